import { api, type Reply } from '../../../api/client';
import { type AtDesk } from './autosave';
import { type Draft, draftOf, toSend } from './draft';

/** A story as the desk has it: where it stands, and its latest revision. */
export interface Article extends Draft {
  id: string;
  state: 'draft' | 'published' | 'withdrawn';
  revision: number;
  publishedRevision: number | null;
  /** The address at which readers find it; the slug is its newest revision's. */
  publishedSlug: string | null;
  firstPublishedAt: string | null;
  lastPublishedAt: string | null;
  withdrawalReason: string | null;
  related: string[];
  updatedAt: string;
}

export interface Versioned<T> {
  value: T;
  etag: string;
}

interface WorkingCopy {
  draft: Partial<Draft>;
  savedAt: string;
  savedBy: string;
}

export type Change = 'update' | 'minor' | 'correction';

export interface CorrectionText {
  kind: 'correction' | 'clarification';
  text: string;
}

function versioned<T>({ data, etag }: Reply<unknown>): Versioned<T> {
  return { value: data as T, etag: etag ?? '' };
}

function atDesk(reply: Reply<unknown>): AtDesk<Draft> {
  const { value, etag } = versioned<WorkingCopy>(reply);
  return { content: draftOf(value.draft), version: etag, at: new Date(value.savedAt), by: value.savedBy };
}

/** What the writing view asks of articles-service. Refusals are thrown as a Problem. */
export const desk = {
  article: async (id: string): Promise<Versioned<Article>> =>
    versioned(await api.get('/articles/{id}', { path: { id } })),

  workingCopy: async (id: string): Promise<AtDesk<Draft>> =>
    atDesk(await api.get('/articles/{id}/working-copy', { path: { id } })),

  save: async (id: string, draft: Draft, version: string): Promise<AtDesk<Draft>> =>
    atDesk(
      await api.put('/articles/{id}/working-copy', { path: { id }, body: toSend(draft) as never, ifMatch: version }),
    ),

  /** Begins a story; the same key and body may be sent again. */
  begin: async (draft: Draft, key: string): Promise<Versioned<Article>> =>
    versioned(await api.post('/articles', { body: toSend(draft) as never, idempotencyKey: key })),

  /** Keeps the working copy of that version as the next revision; the article's new ETag comes with its number. */
  keepRevision: async (id: string, version: string, key: string): Promise<{ number: number; etag: string }> => {
    const { value, etag } = versioned<{ number: number }>(
      await api.post('/articles/{id}/revisions', { path: { id }, ifMatch: version, idempotencyKey: key }),
    );
    return { number: value.number, etag };
  },

  publish: async (
    id: string,
    etag: string,
    revision: number,
    change: Change,
    correction: CorrectionText | null,
  ): Promise<Versioned<Article>> =>
    versioned(
      await api.put('/articles/{id}/publication', {
        path: { id },
        ifMatch: etag,
        body: { revision, change, ...(correction ? { correction } : {}) } as never,
      }),
    ),

  withdraw: async (id: string, etag: string, reason: string): Promise<Versioned<Article>> =>
    versioned(await api.put('/articles/{id}/withdrawal', { path: { id }, ifMatch: etag, body: { reason } as never })),

  bringBack: async (id: string, etag: string): Promise<Versioned<Article>> =>
    versioned(await api.del('/articles/{id}/withdrawal', { path: { id }, ifMatch: etag })),

  relate: async (id: string, etag: string, articles: string[]): Promise<Versioned<Article>> =>
    versioned(await api.put('/articles/{id}/related', { path: { id }, ifMatch: etag, body: { articles } as never })),
};
