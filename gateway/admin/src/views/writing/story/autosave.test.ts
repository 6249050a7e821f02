import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../api/problem';
import { type AtDesk, Autosave, type SavePort } from './autosave';

/** A desk that can be cut off, answer late, refuse; and a device. Stories are plain words, merged by a plus. */
class Desk implements SavePort<string> {
  story: AtDesk<string> = { content: 'base', version: '"1"', at: new Date(0), by: 'Ada' };
  kept: string | null = null;
  fails: Problem | null = null;
  /** The request arrives, the answer doesn't. */
  losesAnswers = false;
  writes = 0;
  adopted: string[] = [];
  mergeable = false;

  async keep(content: string): Promise<void> {
    this.kept = content;
  }

  async forget(): Promise<void> {
    this.kept = null;
  }

  async send(content: string, version: string | null): Promise<AtDesk<string>> {
    await new Promise((done) => setTimeout(done, 50));
    if (this.fails) throw this.fails;
    if (version !== this.story.version) throw new Problem(412, 'version-clash', 'Somebody saved since');
    this.writes++;
    this.save(content, 'me');
    if (this.losesAnswers) throw Problem.noLine();
    return this.story;
  }

  async newest(): Promise<AtDesk<string>> {
    return this.story;
  }

  same(one: string, other: string): boolean {
    return one === other;
  }

  merged(_: string, mine: string, theirs: string): string | null {
    return this.mergeable ? `${mine}+${theirs}` : null;
  }

  adopt(content: string): void {
    this.adopted.push(content);
    typed = content;
  }

  save(content: string, by: string): void {
    this.story = { content, version: `"${Number(this.story.version.slice(1, -1)) + 1}"`, at: new Date(), by };
  }
}

let desk: Desk;
let typed: string;
let autosave: Autosave<string>;

function type(words: string): void {
  typed = words;
  autosave.typed();
}

beforeEach(() => {
  vi.useFakeTimers();
  desk = new Desk();
  typed = 'base';
  autosave = new Autosave(desk, () => typed, desk.story);
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
});

describe('what is typed', () => {
  it('is on the device within half a second and at the desk within two', async () => {
    type('base and more');
    await vi.advanceTimersByTimeAsync(500);
    expect([desk.kept, desk.writes]).toEqual(['base and more', 0]);

    await vi.advanceTimersByTimeAsync(1_200);
    expect([desk.story.content, autosave.state, desk.kept]).toEqual(['base and more', 'saved', null]);
  });

  it('is sent every five seconds by who never pauses', async () => {
    for (let i = 0; i < 30; i++) {
      type(`letter ${i}`);
      await vi.advanceTimersByTimeAsync(400);
    }

    expect(desk.writes).toBeGreaterThanOrEqual(2);
  });

  it('while a save is on its way goes with the next', async () => {
    type('first');
    await vi.advanceTimersByTimeAsync(1_520);
    expect(autosave.state).toBe('saving');
    type('second');
    await vi.advanceTimersByTimeAsync(2_000);

    expect([desk.story.content, autosave.state]).toEqual(['second', 'saved']);
  });

  it('and taken back again is not sent', async () => {
    type('other');
    type('base');
    await vi.advanceTimersByTimeAsync(3_000);

    expect([desk.writes, autosave.state]).toEqual([0, 'saved']);
  });
});

describe('a line that is cut', () => {
  it('keeps on the device, tries again, and says when it is back', async () => {
    desk.fails = Problem.noLine();
    type('offline words');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([autosave.state, desk.kept]).toEqual(['offline', 'offline words']);

    desk.fails = null;
    await vi.advanceTimersByTimeAsync(30_000);
    expect([autosave.state, desk.story.content, desk.kept]).toEqual(['saved', 'offline words', null]);
  });

  it('three times in a row loses nothing', async () => {
    for (const words of ['once', 'once, twice', 'once, twice, thrice']) {
      desk.losesAnswers = true;
      type(words);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(autosave.state).toBe('offline');
      desk.losesAnswers = false;
      autosave.retry();
      await vi.advanceTimersByTimeAsync(2_000);
      expect([autosave.state, desk.story.content]).toEqual(['saved', words]);
    }
  });

  it('is no clash with oneself when only the answer got lost and more was typed', async () => {
    desk.losesAnswers = true;
    type('first');
    await vi.advanceTimersByTimeAsync(2_000);
    desk.losesAnswers = false;
    type('first and second');
    await vi.advanceTimersByTimeAsync(40_000);

    expect([autosave.state, desk.story.content]).toEqual(['saved', 'first and second']);
  });

  it('is no clash with oneself either when a later try did not arrive', async () => {
    desk.losesAnswers = true;
    type('first');
    await vi.advanceTimersByTimeAsync(2_000);
    desk.fails = Problem.noLine();
    type('first and second');
    await vi.advanceTimersByTimeAsync(10_000);
    desk.losesAnswers = false;
    desk.fails = null;
    type('first and second and third');
    await vi.advanceTimersByTimeAsync(60_000);

    expect([autosave.state, desk.story.content]).toEqual(['saved', 'first and second and third']);
  });
});

describe('what is typed while the device forgets', () => {
  it('goes out, too', async () => {
    type('first');
    desk.forget = async () => {
      desk.forget = () => Promise.resolve();
      type('first and last');
    };
    await vi.advanceTimersByTimeAsync(10_000);

    expect([autosave.state, desk.story.content]).toEqual(['saved', 'first and last']);
  });
});

describe('a session that ended', () => {
  it('keeps, and sends when somebody is back', async () => {
    desk.fails = new Problem(401, 'session-ended', 'Your session ended');
    type('typed after the end');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([autosave.state, desk.kept]).toEqual(['session', 'typed after the end']);

    desk.fails = null;
    autosave.retry(true);
    await vi.advanceTimersByTimeAsync(100);
    expect([autosave.state, desk.story.content]).toEqual(['saved', 'typed after the end']);
  });

  it('sends nothing before it is known that the same person is back', async () => {
    desk.fails = new Problem(401, 'session-ended', 'Your session ended');
    type('Ada’s words');
    await vi.advanceTimersByTimeAsync(2_000);

    desk.fails = null;
    autosave.retry();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([autosave.state, desk.story.content, desk.kept]).toEqual(['session', 'base', 'Ada’s words']);
  });
});

describe('a refusal', () => {
  it('waits for the writer, who mends it', async () => {
    desk.fails = new Problem(422, 'invalid', 'Not so', '', [{ field: 'headline', message: 'is too long' }]);
    type('too long');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([autosave.state, desk.kept, autosave.problem?.violation('headline')]).toEqual([
      'refused',
      'too long',
      'is too long',
    ]);

    desk.fails = null;
    type('short');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([autosave.state, desk.story.content]).toEqual(['saved', 'short']);
  });

  it('of the desk’s own making is tried again', async () => {
    desk.fails = new Problem(500, 'unexpected', 'Something failed');
    type('words');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(autosave.state).toBe('failed');
    desk.fails = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(autosave.state).toBe('saved');
  });
});

describe('somebody else who saved', () => {
  it('is never written over: both versions stay', async () => {
    desk.save('theirs', 'Tomas');
    type('mine');
    await vi.advanceTimersByTimeAsync(10_000);

    expect([autosave.state, autosave.theirs?.content, desk.story.content, desk.kept]).toEqual([
      'conflict',
      'theirs',
      'theirs',
      'mine',
    ]);
  });

  it('and didn’t touch the same goes together with mine', async () => {
    desk.mergeable = true;
    desk.save('theirs', 'Tomas');
    type('mine');
    await vi.advanceTimersByTimeAsync(10_000);

    expect([autosave.state, desk.story.content, desk.adopted]).toEqual(['saved', 'mine+theirs', ['mine+theirs']]);
  });

  it('and saved the same words is no clash', async () => {
    desk.save('mine', 'Tomas');
    type('mine');
    await vi.advanceTimersByTimeAsync(10_000);

    expect([autosave.state, desk.writes]).toEqual(['saved', 0]);
  });

  it('is overtaken by what was decided', async () => {
    desk.save('theirs', 'Tomas');
    type('mine');
    await vi.advanceTimersByTimeAsync(3_000);
    typed = 'decided';
    autosave.decide(desk.story);
    await vi.advanceTimersByTimeAsync(3_000);

    expect([autosave.state, desk.story.content]).toEqual(['saved', 'decided']);
  });
});

describe('to send at once', () => {
  it('says whether the desk has everything', async () => {
    type('for publication');
    const done = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await done).toBe(true);

    desk.fails = Problem.noLine();
    type('more');
    const failed = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await failed).toBe(false);
  });
});
