import type { TreeNode } from '../../../editor/document/tree';
import { canonical, type Draft } from '../story/draft';
import { aligned, matches } from './align';

export type Outcome = 'same' | 'mine' | 'theirs' | 'clash';

/** What two people did to one part of a story: a field, or a stretch of blocks. */
export interface Part {
  /** `body`, or the name of a field. */
  field: keyof Draft;
  outcome: Outcome;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Of the body: the number of its first block in mine, counted from one. */
  block: number | null;
}

export type Decision = { keep: 'mine' | 'theirs' | 'both' } | { keep: 'own'; own: unknown };

const FIELDS = [
  'headline',
  'standfirst',
  'slug',
  'kind',
  'language',
  'section',
  'topics',
  'series',
  'part',
  'authors',
  'leadPicture',
  'notes',
  'feedItem',
  'social',
] as const;
/** Lists of which both can be had. */
const LISTS = new Set<keyof Draft>(['topics', 'authors', 'notes']);

/** Every part of a story that two people worked on, in the order of the page. */
export function compared(base: Draft, mine: Draft, theirs: Draft): Part[] {
  const fields = linked(FIELDS.map((field): Part => part(field, base[field], mine[field], theirs[field], null)));
  let block = 1;
  const blocks = aligned(
    base.body.content ?? [],
    mine.body.content ?? [],
    theirs.body.content ?? [],
    canonical,
  ).flatMap((chunk) =>
    paired(chunk.base, chunk.mine, chunk.theirs).map(([b, m, t]) => {
      const made = part('body', b, m, t, block);
      block += m.length;
      return made;
    }),
  );
  return [...fields, ...blocks];
}

/** The number of a part means nothing in another series: where one chose the series and the other the number, a person decides. */
function linked(fields: Part[]): Part[] {
  const outcomeOf = (name: keyof Draft) => fields.find(({ field }) => field === name)?.outcome;
  const apart = [outcomeOf('series'), outcomeOf('part')].sort().join() === 'mine,theirs';
  return apart ? fields.map((one) => (one.field === 'part' ? { ...one, outcome: 'clash' } : one)) : fields;
}

type Three = [TreeNode[], TreeNode[], TreeNode[]];

/**
 * A stretch where nobody added or took out a block is looked at block by block; so is one where one of the two only added
 * some while the other only changed what was there.
 */
function paired(base: TreeNode[], mine: TreeNode[], theirs: TreeNode[]): Three[] {
  if (base.length === 0) return [[base, mine, theirs]];
  if (base.length === mine.length && base.length === theirs.length) {
    return base.map((one, i) => [[one], mine.slice(i, i + 1), theirs.slice(i, i + 1)]);
  }
  if (base.length === mine.length) return woven(base, mine, theirs) ?? [[base, mine, theirs]];
  const other = base.length === theirs.length ? woven(base, theirs, mine) : null;
  return other?.map(([b, t, m]): Three => [b, m, t]) ?? [[base, mine, theirs]];
}

/** The changed blocks among the added ones; null where the other did not only add. */
function woven(base: TreeNode[], changed: TreeNode[], longer: TreeNode[]): Three[] | null {
  const places = new Map(matches(base.map(canonical), longer.map(canonical)).map(([i, j]) => [j, i]));
  if (places.size < base.length) return null;
  return longer.map((one, j): Three => {
    const i = places.get(j);
    return i === undefined ? [[], [], [one]] : [base.slice(i, i + 1), changed.slice(i, i + 1), [one]];
  });
}

function part(field: keyof Draft, base: unknown, mine: unknown, theirs: unknown, block: number | null): Part {
  const [b, m, t] = [base, mine, theirs].map((value) => canonical(value ?? null));
  const outcome: Outcome = m === t ? 'same' : m === b ? 'theirs' : t === b ? 'mine' : 'clash';
  return { field, outcome, base, mine, theirs, block };
}

/** Whether both versions of a part can stand beside each other. */
export function bothPossible({ field, mine, theirs }: Part): boolean {
  return LISTS.has(field) || (field === 'body' && (mine as []).length > 0 && (theirs as []).length > 0);
}

/** The story that the parts and decisions make; null while a clash isn't decided. */
export function merged(parts: readonly Part[], decisions: ReadonlyMap<Part, Decision> = new Map()): Draft | null {
  const draft: Partial<Record<keyof Draft, unknown>> = {};
  const blocks: TreeNode[] = [];
  for (const one of parts) {
    const decision = decisions.get(one);
    if (one.outcome === 'clash' && !decision) return null;
    const value = resolved(one, decision);
    if (one.field === 'body') blocks.push(...(value as TreeNode[]));
    else draft[one.field] = value;
  }
  return { ...draft, body: blocks.length > 0 ? { type: 'doc', content: blocks } : { type: 'doc' } } as Draft;
}

/** What stands in the result for a part. */
export function resolved(one: Part, decision: Decision | undefined): unknown {
  if (one.outcome !== 'clash') return one.outcome === 'theirs' ? one.theirs : one.mine;
  if (!decision) return null;
  if (decision.keep === 'own') return decision.own;
  if (decision.keep !== 'both') return one[decision.keep];
  const [mine, theirs] = [one.mine as unknown[], one.theirs as unknown[]];
  const there = new Set(mine.map(canonical));
  return [...mine, ...theirs.filter((value) => !there.has(canonical(value)))];
}

/** Both changes in one story where nobody touched what the other did; else null. */
export function mergedByItself(base: Draft, mine: Draft, theirs: Draft): Draft | null {
  return merged(compared(base, mine, theirs));
}
