import { describe, expect, it } from 'vitest';
import { begun, canonical, type Draft, draftOf, emptyDraft, holds, madeOfHeadline, sameDraft, toSend } from './draft';
import { reasons } from './ready';

const story: Draft = { ...emptyDraft('en'), headline: 'Ferries', standfirst: 'From Friday.' };

describe('the News Feed brief of a story', () => {
  it('says headline and standfirst where nothing else is written', () => {
    expect(toSend({ ...story, feedItem: { headline: '', text: ' ' } }).feedItem).toEqual({
      headline: 'Ferries',
      text: 'From Friday.',
    });
  });

  it('goes on saying what the story says when that changes', () => {
    const kept = draftOf({ ...story, feedItem: { headline: 'Ferries', text: 'At 19:00.' } });

    expect(toSend({ ...kept, headline: 'Ferries sail' }).feedItem).toEqual({
      headline: 'Ferries sail',
      text: 'At 19:00.',
    });
  });

  it('says its own words where it has some', () => {
    expect(toSend({ ...story, feedItem: { headline: 'Boats', text: 'At 19:00.' } }).feedItem).toEqual({
      headline: 'Boats',
      text: 'At 19:00.',
    });
  });

  it('is not filed without words, and not unless it is wished for', () => {
    expect(toSend({ ...story, standfirst: '', feedItem: { headline: '', text: '' } }).feedItem).toBeNull();
    expect(toSend(story).feedItem).toBeNull();
  });
});

describe('a revision', () => {
  const revision: Draft = { ...story, slug: 'ferries' };

  it('holds a draft that says the same and leaves the slug alone', () => {
    expect(holds(revision, { ...story, slug: null })).toBe(true);
    expect(holds(revision, { ...story, slug: 'ferries ' })).toBe(true);
  });

  it('does not hold another slug or other words', () => {
    expect(holds(revision, { ...story, slug: 'boats' })).toBe(false);
    expect(holds(revision, { ...story, slug: null, headline: 'Boats' })).toBe(false);
  });
});

describe('an address of a draft', () => {
  it.each([
    ['Ferries sail again', 'ferries-sail-again', true],
    ['Ferries sail again', 'fer', true],
    ['Ferries sail again', 'fer-2', true],
    ['Élan of the ferries', 'elan-of', true],
    ['Пороми знову', 'por', true],
    ['Ferries sail again', 'old-ferries-2019', false],
  ])('of %s can be %s without anybody’s wish: %s', (headline, slug, made) => {
    expect(madeOfHeadline({ headline, slug })).toBe(made);
  });
});

describe('what goes to the desk', () => {
  it('has no breaks in lines, no notes without words, and nothing that is no draft’s', () => {
    const note = { kind: 'disclosure', place: 'top' as const, text: ' ', travels: false };
    const article = { ...story, headline: ' Ferries\nsail ', notes: [note], id: 'x', state: 'published' };

    expect(toSend(article)).toEqual({ ...story, headline: 'Ferries sail' });
  });

  it('is the same whatever the order of its names and the empty things in it', () => {
    expect(canonical({ b: 1, a: { d: null, c: [] } })).toBe(canonical({ a: {}, b: 1 }));
    expect(sameDraft(story, draftOf({ standfirst: 'From Friday.', headline: 'Ferries ', language: 'en' }))).toBe(true);
    expect(sameDraft(story, { ...story, standfirst: 'From Saturday.' })).toBe(false);
  });

  it('begins with the first word or choice', () => {
    expect(begun(emptyDraft('uk'))).toBe(false);
    expect(begun({ ...emptyDraft('uk'), section: 'x' })).toBe(true);
    expect(begun({ ...emptyDraft('uk'), body: { type: 'doc', content: [{ type: 'horizontalRule' }] } })).toBe(true);
  });
});

describe('a story when it is shared', () => {
  it('has words of its own only where some were written', () => {
    const social = { title: ' Boats\nat night ', text: '', picture: null };

    expect(toSend({ ...story, social }).social).toEqual({ title: 'Boats at night', text: null, picture: null });
    expect(toSend({ ...story, social: { ...social, title: ' ' } }).social).toBeNull();
    expect(sameDraft(story, { ...story, social: { title: '', text: null, picture: null } })).toBe(true);
  });

  it('has its picture without words', () => {
    const social = { title: null, text: null, picture: 'm' };

    expect(toSend({ ...story, social }).social).toEqual(social);
  });
});

describe('a part', () => {
  it('has a number only within a series', () => {
    expect(toSend({ ...story, series: 's', part: 3 })).toMatchObject({ series: 's', part: 3 });
    expect(toSend({ ...story, series: null, part: 3 })).toMatchObject({ series: null, part: null });
  });

  it('of a story that this device kept before there were series is none', () => {
    const { series, part, social, ...before } = story;

    expect([series, part, social]).toEqual([null, null, null]);
    expect(sameDraft(before as Draft, story)).toBe(true);
  });
});

describe('what stops a story', () => {
  const picture = (attrs: object) => ({ type: 'picture', attrs: { media: 'm', ...attrs } });
  const stops = (draft: Draft, lead: { alt: string; decorative: boolean } | null = null) =>
    reasons(draft, lead)
      .filter(({ tone }) => tone === 'stop')
      .map(({ name, n }) => `${name} ${n}`);

  it('is a missing headline and pictures without alt text, also within a box', () => {
    const body = {
      type: 'doc',
      content: [
        picture({ alt: 'Cranes' }),
        picture({ decorative: true }),
        picture({}),
        { type: 'factBox', content: [picture({ credit: 'x' })] },
      ],
    };

    expect(stops({ ...story, headline: ' ', body })).toEqual(['headline 1', 'alt 2']);
  });

  it('is a lead picture that neither the story nor the library describes', () => {
    const leadPicture = { media: 'm', alt: null, caption: null, credit: null };

    expect(stops({ ...story, leadPicture }, { alt: '', decorative: false })).toEqual(['leadAlt 1']);
    expect(stops({ ...story, leadPicture }, { alt: 'Cranes', decorative: false })).toEqual([]);
    expect(stops({ ...story, leadPicture }, { alt: '', decorative: true })).toEqual([]);
    expect(stops({ ...story, leadPicture: { ...leadPicture, alt: 'Cranes' } })).toEqual([]);
  });
});
