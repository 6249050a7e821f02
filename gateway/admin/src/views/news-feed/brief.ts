import { api, type Listing, type Reply } from '../../api/client';
import type { Schema } from '../../api/paths';
import type { BriefText } from './brief-text';
import { requestOf } from './brief-text';

/** A brief as staff see it. */
export type Brief = Schema<'BriefView'>;

export interface Told {
  kind: 'correction' | 'clarification';
  text: string;
}

/** The time at which it stands in the feed; of what isn't out, when it was written. */
export function timeOf({ publishedAt, updatedAt }: Pick<Brief, 'publishedAt' | 'updatedAt'>): string {
  return publishedAt ?? updatedAt;
}

/** Newest first by that time: a brief that is corrected stays at its hour. */
export function inFeedOrder<T extends Brief>(briefs: readonly T[]): T[] {
  return [...briefs].sort((a, b) => Date.parse(timeOf(b)) - Date.parse(timeOf(a)));
}

export function wordsOf({ headline, text, link }: Brief): BriefText {
  return { headline, text, link: link ?? '' };
}

export async function briefsPage(
  query: { state: string; q: string },
  after: string | null,
  signal?: AbortSignal,
): Promise<Listing<Brief>> {
  const { data } = await api.get('/briefs', { query: { ...query, after, limit: 50, count: !after || null }, signal });
  return data;
}

export async function readBrief(id: string, signal?: AbortSignal): Promise<{ brief: Brief; etag: string | null }> {
  const { data, etag } = await api.get('/briefs/{id}', { path: { id }, signal });
  return { brief: data, etag };
}

export function beginBrief(words: BriefText, idempotencyKey: string): Promise<Reply<Brief>> {
  return api.post('/briefs', { body: requestOf(words), idempotencyKey });
}

export function writeBrief(id: string, words: BriefText, ifMatch: string | null): Promise<Reply<Brief>> {
  return api.put('/briefs/{id}', { path: { id }, body: requestOf(words), ifMatch });
}

/** Shows readers what is written; with a correction, tells them what was wrong. */
export function publishBrief(
  id: string,
  ifMatch: string | null,
  correction: Told | null = null,
): Promise<Reply<Brief>> {
  const body = correction ? { correction } : {};
  return api.put('/briefs/{id}/publication', { path: { id }, body, ifMatch });
}

export function withdrawBrief(id: string, reason: string, ifMatch: string | null): Promise<Reply<Brief>> {
  return api.put('/briefs/{id}/withdrawal', { path: { id }, body: { reason }, ifMatch });
}

export function bringBack(id: string, ifMatch: string | null): Promise<Reply<Brief>> {
  return api.del('/briefs/{id}/withdrawal', { path: { id }, ifMatch });
}
