import type { Editor } from '@tiptap/core';
import { say, type Words } from '../../words/say';

/** A block that one can have by `/`, by the plus at the margin, or by the toolbar. */
export interface BlockChoice {
  id: string;
  icon: string;
  label: string;
  hint: string;
  /** What one may also type to find it. */
  also: string;
  run: (editor: Editor) => void;
}

/** What the choices ask of whoever shows the editor. */
export interface Asking {
  picture: (editor: Editor) => void;
  embed: (editor: Editor) => void;
}

const choice = (id: string, icon: string, run: (editor: Editor) => void): BlockChoice => ({
  id,
  icon,
  label: say(`editor.blocks.${id}.label` as Words),
  hint: say(`editor.blocks.${id}.hint` as Words),
  also: say(`editor.blocks.${id}.also` as Words),
  run,
});

let asking: Asking | null = null;

/** The one editor of the page says here how pictures and addresses are asked for; the answer takes it back. */
export function askBy(wanted: Asking): () => void {
  asking = wanted;
  return () => {
    if (asking === wanted) asking = null;
  };
}

function heading(level: 2 | 3 | 4): (editor: Editor) => void {
  return (editor) => editor.chain().focus().setNode('heading', { level }).run();
}

/** All blocks, in the order of the list. */
export function allChoices(): BlockChoice[] {
  return [
    choice('paragraph', 'pilcrow', (editor) => editor.chain().focus().setNode('paragraph').run()),
    choice('heading2', 'heading-2', heading(2)),
    choice('heading3', 'heading-3', heading(3)),
    choice('heading4', 'heading-4', heading(4)),
    choice('picture', 'image', (editor) => asking?.picture(editor)),
    choice('bulletList', 'list', (editor) => editor.chain().focus().toggleBulletList().run()),
    choice('orderedList', 'list-ordered', (editor) => editor.chain().focus().toggleOrderedList().run()),
    choice('blockquote', 'quote', (editor) => editor.chain().focus().toggleBlockquote().run()),
    choice('pullQuote', 'text-quote', (editor) => insert(editor, { type: 'pullQuote' })),
    choice('factBox', 'square-text', (editor) => insert(editor, { type: 'factBox', content: [{ type: 'paragraph' }] })),
    choice('embed', 'link-2', (editor) => asking?.embed(editor)),
    choice('table', 'table', (editor) => insert(editor, emptyTable(3, 3))),
    choice('rule', 'minus', (editor) => editor.chain().focus().setHorizontalRule().run()),
    choice('code', 'code', (editor) => editor.chain().focus().toggleCodeBlock().run()),
  ];
}

/** The blocks that a word finds; those whose name begins with it come first. What can't stand here is left out. */
export function choicesFor(query: string, editor: Editor): BlockChoice[] {
  const words = query.trim().toLowerCase();
  const top = editor.state.selection.$from.depth <= 1;
  const found = allChoices().filter(
    ({ id, label, also }) =>
      (top || (id !== 'pullQuote' && id !== 'factBox')) && `${label} ${also}`.toLowerCase().includes(words),
  );
  const first = (one: BlockChoice): number => (one.label.toLowerCase().startsWith(words) ? 0 : 1);
  return found.sort((a, b) => first(a) - first(b));
}

/** Puts a block in place of an empty line or behind the one that is begun, with the caret in it. */
function insert(editor: Editor, block: { type: string; content?: unknown[] }): void {
  const { $from } = editor.state.selection;
  const inLine = $from.parent.isTextblock && $from.parent.content.size > 0;
  const at = inLine ? $from.after() : { from: $from.before(), to: $from.after() };
  editor
    .chain()
    .focus()
    .insertContentAt(at, block as never)
    .run();
  const start = typeof at === 'number' ? at : at.from;
  editor.commands.setTextSelection(start + (block.type === 'table' ? 4 : block.type === 'factBox' ? 2 : 1));
}

function emptyTable(rows: number, columns: number): { type: string; content: unknown[] } {
  const cell = (type: string) => ({ type, content: [{ type: 'paragraph' }] });
  const row = (type: string) => ({ type: 'tableRow', content: Array.from({ length: columns }, () => cell(type)) });
  return {
    type: 'table',
    content: [row('tableHeader'), ...Array.from({ length: rows - 1 }, () => row('tableCell'))],
  };
}
