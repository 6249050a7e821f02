#!/usr/bin/env bash
# Puts the site's style sheet, script and typefaces into the folder given, and what the gateway draws with into drawing/ beside
# it. Does nothing when none of them changed.
set -euo pipefail
out=$1
drawing=$(dirname "$out")/drawing
stamp=$(find build.sh ./*.mjs package-lock.json icon.svg style script -type f -print0 | LC_ALL=C sort -z | xargs -0 cat | sha256sum)
[ -d "$drawing" ] && [ -f "$out/.stamp" ] && [ "$(cat "$out/.stamp")" = "$stamp" ] && exit 0
[ -d node_modules ] && [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --silent --no-audit --no-fund
rm -rf "$out" "$drawing"
mkdir -p "$out"
node fonts.mjs "$out"
bundle() { node_modules/.bin/esbuild "$@" --bundle --minify --log-level=warning; }
bundle style/index.css --outfile="$out/site.css"
cat "$out/fonts.css" "$out/site.css" > "$out/.joined"
mv "$out/.joined" "$out/site.css"
rm "$out/fonts.css"
bundle script/site.js --format=esm --outfile="$out/site.js"
bundle script/look.js --format=iife --outfile="$out/look.js"
cp icon.svg "$out/"
node icons.mjs "$out"
node drawing.mjs "$drawing"
(cd "$out" && find . -type f -not -name '.*' -not -name files.txt -printf '%P\n' | LC_ALL=C sort > files.txt)
node compress.mjs "$out"
echo "$stamp" > "$out/.stamp"
