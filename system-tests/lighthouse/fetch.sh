#!/usr/bin/env bash
# Fetches Lighthouse, which the build does without. Chromium is the system's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=$1
[ -f "$out/node_modules/lighthouse/cli/index.js" ] && cmp -s package-lock.json "$out/package-lock.json" && exit 0
mkdir -p "$out"
cp package.json package-lock.json .npmrc "$out/"
npm ci --prefix "$out" --ignore-scripts --silent --no-audit --no-fund
