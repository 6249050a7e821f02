import type { Form } from '../../app/form.svelte';
import { say } from '../../words/say';
import type { Account, Link, Values } from './values';

export type SettingsForm = Form<Values>;

interface Named {
  name: keyof Values;
  label: string;
  shown?: (value: unknown) => string;
}

const links = (value: unknown) => (value as Link[]).map(({ label, url }) => `${label} (${url})`).join(', ');
const accounts = (value: unknown) => (value as Account[]).map(({ service, url }) => `${service} (${url})`).join(', ');

/** Every field with its name, and how its value reads in a line. */
export const FIELDS: Named[] = [
  { name: 'name', label: say('publication.name') },
  { name: 'description', label: say('publication.description') },
  { name: 'place', label: say('publication.place') },
  { name: 'language', label: say('publication.language') },
  { name: 'zone', label: say('publication.zone') },
  {
    name: 'logo',
    label: say('publication.logo'),
    shown: (value) => (value ? say('publication.logoSet') : say('publication.logoNone')),
  },
  { name: 'accent', label: say('publication.accent') },
  { name: 'accentDark', label: say('publication.accentDark') },
  { name: 'dateFormat', label: say('publication.dateFormat') },
  { name: 'timeFormat', label: say('publication.timeFormat') },
  { name: 'navigation', label: say('publication.navigation'), shown: links },
  { name: 'footer', label: say('publication.footer'), shown: links },
  { name: 'social', label: say('publication.social'), shown: accounts },
  { name: 'publisher', label: say('publication.publisher') },
  { name: 'founded', label: say('publication.founded') },
  { name: 'mistakes', label: say('publication.mistakes') },
  { name: 'security', label: say('publication.security') },
];

/** What differs from what is live: the field, what it is now, what it will be. */
export function changesOf(form: SettingsForm): { name: string; label: string; from: string; to: string }[] {
  return FIELDS.filter(({ name }) => JSON.stringify(form.values[name]) !== JSON.stringify(form.base[name])).map(
    ({ name, label, shown = String }) => ({ name, label, from: shown(form.base[name]), to: shown(form.values[name]) }),
  );
}
