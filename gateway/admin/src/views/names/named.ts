import type { Reply } from '../../api/client';
import { say } from '../../words/say';

/** What readers find stories under: a section, a topic, a series, an author. */
export interface NamedThing {
  id: string;
  version: number;
  name: string;
}

/** How such things are made, read and changed at the desk; `V` is what their fields say. */
export interface NamedDesk<T, V> {
  make: (values: V, idempotencyKey: string) => Promise<Reply<T>>;
  read: (id: string) => Promise<Reply<T>>;
  change: (id: string, values: V, ifMatch: string | null) => Promise<Reply<T>>;
}

/** How a field is called in a clash, and how its value is shown. */
export interface Label<V> {
  name: keyof V & string;
  label: string;
  shown?: (value: unknown) => string;
}

/** What the fields of a section, a topic, a series have in common. */
export interface NameValues {
  name: string;
  slug: string;
  description: string;
}

export function namesOf(thing: NameValues | undefined): NameValues {
  return { name: thing?.name ?? '', slug: thing?.slug ?? '', description: thing?.description ?? '' };
}

/** As the desk takes them: an empty address is made of the name there. */
export function namesSaid({ name, slug, description }: NameValues) {
  return { name, description, slug: slug || undefined };
}

export function nameLabels(): Label<NameValues>[] {
  return [
    { name: 'name', label: say('names.name') },
    { name: 'slug', label: say('names.slug') },
    { name: 'description', label: say('names.description') },
  ];
}
