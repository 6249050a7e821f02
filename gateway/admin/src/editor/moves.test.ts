import { getSchema } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { TreeNode } from './document/tree';
import { extensions } from './extensions';
import { addBelow, deleteBlock, duplicateBlock, leaveBox, moveBlock } from './moves';

const schema = getSchema(extensions());
const p = (text: string): TreeNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const list = (...items: string[]): TreeNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});

/** A story with the caret where this word begins. */
function story(word: string, ...content: TreeNode[]): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  let at = 0;
  doc.descendants((node, place) => {
    if (node.isText && node.text?.includes(word)) at = place + node.text.indexOf(word);
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, at) });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  expect(command(state, (tr) => (next = state.apply(tr)))).toBe(true);
  return next;
}

const outline = (state: EditorState) => state.doc.content.content.map((node) => node.textContent || node.type.name);
const caretIn = ({ selection }: EditorState) => selection.$from.parent.textContent;

describe('a block', () => {
  it('moves past its neighbour, and the caret goes along', () => {
    const up = after(story('two', p('one'), p('two'), p('three')), moveBlock('up'));

    expect(outline(up)).toEqual(['two', 'one', 'three']);
    expect(caretIn(up)).toBe('two');
    expect(outline(after(up, moveBlock('down')))).toEqual(['one', 'two', 'three']);
  });

  it('says where it is now', () => {
    const told: [number, number][] = [];

    after(
      story('two', p('one'), p('two'), p('three')),
      moveBlock('down', (place, of) => told.push([place, of])),
    );

    expect(told).toEqual([[3, 3]]);
  });

  it('stays where it can’t go', () => {
    expect(moveBlock('up')(story('one', p('one'), p('two')))).toBe(false);
    expect(moveBlock('down')(story('two', p('one'), p('two')))).toBe(false);
  });

  it('that is chosen as a whole moves and stays chosen', () => {
    const doc = schema.nodeFromJSON({ type: 'doc', content: [p('one'), { type: 'horizontalRule' }] });
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 5) });
    const up = after(state, moveBlock('up'));

    expect(outline(up)).toEqual(['horizontalRule', 'one']);
    expect((up.selection as NodeSelection).node.type.name).toBe('horizontalRule');
  });

  it('can be had twice, taken out, and followed by a new line', () => {
    const state = story('one', p('one'), p('two'));

    expect(outline(after(state, duplicateBlock))).toEqual(['one', 'one', 'two']);
    expect(outline(after(state, deleteBlock))).toEqual(['two']);
    expect(outline(after(state, addBelow))).toEqual(['one', 'paragraph', 'two']);
    expect(caretIn(after(state, addBelow))).toBe('');
  });

  it('that is the only one leaves an empty line', () => {
    expect(outline(after(story('one', p('one')), deleteBlock))).toEqual(['paragraph']);
  });
});

describe('a fact box', () => {
  const box = (...content: TreeNode[]): TreeNode => ({ type: 'factBox', content });
  const nothing: TreeNode = { type: 'paragraph' };

  /** The caret in the last line of the first block. */
  function atItsEnd(...content: TreeNode[]): EditorState {
    const doc = schema.nodeFromJSON({ type: 'doc', content });
    return EditorState.create({ doc, selection: TextSelection.create(doc, doc.child(0).nodeSize - 2) });
  }

  it('is left by Enter in its empty last line', () => {
    const out = after(atItsEnd(box(p('facts'), nothing), p('end')), leaveBox);

    expect(out.doc.content.content.map(({ type }) => type.name)).toEqual(['factBox', 'paragraph', 'paragraph']);
    expect(out.doc.firstChild?.childCount).toBe(1);
    expect(out.selection.$from.depth).toBe(1);
    expect(out.selection.$from.index(0)).toBe(1);
  });

  it('is not left from a line with words, nor before it has any', () => {
    expect(leaveBox(atItsEnd(box(p('facts'))))).toBe(false);
    expect(leaveBox(atItsEnd(box(nothing)))).toBe(false);
  });
});

describe('an item of a list', () => {
  it('moves within its list, and at the end of it the list moves', () => {
    const once = after(story('b', list('a', 'b'), p('end')), moveBlock('up'));
    const out = after(once, moveBlock('down'));

    expect(once.doc.firstChild?.child(0).textContent).toBe('b');
    expect(out.doc.firstChild?.child(1).textContent).toBe('b');
    expect(outline(after(out, moveBlock('down')))).toEqual(['end', 'ab']);
  });
});
