import type { Editor } from '@tiptap/core';
import { say } from '../../words/say';
import { TABLE_ACTIONS, type TableAction } from '../blocks/table';
import { allChoices } from './choices';

interface Item {
  label: string;
  run: () => void;
  off?: boolean;
}

const TEXT = ['paragraph', 'heading2', 'heading3', 'heading4', 'bulletList', 'orderedList', 'blockquote', 'code'];

/** What a block of text can be turned into. */
export function intoChoices(editor: Editor, before: () => void): Item[] {
  const { $from } = editor.state.selection;
  if (!$from.parent.isTextblock || editor.isActive('table')) return [];
  return allChoices()
    .filter(({ id }) => TEXT.includes(id))
    .map(({ label, run }) => ({
      label: `${say('editor.handle.into')}: ${label}`,
      run: () => {
        before();
        run(editor);
      },
    }));
}

/** What can be done to the table where the caret is. */
export function tableChoices(editor: Editor): Item[] {
  if (!editor.isActive('table')) return [];
  return (Object.keys(TABLE_ACTIONS) as TableAction[]).map((name) => ({
    label: say(`editor.tableActions.${name}`),
    off: !TABLE_ACTIONS[name](editor.state),
    run: () => {
      editor.commands.focus();
      TABLE_ACTIONS[name](editor.state, editor.view.dispatch);
    },
  }));
}
