/**
 * What the articles list is narrowed to. It stands in the address, so that a list can be sent to a colleague, kept as a
 * bookmark, and found again by Back.
 */
export interface Filters {
  q: string;
  state: string;
  section: string;
  topic: string;
  series: string;
  author: string;
  kind: string;
  mine: boolean;
  sort: Sort;
}

export type Sort = 'changed' | 'published' | 'headline';

export const STATES = ['draft', 'published', 'withdrawn'] as const;
export const KINDS = ['news', 'analysis', 'opinion', 'explainer', 'interview', 'feature', 'sponsored', 'page'] as const;
export const SORTS: readonly Sort[] = ['changed', 'published', 'headline'];

export const NO_FILTERS: Filters = {
  q: '',
  state: '',
  section: '',
  topic: '',
  series: '',
  author: '',
  kind: '',
  mine: false,
  sort: 'changed',
};

const TEXTS = ['q', 'state', 'section', 'topic', 'series', 'author', 'kind'] as const;

/** What an address asks for. What it says that no list knows is left out rather than sent on to be refused. */
export function filtersOf(address: URLSearchParams): Filters {
  const found: Filters = { ...NO_FILTERS };
  for (const name of TEXTS) {
    found[name] = (address.get(name) ?? '').trim();
  }
  found.state = known(STATES, found.state);
  found.kind = known(KINDS, found.kind);
  found.mine = address.get('mine') === 'true';
  found.sort = SORTS.find((sort) => sort === address.get('sort')) ?? 'changed';
  return found;
}

/** The address's query, without what says nothing; always in the same order, so that equal lists have equal addresses. */
export function addressOf(filters: Filters): string {
  const address = new URLSearchParams();
  for (const name of TEXTS) {
    const value = filters[name].trim();
    if (value) address.set(name, value);
  }
  if (filters.mine) address.set('mine', 'true');
  if (filters.sort !== 'changed') address.set('sort', filters.sort);
  const query = address.toString();
  return query ? `?${query}` : '';
}

/**
 * The question to the articles' list; the total is asked with the first page only.
 *
 * @param person who is asking: "mine" is what they saved last
 */
export function questionOf(filters: Filters, person: string, after: string | null): Record<string, string | boolean> {
  const question: Record<string, string | boolean> = {};
  for (const name of TEXTS) {
    const value = filters[name].trim();
    if (value) question[name] = value;
  }
  if (filters.mine) question.savedBy = person;
  if (filters.sort !== 'changed') question.sort = filters.sort;
  if (after) question.after = after;
  else question.count = true;
  return question;
}

/** How many filters are on, the search words and the order not counted. */
export function filterCount(filters: Filters): number {
  return TEXTS.filter((name) => name !== 'q' && filters[name]).length + (filters.mine ? 1 : 0);
}

/** The same words, every filter taken off. */
export function withoutFilters(filters: Filters): Filters {
  return { ...NO_FILTERS, q: filters.q, sort: filters.sort };
}

function known(all: readonly string[], value: string): string {
  return all.includes(value) ? value : '';
}
