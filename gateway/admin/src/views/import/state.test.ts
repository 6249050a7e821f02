import { expect, test } from 'vitest';
import { rowsOf, stateOf } from './state';

test('an import says how far it is', () => {
  expect(stateOf({ state: 'running', processed: 1204, total: 5000 }).words).toBe('1,204 of 5,000');
  expect(stateOf({ state: 'running', processed: 0, total: 0 }).words).toBe('Looking through it');
});

test('the report has a row for each kind and state, whatever became of it', () => {
  const rows = rowsOf({
    imported: { post: { publish: 55, draft: 1 } },
    changed: { post: { publish: 2 } },
    unchanged: {},
    skipped: { attachment: { inherit: 5 } },
  });

  expect(rows).toEqual([
    { kind: 'attachment', state: 'inherit', imported: 0, changed: 0, unchanged: 0, skipped: 5 },
    { kind: 'post', state: 'draft', imported: 1, changed: 0, unchanged: 0, skipped: 0 },
    { kind: 'post', state: 'publish', imported: 55, changed: 2, unchanged: 0, skipped: 0 },
  ]);
});
