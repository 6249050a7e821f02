// Draws the sample newsroom's pictures: node draw.mjs OUT [NAME...], all without a name. Needs Chromium only.
// A change of a scene shows in the file; the same scene gives the same picture.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [out = '.', ...wanted] = process.argv.slice(2);
const page = new URL('scenes.html', import.meta.url);
const all = [...readFileSync(page, 'utf8').matchAll(/scenes\/([a-z-]+)\.js/g)].map(([, name]) => name);
const profile = mkdtempSync(join(tmpdir(), 'draw-'));
mkdirSync(out, { recursive: true });

for (const name of wanted.length ? wanted : all) {
    page.hash = name;
    const dom = execFileSync(
        process.env.CHROMIUM ?? 'chromium',
        ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--dump-dom', page.href],
        { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const jpeg = dom.match(/data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/);
    if (!jpeg) throw new Error(`${name} was not drawn: ${dom.slice(0, 2000)}`);
    writeFileSync(join(out, `${name}.jpg`), Buffer.from(jpeg[1], 'base64'));
}
rmSync(profile, { recursive: true });
