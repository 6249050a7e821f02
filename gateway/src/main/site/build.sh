#!/usr/bin/env bash
# Puts the site's style sheet, script and typefaces into the folder given. Does nothing when none of them changed.
set -euo pipefail
out=$1
stamp=$(cat build.sh fonts.mjs metrics.mjs package-lock.json site.css site.js icon.svg | sha256sum)
[ -f "$out/.stamp" ] && [ "$(cat "$out/.stamp")" = "$stamp" ] && exit 0
[ -d node_modules ] && [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --silent --no-audit --no-fund
rm -rf "$out"
mkdir -p "$out"
node fonts.mjs "$out"
cat "$out/fonts.css" site.css > "$out/site.css"
rm "$out/fonts.css"
cp site.js icon.svg "$out/"
(cd "$out" && find . -type f -not -name '.*' -not -name files.txt -printf '%P\n' | LC_ALL=C sort > files.txt)
echo "$stamp" > "$out/.stamp"
