import { Problem } from '../../api/problem';
import type { Listing } from '../../api/client';

/** What an entry of the record needs to be put in its order. */
export interface Line {
  id: string;
  at: string;
}

/** The record of one service, newest first. */
export interface Source<E extends Line> {
  name: string;
  page: (after: string | null) => Promise<Listing<E>>;
}

interface Reading<E extends Line> {
  source: Source<E>;
  waiting: E[];
  after: string | null;
  over: boolean;
}

/**
 * The records of several services as one, newest first. An entry comes only when every other service has said that it has none
 * newer, so none ever appears above what was shown before. A service that doesn't answer is left out, and named.
 */
export class Trail<E extends Line> {
  readonly #readings: Reading<E>[];
  readonly missing = new Map<string, Problem>();

  constructor(sources: Source<E>[]) {
    this.#readings = sources.map((source) => ({ source, waiting: [], after: null, over: false }));
  }

  /** Whether there may be more. */
  get more(): boolean {
    return this.#readings.some((reading) => reading.waiting.length || !reading.over);
  }

  /** The next entries, at most so many. */
  async next(many: number): Promise<{ entry: E; source: string }[]> {
    const out: { entry: E; source: string }[] = [];
    while (out.length < many) {
      await Promise.all(this.#readings.map((reading) => this.#fill(reading)));
      const newest = this.#readings
        .filter((reading) => reading.waiting[0])
        .sort((a, b) => compare(b.waiting[0], a.waiting[0]))[0];
      const entry = newest?.waiting.shift();
      if (!newest || !entry) break;
      out.push({ entry, source: newest.source.name });
    }
    return out;
  }

  async #fill(reading: Reading<E>): Promise<void> {
    if (reading.over || reading.waiting.length) return;
    try {
      const { items, next } = await reading.source.page(reading.after);
      reading.waiting.push(...items);
      reading.after = next;
      reading.over = next === null;
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.missing.set(reading.source.name, failure);
      reading.over = true;
    }
  }
}

function compare(a: Line | undefined, b: Line | undefined): number {
  return Date.parse(a?.at ?? '') - Date.parse(b?.at ?? '') || (a?.id ?? '').localeCompare(b?.id ?? '');
}
