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

test('moving changes places among siblings only', () => {
  expect(moved(sections, 'courts', -1)).toEqual([
    { id: 'courts', place: 0 },
    { id: 'schools', place: 1 },
  ]);
  expect(moved(sections, 'city', -1)).toEqual([]);
});

test('sections that share a place are told apart once one moves', () => {
  const same = [section('a', 0), section('b', 0), section('c', 0)];

  expect(moved(same, 'c', -1)).toEqual([
    { id: 'c', place: 1 },
    { id: 'b', place: 2 },
  ]);
});

test('nothing is put below itself or what stands below it', () => {
  expect(possibleParents(sections, 'city').map(({ id }) => id)).toEqual(['power', 'lost']);
});
