import type { components as Articles, paths as ArticlePaths } from './made/articles';
import type { components as Feed, paths as FeedPaths } from './made/feed';
import type { components as Members, paths as MemberPaths } from './made/members';

/** Every address of the services, made of their OpenAPI documents. */
type Paths = ArticlePaths & FeedPaths & MemberPaths;
type Schemas = Articles['schemas'] & Feed['schemas'] & Members['schemas'];

// An address or record that no document tells of isn't checked.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Unchecked = any;

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Good<R> = Json<R[keyof R & (200 | 201 | 202)]>;

/** What a method of an address answers. */
export type Answered<P extends string, M extends string> = P extends keyof Paths
  ? M extends keyof Paths[P]
    ? Paths[P][M] extends { responses: infer R }
      ? [Good<R>] extends [never]
        ? Unchecked
        : Good<R>
      : Unchecked
    : Unchecked
  : Unchecked;

/** What a method of an address takes. */
export type Taken<P extends string, M extends string> = P extends keyof Paths
  ? M extends keyof Paths[P]
    ? Paths[P][M] extends { requestBody?: infer B }
      ? Json<NonNullable<B>>
      : Unchecked
    : Unchecked
  : Unchecked;

/** A record by its name in the documents. */
export type Schema<N extends string> = N extends keyof Schemas ? Schemas[N] : Unchecked;
