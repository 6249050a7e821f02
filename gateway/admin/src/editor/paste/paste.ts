import { Cleaner } from './cleaner';
import { type Loss, Losses } from './losses';
import { defused, LONGEST_PASTE } from './raw';
import { type Source, sourceOf } from './sources';
import { tidyGoogle, tidyLibreOffice, tidyLists } from './writers';
import { tidyWord } from './word';

export interface Pasted {
  /** Clean HTML: our elements, no attributes that do anything. */
  html: string;
  source: Source;
  losses: { loss: Loss; n: number }[];
}

/**
 * Pasted HTML with its structure and without anything else. It is only ever parsed into a document that isn't shown and runs
 * nothing, and what comes out is made anew, element by element.
 */
export function pasted(html: string): Pasted {
  const losses = new Losses();
  const source = sourceOf(html);
  if (html.length > LONGEST_PASTE) {
    losses.add('depth');
    return { html: '', source, losses: losses.list };
  }
  const parsed = new DOMParser().parseFromString(defused(html), 'text/html');
  if (source === 'word') tidyWord(parsed.body, losses);
  if (source === 'libreoffice') {
    const comments = remarks(html);
    if (comments > 0) losses.add('comments', comments);
    tidyLibreOffice(parsed.body, losses);
  }
  if (source === 'google') tidyGoogle(parsed.body, losses);
  tidyLists(parsed.body);
  const into = document.implementation.createHTMLDocument('');
  new Cleaner(into, losses, source, parsed.body).copy(parsed.body, into.body);
  return { html: into.body.innerHTML, source, losses: losses.list };
}

/** LibreOffice makes of comments what HTML calls so. */
function remarks(html: string): number {
  const within = html.slice(Math.max(html.indexOf('<body'), 0));
  return [...within.matchAll(/<!--\s*(?!StartFragment|EndFragment|\[)/g)].length;
}
