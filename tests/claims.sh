#!/usr/bin/env bash
# Runs the built tool over every worked case of the claims and compares what it prints with the expected file beside
# the journal: `check` gives refused (line, type, rule, subject) and warnings (line, rule, subject), in order; `status`
# gives the whole answer, values by value. Rows of status are found by their id, whatever their order; rows of the same
# id by their order among themselves. A row or field too many is a difference, and so is one that is missing.
# The text "*" stands for any text. `ledger` of the expected files is compared by the tests in C#.
# Prints every difference and ends with one line: N of N. Arguments name cases; DECLARATIE may name another build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export NUGET_CERT_REVOCATION_MODE=offline DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tool=${DECLARATIE:-src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll}
if [ -z "${DECLARATIE:-}" ] && { [ ! -f "$tool" ] || [ -n "$(find src -name '*.cs' -newer "$tool" -not -path '*/obj/*' -print -quit)" ]; }; then
  dotnet build src/Declaratie.Cli -c Release --disable-build-servers >/dev/null || { echo 'the tool does not build'; exit 1; }
  touch "$tool"
fi

exec python3 - "$tool" conformance/cases/claims "$@" <<'PY'
import glob, json, os, shlex, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

tool, folder, wanted = sys.argv[1], sys.argv[2], sys.argv[3:]
command = ["dotnet", tool] if tool.endswith(".dll") and " " not in tool else shlex.split(tool)
KEYS = {"treatments": "id", "claimFiles": "number", "lines": "reference", "returnFiles": "file", "creditFiles": "number",
        "patientInvoices": "number", "sessions": "month", "bookkeeping": "month"}


def load(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def show(value):
    return json.dumps(value, default=str, ensure_ascii=False)


def keyed(rows, key):
    found = {}
    for row in rows:
        name = row.get(key) if isinstance(row, dict) else show(row)
        again = sum(other == name for other, _ in found)
        found[name, again] = row
    return {f"{name}" + (f"#{again + 1}" if again else ""): row for (name, again), row in found.items()}


def differences(path, expected, actual, key=None):
    if key and isinstance(expected, list) and isinstance(actual, list):
        expected, actual = keyed(expected, key), keyed(actual, key)
        key = None
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in list(expected) + [each for each in actual if each not in expected]:
            if name not in actual:
                yield f"{path}.{name}: expected {show(expected[name])}, is absent"
            elif name not in expected:
                yield f"{path}.{name}: {show(actual[name])} is not expected"
            else:
                yield from differences(f"{path}.{name}", expected[name], actual[name], KEYS.get(name))
    elif isinstance(expected, list) and isinstance(actual, list):
        for i in range(max(len(expected), len(actual))):
            if i >= len(actual):
                yield f"{path}[{i}]: expected {show(expected[i])}, is absent"
            elif i >= len(expected):
                yield f"{path}[{i}]: {show(actual[i])} is not expected"
            else:
                yield from differences(f"{path}[{i}]", expected[i], actual[i])
    elif expected == "*":
        if not isinstance(actual, str) or not actual:
            yield f"{path}: expected some text, is {show(actual)}"
    elif type(expected) is not type(actual) or expected != actual:
        yield f"{path}: expected {show(expected)}, is {show(actual)}"


def ask(verb, journal, *more):
    run = subprocess.run([*command, verb, journal, *more, "--format", "json"], capture_output=True, text=True)
    try:
        return run, load(run.stdout)
    except ValueError as broken:
        return run, f"exit code {run.returncode}, no JSON ({broken}): {run.stderr.strip()}"


def part(rows, *fields):
    return [{field: row.get(field) for field in fields} for row in rows]


def compare(case):
    journal, expected = case
    run, answer = ask("check", journal)
    if not isinstance(answer, dict):
        return [f"check: {answer}"]
    found = []
    if run.returncode != (1 if expected["refused"] else 0):
        found.append(f"check: exit code {run.returncode}")
    found += differences("refused", expected["refused"], part(answer["refused"], "line", "type", "rule", "subject"))
    found += differences("warnings", expected["warnings"], part(answer["warnings"], "line", "rule", "subject"))
    run, answer = ask("status", journal, *(["--skip-refused"] if expected["refused"] else []))
    if not isinstance(answer, dict):
        return found + [f"status: {answer}"]
    if run.returncode:
        found.append(f"status: exit code {run.returncode}: {run.stderr.strip()}")
    return found + list(differences("status", expected["status"], answer))


cases = []
names = sorted({os.path.basename(path).split(".")[0] for path in glob.glob(f"{folder}/*.json*")})
for name in names:
    if not wanted or name in wanted:
        with open(f"{folder}/{name}.expected.json", encoding="utf-8") as file:
            cases.append((f"{folder}/{name}.jsonl", load(file.read())))

right = 0
with ThreadPoolExecutor(os.cpu_count()) as pool:
    for (journal, expected), found in zip(cases, pool.map(compare, cases)):
        right += not found
        if found:
            print(os.path.basename(journal), expected["scenario"])
            for line in found:
                print("   ", line)
print(f"{right} of {len(cases)}")
sys.exit(0 if cases and right == len(cases) else 1)
PY
