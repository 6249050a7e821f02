import type { Node as PmNode } from '@tiptap/pm/model';
import type { NodeViewRendererProps } from '@tiptap/core';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { type BlockField, FieldInput, type Place } from './fields';

interface Frame {
  element: string;
  className: string;
  /** The element that holds the text of the block. */
  content: string;
  before?: BlockField;
  after?: BlockField;
}

/** A block of text with a line of its own above or below: fact box, pull quote, table, code. */
export class FramedBlock implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly inputs: FieldInput[] = [];

  constructor(
    private readonly frame: Frame,
    { node, view, getPos }: Pick<NodeViewRendererProps, 'node' | 'view' | 'getPos'>,
  ) {
    this.dom = document.createElement(frame.element);
    this.dom.className = frame.className;
    this.contentDOM = document.createElement(frame.content);
    const input = (field: BlockField | undefined): HTMLElement[] => {
      if (!field) return [];
      const made = new FieldInput(field, view, getPos as Place);
      this.inputs.push(made);
      const holder = document.createElement('div');
      holder.contentEditable = 'false';
      holder.append(made.dom);
      return [holder];
    };
    this.dom.append(...input(frame.before), this.held(), ...input(frame.after));
    this.show(node);
  }

  update(node: PmNode): boolean {
    if (node.type.name !== this.name) return false;
    this.show(node);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private name = '';

  private show(node: PmNode): void {
    this.name = node.type.name;
    tongue(this.dom, node);
    this.inputs.forEach((input) => input.show(node));
  }

  private held(): HTMLElement {
    if (this.frame.content !== 'tbody') return this.contentDOM;
    const scroller = document.createElement('div');
    scroller.className = 'scroll';
    const table = document.createElement('table');
    table.append(this.contentDOM);
    scroller.append(table);
    return scroller;
  }
}

/** Shows the language and direction that a node says of itself. */
export function tongue(dom: HTMLElement, node: PmNode): void {
  for (const name of ['lang', 'dir']) {
    const value = node.attrs[name] as string | null;
    if (value) dom.setAttribute(name, value);
    else dom.removeAttribute(name);
  }
}
