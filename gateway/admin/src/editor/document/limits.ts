/** The bounds of a document; the same as in `masthead.document.Limits`, which a test compares. */
export const LIMITS = {
  JSON: 4_000_000,
  NODES: 50_000,
  DEPTH: 24,
  TEXT: 1_000_000,
  LINE: 2_000,
  COLUMNS: 100,
  LINK: 2_000,
  VIOLATIONS: 50,
} as const;

/** Whether a text has no control characters but tab and line feed, and no half of a surrogate pair. */
export function clean(words: string): boolean {
  for (const sign of words) {
    const c = sign.codePointAt(0) ?? 0;
    if (control(c) || (c >= 0xd800 && c <= 0xdfff) || c === 0xfffe || c === 0xffff) {
      return false;
    }
  }
  return true;
}

function control(c: number): boolean {
  return (c <= 0x1f || (c >= 0x7f && c <= 0x9f)) && c !== 0x0a && c !== 0x09;
}

/** The text without what {@link clean} refuses; a carriage return becomes a line feed. */
export function cleaned(words: string): string {
  const lines = words.replace(/\r\n?/g, '\n');
  return clean(lines) ? lines : Array.from(lines).filter(clean).join('');
}
