import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { IconName } from '../../parts/icons';
import type { Direction } from '../moves';
import { openBlocks } from './open';

export interface Tool {
  name:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'subscript'
    | 'superscript'
    | 'code'
    | 'link'
    | 'language'
    | 'clear'
    | 'block'
    | 'up'
    | 'down'
    | 'undo'
    | 'redo';
  icon: IconName;
  run: () => void;
  active?: () => boolean;
  off?: () => boolean;
  key?: string;
  /** A group begins. */
  apart?: boolean;
}

/** The toolbar's buttons in their order. */
export function tools(
  editor: Editor,
  ask: (what: 'link' | 'language') => void,
  move: (direction: Direction) => Command,
): Tool[] {
  const mark = (name: Tool['name'] & string, icon: IconName, key?: string): Tool => ({
    name,
    icon,
    key,
    run: () => editor.chain().focus().toggleMark(name).run(),
    active: () => editor.isActive(name),
    off: () => !editor.can().toggleMark(name),
  });
  const shift = (name: 'up' | 'down', icon: IconName, key: string): Tool => ({
    name,
    icon,
    key,
    run: () => {
      move(name)(editor.state, editor.view.dispatch);
      editor.commands.focus();
    },
    off: () => !move(name)(editor.state),
  });
  return [
    { name: 'block', icon: 'plus', key: '/', run: () => openBlocks(editor) },
    { ...mark('bold', 'bold', 'Mod+b'), apart: true },
    mark('italic', 'italic', 'Mod+i'),
    { name: 'link', icon: 'link', key: 'Mod+k', run: () => ask('link'), active: () => editor.isActive('link') },
    { ...mark('underline', 'underline', 'Mod+u') },
    mark('strike', 'strikethrough', 'Mod+Shift+s'),
    mark('superscript', 'superscript', 'Mod+.'),
    mark('subscript', 'subscript', 'Mod+,'),
    mark('code', 'code', 'Mod+e'),
    { name: 'language', icon: 'languages', run: () => ask('language'), active: () => editor.isActive('language') },
    { name: 'clear', icon: 'remove-formatting', run: () => editor.chain().focus().unsetAllMarks().run() },
    { ...shift('up', 'arrow-up', 'Alt+ArrowUp'), apart: true },
    shift('down', 'arrow-down', 'Alt+ArrowDown'),
    {
      name: 'undo',
      icon: 'undo-2',
      key: 'Mod+z',
      apart: true,
      run: () => editor.chain().focus().undo().run(),
      off: () => !editor.can().undo(),
    },
    {
      name: 'redo',
      icon: 'redo-2',
      key: 'Mod+Shift+z',
      run: () => editor.chain().focus().redo().run(),
      off: () => !editor.can().redo(),
    },
  ];
}
