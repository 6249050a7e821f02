import { api, type Listing } from '../../api/client';
import type { Schema } from '../../api/paths';
import { say } from '../../words/say';

/** A picture as the library has it; its renditions are empty until they are made. */
export type Picture = Schema<'MediaView'>;

/** What the library is narrowed to; in the view it stands in the address. */
export interface LibraryFilters {
  q: string;
  used: '' | 'true' | 'false';
  missing: '' | 'alt' | 'credit';
}

export const ALL_PICTURES: LibraryFilters = { q: '', used: '', missing: '' };

/** What an address asks for; what no library knows is left out. */
export function libraryOf(address: URLSearchParams): LibraryFilters {
  const used = address.get('used');
  const missing = address.get('missing');
  return {
    q: (address.get('q') ?? '').trim(),
    used: used === 'true' || used === 'false' ? used : '',
    missing: missing === 'alt' || missing === 'credit' ? missing : '',
  };
}

export async function picturesPage(
  filters: LibraryFilters,
  after: string | null,
  signal?: AbortSignal,
): Promise<Listing<Picture>> {
  const { data } = await api.get('/media', { query: { ...filters, after, limit: 48, count: !after || null }, signal });
  return data;
}

/**
 * The staff's address of a picture's file, also where nothing public shows it; null while its sizes are being made.
 *
 * @param wanted the least width that does, in pixels; the next smaller one where there is none
 */
export function fileOf({ id, renditions }: Pick<Picture, 'id' | 'renditions'>, wanted: number): string | null {
  const files = renditions
    .filter(({ crop, type }) => crop === 'original' && type === 'image/webp')
    .sort((a, b) => a.width - b.width);
  const file = files.find(({ width }) => width >= wanted) ?? files.at(-1);
  return file ? `/api/media/${id}/files/${file.url.slice(file.url.lastIndexOf('/') + 1)}` : null;
}

/** How one speaks of it: by its caption, else by what it shows, else by its file. */
export function nameOf({ caption, alt, fileName }: Pick<Picture, 'caption' | 'alt' | 'fileName'>): string {
  return caption || alt || say('pictures.noName', { file: fileName });
}

/** 7.6 MB; of what is small, kilobytes. */
export function bytes(size: number): string {
  return size < 100_000 ? `${Math.max(1, Math.round(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
