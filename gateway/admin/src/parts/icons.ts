// lucide's icons that the admin uses (ISC), and the marks of states, which are our own.
import activity from 'lucide-static/icons/activity.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import bookCopy from 'lucide-static/icons/book-copy.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import cloudCheck from 'lucide-static/icons/cloud-check.svg?raw';
import cloudOff from 'lucide-static/icons/cloud-off.svg?raw';
import code from 'lucide-static/icons/code.svg?raw';
import component from 'lucide-static/icons/component.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import copyright from 'lucide-static/icons/copyright.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import fingerprint from 'lucide-static/icons/fingerprint-pattern.svg?raw';
import gitMerge from 'lucide-static/icons/git-merge.svg?raw';
import gripVertical from 'lucide-static/icons/grip-vertical.svg?raw';
import hardDrive from 'lucide-static/icons/hard-drive.svg?raw';
import hash from 'lucide-static/icons/hash.svg?raw';
import heading2 from 'lucide-static/icons/heading-2.svg?raw';
import heading3 from 'lucide-static/icons/heading-3.svg?raw';
import heading4 from 'lucide-static/icons/heading-4.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import imageOff from 'lucide-static/icons/image-off.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import layoutList from 'lucide-static/icons/layout-list.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import link2 from 'lucide-static/icons/link-2.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import octagonX from 'lucide-static/icons/octagon-x.svg?raw';
import packageOpen from 'lucide-static/icons/package-open.svg?raw';
import penLine from 'lucide-static/icons/pen-line.svg?raw';
import pilcrow from 'lucide-static/icons/pilcrow.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import radio from 'lucide-static/icons/radio.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import removeFormatting from 'lucide-static/icons/remove-formatting.svg?raw';
import scrollText from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings-2.svg?raw';
import squareText from 'lucide-static/icons/square-text.svg?raw';
import strikethrough from 'lucide-static/icons/strikethrough.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import textQuote from 'lucide-static/icons/text-quote.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import underline from 'lucide-static/icons/underline.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import userPen from 'lucide-static/icons/user-pen.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const lucide = {
  activity,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-up': arrowUp,
  bold,
  'book-copy': bookCopy,
  check,
  'chevron-down': chevronDown,
  'cloud-check': cloudCheck,
  'cloud-off': cloudOff,
  code,
  component,
  copy,
  copyright,
  ellipsis,
  'external-link': externalLink,
  eye,
  fingerprint,
  'git-merge': gitMerge,
  'grip-vertical': gripVertical,
  'hard-drive': hardDrive,
  hash,
  'heading-2': heading2,
  'heading-3': heading3,
  'heading-4': heading4,
  history,
  image,
  'image-off': imageOff,
  italic,
  'key-round': keyRound,
  keyboard,
  languages,
  layers,
  'layout-list': layoutList,
  link,
  'link-2': link2,
  list,
  'list-ordered': listOrdered,
  menu,
  minus,
  newspaper,
  'octagon-x': octagonX,
  'package-open': packageOpen,
  'pen-line': penLine,
  pilcrow,
  plus,
  quote,
  radio,
  'redo-2': redo2,
  'remove-formatting': removeFormatting,
  'scroll-text': scrollText,
  search,
  settings,
  'square-text': squareText,
  strikethrough,
  subscript,
  superscript,
  table,
  'text-quote': textQuote,
  'triangle-alert': triangleAlert,
  underline,
  'undo-2': undo2,
  upload,
  'user-pen': userPen,
  users,
  x,
};

/** A shape for each state, so that none is told by its colour alone. */
const marks = {
  's-draft': '<circle cx="12" cy="12" r="8.5" stroke-dasharray="3.2 3.4"/>',
  's-published': '<circle cx="12" cy="12" r="9.4" fill="currentColor" stroke="none"/>',
  's-ok': '<circle cx="12" cy="12" r="9.4" fill="currentColor" stroke="none"/>',
  's-ready': '<circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.7 2.7 5-5.6"/>',
  's-review':
    '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" stroke="none"/>',
  's-scheduled': '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.4 2"/>',
  's-live': '<circle cx="12" cy="12" r="3.6" fill="currentColor" stroke="none"/><circle cx="12" cy="12" r="9"/>',
  's-withdrawn': '<circle cx="12" cy="12" r="8.5"/><path d="m6.2 17.8 11.6-11.6"/>',
  's-failed': '<path d="M7.8 3.5h8.4l4.3 4.3v8.4l-4.3 4.3H7.8l-4.3-4.3V7.8z"/><path d="m9 9 6 6m0-6-6 6"/>',
  's-down': '<path d="M12 4 21 20H3z"/><path d="M12 10v4.5M12 17v.1"/>',
  's-uncertain': '<path d="M12 3.5 21 12l-9 8.5L3 12z"/><path d="M12 8.5v4.2M12 15.6v.1"/>',
};

export type IconName = keyof typeof lucide | keyof typeof marks;

/** The drawing of an icon, without its frame. */
export const drawings: Record<IconName, string> = {
  ...(Object.fromEntries(Object.entries(lucide).map(([name, svg]) => [name, inner(svg)])) as Record<
    keyof typeof lucide,
    string
  >),
  ...marks,
};

function inner(svg: string): string {
  return svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).trim();
}
