import { secondsLeft } from './take-back';

const TICK_MS = 250;

/** Briefs that went out seconds ago, of this browser: each can be taken back by one press. */
class JustOut {
  #out = $state.raw<ReadonlyMap<string, { at: number; etag: string | null }>>(new Map());
  #now = $state(Date.now());
  #timer: ReturnType<typeof setInterval> | undefined;

  went(id: string, etag: string | null): void {
    this.#now = Date.now();
    this.#out = new Map(this.#out).set(id, { at: this.#now, etag });
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
  }

  /** Seconds that are left for it; 0 when it is over. */
  left(id: string): number {
    const out = this.#out.get(id);
    return out ? secondsLeft(out.at, this.#now) : 0;
  }

  /** Seconds since it went out. */
  since(id: string): number {
    const out = this.#out.get(id);
    return out ? Math.max(1, Math.floor((this.#now - out.at) / 1000)) : 0;
  }

  etag(id: string): string | null {
    return this.#out.get(id)?.etag ?? null;
  }

  /** The one that went out last, while it can be taken back. */
  get last(): string | null {
    return [...this.#out.keys()].filter((id) => this.left(id) > 0).at(-1) ?? null;
  }

  over(id: string): void {
    const left = new Map(this.#out);
    left.delete(id);
    this.#out = left;
  }

  #tick(): void {
    this.#now = Date.now();
    for (const id of this.#out.keys()) if (this.left(id) === 0) this.over(id);
    if (this.#out.size) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

export const justOut = new JustOut();
