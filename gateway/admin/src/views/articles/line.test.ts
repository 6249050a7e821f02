import { expect, it } from 'vitest';
import { byDay, stepped } from './line';

it('parts a list by days without reordering it', () => {
  const lines = ['2027-03-14 a', '2027-03-14 b', '2027-03-12 c', '2027-03-14 d'];
  expect(byDay(lines, (line) => line.slice(0, 10))).toEqual([
    { day: '2027-03-14', lines: ['2027-03-14 a', '2027-03-14 b'] },
    { day: '2027-03-12', lines: ['2027-03-12 c'] },
    { day: '2027-03-14', lines: ['2027-03-14 d'] },
  ]);
  expect(byDay([], () => '')).toEqual([]);
});

it('steps through a list and stops at its ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(stepped(ids, null, 1)).toBe('a');
  expect(stepped(ids, null, -1)).toBe('c');
  expect(stepped(ids, 'a', 1)).toBe('b');
  expect(stepped(ids, 'c', 1)).toBe('c');
  expect(stepped(ids, 'a', -1)).toBe('a');
});

it('begins again where the line that was current is gone', () => {
  expect(stepped(['a', 'b'], 'gone', 1)).toBe('a');
  expect(stepped([], 'gone', 1)).toBeNull();
});
