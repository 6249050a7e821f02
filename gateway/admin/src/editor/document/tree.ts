/** A node of a story's body as the desk keeps it: the checked document tree of the module `document`. */
export interface TreeNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TreeNode[];
  marks?: TreeMark[];
  text?: string;
}

export interface TreeMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A body without a word. */
export function emptyTree(): TreeNode {
  return { type: 'doc' };
}

/** Visits a node and all that stands in it. */
export function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  node.content?.forEach((child) => walk(child, visit));
}

/** An attribute that is text and not empty. */
export function text(node: TreeNode, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
