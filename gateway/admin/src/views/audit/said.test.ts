import { expect, test } from 'vitest';
import { ACTIONS, detailSaid, placeOf, saidAction, saidActor } from './said';

test('actions are said in words, and one that nobody knows by its name', () => {
  expect(saidAction('article.slug-changed')).toBe('changed a story’s address');
  expect(saidAction('api-key.made')).toBe('made a key');
  expect(saidAction('lamp.lit-up')).toBe('lamp lit up');
});

test('what one can choose is named as services name it', () => {
  expect(ACTIONS).toContain('api-key.revoked');
  expect(ACTIONS).toContain('article.brought-back');
  expect(ACTIONS.every((action) => /^[a-z-]+\.[a-z-]+$/.test(action))).toBe(true);
});

test('details are words: roles by their names, no ids', () => {
  const detail = {
    name: 'Oda',
    roles: ['photo-editor', 'owner'],
    active: false,
    session: '0190c1f2-7f3a-7000-8000-90c1aa00bb11',
  };

  expect(detailSaid(detail)).toEqual([
    ['roles', 'Photo editor, Owner'],
    ['may sign in', 'no'],
  ]);
});

test('an entry leads to what it was done to', () => {
  const entry = { action: 'article.published', subject: '1', detail: { headline: 'Ferries' } };

  expect(placeOf(entry as never, [])).toEqual({ href: '/admin/articles/1', words: 'Ferries' });
  expect(placeOf({ ...entry, subject: null } as never, [])).toBeNull();
});

test('a brief is found by its words, an import by its report', () => {
  expect(placeOf({ action: 'brief.published', subject: '1', detail: { headline: 'Ferries' } } as never, [])).toEqual({
    href: '/admin/news-feed?q=Ferries',
    words: 'Ferries',
  });
  expect(placeOf({ action: 'import.begun', subject: '1', detail: { name: 'old.zip' } } as never, [])).toEqual({
    href: '/admin/import?open=1',
    words: 'old.zip',
  });
});

test('what is done from the shell is an operator’s', () => {
  expect(saidActor({ actorName: 'service:launcher' } as never)).toBe('An operator');
  expect(saidActor({ actorName: 'Ada' } as never)).toBe('Ada');
  expect(saidActor({ actorName: '' } as never)).toBe('Nobody signed in');
});

test('an entry about somebody names them, but for what they did to themselves', () => {
  const entry = { action: 'staff.changed', actor: '1', subject: '2', detail: {} };

  expect(placeOf(entry as never, [{ id: '2', name: 'Hanne' }])).toEqual({
    href: '/admin/staff?open=2',
    words: 'Hanne',
  });
  expect(placeOf({ ...entry, action: 'session.started', subject: '1' } as never, [])).toBeNull();
});
