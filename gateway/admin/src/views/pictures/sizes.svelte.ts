import { untrack } from 'svelte';
import { api } from '../../api/client';
import type { Pages } from '../../app/pages.svelte';
import type { Picture } from './picture';

const EVERY_MS = 2000;
const AT_ONCE = 6;
const TRIES = 30;

/**
 * For an `$effect`: looks after pictures of a list whose sizes are still being made, until they are there. Gives up after a
 * minute, since a picture that can't be made smaller shows nothing however long one waits.
 */
export function awaitSizes(pages: Pages<Picture>): () => void {
  const tries = new Map<string, number>();
  const timer = setInterval(() => {
    const waiting = untrack(() => pages.items)
      .filter(({ id, renditions }) => !renditions.length && (tries.get(id) ?? 0) < TRIES)
      .slice(0, AT_ONCE);
    for (const { id } of waiting) {
      tries.set(id, (tries.get(id) ?? 0) + 1);
      void look(pages, id);
    }
  }, EVERY_MS);
  return () => clearInterval(timer);
}

async function look(pages: Pages<Picture>, id: string): Promise<void> {
  const found = await api.get('/media/{id}', { path: { id } }).catch(() => null);
  const renditions = found?.data.renditions ?? [];
  if (renditions.length) pages.change((one) => (one.id === id ? { ...one, renditions } : one));
}
