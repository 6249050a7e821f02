import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { say } from '../../words/say';
import { attributesOf, type Library, pictureFiles, type ShownPicture } from './library';

interface Arrival {
  id: object;
  dom: HTMLElement;
}

interface Change {
  add?: Arrival & { at: number };
  remove?: object;
}

const key = new PluginKey<DecorationSet>('arrivals');

/** Pictures that are dropped or pasted: a place is held for each while it is on its way; a refusal says why and what to do. */
export const Arrivals = Extension.create<{ library: Library | null }>({
  name: 'arrivals',
  addOptions: () => ({ library: null }),
  addProseMirrorPlugins() {
    const { library } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: { init: () => DecorationSet.empty, apply: (tr, set) => changed(tr, set.map(tr.mapping, tr.doc)) },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (view, event) => library !== null && brought(view, library, event.clipboardData, null),
          handleDrop: (view, event, _slice, moved) =>
            !moved &&
            library !== null &&
            brought(
              view,
              library,
              event.dataTransfer,
              view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null,
            ),
        },
      }),
    ];
  },
});

/** Takes pictures in at the caret. */
export function takeFiles(view: EditorView, library: Library, files: File[], at: number | null): void {
  files.forEach((file) => arrive(view, library, file, at ?? view.state.selection.to));
}

/** Puts a picture that the library has into the text, after the block where the caret is. */
export function insertPicture(view: EditorView, picture: ShownPicture, at = view.state.selection.to): void {
  const { tr, doc, schema } = view.state;
  const node = schema.nodes.picture!.create(attributesOf(picture));
  const $at = doc.resolve(Math.min(at, doc.content.size));
  const place = $at.depth === 0 ? $at.pos : $at.after(1);
  // An empty line that it was dropped or pasted into becomes the picture.
  const line = doc.resolve(place).nodeBefore;
  const empty = line?.type.name === 'paragraph' && line.content.size === 0;
  tr.replaceWith(empty ? place - 2 : place, place, node);
  const end = (empty ? place - 2 : place) + node.nodeSize;
  if (end === tr.doc.content.size) tr.insert(end, schema.nodes.paragraph!.create());
  view.dispatch(tr.scrollIntoView());
}

function brought(view: EditorView, library: Library, data: DataTransfer | null, at: number | null): boolean {
  const files = pictureFiles(data?.files);
  // Word and its like put a picture of the text beside the text.
  const words = data?.getData('text/plain').trim() ?? '';
  if (files.length === 0 || (words !== '' && !/^https?:\S+$/.test(words))) return false;
  takeFiles(view, library, files, at);
  return true;
}

function arrive(view: EditorView, library: Library, file: File, at: number): void {
  const id = {};
  const stop = new AbortController();
  const dom = document.createElement('div');
  dom.className = 'arrival';
  dom.contentEditable = 'false';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = say('editor.arrival.onItsWay', { name: file.name });
  const progress = document.createElement('progress');
  progress.max = 1;
  progress.setAttribute('aria-label', words.textContent);
  const away = (): void => {
    stop.abort();
    change(view, { remove: id });
  };
  dom.append(words, progress, button(say('editor.arrival.stop'), away));
  change(view, { add: { id, dom, at } });

  const done = (picture: ShownPicture): void => {
    const place = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
    change(view, { remove: id });
    if (place !== undefined) insertPicture(view, picture, place);
  };
  const send = (): void => {
    library
      .take(file, (share) => (progress.value = share), stop.signal)
      .then(done, (refusal: Error) => {
        if (stop.signal.aborted) return;
        words.textContent = say('editor.arrival.refused', { name: file.name, reason: refusal.message });
        words.className = 'error';
        words.setAttribute('role', 'alert');
        dom.replaceChildren(
          words,
          button(say('editor.arrival.again'), () => {
            words.className = '';
            dom.replaceChildren(words, progress, button(say('editor.arrival.stop'), away));
            send();
          }),
          button(say('editor.arrival.leaveOut'), away),
        );
      });
  };
  send();
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}

function change(view: EditorView, what: Change): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, what).setMeta('addToHistory', false));
}

function changed(tr: Transaction, set: DecorationSet): DecorationSet {
  const what = tr.getMeta(key) as Change | undefined;
  if (what?.add) {
    const $at = tr.doc.resolve(Math.min(what.add.at, tr.doc.content.size));
    const at = $at.depth === 0 ? $at.pos : $at.after(1);
    return set.add(tr.doc, [
      Decoration.widget(at, what.add.dom, { id: what.add.id, side: -1, stopEvent: () => true, ignoreSelection: true }),
    ]);
  }
  return what?.remove ? set.remove(set.find(undefined, undefined, (spec) => spec.id === what.remove)) : set;
}
