import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Fault } from './fault';

const key = new PluginKey<DecorationSet>('faults');

/** Refusals of the desk, shown at their block until it answers something else. */
export const Faults = Extension.create({
  name: 'faults',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export function showFaults(view: EditorView, faults: readonly Fault[]): void {
  if (faults.length === 0 && key.getState(view.state) === DecorationSet.empty) return;
  const { doc } = view.state;
  const decorations: Decoration[] = [];
  doc.forEach((node, at, index) => {
    const messages = faults.filter((fault) => fault.block === index).map((fault) => fault.message);
    if (messages.length === 0) return;
    decorations.push(
      Decoration.node(at, at + node.nodeSize, { class: 'faulty' }),
      Decoration.widget(at + node.nodeSize, () => note(messages), { side: -1, key: `${index}:${messages.join()}` }),
    );
  });
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, decorations)).setMeta('addToHistory', false));
}

function note(messages: string[]): HTMLElement {
  const dom = document.createElement('p');
  dom.className = 'error fault';
  dom.contentEditable = 'false';
  dom.textContent = messages.join(' · ');
  return dom;
}
