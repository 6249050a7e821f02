import { api, newKey } from '../../../api/client';
import type { Library, ShownPicture } from '../../../editor/pictures/library';
import { bring } from '../../pictures/bring';
import { fileOf, type Picture } from '../../pictures/picture';

const WIDE_ENOUGH = 960;

export function shownOf(picture: Picture): ShownPicture {
  const { id, width, height, alt, decorative, caption, credit } = picture;
  return {
    media: id,
    src: fileOf(picture, WIDE_ENOUGH),
    width,
    height,
    alt,
    decorative: decorative ?? false,
    caption,
    credit,
  };
}

/** The newsroom's pictures, for the editor: shown, brought in, chosen in a dialog of this view. */
export class StoryLibrary implements Library {
  /** The dialog is open for somebody who waits. */
  choosing = $state(false);
  private waiting: ((picture: ShownPicture | null) => void) | null = null;

  async shown(media: string): Promise<ShownPicture | null> {
    const { data } = await api.get('/media/{id}', { path: { id: media } });
    return shownOf(data as Picture);
  }

  async take(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<ShownPicture> {
    const ending = await bring(file, newKey(), (sent) => progress(file.size > 0 ? sent / file.size : 0), signal);
    if ('picture' in ending) return shownOf(ending.picture);
    throw new Error(ending.reason);
  }

  choose(): Promise<ShownPicture | null> {
    this.waiting?.(null);
    this.choosing = true;
    return new Promise((resolve) => (this.waiting = resolve));
  }

  chosen(picture: Picture | null): void {
    this.choosing = false;
    this.waiting?.(picture && shownOf(picture));
    this.waiting = null;
  }
}
