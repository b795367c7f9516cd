#!/usr/bin/env bash
# Asks the tests about every mutant of a library: tests/mutation.sh Domain|Reporting [--minutes N] [--budget MS] [--workers N] [--again] [--only PART]
# Stryker makes and compiles the mutants; Declaratie.Mutation asks, for each, the tests that meet it (Stryker alone starts a test host for each: hours).
# What is found is kept under artifacts/mutation/NAME, and the next run goes on with it; delete that folder to begin anew. Commit first: Stryker is told that nothing changed since the last commit, so that it only makes them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export NUGET_CERT_REVOCATION_MODE=offline RunAnalyzers=false DOTNET_NOLOGO=1

name=${1:?Domain or Reporting}
shift
folder=$PWD/artifacts/mutation/$name
report=$folder/stryker/reports/mutation-report.json
mkdir -p "$folder"

make_mutants() {
  local library=bin/Release/net10.0/Declaratie.$name.dll
  cat >"$folder/stryker.json" <<JSON
{ "stryker-config": { "project": "Declaratie.$name.csproj", "configuration": "Release", "reporters": ["json"], "concurrency": 1,
  "test-case-filter": "FullyQualifiedName~Hall.MoneyTests", "mutate": ["**/*"], "mutation-level": "Standard",
  "since": { "enabled": true, "target": "$(git rev-parse HEAD)" } } }
JSON
  dotnet tool restore >"$folder/restore.log"
  (
    cd tests/Declaratie.Tests
    rm -f "$library.stryker-unchanged"
    dotnet stryker -f "$folder/stryker.json" -O "$folder/stryker" --skip-version-check >"$folder/stryker.log" 2>&1 &
    # The library with the mutants lies beside the tests while Stryker runs, and is put back at its end.
    while kill -0 $! 2>/dev/null; do
      if [ -f "$library" ] && [ -f "$library.stryker-unchanged" ] && ! cmp -s "$library" "$library.stryker-unchanged" && [ ! -f "$folder/mutated.dll" ]; then
        sleep 2
        cp "$library" "$folder/mutated.dll"
      fi
      sleep 0.2
    done
    wait $! || { tail -n 20 "$folder/stryker.log"; exit 1; }
    cp "$library.stryker-unchanged" "$library"
  )
}

if [ ! -f "$report" ] || [ ! -f "$folder/mutated.dll" ]; then
  rm -rf "$folder/mutated.dll" "$folder/bin"
  make_mutants
fi
if [ ! -d "$folder/bin" ]; then
  dotnet build tests/Declaratie.Mutation -c Release -v quiet
  cp -r tests/Declaratie.Mutation/bin/Release/net10.0 "$folder/bin"
  cp "$folder/mutated.dll" "$folder/bin/Declaratie.$name.dll"
fi

# Left out: tests of whole processes and of the largest files, which take seconds each; for the Domain also the properties over histories and the drawings, which meet nearly every mutant.
without="Tests.Conformance. HouseTests PythonExample ReportCommandTests GroupToolTests OtherMergeTests OrderTests CompareToolTests ClaimWitnessTests AllocatorTwinTests SessionTwinTests FuzzTests IdMapTests LimitTests Tests.Evidence."
if [ "$name" = Domain ]; then
  without="$without ClaimsModel. Properties. Laws LawTests LawsOf LongHistories BigAccounts BigLedger PracticeYear TimelineTests HistoriesTests Drawing. Security. Cli. PageTests TutorialTests Oracle. TwinTests StreamTests"
fi
# shellcheck disable=SC2086 # a list
dotnet exec "$folder/bin/Declaratie.Mutation.dll" run --library "Declaratie.$name" --report "$report" --folder "$folder" --without $without "$@"
dotnet exec "$folder/bin/Declaratie.Mutation.dll" tell --report "$report" --folder "$folder" >"$folder/mutants.md"
sed '/^$/q' "$folder/mutants.md"
echo "the mutants that no test noticed: $folder/mutants.md"
