import { mergeAttributes, Node } from '@tiptap/core';
import { LIMITS } from '../document/limits';
import { cleaned } from '../document/limits';
import { say } from '../../words/say';
import { FramedBlock } from './framed';
import { FLOW } from './text';

/** A line of words that came in by HTML, such as the title of a fact box that is pasted again. */
export function line(name: string) {
  return {
    default: null,
    parseHTML: (element: HTMLElement) =>
      cleaned(element.getAttribute(`data-${name}`) ?? '').slice(0, LIMITS.LINE) || null,
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] ? { [`data-${name}`]: attributes[name] } : {},
  };
}

export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: FLOW,
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: line('title') }),
  parseHTML: () => [{ tag: 'div[data-block=fact-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-block': 'fact-box' }, HTMLAttributes), 0],
  addNodeView() {
    return (props) =>
      new FramedBlock(
        {
          element: 'div',
          className: 'factbox',
          content: 'div',
          before: {
            attribute: 'title',
            label: say('editor.factBox.title'),
            placeholder: say('editor.factBox.titleHint'),
            className: 'box-title',
            readers: true,
            longest: LIMITS.LINE,
          },
        },
        props,
      );
  },
});

export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ attribution: line('attribution') }),
  parseHTML: () => [{ tag: 'blockquote[data-block=pull-quote]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'blockquote',
    mergeAttributes({ 'data-block': 'pull-quote' }, HTMLAttributes),
    0,
  ],
  addNodeView() {
    return (props) =>
      new FramedBlock(
        {
          element: 'blockquote',
          className: 'pull',
          content: 'p',
          after: {
            attribute: 'attribution',
            label: say('editor.pullQuote.attribution'),
            placeholder: say('editor.pullQuote.attributionHint'),
            className: 'attribution',
            readers: true,
            longest: LIMITS.LINE,
          },
        },
        props,
      );
  },
});
