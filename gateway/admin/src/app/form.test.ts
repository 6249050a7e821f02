// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../api/client';
import { Problem } from '../api/problem';
import { tell } from '../api/signals';
import { Form } from './form.svelte';
import { allKept, forget } from './kept';
import { session } from './session.svelte';

const saved = (etag: string): Reply<unknown> => ({ data: {}, etag, location: null, status: 200 });
const ODA = { id: 'oda', name: 'Oda Renn', kinds: ['staff'], roles: [], permissions: [] };

let answers: (() => Reply<unknown>)[];
let sent: { values: { name: string }; etag: string | null }[];

function form() {
  return new Form({
    thing: 'section:1',
    values: { name: 'City' },
    etag: '"1"',
    label: (values) => values.name,
    send: (values, etag) => {
      sent.push({ values, etag });
      const answer = answers.shift();
      return Promise.resolve().then(() => answer?.() ?? saved('"2"'));
    },
    newest: () => Promise.resolve({ values: { name: 'Town' }, etag: '"7"' }),
  });
}

const refuse =
  (status: number, type = '') =>
  () => {
    throw new Problem(status, type, '');
  };

beforeEach(async () => {
  session.me = ODA;
  answers = [];
  sent = [];
  for (const one of await allKept()) await forget(one.person, one.thing);
});

test('what was saved is kept no longer, and the next save names the new version', async () => {
  const one = form();
  one.values.name = 'Harbour';

  expect(await one.save()).toBe(true);
  one.values.name = 'Port';
  await one.save();

  expect(sent).toEqual([
    { values: { name: 'Harbour' }, etag: '"1"' },
    { values: { name: 'Port' }, etag: '"2"' },
  ]);
  expect(await allKept('oda')).toEqual([]);
});

test('without a line it is kept, and goes out by itself once somebody answers', async () => {
  answers = [refuse(0)];
  const one = form();
  const stop = one.start();
  one.values.name = 'Harbour';

  expect(await one.save()).toBe(false);
  expect(one.state).toBe('offline');
  expect(await allKept('oda')).toMatchObject([{ thing: 'section:1', label: 'Harbour', words: 1 }]);

  tell('line.back', { noun: 'sections' });
  await vi.waitFor(() => expect(one.state).toBe('saved'));
  expect(await allKept('oda')).toEqual([]);
  stop();
});

test('after the session has ended it comes back in another page, upon the version that was seen', async () => {
  answers = [refuse(401, 'session-ended')];
  const one = form();
  one.values.name = 'Harbour';
  await one.save();
  expect(one.state).toBe('session');

  const later = form();
  const stop = later.start();
  await vi.waitFor(() => expect(later.values.name).toBe('Harbour'));

  expect(later.broughtBack).not.toBeNull();
  expect(later.dirty).toBe(true);
  stop();
});

test('what waits for a session goes out when the session is back, not with the line', async () => {
  answers = [refuse(401, 'session-ended')];
  const one = form();
  const stop = one.start();
  one.values.name = 'Harbour';
  await one.save();

  tell('line.back', { noun: 'sections' });
  await vi.waitFor(() => expect(one.state).toBe('session'));
  expect(sent).toHaveLength(1);
  tell('session.back', undefined);
  await vi.waitFor(() => expect(one.state).toBe('saved'));
  expect(sent).toHaveLength(2);
  stop();
});

test('nobody gets what another typed in the same browser', async () => {
  answers = [refuse(401)];
  const one = form();
  one.values.name = 'Harbour';
  await one.save();
  session.me = { ...ODA, id: 'tomas' };

  const theirs = form();
  const stop = theirs.start();
  await new Promise((done) => setTimeout(done));

  expect(theirs.values.name).toBe('City');
  stop();
});

test('a clash shows both, and either can be taken', async () => {
  answers = [refuse(412), () => saved('"8"'), refuse(412)];
  const one = form();
  one.values.name = 'Harbour';
  await one.save();

  expect(one.state).toBe('clash');
  expect(one.theirs?.values).toEqual({ name: 'Town' });
  await one.keepMine();
  expect(sent[1]).toEqual({ values: { name: 'Harbour' }, etag: '"7"' });

  one.values.name = 'Port';
  await one.save();
  await one.takeTheirs();
  expect(one.values.name).toBe('Town');
  expect(one.dirty).toBe(false);
  expect(await allKept('oda')).toEqual([]);
});

test('a refusal stays at its field and is kept', async () => {
  answers = [
    () => {
      throw new Problem(400, 'invalid-request', '', '', [{ field: 'name', message: 'must have 1 to 100 characters' }]);
    },
  ];
  const one = form();
  one.values.name = '';

  await one.save();

  expect(one.state).toBe('failed');
  expect(one.fault('name')).toBe('must have 1 to 100 characters');
  expect(await allKept('oda')).toHaveLength(1);
});
