import type { Problem } from '../../api/problem';
import { say, type Words } from '../../words/say';
import { BOUNDS, faultsOf, type BriefField, type BriefText } from './brief-text';

/** What is wrong with a brief's words, as one says it; what the desk said of a field counts where we saw nothing. */
export function faultWords(words: BriefText, problem: Problem | null = null): Partial<Record<BriefField, string>> {
  const found: Partial<Record<BriefField, string>> = {};
  const faults = faultsOf(words);
  for (const field of ['headline', 'text', 'link'] as const) {
    const fault = faults[field];
    const said = problem?.violation(field);
    if (fault) found[field] = say(`newsFeed.fault.${field}.${fault}` as Words, { most: BOUNDS[field] });
    else if (said) found[field] = said;
  }
  return found;
}
