import { clean, LIMITS } from './limits';

const SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);
const UNSAFE = /[\s"<>\\^`{|}]|%(?![0-9a-fA-F]{2})/u;
const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#].*)?$/u;
const ADDRESS = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u;

/** Whether a story may link there: the same rule as `masthead.document.Links`. */
export function linkAllowed(address: string): boolean {
  if (address === '' || address.length > LIMITS.LINK || !clean(address) || UNSAFE.test(address)) {
    return false;
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return address.startsWith('#') || (address.startsWith('/') && !address.startsWith('//'));
  }
  if (!SCHEMES.has(scheme)) {
    return false;
  }
  return scheme.startsWith('http') ? webAddress(address) : address.length > scheme.length + 1;
}

function webAddress(address: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address) && new URL(address).host !== '';
}

/**
 * What somebody typed or pasted as an address, in the form that may be kept: a bare host gets https, a mail address its
 * scheme, signs that don't belong in an address are escaped. Null where no honest link can be made of it.
 */
export function linkOf(typed: string): string | null {
  const words = typed.trim();
  if (words === '' || !clean(words)) {
    return null;
  }
  const meant = ADDRESS.test(words) && !/^(mailto|tel|https?):/i.test(words) ? `mailto:${words}` : words;
  const whole = BARE_HOST.test(meant) ? `https://${meant}` : meant;
  const escaped = whole
    .replace(/[\s"<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9a-fA-F]{2})/g, '%25');
  return linkAllowed(escaped) ? escaped : null;
}

/** A link as a writer reads it: without the scheme, not longer than fits a line. */
export function linkShown(address: string, longest = 60): string {
  const plain = address.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/i, '').replace(/\/$/, '');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
