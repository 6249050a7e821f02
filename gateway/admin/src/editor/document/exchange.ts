import { attributesFit, MARKS, MAY_STAND_IN, NODES, type Content } from './rules';
import type { TreeMark, TreeNode } from './tree';

/** What stands in the editor for something that this admin doesn't know; it is given back as it came. */
export const FOREIGN_BLOCK = 'foreignBlock';
export const FOREIGN_INLINE = 'foreignInline';
export const FOREIGN_MARK = 'foreignMark';

const DEFAULTS: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, decorative: false };
const MARK_ORDER = Object.keys(MARKS);

/**
 * A body as the editor takes it. Whatever is unknown, or stands where we don't let it, is wrapped whole, so that it is
 * shown as something that can't be shown here and kept when the story is saved.
 */
export function toEditor(tree: TreeNode): TreeNode {
  const blocks = (tree.content ?? []).map((child) => block(child, 'BLOCKS'));
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}

/** The editor's content as the desk keeps it: no attributes that say nothing, marks on text only, the foreign as it came. */
export function fromEditor(doc: TreeNode): TreeNode {
  const blocks = (doc.content ?? []).map(plain);
  const only = blocks[0];
  const empty = blocks.length === 1 && only?.type === 'paragraph' && !only.content && !only.attrs;
  return blocks.length === 0 || empty ? { type: 'doc' } : { type: 'doc', content: blocks };
}

function block(node: TreeNode, where: Content): TreeNode {
  return MAY_STAND_IN[where].includes(node.type) && understood(node) ? taken(node) : foreign(FOREIGN_BLOCK, node);
}

/** Whether a node itself and all that must stand in it (items, rows, cells) is of our making. */
function understood(node: TreeNode): boolean {
  const rule = NODES[node.type];
  if (!rule || !attributesFit(node.attrs, rule.attrs) || node.text !== undefined || node.marks) {
    return false;
  }
  if (rule.content === 'LIST_ITEMS' || rule.content === 'ROWS' || rule.content === 'CELLS') {
    const allowed = MAY_STAND_IN[rule.content];
    return (
      (node.content ?? []).length > 0 &&
      (node.content ?? []).every((child) => allowed.includes(child.type) && understood(child))
    );
  }
  return rule.content !== 'TEXT' || (node.content ?? []).every((child) => child.type === 'text');
}

function taken(node: TreeNode): TreeNode {
  const result: TreeNode = { type: node.type };
  if (node.attrs) {
    result.attrs = { ...node.attrs };
  }
  const content = contentOf(node, NODES[node.type]?.content ?? 'NONE');
  if (content.length > 0) {
    result.content = content;
  }
  return result;
}

function contentOf(node: TreeNode, kind: Content): TreeNode[] {
  const children = node.content ?? [];
  switch (kind) {
    case 'NONE':
      return [];
    case 'TEXT':
      return children.map((child) => ({ type: 'text', text: child.text ?? '' }));
    case 'INLINE':
      return children.map(inline);
    case 'FLOW':
      return children.length > 0 ? children.map((child) => block(child, 'FLOW')) : [{ type: 'paragraph' }];
    default:
      return children.map(taken);
  }
}

function inline(node: TreeNode): TreeNode {
  if (node.type === 'text' && typeof node.text === 'string' && node.text !== '') {
    return { type: 'text', text: node.text, marks: (node.marks ?? []).map(markTaken) };
  }
  return node.type === 'hardBreak' && !node.attrs ? { type: 'hardBreak' } : foreign(FOREIGN_INLINE, node);
}

function markTaken(mark: TreeMark): TreeMark {
  const rules = MARKS[mark.type];
  return rules && attributesFit(mark.attrs, rules) ? { ...mark } : { type: FOREIGN_MARK, attrs: { mark } };
}

function foreign(type: string, node: TreeNode): TreeNode {
  return { type, attrs: { node } };
}

function plain(node: TreeNode): TreeNode {
  if (node.type === FOREIGN_BLOCK || node.type === FOREIGN_INLINE) {
    return node.attrs?.['node'] as TreeNode;
  }
  const result: TreeNode = { type: node.type };
  const attrs = said(node.attrs);
  if (attrs) {
    result.attrs = attrs;
  }
  if (node.type === 'text') {
    result.text = node.text ?? '';
    const marks = node.marks?.map(markPlain).sort((a, b) => place(a) - place(b)) ?? [];
    if (marks.length > 0) {
      result.marks = marks;
    }
  } else if (node.content && node.content.length > 0) {
    result.content = node.content.map(plain);
  }
  return result;
}

function markPlain(mark: TreeMark): TreeMark {
  if (mark.type === FOREIGN_MARK) {
    return mark.attrs?.['mark'] as TreeMark;
  }
  const attrs = said(mark.attrs);
  return attrs ? { type: mark.type, attrs } : { type: mark.type };
}

function place(mark: TreeMark): number {
  const known = MARK_ORDER.indexOf(mark.type);
  return known < 0 ? MARK_ORDER.length : known;
}

/** The attributes that say something: neither null nor what holds anyway. */
function said(attrs: Record<string, unknown> | undefined): Record<string, unknown> | null {
  const entries = Object.entries(attrs ?? {}).filter(
    ([name, value]) => value !== null && value !== undefined && value !== '' && DEFAULTS[name] !== value,
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
