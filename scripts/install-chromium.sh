#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests and the screenshots, and prints its path.
# One named by CHROME_PATH or found on PATH is used as it is; on Debian and its kin a missing one is installed.
set -euo pipefail

if [ -n "${CHROME_PATH:-}" ]; then
  [ -x "$CHROME_PATH" ] || { echo "CHROME_PATH is $CHROME_PATH, which is no program. Unset it or name a Chromium." >&2; exit 1; }
  echo "$CHROME_PATH"
  exit
fi

find_chromium() {
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return
  done
  return 1
}

if ! find_chromium; then
  command -v apt-get > /dev/null || { echo "There is no Chromium. Install one, or name one in CHROME_PATH." >&2; exit 1; }
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -q >&2
  "${as_root[@]}" apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core >&2
  find_chromium || { echo "Chromium was installed and is still not found. Name it in CHROME_PATH." >&2; exit 1; }
fi
