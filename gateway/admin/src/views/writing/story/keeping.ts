import { newKey } from '../../../api/client';
import { forget, keep, kept } from '../../../app/kept';
import { countWords, wordsOf } from '../../../editor/document/words';
import { say } from '../../../words/say';
import type { AtDesk } from './autosave';
import type { Draft } from './draft';

/** What this device has of a story that the desk has not. */
export interface KeptStory {
  draft: Draft;
  base: AtDesk<Draft> | null;
  /** A creation that was sent and not answered: the same may be sent again without making two stories. */
  creation: Creation | null;
}

export interface Creation {
  key: string;
  body: Draft;
}

export function newCreation(body: Draft): Creation {
  return { key: newKey(), body };
}

export function thingOf(id: string): string {
  return `article:${id}`;
}

export async function keptStory(person: string, id: string): Promise<{ value: KeptStory; at: Date } | null> {
  return kept<KeptStory>(person, thingOf(id)).catch(() => null);
}

export async function keepStory(person: string, id: string, value: KeptStory, address: string): Promise<void> {
  const words = countWords(wordsOf(value.draft.body));
  const before = value.base ? countWords(wordsOf(value.base.content.body)) : 0;
  await keep({
    person,
    thing: thingOf(id),
    value,
    label: value.draft.headline.trim() || say('writing.noHeadline'),
    words: Math.max(words - before, 1),
    at: new Date(),
    address,
  });
}

export async function forgetStory(person: string, id: string, upTo?: Date): Promise<void> {
  await forget(person, thingOf(id), upTo);
}
