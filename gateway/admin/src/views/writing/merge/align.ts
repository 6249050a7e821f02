/** A stretch of three versions between places that are the same in all of them. */
export interface Chunk<B> {
  base: B[];
  mine: B[];
  theirs: B[];
}

/** Pairs of places that are the same in both, in order: the longest common subsequence. */
export function matches(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const pairs: [number, number][] = Array.from({ length: start }, (_, i) => [i, i]);
  for (const [i, j] of middle(one.slice(start, one.length - end), other.slice(start, other.length - end)))
    pairs.push([start + i, start + j]);
  for (let i = end; i > 0; i--) pairs.push([one.length - i, other.length - i]);
  return pairs;
}

function middle(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** The three versions cut at the places that all have, which stand as chunks of one each (diff3, Khanna et al. 2007). */
export function aligned<B>(
  base: readonly B[],
  mine: readonly B[],
  theirs: readonly B[],
  name: (block: B) => string,
): Chunk<B>[] {
  const [b, m, t] = [base.map(name), mine.map(name), theirs.map(name)];
  const inMine = new Map(matches(b, m));
  const inTheirs = new Map(matches(b, t));
  const chunks: Chunk<B>[] = [];
  let [atB, atM, atT] = [0, 0, 0];
  const upTo = (i: number, j: number, k: number): void => {
    if (i > atB || j > atM || k > atT)
      chunks.push({ base: base.slice(atB, i), mine: mine.slice(atM, j), theirs: theirs.slice(atT, k) });
  };
  base.forEach((block, i) => {
    const j = inMine.get(i);
    const k = inTheirs.get(i);
    if (j === undefined || k === undefined) return;
    upTo(i, j, k);
    chunks.push({ base: [block], mine: mine.slice(j, j + 1), theirs: theirs.slice(k, k + 1) });
    [atB, atM, atT] = [i + 1, j + 1, k + 1];
  });
  upTo(base.length, mine.length, theirs.length);
  return chunks;
}
