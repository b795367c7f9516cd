#!/usr/bin/env bash
# Packs, makes new console projects outside the repository that reference the packages from a folder, and runs the README's programs in them.
# usage: bash tests/pack.sh     needs: bash, python3, dotnet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
root=$PWD work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

dotnet pack -c Release -o "$work/packages" -v quiet -nologo
ls "$work/packages"
# A package cache of its own: the packages under test have one version and would else be taken from an earlier run.
export NUGET_PACKAGES=$work/cache

# usage: program NAME PACKAGE: the part NAME-program of the README prints what its part NAME-output shows.
program() {
  mkdir "$work/$1" && cd "$work/$1"
  dotnet new console -f net10.0 -o . >/dev/null
  dotnet add package "$2" --source "$work/packages" --no-restore >/dev/null
  dotnet restore -p:RestoreAdditionalProjectSources="$work/packages" -v quiet -nologo
  python3 - "$root/README.md" "$1" <<'PY'
import re, sys
page, name = open(sys.argv[1]).read(), sys.argv[2]
open("Program.cs", "w").write(re.search(rf"<!-- {name}-program.*?```csharp\n(.*?)```", page, re.S)[1])
open("expected.txt", "w").write(re.search(rf"<!-- {name}-output.*?```text\n(.*?)```", page, re.S)[1])
PY
  dotnet run --no-restore >printed.txt
  diff expected.txt printed.txt && echo "the README's $1 program prints what the README shows"
}

program first Declaratie.Reporting
program claim Declaratie.Domain

dotnet tool install Declaratie.Cli --tool-path "$work/tool" --add-source "$work/packages" --version "$(cd "$root" && dotnet msbuild src/Declaratie.Cli -getProperty:Version)" >/dev/null
"$work/tool/declaratie" check "$root/docs/examples/praktijk.jsonl" --language en
"$work/tool/declaratie" check "$root/docs/examples/fysio.jsonl" --language en
