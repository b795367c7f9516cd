#!/usr/bin/env bash
# Times the tool as a whole process over the big ledger written as a journal: wall time, lines a second and peak memory of check and of a month's report.
# With --claims: the same over a year of claims, every treatment through two rounds: check and status.
# usage: bash benchmarks/tool.sh [--documents N | --claims [--treatments N]] [--rounds R] [--tenfold]     needs: bash, python3, dotnet
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

documents=1000000 treatments=200000 rounds=3 tenfold="" claims=""
while [ $# -gt 0 ]; do
  case $1 in
    --documents) documents=$2; shift 2 ;;
    --treatments) treatments=$2; shift 2 ;;
    --claims) claims=yes; shift ;;
    --rounds) rounds=$2; shift 2 ;;
    --tenfold) tenfold=yes; shift ;;
    *) echo "usage: bash benchmarks/tool.sh [--documents N | --claims [--treatments N]] [--rounds R] [--tenfold]" >&2; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet build -c Release src/Declaratie.Cli -v quiet -nologo
dotnet build -c Release benchmarks/Declaratie.Benchmarks -v quiet -nologo
generate="benchmarks/Declaratie.Benchmarks/bin/Release/net10.0/Declaratie.Benchmarks.dll generate"

first=$documents
[ -n "$claims" ] && first=$treatments
sizes=("$first")
[ -n "$tenfold" ] && sizes+=($((first * 10)))
for size in "${sizes[@]}"; do
  if [ -n "$claims" ]; then
    dotnet $generate claim-rounds "$work/$size.jsonl" --treatments "$size" >/dev/null
  else
    dotnet $generate big-ledger "$work/$size.jsonl" --documents "$size" --patients $((size / 10)) --heavy 0 >/dev/null
  fi
done

python3 - "$work" "$rounds" "${claims:-no}" "${sizes[@]}" <<'PY'
import hashlib, os, subprocess, sys, time

work, rounds, claims, sizes = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "yes", sys.argv[4:]
tool = ["dotnet", "src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll"]
month = ["--from", "2023-03-02", "--to", "2023-04-01", "--format", "json"]

def run(arguments):
    started = time.perf_counter()
    process = subprocess.Popen(tool + arguments, stdout=subprocess.PIPE)
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(arguments)}")
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, hashlib.sha256(answer).hexdigest()[:12]

print("| what | lines | median s | cpu s | lines/s | peak MiB | answer |")
print("|---|---|---|---|---|---|---|")
for size in sizes:
    journal = f"{work}/{size}.jsonl"
    with open(journal, "rb") as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 24), b""))
    asked = [
        ("check", ["check", journal, "--format", "json"]),
        ("status", ["status", journal, "--format", "json"]),
        ("status, files returned", ["status", journal, "--format", "json", "--only", "claim-files", "--state", "Returned"]),
    ] if claims else [
        ("check", ["check", journal, "--format", "json"]),
        ("report, summary", ["report", "allocated-payments", journal, *month, "--sections", "summary"]),
        ("report, details and summary", ["report", "allocated-payments", journal, *month]),
    ]
    for what, arguments in asked:
        seen = sorted(run(arguments) for _ in range(rounds))
        wall, cpu, _, answer = seen[len(seen) // 2]
        print(f"| {what} | {lines:,} | {wall:.2f} | {cpu:.2f} | {lines / wall:,.0f} | {max(s[2] for s in seen):,.0f} | {answer} |", flush=True)
PY
