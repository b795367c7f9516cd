#!/usr/bin/env bash
# Sees to it that there is a Chromium for tests/Declaratie.BrowserTests; installs one on Debian and Ubuntu when there is none.
set -euo pipefail

retry() { # a mirror that does not answer is asked three times
  local try
  for try in 1 2 3; do
    "$@" && return
    sleep $((try * 5))
  done
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

if [ -n "${DECLARATIE_CHROMIUM:-}" ]; then
  echo "chromium.sh: the tests use $DECLARATIE_CHROMIUM (DECLARATIE_CHROMIUM)"
  exit 0
fi

for name in chromium chromium-browser google-chrome; do
  if found=$(command -v "$name"); then
    echo "chromium.sh: the tests use $found"
    exit 0
  fi
done

if ! command -v apt-get >/dev/null; then
  echo "chromium.sh: no Chromium and no apt-get here; install Chromium or Chrome, or name its program in DECLARATIE_CHROMIUM" >&2
  exit 1
fi

echo "chromium.sh: no Chromium on the PATH; installing it and the letters of the pages with apt-get"
retry as_root apt-get update -q
retry as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium fonts-liberation
if ! chromium --version >/dev/null 2>&1; then # Ubuntu's package only points at a snap
  echo "chromium.sh: the package brought no Chromium that runs; install Google Chrome, or name a program in DECLARATIE_CHROMIUM" >&2
  exit 1
fi
echo "chromium.sh: the tests use $(command -v chromium)"
