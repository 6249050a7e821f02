import type { Reply } from '../api/client';
import { Problem } from '../api/problem';
import { listen } from '../api/signals';
import { forget, keep, kept, wordsIn } from './kept';
import { here } from './router.svelte';
import { session } from './session.svelte';

const KEEP_AFTER_MS = 400;

export interface FormOf<T> {
  /** What is kept under this name until the desk has it, such as `section:0190…`. */
  thing: string;
  /** What the fields begin with. */
  values: T;
  /** Of what was read; null for a creation. */
  etag?: string | null;
  /** For the list of what is kept here. */
  label: (values: T) => string;
  send: (values: T, etag: string | null) => Promise<Reply<unknown>>;
  /** The newest at the desk, for a clash. */
  newest?: () => Promise<{ values: T; etag: string | null }>;
  /** `still`: one is where one pressed; else an answer must not lead away from where one is now. */
  sent?: (reply: Reply<unknown>, still: boolean) => void;
  /** Whether it goes out by itself once the way is free again; not what makes something new each time. */
  repeats?: boolean;
}

export type FormState = 'rest' | 'changed' | 'saving' | 'saved' | 'offline' | 'session' | 'failed' | 'clash';

/**
 * Fields on their way to the desk. What is typed is kept in this browser first, goes out when asked, waits where the line is
 * cut or the session has ended, and shows both versions where somebody saved since.
 */
export class Form<T extends object> {
  values = $state() as T;
  state = $state.raw<FormState>('rest');
  problem = $state.raw<Problem | null>(null);
  /** What is at the desk now, where that is newer than what the fields began with. */
  theirs = $state.raw<{ values: T; etag: string | null } | null>(null);
  /** When what the fields show was typed, where it was brought back. */
  broughtBack = $state.raw<Date | null>(null);
  savedAt = $state.raw<Date | null>(null);
  #base: T;
  #etag: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly of: FormOf<T>) {
    this.values = structuredClone(of.values);
    this.#base = structuredClone(of.values);
    this.#etag = of.etag ?? null;
  }

  get dirty(): boolean {
    return JSON.stringify(this.values) !== JSON.stringify(this.#base);
  }

  /** What the fields began with. */
  get base(): T {
    return this.#base;
  }

  get saving(): boolean {
    return this.state === 'saving';
  }

  /** Why a field can't stay as it is. */
  fault(field: string): string | null {
    return this.problem?.violation(field) ?? null;
  }

  /** For an `$effect`: brings back what was kept, keeps what is typed, sends by itself when the way is free again. */
  start(): () => void {
    void this.#bringBack();
    const waiting = (...states: FormState[]) => {
      if (this.of.repeats !== false && states.includes(this.state)) void this.save();
    };
    // Whoever signs in may be somebody else: that is asked before the session is said to be back.
    const stops = [
      listen('line.back', () => waiting('offline')),
      listen('session.back', () => waiting('offline', 'session')),
    ];
    return () => {
      for (const stop of stops) stop();
      if (this.#timer !== undefined) void this.#keepNow();
    };
  }

  /** Called on each input. */
  typed(): void {
    if (this.state === 'rest' || this.state === 'saved' || this.state === 'failed') this.state = 'changed';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), KEEP_AFTER_MS);
  }

  /** Sends what the fields say. True when the desk has it. */
  async save(): Promise<boolean> {
    if (this.saving) return false;
    this.state = 'saving';
    this.problem = null;
    await this.#keepNow();
    const sent = $state.snapshot(this.values) as T;
    const { address } = here;
    try {
      const reply = await this.of.send(sent, this.#etag);
      this.#base = sent;
      this.#etag = reply.etag ?? this.#etag;
      this.theirs = null;
      this.broughtBack = null;
      this.savedAt = new Date();
      this.state = this.dirty ? 'changed' : 'saved';
      if (!this.dirty) await this.#forget();
      this.of.sent?.(reply, here.address === address);
      return true;
    } catch (failure) {
      await this.#failed(failure);
      return false;
    }
  }

  /** Of a clash: what I typed counts; it is sent as a change to what is there now. */
  async keepMine(): Promise<void> {
    if (!this.theirs) return;
    this.#etag = this.theirs.etag;
    this.theirs = null;
    await this.save();
  }

  /** Of a clash: what is there counts; mine goes. */
  async takeTheirs(): Promise<void> {
    if (!this.theirs) return;
    this.begin(this.theirs.values, this.theirs.etag);
    await this.#forget();
  }

  /** Puts the fields back to what they began with. */
  async discard(): Promise<void> {
    this.begin(this.#base, this.#etag);
    await this.#forget();
  }

  /** Begins anew with what was read. */
  begin(values: T, etag: string | null): void {
    this.values = structuredClone($state.snapshot(values) as T);
    this.#base = structuredClone($state.snapshot(values) as T);
    this.#etag = etag;
    this.theirs = this.problem = this.broughtBack = null;
    this.state = 'rest';
  }

  async #failed(failure: unknown): Promise<void> {
    this.problem = failure instanceof Problem ? failure : new Problem(0, 'unexpected', String(failure));
    if (this.problem.clash && this.of.newest) {
      try {
        this.theirs = await this.of.newest();
        this.state = 'clash';
        return;
      } catch (again) {
        if (again instanceof Problem) this.problem = again;
      }
    }
    this.state = this.problem.away ? 'offline' : this.problem.signedOut ? 'session' : 'failed';
  }

  async #bringBack(): Promise<void> {
    const { me } = session;
    if (!me) return;
    const found = await kept<{ values: T; etag: string | null }>(me.id, this.of.thing).catch(() => null);
    if (!found || this.dirty) return;
    this.values = found.value.values;
    // The version that was typed upon: if somebody saved since, saving says so.
    this.#etag = found.value.etag ?? this.#etag;
    if (this.dirty) {
      this.broughtBack = found.at;
      this.state = 'changed';
    } else await this.#forget();
  }

  async #keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { me } = session;
    if (!me) return;
    if (!this.dirty) return this.#forget();
    const values = $state.snapshot(this.values) as T;
    await keep({
      person: me.id,
      thing: this.of.thing,
      value: { values, etag: this.#etag },
      label: this.of.label(values),
      words: newWords(values, this.#base),
      at: new Date(),
      address: here.address,
    }).catch(() => undefined);
  }

  async #forget(): Promise<void> {
    if (session.me) await forget(session.me.id, this.of.thing).catch(() => undefined);
  }
}

function newWords(values: object, base: object): number {
  const before = Object.values(base);
  return Object.values(values)
    .filter((value, i): value is string => typeof value === 'string' && value !== before[i])
    .reduce((sum, text) => sum + wordsIn(text), 0);
}
