import { expect, test } from 'vitest';
import { Problem } from '../../api/problem';
import { Trail, type Line, type Source } from './trail';

const line = (minute: number): Line => ({
  id: `id-${minute}`,
  at: new Date(Date.UTC(2027, 2, 14, 12, minute)).toISOString(),
});

/** A service whose record comes in pages of two. */
function source(name: string, minutes: number[]): Source<Line> {
  const lines = minutes.map(line);
  return {
    name,
    page: (after) => {
      const from = Number(after ?? 0);
      const next = from + 2 < lines.length ? String(from + 2) : null;
      return Promise.resolve({ items: lines.slice(from, from + 2), next });
    },
  };
}

const said = (entries: { entry: Line; source: string }[]) =>
  entries.map(({ entry, source }) => `${source} ${entry.id}`);

test('entries of all services come in one order, however many pages they lie in', async () => {
  const trail = new Trail([
    source('members', [50, 20, 10]),
    source('articles', [45, 44, 43, 42, 5]),
    source('feed', []),
  ]);

  expect(said(await trail.next(3))).toEqual(['members id-50', 'articles id-45', 'articles id-44']);
  expect(said(await trail.next(9))).toEqual([
    'articles id-43',
    'articles id-42',
    'members id-20',
    'members id-10',
    'articles id-5',
  ]);
  expect(trail.more).toBe(false);
});

test('a service that does not answer is named, and the others go on', async () => {
  const away: Source<Line> = { name: 'feed', page: () => Promise.reject(new Problem(503, 'service-away', '')) };
  const trail = new Trail([source('members', [50]), away]);

  expect(said(await trail.next(5))).toEqual(['members id-50']);
  expect([...trail.missing.keys()]).toEqual(['feed']);
});

test('asks again for nothing that it has', async () => {
  let asked = 0;
  const counted = source('members', [9, 8, 7, 6]);
  const trail = new Trail([{ ...counted, page: (after) => (asked++, counted.page(after)) }]);

  await trail.next(2);
  await trail.next(2);

  expect(asked).toBe(2);
});
