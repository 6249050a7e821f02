import type { AuditEntry } from '../../api/records';
import { href } from '../../app/routes';
import { en } from '../../words/en';
import { say, sayOr } from '../../words/say';

/** Every action that has words, as services name it: `article.published`. */
export const ACTIONS: string[] = Object.keys(en.audit.did).map((key) =>
  key.replace(/_/g, '.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

/** "published a story"; an action without words is said by its name. */
export function saidAction(action: string): string {
  const key = action.replace(/\./g, '_').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return sayOr(`audit.did.${key}`, action.replace('.', ' ').replace(/-/g, ' '));
}

/** Who did it, in words. */
export function saidActor({ actorName }: AuditEntry): string {
  return actorName === 'service:launcher' ? say('audit.operator') : actorName || say('audit.nobody');
}

/** Where the thing that it was done to stands at the desk; null where somebody did it to themselves. */
export function placeOf(
  { action, actor, subject, detail }: AuditEntry,
  staff: readonly { id: string; name: string }[],
): { href: string; words: string } | null {
  if (!subject || subject === actor) return null;
  const named = (detail as Record<string, unknown>).name ?? (detail as Record<string, unknown>).headline;
  const words = typeof named === 'string' && named ? named : say('audit.seeIt');
  switch (action.split('.')[0]) {
    case 'article':
    case 'preview':
      return { href: `/admin/articles/${subject}`, words };
    case 'staff':
    case 'invitation':
    case 'session':
    case 'sessions':
    case 'sign-in-link':
      return {
        href: href('staff', {}, { open: subject }),
        words: staff.find(({ id }) => id === subject)?.name ?? words,
      };
    case 'section':
      return { href: href('sections', {}, { open: subject }), words };
    case 'topic':
      return { href: href('topics', {}, { open: subject }), words };
    case 'series':
      return { href: href('series', {}, { open: subject }), words };
    case 'front':
    case 'breaking-news':
      return { href: href('front'), words };
    case 'author':
      return { href: href('authors', {}, { open: subject }), words };
    case 'brief':
      return { href: href('newsFeed', {}, { q: words }), words };
    case 'import':
      return { href: href('import', {}, { open: subject }), words };
    case 'api-key':
      return { href: href('keys'), words };
    default:
      return null;
  }
}

/** What else an entry says, as pairs that one can read. */
export function detailSaid(detail: unknown): [string, string][] {
  if (typeof detail !== 'object' || detail === null) return [];
  return Object.entries(detail)
    .filter(([name, value]) => value !== null && value !== '' && !UNSAID.includes(name) && !isId(value))
    .map(([name, value]) => [sayOr(`audit.detail.${name}`, name), text(value)]);
}

// They stand in the sentence already.
const UNSAID = ['name', 'headline'];

/** Ids tell a reader nothing. */
function isId(value: unknown): boolean {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(one);
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (typeof value === 'boolean') return value ? say('audit.yes') : say('audit.no');
  if (typeof value === 'string') return sayOr(`roles.${value}`, value);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}
