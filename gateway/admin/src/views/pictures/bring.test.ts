import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import { bring, endingOf } from './bring';

const stop = new AbortController().signal;
const nothing = () => undefined;

describe('bringing a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks by the hash of the file, and sends nothing that is here already', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return Response.json({ items: [{ id: 'p1', fileName: 'heron.jpg' }], next: null });
    });

    const ending = await bring(new File(['heron'], 'copy.jpg'), 'key', nothing, stop);

    expect(ending).toEqual({ stage: 'twin', picture: { id: 'p1', fileName: 'heron.jpg' } });
    expect(asked).toEqual(['/api/media?sha256=8bf140db34c3fc03ca732867002d7396b59434818c0b5cbaa65aace6c4dd3b81']);
  });

  it('refuses what is too large or empty without sending it', async () => {
    vi.stubGlobal('fetch', () => expect.unreachable());
    const large = Object.defineProperty(new File(['x'], 'large.tif'), 'size', { value: 26 * 1024 * 1024 + 1 });

    expect(await bring(large, 'key', nothing, stop)).toMatchObject({
      stage: 'refused',
      reason: expect.stringContaining('27.3 MB'),
    });
    expect(await bring(new File([], 'empty.jpg'), 'key', nothing, stop)).toMatchObject({ stage: 'refused' });
  });

  it('waits where the same may be sent again', () => {
    for (const problem of [
      Problem.noLine(),
      new Problem(401, 'session-ended', ''),
      new Problem(503, 'service-away', ''),
      new Problem(429, 'status-429', 'Slowly.'),
      new Problem(409, 'idempotency-key-in-work', 'Wait a moment.'),
    ])
      expect(endingOf(problem)).toMatchObject({ stage: 'held', reason: expect.stringMatching(/./) });
  });

  it('ends with the reason where the desk refuses the file', () => {
    expect(endingOf(new Problem(422, 'picture-refused', 'This file can’t be taken', 'The file is cut short.'))).toEqual(
      {
        stage: 'refused',
        reason: 'The file is cut short.',
      },
    );
  });
});
