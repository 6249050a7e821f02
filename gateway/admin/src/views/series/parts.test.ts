import { expect, test } from 'vitest';
import { inOrder, type Part } from './parts';

test('numbers go first, then the time of publication, drafts last', () => {
  const draft = { id: 'draft', part: null };
  const late = { id: 'late', firstPublishedAt: '2026-02-01T00:00:00Z' };
  const early = { id: 'early', firstPublishedAt: '2026-01-01T00:00:00Z' };
  const second = { id: 'second', part: 2 };
  const first = { id: 'first', part: 1, firstPublishedAt: '2026-03-01T00:00:00Z' };

  const shuffled: ({ id: string } & Part)[] = [draft, late, early, second, first];
  expect(inOrder(shuffled).map(({ id }) => id)).toEqual(['first', 'second', 'early', 'late', 'draft']);
});
