/**
 * What becomes of files that are brought: each waits its turn, goes out, and is taken or refused with the reason. Two go
 * at a time. What the line or an ended session held up goes on where it can; nothing is brought twice for that, since a
 * file keeps its key for repetitions.
 */
export type Stage = 'waiting' | 'sending' | 'taking' | 'done' | 'twin' | 'refused' | 'held';

export interface Upload<Picture> {
  readonly id: string;
  name: string;
  size: number;
  stage: Stage;
  /** Bytes that went out. */
  sent: number;
  /** What was made of it, or, of a twin, what is here already. */
  picture: Picture | null;
  reason: string;
}

/** How a file ends: with a picture, with a twin that is here already, or with a reason why it isn't taken. */
export type Ending<Picture> =
  | { stage: 'done' | 'twin'; picture: Picture }
  | { stage: 'refused'; reason: string }
  | { stage: 'held'; reason: string };

/**
 * Brings one file to the desk.
 *
 * @param progress is told the bytes that went out
 */
export type Bring<Picture> = (
  file: File,
  key: string,
  progress: (sent: number) => void,
  stop: AbortSignal,
) => Promise<Ending<Picture>>;

const AT_ONCE = 2;

export class UploadQueue<Picture> {
  readonly #bring: Bring<Picture>;
  readonly #changed: (uploads: Upload<Picture>[]) => void;
  readonly #files = new Map<string, { file: File; key: string; stop: AbortController }>();
  #uploads: Upload<Picture>[] = [];

  /** @param changed is told the whole queue, in the order in which files were brought, whenever something happened */
  constructor(bring: Bring<Picture>, changed: (uploads: Upload<Picture>[]) => void) {
    this.#bring = bring;
    this.#changed = changed;
  }

  /** Takes files in, and answers the ids under which they stand in the queue. */
  add(files: Iterable<File>): string[] {
    const added = Array.from(files, (file) => {
      const upload: Upload<Picture> = {
        id: crypto.randomUUID(),
        name: file.name,
        size: file.size,
        stage: 'waiting',
        sent: 0,
        picture: null,
        reason: '',
      };
      this.#files.set(upload.id, { file, key: crypto.randomUUID(), stop: new AbortController() });
      return upload;
    });
    this.#uploads = [...this.#uploads, ...added];
    this.#go();
    return added.map(({ id }) => id);
  }

  /** Stops what is on its way or waits, and takes it out of the queue; what ended is only taken out. */
  drop(id: string): void {
    this.#files.get(id)?.stop.abort();
    this.#files.delete(id);
    this.#uploads = this.#uploads.filter((upload) => upload.id !== id);
    this.#go();
  }

  /** Another file in place of one that was refused. */
  replace(id: string, file: File): void {
    const at = this.#uploads.findIndex((upload) => upload.id === id);
    if (at < 0) return;
    this.#files.get(id)?.stop.abort();
    this.#files.set(id, { file, key: crypto.randomUUID(), stop: new AbortController() });
    this.#put(id, { name: file.name, size: file.size, stage: 'waiting', sent: 0, reason: '', picture: null });
    this.#go();
  }

  /** Sends once more what was held up, under the same key; all of them where no id is named. */
  again(id?: string): void {
    const held = this.#uploads.filter((upload) => upload.stage === 'held' && (id === undefined || upload.id === id));
    if (!held.length) return;
    for (const upload of held) this.#put(upload.id, { stage: 'waiting', sent: 0, reason: '' });
    this.#go();
  }

  /** Takes out of the queue what needs nobody any more. */
  clear(): void {
    for (const upload of this.#uploads) {
      if (upload.stage === 'done') this.#files.delete(upload.id);
    }
    this.#uploads = this.#uploads.filter(({ stage }) => stage !== 'done');
    this.#go();
  }

  /** Whether something would be lost if the page were closed now. */
  get busy(): boolean {
    return this.#uploads.some(
      ({ stage }) => stage === 'waiting' || stage === 'sending' || stage === 'taking' || stage === 'held',
    );
  }

  #go(): void {
    const going = this.#uploads.filter(({ stage }) => stage === 'sending' || stage === 'taking').length;
    const next = this.#uploads.filter(({ stage }) => stage === 'waiting').slice(0, Math.max(0, AT_ONCE - going));
    for (const { id } of next) {
      this.#put(id, { stage: 'sending' });
      void this.#send(id);
    }
    this.#tell();
  }

  async #send(id: string): Promise<void> {
    const entry = this.#files.get(id);
    if (!entry) return;
    const ours = () => this.#files.get(id) === entry;
    const progress = (sent: number) => {
      if (!ours()) return;
      // All bytes are out; now the desk looks at the picture and cleanses it.
      this.#put(id, sent >= entry.file.size ? { sent: entry.file.size, stage: 'taking' } : { sent });
      this.#tell();
    };
    let ending: Ending<Picture>;
    try {
      ending = await this.#bring(entry.file, entry.key, progress, entry.stop.signal);
    } catch (failure) {
      ending = { stage: 'held', reason: failure instanceof Error ? failure.message : String(failure) };
    }
    if (!ours()) return;
    this.#put(id, { reason: '', ...ending });
    this.#go();
  }

  #put(id: string, change: Partial<Upload<Picture>>): void {
    this.#uploads = this.#uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload));
  }

  #tell(): void {
    this.#changed(this.#uploads);
  }
}

/** How many uploads stand in which stage. */
export function tally(uploads: readonly { stage: Stage }[]): Record<Stage, number> {
  const counts: Record<Stage, number> = { waiting: 0, sending: 0, taking: 0, done: 0, twin: 0, refused: 0, held: 0 };
  for (const { stage } of uploads) counts[stage]++;
  return counts;
}

/** The picture files among what was dropped or pasted: what has no type is left to the desk's own look. */
export function pictureFiles(brought: DataTransfer | null): File[] {
  return Array.from(brought?.files ?? []).filter(({ type }) => type === '' || type.startsWith('image/'));
}
