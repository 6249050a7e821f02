import type { Losses } from './losses';

/** What LibreOffice and web pages made by word processors call notes, comments and changes. */
export function tidyLibreOffice(body: HTMLElement, losses: Losses): void {
  for (const anchor of body.querySelectorAll('a.sdfootnoteanc, a.sdendnoteanc')) {
    losses.add('footnotes');
    const sup = anchor.closest('sup');
    (sup && sup.textContent === anchor.textContent ? sup : anchor).remove();
  }
  body.querySelectorAll('div[id^=sdfootnote], div[id^=sdendnote]').forEach((note) => note.remove());
  acceptChanges(body, losses);
}

/** Google Docs: notes and comments of its pages, addresses that go by way of Google, lists within lists. */
export function tidyGoogle(body: HTMLElement, losses: Losses): void {
  body.querySelectorAll('br.Apple-interchange-newline').forEach((line) => line.remove());
  for (const anchor of body.querySelectorAll('a[href^="#ftnt"], a[href^="#cmnt"]')) {
    losses.add(anchor.getAttribute('href')!.startsWith('#ftnt') ? 'footnotes' : 'comments');
    (anchor.closest('sup') ?? anchor).remove();
  }
  for (const link of body.querySelectorAll('a[href*="google.com/url?"]')) {
    const meant = URL.canParse(link.getAttribute('href')!)
      ? new URL(link.getAttribute('href')!).searchParams.get('q')
      : null;
    if (meant) link.setAttribute('href', meant);
  }
}

/** What the document would read like with all changes taken: deleted words go, added ones stay. */
export function acceptChanges(body: HTMLElement, losses: Losses): void {
  const count = body.querySelectorAll('ins, del').length;
  if (count > 0) losses.add('trackedChanges', count);
  body.querySelectorAll('.msoDel, del').forEach((gone) => gone.remove());
  body.querySelectorAll('.msoIns, ins').forEach((added) => added.replaceWith(...added.childNodes));
}

/** A list that stands in a list, and not in an item of it, belongs to the item before. */
export function tidyLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') {
      before.append(list);
    } else {
      const item = body.ownerDocument.createElement('li');
      list.replaceWith(item);
      item.append(list);
    }
  }
}
