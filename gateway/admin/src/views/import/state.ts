import type { Import } from '../../api/records';
import { say } from '../../words/say';

export function inWork(one: Pick<Import, 'state'>): boolean {
  return one.state === 'queued' || one.state === 'running';
}

/** How an import stands: a state with its words. */
export function stateOf({ state, processed, total }: Pick<Import, 'state' | 'processed' | 'total'>): {
  state: string;
  words: string;
} {
  if (state === 'queued') return { state: 'scheduled', words: say('imports.state.queued') };
  if (state === 'running')
    return {
      state: 'live',
      words: total ? say('imports.state.running', { processed, total }) : say('imports.state.looking'),
    };
  return state === 'done'
    ? { state: 'ok', words: say('imports.state.done') }
    : { state: 'failed', words: say('imports.state.failed') };
}

export interface Row {
  kind: string;
  state: string;
  imported: number;
  changed: number;
  unchanged: number;
  skipped: number;
}

type Counts = Record<string, Record<string, number>>;

/** The report as a table: a row for each kind and state, with what became of it. */
export function rowsOf(
  report: Pick<NonNullable<Import['report']>, 'imported' | 'changed' | 'unchanged' | 'skipped'>,
): Row[] {
  const rows = new Map<string, Row>();
  for (const outcome of ['imported', 'changed', 'unchanged', 'skipped'] as const)
    for (const [kind, states] of Object.entries(report[outcome] as Counts))
      for (const [state, number] of Object.entries(states)) {
        const key = JSON.stringify([kind, state]);
        const row = rows.get(key) ?? { kind, state, imported: 0, changed: 0, unchanged: 0, skipped: 0 };
        row[outcome] = number;
        rows.set(key, row);
      }
  return [...rows.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.state.localeCompare(b.state));
}
