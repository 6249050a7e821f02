import { untrack } from 'svelte';
import { listen } from '../../../api/signals';
import { Problem } from '../../../api/problem';
import { session } from '../../../app/session.svelte';
import type { TreeNode } from '../../../editor/document/tree';
import { mergedByItself } from '../merge/merge';
import { type AtDesk, Autosave, type SavePort, type SaveState } from './autosave';
import { type Article, desk, type Versioned } from './desk';
import { begun, type Draft, emptyDraft, madeOfHeadline, sameDraft } from './draft';
import { type Creation, forgetStory, keepStory, keptStory, newCreation } from './keeping';

/** Where the body is written; the fields around it are the story's own. */
export interface BodyPlace {
  tree(): TreeNode;
  put(tree: TreeNode): void;
}

type Fields = Omit<Draft, 'body'>;

/** One story on the writing table: what is typed, where it is saved, where it stands with the readers. */
export class Story implements SavePort<Draft> {
  /** The desk's id; before it has one, the name under which this device keeps it. */
  id = $state('');
  made = $state(false);
  fields = $state<Fields>(emptyDraft('en'));
  article = $state.raw<Versioned<Article> | null>(null);
  saving = $state.raw<{ state: SaveState; at: Date | null; problem: Problem | null; theirs: AtDesk<Draft> | null }>({
    state: 'saved',
    at: null,
    problem: null,
    theirs: null,
  });
  /** When what came back had been typed. */
  broughtBack = $state.raw<Date | null>(null);
  /** Who wrote what went together with ours by itself. */
  joined = $state.raw<string | null>(null);
  /** Changes with each change of the text, for what counts words. */
  edition = $state(0);
  body: TreeNode = { type: 'doc' };
  place: BodyPlace | null = null;
  private creation: Creation | null = null;
  private autosave!: Autosave<Draft>;

  private constructor(
    private readonly person: string,
    private readonly moved: (story: Story) => void,
  ) {}

  /** A story that isn't at the desk yet; nothing is made there before something is typed. */
  static async begin(person: string, key: string, language: string, moved: (story: Story) => void): Promise<Story> {
    const story = new Story(person, moved);
    story.id = key;
    const found = await keptStory(person, key);
    story.creation = found?.value.creation ?? null;
    story.open(found?.value.draft ?? emptyDraft(language), null);
    if (found) story.resume(found.at);
    return story;
  }

  /** A story of the desk, with what this device has beyond it. Without a line, what this device has. */
  static async open(person: string, id: string, moved: (story: Story) => void): Promise<Story> {
    const story = new Story(person, moved);
    story.id = id;
    story.made = true;
    // Who may only read has nothing of their own here.
    const found = mayWrite() ? await keptStory(person, id) : null;
    try {
      const [article, copy] = await Promise.all([desk.article(id), desk.workingCopy(id)]);
      story.article = article;
      const untouched =
        article.value.revision === 1 &&
        article.value.state === 'draft' &&
        copy.content.slug === article.value.slug &&
        madeOfHeadline(copy.content);
      // The address that the desk made of the first letters of a headline is nobody's wish. That isn't a change that one made.
      const content = untouched ? { ...copy.content, slug: null } : copy.content;
      story.open(found?.value.draft ?? content, found?.value.base ?? { ...copy, content });
    } catch (failure) {
      if (!(failure instanceof Problem) || !failure.away || !found) throw failure;
      story.open(found.value.draft, found.value.base);
    }
    if (found) story.resume(found.at);
    return story;
  }

  private open(draft: Draft, base: AtDesk<Draft> | null): void {
    const { body, ...fields } = draft;
    this.fields = fields;
    this.body = body;
    this.autosave = new Autosave<Draft>(
      this,
      () => this.draft(),
      base,
      () => this.show(),
    );
    this.show();
  }

  private resume(at: Date): void {
    if (this.made && !this.autosave.unsent) {
      void this.forget(new Date());
      return;
    }
    this.broughtBack = at;
    this.autosave.typed();
  }

  /** All that is on the table now. */
  draft(): Draft {
    this.body = this.place?.tree() ?? this.body;
    return { ...(untrack(() => $state.snapshot(this.fields)) as Fields), body: this.body };
  }

  /** For fields and text: something was typed or chosen. */
  typed(): void {
    this.edition++;
    this.autosave.typed();
  }

  /** For an effect: keeps what is typed when the page goes away, and goes on when line or session are back. */
  watch(): () => void {
    const hide = (): void => void this.autosave.keepNow();
    const stops = [
      listen(
        'line.back',
        ({ noun }) => (noun === '*' || noun === 'articles' || noun === 'me') && this.autosave.retry(),
      ),
      listen('session.back', () => this.autosave.retry(true)),
    ];
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      void this.autosave.keepNow();
      if (this.autosave.unsent && this.autosave.state !== 'conflict')
        void this.autosave.flush().finally(() => this.autosave.stop());
      else this.autosave.stop();
      for (const stop of stops) stop();
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
    };
  }

  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  get base(): AtDesk<Draft> | null {
    return this.autosave.base;
  }

  /** Puts another version on the table, as something that was typed. */
  take(draft: Draft): void {
    this.adopt(draft);
    this.typed();
  }

  async readArticle(): Promise<Versioned<Article>> {
    return (this.article = await desk.article(this.id));
  }

  // The port of the autosave.

  async keep(content: Draft, base: AtDesk<Draft> | null): Promise<void> {
    if (!this.made && !begun(content)) return this.forget();
    const address = this.made ? `/admin/articles/${this.id}` : `/admin/articles/new?draft=${this.id}`;
    await keepStory(this.person, this.id, { draft: content, base, creation: this.creation }, address);
  }

  forget(upTo?: Date): Promise<void> {
    return forgetStory(this.person, this.id, upTo);
  }

  async send(content: Draft, version: string | null): Promise<AtDesk<Draft>> {
    if (this.made && version !== null) return desk.save(this.id, content, version);
    if (!begun(content)) return { content, version: '', at: new Date(), by: '' };
    return this.create(content);
  }

  private async create(content: Draft): Promise<AtDesk<Draft>> {
    // What was sent and not answered is sent as it was: one story, however often.
    this.creation ??= newCreation(content);
    await this.keep(content, null).catch(() => undefined);
    const article = await desk.begin(this.creation.body, this.creation.key);
    const copy = await desk.workingCopy(article.value.id);
    const before = this.id;
    this.article = article;
    this.id = article.value.id;
    this.made = true;
    this.creation = null;
    await this.keep(this.draft(), copy).catch(() => undefined);
    await forgetStory(this.person, before);
    this.moved(this);
    return copy;
  }

  newest(): Promise<AtDesk<Draft>> {
    return desk.workingCopy(this.id);
  }

  same(one: Draft, other: Draft): boolean {
    return sameDraft(one, other);
  }

  merged(base: Draft, mine: Draft, theirs: Draft): Draft | null {
    return mergedByItself(base, mine, theirs);
  }

  adopt(content: Draft, theirs?: AtDesk<Draft>): void {
    const { body, ...fields } = content;
    this.fields = fields;
    this.body = body;
    this.place?.put(body);
    this.edition++;
    if (theirs) this.joined = theirs.by;
  }

  private show(): void {
    const { state, savedAt, problem, theirs } = this.autosave;
    this.saving = { state, at: savedAt, problem, theirs };
  }
}

/** Whether the signed-in person may write. */
export function mayWrite(): boolean {
  return session.can('articles.write');
}
