import { wordsOf } from '../../../editor/document/words';
import type { TreeNode } from '../../../editor/document/tree';
import { matches } from './align';

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export interface Piece {
  kind: 'same' | 'ins' | 'del';
  words: string;
}

/** What became of a text, word by word. */
export function changes(before: string, after: string): Piece[] {
  const [one, other] = [words(before), words(after)];
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], some: string[]): void => {
    const last = pieces[pieces.length - 1];
    if (some.length === 0) return;
    if (last?.kind === kind) last.words += some.join('');
    else pieces.push({ kind, words: some.join('') });
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...matches(one, other), [one.length, other.length]] as [number, number][]) {
    add('del', one.slice(i, a));
    add('ins', other.slice(j, b));
    if (a < one.length) add('same', one.slice(a, a + 1));
    [i, j] = [a + 1, b + 1];
  }
  return pieces;
}

/** Says what an id stands for. */
export type NameOf = (id: string) => string | undefined;

/** A part of a story as words to read and compare; ids are named, and what has no name (a picture) is told apart by its id's end. */
export function readable(value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return ID.test(value) ? (nameOf(value) ?? `…${value.slice(-4)}`) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((one) => (isNode(one) ? wordsOf(one) || `[${one.type}]` : readable(one, nameOf))).join('\n\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .filter((one) => typeof one === 'string' && one !== '')
    .map((one) => readable(one, nameOf))
    .join(' · ');
}

/** Blocks of what somebody typed to settle a clash: a paragraph each; the first keeps what it was. */
export function blocksOf(typed: string, like: TreeNode | undefined): TreeNode[] {
  const first =
    like && ['paragraph', 'heading', 'pullQuote'].includes(like.type)
      ? { type: like.type, ...(like.attrs ? { attrs: like.attrs } : {}) }
      : { type: 'paragraph' };
  return typed
    .split(/\n\s*\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i) => ({ ...(i === 0 ? first : { type: 'paragraph' }), content: [{ type: 'text', text: line }] }));
}

function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && typeof (value as TreeNode).type === 'string';
}
