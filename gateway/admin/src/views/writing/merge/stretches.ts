import { say } from '../../../words/say';
import type { Part } from './merge';

type Stretch = { same: string; part: null } | { same: null; part: Part };

/** How a part is called: its field, or the number of its block. */
export function labelOf({ field, block }: Part): string {
  return field === 'body' ? say('writing.clash.block', { n: block ?? 1 }) : say(`writing.clash.fields.${field}`);
}

/** The parts in their order, those that are the same in both put together to one line. */
export function stretches(parts: readonly Part[]): Stretch[] {
  const result: Stretch[] = [];
  let fields: string[] = [];
  let blocks = 0;
  const close = (): void => {
    const names = blocks > 0 ? [...fields, say('writing.clash.sameBlocks', { n: blocks })] : fields;
    if (names.length > 0) result.push({ same: names.join(', '), part: null });
    fields = [];
    blocks = 0;
  };
  for (const part of parts) {
    if (part.outcome !== 'same') {
      close();
      result.push({ same: null, part });
    } else if (part.field === 'body') blocks += (part.mine as unknown[]).length;
    else if (said(part.mine)) fields.push(labelOf(part));
  }
  close();
  return result;
}

function said(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
