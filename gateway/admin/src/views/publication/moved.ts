/** The list with one moved a step up (-1) or down (1); as it was where there is no room. */
export function movedBy<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const out = [...list];
  const [one, other] = [out[from], out[from + step]];
  if (one === undefined || other === undefined) return out;
  out[from + step] = one;
  out[from] = other;
  return out;
}
