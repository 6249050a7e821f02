import { expect, test } from 'vitest';
import { inOrder, moved, possibleParents } from './order';

const section = (id: string, place: number, parent: string | null = null) => ({
  id,
  name: id.toUpperCase(),
  place,
  parent,
});
const sections = [
  section('power', 1),
  section('city', 0),
  section('schools', 0, 'city'),
  section('courts', 1, 'city'),
  section('lost', 9, 'gone'),
];

test('each section is followed by those below it, and one whose parent is gone stands by itself', () => {
  expect(inOrder(sections).map(({ section: { id }, depth }) => `${depth} ${id}`)).toEqual([
    '0 city',
    '1 schools',
    '1 courts',
    '0 power',
    '0 lost',
  ]);
});

test('moving changes the order among siblings only', () => {
  expect(moved(sections, 'courts', -1)?.map(({ id }) => id)).toEqual(['courts', 'schools']);
  expect(moved(sections, 'city', -1)).toBeNull();
  expect(moved(sections, 'lost', 1)).toBeNull();
});

test('sections that share a place go by their names', () => {
  const same = [section('c', 0), section('a', 0), section('b', 0)];

  expect(moved(same, 'c', -1)?.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

test('nothing is put below itself or what stands below it', () => {
  expect(possibleParents(sections, 'city').map(({ id }) => id)).toEqual(['power', 'lost']);
});
