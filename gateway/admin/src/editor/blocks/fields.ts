import type { Node as PmNode } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** One line of words that belongs to a block but stands in no text of it: a caption, a title, an attribution. */
export interface BlockField {
  attribute: string;
  label: string;
  placeholder: string;
  className: string;
  /** Readers will see it: set in the serif. */
  readers: boolean;
  longest: number;
}

export type Place = () => number | undefined;

/**
 * An input for an attribute of a block. What is typed goes into the document at once, as one step to undo; Enter and Escape
 * lead back into the text, the arrows out of a line that is at its end.
 */
export class FieldInput {
  readonly dom: HTMLInputElement;

  constructor(
    readonly field: BlockField,
    private readonly view: EditorView,
    private readonly place: Place,
  ) {
    this.dom = document.createElement('input');
    this.dom.type = 'text';
    this.dom.className = `block-field ${field.className}${field.readers ? ' public' : ''}`;
    this.dom.setAttribute('aria-label', field.label);
    this.dom.placeholder = field.placeholder;
    this.dom.maxLength = field.longest;
    this.dom.dataset.attribute = field.attribute;
    this.dom.addEventListener('input', () => setAttribute(view, place, field.attribute, this.dom.value));
    this.dom.addEventListener('keydown', (event) => this.key(event));
  }

  show(node: PmNode): void {
    const value = (node.attrs[this.field.attribute] as string | null) ?? '';
    if (this.dom.value !== value) this.dom.value = value;
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      backInto(this.view, this.place);
    }
  }
}

/** Sets one attribute of the block there; an empty word is none. */
export function setAttribute(view: EditorView, place: Place, name: string, value: unknown): void {
  const at = place();
  if (at === undefined) return;
  view.dispatch(view.state.tr.setNodeAttribute(at, name, value === '' ? null : value));
}

/** The focus back in the editor: in the block's text, or on the block itself. */
export function backInto(view: EditorView, place: Place): void {
  const at = place();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  const selection = node.isAtom
    ? NodeSelection.create(view.state.doc, at)
    : Selection.near(view.state.doc.resolve(at + 1));
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** Puts the caret after a block, in a new paragraph where nothing can be typed there. */
export function leaveBelow(view: EditorView, place: Place): void {
  const at = place();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  const end = at + node.nodeSize;
  const tr = view.state.tr;
  const after = tr.doc.resolve(end).nodeAfter;
  if (!after?.isTextblock) tr.insert(end, view.state.schema.nodes.paragraph!.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  view.focus();
}
