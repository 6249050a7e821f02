/** What a brief says, and what feed-service will say of it: the same bounds, told while one types instead of afterwards. */
export interface BriefText {
  headline: string;
  text: string;
  link: string;
}

export const BOUNDS = { headline: 300, text: 4000, link: 2000 } as const;

export type BriefField = keyof BriefText;
export type Fault = 'missing' | 'long' | 'control' | 'link';

export const NOTHING: BriefText = { headline: '', text: '', link: '' };

/** What is wrong with it, by field; empty when it can go out. */
export function faultsOf(brief: BriefText): Partial<Record<BriefField, Fault>> {
  const faults: Partial<Record<BriefField, Fault>> = {};
  for (const field of ['headline', 'text'] as const) {
    const length = brief[field].trim().length;
    if (length === 0) faults[field] = 'missing';
    else if (length > BOUNDS[field]) faults[field] = 'long';
  }
  if (!faults.headline && controls(brief.headline.trim(), '')) faults.headline = 'control';
  if (!faults.text && controls(brief.text, '\n\r\t')) faults.text = 'control';
  const link = brief.link.trim();
  if (link.length > BOUNDS.link) faults.link = 'long';
  else if (link && !honest(link)) faults.link = 'link';
  return faults;
}

/** Whether nothing was typed. */
export function isBlank(brief: BriefText): boolean {
  return !(brief.headline.trim() || brief.text.trim() || brief.link.trim());
}

/** As it goes to the desk: a link that isn't there is null. */
export function requestOf(brief: BriefText): { headline: string; text: string; link: string | null } {
  return { headline: brief.headline.trim(), text: brief.text.trim(), link: brief.link.trim() || null };
}

/**
 * What is pasted into the headline: its first line is the headline, what follows is the text, and an address that stands
 * alone in the last line is the link. Null when it is one line, which may be pasted as it is.
 */
export function parted(pasted: string): BriefText | null {
  const lines = pasted.replace(/\r\n?/g, '\n').trim().split('\n');
  if (lines.length < 2) return null;
  const [headline = '', ...rest] = lines;
  const last = rest.at(-1)?.trim() ?? '';
  const link = /^https:\/\/\S+$/.test(last) && honest(last) ? last : '';
  const text = (link ? rest.slice(0, -1) : rest).join('\n').trim();
  return { headline: headline.trim(), text, link };
}

/** An address of this site as its path, so that it goes on leading somewhere when the site moves. */
export function linkOf(typed: string, site: string): string {
  const link = typed.trim();
  return site && link.startsWith(`${site}/`) ? link.slice(site.length) : link;
}

function controls(text: string, allowed: string): boolean {
  return Array.from(text).some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return (code < 0x20 || (code >= 0x7f && code <= 0x9f)) && !allowed.includes(sign);
  });
}

function honest(link: string): boolean {
  if (/[\s<>"{}|\\^`]/.test(link)) return false;
  if (link.startsWith('/')) return !link.startsWith('//');
  return URL.canParse(link) && new URL(link).protocol === 'https:' && link.startsWith('https://');
}
