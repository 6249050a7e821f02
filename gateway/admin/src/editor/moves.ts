import { Extension } from '@tiptap/core';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';

export type Direction = 'up' | 'down';

interface Moving {
  from: number;
  to: number;
  /** Of how many brothers it is which, counted from nought. */
  index: number;
  of: number;
}

/** What moves: the item of a list while it has where to go, else the block of the story. */
function moving(state: EditorState, direction: Direction): Moving | null {
  const { $from } = state.selection;
  const top = state.selection instanceof NodeSelection ? $from.depth + 1 : $from.depth;
  for (let depth = top; depth > 0; depth--) {
    const parent = $from.node(depth - 1);
    const node = depth > $from.depth ? $from.nodeAfter : $from.node(depth);
    const index = $from.index(depth - 1);
    const room = direction === 'up' ? index > 0 : index < parent.childCount - 1;
    if (node && room && (node.type.name === 'listItem' || depth === 1)) {
      const from = depth > $from.depth ? $from.pos : $from.before(depth);
      return { from, to: from + node.nodeSize, index, of: parent.childCount };
    }
  }
  return null;
}

/** Moves the block or list item where the caret is past its neighbour; the caret goes along. */
export function moveBlock(direction: Direction, told?: (place: number, of: number) => void): Command {
  return (state, dispatch) => {
    const what = moving(state, direction);
    if (!what) return false;
    if (dispatch) {
      dispatch(past(state.tr, what, direction).scrollIntoView());
      told?.(what.index + (direction === 'up' ? 0 : 2), what.of);
    }
    return true;
  };
}

/** The neighbour goes to the other side, so that caret and selection stay where they are in what moves. */
function past(tr: Transaction, { from, to }: Moving, direction: Direction): Transaction {
  const neighbour = direction === 'up' ? tr.doc.resolve(from).nodeBefore! : tr.doc.resolve(to).nodeAfter!;
  return direction === 'up'
    ? tr.insert(to, neighbour).delete(from - neighbour.nodeSize, from)
    : tr.delete(to, to + neighbour.nodeSize).insert(from, neighbour);
}

/** The block of the story where the caret is. */
export function blockAt(
  state: EditorState,
  at = state.selection.from,
): { from: number; to: number; index: number } | null {
  const $at = state.doc.resolve(Math.min(at, state.doc.content.size));
  const index = $at.index(0);
  const node = state.doc.maybeChild(index);
  if (!node) return null;
  const from = $at.depth === 0 ? $at.pos : $at.before(1);
  return { from, to: from + node.nodeSize, index };
}

export const duplicateBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  dispatch?.(state.tr.insert(block.to, state.doc.child(block.index)).scrollIntoView());
  return true;
};

export const deleteBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  const tr = state.tr.delete(block.from, block.to);
  dispatch?.(
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.from, tr.doc.content.size)), -1)).scrollIntoView(),
  );
  return true;
};

/** A new paragraph behind the block, with the caret in it. */
export const addBelow: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  const tr = state.tr.insert(block.to, state.schema.nodes.paragraph!.create());
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(block.to + 1))).scrollIntoView());
  return true;
};

/** Enter in the empty last line of a box leads out of it, as it does in a list. */
export const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const box = $from.node(1);
  const last = box && $from.depth === 2 && $from.index(1) === box.childCount - 1;
  if (!empty || !last || box.type.name !== 'factBox' || box.childCount < 2 || $from.parent.content.size) return false;
  const after = $from.after(1) - $from.parent.nodeSize;
  const tr = state.tr.delete($from.before(), $from.after()).insert(after, state.schema.nodes.paragraph!.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

export const Moves = Extension.create<{ told: (place: number, of: number) => void }>({
  name: 'moves',
  addOptions: () => ({ told: () => {} }),
  addKeyboardShortcuts() {
    const move = (direction: Direction) => () => {
      moveBlock(direction, this.options.told)(this.editor.state, this.editor.view.dispatch);
      // At the top and the foot too: the browser would go somewhere else.
      return true;
    };
    const leave = () => leaveBox(this.editor.state, this.editor.view.dispatch);
    return { 'Alt-ArrowUp': move('up'), 'Alt-ArrowDown': move('down'), Enter: leave };
  },
});
