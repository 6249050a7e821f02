import { Problem } from '../../api/problem';

/** A component of the reader's site, as the gateway shows it with invented content in its states. */
export interface Specimen {
  name: string;
  title: string;
  address: string;
}

const GALLERY = '/admin/gallery/';

/** All of them, by the page that lists them: its links lead to each. */
export function specimensOf(page: Document): Specimen[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const { origin, pathname } = new URL(link.getAttribute('href') ?? '', `http://gallery${GALLERY}`);
    const name = origin === 'http://gallery' && pathname.startsWith(GALLERY) ? pathname.slice(GALLERY.length) : '';
    return /^[a-z0-9-]+$/.test(name) ? [{ name, title: link.textContent.trim() || name, address: pathname }] : [];
  });
}

/** Asks the gateway, which makes these pages itself: no service has to answer for them. */
export async function readGallery(signal: AbortSignal): Promise<Specimen[]> {
  const response = await fetch(GALLERY, { signal, credentials: 'same-origin', headers: { Accept: 'text/html' } });
  if (!response.ok) throw await Problem.of(response);
  return specimensOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
}
