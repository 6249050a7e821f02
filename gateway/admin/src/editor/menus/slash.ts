import { Extension } from '@tiptap/core';
import { exitSuggestion, Suggestion, SuggestionPluginKey, type SuggestionProps } from '@tiptap/suggestion';
import type { Editor } from '@tiptap/core';
import { type BlockChoice, choicesFor } from './choices';

/** What shows the list of blocks; the keys are asked of it first. */
export interface SlashMenu {
  show(state: {
    choices: BlockChoice[];
    query: string;
    rect: DOMRect | null;
    choose: (choice: BlockChoice) => void;
  }): void;
  hide(): void;
  key(event: KeyboardEvent): boolean;
}

/** `/` in a line of text opens the list of blocks. */
export const Slash = Extension.create<{ menu: SlashMenu | null }>({
  name: 'slash',
  addOptions: () => ({ menu: null }),
  addProseMirrorPlugins() {
    const { menu } = this.options;
    if (!menu) return [];
    const show = (props: SuggestionProps<BlockChoice, BlockChoice>): void =>
      menu.show({
        choices: props.items,
        query: props.query,
        rect: props.clientRect?.() ?? null,
        choose: props.command,
      });
    return [
      Suggestion<BlockChoice, BlockChoice>({
        editor: this.editor,
        char: '/',
        allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === 'paragraph',
        items: ({ query, editor }) => choicesFor(query, editor),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          props.run(editor);
        },
        render: () => ({
          onStart: show,
          onUpdate: show,
          onExit: () => menu.hide(),
          onKeyDown: ({ event }) => menu.key(event),
        }),
      }),
    ];
  },
});

/** Closes the list and leaves the words as they are. */
export function closeSlash(editor: Editor): void {
  exitSuggestion(editor.view, SuggestionPluginKey);
}
