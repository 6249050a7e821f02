import { api, type Reply } from '../../api/client';
import { clock, nextAt } from '../../app/dates';

/** What stands in the bar over every page; without a headline there is none. */
export interface BreakingNews {
  headline: string | null;
  link: string | null;
  until: string | null;
  since: string | null;
}

export const BOUNDS = { headline: 200, link: 2000 } as const;

/** So many hours from the moment at which it is put up; an hour of the clock; as long as it stands already. */
export const LASTS = ['1', '2', '4', 'at', 'stays'] as const;
export type Lasts = (typeof LASTS)[number];

export interface Values {
  headline: string;
  link: string;
  lasts: Lasts;
  at: string;
}

export type Fault = 'missing' | 'link' | 'at';

export const NOTHING: Values = { headline: '', link: '', lasts: '2', at: '' };

/** Whether readers see it now. */
export function isUp({ headline, until }: BreakingNews, now: Date): boolean {
  return headline !== null && until !== null && new Date(until) > now;
}

/** The fields of what is up, to change it; of what is over, nothing. */
export function valuesOf(news: BreakingNews, now: Date, zone?: string): Values {
  if (!isUp(news, now)) return { ...NOTHING };
  return {
    headline: news.headline ?? '',
    link: news.link ?? '',
    lasts: 'stays',
    at: clock(news.until ?? now, { zone }),
  };
}

/** When it would end; '' while that can't be said. */
export function endOf({ lasts, at }: Values, standing: BreakingNews | null, now: Date, zone?: string): string {
  if (lasts === 'at') return nextAt(at, { zone, now });
  // What has ended meanwhile doesn't stay: it is put up for as long as is usual.
  if (lasts === 'stays' && standing?.until && isUp(standing, now)) return standing.until;
  const hours = lasts === 'stays' ? Number(NOTHING.lasts) : Number(lasts);
  return new Date(now.getTime() + hours * 3_600_000).toISOString();
}

/** What keeps it from going up, by field. */
export function faultsOf(values: Values, end: string): Partial<Record<'headline' | 'link' | 'until', Fault>> {
  const faults: ReturnType<typeof faultsOf> = {};
  if (!values.headline.trim()) faults.headline = 'missing';
  if (values.link.trim() && !leads(values.link.trim())) faults.link = 'link';
  if (!end) faults.until = 'at';
  return faults;
}

/** Whether it is a path of ours or an https address. */
export function leads(link: string): boolean {
  if (/[\s<>"{}|\\^`]/.test(link)) return false;
  if (link.startsWith('/')) return !link.startsWith('//');
  return URL.canParse(link) && link.startsWith('https://');
}

export async function readNews(signal?: AbortSignal): Promise<{ news: BreakingNews; etag: string | null }> {
  const { data, etag } = await api.get('/breaking-news', { signal });
  return { news: data as BreakingNews, etag };
}

export function putUp({ headline, link }: Values, until: string, ifMatch: string | null): Promise<Reply<BreakingNews>> {
  const body = { headline: headline.trim().replace(/\s+/g, ' '), link: link.trim() || null, until };
  return api.put('/breaking-news', { body, ifMatch });
}

export function takeOff(ifMatch: string | null): Promise<Reply<BreakingNews>> {
  return api.del('/breaking-news', { ifMatch });
}
