// The typefaces as their packages hold them, with all weights and optical sizes.
import { readFileSync } from 'node:fs';

export const packages = new URL('node_modules/@fontsource-variable/', import.meta.url);

// Scripts as the packages part them; a browser fetches a file when the page has a character of its range.
export const scripts = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131],
    [0x152, 0x153],
    [0x2010, 0x2027],
    [0x202f, 0x203a],
    [0x2044],
    [0x20ac],
    [0x2122],
    [0x2190, 0x2193],
    [0x2212],
    [0x2215],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17e],
  ],
  cyrillic: [[0x400, 0x45f], [0x490, 0x491], [0x2116]],
};

/** A face's file of one script. */
export function source({ from, axis, style }, script) {
  return readFileSync(new URL(`${from}/files/${from}-${script}-${axis}-${style}.woff2`, packages));
}

/** All characters of a script. */
export function text(script) {
  return scripts[script]
    .flatMap(([first, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
