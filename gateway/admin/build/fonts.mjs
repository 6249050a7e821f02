// Makes the admin's typefaces: node build/fonts.mjs OUT writes OUT/*.woff2 and OUT/fonts.css. As in the site's fonts.mjs,
// but all staff's languages at once matter less here than a small first load: Latin first, the rest when a page has it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const scripts = {
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
// Inter is the sans of every screen; the serif is pinned to the size of running text (20).
const faces = [
    {
        family: 'Inter',
        from: 'inter',
        axis: 'wght',
        style: 'normal',
        axes: { wght: { min: 400, max: 700 } },
        weight: '400 700',
    },
    {
        family: 'Source Serif 4',
        from: 'source-serif-4',
        axis: 'opsz',
        style: 'normal',
        axes: { wght: { min: 400, max: 700 }, opsz: 20 },
        weight: '400 700',
    },
    {
        family: 'Source Serif 4',
        from: 'source-serif-4',
        axis: 'opsz',
        style: 'italic',
        axes: { wght: 400, opsz: 20 },
        weight: '400',
    },
];

const [out] = process.argv.slice(2);
if (!out) throw new Error('Say where: node build/fonts.mjs OUT');
const made =
    readFileSync(new URL(import.meta.url), 'utf8') + readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const stamp = join(out, '.made-by');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== made) {
    mkdirSync(out, { recursive: true });
    const rules = [];
    for (const face of faces) for (const script of Object.keys(scripts)) rules.push(await fontFace(face, script));
    writeFileSync(join(out, 'fonts.css'), rules.join('\n') + '\n');
    writeFileSync(stamp, made);
}

/** Writes the file of a face in a script; its rule. */
async function fontFace({ family, from, axis, style, axes, weight }, script) {
    const source = readFileSync(new URL(`${from}/files/${from}-${script}-${axis}-${style}.woff2`, packages));
    const file = `${from}${style === 'italic' ? '-italic' : ''}-${script}.woff2`;
    writeFileSync(
        join(out, file),
        await subsetFont(source, text(script), { targetFormat: 'woff2', variationAxes: axes }),
    );
    const range = scripts[script].map(
        ([first, last = first]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`,
    );
    return (
        `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: swap; ` +
        `src: url("./${file}") format("woff2"); unicode-range: ${range.join(', ')}; }`
    );
}

function text(script) {
    return scripts[script]
        .flatMap(([first, last = first]) =>
            Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
        )
        .join('');
}

function hex(code) {
    return code.toString(16).toUpperCase();
}
