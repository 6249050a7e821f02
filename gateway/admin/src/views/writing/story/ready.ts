import { walk } from '../../../editor/document/tree';
import type { Draft } from './draft';

/** Something that keeps a story from its readers (stop) or would be better otherwise (warn). */
export interface Reason {
  tone: 'stop' | 'warn';
  name: 'headline' | 'alt' | 'leadAlt' | 'body' | 'standfirst' | 'section' | 'byline' | 'credit';
  /** How many there are of it. */
  n: number;
}

/** What to look at before readers see it. `leadAlt`: what the library says of the lead picture. */
export function reasons(draft: Draft, leadAlt: { alt: string; decorative: boolean } | null): Reason[] {
  const found: Reason[] = [];
  const when = (lacking: boolean | number, tone: Reason['tone'], name: Reason['name']): void => {
    if (lacking) found.push({ tone, name, n: Number(lacking) });
  };
  let withoutAlt = 0;
  let withoutCredit = 0;
  walk(draft.body, ({ type, attrs }) => {
    if (type !== 'picture') return;
    if (!attrs?.decorative && !attrs?.alt) withoutAlt++;
    if (!attrs?.credit) withoutCredit++;
  });
  const lead = draft.leadPicture;
  when(!draft.headline.trim(), 'stop', 'headline');
  when(withoutAlt, 'stop', 'alt');
  when(!!lead && !lead.alt && !leadAlt?.alt && !leadAlt?.decorative, 'stop', 'leadAlt');
  when((draft.body.content ?? []).length === 0, 'warn', 'body');
  if (draft.kind !== 'page') {
    when(!draft.standfirst.trim(), 'warn', 'standfirst');
    when(!draft.section, 'warn', 'section');
    when(draft.authors.length === 0, 'warn', 'byline');
  }
  when(withoutCredit, 'warn', 'credit');
  return found;
}
