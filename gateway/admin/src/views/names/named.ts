import type { Reply } from '../../api/client';

/** What stories are gathered under: a topic, a series. */
export interface NamedThing {
  id: string;
  version: number;
  slug: string;
  name: string;
  description: string;
}

export interface NamedWords {
  name: string;
  description: string;
  /** Left out, it is made of the name. */
  slug: string | undefined;
}

/** How such things are made, read and changed at the desk. */
export interface NamedDesk {
  make: (words: NamedWords, idempotencyKey: string) => Promise<Reply<unknown>>;
  read: (id: string) => Promise<Reply<NamedThing>>;
  change: (id: string, words: NamedWords, ifMatch: string | null) => Promise<Reply<unknown>>;
}
