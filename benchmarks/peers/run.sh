#!/usr/bin/env bash
# Runs the same work on the same documents in six engines: ours, naive LINQ, immutable collections, SQLite, PostgreSQL and DuckDB.
# Allocates all documents oldest first per account, sums one month by provider and payor, and sums sixty months. Loading and indexes are not timed.
# Prints one table and writes artifacts/peers.json and artifacts/peers-strategies.json. Exit code 1 when an engine differs or fails, and says which.
# usage: bash benchmarks/peers/run.sh [--documents N] [--heavy | --accounts] [--rounds R] [--engines a,b,c]     needs: bash, python3, dotnet
#   --documents N   this many invoices and as many receipts (default: 100000, 1000000 and 3000000, one after another)
#   --heavy         a tenth of the documents on twenty heavy accounts (default with --documents: uniform; without: all three)
#   --accounts      families of fifty invoices, and claim files of two hundred lines that one receipt pays
#   --rounds R      timed rounds of each task (default 3; five times as many for what is quick)
#   --engines       of declaratie,linq,immutable,sqlite,postgresql,duckdb (default: all)
# An engine that is not there is installed (apt-get as root, npm ci for DuckDB), or else named as skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

usage() { sed -n 's/^# \(usage\|  -\)/\1/p' benchmarks/peers/run.sh; }
wrong() { usage >&2; exit 2; }

documents=0 data="" rounds=3 all=declaratie,linq,immutable,sqlite,postgresql,duckdb
engines=$all
while [ $# -gt 0 ]; do
  case $1 in
    --documents) documents=${2:-}; [[ $documents =~ ^[1-9][0-9]{0,7}$ ]] || wrong; shift 2 ;;
    --rounds) rounds=${2:-}; [[ $rounds =~ ^[1-9][0-9]{0,3}$ ]] || wrong; shift 2 ;;
    --engines) engines=${2:-}; shift 2 || wrong; [ -n "$engines" ] || wrong ;;
    --heavy | --accounts) [ -z "$data" ] || wrong; data=${1#--}; shift ;;
    --help | -h) usage; exit ;;
    *) wrong ;;
  esac
done
for engine in ${engines//,/ }; do
  [[ ,$all, == *,$engine,* ]] || wrong
done
if [ -z "$data" ]; then
  data=uniform
  [ "$documents" != 0 ] || data=uniform,heavy,accounts
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline DEBIAN_FRONTEND=noninteractive PYTHONDONTWRITEBYTECODE=1
asked() { [[ ,$engines, == *,$1,* ]]; }
install() { # what cannot be installed is skipped later, and named
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "installing $*" >&2
  apt-get install -y -qq "$@" >&2 || { apt-get update -qq >&2 && apt-get install -y -qq "$@" >&2; } || echo "could not install $*" >&2
}

asked sqlite && ! command -v sqlite3 >/dev/null && install sqlite3
if asked postgresql && ! command -v initdb >/dev/null && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  install postgresql
fi
if asked duckdb && ! (cd benchmarks/peers && node -e "require('@duckdb/node-api')" 2>/dev/null); then
  command -v npm >/dev/null || install nodejs npm
  if command -v npm >/dev/null; then
    (cd benchmarks/peers && npm ci --no-audit --no-fund >&2) || echo 'could not install DuckDB' >&2
  fi
fi

echo 'building' >&2
dotnet build -c Release benchmarks/Declaratie.Benchmarks -v quiet -nologo >&2

work=$(mktemp -d) runner=""
clean() {
  if [ -n "$runner" ] && kill -TERM "$runner" 2>/dev/null; then wait "$runner" || true; fi
  # The runner stops PostgreSQL itself, unless it was killed.
  local pid=$work/postgresql/data/postmaster.pid
  if [ -f "$pid" ]; then kill -QUIT "$(head -n 1 "$pid")" 2>/dev/null || true; sleep 1; fi
  rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
chmod 755 "$work" # PostgreSQL runs as a user of its own

python3 benchmarks/peers/runner.py --work "$work" --artifacts artifacts --documents "$documents" --data "$data" --rounds "$rounds" --engines "$engines" \
  --program benchmarks/Declaratie.Benchmarks/bin/Release/net10.0/Declaratie.Benchmarks.dll &
runner=$!
code=0
wait "$runner" || code=$?
runner=""
exit "$code"
