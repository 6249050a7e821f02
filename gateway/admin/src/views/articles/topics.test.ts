import { afterEach, expect, it, vi } from 'vitest';
import { addTopic, removeTopic } from './topics';

afterEach(() => vi.unstubAllGlobals());

/** A desk with one story, in which somebody saves between the reading and the writing as often as asked. */
function desk(topics: string[], clashes = 0) {
  const story = { version: 1, draft: { headline: 'Fog', topics } as Record<string, unknown> };
  vi.stubGlobal('fetch', async (_: string, { method, body, headers }: RequestInit) => {
    if (method === 'GET') return Response.json({ draft: story.draft }, { headers: { ETag: `"${story.version}"` } });
    if (clashes-- > 0) {
      story.version++;
      story.draft = { ...story.draft, headline: `Fog, saved ${story.version}` };
    }
    if (new Headers(headers).get('If-Match') !== `"${story.version}"`)
      return Response.json({ type: 'urn:masthead:problem:version-clash' }, { status: 412 });
    story.draft = JSON.parse(String(body));
    story.version++;
    return Response.json({ draft: story.draft });
  });
  return story;
}

it('puts a topic to a story and changes nothing else of it', async () => {
  const story = desk(['ferries']);
  expect(await addTopic('s1', 'ice')).toBe(true);
  expect(story.draft).toEqual({ headline: 'Fog', topics: ['ferries', 'ice'] });
});

it('leaves a story that has it', async () => {
  const story = desk(['ice']);
  expect(await addTopic('s1', 'ice')).toBe(false);
  expect(story.version).toBe(1);
});

it('puts it to what somebody saved meanwhile', async () => {
  const story = desk([], 2);
  expect(await addTopic('s1', 'ice')).toBe(true);
  expect(story.draft).toEqual({ headline: 'Fog, saved 3', topics: ['ice'] });
});

it('gives up where others save all the time, and says why', async () => {
  desk([], 99);
  await expect(addTopic('s1', 'ice')).rejects.toMatchObject({ clash: true });
});

it('is taken back without what came after it', async () => {
  const story = desk(['ferries', 'ice', 'power']);
  expect(await removeTopic('s1', 'ice')).toBe(true);
  expect(story.draft.topics).toEqual(['ferries', 'power']);
});
