#!/usr/bin/env bash
# Runs the built tool over every worked case and every query of its expected file, and compares what it prints.
# Compared: receiptsTotalling, summary, totals, reconciliation, detail (every line and field, in order) and
# notes.advancePaymentsNowAllocated; values by value. A line, row or field too many is a difference; providerTotals
# and the other notes, which the expected files leave out, are not looked at.
# Prints every difference and ends with one line: N of N. DECLARATIE may name another build of the tool.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export NUGET_CERT_REVOCATION_MODE=offline DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tool=${DECLARATIE:-src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll}
if [ -z "${DECLARATIE:-}" ] && { [ ! -f "$tool" ] || [ -n "$(find src -name '*.cs' -newer "$tool" -not -path '*/obj/*' -print -quit)" ]; }; then
  dotnet build src/Declaratie.Cli -c Release --disable-build-servers >/dev/null || { echo 'the tool does not build'; exit 1; }
  touch "$tool"
fi

exec python3 - "$tool" conformance/cases/payments "$@" <<'PY'
import glob, json, os, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

tool, folder, wanted = sys.argv[1], sys.argv[2], sys.argv[3:]  # further arguments name cases
command = ["dotnet", tool] if tool.endswith(".dll") else [tool]


def load(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def differences(path, expected, actual):
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key in expected.keys() | actual.keys():
            if key not in actual:
                yield f"{path}.{key}: expected {show(expected[key])}, is absent"
            elif key not in expected:
                yield f"{path}.{key}: {show(actual[key])} is not expected"
            else:
                yield from differences(f"{path}.{key}", expected[key], actual[key])
    elif isinstance(expected, list) and isinstance(actual, list):
        for i in range(max(len(expected), len(actual))):
            if i >= len(actual):
                yield f"{path}[{i}]: expected {show(expected[i])}, is absent"
            elif i >= len(expected):
                yield f"{path}[{i}]: {show(actual[i])} is not expected"
            else:
                yield from differences(f"{path}[{i}]", expected[i], actual[i])
    elif type(expected) is not type(actual) or expected != actual:
        yield f"{path}: expected {show(expected)}, is {show(actual)}"


def show(value):
    return json.dumps(value, default=str, ensure_ascii=False)


def ask(journal, query):
    arguments = ["report", "allocated-payments", journal, "--format", "json", "--from", query["from"], "--to", query["to"]]
    for provider in query["providers"]:
        arguments += ["--provider", provider]
    arguments += ["--summarise-by", query["summariseBy"]]
    arguments += ["--hide-advance-payments"] if query["hideAdvancePayments"] else []
    arguments += ["--zero-rows"] if query["zeroRows"] else []
    return subprocess.run(command + arguments, capture_output=True, text=True)


def compare(case):
    journal, query, expected = case
    run = ask(journal, query)
    if run.returncode:
        return [f"exit code {run.returncode}: {run.stderr.strip()}"]
    try:
        actual = load(run.stdout)
    except ValueError as broken:
        return [f"no JSON: {broken}"]
    found = [line for key in query for line in differences(key, query[key], actual.get(key))]
    for key in ["receiptsTotalling", "summary", "totals", "reconciliation", "detail"]:
        found += differences(key, expected[key], actual.get(key))
    note = "advancePaymentsNowAllocated"
    return found + list(differences(f"notes.{note}", expected["notes"][note], actual.get("notes", {}).get(note)))


cases = []
for path in sorted(glob.glob(f"{folder}/*.expected.json")):
    name = os.path.basename(path).removesuffix(".expected.json")
    if not wanted or name in wanted:
        with open(path, encoding="utf-8") as file:
            cases += [(path.replace(".expected.json", ".jsonl"), report["query"], report) for report in load(file.read())["reports"]]

right = 0
with ThreadPoolExecutor(os.cpu_count()) as pool:
    for (journal, query, _), found in zip(cases, pool.map(compare, cases)):
        right += not found
        if found:
            print(os.path.basename(journal), show(query))
            for line in found:
                print("   ", line)
print(f"{right} of {len(cases)}")
sys.exit(0 if cases and right == len(cases) else 1)
PY
