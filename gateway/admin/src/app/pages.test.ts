import { expect, it } from 'vitest';
import type { Listing } from '../api/client';
import { Problem } from '../api/problem';
import { Pages } from './pages.svelte';

interface Line {
  id: string;
  word?: string;
}

const line = (id: string, word = ''): Line => ({ id, word });
const ids = (pages: Pages<Line>) => pages.items.map(({ id }) => id);

/** A list of three pages, of which the second can fail. */
function list() {
  const pages: Record<string, Listing<Line>> = {
    '': { items: [line('a'), line('b')], next: '2', total: 5 },
    '2': { items: [line('b'), line('c')], next: '3' },
    '3': { items: [line('d')], next: null },
  };
  const desk = { away: false, pages };
  const read = async (after: string | null): Promise<Listing<Line>> => {
    if (desk.away) throw new Problem(503, 'service-away', 'away');
    return structuredClone(pages[after ?? ''] ?? { items: [], next: null });
  };
  return { desk, read, shown: new Pages<Line>('/lines', read) };
}

it('shows a line once that moved from one page to the next', async () => {
  const { shown } = list();
  await shown.first.again();
  await shown.more();
  expect(ids(shown)).toEqual(['a', 'b', 'c']);
  expect(shown.next).toBe('3');
  await shown.more();
  await shown.more();
  expect(ids(shown)).toEqual(['a', 'b', 'c', 'd']);
  expect(shown.next).toBeNull();
});

it('drops further pages when the first is fetched again', async () => {
  const { shown } = list();
  await shown.first.again();
  await shown.more();
  await shown.first.again();
  expect(ids(shown)).toEqual(['a', 'b']);
  expect(shown.next).toBe('2');
});

it('keeps what is shown when the next page fails, and says so', async () => {
  const { desk, shown } = list();
  await shown.first.again();
  desk.away = true;
  await shown.more();
  expect(ids(shown)).toEqual(['a', 'b']);
  expect(shown.moreProblem?.status).toBe(503);
  desk.away = false;
  await shown.more();
  expect(shown.moreProblem).toBeNull();
  expect(ids(shown)).toEqual(['a', 'b', 'c']);
});

it('changes lines in their places on every page', async () => {
  const { shown } = list();
  await shown.first.again();
  await shown.more();
  shown.change((one) => (one.id === 'c' ? { ...one, word: 'new' } : one));
  expect(shown.items).toEqual([line('a'), line('b'), line('c', 'new')]);
  expect(shown.next).toBe('3');
});

it('puts something new at the top and counts it once', async () => {
  const { shown } = list();
  await shown.first.again();
  shown.prepend(line('x'));
  shown.prepend(line('x', 'again'));
  expect(ids(shown)).toEqual(['x', 'a', 'b']);
  expect(shown.count).toBe(6);
});
