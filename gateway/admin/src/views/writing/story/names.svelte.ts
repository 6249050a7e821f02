import { all } from '../../../api/all';
import { loading } from '../../../app/loading.svelte';

export interface Named {
  id: string;
  name: string;
  slug: string;
}

export interface AuthorName extends Named {
  role: string;
}

/** Sections, topics, series and authors, as the fields of a story choose among them. */
export class Names {
  readonly sections = loading('/sections', (signal) => all<Named>('/sections', signal));
  readonly topics = loading('/topics', (signal) => all<Named>('/topics', signal));
  readonly series = loading('/series', (signal) => all<Named>('/series', signal));
  readonly authors = loading('/authors', (signal) => all<AuthorName>('/authors', signal));

  private readonly all = [this.sections, this.topics, this.series, this.authors];

  /** How one speaks of what an id stands for, once that is known. */
  readonly nameOf = (id: string): string | undefined =>
    this.all.flatMap(({ value }) => value ?? []).find((one) => one.id === id)?.name;

  start(): () => void {
    const stops = this.all.map((one) => one.start());
    return () => stops.forEach((stop) => stop());
  }
}

/** Those that a few letters find; those whose name begins with them first. */
export function found<T extends { name: string }>(all: readonly T[], letters: string, most = 8): T[] {
  const wanted = letters.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const begins = ({ name }: T): number => (name.toLocaleLowerCase().startsWith(wanted) ? 0 : 1);
  return all
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, most);
}
