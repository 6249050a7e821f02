import { en } from './en';

/** A text that differs by a number: the words for one, for others; by the language's plural rules. */
export interface Plural {
  one: string;
  other: string;
}

type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];

/** The name of a text, such as `articles.empty.title`. */
export type Words = KeysOf<typeof en>;

const plurals = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');

/** The text of that name, with what stands in braces put in. Numbers get their separators; `n` chooses the plural. */
export function say(key: Words, values: Record<string, string | number> = {}): string {
  let found: unknown = en;
  for (const step of key.split('.')) found = (found as Record<string, unknown>)[step];
  const text = typeof found === 'string' ? found : chosen(found as Plural, Number(values.n));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** The text where the catalogue has it, for names that services give (`state.published`); else the name itself. */
export function sayOr(key: string, otherwise: string): string {
  let found: unknown = en;
  for (const step of key.split('.'))
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined;
  return typeof found === 'string' ? found : otherwise;
}

function chosen({ one, other }: Plural, n: number): string {
  return plurals.select(n) === 'one' ? one : other;
}
