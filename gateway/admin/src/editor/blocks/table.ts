import { Extension, mergeAttributes, Node } from '@tiptap/core';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  mergeCells,
  splitCell,
  tableEditing,
  toggleHeaderColumn,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { Command, EditorState } from '@tiptap/pm/state';
import { NODES } from '../document/rules';
import { LIMITS } from '../document/limits';
import { say } from '../../words/say';
import { line } from './boxes';
import { FramedBlock } from './framed';
import { FLOW } from './text';

export const Table = Node.create({
  name: 'table',
  group: 'flow',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({ caption: line('caption') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addNodeView() {
    return (props) =>
      new FramedBlock(
        {
          element: 'div',
          className: 'table',
          content: 'tbody',
          before: {
            attribute: 'caption',
            label: say('editor.table.caption'),
            placeholder: say('editor.table.captionHint'),
            className: 'table-caption',
            readers: true,
            longest: LIMITS.LINE,
          },
        },
        props,
      );
  },
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const cell = (name: 'tableCell' | 'tableHeader', tag: string) =>
  Node.create({
    name,
    content: FLOW,
    isolating: true,
    addAttributes: () => ({ colspan: span(name, 'colspan'), rowspan: span(name, 'rowspan') }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  });

export const TableCell = cell('tableCell', 'td');
export const TableHeader = cell('tableHeader', 'th');

function span(node: string, name: string) {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const value = Number(element.getAttribute(name) ?? 1);
      return NODES[node]!.attrs[name]!.allows(value) ? value : 1;
    },
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  };
}

const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

/** What can be done to a table from its menu and by keys. */
export const TABLE_ACTIONS = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: notTooWide(addColumnBefore),
  columnAfter: notTooWide(addColumnAfter),
  deleteRow,
  deleteColumn,
  headerRow: toggleHeaderRow,
  headerColumn: toggleHeaderColumn,
  merge: mergeCells,
  split: splitCell,
  deleteTable,
} satisfies Record<string, Command>;

export type TableAction = keyof typeof TABLE_ACTIONS;

/** The keys of a table: Tab goes through the cells and makes a row behind the last. */
export const TableEditing = Extension.create({
  name: 'tableEditing',
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
    const whole: Command = (state, dispatch) => wholeSelected(state) && deleteTable(state, dispatch);
    return {
      Tab: () =>
        this.editor.isActive('table') && (run(goToNextCell(1))() || (run(addRowAfter)() && run(goToNextCell(1))())),
      'Shift-Tab': () => this.editor.isActive('table') && (run(goToNextCell(-1))(), true),
      Backspace: run(whole),
      Delete: run(whole),
    };
  },
});

function wholeSelected(state: EditorState): boolean {
  return (
    state.selection instanceof CellSelection && state.selection.isRowSelection() && state.selection.isColSelection()
  );
}

/** The desk refuses tables of more columns. */
function notTooWide(command: Command): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth);
      if (node.type.name !== 'table') continue;
      let columns = 0;
      node.firstChild?.forEach((one) => (columns += one.attrs.colspan as number));
      return columns < LIMITS.COLUMNS && command(state, dispatch, view);
    }
    return false;
  };
}
