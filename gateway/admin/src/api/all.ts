import { api, type Listing } from './client';

/** All of a list that is short by its nature: sections, staff, keys. Stops at a thousand. */
export async function all<T>(path: string, signal?: AbortSignal, query: Record<string, string> = {}): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Listing<T> } = await api.get(path, { query: { ...query, limit: 100, after }, signal });
    items.push(...data.items);
    after = data.next;
  } while (after && items.length < 1000);
  return items;
}
