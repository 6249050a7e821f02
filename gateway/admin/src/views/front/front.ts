import { api, type Reply } from '../../api/client';
import { say } from '../../words/say';

/** The ordered lists of stories that editors keep: the front, and Editors' Picks. */
export const LISTS = ['front', 'picks'] as const;
export type ListName = (typeof LISTS)[number];

/** How many stories one takes. */
export const MOST = 20;

/** A story in such a list. One that isn't public may stand there: readers see it once it is. */
export interface Placed {
  id: string;
  headline: string;
  state: string;
}

export interface Values {
  articles: Placed[];
}

interface FrontView {
  articles: Placed[];
}

export async function readList(name: ListName, signal?: AbortSignal): Promise<{ values: Values; etag: string | null }> {
  const { data, etag } = await api.get('/fronts/{name}', { path: { name }, signal });
  return { values: valuesOf(data as unknown as FrontView), etag };
}

export function writeList(name: ListName, { articles }: Values, ifMatch: string | null): Promise<Reply<unknown>> {
  const body = { articles: articles.map(({ id }) => id) };
  return api.put('/fronts/{name}', { path: { name }, body, ifMatch });
}

/** A list in one line, for two versions of it side by side. */
export function listed(articles: readonly Placed[]): string {
  return articles.map((one, i) => `${i + 1}. ${headlineOf(one)}`).join('; ');
}

export function headlineOf({ headline }: Pick<Placed, 'headline'>): string {
  return headline || say('states.noHeadline');
}

function valuesOf({ articles }: FrontView): Values {
  return { articles: articles.map(({ id, headline, state }) => ({ id, headline, state })) };
}
