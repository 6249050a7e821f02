import { newKey } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { toasts } from '../../../app/toasts.svelte';
import { say } from '../../../words/say';
import { type Change, type CorrectionText, desk } from './desk';
import { holds } from './draft';
import type { Story } from './story.svelte';

export type Deed = 'publish' | 'withdraw' | 'bringBack' | 'keep';

/** What changes a story for its readers, and its save points: one at a time, each told where it was pressed. */
export class Publishing {
  busy = $state<Deed | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Not all that was typed is at the desk, so nothing was done. */
  unsent = $state(false);
  /** Of save points: counts up with each. */
  kept = $state(0);

  constructor(private readonly story: Story) {}

  async publish(change: Change, correction: CorrectionText | null): Promise<boolean> {
    return this.do('publish', async () => {
      const { revision, etag } = await this.revisionOfNow();
      try {
        this.story.article = await desk.publish(this.story.id, etag, revision, change, correction);
      } catch (failure) {
        // An answer that got lost: readers see it already.
        if (!(failure instanceof Problem) || failure.type !== 'already-public') throw failure;
        await this.story.readArticle();
      }
    });
  }

  async withdraw(reason: string): Promise<boolean> {
    return this.do('withdraw', async () => {
      const { etag } = await this.story.readArticle();
      this.story.article = await desk.withdraw(this.story.id, etag, reason);
    });
  }

  async bringBack(): Promise<boolean> {
    return this.do('bringBack', async () => {
      const { etag } = await this.story.readArticle();
      this.story.article = await desk.bringBack(this.story.id, etag);
    });
  }

  /** A save point of what is on the table. */
  async keep(): Promise<boolean> {
    return this.do('keep', async () => void (await this.revisionOfNow()));
  }

  /** Puts a save point on the table again; what is there now is kept as one first. */
  async restore(number: number, read: () => Promise<Parameters<Story['take']>[0]>): Promise<boolean> {
    return this.do('keep', async () => {
      const before = this.story.draft();
      await this.revisionOfNow();
      this.story.take(await read());
      toasts.show({
        text: say('writing.revisions.restored', { n: number }),
        back: { label: say('writing.revisions.takeBack'), run: () => this.story.take(before) },
      });
    });
  }

  private async do(deed: Deed, run: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = deed;
    this.problem = null;
    this.unsent = false;
    try {
      if (deed !== 'bringBack' && deed !== 'withdraw' && !(await this.story.flush())) {
        this.unsent = true;
        return false;
      }
      await run();
      return true;
    } catch (failure) {
      this.problem = failure instanceof Problem ? failure : new Problem(0, 'unexpected', String(failure));
      return false;
    } finally {
      this.busy = null;
    }
  }

  /** The revision that holds what is on the table, made if there is none, with the article's version after that. */
  private async revisionOfNow(): Promise<{ revision: number; etag: string }> {
    const { story } = this;
    const now = story.draft();
    const { value, etag } = await story.readArticle();
    if (holds(value, now)) {
      return { revision: value.revision, etag };
    }
    const made = await desk.keepRevision(story.id, story.base?.version ?? '', newKey());
    this.kept++;
    await story.readArticle();
    return { revision: made.number, etag: story.article?.etag ?? made.etag };
  }
}
