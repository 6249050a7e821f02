import { describe, expect, it } from 'vitest';
import { changedSince } from './watch.svelte';

const line = (id: string, updatedAt = '10:00', state = 'draft') => ({ id, updatedAt, state });

describe('a list that was fetched a while ago', () => {
  it('counts stories that are new or were changed', () => {
    const shown = [line('a'), line('b'), line('c')];
    expect(changedSince(shown, [line('d'), line('b', '10:05'), line('a')], false)).toBe(2);
  });

  it('counts a story that was published', () => {
    expect(changedSince([line('a')], [line('a', '10:00', 'published')], true)).toBe(1);
  });

  it('counts nothing where nothing happened, however many pages are shown', () => {
    expect(changedSince([line('a'), line('b'), line('c')], [line('a'), line('b')], false)).toBe(0);
  });

  it('counts a story that the filters no longer take in', () => {
    expect(changedSince([line('a'), line('b')], [line('a')], true)).toBe(1);
    expect(changedSince([line('a'), line('b')], [line('a'), line('c')], true)).toBe(2);
  });
});
