import type { Editor } from '@tiptap/core';
import type { BlockChoice } from './choices';
import { closeSlash, type SlashMenu } from './slash';

/** The list of blocks as it is shown. */
export class SlashState implements SlashMenu {
  open = $state(false);
  choices = $state.raw<BlockChoice[]>([]);
  at = $state(0);
  rect = $state.raw<DOMRect | null>(null);
  editor: Editor | null = null;
  private query = '';
  private choose: (choice: BlockChoice) => void = () => {};

  constructor(readonly id: string) {}

  optionId(i: number): string {
    return `${this.id}-${i}`;
  }

  show({ choices, query, rect, choose }: Parameters<SlashMenu['show']>[0]): void {
    if (query !== this.query || !this.open) this.at = 0;
    this.query = query;
    this.choices = choices;
    this.rect = rect;
    this.choose = choose;
    // Words that are no block's name are words.
    this.open = choices.length > 0 || query.length < 12;
    this.tell();
  }

  hide(): void {
    this.open = false;
    this.tell();
  }

  take(i: number): void {
    const choice = this.choices[i];
    if (choice) this.choose(choice);
  }

  key(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const n = this.choices.length;
    if (event.key === 'Escape') {
      // Closes the list, not what is around it.
      event.stopPropagation();
      if (this.editor) closeSlash(this.editor);
      return true;
    }
    if (n === 0) return false;
    if (event.key === 'Enter' || event.key === 'Tab') this.take(this.at);
    else if (event.key === 'ArrowDown') this.at = (this.at + 1) % n;
    else if (event.key === 'ArrowUp') this.at = (this.at - 1 + n) % n;
    else return false;
    this.tell();
    return true;
  }

  /** Screen readers hear the option while the focus is in the text. */
  private tell(): void {
    const dom = this.editor?.view.dom;
    if (!dom) return;
    if (this.open) {
      dom.setAttribute('aria-controls', this.id);
      dom.setAttribute('aria-activedescendant', this.optionId(this.at));
    } else {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    }
  }
}
