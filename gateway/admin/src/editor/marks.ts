import { Mark, markInputRule, markPasteRule, mergeAttributes } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { Underline } from '@tiptap/extension-underline';
import { linkOf } from './document/links';
import { MARKS as RULES } from './document/rules';

/** Where it leads is all that a link says: no target, no class, no title. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = linkOf(element.getAttribute('href') ?? '');
        return href === null ? false : { href };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes({ rel: 'noopener noreferrer' }, HTMLAttributes), 0],
});

/** Words in another language, for screen readers, hyphenation and fonts. */
export const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: null }, dir: { default: null } }),
  parseHTML: () => [
    {
      tag: 'span[lang], span[dir]',
      consuming: false,
      getAttrs: (element) => {
        const said = (name: string) => {
          const value = element.getAttribute(name);
          return value !== null && RULES.language![name]!.allows(value) ? value : null;
        };
        const attrs = { lang: said('lang'), dir: said('dir') };
        return attrs.lang === null && attrs.dir === null ? false : attrs;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ class: 'tongue' }, HTMLAttributes), 0],
});

const position = (name: string, tag: string, key: string, other: string) =>
  Mark.create({
    name,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return {
        [key]: () => this.editor.chain().unsetMark(other).toggleMark(name).run(),
      };
    },
  });

export const Subscript = position('subscript', 'sub', 'Mod-,', 'superscript');
export const Superscript = position('superscript', 'sup', 'Mod-.', 'subscript');

/** Code may be bold or a link as well: the desk keeps it so. */
const PlainCode = Code.extend({
  excludes: 'code',
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])`([^`]+)`$/, type: this.type })];
  },
  addPasteRules() {
    return [markPasteRule({ find: /(?:^|[^`])`([^`]+)`(?!`)/g, type: this.type })];
  },
});

const ordered = [Link, Language, Bold, Italic, Underline, Strike, Subscript, Superscript, PlainCode];

/** All marks, the outermost first, as the desk nests them. */
export const marks = ordered.map((mark, i) => mark.extend({ priority: 500 - i }));
