/** A story of a series, as far as its place goes. */
export interface Part {
  part?: number | null;
  firstPublishedAt?: string | null;
}

/** As readers read them: by number, where they have none by when they were published; what never was comes last. */
export function inOrder<T extends Part>(lines: readonly T[]): T[] {
  const published = ({ firstPublishedAt }: Part) => firstPublishedAt ?? '9999';
  return [...lines].sort(
    (a, b) => (a.part ?? Infinity) - (b.part ?? Infinity) || published(a).localeCompare(published(b)),
  );
}
