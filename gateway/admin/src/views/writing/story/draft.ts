import { emptyTree, type TreeNode } from '../../../editor/document/tree';

/** The content of a story as the desk keeps it: `Draft` of articles-service. */
export interface Draft {
  slug: string | null;
  kind: Kind;
  language: string;
  headline: string;
  standfirst: string;
  section: string | null;
  topics: string[];
  authors: Byline[];
  leadPicture: LeadPicture | null;
  notes: Note[];
  feedItem: FeedItem | null;
  body: TreeNode;
  series: string | null;
  /** Its number in the series, which puts it in order there. */
  part: number | null;
  social: Social | null;
}

export interface Byline {
  id: string;
  role: string | null;
}

export interface LeadPicture {
  media: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

export interface Note {
  kind: string;
  place: 'top' | 'foot';
  text: string;
  travels: boolean;
}

export interface FeedItem {
  headline: string;
  text: string;
}

/** How the story presents itself where readers share it; what is left empty is the story's own. */
export interface Social {
  title: string | null;
  text: string | null;
  picture: string | null;
}

export const KINDS = ['news', 'analysis', 'opinion', 'explainer', 'interview', 'feature', 'sponsored', 'page'] as const;
export type Kind = (typeof KINDS)[number];
export const NOTE_KINDS = ['source-protection', 'disclosure', 'method', 'content-warning', 'context'] as const;

/** The longest that the desk takes, in characters. */
export const LONGEST = {
  headline: 300,
  standfirst: 1_000,
  words: 2_000,
  credit: 300,
  reason: 1_000,
  many: 50,
  related: 12,
  part: 999,
  socialTitle: 300,
  socialText: 500,
} as const;

export function emptyDraft(language: string): Draft {
  return {
    slug: null,
    kind: 'news',
    language,
    headline: '',
    standfirst: '',
    section: null,
    topics: [],
    authors: [],
    leadPicture: null,
    notes: [],
    feedItem: null,
    body: emptyTree(),
    series: null,
    part: null,
    social: null,
  };
}

/** A draft as it came from the desk, with what it left out. */
export function draftOf(wire: Partial<Draft>): Draft {
  const blank = emptyDraft('en');
  const given = Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== null && value !== undefined));
  const draft = { ...blank, ...given } as Draft;
  return { ...draft, feedItem: draft.feedItem && following(draft.feedItem, draft) };
}

/** A brief that says what the story says goes on doing so when that changes: its lines count as left empty. */
function following({ headline, text }: FeedItem, story: Draft): FeedItem {
  return { headline: headline === story.headline ? '' : headline, text: text === story.standfirst ? '' : text };
}

/** Whether anything was typed or chosen at all. */
export function begun(draft: Draft): boolean {
  return !sameDraft({ ...draft, language: 'en', kind: 'news' }, emptyDraft('en'));
}

/**
 * What goes to the desk: without spaces around lines, notes that are still empty and a feed item without words, which it would
 * refuse while somebody is only about to write them.
 */
export function toSend(draft: Draft): Draft {
  const { feedItem } = draft;
  const said = feedItem && {
    headline: feedItem.headline.trim() || draft.headline.trim(),
    text: feedItem.text.trim() || draft.standfirst.trim(),
  };
  return {
    // One by one: an article, too, is a draft, and more.
    slug: draft.slug?.trim() || null,
    kind: draft.kind,
    language: draft.language.trim(),
    headline: oneLine(draft.headline),
    standfirst: oneLine(draft.standfirst),
    section: draft.section,
    topics: draft.topics,
    authors: draft.authors,
    leadPicture: draft.leadPicture,
    notes: draft.notes.filter((note) => note.text.trim() !== ''),
    feedItem: said && said.headline && said.text ? said : null,
    body: draft.body,
    series: draft.series ?? null,
    part: draft.series ? (draft.part ?? null) : null,
    social: socialOf(draft.social),
  };
}

/** Nothing where nothing was written or chosen. */
export function socialOf(social: Social | null | undefined): Social | null {
  const title = oneLine(social?.title ?? '') || null;
  const text = oneLine(social?.text ?? '') || null;
  const picture = social?.picture ?? null;
  return title || text || picture ? { title, text, picture } : null;
}

/** A field of one line takes pasted breaks as spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').trim();
}

export function sameDraft(one: Draft, other: Draft): boolean {
  return canonical(toSend(one)) === canonical(toSend(other));
}

/** Whether a slug can be what the desk makes of the first letters of that headline, so that nobody wished for it. */
export function madeOfHeadline({ headline, slug }: Pick<Draft, 'headline' | 'slug'>): boolean {
  const latin = headline.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  // How the desk writes other letters in Latin ones only the desk knows.
  if (/[^\0-\u007f\u2000-\u206f]/.test(latin)) return true;
  const letters = latin.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return letters.startsWith((slug ?? '').replace(/-\d+$/, '').replaceAll('-', ''));
}

/** Whether the story's newest revision holds a draft already. A slug that is left empty keeps the story's. */
export function holds(revision: Draft, draft: Draft): boolean {
  const slug = draft.slug?.trim() || revision.slug;
  return slug === revision.slug && sameDraft({ ...revision, slug: draft.slug }, draft);
}

/** The same text for the same content, whatever the order of its names; what is empty is left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(
          ([, one]) => one !== null && one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0),
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
