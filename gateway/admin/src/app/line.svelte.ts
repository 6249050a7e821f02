import { listen, tell } from '../api/signals';

const AGAIN = [2, 3, 5, 8, 10];

/** Whether the newsroom answers: nouns whose service is away, or '*' for the line itself, with the time since when. */
class Line {
  #lost = $state.raw<ReadonlyMap<string, Date>>(new Map());
  /** When something answered last. */
  heard = $state.raw<Date | null>(null);
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Since when nothing is heard of the newsroom at all. */
  get cutSince(): Date | null {
    return this.#lost.get('*') ?? this.#lost.get('me') ?? null;
  }

  /** Since when this noun, or everything, is away. */
  away(noun: string): Date | null {
    return this.cutSince ?? this.#lost.get(noun) ?? null;
  }

  get awayNouns(): string[] {
    return [...this.#lost.keys()];
  }

  lost(noun: string): void {
    if (!this.#lost.has(noun)) this.#lost = new Map(this.#lost).set(noun, new Date());
    this.#timer ??= setTimeout(
      () => void this.lookAgain(),
      1000 * (AGAIN[Math.min(this.#tries++, AGAIN.length - 1)] ?? 10),
    );
  }

  back(noun: string): void {
    this.heard = new Date();
    if (!this.#lost.size) return;
    const left = new Map(this.#lost);
    left.delete(noun);
    left.delete('*');
    if (left.size === this.#lost.size) return;
    this.#lost = left;
    if (!left.size) this.#tries = 0;
  }

  async lookAgain(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const noun of this.awayNouns) await probe(noun);
  }
}

export const line = new Line();

export function startLine(): void {
  listen('line.lost', ({ noun }) => line.lost(noun));
  listen('line.back', ({ noun }) => line.back(noun));
  addEventListener('online', () => void line.lookAgain());
  addEventListener('offline', () => tell('line.lost', { noun: '*' }));
}

/** Any answer but "nobody is there" means that it is back; not what the answer says. */
async function probe(noun: string): Promise<void> {
  const address = noun === '*' || noun === 'me' ? '/me' : `/api/${noun}?limit=1`;
  try {
    const response = await fetch(address, { cache: 'no-store' });
    const away = [502, 503, 504].includes(response.status);
    tell(away ? 'line.lost' : 'line.back', { noun });
    if (response.status === 401) tell('session.lost', undefined);
  } catch {
    tell('line.lost', { noun });
  }
}
