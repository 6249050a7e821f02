import { listen } from '../../api/signals';
import { bring } from './bring';
import type { Picture } from './picture';
import { UploadQueue, type Upload } from './queue';

/** Files on their way to the library. They belong to the admin as a whole, so that they go on when one leaves the view. */
class Uploads {
  list = $state.raw<readonly Upload<Picture>[]>([]);
  readonly queue = new UploadQueue<Picture>(bring, (all) => this.#heard(all));
  #taken = new Set<(picture: Picture) => void>();
  #told = new Set<string>();

  /** Calls the listener for each picture that is taken in from now on; the answer stops it. */
  onTaken(listener: (picture: Picture) => void): () => void {
    this.#taken.add(listener);
    return () => this.#taken.delete(listener);
  }

  #heard(all: readonly Upload<Picture>[]): void {
    this.list = all;
    for (const { id, stage, picture } of all) {
      if (stage !== 'done' || !picture || this.#told.has(id)) continue;
      this.#told.add(id);
      for (const listener of this.#taken) listener(picture);
    }
  }
}

export const uploads = new Uploads();

listen('line.back', ({ noun }) => {
  if (noun === 'media' || noun === '*') uploads.queue.again();
});
listen('session.back', () => uploads.queue.again());
addEventListener('beforeunload', (event) => {
  if (uploads.queue.busy) event.preventDefault();
});
