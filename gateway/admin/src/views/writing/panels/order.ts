/** The list with one of its things a step further up or down; the same list where it can't go. */
export function moved<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const to = from + step;
  const result = [...list];
  const [one] = result.splice(from, 1);
  if (from < 0 || one === undefined || to < 0 || to >= list.length) return [...list];
  result.splice(to, 0, one);
  return result;
}
