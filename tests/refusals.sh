#!/usr/bin/env bash
# One bad line per L and J rule: the tool names exactly that rule and that line, and ends with exit code 1 (J6: 2).
# Each file of Cases/refusals is named after its rule; its last line is the bad one.   needs: bash, python3, dotnet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline
tool=${DECLARATIE:-}
if [ -z "$tool" ]; then
  dotnet build -c Release src/Declaratie.Cli -v quiet -nologo >&2
  tool="dotnet src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll"
fi

python3 - "$tool" conformance/cases/refusals/*.jsonl <<'PY'
import json, os, shlex, subprocess, sys

tool, right = shlex.split(sys.argv[1]), 0
for path in sys.argv[2:]:
    name = os.path.basename(path).removesuffix(".jsonl")
    rule = name.split("-")[0]
    with open(path, "rb") as file:
        lines = 1 if rule == "J6" else file.read().count(b"\n")
    run = subprocess.run([*tool, "check", path, "--format", "json"], capture_output=True, text=True)
    found = [(each["rule"], each["line"]) for each in json.loads(run.stdout)["refused"]]
    said = json.loads(run.stdout)["refused"]
    is_right = found == [(rule, lines)] and run.returncode == (2 if rule == "J6" else 1) and all(s["message"] and s["messageNl"] for s in said)
    right += is_right
    print(f"{'ok ' if is_right else 'NOT'} {name:28} exit {run.returncode}  {found}  {said[0]['message'] if said else run.stderr.strip()}")
print(f"{right} of {len(sys.argv) - 2}")
sys.exit(right != len(sys.argv) - 2)
PY
