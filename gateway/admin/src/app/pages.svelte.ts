import { type Listing } from '../api/client';
import { Problem } from '../api/problem';
import { Loading, loading } from './loading.svelte';

/**
 * A list of the API as a view shows it: its first page, and as many further ones as somebody asked for. Fetching the first
 * page again drops the others, since they belong to an older list.
 */
export class Pages<T extends { id: string }> {
  /** The first page, with all that is to be said of its fetching. */
  readonly first: Loading<Listing<T>>;
  fetchingMore = $state(false);
  /** Why the page behind the last one could not be fetched. */
  moreProblem = $state.raw<Problem | null>(null);
  #more = $state.raw<{ of: Listing<T>; items: T[]; next: string | null } | null>(null);

  constructor(
    path: string,
    private readonly page: (after: string | null, signal?: AbortSignal) => Promise<Listing<T>>,
  ) {
    this.first = loading(path, (signal) => page(null, signal));
  }

  get items(): T[] {
    const first = this.first.value?.items ?? [];
    const more = this.#behind;
    return more ? withPage(first, more.items) : first;
  }

  /** Where the list goes on; null at its end. */
  get next(): string | null {
    const more = this.#behind;
    return more ? more.next : (this.first.value?.next ?? null);
  }

  /** How long the whole list is, where that was asked. */
  get count(): number | null {
    return this.first.value?.total ?? null;
  }

  /** Fetches the page behind the last one. */
  async more(): Promise<void> {
    const of = this.first.value;
    const { next } = this;
    if (!of || !next || this.fetchingMore) return;
    this.fetchingMore = true;
    this.moreProblem = null;
    try {
      const page = await this.page(next);
      if (this.first.value === of)
        this.#more = { of, items: withPage(this.#behind?.items ?? [], page.items), next: page.next };
    } catch (failure) {
      this.moreProblem = failure instanceof Problem ? failure : new Problem(0, 'unexpected', String(failure));
    } finally {
      this.fetchingMore = false;
    }
  }

  /** Puts a newer first page in place of all pages. */
  show(latest: Listing<T>): void {
    this.first.value = latest;
    this.first.at = new Date();
    this.first.problem = null;
  }

  /** Changes lines in their places. */
  change(changed: (item: T) => T): void {
    const { value } = this.first;
    if (!value) return;
    const more = this.#behind;
    const next = { ...value, items: value.items.map(changed) };
    if (more) this.#more = { of: next, items: more.items.map(changed), next: more.next };
    this.first.value = next;
  }

  /** Something new at the top; what stands elsewhere already moves there. */
  prepend(item: T): void {
    const { value } = this.first;
    if (!value) return;
    const others = (items: T[]) => items.filter(({ id }) => id !== item.id);
    const more = this.#behind;
    const known = this.items.length !== others(this.items).length;
    const next = { ...value, items: [item, ...others(value.items)] };
    if (value.total !== undefined && !known) next.total = value.total + 1;
    if (more) this.#more = { of: next, items: others(more.items), next: more.next };
    this.first.value = next;
  }

  get #behind() {
    return this.#more && this.#more.of === this.first.value ? this.#more : null;
  }
}

/** A further page behind what is there; what moved meanwhile stands once, where it stands already. */
export function withPage<T extends { id: string }>(shown: readonly T[], page: readonly T[]): T[] {
  const known = new Set(shown.map(({ id }) => id));
  return [...shown, ...page.filter(({ id }) => !known.has(id))];
}
