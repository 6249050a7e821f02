import { newKey } from '../../../api/client';
import { Problem } from '../../../api/problem';
import type { AtDesk } from '../story/autosave';
import { desk } from '../story/desk';
import { type Draft, sameDraft } from '../story/draft';
import { forgetStory, keepStory, type KeptStory, keptStory } from '../story/keeping';
import { compared, type Decision, merged, type Part } from './merge';

/** Two versions of a story, what was decided between them, and how the result is saved so that nothing is lost. */
export class Clash {
  parts = $state.raw<readonly Part[]>([]);
  decisions = $state.raw<ReadonlyMap<Part, Decision>>(new Map());
  theirs = $state.raw<AtDesk<Draft> | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  /** Somebody saved again while this was decided. */
  again = $state(false);
  ready = $state(false);
  private mine = $state.raw<KeptStory | null>(null);
  /** Mine at the desk, once it is there: theirs is a revision then. */
  private saved: AtDesk<Draft> | null = null;
  private keys = newKeys();

  constructor(
    private readonly person: string,
    readonly id: string,
  ) {}

  get clashes(): readonly Part[] {
    return this.parts.filter(({ outcome }) => outcome === 'clash');
  }

  get decided(): number {
    return this.clashes.filter((part) => this.decisions.has(part)).length;
  }

  /** Whether there is anything here to decide or to put together. */
  get real(): boolean {
    return this.mine !== null && this.parts.some(({ outcome }) => outcome !== 'same');
  }

  async open(): Promise<void> {
    this.problem = null;
    try {
      const found = await keptStory(this.person, this.id);
      this.theirs = await desk.workingCopy(this.id);
      this.mine = found?.value ?? null;
      this.compare();
      this.ready = true;
    } catch (failure) {
      this.fail(failure);
    }
  }

  decide(part: Part, decision: Decision): void {
    this.decisions = new Map(this.decisions).set(part, decision);
  }

  /** Saves the result: first both versions as revisions, then what was decided. */
  save(): Promise<boolean> {
    const result = merged(this.parts, this.decisions);
    return result ? this.write(result) : Promise.resolve(false);
  }

  /** Keeps both as revisions; the desk goes on with theirs. */
  later(): Promise<boolean> {
    return this.theirs ? this.write(this.theirs.content) : Promise.resolve(false);
  }

  private async write(result: Draft): Promise<boolean> {
    if (this.busy || !this.theirs || !this.mine) return false;
    this.busy = true;
    this.problem = null;
    try {
      // What is done already stays done: a line that is cut between two of these steps must not begin them anew.
      if (!this.saved) {
        await desk.keepRevision(this.id, this.theirs.version, this.keys.theirs);
        this.saved = await this.put(this.mine.draft, this.theirs.version);
      }
      const mine = this.saved;
      await desk.keepRevision(this.id, mine.version, this.keys.mine);
      if (!sameDraft(result, this.mine.draft)) {
        // From here on the device holds the result: a cut line between the two saves brings it back.
        await keepStory(
          this.person,
          this.id,
          { draft: result, base: mine, creation: null },
          `/admin/articles/${this.id}`,
        );
        await this.put(result, mine.version);
      }
      await forgetStory(this.person, this.id);
      return true;
    } catch (failure) {
      if (failure instanceof Problem && failure.clash) await this.anew();
      else this.fail(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Saves, or finds that it was saved and only the answer got lost. */
  private async put(content: Draft, version: string): Promise<AtDesk<Draft>> {
    try {
      return await desk.save(this.id, content, version);
    } catch (failure) {
      if (!(failure instanceof Problem) || !failure.clash) throw failure;
      const now = await desk.workingCopy(this.id);
      if (!sameDraft(now.content, content)) throw failure;
      return now;
    }
  }

  /** Somebody saved meanwhile: their newest stands beside mine; what was decided of the same parts stays. */
  private async anew(): Promise<void> {
    this.again = true;
    this.saved = null;
    this.keys = newKeys();
    const before = [...this.decisions];
    try {
      this.theirs = await desk.workingCopy(this.id);
    } catch (failure) {
      this.fail(failure);
      return;
    }
    this.compare();
    const same = (one: Part, other: Part) => JSON.stringify(one) === JSON.stringify(other);
    this.decisions = new Map(
      this.clashes.flatMap((part) =>
        before.filter(([one]) => same(one, part)).map(([, decision]) => [part, decision] as const),
      ),
    );
  }

  private compare(): void {
    if (!this.theirs || !this.mine) {
      this.parts = [];
      return;
    }
    const { draft, base } = this.mine;
    this.parts = compared(base?.content ?? draft, draft, this.theirs.content);
    this.decisions = new Map();
  }

  private fail(failure: unknown): void {
    this.problem = failure instanceof Problem ? failure : new Problem(0, 'unexpected', String(failure));
  }
}

/** Of the two revisions, so that each is made once. */
function newKeys(): { theirs: string; mine: string } {
  return { theirs: newKey(), mine: newKey() };
}
