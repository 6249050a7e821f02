// How wide and high a typeface runs, read from its tables (OpenType 1.9: head, hhea, hmtx, cmap format 4).

// Letters in the proportion in which English newspaper text has them, spaces included.
const sample =
  'Everything else is divided into districts, and each gets four hours, never the same hours two days running, so ' +
  'that nobody always cooks at midnight. It is the exceptions that take up the night. On a shelf by the door stand ' +
  'three grey boxes of cards. “People think there is a machine that does this,” she says. “There is a machine.”';

/** Of an uncompressed font: ascent and descent in em, and the mean advance of a letter in running text. */
export function metrics(font) {
  const table = tables(font);
  const em = font.readUInt16BE(table.head + 18);
  const glyph = characterMap(font, table.cmap);
  const last = font.readUInt16BE(table.hhea + 34) - 1;
  const advance = (character) =>
    font.readUInt16BE(table.hmtx + 4 * Math.min(glyph(character.codePointAt(0)), last)) / em;
  return {
    ascent: font.readInt16BE(table.hhea + 4) / em,
    descent: -font.readInt16BE(table.hhea + 6) / em,
    advance: [...sample].reduce((sum, character) => sum + advance(character), 0) / sample.length,
  };
}

function tables(font) {
  const offsets = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    offsets[font.toString('latin1', entry, entry + 4).trim()] = font.readUInt32BE(entry + 8);
  }
  return offsets;
}

/** A function from a character to its glyph; 0 where there is none. */
function characterMap(font, cmap) {
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const start = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const size = font.readUInt16BE(start + 6);
  const value = (array, i) => font.readUInt16BE(start + 14 + array * size + (array ? 2 : 0) + i);
  return (code) => {
    for (let i = 0; i < size; i += 2) {
      if (code > value(0, i)) continue;
      const first = value(1, i);
      if (code < first) return 0;
      const shift = value(3, i);
      if (!shift) return (code + value(2, i)) & 0xffff;
      const found = font.readUInt16BE(start + 16 + 3 * size + i + shift + 2 * (code - first));
      return found ? (found + value(2, i)) & 0xffff : 0;
    }
    return 0;
  };
}
