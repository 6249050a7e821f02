import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as PmNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { FieldInput, leaveBelow, type Place, setAttribute } from '../blocks/fields';
import { LIMITS } from '../document/limits';
import { say } from '../../words/say';
import type { Library } from './library';

/** A picture with all that readers get of it; without alt text it says so, as long as it isn't said to be decorative. */
export class PictureFigure implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly image = document.createElement('img');
  private readonly waiting = document.createElement('p');
  private readonly inputs: FieldInput[];
  private readonly decorative = document.createElement('input');
  private readonly wide = document.createElement('input');
  private readonly fault = document.createElement('p');
  private media = '';
  private gone = false;

  constructor(
    { node, view, getPos }: Pick<NodeViewRendererProps, 'node' | 'view' | 'getPos'>,
    private readonly library: Library | null,
  ) {
    const place = getPos as Place;
    const field = (attribute: 'caption' | 'credit' | 'alt', readers: boolean): FieldInput =>
      new FieldInput(
        {
          attribute,
          label: say(`editor.picture.${attribute}`),
          placeholder: say(`editor.picture.${attribute}Hint`),
          className: `picture-${attribute}`,
          readers,
          longest: LIMITS.LINE,
        },
        view,
        place,
      );
    this.inputs = [field('caption', true), field('credit', true), field('alt', false)];
    this.image.addEventListener('error', () => this.notShown());
    this.dom.className = 'picture';
    this.dom.contentEditable = 'false';
    this.waiting.className = 'picture-waiting quiet';
    this.fault.className = 'error';
    const [caption, credit, alt] = this.inputs;
    const words = document.createElement('figcaption');
    words.append(caption!.dom, credit!.dom);
    const say_ = document.createElement('div');
    say_.className = 'picture-words';
    say_.append(
      alt!.dom,
      this.check(this.decorative, say('editor.picture.decorative'), (on) =>
        setAttribute(view, place, 'decorative', on),
      ),
      this.check(this.wide, say('editor.picture.wide'), (on) => setAttribute(view, place, 'size', on ? 'wide' : null)),
      this.fault,
    );
    const below = document.createElement('button');
    below.type = 'button';
    below.className = 'link';
    below.textContent = say('editor.picture.goOn');
    below.addEventListener('click', () => leaveBelow(view, place));
    say_.append(below);
    this.dom.append(this.waiting, this.image, words, say_);
    this.update(node);
  }

  update(node: PmNode): boolean {
    if (node.type.name !== 'picture') return false;
    const attrs = node.attrs as { media: string; alt: string | null; decorative: boolean; size: string | null };
    if (attrs.media !== this.media) void this.load(attrs.media);
    this.inputs.forEach((input) => input.show(node));
    this.image.alt = attrs.decorative ? '' : (attrs.alt ?? '');
    this.decorative.checked = attrs.decorative;
    this.wide.checked = attrs.size === 'wide';
    this.inputs[2]!.dom.disabled = attrs.decorative;
    const lacking = !attrs.decorative && !attrs.alt;
    this.fault.hidden = !lacking;
    this.fault.textContent = lacking ? say('editor.picture.noAlt') : '';
    this.dom.classList.toggle('wide', attrs.size === 'wide');
    if (lacking) this.dom.dataset.tone = 'stop';
    else delete this.dom.dataset.tone;
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode');
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode');
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('input, button, label') !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.gone = true;
  }

  /** Enter on the picture: to its first empty line. */
  focusFirst(): void {
    (this.inputs.find((input) => input.dom.value === '' && !input.dom.disabled) ?? this.inputs[0]!).dom.focus();
  }

  private notShown(): void {
    this.image.hidden = true;
    this.waiting.textContent = say('editor.picture.missing');
    this.waiting.hidden = false;
  }

  private check(input: HTMLInputElement, words: string, change: (on: boolean) => void): HTMLElement {
    const label = document.createElement('label');
    label.className = 'check';
    input.type = 'checkbox';
    input.addEventListener('change', () => change(input.checked));
    label.append(input, ' ', words);
    return label;
  }

  /** The picture may still be made: it is looked for again, ever less often. */
  private async load(media: string, again = 1): Promise<void> {
    this.media = media;
    this.waiting.textContent = say('editor.picture.loading');
    this.waiting.hidden = false;
    this.image.hidden = true;
    const picture = await this.library?.shown(media).catch(() => null);
    if (this.gone || this.media !== media) return;
    if (picture?.src) {
      this.image.src = picture.src;
      this.image.width = picture.width;
      this.image.height = picture.height;
      this.image.hidden = false;
      this.waiting.hidden = true;
    } else if (again <= 8) {
      this.waiting.textContent = say('editor.picture.making');
      setTimeout(() => !this.gone && this.media === media && void this.load(media, again + 1), 500 * again);
    } else {
      this.notShown();
    }
  }
}
