import { mergeAttributes, Node } from '@tiptap/core';
import { line } from '../blocks/boxes';
import { NODES } from '../document/rules';
import type { Library } from './library';
import { PictureFigure } from './figure';

interface Options {
  library: Library | null;
}

const fits = (name: string, value: unknown): boolean => NODES.picture!.attrs[name]!.allows(value);

export const Picture = Node.create<Options>({
  name: 'picture',
  group: 'flow',
  atom: true,
  draggable: true,
  addOptions: () => ({ library: null }),
  addAttributes: () => ({
    media: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-media'),
      renderHTML: (attributes) => ({ 'data-media': attributes.media as string }),
    },
    alt: line('alt'),
    decorative: {
      default: false,
      parseHTML: (element) => element.getAttribute('data-decorative') === 'true',
      renderHTML: (attributes) => (attributes.decorative ? { 'data-decorative': 'true' } : {}),
    },
    caption: line('caption'),
    credit: line('credit'),
    size: {
      default: null,
      parseHTML: (element) => {
        const size = element.getAttribute('data-size');
        return fits('size', size) ? size : null;
      },
      renderHTML: (attributes) => (attributes.size ? { 'data-size': attributes.size as string } : {}),
    },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-block=picture]',
      getAttrs: (element) => fits('media', element.getAttribute('data-media')) && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes({ 'data-block': 'picture' }, HTMLAttributes)],
  addNodeView() {
    return (props) => new PictureFigure(props, this.options.library);
  },
});
