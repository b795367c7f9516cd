#!/usr/bin/env bash
# Builds the site of the documentation into artifacts/site/dist: the pages of docs/, and a reference made of the doc comments. A dead link fails it.
# usage: bash docs/site/build.sh     needs: bash, dotnet, node 20 or later with npm; fetches VitePress from the npm registry
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off

command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or later." >&2; exit 1; }
site=artifacts/site
mkdir -p "$site"
rm -rf "$site/.vitepress" "$site/dist" "$site"/*.md "$site/examples" "$site/images" "$site/reference"
cp -r docs/*.md docs/examples docs/images "$site/"
# The README stands beside docs/ in the repository, and among the pages on the site.
sed -e 's#(docs/#(#g' -e 's#(CHANGELOG\.md)#(changelog.md)#' -e 's#(LICENSE)#(license.md)#' README.md >"$site/readme.md"
sed 's#(docs/#(#g' CHANGELOG.md >"$site/changelog.md"
{ echo '# License'; echo; cat LICENSE; } >"$site/license.md"
sed -i 's#(\.\./README\.md#(readme.md#g' "$site"/*.md
# What a page of the repository links to as a file is a page here.
{ echo '# Public API'; for file in docs/api/*.txt; do printf '\n## %s\n\n```text\n' "$(basename "$file" .txt)"; cat "$file"; echo '```'; done; } >"$site/public-api.md"
{ echo '# An example in Python'; echo; echo '```python'; cat conformance/examples/python/small_ledger.py; echo '```'; } >"$site/python-example.md"
sed -i -e 's#(api)#(public-api.md)#g' -e 's#(\.\./conformance/examples/python/small_ledger\.py)#(python-example.md)#g' "$site"/*.md
mkdir -p "$site/.vitepress"
cp docs/site/config.mts "$site/.vitepress/config.mts"
cp docs/site/package.json "$site/"

for project in Domain Reporting Exchange Testing; do
  dotnet build "src/Declaratie.$project" -c Release -v quiet -nologo
done
pages=()
for project in Domain Reporting Exchange Testing; do
  pages+=("src/Declaratie.$project/bin/Release/net10.0/Declaratie.$project.xml")
done
node docs/site/reference.mjs "$site/reference" "${pages[@]}"

cd "$site"
npm install --no-audit --no-fund --no-package-lock --silent
npx vitepress build . --outDir dist
echo "$(find dist -name '*.html' | wc -l) pages in $site/dist"
