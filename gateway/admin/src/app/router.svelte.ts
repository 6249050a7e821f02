import { tick } from 'svelte';
import { routeOf, type Found } from './routes';

/** Where one is. Reactive: what reads it is told of every step, also of those by Back. */
class Here {
  #url = $state.raw(new URL(location.href));
  /** True from the first step on: the view that is opened with the page leaves the focus where browsers put it. */
  moved = false;

  get path(): string {
    return this.#url.pathname;
  }

  get query(): URLSearchParams {
    return this.#url.searchParams;
  }

  /** Path and query, as sign-in needs it to lead back. */
  get address(): string {
    return this.#url.pathname + this.#url.search;
  }

  get found(): Found | null {
    return routeOf(this.#url.pathname);
  }

  read(): void {
    this.#url = new URL(location.href);
  }
}

export const here = new Here();

/** Goes to an address of the admin; anything else is left to the browser. */
export function go(address: string, { replace = false } = {}): void {
  const url = new URL(address, location.href);
  if (!ours(url)) {
    location.assign(url);
    return;
  }
  const samePath = url.pathname === location.pathname;
  if (url.href === location.href) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  here.moved = true;
  here.read();
  if (!samePath) scrollTo(0, 0);
}

/** Changes the query of this view; null and '' take a name out. Filters replace, what Back should undo doesn't. */
export function setQuery(changes: Record<string, string | null>, { replace = true } = {}): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  go(url.href, { replace });
}

/** Follows links within the admin and the browser's Back. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    here.moved = true;
    here.read();
  });
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest?.('a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.target || link.download) return;
    const url = new URL(link.href);
    // A place on this very page stays the browser's.
    if (!ours(url) || (url.hash && url.pathname === location.pathname && url.search === location.search)) return;
    event.preventDefault();
    go(url.href);
  });
}

/** Says where one has arrived: the tab's title, and the focus on the heading after a step. */
export async function arrived(title: string, heading: HTMLElement | undefined, newspaper: string): Promise<void> {
  document.title = newspaper ? `${title} · ${newspaper}` : title;
  if (!here.moved || !heading) return;
  await tick();
  // Who writes or searches already keeps the focus.
  if (document.activeElement === document.body || !document.activeElement?.closest('main, dialog')) heading.focus();
}

function ours(url: URL): boolean {
  return url.origin === location.origin && (url.pathname === '/admin' || url.pathname.startsWith('/admin/'));
}
