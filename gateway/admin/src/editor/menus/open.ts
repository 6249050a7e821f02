import type { Editor } from '@tiptap/core';
import { addBelow } from '../moves';

/** Opens the list of blocks: in this line if it is empty, else in a new one below. */
export function openBlocks(editor: Editor): void {
  const { $from } = editor.state.selection;
  const empty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  if (!empty) addBelow(editor.state, editor.view.dispatch);
  editor.chain().focus().insertContent('/').run();
}
