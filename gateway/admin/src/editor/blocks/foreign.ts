import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { say } from '../../words/say';
import type { TreeNode } from '../document/tree';
import { FOREIGN_BLOCK, FOREIGN_INLINE, FOREIGN_MARK } from '../document/exchange';

/** Something of another version: it can be moved and deleted, and is kept as it came. */
const foreign = (name: string, inline: boolean) =>
  Node.create({
    name,
    group: inline ? 'inline' : 'flow',
    inline,
    atom: true,
    draggable: !inline,
    addAttributes: () => ({
      node: {
        default: null,
        parseHTML: (element) => read(element.getAttribute('data-node')),
        renderHTML: (attributes) => ({ 'data-node': JSON.stringify(attributes.node) }),
      },
    }),
    parseHTML: () => [
      {
        tag: `[data-block=${name}]`,
        getAttrs: (element) => read(element.getAttribute('data-node')) !== null && null,
      },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      inline ? 'span' : 'div',
      mergeAttributes({ 'data-block': name, class: 'foreign' }, HTMLAttributes),
      say('editor.foreign', { type: String((node.attrs.node as TreeNode | null)?.type ?? '?').slice(0, 40) }),
    ],
  });

export const ForeignBlock = foreign(FOREIGN_BLOCK, false);
export const ForeignInline = foreign(FOREIGN_INLINE, true);

/** A mark of another version. */
export const ForeignMark = Mark.create({
  name: FOREIGN_MARK,
  excludes: '',
  inclusive: false,
  addAttributes: () => ({ mark: { default: null, rendered: false } }),
  renderHTML: () => ['span', { class: 'foreign-mark' }, 0],
});

function read(json: string | null): TreeNode | null {
  try {
    const node: unknown = JSON.parse(json ?? 'null');
    return typeof node === 'object' && node !== null && typeof (node as TreeNode).type === 'string'
      ? (node as TreeNode)
      : null;
  } catch {
    return null;
  }
}
