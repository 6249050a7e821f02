import type { Editor } from '@tiptap/core';
import type { Node as PmNode } from '@tiptap/pm/model';
import { fromEditor, toEditor } from './document/exchange';
import type { TreeNode } from './document/tree';

const trees = new WeakMap<PmNode, TreeNode>();

/** What stands in the editor, as the desk keeps it; made once for each state of the text. */
export function treeOf(editor: Editor): TreeNode {
  const { doc } = editor.state;
  let tree = trees.get(doc);
  if (!tree) trees.set(doc, (tree = fromEditor(doc.toJSON() as TreeNode)));
  return tree;
}

/** Puts other content in, where it differs, so that the caret stays where it can. It is no typing of the writer's. */
export function putTree(editor: Editor, tree: TreeNode): void {
  const wanted = editor.schema.nodeFromJSON(toEditor(tree));
  const { doc, tr } = editor.state;
  const start = doc.content.findDiffStart(wanted.content);
  if (start === null) return;
  let { a, b } = doc.content.findDiffEnd(wanted.content) ?? { a: doc.content.size, b: wanted.content.size };
  // Where what differs repeats what stands around it, the two ends overlap.
  const overlap = start - Math.min(a, b);
  if (overlap > 0) [a, b] = [a + overlap, b + overlap];
  editor.view.dispatch(
    tr.replace(start, a, wanted.slice(start, b)).setMeta('addToHistory', false).setMeta('taken', true),
  );
}
