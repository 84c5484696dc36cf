"""The `oai-lite` command. Each sub-command is a module here with one function, `add(commands)`, which describes its
arguments and names what to run; a command's own imports wait until it runs, so that `--help` and `--version` answer
at once.

Exit codes: 0 everything worked, 1 something did not, 2 the command line cannot be understood, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from ..version import VERSION

# In the order in which --help lists them.
_COMMANDS = ("demo", "serve", "bundle", "vendor")

_DESCRIPTION = """\
A light client for the OpenAI API and everything that speaks it, on the command line.

Without any key, `oai-lite demo` shows what the client does against a server that it brings along."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; `arguments` are those of the process unless given. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a narrow console must not end the run
    parser = _parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as leaving:  # argparse has said why
        return leaving.code if isinstance(leaving.code, int) else 2
    if options.command is None:
        parser.print_help()
        return 2
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone. Python flushes once more on its way out: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        from ..errors import ArgumentError, OpenAIError

        if not isinstance(error, (OpenAIError, OSError)):
            raise  # a mistake of ours, whose traceback is wanted
        print(f"oai-lite {options.command}: {error}", file=sys.stderr)
        return 2 if isinstance(error, ArgumentError) else 1


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="oai-lite", description=_DESCRIPTION, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"oai-lite {VERSION}")
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    for name in _COMMANDS:
        import_module(f".{name}", __name__).add(commands)
    return parser
