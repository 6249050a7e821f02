import { CodeBlock } from '@tiptap/extension-code-block';
import { say } from '../../words/say';
import { FramedBlock } from './framed';

export const Code = CodeBlock.extend({
  group: 'flow',
  addNodeView() {
    return (props) =>
      new FramedBlock(
        {
          element: 'div',
          className: 'code-block',
          content: 'pre',
          before: {
            attribute: 'language',
            label: say('editor.code.language'),
            placeholder: say('editor.code.languageHint'),
            className: 'code-language',
            readers: false,
            longest: 40,
          },
        },
        props,
      );
  },
}).configure({ exitOnTripleEnter: true, exitOnArrowDown: true });
