// Makes the site's typefaces: node fonts.mjs OUT writes OUT/fonts/*.woff2 with their licences, and OUT/fonts.css.
// The packages' files hold all weights and optical sizes; readers get the characters, weights and the size that pages use.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { metrics } from './metrics.mjs';
import { packages, scripts, source, text } from './typefaces.mjs';

// What is pinned leaves its axis out. Text is set at 18 to 21 px, so 20 is the optical size of all; bold italics are rare
// enough to be slanted letters made heavier by the browser. The largest size, in KiB, is the Latin file's.
const faces = [
  {
    name: 'source-serif-4',
    family: 'Source Serif 4',
    from: 'source-serif-4',
    axis: 'opsz',
    style: 'normal',
    axes: { wght: { min: 400, max: 700 }, opsz: 20 },
    weight: '400 700',
    largest: 36,
  },
  {
    name: 'source-serif-4-italic',
    family: 'Source Serif 4',
    from: 'source-serif-4',
    axis: 'opsz',
    style: 'italic',
    axes: { wght: 400, opsz: 20 },
    weight: '400',
    largest: 20,
  },
  {
    name: 'inter',
    family: 'Inter',
    from: 'inter',
    axis: 'wght',
    style: 'normal',
    axes: { wght: { min: 400, max: 700 } },
    weight: '400 700',
    largest: 28,
  },
];

// Faces that readers have already. Advance: the mean of metrics.mjs for the regular and the bold face, measured on the
// faces themselves or on free ones of the same widths.
const fallbacks = [
  { name: 'Fallback Georgia', like: 'source-serif-4', local: ['Georgia'], advance: [0.4309, 0.5015] },
  { name: 'Fallback Noto', like: 'source-serif-4', local: ['Noto Serif', 'NotoSerif'], advance: [0.4662, 0.4958] },
  {
    name: 'Fallback Times',
    like: 'source-serif-4',
    local: ['Times New Roman', 'Liberation Serif'],
    advance: [0.3932, 0.4184],
  },
  { name: 'Fallback DejaVu Serif', like: 'source-serif-4', local: ['DejaVu Serif'], advance: [0.5034, 0.5561] },
  { name: 'Fallback Arial', like: 'inter', local: ['Arial', 'Liberation Sans'], advance: [0.4353, 0.4712] },
  { name: 'Fallback Roboto', like: 'inter', local: ['Roboto'], advance: [0.4338, 0.4413] },
  { name: 'Fallback DejaVu Sans', like: 'inter', local: ['DejaVu Sans'], advance: [0.499, 0.5647] },
];
const HEADLINE = 640;

const [out] = process.argv.slice(2);
if (!out) throw new Error('Say where: node fonts.mjs OUT');
mkdirSync(join(out, 'fonts'), { recursive: true });
const rules = [];
for (const face of faces) for (const script of Object.keys(scripts)) rules.push(await fontFace(face, script));
for (const fallback of fallbacks) rules.push(...(await fallbackFaces(fallback)));
writeFileSync(join(out, 'fonts.css'), rules.join('\n') + '\n');
for (const from of new Set(faces.map((face) => face.from)))
  copyFileSync(new URL(`${from}/LICENSE`, packages), join(out, 'fonts', `LICENSE-${from}.txt`));

/** Writes the file of a face in a script; its rule. */
async function fontFace({ name, family, style, axes, weight, largest, ...face }, script) {
  const font = await subsetFont(source({ ...face, style }, script), text(script), {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  if (script === 'latin' && font.length > largest * 1024) {
    throw new Error(`${name} has ${font.length} bytes; at most ${largest} KiB are allowed.`);
  }
  const file = `${script === 'latin' ? name : `${name}-${script}`}.woff2`;
  writeFileSync(join(out, 'fonts', file), font);
  return rule({
    'font-family': `"${family}"`,
    'font-style': style,
    'font-weight': weight,
    // Where ours come too late for a first page they serve the next: words that changed their typeface would move.
    'font-display': 'optional',
    src: `url("fonts/${file}") format("woff2")`,
    'unicode-range': scripts[script]
      .map(([first, last = first]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
      .join(', '),
  });
}

/** Local faces given the width and height of ours, so that nothing moves when ours arrive. */
async function fallbackFaces({ name, like, local, advance }) {
  const face = faces.find((one) => one.name === like);
  const weights = [
    { weight: '100 550', wght: 400, names: local, advance: advance[0] },
    { weight: '551 900', wght: HEADLINE, names: local.map((known) => `${known} Bold`), advance: advance[1] },
  ];
  return Promise.all(
    weights.map(async ({ weight, wght, names, advance: theirs }) => {
      const font = await subsetFont(source(face, 'latin'), text('latin'), {
        targetFormat: 'sfnt',
        variationAxes: { ...face.axes, wght },
      });
      const ours = metrics(font);
      const adjust = ours.advance / theirs;
      return rule({
        'font-family': `"${name}"`,
        'font-weight': weight,
        src: names.map((known) => `local("${known}")`).join(', '),
        'size-adjust': percent(adjust),
        'ascent-override': percent(ours.ascent / adjust),
        'descent-override': percent(ours.descent / adjust),
        'line-gap-override': '0%',
      });
    }),
  );
}

function rule(descriptors) {
  return `@font-face { ${Object.entries(descriptors)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
}

function hex(code) {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function percent(share) {
  return `${(100 * share).toFixed(1)}%`;
}
