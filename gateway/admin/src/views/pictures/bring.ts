import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import { upload } from '../../api/upload';
import { say } from '../../words/say';
import { bytes, type Picture } from './picture';
import type { Bring, Ending } from './queue';

/** The bound of articles-service (docs/limits.md): what it would refuse after 25 MiB needn't be sent. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Brings one file to the library, unless the very same file is there already. */
export const bring: Bring<Picture> = async (file, key, progress, stop) => {
  if (file.size > MOST_BYTES) return refused(say('pictures.upload.tooLarge', { size: bytes(file.size) }));
  if (file.size === 0) return refused(say('pictures.upload.emptyFile'));
  try {
    const twin = await twinOf(file, stop);
    if (twin) return { stage: 'twin', picture: twin };
    const { data } = await upload<Picture>('/media', file, {
      query: { name: file.name },
      idempotencyKey: key,
      progress,
      signal: stop,
    });
    return { stage: 'done', picture: data };
  } catch (failure) {
    return endingOf(failure);
  }
};

/** What a failure means for the file: it waits where the same may be sent again, and is refused where that is of no use. */
export function endingOf(failure: unknown): Ending<never> {
  if (!(failure instanceof Problem)) return held(String(failure));
  if (failure.signedOut) return held(say('pictures.upload.sessionEnded'));
  if (failure.status === 0) return held(say('pictures.upload.noLine'));
  if (failure.away) return held(say('pictures.upload.away'));
  if (failure.status === 429 || failure.type === 'idempotency-key-in-work') return held(failure.message);
  return refused(failure.message);
}

async function twinOf(file: File, signal: AbortSignal): Promise<Picture | null> {
  // Browsers hash only where the page came by a safe way.
  if (!globalThis.crypto?.subtle) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { data } = await api.get('/media', { query: { sha256 }, signal });
  return data.items[0] ?? null;
}

function refused(reason: string): Ending<never> {
  return { stage: 'refused', reason };
}

function held(reason: string): Ending<never> {
  return { stage: 'held', reason };
}
