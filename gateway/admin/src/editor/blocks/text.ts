import { Extension, Node, textblockTypeInputRule } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { NODES } from '../document/rules';

/** What may stand in a box, an item, a cell; and at the top level beside it what stands nowhere else. */
export const FLOW = 'flow+';

/** An attribute that is only kept if it is one that the desk takes. */
export function kept(node: string, name: string, element: HTMLElement, from = name): string | null {
  const value = element.getAttribute(from);
  return value !== null && NODES[node]?.attrs[name]?.allows(value) ? value : null;
}

export const Doc = Node.create({ name: 'doc', topNode: true, content: '(flow | block)+' });

export const Words = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  // Before all others: what an empty place is filled with.
  priority: 1000,
  group: 'flow',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode(this.name) };
  },
});

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const add = () =>
      this.editor.commands.first(({ commands }) => [
        () => commands.exitCode(),
        () => commands.insertContent({ type: this.name }),
      ]);
    return { 'Shift-Enter': add, 'Mod-Enter': add };
  },
});

/** Headings of the body: the page's own is the headline, so `#` makes a 2 too. */
export const BodyHeading = Heading.extend({
  group: 'flow',
  content: 'inline*',
  addInputRules() {
    const level = (find: RegExp, level: number) =>
      textblockTypeInputRule({ find, type: this.type, getAttributes: { level } });
    return [level(/^##?\s$/, 2), level(/^###\s$/, 3), level(/^####\s$/, 4)];
  },
}).configure({ levels: [2, 3, 4] });

export const Quotation = Blockquote.extend({ group: 'flow', content: FLOW });

export const Bullets = BulletList.extend({ group: 'flow' });

export const Numbers = OrderedList.extend({
  group: 'flow',
  addAttributes() {
    return {
      start: {
        default: null,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? NaN);
          return NODES.orderedList!.attrs.start!.allows(start) && start !== 1 ? start : null;
        },
      },
    };
  },
});

export const Item = ListItem.extend({ content: FLOW });

export const ListKeys = ListKeymap;

export const Rule = HorizontalRule.extend({ group: 'flow' });

/** Language and direction, on every block that may say them. */
export const Tongue = Extension.create({
  name: 'tongue',
  addGlobalAttributes() {
    const types = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'pullQuote', 'factBox', 'table'];
    return types.map((type) => ({
      types: [type],
      attributes: {
        lang: { default: null, parseHTML: (element) => kept(type, 'lang', element) },
        dir: { default: null, parseHTML: (element) => kept(type, 'dir', element) },
      },
    }));
  },
});
