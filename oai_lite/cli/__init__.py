"""The `oai-lite` command. Each sub-command is a module here with one function, `add(commands)`, which describes its
arguments and names what to run; a command's own imports wait until it runs, so that `--help` and `--version` answer
at once. Commands of plugins (`oai_lite_commands`) are looked for only where no command of ours was named.

Exit codes: 0 everything worked, 1 the API refused or something else did not work, 2 the command line or the settings cannot be
understood (nothing was sent), 3 the server cannot be reached or the connection broke, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from ..version import VERSION

# Name → module, in the order in which --help lists them.
COMMANDS = {
    "chat": "chat",
    "responses": "responses",
    "embed": "embed",
    "image": "image",
    "speak": "speak",
    "transcribe": "transcribe",
    "files": "files",
    "batch": "batch",
    "vector-stores": "vector_stores",
    "fine-tune": "fine_tune",
    "models": "models",
    "api": "api",
    "demo": "demo",
    "serve": "serve",
    "bundle": "bundle",
    "vendor": "vendor",
    "completion": "completion",
}

_DESCRIPTION = """\
A light client for the OpenAI API and everything that speaks it, on the command line.

Without any key, `oai-lite demo` shows what the client does against a server that it brings along."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; `arguments` are those of the process unless given. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a narrow console must not end the run
    words = list(sys.argv[1:] if arguments is None else arguments)
    options = argparse.Namespace(command=None)
    try:
        code = _run(words, options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone. Python flushes once more on its way out: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - a person is told in one line, whatever it is
        from .failing import failed

        return failed(error, options)


def _run(words: Sequence[str], options: argparse.Namespace) -> int:
    if words[:1] == ["__complete"]:
        from .complete import answer

        return answer(words[1:])
    parser = parser_for(words)
    try:
        parser.parse_args(words, options)
        if options.command is None:
            parser.print_help()
            return 2
        if not hasattr(options, "run"):
            from ..errors import PluginError

            raise PluginError("the plugin that adds this command does not say what runs: set_defaults(run=…)")
        code: int | None = options.run(options)
        return code or 0
    except SystemExit as leaving:  # argparse has said why
        return leaving.code if isinstance(leaving.code, int) else 2


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the command that the words name; of all, with those of plugins, where they name none of ours."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="oai-lite", description=_DESCRIPTION, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"oai-lite {VERSION}")
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    first = words[0] if words else ""
    if first == "--version":
        return parser
    for name in [first] if first in COMMANDS else COMMANDS:
        import_module(f".{COMMANDS[name]}", __name__).add(commands)
    if first not in COMMANDS:
        from .plugged import add_plugged

        add_plugged(commands)
    return parser
