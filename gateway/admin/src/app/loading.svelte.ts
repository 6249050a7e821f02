import { nounOf } from '../api/client';
import { Problem } from '../api/problem';
import { listen } from '../api/signals';
import { untrack } from 'svelte';

const SHAPE_AFTER_MS = 300;

/**
 * What a view fetches, with all that can be said of it: not there yet, there since, failed while an older one is still shown. It
 * fetches again by itself when the line or the session is back.
 */
export class Loading<T> {
  value = $state.raw<T | null>(null);
  /** When the value was fetched. */
  at = $state.raw<Date | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Under way for so long that the shape of what comes is shown. */
  slow = $state(false);
  #asked = 0;
  #stops: (() => void)[] = [];

  constructor(
    readonly noun: string,
    private readonly fetchIt: (signal: AbortSignal) => Promise<T>,
  ) {}

  #broken: AbortController | undefined;

  /** Fetches; a later call overtakes an earlier one. */
  async again(): Promise<void> {
    const mine = ++this.#asked;
    this.#broken?.abort();
    const broken = (this.#broken = new AbortController());
    this.busy = true;
    const timer = setTimeout(() => mine === this.#asked && (this.slow = true), SHAPE_AFTER_MS);
    try {
      const value = await this.fetchIt(broken.signal);
      if (mine !== this.#asked) return;
      this.value = value;
      this.at = new Date();
      this.problem = null;
    } catch (failure) {
      if (mine !== this.#asked) return;
      this.problem = failure instanceof Problem ? failure : new Problem(0, 'unexpected', String(failure));
    } finally {
      clearTimeout(timer);
      if (mine === this.#asked) {
        this.busy = false;
        this.slow = false;
      }
    }
  }

  /** For an `$effect`: fetches now and whenever it makes sense again; stops with the view. */
  start(): () => void {
    untrack(() => void this.again());
    this.#stops = [
      listen('line.back', ({ noun }) => {
        // What is under way hears of itself here; asking anew would break it off, and so on without end.
        if (this.busy) return;
        if (this.problem?.away && (noun === this.noun || noun === '*' || noun === 'me')) void this.again();
      }),
      listen('session.back', () => void (this.problem && this.again())),
    ];
    return () => {
      this.#asked++;
      this.#broken?.abort();
      for (const stop of this.#stops) stop();
    };
  }
}

/** Something of an address, as a view that shows it needs it. */
export function loading<T>(path: string, fetchIt: (signal: AbortSignal) => Promise<T>): Loading<T> {
  return new Loading(nounOf(path), fetchIt);
}
