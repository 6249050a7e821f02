// Puts a Brotli copy beside each text in the folders given: compressed once a build, as well as can be.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = /\.(css|js|html|svg|txt|webmanifest)$/;

for (const folder of process.argv.slice(2)) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (TEXT.test(name)) {
      const text = await readFile(join(folder, name));
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(join(folder, `${name}.br`), await compress(text, { params }));
    }
  }
}
