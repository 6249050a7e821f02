import { expect, it } from 'vitest';
import { inFeedOrder, wordsOf, type Brief } from './brief';

const brief = (id: string, publishedAt: string | null, updatedAt: string) => ({ id, publishedAt, updatedAt }) as Brief;

it('stands at its hour in the feed, also when it was corrected later', () => {
  const corrected = brief('corrected', '2027-03-14T12:00:00Z', '2027-03-14T15:00:00Z');
  const draft = brief('draft', null, '2027-03-14T14:00:00Z');
  const newest = brief('newest', '2027-03-14T14:30:00.5Z', '2027-03-14T14:30:00.5Z');

  expect(inFeedOrder([corrected, draft, newest]).map(({ id }) => id)).toEqual(['newest', 'draft', 'corrected']);
});

it('has an empty link where it has none', () => {
  expect(wordsOf({ headline: 'a', text: 'b', link: null } as Brief)).toEqual({ headline: 'a', text: 'b', link: '' });
});
