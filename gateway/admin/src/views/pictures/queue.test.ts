import { describe, expect, it } from 'vitest';
import { tally, UploadQueue, type Ending, type Upload } from './queue';

interface Sent {
  name: string;
  key: string;
  stop: AbortSignal;
  progress: (sent: number) => void;
  end: (ending: Ending<string>) => void;
  fail: (failure: Error) => void;
}

/** A desk that answers when the test says so. */
function desk() {
  const sent: Sent[] = [];
  let uploads: Upload<string>[] = [];
  const queue = new UploadQueue<string>(
    (file, key, progress, stop) =>
      new Promise((end, fail) => sent.push({ name: file.name, key, stop, progress, end, fail })),
    (all) => (uploads = all),
  );
  return { queue, sent, all: () => uploads, stages: () => uploads.map(({ stage }) => stage) };
}

const file = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('the upload queue', () => {
  it('sends two at a time and the next when one has ended', async () => {
    const { queue, sent, stages } = desk();
    queue.add([file('a'), file('b'), file('c')]);
    expect(stages()).toEqual(['sending', 'sending', 'waiting']);
    sent[0]?.end({ stage: 'done', picture: 'A' });
    await answered();
    expect(stages()).toEqual(['done', 'sending', 'sending']);
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('tells the bytes that went out, and that the desk looks at them when all are there', () => {
    const { queue, sent, all } = desk();
    queue.add([file('a', 100)]);
    sent[0]?.progress(64);
    expect(all()[0]).toMatchObject({ stage: 'sending', sent: 64 });
    sent[0]?.progress(100);
    expect(all()[0]).toMatchObject({ stage: 'taking', sent: 100 });
  });

  it('goes on behind a file that is refused, and says why', async () => {
    const { queue, sent, all } = desk();
    queue.add([file('a'), file('b'), file('c')]);
    sent[1]?.end({ stage: 'refused', reason: 'The file is cut short.' });
    await answered();
    expect(all()[1]).toMatchObject({ stage: 'refused', reason: 'The file is cut short.' });
    expect(all()[2]?.stage).toBe('sending');
  });

  it('takes another file in place of a refused one, under another key', async () => {
    const { queue, sent, all } = desk();
    const [id = ''] = queue.add([file('cut.jpg')]);
    sent[0]?.end({ stage: 'refused', reason: 'cut' });
    await answered();
    queue.replace(id, file('whole.jpg'));
    expect(all()).toHaveLength(1);
    expect(all()[0]).toMatchObject({ name: 'whole.jpg', stage: 'sending', reason: '' });
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });

  it('sends again what a cut line held up, under the same key', async () => {
    const { queue, sent, stages } = desk();
    queue.add([file('a')]);
    sent[0]?.fail(new Error('cut'));
    await answered();
    expect(stages()).toEqual(['held']);
    expect(queue.busy).toBe(true);
    queue.again();
    expect(stages()).toEqual(['sending']);
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('stops what is on its way and lets the next go', async () => {
    const { queue, sent, all } = desk();
    const [first = ''] = queue.add([file('a'), file('b'), file('c')]);
    queue.drop(first);
    expect(sent[0]?.stop.aborted).toBe(true);
    expect(all().map(({ name, stage }) => [name, stage])).toEqual([
      ['b', 'sending'],
      ['c', 'sending'],
    ]);
    sent[0]?.end({ stage: 'done', picture: 'A' });
    await answered();
    expect(all().map(({ name }) => name)).toEqual(['b', 'c']);
  });

  it('keeps in sight what asks for somebody when it is cleared', async () => {
    const { queue, sent, all } = desk();
    queue.add([file('a'), file('b'), file('c')]);
    sent[0]?.end({ stage: 'done', picture: 'A' });
    sent[1]?.end({ stage: 'twin', picture: 'B' });
    await answered();
    sent[2]?.end({ stage: 'refused', reason: 'no picture' });
    await answered();
    expect(tally(all())).toMatchObject({ done: 1, twin: 1, refused: 1 });
    queue.clear();
    expect(all().map(({ stage }) => stage)).toEqual(['twin', 'refused']);
    expect(queue.busy).toBe(false);
  });
});
