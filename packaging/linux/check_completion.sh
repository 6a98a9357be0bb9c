#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_completion.sh FOLDER: completes some lines with the panelbook-cli of that folder.
set -euo pipefail
PATH=$1:$PATH
# shellcheck source=packaging/linux/panelbook-cli.bash
. "$(dirname "${BASH_SOURCE[0]}")/panelbook-cli.bash"

# completes "LINE" WORD: the word has to be among what completes the line.
completes()
{
    read -ra COMP_WORDS <<<"panelbook-cli $1"
    [[ $1 != *" " && -n $1 ]] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _panelbook_cli
    printf '%s\n' "${COMPREPLY[@]}" | grep -Fqx -- "$2" || {
        printf 'FAIL: "%s" is not completed with "%s" but with: %s\n' "$1" "$2" "${COMPREPLY[*]}"
        exit 1
    }
}

completes "" questions
completes "se" seal
completes "--j" --json
completes "--json --book a.db " interview
completes "interview " new
completes "panel " add
completes "panel decide x --outcome n" no-hire
completes "interview new --cand" --candidate
completes "interview new --kit system-design-6" system-design-60
completes "export abc --form" --format
completes "export abc --format " scorecard
completes "questions im" import
completes "identity " passphrase
completes "keys con" confirm
completes "questions import a.md --format " markdown
completes "questions import a.md --take-theirs --js" --json
completes "stats agreement --lev" --levels
