#!/usr/bin/env bash
# Builds the admin, checks it, or both: build.sh build OUT | build.sh check STAMPS. Does nothing when nothing changed.
set -euo pipefail
what=$1
out=$2
stamp=$( (find . -type d \( -name node_modules -o -name dist -o -path ./src/fonts -o -path ./src/api/made \) -prune -o -type f -print
  find ../../docs/openapi ../src/main/site/compress.mjs -type f 2>/dev/null || true) | LC_ALL=C sort | xargs sha256sum | sha256sum)
[ -f "$out/.admin-$what" ] && [ "$(cat "$out/.admin-$what")" = "$stamp" ] && exit 0
[ -d node_modules ] && [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --silent --no-audit --no-fund
if [ "$what" = check ]; then
  npm run --silent check
else
  npm run --silent build
  rm -rf "$out"
  mkdir -p "$out"
  cp -r dist/. "$out/"
  (cd "$out" && find . -type f -not -name '.*' -not -name files.txt -printf '%P\n' | LC_ALL=C sort > files.txt)
  node ../src/main/site/compress.mjs "$out"
fi
mkdir -p "$out"
echo "$stamp" > "$out/.admin-$what"
