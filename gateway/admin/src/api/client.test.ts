import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, api } from './client';
import { Problem } from './problem';
import { listen, type Signals } from './signals';

let asked: Request[];
let heard: string[];
let stops: (() => void)[];

function answers(status: number, body: unknown = {}, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push(new Request(new URL(address, 'http://desk.example'), init));
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status, headers }));
  });
}

beforeEach(() => {
  asked = [];
  heard = [];
  const names: (keyof Signals)[] = ['session.lost', 'line.lost', 'line.back'];
  stops = names.map((name) => listen(name, (detail) => heard.push([name, detail?.noun].filter(Boolean).join(' '))));
});

afterEach(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

describe('a call', () => {
  test('puts the parts into the path, encoded, and leaves empty filters out', () => {
    expect(
      addressOf('/articles/{id}', {
        path: { id: 'a/b' },
        query: { q: 'fery & tern', section: '', state: ['draft', 'published'] },
      }),
    ).toBe('/api/articles/a%2Fb?q=fery+%26+tern&state=draft&state=published');
  });

  test('never asks for a path that lacks a part', () => {
    expect(() => addressOf('/articles/{id}', {})).toThrow('lacks its id');
  });

  test('sends the version seen and the key of a creation', async () => {
    answers(200, { id: '1' }, { ETag: '"4"' });

    const reply = await api.put('/sections/{id}', {
      path: { id: '1' },
      body: { name: 'City' },
      ifMatch: '"3"',
      idempotencyKey: 'k',
    });

    expect(asked[0]?.headers.get('If-Match')).toBe('"3"');
    expect(asked[0]?.headers.get('Idempotency-Key')).toBe('k');
    expect(await asked[0]?.json()).toEqual({ name: 'City' });
    expect(reply).toMatchObject({ data: { id: '1' }, etag: '"4"', status: 200 });
  });

  test('has no data where the answer has none', async () => {
    answers(204);

    expect((await api.del('/sessions/{id}', { path: { id: '1' } })).data).toBeUndefined();
  });
});

describe('a refusal', () => {
  test('is a problem with what is wrong where', async () => {
    answers(400, {
      type: 'urn:masthead:problem:invalid-request',
      title: 'The request breaks a rule',
      status: 400,
      detail: 'name must have 1 to 100 characters',
      violations: [{ field: 'name', message: 'must have 1 to 100 characters' }],
    });

    const problem = (await api.post('/sections', { body: {} }).catch((refused: unknown) => refused)) as Problem;

    expect(problem).toBeInstanceOf(Problem);
    expect(problem.type).toBe('invalid-request');
    expect(problem.violation('name')).toBe('must have 1 to 100 characters');
    expect(heard).toEqual(['line.back sections']);
  });

  test('of the session is told, and is not a cut line', async () => {
    answers(401, { type: 'urn:masthead:problem:session-ended', status: 401 });

    await expect(api.get('/articles')).rejects.toMatchObject({ signedOut: true, type: 'session-ended' });

    expect(heard).toEqual(['session.lost']);
  });

  test('because a service is away cuts that noun’s line and never ends the session', async () => {
    answers(503, { type: 'urn:masthead:problem:service-away', status: 503 });

    await expect(api.get('/articles/{id}', { path: { id: '1' } })).rejects.toMatchObject({ away: true });

    expect(heard).toEqual(['line.lost articles']);
  });

  test('without any answer is a cut line', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

    await expect(api.get('/articles')).rejects.toMatchObject({ status: 0, away: true });

    expect(heard).toEqual(['line.lost *']);
  });

  test('that is no problem document still says its status', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Bad gateway</html>', { status: 502 })));

    await expect(api.get('/articles')).rejects.toMatchObject({ status: 502, type: 'status-502' });
  });

  test('of ours has the number for the engineers', async () => {
    answers(500, {
      type: 'urn:masthead:problem:internal-error',
      status: 500,
      detail: 'Tell the operators: 0190c1f2-7f3a-7000-8000-90c1aa00bb11',
    });

    await expect(api.get('/articles')).rejects.toMatchObject({ id: '0190c1f2-7f3a-7000-8000-90c1aa00bb11' });
  });

  test('that was broken off by the view is none', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', 'AbortError')));
    const broken = new AbortController();
    broken.abort();

    await expect(api.get('/articles', { signal: broken.signal })).rejects.toThrow(DOMException);

    expect(heard).toEqual([]);
  });
});
