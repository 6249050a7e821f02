// Fails the build when what the browser needs before anything shows grows too large: all of index.html's own scripts,
// compressed. The editor and the views come on demand and are only told.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LARGEST = 250 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length;

const first = new Set();
collect('index.html');
const total = [...first].reduce((sum, key) => sum + size(manifest[key].file), 0);
const later = Object.keys(manifest).filter((key) => !first.has(key) && manifest[key].file.endsWith('.js'));
const largest = later.map((key) => [size(manifest[key].file), key]).sort(([a], [b]) => b - a)[0] ?? [0, 'nothing'];
console.log(
    `First load ${kib(total)} KiB of script, compressed; largest on demand: ${largest[1]} ${kib(largest[0])} KiB.`,
);
if (total > LARGEST) {
    console.error(`At most ${kib(LARGEST)} KiB are allowed.`);
    process.exit(1);
}

function collect(key) {
    if (first.has(key)) return;
    first.add(key);
    for (const needed of manifest[key].imports ?? []) collect(needed);
}

function kib(bytes) {
    return (bytes / 1024).toFixed(1);
}
