#!/usr/bin/env bash
# The browser tests and the benchmarks drive Debian's Chromium (chromium.ts says which). This installs it where it can, and says what to do where it cannot.
set -u
if [ -n "${CHROMIUM:-}" ]; then
  if [ -x "$CHROMIUM" ]; then exit 0; fi
  echo "There is no browser at $CHROMIUM, which CHROMIUM names." >&2
elif [ -x /usr/bin/chromium-headless-shell ] || [ -x /usr/bin/chromium ]; then
  exit 0
elif command -v apt-get >/dev/null 2>&1; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo -n'
  $sudo apt-get update -qq
  for package in chromium-headless-shell chromium; do
    echo "Installing Chromium for the browser tests (apt-get install $package)..."
    if $sudo apt-get install -y -qq --no-install-recommends "$package" >/dev/null && [ -x "/usr/bin/$package" ]; then exit 0; fi
  done
fi
cat >&2 <<'TEXT'
The browser tests need Chromium, and it could not be installed from here.
  Debian:          sudo apt-get install chromium-headless-shell
  Other systems:   install Chromium or Chrome and say where it is, as in
                   CHROMIUM="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test
TEXT
exit 1
