#!/usr/bin/env bash
# Packs, makes a new console project outside the repository that references the packages from a folder, and runs the README's first program in it.
# usage: bash tests/pack.sh     needs: bash, python3, dotnet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
root=$PWD work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

dotnet pack -c Release -o "$work/packages" -v quiet -nologo
ls "$work/packages"
# A package cache of its own: the packages under test have one version and would else be taken from an earlier run.
export NUGET_PACKAGES=$work/cache

mkdir "$work/first" && cd "$work/first"
dotnet new console -f net10.0 -o . >/dev/null
dotnet add package Declaratie.Reporting --source "$work/packages" --no-restore >/dev/null
dotnet restore -p:RestoreAdditionalProjectSources="$work/packages" -v quiet -nologo

python3 - "$root/README.md" <<'PY'
import re, sys
page = open(sys.argv[1]).read()
open("Program.cs", "w").write(re.search(r"<!-- first-program.*?```csharp\n(.*?)```", page, re.S)[1])
open("expected.txt", "w").write(re.search(r"<!-- first-output.*?```text\n(.*?)```", page, re.S)[1])
PY
dotnet run --no-restore >printed.txt
diff expected.txt printed.txt && echo "the README's program prints what the README shows"

dotnet tool install Declaratie.Cli --tool-path "$work/tool" --add-source "$work/packages" --version "$(cd "$root" && dotnet msbuild src/Declaratie.Cli -getProperty:Version)" >/dev/null
"$work/tool/declaratie" check "$root/docs/examples/praktijk.jsonl" --language en
