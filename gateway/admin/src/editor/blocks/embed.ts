import { mergeAttributes, Node, type NodeViewRendererProps } from '@tiptap/core';
import type { Node as PmNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { LIMITS } from '../document/limits';
import { providerOf } from '../document/providers';
import { linkShown } from '../document/links';
import { say } from '../../words/say';
import { line } from './boxes';
import { FieldInput, type Place } from './fields';

export const Embed = Node.create({
  name: 'embed',
  group: 'flow',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-url'),
      renderHTML: (attributes) => ({ 'data-url': attributes.url as string }),
    },
    title: line('title'),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-block=embed]',
      getAttrs: (element) => providerOf(element.getAttribute('data-url') ?? '') !== null && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes({ 'data-block': 'embed' }, HTMLAttributes)],
  addNodeView() {
    return (props) => new EmbedCard(props);
  },
});

/** A plain card, as readers get it: whose it is, our words, and the address. Nothing is asked of the provider. */
class EmbedCard implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly provider = document.createElement('p');
  private readonly link = document.createElement('a');
  private readonly title: FieldInput;

  constructor({ node, view, getPos }: Pick<NodeViewRendererProps, 'node' | 'view' | 'getPos'>) {
    this.dom.className = 'embed';
    this.dom.contentEditable = 'false';
    this.provider.className = 'strong';
    this.link.rel = 'external noopener noreferrer';
    this.link.target = '_blank';
    this.title = new FieldInput(
      {
        attribute: 'title',
        label: say('editor.embed.title'),
        placeholder: say('editor.embed.titleHint'),
        className: 'embed-title',
        readers: true,
        longest: LIMITS.LINE,
      },
      view,
      getPos as Place,
    );
    this.dom.append(this.provider, this.title.dom, this.link);
    this.update(node);
  }

  update(node: PmNode): boolean {
    if (node.type.name !== 'embed') return false;
    const url = node.attrs.url as string;
    const provider = providerOf(url) ?? '';
    this.provider.textContent = say('editor.embed.from', { provider });
    this.link.href = url;
    this.link.textContent = linkShown(url);
    this.title.show(node);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement || (event.target === this.link && event.type === 'click');
  }

  ignoreMutation(): boolean {
    return true;
  }
}
