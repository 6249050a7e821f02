import type { Schema } from '../../api/paths';

/** A story in the desk's list: its work in progress, and where it stands. */
export type ArticleLine = Schema<'ArticleLine'>;

/** Lines under the day to which they belong. */
export interface Day<T> {
  /** 2027-03-14; empty for lines without a time. */
  day: string;
  lines: T[];
}

/**
 * A list parted by days, in the order in which it comes. A list that isn't ordered by time is one part.
 *
 * @param dayOf the day of a line, or '' for none
 */
export function byDay<T>(lines: readonly T[], dayOf: (line: T) => string): Day<T>[] {
  const days: Day<T>[] = [];
  for (const line of lines) {
    const day = dayOf(line);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** Where a step leads in a list from a line, or from nowhere; it stops at the ends. */
export function stepped(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from);
  if (at < 0) return (step > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[Math.max(0, Math.min(ids.length - 1, at + step))] ?? null;
}
