#!/usr/bin/env bash
# Puts the site's style sheet, script and typefaces into the folder given. Does nothing when none of them changed.
set -euo pipefail
out=$1
stamp=$(cat build.sh package-lock.json site.css fonts.css site.js | sha256sum)
[ -f "$out/.stamp" ] && [ "$(cat "$out/.stamp")" = "$stamp" ] && exit 0
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --silent --no-audit --no-fund
mkdir -p "$out/fonts"
fonts=node_modules/@fontsource-variable
cp "$fonts"/source-serif-4/files/source-serif-4-latin-wght-{normal,italic}.woff2 \
   "$fonts"/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2 \
   "$fonts"/inter/files/inter-latin-wght-normal.woff2 "$out/fonts/"
cp "$fonts"/source-serif-4/LICENSE "$out/fonts/LICENSE-source-serif-4.txt"
cp "$fonts"/inter/LICENSE "$out/fonts/LICENSE-inter.txt"
cat fonts.css site.css > "$out/site.css"
cp site.js "$out/site.js"
echo "$stamp" > "$out/.stamp"
