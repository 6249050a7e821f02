import { api } from '../../api/client';
import { Problem } from '../../api/problem';

/**
 * Puts a topic to the work in progress of a story; readers see it with the next publication. False where it is there already.
 * Somebody who saves at the same moment is not in the way: it is put to what they saved.
 */
export function addTopic(story: string, topic: string): Promise<boolean> {
  return change(story, (topics) => (topics.includes(topic) ? null : [...topics, topic]));
}

/** Takes it away again. False where it isn't there any more. */
export function removeTopic(story: string, topic: string): Promise<boolean> {
  return change(story, (topics) => (topics.includes(topic) ? topics.filter((one) => one !== topic) : null));
}

async function change(id: string, changed: (topics: string[]) => string[] | null, tries = 3): Promise<boolean> {
  const { data, etag } = await api.get('/articles/{id}/working-copy', { path: { id } });
  const { draft } = data;
  const topics = changed(draft.topics ?? []);
  if (!topics) return false;
  try {
    await api.put('/articles/{id}/working-copy', { path: { id }, body: { ...draft, topics }, ifMatch: etag });
    return true;
  } catch (failure) {
    if (failure instanceof Problem && failure.clash && tries > 1) return change(id, changed, tries - 1);
    throw failure;
  }
}
