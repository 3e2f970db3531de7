#!/usr/bin/env bash
# The browser tests and the benchmark drive Debian's Chromium. This installs it where it can, and says what to do where it cannot.
set -u
if [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; then exit 0; fi
if command -v apt-get >/dev/null 2>&1; then
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo -n'
  echo 'Installing Chromium for the browser tests (apt-get install chromium)...'
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends chromium >/dev/null && [ -x /usr/bin/chromium ] && exit 0
fi
cat >&2 <<'TEXT'
The browser tests need Chromium, and it could not be installed from here.
  Debian, Ubuntu:  sudo apt-get install chromium
  Other systems:   install Chromium or Chrome and say where it is, as in
                   CHROMIUM="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test
TEXT
exit 1
