import { getSchema } from '@tiptap/core';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensions } from '../extensions';
import { fromEditor, toEditor } from './exchange';
import { LIMITS } from './limits';
import { linkAllowed } from './links';
import { PROVIDERS, providerOf } from './providers';
import { MARKS, MAY_STAND_IN, NODES } from './rules';
import type { TreeNode } from './tree';
import { countWords, wordsOf } from './words';

const module = new URL('../../../../../document/src/', import.meta.url);
const java = (name: string) => readFileSync(new URL(`main/java/masthead/document/${name}.java`, module), 'utf8');
const samples = new URL('test/resources/documents/', module);
const sample = (name: string) => JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as TreeNode;
const schema = getSchema(extensions());

/** What comes back of a tree that was in the editor. */
function roundTrip(tree: TreeNode): TreeNode {
  const node = schema.nodeFromJSON(toEditor(tree));
  node.check();
  return fromEditor(node.toJSON() as TreeNode);
}

const doc = (...content: TreeNode[]): TreeNode => ({ type: 'doc', content });
const paragraph = (...content: TreeNode[]): TreeNode => ({ type: 'paragraph', content });

describe('the samples that the services read too', () => {
  it.each(readdirSync(samples))('%s comes back unchanged', (name) => {
    expect(roundTrip(sample(name))).toEqual(sample(name));
  });

  it.each(readFileSync(new URL('test/resources/words.psv', module), 'utf8').trim().split('\n'))('counts %s', (row) => {
    const [words, count] = row.split(/ \| (?=\d+$)/);
    expect(countWords(words!)).toBe(Number(count));
  });

  it('have as many words as readers get', () => {
    expect(
      wordsOf(
        doc(paragraph({ type: 'text', text: 'One two.' }), {
          type: 'picture',
          attrs: { caption: 'three', alt: 'four' },
        }),
      ),
    ).toBe('One two.\n\nthree');
  });
});

describe('the schema is the one of the module document', () => {
  const ours = (kind: object) => Object.keys(kind).sort();
  const foreign = (name: string) => !name.startsWith('foreign');

  it('has its nodes with their attributes', () => {
    const wire = [
      ...java('NodeType').matchAll(/^ {4}[A-Z_]+\(\s*"(\w+)",\s*Content\.(\w+),([^;]*?)(?=^ {4}[A-Z_]+\(|;)/gms),
    ];
    expect(wire.map(([, name]) => name).sort()).toEqual(ours(NODES));
    for (const [, name, content, rest] of wire) {
      const attributes = [...rest!.matchAll(/"(\w+)"/g)].map(([, attribute]) => attribute!);
      if (/tongue/.test(rest!)) attributes.push('lang', 'dir');
      expect(NODES[name!]!.content).toBe(content);
      expect(ours(NODES[name!]!.attrs), name).toEqual(attributes.sort());
      expect(ours(schema.nodes[name!]!.spec.attrs ?? {}), name).toEqual(attributes);
    }
    expect(ours(schema.nodes).filter(foreign)).toEqual(ours(NODES));
  });

  it('has its marks, nested as they are', () => {
    const wire = [...java('MarkType').matchAll(/^ {4}[A-Z]+\("(\w+)"/gm)].map(([, name]) => name);
    expect(wire).toEqual(Object.keys(MARKS));
    expect(Object.keys(schema.marks).filter(foreign)).toEqual(wire);
    for (const [name, attributes] of Object.entries(MARKS))
      expect(ours(schema.marks[name]!.spec.attrs ?? {})).toEqual(ours(attributes));
  });

  it('lets stand in a node what may stand there', () => {
    for (const [name, { content }] of Object.entries(NODES)) {
      const allowed = ours(NODES).filter(
        (child) => schema.nodes[name]!.contentMatch.matchType(schema.nodes[child]!) !== null,
      );
      expect(allowed, name).toEqual([...MAY_STAND_IN[content]].sort());
    }
  });

  it('knows its providers and limits', () => {
    const wire = [...java('Provider').matchAll(/^ {4}[A-Z_]+\(([^)]*)\)/gm)].map(([, words]) =>
      [...words!.matchAll(/"([^"]+)"/g)].map(([, word]) => word),
    );
    expect(PROVIDERS.map(({ name, hosts }) => [name, ...hosts])).toEqual(wire);
    for (const [name, limit] of Object.entries(LIMITS)) {
      expect(java('Limits'), name).toMatch(
        new RegExp(`${name} = ${limit.toString().replace(/\B(?=(\d{3})+$)/g, '_')};`),
      );
    }
  });
});

describe('what the services refuse', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.test/x',
    '/\\evil.test/x',
    'vbscript:x',
    'relative',
    'https:',
    'http:///x',
    'https://a b.test/',
    '',
  ])('is no link: %s', (href) => expect(linkAllowed(href)).toBe(false));

  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:desk@example.org',
    'tel:+4401632960123',
    '/section/power',
    '#six',
    'https://example.org/шлях',
  ])('is not %s', (href) => expect(linkAllowed(href)).toBe(true));

  it('is no embed', () => {
    expect(providerOf('https://youtube.com.evil.test/x')).toBeNull();
    expect(providerOf('http://youtube.com/x')).toBeNull();
    expect(providerOf('https://www.youtube.com/watch?v=x')).toBe('YouTube');
  });

  it('goes out of what is saved: marks on a line break, attributes that say nothing', () => {
    const typed = doc(
      {
        type: 'paragraph',
        attrs: { lang: null, dir: null },
        content: [{ type: 'hardBreak', marks: [{ type: 'bold' }] }],
      },
      {
        type: 'table',
        attrs: { caption: '' },
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph' }] }],
          },
        ],
      },
    );
    expect(fromEditor(typed)).toEqual(
      doc(paragraph({ type: 'hardBreak' }), {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
      }),
    );
  });
});

describe('something of another version', () => {
  it.each([
    ['a block', doc({ type: 'chart', attrs: { data: [1, 2] }, content: [{ type: 'axis' }] })],
    ['an attribute', doc({ type: 'paragraph', attrs: { mood: 'glad' }, content: [{ type: 'text', text: 'x' }] })],
    ['a value', doc({ type: 'heading', attrs: { level: 7 } })],
    ['words within a line', doc(paragraph({ type: 'text', text: 'a ' }, { type: 'mention', attrs: { id: '1' } }))],
    [
      'a mark',
      doc(paragraph({ type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'blink', attrs: { rate: 2 } }] })),
    ],
    ['an item', doc({ type: 'bulletList', content: [{ type: 'taskItem', content: [paragraph()] }] })],
    [
      'something where we don’t let it stand',
      doc({ type: 'blockquote', content: [{ type: 'factBox', content: [paragraph({ type: 'text', text: 'x' })] }] }),
    ],
  ])('is kept: %s', (_, tree) => {
    expect(roundTrip(tree)).toEqual(tree);
  });

  it('is shown as such', () => {
    expect(toEditor(doc({ type: 'chart' })).content).toEqual([
      { type: 'foreignBlock', attrs: { node: { type: 'chart' } } },
    ]);
  });
});
