// What the gateway itself draws with: node drawing.mjs OUT writes OUT/*.ttf, each one weight and one size of a face in one
// script, as Java reads them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { scripts, source, text } from './typefaces.mjs';

const serif = { from: 'source-serif-4', axis: 'opsz', style: 'normal' };
const sans = { from: 'inter', axis: 'wght', style: 'normal' };
const faces = [
  { name: 'headline', ...serif, axes: { wght: 640, opsz: 60 } },
  { name: 'nameplate', ...serif, axes: { wght: 700, opsz: 40 } },
  { name: 'small', ...sans, axes: { wght: 500 } },
];

const [out] = process.argv.slice(2);
if (!out) throw new Error('Say where: node drawing.mjs OUT');
mkdirSync(out, { recursive: true });
for (const { name, axes, ...face } of faces)
  for (const script of Object.keys(scripts)) {
    const font = await subsetFont(source(face, script), text(script), {
      targetFormat: 'truetype',
      variationAxes: axes,
    });
    writeFileSync(join(out, `${name}-${script}.ttf`), font);
  }
