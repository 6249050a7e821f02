import type { Losses } from './losses';

export type Styles = ReadonlyMap<string, string>;

const BLACK =
  /^(|auto|inherit|initial|currentcolor|windowtext|black|#000|#000000|rgb\(0,\s*0,\s*0\)|transparent|none|white|#fff|#ffffff|rgb\(255,\s*255,\s*255\))$/;

/** The declarations of a (renamed) style attribute, names and values in lower case. */
export function stylesOf(element: Element): Styles {
  const styles = new Map<string, string>();
  for (const declaration of (element.getAttribute('data-style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      styles.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return styles;
}

/** The marks that styles stand for, as elements, the outermost first. */
export function marksOf(styles: Styles): string[] {
  const marks: string[] = [];
  const weight = styles.get('font-weight') ?? '';
  if (/^(bold|bolder|[6-9]\d\d)$/.test(weight)) marks.push('strong');
  if (/^(italic|oblique)/.test(styles.get('font-style') ?? '')) marks.push('em');
  const lines = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
  if (lines.includes('underline')) marks.push('u');
  if (lines.includes('line-through')) marks.push('s');
  const height = styles.get('vertical-align') ?? '';
  if (height === 'super') marks.push('sup');
  if (height === 'sub') marks.push('sub');
  return marks;
}

/** Whether an element that usually is bold or slanted says that it isn't. */
export function undone(tag: string, styles: Styles): boolean {
  return tag === 'strong'
    ? /^(normal|lighter|[1-5]\d\d)$/.test(styles.get('font-weight') ?? '')
    : tag === 'em' && styles.get('font-style') === 'normal';
}

export function hidden(element: Element, styles: Styles): boolean {
  return (
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    element.hasAttribute('hidden')
  );
}

/** Notes the looks that don't come along. */
export function noteLooks(element: Element, styles: Styles, losses: Losses): void {
  const colour = [
    styles.get('color'),
    styles.get('background'),
    styles.get('background-color'),
    styles.get('mso-highlight'),
    element.getAttribute('color')?.toLowerCase(),
    element.getAttribute('bgcolor')?.toLowerCase(),
  ];
  if (colour.some((one) => one !== undefined && !BLACK.test(one))) losses.add('colours');
  if (
    ['font-family', 'font-size', 'font'].some((name) => styles.has(name)) ||
    element.hasAttribute('face') ||
    element.hasAttribute('size')
  )
    losses.add('fonts');
  const align = styles.get('text-align') ?? element.getAttribute('align')?.toLowerCase();
  if (align === 'center' || align === 'right' || align === 'justify') losses.add('alignment');
}
