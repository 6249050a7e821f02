#!/usr/bin/env bash
# Fetches the half of Playwright that runs in Node, as the Java half wants it: package/cli.js, and Readability, the reader mode that
# Firefox has. Chromium is the system's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=$1
[ -f "$out/package/cli.js" ] && cmp -s package-lock.json "$out/package-lock.json" && exit 0
npm ci --ignore-scripts --silent --no-audit --no-fund
rm -rf "$out"
mkdir -p "$out"
mv node_modules/playwright-core "$out/package"
mv node_modules/@mozilla/readability "$out/readability"
rm -rf node_modules
cp package-lock.json "$out/"
