import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { say } from '../words/say';
import { FactBox, PullQuote } from './blocks/boxes';
import { Code } from './blocks/code';
import { Embed } from './blocks/embed';
import { ForeignBlock, ForeignInline, ForeignMark } from './blocks/foreign';
import { Table, TableCell, TableEditing, TableHeader, TableRow } from './blocks/table';
import * as text from './blocks/text';
import { Faults } from './faults';
import { marks } from './marks';
import { Moves } from './moves';
import { type PasteReport, Pasting } from './paste/handling';
import { Arrivals } from './pictures/arrivals';
import type { Library } from './pictures/library';
import { Picture } from './pictures/node';
import { Slash, type SlashMenu } from './menus/slash';

/** What the editor tells of and asks for; all of it may be left out where only the schema is wanted. */
export interface Surroundings {
  library?: Library;
  slash?: SlashMenu;
  pasted?: (report: PasteReport) => void;
  moved?: (place: number, of: number) => void;
}

/** Nodes, marks and behaviour of a story's body. The schema is that of the module `document`, neither more nor less. */
export function extensions({ library, slash, pasted, moved }: Surroundings = {}): Extensions {
  return [
    text.Doc,
    text.Paragraph,
    text.Words,
    text.HardBreak,
    text.BodyHeading,
    text.Bullets,
    text.Numbers,
    text.Item,
    text.ListKeys,
    text.Quotation,
    text.Rule,
    text.Tongue,
    Code,
    FactBox,
    PullQuote,
    Picture.configure({ library: library ?? null }),
    Embed,
    Table,
    TableRow,
    TableCell,
    TableHeader,
    TableEditing,
    ForeignBlock,
    ForeignInline,
    ForeignMark,
    ...marks,
    UndoRedo,
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    Gapcursor,
    Placeholder.configure({
      placeholder: ({ node }) => (node.type.name === 'paragraph' ? say('editor.placeholder') : ''),
    }),
    Moves.configure({ told: moved ?? (() => {}) }),
    Pasting.configure({ told: pasted ?? (() => {}) }),
    Arrivals.configure({ library: library ?? null }),
    Faults,
    ...(slash ? [Slash.configure({ menu: slash })] : []),
  ];
}
