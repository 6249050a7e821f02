import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { allKept, forget, keep, kept, wordsIn, type Kept } from './kept';

const typed = (change: Partial<Kept> = {}): Kept => ({
  person: 'oda',
  thing: 'article:1',
  value: { headline: 'Ferries to sail again' },
  label: 'Ferries',
  words: 4,
  at: new Date('2027-03-14T14:05:00Z'),
  address: '/admin/articles/1',
  ...change,
});

describe('what is kept in this browser', () => {
  beforeEach(async () => {
    for (const one of await allKept()) await forget(one.person, one.thing);
  });

  test('is there again, whole', async () => {
    await keep(typed());

    expect(await kept('oda', 'article:1')).toEqual(typed());
  });

  test('is one’s own: nobody gets what another typed', async () => {
    await keep(typed());

    expect(await kept('tomas', 'article:1')).toBeNull();
    expect(await allKept('tomas')).toEqual([]);
    expect(await allKept()).toHaveLength(1);
  });

  test('is the newest of a thing, and gone once the desk has it', async () => {
    await keep(typed());
    await keep(typed({ words: 9 }));
    expect((await kept('oda', 'article:1'))?.words).toBe(9);

    await forget('oda', 'article:1');

    expect(await kept('oda', 'article:1')).toBeNull();
  });

  test('stays where more was typed while the rest was on its way', async () => {
    const sent = new Date('2027-03-14T14:05:00Z');
    await keep(typed({ at: new Date('2027-03-14T14:05:01Z') }));

    await forget('oda', 'article:1', sent);

    expect(await kept('oda', 'article:1')).not.toBeNull();
  });

  test('is listed newest first', async () => {
    await keep(typed());
    await keep(typed({ thing: 'article:2', at: new Date('2027-03-14T15:00:00Z') }));

    expect((await allKept('oda')).map((one) => one.thing)).toEqual(['article:2', 'article:1']);
  });
});

test('words are counted as people count them', () => {
  expect(wordsIn('')).toBe(0);
  expect(wordsIn('  The ferry\n sailed ')).toBe(3);
});
