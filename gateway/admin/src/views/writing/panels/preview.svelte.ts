import { api, newKey } from '../../../api/client';

/** A signed link to a story that isn't public. */
export interface PreviewLine {
  id: string;
  revision: number | null;
  note: string;
  madeBy: string;
  madeAt: string;
  expiresAt: string;
  lastOpenedAt: string | null;
  revokedAt: string | null;
}

export interface MadePreview {
  id: string;
  url: string;
  expiresAt: string;
}

export async function makePreview(
  article: string,
  hours: number,
  revision: number | null,
  note: string,
): Promise<MadePreview> {
  const { data } = await api.post('/articles/{id}/previews', {
    path: { id: article },
    body: { revision, hours, note } as never,
    idempotencyKey: newKey(),
  });
  return data as unknown as MadePreview;
}

export async function previewsOf(article: string, signal: AbortSignal): Promise<PreviewLine[]> {
  const { data } = await api.get('/articles/{id}/previews', { path: { id: article }, signal });
  return (data as unknown as { items: PreviewLine[] }).items;
}

export async function revokePreview(article: string, id: string): Promise<void> {
  await api.del('/articles/{id}/previews/{preview}', { path: { id: article, preview: id } });
}

/** The note of the links that this view makes for itself; the list of those for outsiders leaves them out. */
export const OWN_NOTE = '(own preview)';

class OwnPreviews {
  private readonly made = new Map<string, MadePreview>();

  /** A link to look at the story oneself; the same until it is about to expire. */
  async of(article: string): Promise<string> {
    const there = this.made.get(article);
    if (there && new Date(there.expiresAt).getTime() - Date.now() > 60_000) return there.url;
    const fresh = await makePreview(article, 1, null, OWN_NOTE);
    this.made.set(article, fresh);
    return fresh.url;
  }
}

export const ownPreviews = new OwnPreviews();
