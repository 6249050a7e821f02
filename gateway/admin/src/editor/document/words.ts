import { text, type TreeNode } from './tree';

/** Words that a reader reads in a minute, as everywhere in Masthead. */
export const WORDS_A_MINUTE = 238;

const JOINERS = new Set("'’ʼ.,-‐‑_·\u00ad\u200c\u200d");
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const MARK = /\p{M}/u;

/** How many words a text has; counts as `masthead.document.Words` does, by the same samples. */
export function countWords(words: string): number {
  let count = 0;
  let ideographs = 0;
  let within = false;
  const signs = Array.from(words);
  signs.forEach((sign, i) => {
    if (IDEOGRAPH.test(sign)) {
      ideographs++;
      within = false;
    } else if (LETTER_OR_DIGIT.test(sign)) {
      count += within ? 0 : 1;
      within = true;
    } else if (within) {
      const next = signs[i + 1];
      within = MARK.test(sign) || (JOINERS.has(sign) && next !== undefined && LETTER_OR_DIGIT.test(next));
    }
  });
  return count + Math.ceil(ideographs / 2);
}

/** Minutes to read so many words, rounded up. */
export function minutesToRead(words: number): number {
  return Math.ceil(words / WORDS_A_MINUTE);
}

/** The words of a node as a reader gets them, captions included, as `masthead.document.TextRenderer` makes them. */
export function wordsOf(node: TreeNode): string {
  const parts: string[] = [];
  append(node, parts);
  return parts.join('').trim();
}

function append(node: TreeNode, out: string[]): void {
  const line = (words: string | null): void => {
    if (words !== null) {
      out.push(words, '\n\n');
    }
  };
  const children = (): void => node.content?.forEach((child) => append(child, out));
  switch (node.type) {
    case 'text':
      out.push(node.text ?? '');
      break;
    case 'hardBreak':
      out.push('\n');
      break;
    case 'picture':
      line(text(node, 'caption'));
      line(text(node, 'credit'));
      break;
    case 'table':
      line(text(node, 'caption'));
      children();
      break;
    case 'factBox':
    case 'embed':
      line(text(node, 'title'));
      children();
      break;
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      children();
      out.push('\n\n');
      break;
    case 'pullQuote':
      children();
      out.push('\n\n');
      line(text(node, 'attribution'));
      break;
    default:
      children();
  }
}
