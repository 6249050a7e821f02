import { expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { tell } from '../api/signals';
import { loading } from './loading.svelte';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

it('asks once more when its service is back, and once only', async () => {
  let away = true;
  let asked = 0;
  const stories = loading('/articles', async (signal) => {
    asked++;
    await settled();
    if (signal.aborted) throw new Error('broken off');
    if (away) throw new Problem(503, 'status-503', '');
    // As the client does with each answer.
    tell('line.back', { noun: 'articles' });
    return ['a story'];
  });
  const stop = stories.start();
  await settled();
  await settled();
  expect(stories.problem?.status).toBe(503);

  away = false;
  tell('line.back', { noun: 'articles' });
  await settled();
  await settled();

  expect(stories.value).toEqual(['a story']);
  expect(stories.problem).toBeNull();
  expect(asked).toBe(2);
  stop();
});

it('leaves what it has when another service is back', async () => {
  let asked = 0;
  const stories = loading('/articles', async () => {
    asked++;
    throw new Problem(503, 'status-503', '');
  });
  const stop = stories.start();
  await settled();

  tell('line.back', { noun: 'briefs' });
  await settled();

  expect(asked).toBe(1);
  stop();
});
