// The site's icon in pixels, for those who take no SVG: node icons.mjs OUT writes OUT/icon-180.png and OUT/icon-512.png. It is
// made of upright rectangles alone, so that nothing is needed to draw it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const VIEW = 32;
const [out] = process.argv.slice(2);
if (!out) throw new Error('Say where: node icons.mjs OUT');
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const rectangles = [...svg.matchAll(/fill="#([0-9a-f]{6})" d="M(\d+) (\d+)h(\d+)v(\d+)H\d+z"/g)].map(
  ([, colour, ...numbers]) => ({ colour: Buffer.from(colour, 'hex'), at: numbers.map(Number) }),
);
if (!rectangles.length) throw new Error('icon.svg has no rectangle that is understood here.');
for (const size of [180, 512]) writeFileSync(join(out, `icon-${size}.png`), png(size));

/** PNG (third edition), 8 bits of red, green and blue, no filter. */
function png(size) {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixels(size) {
  const line = 1 + 3 * size;
  const bytes = Buffer.alloc(line * size);
  for (const { colour, at } of rectangles) {
    const [x, y, width, height] = at.map((number) => Math.round((number * size) / VIEW));
    for (let row = y; row < y + height; row++)
      bytes.fill(colour, row * line + 1 + 3 * x, row * line + 1 + 3 * (x + width));
  }
  return bytes;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
