import type { Listing } from '../api/client';
import { line } from './line.svelte';
import type { Pages } from './pages.svelte';

const EVERY_MS = 10_000;

/** What a line must tell so that one sees whether it was changed. */
export interface Listed {
  id: string;
  updatedAt: string;
  state: string;
}

export interface WatchOf<T extends Listed> {
  /** Whose service must be there: 'articles'. */
  noun: string;
  pages: Pages<T>;
  /** The first page as it is now. */
  newest: (signal: AbortSignal) => Promise<Listing<T>>;
  /** What of a line may change in its place, since it moves nothing: who is in a story. */
  inPlace?: (shown: T, latest: T) => T;
}

/**
 * Looks every few seconds at what became of a list while it is on the screen. Lists never jump under a hand: what changed is
 * counted, and shown by a press.
 */
export class Watch<T extends Listed> {
  /** How many lines are new or were changed. */
  changed = $state(0);
  #latest: Listing<T> | null = null;

  constructor(private readonly of: WatchOf<T>) {}

  /** Shows what waits. */
  show(): void {
    if (this.#latest) this.of.pages.show(this.#latest);
    this.reset();
  }

  /** What waits is of an older question, or is shown already. */
  reset(): void {
    this.changed = 0;
    this.#latest = null;
  }

  /** For an `$effect`: looks until the answer is called. */
  start(): () => void {
    this.reset();
    const stop = new AbortController();
    const look = () => void this.look(stop.signal);
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }

  async look(signal: AbortSignal): Promise<void> {
    const { pages, noun, newest, inPlace } = this.of;
    const { first } = pages;
    if (document.visibilityState !== 'visible' || line.away(noun) || first.busy || !first.value) return;
    try {
      const latest = await newest(signal);
      if (signal.aborted || first.busy) return;
      if (inPlace) {
        const now = new Map(latest.items.map((one) => [one.id, one]));
        pages.change((one) => {
          const other = now.get(one.id);
          return other ? inPlace(one, other) : one;
        });
      }
      this.changed = changedSince(pages.items, latest.items, !pages.next && !latest.next);
      this.#latest = latest;
    } catch {
      // The line says that it is cut; what is shown stays.
    }
  }
}

/**
 * How many lines of the newest page are new to the list that is shown or were changed since; and, where both are whole lists,
 * how many left it.
 *
 * @param shown what stands on the screen, any number of pages of it
 * @param latest the first page as it is now
 * @param whole whether neither of them goes on
 */
export function changedSince(shown: readonly Listed[], latest: readonly Listed[], whole: boolean): number {
  const known = new Map(shown.map((line) => [line.id, line]));
  const others = latest.filter((line) => {
    const before = known.get(line.id);
    return !before || before.updatedAt !== line.updatedAt || before.state !== line.state;
  });
  const here = new Set(latest.map(({ id }) => id));
  return others.length + (whole ? shown.filter(({ id }) => !here.has(id)).length : 0);
}
