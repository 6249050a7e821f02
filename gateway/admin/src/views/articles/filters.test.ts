import { describe, expect, it } from 'vitest';
import { addressOf, filterCount, filtersOf, NO_FILTERS, questionOf, withoutFilters, type Filters } from './filters';

const all: Filters = {
  q: 'ferry & tern',
  state: 'draft',
  section: '0199-s',
  topic: '0199-t',
  series: '0199-r',
  author: '0199-a',
  kind: 'news',
  mine: true,
  sort: 'headline',
};

describe('filters of the articles list', () => {
  it('come back from the address that they make', () => {
    expect(filtersOf(new URLSearchParams(addressOf(all)))).toEqual(all);
  });

  it('make no query when nothing is asked', () => {
    expect(addressOf(NO_FILTERS)).toBe('');
    expect(filtersOf(new URLSearchParams(''))).toEqual(NO_FILTERS);
  });

  it('leave out of an address what no list knows', () => {
    const found = filtersOf(new URLSearchParams('state=secret&kind=poem&sort=chance&mine=yes&other=1'));
    expect(found).toEqual(NO_FILTERS);
  });

  it('ask for what I saved last when they say mine', () => {
    expect(questionOf({ ...NO_FILTERS, mine: true }, 'me-1', null)).toEqual({ savedBy: 'me-1', count: true });
  });

  it('ask for the total with the first page only', () => {
    expect(questionOf(NO_FILTERS, 'me-1', 'CURSOR=')).toEqual({ after: 'CURSOR=' });
  });

  it('keep the words when they are taken off', () => {
    expect(filterCount(all)).toBe(7);
    expect(withoutFilters(all)).toEqual({ ...NO_FILTERS, q: 'ferry & tern', sort: 'headline' });
  });
});
