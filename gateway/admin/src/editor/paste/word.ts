import type { Losses } from './losses';
import { acceptChanges } from './writers';
import { stylesOf } from './styles';

/**
 * Makes of Word's clipboard what its looks mean: lists, which come as paragraphs with a number typed in front, and quotations;
 * comments, notes and deleted words go.
 */
export function tidyWord(body: HTMLElement, losses: Losses): void {
  for (const element of body.querySelectorAll('[data-style]')) {
    if (!body.contains(element)) continue;
    const styles = stylesOf(element);
    const part = styles.get('mso-element') ?? '';
    if (part === 'comment-list') {
      element.remove();
    } else if (part === 'footnote-list' || part === 'endnote-list') {
      element.remove();
    } else if (styles.has('mso-footnote-id') || styles.has('mso-endnote-id')) {
      losses.add('footnotes');
      element.remove();
    } else if (styles.has('mso-comment-reference')) {
      element.replaceWith(...element.childNodes);
    } else if (styles.has('mso-tab-count')) {
      element.replaceWith(' ');
    }
  }
  const comments = body.querySelectorAll('.MsoCommentReference');
  if (comments.length > 0) losses.add('comments', comments.length);
  body.querySelectorAll('.MsoCommentReference, a.msocomanchor').forEach((one) => one.remove());
  acceptChanges(body, losses);
  body.querySelectorAll('p.MsoTitle').forEach((title) => retagged(title, 'h1'));
  body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote').forEach((quote) => {
    const box = body.ownerDocument.createElement('blockquote');
    quote.replaceWith(box);
    box.append(quote);
  });
  lists(body);
}

function retagged(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

interface Level {
  list: Element;
  level: number;
}

function lists(body: HTMLElement): void {
  const stack: Level[] = [];
  let before: Element | null = null;
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = Number(/level(\d+)/.exec(stylesOf(paragraph).get('mso-list') ?? '')?.[1] ?? NaN);
    if (!(level >= 1)) {
      stack.length = 0;
      continue;
    }
    if (before === null || previousOf(paragraph) !== top(stack)) stack.length = 0;
    const number = numberOf(paragraph);
    const depth = Math.min(level, 9);
    while (stack.length > 0 && stack[stack.length - 1]!.level > depth) stack.pop();
    if (stack.length === 0 || stack[stack.length - 1]!.level < depth) {
      const list = body.ownerDocument.createElement(number === null ? 'ul' : 'ol');
      if (number !== null && number !== 1) list.setAttribute('start', String(number));
      const above = stack[stack.length - 1]?.list.lastElementChild;
      if (above) above.append(list);
      else paragraph.before(list);
      stack.push({ list, level: depth });
    }
    const item = body.ownerDocument.createElement('li');
    const words = body.ownerDocument.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    stack[stack.length - 1]!.list.append(item);
    paragraph.remove();
    before = item;
  }
}

function top(stack: Level[]): Element | null {
  return stack[0]?.list ?? null;
}

function previousOf(paragraph: Element): Element | null {
  return paragraph.previousElementSibling;
}

/** Takes the typed number or bullet away and says which number it was; null for a bullet. */
function numberOf(paragraph: Element): number | null {
  const marker = [...paragraph.querySelectorAll('[data-style]')].find(
    (one) => stylesOf(one).get('mso-list') === 'ignore',
  );
  const sign = marker?.textContent?.trim() ?? '';
  marker?.remove();
  const [, digits, letters] = /^\(?(?:(\d{1,5})|([a-z]{1,5}))[.)]/i.exec(sign) ?? [];
  if (digits !== undefined) return Number(digits);
  return letters === undefined ? null : 1;
}
