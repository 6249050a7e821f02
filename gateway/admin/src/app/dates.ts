import { say } from '../words/say';

/** Times as the desk says them, by the newsroom's clock. A zone that the browser doesn't know counts as its own. */
export interface Clock {
  zone?: string;
  now?: Date;
}

/** 14:32 */
export function clock(at: Date | string, { zone }: Clock = {}): string {
  return format(at, { hour: '2-digit', minute: '2-digit' }, zone);
}

/** 14:32:08 */
export function clockWithSeconds(at: Date | string, { zone }: Clock = {}): string {
  return format(at, { hour: '2-digit', minute: '2-digit', second: '2-digit' }, zone);
}

/** Thursday 14 March; another year's with the year. */
export function day(at: Date | string, { zone, now = new Date() }: Clock = {}): string {
  const year = sameYear(at, now, zone) ? {} : ({ year: 'numeric' } as const);
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', ...year }, zone).replace(',', '');
}

/** For a narrow column: 14:32 of today, 14 Mar of this year, else 14 Mar 2025. */
export function short(at: Date | string, { zone, now = new Date() }: Clock = {}): string {
  if (dayOf(at, zone) === dayOf(now, zone)) return clock(at, { zone });
  const year = sameYear(at, now, zone) ? {} : ({ year: 'numeric' } as const);
  return format(at, { day: 'numeric', month: 'short', ...year }, zone);
}

/** In a sentence: "14:32", "yesterday at 14:32", "14 March at 14:32". */
export function said(at: Date | string, { zone, now = new Date() }: Clock = {}): string {
  const time = clock(at, { zone });
  if (dayOf(at, zone) === dayOf(now, zone)) return time;
  if (dayOf(at, zone) === dayOf(new Date(now.getTime() - 86_400_000), zone)) return say('dates.yesterday', { time });
  const year = sameYear(at, now, zone) ? {} : ({ year: 'numeric' } as const);
  return say('dates.dayAt', { day: format(at, { day: 'numeric', month: 'long', ...year }, zone), time });
}

/** The day by the newsroom's clock, 2027-03-14: to part lists by days. */
export function dayOf(at: Date | string, zone?: string): string {
  const parts = Object.fromEntries(
    formatter({ year: 'numeric', month: '2-digit', day: '2-digit' }, zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** When a day (2027-03-14, and so many days after it) begins by the newsroom's clock, as services take times; '' for none. */
export function startOfDay(date: string, zone?: string, after = 0): string {
  const midnight = Date.parse(`${date}T00:00:00Z`) + after * 86_400_000;
  if (Number.isNaN(midnight)) return '';
  // What the clock there says when it is midnight in UTC is off by the offset; twice, for days on which clocks change.
  let at = midnight;
  for (let i = 0; i < 2; i++) at = midnight - (wallClock(at, zone) - at);
  return new Date(at).toISOString();
}

/** When a clock of the newsroom shows an hour (18:30) the next time: within the 24 hours from now; '' for none. */
export function nextAt(time: string, { zone, now = new Date() }: Clock = {}): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined) return '';
  for (const after of [0, 1]) {
    const wanted = Date.parse(`${dayOf(now, zone)}T${hours}:${minutes}:00Z`) + after * 86_400_000;
    let at = wanted;
    for (let i = 0; i < 2; i++) at = wanted - (wallClock(at, zone) - at);
    if (at > now.getTime()) return new Date(at).toISOString();
  }
  return '';
}

function wallClock(at: number, zone: string | undefined): number {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const said = Object.fromEntries(
    formatter(parts, zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(said.year ?? 0, (said.month ?? 1) - 1, said.day, said.hour, said.minute);
}

function sameYear(at: Date | string, now: Date, zone: string | undefined): boolean {
  return dayOf(at, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4);
}

function format(at: Date | string, parts: Intl.DateTimeFormatOptions, zone: string | undefined): string {
  return formatter(parts, zone).format(new Date(at));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(parts: Intl.DateTimeFormatOptions, zone: string | undefined): Intl.DateTimeFormat {
  const key = JSON.stringify([parts, zone]);
  let made = formatters.get(key);
  if (!made) {
    try {
      made = new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone: zone });
    } catch {
      made = new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23' });
    }
    formatters.set(key, made);
  }
  return made;
}
