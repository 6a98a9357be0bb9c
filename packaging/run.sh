#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Panelbook and starts it with the arguments given here. Without a display it plays the demonstration instead.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$top/packaging/packages.sh"
bin=$top/build/release/bin

# --help and --version are answered on the terminal.
wants_window()
{
    case "${1:-}" in
        -h | --help | -v | --version) return 1 ;;
    esac
}

# A whole interview from a script into a book of its own, then its scorecard as PDF.
demonstrate()
{
    local demo=$top/build/demo id
    rm -rf "$demo"
    mkdir -p "$demo"
    say "there is no display: playing the demonstration interview into $demo/demo.db"
    "$bin/panelbook-cli" --book "$demo/demo.db" play "$top/tests/data/interviews/system-design.jsonl" >"$demo/play.log" ||
        fail "the demonstration could not be played; the reason stands above."
    id=$("$bin/panelbook-cli" --book "$demo/demo.db" --json interview list) ||
        fail "the demonstration could not be read back; the reason stands above."
    id=${id#*\"id\":*\"} id=${id%%\"*}
    "$bin/panelbook-cli" --book "$demo/demo.db" export "$id" --format pdf -o "$demo/scorecard.pdf" ||
        fail "the scorecard could not be exported; the reason stands above."
    say "the scorecard lies in $demo/scorecard.pdf"
}

need_packages build
(cd "$top" && build release)
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && wants_window "$@"; then
    demonstrate
else
    exec "$bin/panelbook" "$@"
fi
