import type { Answered, Taken } from './paths';
import { Problem } from './problem';
import { tell } from './signals';

export interface Options<B = unknown> {
  /** What stands for the `{name}`s of the path. */
  path?: Record<string, string | number>;
  /** Left out where undefined, null or empty; a list is repeated. */
  query?: Record<string, string | number | boolean | null | undefined | readonly string[]>;
  body?: B;
  /** The ETag of what was read, on every write to an existing thing. */
  ifMatch?: string | null;
  /** The same for each repetition of a creation; see newKey. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export interface Reply<T> {
  data: T;
  etag: string | null;
  location: string | null;
  status: number;
}

/** A page of a list. */
export interface Listing<T> {
  items: T[];
  next: string | null;
  /** How many there are in all, where that was asked for (`count: true`). */
  total?: number;
}

/**
 * The services' APIs. Refusals are thrown as a Problem; who shows the line and the session hears of them by signals, so that a
 * view only has to keep what was typed.
 */
export const api = {
  get: <P extends string>(path: P, options: Options = {}): Promise<Reply<Answered<P, 'get'>>> =>
    call('GET', path, options),
  post: <P extends string>(path: P, options: Options<Taken<P, 'post'>> = {}): Promise<Reply<Answered<P, 'post'>>> =>
    call('POST', path, options),
  put: <P extends string>(path: P, options: Options<Taken<P, 'put'>> = {}): Promise<Reply<Answered<P, 'put'>>> =>
    call('PUT', path, options),
  del: <P extends string>(path: P, options: Options = {}): Promise<Reply<Answered<P, 'delete'>>> =>
    call('DELETE', path, options),
};

/** For one creation, however often it is sent. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys of what one form makes: the same words have the same key, however often they are sent; other words have another. */
export function keysByContent(): (body: unknown) => string {
  const keys = new Map<string, string>();
  return (body) => {
    const words = JSON.stringify(body);
    const key = keys.get(words) ?? newKey();
    keys.set(words, key);
    return key;
  };
}

/** `/articles/{id}` with its parts put in and a query. */
export function addressOf(path: string, { path: parts = {}, query = {} }: Pick<Options, 'path' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined || part === '') throw new Error(`${path} lacks its ${name}`);
    return encodeURIComponent(part);
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
  }
  return `/api${filled}${search.size ? `?${search}` : ''}`;
}

async function call<T>(method: string, path: string, options: Options): Promise<Reply<T>> {
  const headers = new Headers({ Accept: 'application/json' });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.ifMatch) headers.set('If-Match', options.ifMatch);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  let response: Response;
  try {
    response = await fetch(addressOf(path, options), {
      method,
      headers,
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      credentials: 'same-origin',
      redirect: 'error',
    });
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw told(path, Problem.noLine());
  }
  if (!response.ok) throw told(path, await Problem.of(response));
  tell('line.back', { noun: nounOf(path) });
  return {
    data: (response.status === 204 ? undefined : await response.json().catch(() => undefined)) as T,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
    status: response.status,
  };
}

/** Tells of what a problem means beyond this one call; the problem. */
export function told(path: string, problem: Problem): Problem {
  if (problem.signedOut) tell('session.lost', undefined);
  else if (problem.status === 0) tell('line.lost', { noun: '*' });
  else if (problem.away) tell('line.lost', { noun: nounOf(path) });
  else tell('line.back', { noun: nounOf(path) });
  return problem;
}

/** `/articles/{id}/revisions`: articles. The audit trails are each a service's own: audit/members. */
export function nounOf(path: string): string {
  return /^\/(audit\/\w+|[\w-]+)/.exec(path)?.[1] ?? '*';
}
