import { cleaned } from '../document/limits';
import { linkOf } from '../document/links';
import { providerOf } from '../document/providers';
import type { Losses } from './losses';
import type { Source } from './sources';
import { hidden, marksOf, noteLooks, stylesOf, undone } from './styles';

const RENAMED: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  ins: 'u',
  strike: 's',
  del: 's',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  dd: 'p',
  dt: 'p',
  article: 'div',
  section: 'div',
  main: 'div',
  header: 'div',
  footer: 'div',
  aside: 'div',
  nav: 'div',
  address: 'div',
  center: 'div',
  details: 'div',
  summary: 'p',
  figcaption: 'p',
  dl: 'div',
  caption: 'p',
};
const TAKEN = new Set(
  'p,div,h2,h3,h4,ul,ol,li,blockquote,pre,hr,br,table,tbody,thead,tfoot,tr,td,th,a,strong,em,u,s,sub,sup,code'.split(
    ',',
  ),
);
const SILENT = new Set('style,meta,link,title,head,base,colgroup,col,wbr,rt,rp'.split(','));
const LOST: Readonly<Record<string, Parameters<Losses['add']>[0]>> = {
  script: 'scripts',
  noscript: 'scripts',
  template: 'scripts',
  object: 'frames',
  applet: 'frames',
  frame: 'frames',
  img: 'pictures',
  picture: 'pictures',
  'v:imagedata': 'pictures',
  'v:shape': 'pictures',
  svg: 'pictures',
  canvas: 'pictures',
  math: 'media',
  video: 'media',
  audio: 'media',
  form: 'forms',
  input: 'forms',
  button: 'forms',
  select: 'forms',
  textarea: 'forms',
};
const MARKS = new Set(['strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'a']);
const NESTING = new Set(['ul', 'ol', 'blockquote', 'table']);
/** Elements within one another that are looked at, and boxes within boxes that are kept; the desk takes 24 levels in all. */
const DEEPEST = 200;
const DEEPEST_NESTING = 5;
const OURS = [
  'data-block',
  'data-title',
  'data-attribution',
  'data-caption',
  'data-url',
  'data-node',
  'data-media',
  'data-alt',
  'data-credit',
  'data-decorative',
  'data-size',
  'data-pm-slice',
];

/** Copies pasted elements, only what we know of them, into a document of our own. */
export class Cleaner {
  private readonly raised: number;
  private readonly ours: boolean;

  constructor(
    private readonly into: Document,
    private readonly losses: Losses,
    private readonly source: Source,
    body: HTMLElement,
  ) {
    this.ours = source === 'ours';
    // With a heading of the page among them, all step down by one.
    this.raised = !this.ours && body.querySelector('h1') ? 1 : 0;
  }

  copy(from: Node, to: Node, depth = 0, nested = 0): void {
    if (depth > DEEPEST) {
      this.losses.add('depth');
      to.appendChild(this.into.createTextNode(cleaned(from.textContent ?? '')));
      return;
    }
    for (const child of from.childNodes) {
      if (child.nodeType === 3) to.appendChild(this.into.createTextNode(cleaned(child.nodeValue ?? '')));
      else if (child.nodeType === 1) this.element(child as Element, to, depth + 1, nested);
    }
  }

  private element(element: Element, to: Node, depth: number, nested: number): void {
    const name = element.localName.toLowerCase();
    if (SILENT.has(name)) return;
    if (name === 'iframe' || name === 'embed') return this.frame(element, to);
    const lost = LOST[name];
    if (lost) {
      this.losses.add(lost);
      // A form's words may be the text itself.
      if (name === 'form') this.copy(element, to, depth, nested);
      return;
    }
    const styles = stylesOf(element);
    if (hidden(element, styles)) {
      if (element.textContent?.trim()) this.losses.add('hidden');
      return;
    }
    if (!this.ours) noteLooks(element, styles, this.losses);
    const tag = name === 'td' && element.closest('thead') ? 'th' : this.tagOf(name);
    if (NESTING.has(tag) && nested >= DEEPEST_NESTING) {
      this.losses.add('depth');
      return this.copy(element, to, depth, nested);
    }
    const inner = this.opened(element, tag, styles, to);
    this.copy(element, inner, depth, nested + (NESTING.has(tag) ? 1 : 0));
  }

  private tagOf(name: string): string {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) return `h${Math.min(Math.max(Number(level) + this.raised, 2), 4)}`;
    return RENAMED[name] ?? name;
  }

  /** Opens what the element stands for; where its words are to go. */
  private opened(element: Element, tag: string, styles: ReturnType<typeof stylesOf>, to: Node): Node {
    let at = to;
    if ((TAKEN.has(tag) || (this.ours && /^(figure|span|div)$/.test(tag))) && !undone(tag, styles)) {
      const made = this.into.createElement(tag);
      if (!this.attributes(element, tag, made)) return to;
      at = at.appendChild(made);
    }
    // Word processors write a language at everything; on a web page somebody meant it.
    const lang = element.getAttribute('lang');
    if (this.source === 'web' && lang !== null && /^(span|q|em|strong)$/.test(tag)) {
      const made = this.into.createElement('span');
      made.setAttribute('lang', lang);
      at = at.appendChild(made);
    }
    const inline = tag === 'span' || tag === 'font' || MARKS.has(tag);
    if (inline && !this.ours && !within(to, /^H[2-4]$/)) {
      for (const mark of marksOf(styles)) {
        if (!(mark === 'u' && (tag === 'a' || within(to, /^A$/))) && mark !== tag)
          at = at.appendChild(this.into.createElement(mark));
      }
    }
    return at;
  }

  /** Copies the attributes that mean something. False: without them the element means nothing. */
  private attributes(element: Element, tag: string, made: Element): boolean {
    const copy = (name: string): void => {
      const value = element.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    };
    if (tag === 'a') {
      const address = element.getAttribute('href');
      const href = address === null ? null : linkOf(address);
      // Places within the page that it came from lead nowhere here.
      if (href === null || (!this.ours && href.startsWith('#'))) {
        if (address !== null && !address.startsWith('#') && element.textContent?.trim()) this.losses.add('links');
        return false;
      }
      made.setAttribute('href', href);
    }
    if (tag === 'td' || tag === 'th') ['colspan', 'rowspan'].forEach(copy);
    if (tag === 'ol') copy('start');
    if (this.ours) [...OURS, 'lang', 'dir'].forEach(copy);
    return true;
  }

  /** A provider's frame becomes the embed that we have for it. */
  private frame(element: Element, to: Node): void {
    const url = embedAddress(element.getAttribute('src') ?? '');
    if (url === null) {
      this.losses.add('frames');
      return;
    }
    const figure = this.into.createElement('figure');
    figure.setAttribute('data-block', 'embed');
    figure.setAttribute('data-url', url);
    to.appendChild(figure);
  }
}

/** The address of what a provider's frame shows, as its readers know it. */
export function embedAddress(src: string): string | null {
  const whole = src.startsWith('//') ? `https:${src}` : src;
  if (providerOf(whole) === null) return null;
  const film = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(whole)?.[1];
  return film ? `https://www.youtube.com/watch?v=${film}` : whole;
}

function within(node: Node | null, tags: RegExp): boolean {
  for (let at = node; at; at = at.parentNode) if (tags.test(at.nodeName)) return true;
  return false;
}
