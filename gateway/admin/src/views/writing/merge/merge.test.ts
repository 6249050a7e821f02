import { describe, expect, it } from 'vitest';
import type { TreeNode } from '../../../editor/document/tree';
import { type Draft, emptyDraft } from '../story/draft';
import { bothPossible, compared, merged, mergedByItself, type Decision } from './merge';
import { blocksOf, changes, readable } from './words';

const p = (text: string): TreeNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const story = (body: string[], fields: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('en'),
  ...fields,
  body: { type: 'doc', content: body.map(p) },
});
const texts = (draft: Draft | null) => draft?.body.content?.map((block) => block.content?.[0]?.text);
const clashes = (base: Draft, mine: Draft, theirs: Draft) =>
  compared(base, mine, theirs).filter(({ outcome }) => outcome === 'clash');

describe('two people in one story', () => {
  const base = story(['one', 'two', 'three', 'four'], { headline: 'Ferries' });

  it('who touch different blocks go together by themselves', () => {
    const mine = story(['one, mine', 'two', 'three', 'four'], { headline: 'Ferries' });
    const theirs = story(['one', 'two', 'three', 'four, theirs', 'five'], { headline: 'Ferries sail' });

    expect(texts(mergedByItself(base, mine, theirs))).toEqual(['one, mine', 'two', 'three', 'four, theirs', 'five']);
    expect(mergedByItself(base, mine, theirs)?.headline).toBe('Ferries sail');
  });

  it('who touch neighbours go together too', () => {
    expect(
      texts(
        mergedByItself(
          base,
          story(['one', 'two, mine', 'three', 'four']),
          story(['one', 'two', 'three, theirs', 'four']),
        ),
      ),
    ).toEqual(['one', 'two, mine', 'three, theirs', 'four']);
  });

  it('of whom one adds beside what the other changes go together', () => {
    const short = story(['one']);

    expect(texts(mergedByItself(short, story(['one, mine']), story(['one', 'two, theirs'])))).toEqual([
      'one, mine',
      'two, theirs',
    ]);
    expect(texts(mergedByItself(short, story(['new, mine', 'one']), story(['one, theirs'])))).toEqual([
      'new, mine',
      'one, theirs',
    ]);
  });

  it('who typed the same don’t clash', () => {
    const same = story(['one', 'two, both', 'three', 'four']);

    expect(texts(mergedByItself(base, same, same))).toEqual(['one', 'two, both', 'three', 'four']);
  });

  it('who changed the same block have to decide, and nothing is lost until then', () => {
    const mine = story(['one', 'two, mine', 'three', 'four']);
    const theirs = story(['one', 'two, theirs', 'three', 'four']);
    const [clash] = clashes(base, mine, theirs);

    expect(mergedByItself(base, mine, theirs)).toBeNull();
    expect(clash).toMatchObject({ field: 'body', block: 2, mine: [p('two, mine')], theirs: [p('two, theirs')] });
  });

  it('of whom one took out what the other changed have to decide', () => {
    expect(clashes(base, story(['one', 'two', 'three', 'four, mine']), story(['one', 'two', 'three']))).toHaveLength(1);
  });

  it.each<[Decision, string[]]>([
    [{ keep: 'mine' }, ['one', 'two, mine', 'three', 'four']],
    [{ keep: 'theirs' }, ['one', 'two, theirs', 'three', 'four']],
    [{ keep: 'both' }, ['one', 'two, mine', 'two, theirs', 'three', 'four']],
    [
      { keep: 'own', own: blocksOf('two, ours\n\nand more', p('two')) },
      ['one', 'two, ours', 'and more', 'three', 'four'],
    ],
  ])('decide by %o', (decision, result) => {
    const parts = compared(
      base,
      story(['one', 'two, mine', 'three', 'four']),
      story(['one', 'two, theirs', 'three', 'four']),
    );
    const clash = parts.find(({ outcome }) => outcome === 'clash')!;

    expect(texts(merged(parts, new Map([[clash, decision]])))).toEqual(result);
  });

  it('can have both of a list, each once, but not two headlines', () => {
    const parts = compared(
      { ...base, topics: ['a'] },
      { ...base, topics: ['a', 'b'], headline: 'Mine' },
      { ...base, topics: ['a', 'c'], headline: 'Theirs' },
    );
    const [headline, topics] = parts.filter(({ outcome }) => outcome === 'clash');

    expect([bothPossible(headline!), bothPossible(topics!)]).toEqual([false, true]);
    expect(
      merged(
        parts,
        new Map<typeof topics & object, Decision>([
          [headline!, { keep: 'theirs' }],
          [topics!, { keep: 'both' }],
        ]),
      ),
    ).toMatchObject({ headline: 'Theirs', topics: ['a', 'b', 'c'] });
  });

  it('of whom one chose another series and the other the number have to decide about the number', () => {
    const part = { ...base, series: 'crossing', part: 2 };
    const [mine, theirs] = [
      { ...part, series: 'winter' },
      { ...part, part: 3 },
    ];

    expect(mergedByItself(part, mine, theirs)).toBeNull();
    expect(clashes(part, mine, theirs).map(({ field }) => field)).toEqual(['part']);
    expect(mergedByItself(part, part, theirs)).toMatchObject({ series: 'crossing', part: 3 });
  });

  it('of whom one wrote what is shown when it is shared, and the other the text, go together', () => {
    const social = { title: 'Boats at night', text: null, picture: null };
    const theirs = story(['one, theirs', 'two', 'three', 'four'], { headline: 'Ferries' });

    expect(mergedByItself(base, { ...base, social }, theirs)).toMatchObject({ social });
    expect(texts(mergedByItself(base, { ...base, social }, theirs))?.[0]).toBe('one, theirs');
  });

  it('with a version from before there were series have nothing to decide about it', () => {
    const before: Partial<Draft> = { ...base };
    delete before.series;

    expect(mergedByItself(before as Draft, before as Draft, { ...base, series: 's' })).toMatchObject({ series: 's' });
    expect(mergedByItself(before as Draft, { ...base, series: 's' }, base)).toMatchObject({ series: 's' });
  });

  it('may move blocks about without a copy or a loss', () => {
    expect(
      texts(
        mergedByItself(base, story(['two', 'one', 'three', 'four']), story(['one', 'two', 'three', 'four', 'five'])),
      ),
    ).toEqual(['two', 'one', 'three', 'four', 'five']);
  });

  it('are told apart in a long story in a moment', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `paragraph ${i}`);
    const began = performance.now();

    expect(
      mergedByItself(story(long), story(['new', ...long]), story([...long.slice(0, -1), 'end']))?.body.content,
    ).toHaveLength(1501);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('parts of a story in words', () => {
  const id = '0190c1f2-7f3a-7000-8000-90c1aa00bb11';
  const nameOf = (one: string) => (one === id ? 'Crossing' : undefined);

  it('name what an id stands for, and tell apart what has no name', () => {
    expect(readable(id, nameOf)).toBe('Crossing');
    expect(readable([id, `${id.slice(0, -4)}cc22`], nameOf)).toBe('Crossing\n\n…cc22');
    expect(readable({ title: 'Boats', text: null, picture: `${id.slice(0, -4)}cc22` }, nameOf)).toBe('Boats · …cc22');
    expect(readable(3, nameOf)).toBe('3');
  });
});

describe('words that changed', () => {
  it('are told from those that didn’t', () => {
    expect(changes('the harbour’s generator feeds', 'the harbour’s own generator feeds')).toEqual([
      { kind: 'same', words: 'the harbour’s ' },
      { kind: 'ins', words: 'own ' },
      { kind: 'same', words: 'generator feeds' },
    ]);
    expect(changes('', 'new')).toEqual([{ kind: 'ins', words: 'new' }]);
    expect(changes('old', '')).toEqual([{ kind: 'del', words: 'old' }]);
  });
});
