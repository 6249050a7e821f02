import { Form } from '../../app/form.svelte';
import { loading } from '../../app/loading.svelte';
import { moved } from '../../app/order';
import { say } from '../../words/say';
import { listed, type ListName, MOST, type Placed, readList, type Values, writeList } from './front';

/** One list on its way from the desk and back: read, put in another order, put out. */
export class FrontList {
  /** There once the list was read. */
  form = $state.raw<Form<Values> | null>(null);
  readonly reading;

  constructor(readonly name: ListName) {
    this.reading = loading('/fronts', async (signal) => {
      const read = await readList(name, signal);
      this.take(read);
      return read;
    });
  }

  get articles(): readonly Placed[] {
    return this.form?.values.articles ?? [];
  }

  has(id: string): boolean {
    return this.articles.some((one) => one.id === id);
  }

  /** Why it takes no further story, or not this one; null where it does. */
  refuses(id: string): 'has' | 'full' | null {
    return this.has(id) ? 'has' : this.articles.length >= MOST ? 'full' : null;
  }

  /** Puts a story in, at its end where nothing else is said. */
  add(story: Placed, at = this.articles.length): void {
    if (this.refuses(story.id)) return;
    // The same as it was read, so that taking one out and putting it back is no change.
    const known = this.form?.base.articles.find(({ id }) => id === story.id);
    const { id, headline, state } = known ?? story;
    this.put([...this.articles.slice(0, at), { id, headline, state }, ...this.articles.slice(at)]);
  }

  move(from: number, to: number): boolean {
    if (from === to || to < 0 || to >= this.articles.length) return false;
    this.put(moved(this.articles, from, to));
    return true;
  }

  remove(id: string): void {
    this.put(this.articles.filter((one) => one.id !== id));
  }

  private put(articles: Placed[]): void {
    if (!this.form) return;
    this.form.values.articles = articles;
    this.form.typed();
  }

  private take({ values, etag }: { values: Values; etag: string | null }): void {
    if (this.form) {
      if (!this.form.dirty) this.form.begin(values, etag);
      return;
    }
    const { name } = this;
    this.form = new Form<Values>({
      thing: `front:${name}`,
      values,
      etag,
      label: () => say(`front.lists.${name}`),
      send: (wanted, ifMatch) => writeList(name, wanted, ifMatch),
      newest: () => readList(name),
    });
  }
}

/** How the field is called where two versions stand side by side. */
export const FIELDS = [
  { name: 'articles' as const, label: say('front.order'), shown: (value: unknown) => listed(value as Placed[]) },
];
