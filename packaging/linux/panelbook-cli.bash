# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes panelbook-cli in bash. Verbs and options are read from the program's own --help: they are always its own.

# _panelbook_cli_choices VERB…: what may follow these words, from rows such as "  questions list [--kind KIND]  …"
# and "  -o, --output FILE  …".
_panelbook_cli_choices()
{
    local row='^  ([a-z][a-z-]*)( ([a-z][a-z-]*))?( |$)' option='^  (-[a-z], )?(--[a-z-]+)' line
    while IFS= read -r line; do
        if [[ $line =~ $option ]]; then
            echo "${BASH_REMATCH[2]}"
        elif [[ $line =~ $row ]]; then
            [[ $# -eq 0 ]] && echo "${BASH_REMATCH[1]}"
            [[ $# -eq 1 && $1 == "${BASH_REMATCH[1]}" ]] && echo "${BASH_REMATCH[3]}"
        fi
    done < <(NO_COLOR=1 panelbook-cli "$@" --help 2>/dev/null)
}

_panelbook_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} verb=() choices i
    [[ $previous == --@(json|quiet|keep-going|redact|appendix|encrypt|take-theirs|replace|remove) ]] && previous="" # these take no value
    case "$previous" in
        --format)
            choices="pdf html md csv json scorecard"
            [[ " ${COMP_WORDS[*]} " == *" questions import "* ]] && choices="json csv markdown"
            ;;
        --level) choices="L3 L4 L5 L6" ;;
        --outcome) choices="hire no-hire another-round" ;;
        --kit) choices=$(panelbook-cli --json kits list 2>/dev/null | grep -o '"id": *"[^"]*"' | cut -d '"' -f 4) ;;
        -o | --*) ;; # a file or free text
        *)
            for ((i = 1; i < COMP_CWORD && ${#verb[@]} < 2; ++i)); do
                [[ ${COMP_WORDS[i]} == -* || ${COMP_WORDS[i - 1]} == --book ]] || verb+=("${COMP_WORDS[i]}")
            done
            choices=$(_panelbook_cli_choices "${verb[@]}")
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "${choices:-}" -- "$word")
}

complete -o bashdefault -o default -F _panelbook_cli panelbook-cli
