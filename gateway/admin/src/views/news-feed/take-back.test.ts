import { expect, it } from 'vitest';
import { secondsLeft } from './take-back';

it.each([
  [0, 8],
  [100, 8],
  [2000, 6],
  [7999, 1],
  [8000, 0],
  [60000, 0],
  [-5000, 8],
])('%i ms after a brief went out there are %i seconds left to take it back', (gone, left) => {
  expect(secondsLeft(1_000_000, 1_000_000 + gone)).toBe(left);
});
