// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tell } from '../api/signals';
import { session, startSession } from './session.svelte';

const oda = {
  signedIn: true,
  id: 'oda',
  name: 'Oda Renn',
  kinds: ['staff'],
  roles: ['editor'],
  permissions: ['articles.read'],
};
const answer = (status: number, body: unknown = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));

beforeEach(() => {
  localStorage.clear();
  session.me = null;
  session.lostAt = null;
  session.leaving = false;
});
afterEach(() => vi.unstubAllGlobals());

test('who is here may do what /me says, and nothing else', async () => {
  answer(200, oda);

  await startSession();

  expect(session.can('articles.read')).toBe(true);
  expect(session.can('staff.write')).toBe(false);
});

test('with members away an editor goes on as who they were, and is never sent to the door', async () => {
  answer(200, oda);
  await startSession();
  session.me = null;
  answer(503, { type: 'urn:masthead:problem:service-away' });

  await startSession();

  expect(session.me).toMatchObject({ id: 'oda' });
  expect(session.leaving).toBe(false);
});

test('once somebody answers again, it is asked whether the session still holds', async () => {
  answer(200, oda);
  await startSession();
  answer(503);
  await startSession();
  answer(200, { signedIn: false });

  tell('line.back', { noun: 'articles' });

  await vi.waitFor(() => expect(session.lostAt).not.toBeNull());
  expect(session.me).toMatchObject({ id: 'oda' });
});

test('signed in again in another tab, the page goes on where it was', async () => {
  answer(200, oda);
  await startSession();
  tell('session.lost', undefined);
  expect(session.lostAt).not.toBeNull();

  dispatchEvent(new Event('focus'));

  await vi.waitFor(() => expect(session.lostAt).toBeNull());
});
