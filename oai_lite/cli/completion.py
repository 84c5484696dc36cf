"""`oai-lite completion SHELL`: the script that makes a shell complete commands, options, methods, parameters and their values.

The scripts know nothing: each asks `oai-lite __complete` (see `complete`) and shows what that says.
"""

from __future__ import annotations

import argparse

_DESCRIPTION = """\
Prints a script that lets the shell complete oai-lite's commands, options, method
names, parameters, and the values that a parameter may have.

  bash   add to ~/.bashrc:  eval "$(oai-lite completion bash)"
  zsh    add to ~/.zshrc, after compinit:  eval "$(oai-lite completion zsh)"
  fish   oai-lite completion fish > ~/.config/fish/completions/oai-lite.fish"""

BASH = r"""_oai_lite() {
    local line word=${COMP_WORDS[COMP_CWORD]} at=
    # bash cuts a word after @, and wants it whole all the same
    [[ $word == @ ]] && word= at=@
    [[ ${COMP_WORDS[COMP_CWORD - 1]} == @ ]] && at=@
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line == :files ]]; then
            compopt -o filenames 2>/dev/null
            while IFS= read -r line; do
                [[ -d $line ]] && line+=/
                COMPREPLY+=("$at$line")
            done < <(compgen -f -- "$word")
        else
            COMPREPLY+=("${line%%$'\t'*}")
        fi
    done < <("$1" __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[./] ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -F _oai_lite oai-lite
"""

ZSH = r"""#compdef oai-lite
_oai_lite() {
    local line word
    local -a words_ meanings parts
    for line in "${(@f)$(${words[1]} __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        word=${line%%$'\t'*}
        case $word in
            :files) [[ $PREFIX == @* ]] && compset -P '@'; _files ;;
            '') ;;
            *.) parts+=("$word") ;;
            *) words_+=("$word"); meanings+=("$word${${line#$word}/$'\t'/  -- }") ;;
        esac
    done
    (( $#words_ )) && compadd -l -d meanings -a words_
    (( $#parts )) && compadd -S '' -a parts
    return 0
}
compdef _oai_lite oai-lite
"""

FISH = r"""function __oai_lite_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
        if test "$line" = ":files"
            set -l word (commandline -ct)
            set -l at (string match -r '^@' -- $word)
            for path in (__fish_complete_path (string replace -r '^@' '' -- $word))
                echo "$at$path"
            end
        else
            echo $line
        end
    end
end
complete -c oai-lite -f -a '(__oai_lite_complete)'
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "completion",
        help="print a script for completion in bash, zsh or fish",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("shell", metavar="SHELL", choices=tuple(SCRIPTS), help="bash, zsh or fish")
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Prints the script."""
    print(SCRIPTS[options.shell], end="")
    return 0
