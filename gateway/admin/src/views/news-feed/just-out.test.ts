import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { justOut } from './just-out.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('can be taken back for eight seconds, the last one by its key', () => {
  justOut.went('first', '"1"');
  vi.advanceTimersByTime(3000);
  justOut.went('second', '"4"');

  expect(justOut.left('first')).toBe(5);
  expect(justOut.last).toBe('second');
  expect(justOut.etag('second')).toBe('"4"');

  vi.advanceTimersByTime(5250);
  expect(justOut.left('first')).toBe(0);
  expect(justOut.last).toBe('second');

  justOut.over('second');
  expect(justOut.last).toBeNull();
});
