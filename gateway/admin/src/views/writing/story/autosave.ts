import type { Problem } from '../../../api/problem';

export type SaveState = 'saved' | 'changed' | 'saving' | 'offline' | 'session' | 'failed' | 'refused' | 'conflict';

/** A version at the desk. */
export interface AtDesk<T> {
  content: T;
  version: string;
  at: Date;
  by: string;
}

/** Where what is typed goes. */
export interface SavePort<T> {
  /** On this device, before anything else. */
  keep(content: T, base: AtDesk<T> | null): Promise<void>;
  /** The desk has it all: what is kept up to then may go. */
  forget(upTo: Date): Promise<void>;
  /** To the desk; throws a Problem. */
  send(content: T, version: string | null): Promise<AtDesk<T>>;
  newest(): Promise<AtDesk<T>>;
  same(one: T, other: T): boolean;
  /** Both changes in one where they don't touch the same; else null. */
  merged(base: T, mine: T, theirs: T): T | null;
  /** Other words than those typed count from now on: they go into the fields. */
  adopt(content: T, theirs: AtDesk<T>): void;
}

export const KEEP_MS = 400;
export const SEND_MS = 1_500;
export const SEND_LATEST_MS = 5_000;
/** So many versions without an answer are remembered: a long outage must not fill the memory. */
const MOST_UNANSWERED = 20;
const AGAIN_MS = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Keeps what is typed: on this device within half a second, at the desk within a few. It goes on while the line is cut, the
 * session has ended or the desk fails; it never sends over somebody else's work.
 *
 * An answer that got lost is no clash: before a 412 counts, the desk's version is compared with all that went out unanswered.
 */
export class Autosave<T> {
  state: SaveState = 'saved';
  savedAt: Date | null = null;
  problem: Problem | null = null;
  /** What the desk had when we last agreed with it. */
  base: AtDesk<T> | null;
  theirs: AtDesk<T> | null = null;
  private typedAt = new Date(0);
  private firstTyped = 0;
  /** What went out and was not answered: any of it may be at the desk. */
  private sent: T[] = [];
  private busy: Promise<void> | null = null;
  private tries = 0;
  private timers: { keep?: Timer; send?: Timer } = {};
  private stopped = false;

  constructor(
    private readonly port: SavePort<T>,
    private readonly content: () => T,
    base: AtDesk<T> | null,
    private readonly changed: () => void = () => {},
  ) {
    this.base = base;
    this.savedAt = base?.at ?? null;
  }

  get unsent(): boolean {
    return this.base === null ? this.typedAt.getTime() > 0 : !this.port.same(this.content(), this.base.content);
  }

  /** Something was typed or chosen. */
  typed(): void {
    this.typedAt = new Date();
    if (this.state === 'saved' || this.state === 'refused') this.become('changed');
    this.timers.keep ??= setTimeout(() => void this.keepNow(), KEEP_MS);
    if (this.state !== 'changed') return;
    this.firstTyped ||= Date.now();
    const wait = Math.min(SEND_MS, Math.max(0, this.firstTyped + SEND_LATEST_MS - Date.now()));
    this.after(wait);
  }

  /** Onto the device at once: the page may go away. */
  async keepNow(): Promise<void> {
    clearTimeout(this.timers.keep);
    delete this.timers.keep;
    if (this.unsent) await this.port.keep(this.content(), this.base).catch(() => undefined);
  }

  /** Sends what isn't at the desk yet; whether the desk has everything now. */
  async flush(): Promise<boolean> {
    while (!this.stopped && this.unsent && this.state !== 'conflict') {
      const before = this.state;
      await this.sendNow();
      if (this.state !== 'saved' && this.state !== 'changed') return false;
      if (before === this.state && !this.unsent) break;
    }
    return !this.unsent;
  }

  /** The line or the session is back: without waiting for the next try. What waits for a session waits for the same person's. */
  retry(signedIn = false): void {
    if (['offline', 'failed', ...(signedIn ? ['session'] : [])].includes(this.state)) {
      this.tries = 0;
      this.after(0);
    }
  }

  /** A clash is decided: this counts, upon what the desk has now. */
  decide(upon: AtDesk<T>): void {
    this.base = upon;
    this.theirs = null;
    this.become('changed');
    this.after(0);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timers.keep);
    clearTimeout(this.timers.send);
  }

  private after(ms: number): void {
    clearTimeout(this.timers.send);
    this.timers.send = setTimeout(() => void this.sendNow(), ms);
  }

  private async sendNow(): Promise<void> {
    clearTimeout(this.timers.send);
    this.busy ??= this.send().finally(() => (this.busy = null));
    await this.busy;
  }

  private async send(): Promise<void> {
    if (this.stopped || this.state === 'conflict') return;
    if (!this.unsent) return this.agreed();
    const began = new Date();
    const content = this.content();
    // Device first: whatever becomes of the request, the words are safe.
    await this.keepNow();
    this.firstTyped = 0;
    this.become('saving');
    try {
      const lost = this.sent;
      this.sent = [...lost.filter((one) => !this.port.same(one, content)), content].slice(-MOST_UNANSWERED);
      try {
        this.base = await this.port.send(content, this.base?.version ?? null);
      } catch (failure) {
        if (!isProblem(failure) || !failure.clash) throw failure;
        await this.clash(lost);
        return;
      }
      this.sent = [];
      await this.sentAt(began);
    } catch (failure) {
      this.failed(failure);
    }
  }

  private async sentAt(began: Date): Promise<void> {
    this.tries = 0;
    this.problem = null;
    this.savedAt = this.base?.at ?? began;
    if (this.unsent) {
      this.become('changed');
      this.after(SEND_MS);
      return;
    }
    await this.port.forget(new Date()).catch(() => undefined);
    // Somebody may have typed on while the device forgot.
    if (this.unsent) {
      this.become('changed');
      this.after(SEND_MS);
    } else this.agreed();
  }

  private agreed(): void {
    this.sent = [];
    this.become('saved');
  }

  /** Somebody saved since, or an answer of ours got lost. */
  private async clash(lost: readonly T[]): Promise<void> {
    const theirs = await this.port.newest();
    const mine = this.content();
    const { base } = this;
    const ours = [...lost, mine].some((one) => this.port.same(one, theirs.content));
    if (ours || (base && this.port.same(base.content, theirs.content))) {
      this.base = theirs;
      this.goOn();
      return;
    }
    const merged = base && this.port.merged(base.content, mine, theirs.content);
    if (merged) {
      this.base = theirs;
      this.port.adopt(merged, theirs);
      this.goOn();
      return;
    }
    this.theirs = theirs;
    this.become('conflict');
  }

  private goOn(): void {
    this.savedAt = this.base?.at ?? this.savedAt;
    this.become(this.unsent ? 'changed' : 'saved');
    if (this.unsent) this.after(0);
    else void this.port.forget(new Date()).catch(() => undefined);
  }

  private failed(failure: unknown): void {
    this.problem = isProblem(failure) ? failure : null;
    const state = this.problem?.signedOut ? 'session' : this.problem?.away ? 'offline' : null;
    if (state === null && this.problem && this.problem.status < 500 && this.problem.status !== 429) {
      // What is wrong with it only the writer can mend; the next change tries again.
      this.become('refused');
      return;
    }
    this.become(state ?? 'failed');
    if (state === 'session') return;
    this.after(
      (this.problem?.retryAfter ?? 0) * 1000 || (AGAIN_MS[Math.min(this.tries++, AGAIN_MS.length - 1)] ?? 30_000),
    );
  }

  private become(state: SaveState): void {
    this.state = state;
    this.changed();
  }
}

type Timer = ReturnType<typeof setTimeout>;

function isProblem(failure: unknown): failure is Problem {
  return typeof failure === 'object' && failure !== null && 'violations' in failure;
}
