// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../app/session.svelte';
import { listed, MOST } from './front';
import { FrontList } from './list.svelte';

const story = (id: string, state = 'published') => ({ id, headline: id.toUpperCase(), state });
const ids = (list: FrontList) => list.articles.map(({ id }) => id);

let asked: { method: string; url: string; ifMatch: string | null; body: unknown }[];
let answers: (() => Response)[];

const front = (etag: string, ...stories: string[]) =>
  new Response(JSON.stringify({ name: 'front', articles: stories.map((id) => ({ ...story(id), slug: id })) }), {
    headers: { ETag: etag },
  });

beforeEach(() => {
  session.me = { id: 'oda', name: 'Oda Renn', kinds: ['staff'], roles: [], permissions: [] };
  asked = [];
  answers = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : null;
    asked.push({ method: init.method ?? '', url, ifMatch: new Headers(init.headers).get('If-Match'), body });
    return Promise.resolve((answers.shift() ?? (() => front('"1"', 'a', 'b', 'c')))());
  });
});

async function read(): Promise<FrontList> {
  const list = new FrontList('front');
  await list.reading.again();
  return list;
}

test('what was put in order goes out as ids, upon the version that was read', async () => {
  const list = await read();
  list.move(2, 0);
  list.add(story('d', 'draft'), 1);
  list.remove('b');

  expect(await list.form?.save()).toBe(true);

  expect(asked.at(-1)).toEqual({
    method: 'PUT',
    url: '/api/fronts/front',
    ifMatch: '"1"',
    body: { articles: ['c', 'd', 'a'] },
  });
});

test('no story stands twice in it, and none beyond the last place', async () => {
  const list = await read();
  list.add(story('a'));
  for (let i = 0; i < MOST; i++) list.add(story(`more-${i}`));

  expect(ids(list)).toHaveLength(MOST);
  expect(new Set(ids(list)).size).toBe(MOST);
  expect([list.refuses('a'), list.refuses('z')]).toEqual(['has', 'full']);
});

test('taking a story out and putting it back where it stood is no change', async () => {
  const list = await read();
  list.remove('b');
  list.add({ id: 'b', headline: 'another wording in the list of stories', state: 'published' }, 1);

  expect(list.form?.dirty).toBe(false);
});

test('there is no place before the first and behind the last', async () => {
  const list = await read();

  expect([list.move(0, -1), list.move(2, 3)]).toEqual([false, false]);
  expect(ids(list)).toEqual(['a', 'b', 'c']);
});

test('somebody who put it out meanwhile is shown, not overwritten', async () => {
  const list = await read();
  list.move(0, 2);
  answers = [() => new Response('{}', { status: 412 }), () => front('"2"', 'c', 'a', 'b')];

  expect(await list.form?.save()).toBe(false);

  expect(list.form?.state).toBe('clash');
  expect(listed(list.form?.theirs?.values.articles ?? [])).toBe('1. C; 2. A; 3. B');
  expect(ids(list)).toEqual(['b', 'c', 'a']);
});

test('reading it again leaves alone what somebody is changing', async () => {
  const list = await read();
  list.move(0, 1);
  answers = [() => front('"2"', 'x')];
  await list.reading.again();

  expect(ids(list)).toEqual(['b', 'a', 'c']);
});
