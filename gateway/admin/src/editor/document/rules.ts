import { clean, LIMITS } from './limits';
import { linkAllowed } from './links';
import { providerOf } from './providers';

/** An attribute: whether it must be there, and which values it takes. */
export interface AttributeRule {
  required: boolean;
  allows: (value: unknown) => boolean;
}

export type Content = 'NONE' | 'TEXT' | 'INLINE' | 'FLOW' | 'BLOCKS' | 'LIST_ITEMS' | 'ROWS' | 'CELLS';

export interface NodeRule {
  content: Content;
  attrs: Record<string, AttributeRule>;
}

const line = optional((value) => typeof value === 'string' && value.length <= LIMITS.LINE && clean(value));
const span = optional(number(1, 100));
const tongue = {
  lang: optional(pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)),
  dir: optional(pattern(/^(ltr|rtl|auto)$/)),
};
const media = required(pattern(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** Every node that the desk keeps; the same as `masthead.document.NodeType`, which a test compares. */
export const NODES: Readonly<Record<string, NodeRule>> = {
  doc: { content: 'BLOCKS', attrs: {} },
  paragraph: { content: 'INLINE', attrs: tongue },
  heading: { content: 'INLINE', attrs: { ...tongue, level: required(number(2, 4)) } },
  bulletList: { content: 'LIST_ITEMS', attrs: tongue },
  orderedList: { content: 'LIST_ITEMS', attrs: { ...tongue, start: optional(number(0, 100_000)) } },
  listItem: { content: 'FLOW', attrs: {} },
  blockquote: { content: 'FLOW', attrs: tongue },
  pullQuote: { content: 'INLINE', attrs: { ...tongue, attribution: line } },
  picture: {
    content: 'NONE',
    attrs: {
      media,
      alt: line,
      decorative: optional((value) => typeof value === 'boolean'),
      caption: line,
      credit: line,
      size: optional(pattern(/^(text|wide)$/)),
    },
  },
  horizontalRule: { content: 'NONE', attrs: {} },
  codeBlock: { content: 'TEXT', attrs: { language: optional(pattern(/^[A-Za-z0-9+#.-]{1,40}$/)) } },
  table: { content: 'ROWS', attrs: { ...tongue, caption: line } },
  tableRow: { content: 'CELLS', attrs: {} },
  tableHeader: { content: 'FLOW', attrs: { colspan: span, rowspan: span } },
  tableCell: { content: 'FLOW', attrs: { colspan: span, rowspan: span } },
  embed: {
    content: 'NONE',
    attrs: { url: required((value) => typeof value === 'string' && providerOf(value) !== null), title: line },
  },
  factBox: { content: 'FLOW', attrs: { ...tongue, title: line } },
  hardBreak: { content: 'NONE', attrs: {} },
  text: { content: 'NONE', attrs: {} },
};

/** Every mark, outermost first; the same as `masthead.document.MarkType`, which a test compares. */
export const MARKS: Readonly<Record<string, Record<string, AttributeRule>>> = {
  link: { href: required((value) => typeof value === 'string' && linkAllowed(value)) },
  language: tongue,
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  subscript: {},
  superscript: {},
  code: {},
};

const FLOW = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'codeBlock',
  'picture',
  'table',
  'embed',
  'horizontalRule',
];

/** Which nodes may stand in a node of such content. */
export const MAY_STAND_IN: Readonly<Record<Content, readonly string[]>> = {
  NONE: [],
  TEXT: ['text'],
  INLINE: ['text', 'hardBreak'],
  FLOW,
  BLOCKS: [...FLOW, 'pullQuote', 'factBox'],
  LIST_ITEMS: ['listItem'],
  ROWS: ['tableRow'],
  CELLS: ['tableHeader', 'tableCell'],
};

/** Whether attributes are known, allowed and whole. */
export function attributesFit(
  given: Record<string, unknown> | undefined,
  rules: Record<string, AttributeRule>,
): boolean {
  const attrs = given ?? {};
  return (
    Object.keys(attrs).every((name) => name in rules) &&
    Object.entries(rules).every(([name, rule]) => {
      const value = attrs[name];
      return value === undefined || value === null ? !rule.required : rule.allows(value);
    })
  );
}

function required(allows: (value: unknown) => boolean): AttributeRule {
  return { required: true, allows };
}

function optional(allows: (value: unknown) => boolean): AttributeRule {
  return { required: false, allows };
}

function pattern(form: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && form.test(value);
}

function number(least: number, most: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
