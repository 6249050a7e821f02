/** The longest HTML that is looked at; beyond it the plain words are taken. */
export const LONGEST_PASTE = 8_000_000;

/**
 * Pasted HTML made fit for parsing under our CSP: `style=` of every tag is renamed to `data-style=`, style sheets and the
 * fragments that Word hides in conditional comments are gone. One pass over the text, whatever it holds.
 */
export function defused(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(html.slice(at, open));
    at = open;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (html.startsWith('<![', open)) {
      // <![if !supportLists]> and its like: the words between stay.
      const end = html.indexOf('>', open);
      at = end < 0 ? html.length : end + 1;
    } else if (/^<style[\s>/]/i.test(html.slice(open, open + 7))) {
      at = afterClosing(html, 'style', open);
    } else if (/[a-zA-Z]/.test(html[open + 1] ?? '')) {
      const end = tagEnd(html, open);
      out.push(renamed(html.slice(open, end)));
      at = end;
    } else {
      out.push('<');
      at = open + 1;
    }
  }
  out.push(html.slice(at));
  return out.join('');
}

function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

/** Behind the tag's `>`, which may also stand in a quoted value. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < html.length; i++) {
    const sign = html[i]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[i - 1]!)) quote = sign;
    else if (sign === '>') return i + 1;
  }
  return html.length;
}

function renamed(tag: string): string {
  return tag.replace(/([\s"'/])style(\s*=)/gi, '$1data-style$2');
}
