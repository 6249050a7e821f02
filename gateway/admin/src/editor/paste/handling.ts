import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { linkOf } from '../document/links';
import { providerOf } from '../document/providers';
import type { Loss } from './losses';
import { pasted } from './paste';
import type { Source } from './sources';

export interface PasteReport {
  source: Source;
  losses: { loss: Loss; n: number }[];
}

/** What comes from the clipboard: addresses become embeds or links, HTML is cleaned and its losses told. */
export const Pasting = Extension.create<{ told: (report: PasteReport) => void }>({
  name: 'pasting',
  priority: 1100,
  addOptions: () => ({ told: () => {} }),
  addProseMirrorPlugins() {
    const { told } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => address(view, event.clipboardData?.getData('text/plain').trim() ?? ''),
          transformPastedHTML: (html) => {
            const { html: clean, source, losses } = pasted(html);
            told({ source, losses });
            return clean;
          },
        },
      }),
    ];
  },
});

/** An address alone: onto selected words as their link; in an empty line as an embed where we have the provider. */
function address(view: EditorView, words: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(words)) return false;
  const { state } = view;
  const { $from, empty } = state.selection;
  const link = linkOf(words);
  if (link === null || $from.parent.type.spec.code || !$from.parent.inlineContent) return false;
  const mark = state.schema.marks.link!.create({ href: link });
  if (!empty) {
    view.dispatch(state.tr.addMark(state.selection.from, state.selection.to, mark));
  } else if ($from.depth === 1 && $from.parent.content.size === 0 && providerOf(link) !== null) {
    const embed = state.schema.nodes.embed!.create({ url: link });
    view.dispatch(
      state.tr
        .replaceWith($from.before(1), $from.after(1), [embed, state.schema.nodes.paragraph!.create()])
        .scrollIntoView(),
    );
  } else {
    view.dispatch(
      state.tr
        .replaceSelectionWith(state.schema.text(words, [mark]), false)
        .removeStoredMark(mark)
        .scrollIntoView(),
    );
  }
  return true;
}
