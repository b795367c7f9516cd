#!/usr/bin/env bash
# Opens the packed packages and checks what is in them (tests/packages.py), builds the sources again in another folder and compares the bytes, and runs a program outside the solution
# (tests/Consumer) and the tool on the packages as published.
# usage: bash tests/packages.sh [--packed]     --packed: takes artifacts/packages as it is; else packs first.     needs: bash, python3, dotnet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off MSBUILDDISABLENODEREUSE=1
root=$PWD packages=$PWD/artifacts/packages work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
version=$(dotnet msbuild src/Declaratie.Domain -getProperty:Version)

if [ "${1:-}" != --packed ]; then
  rm -rf "$packages"
  for project in src/*/; do dotnet pack "$project" -c Release -o "$packages" -v quiet -nologo --disable-build-servers; done
fi

# The same sources in a folder of another name give the same bytes.
mkdir "$work/elsewhere"
git ls-files -z --cached --others --exclude-standard -- src conformance build '*.props' '*.targets' BannedSymbols.txt .editorconfig .gitignore global.json README.md | xargs -0 cp --parents -t "$work/elsewhere"
[ ! -e .git ] || cp -r .git "$work/elsewhere/.git"
for project in Declaratie.Cli Declaratie.Testing; do
  dotnet build "$work/elsewhere/src/$project" -c Release -o "$work/built" -p:RunAnalyzers=false -v quiet -nologo --disable-build-servers
done
python3 tests/packages.py "$packages" "$version" "$work/built"

# A package cache of its own: the packages have one version and would else be taken from an earlier run; what others made is taken from the cache there is.
others=${NUGET_PACKAGES:-$HOME/.nuget/packages}
export NUGET_PACKAGES=$work/cache
consumer=$work/consumer
dotnet build tests/Consumer -c Release -o "$consumer" -p:BaseIntermediateOutputPath="$work/obj/" -p:DeclaratieVersion="$version" -p:RestoreFallbackFolders="$others" -v quiet -nologo --disable-build-servers
dotnet "$consumer/Consumer.dll" docs/examples >"$work/printed.txt"
diff tests/Consumer/expected.txt "$work/printed.txt" && echo "the consumer prints what tests/Consumer/expected.txt says"

dotnet tool install Declaratie.Cli --tool-path "$work/tool" --add-source "$packages" --version "$version" >/dev/null
"$work/tool/declaratie" check docs/examples/fysio.jsonl --language en
"$work/tool/declaratie" ei check docs/examples/F2024-0311.dat --language en
