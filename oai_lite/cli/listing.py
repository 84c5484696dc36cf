"""What commands with sub-commands share: `oai-lite files list`, and how such a list is shown.

A family of commands describes each of its own in a line: `sub = family(commands, "files", …)`, then `sub("list", run, help)`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, TypeAlias

from .common import connection

Run: TypeAlias = Callable[[Any, argparse.Namespace], "int | None"]
_RAW = argparse.RawDescriptionHelpFormatter


class Family:
    """One command with commands of its own. Each gets the client and the options, and gives its exit code or None for 0."""

    def __init__(
        self, commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, help: str, epilog: str
    ) -> None:
        parser = commands.add_parser(name, help=help, description=help, epilog=epilog, formatter_class=_RAW)
        self._subs = parser.add_subparsers(dest="subcommand", title="commands", metavar="COMMAND", required=True)

    def add(self, name: str, run: Run, help: str, *arguments: str) -> argparse.ArgumentParser:
        """Adds a command; `arguments` are those that it needs, as ID or FILE… (one or more)."""
        parser = self._subs.add_parser(
            name, help=help, description=help[0].upper() + help[1:] + ".", formatter_class=_RAW
        )
        for each in arguments:
            many = each.endswith("…")
            word = each.rstrip("…")
            parser.add_argument(word.lower(), metavar=word, nargs="+" if many else None)
        connection(parser)
        parser.set_defaults(run=lambda options: _run(run, options), parser=parser)
        return parser

    def add_local(self, name: str, run: Callable[[argparse.Namespace], int], help: str, *arguments: str) -> None:
        """Adds a command that needs no client."""
        self.add(name, lambda client, options: None, help, *arguments).set_defaults(run=run)


def _run(run: Run, options: argparse.Namespace) -> int:
    from .common import client as connect

    with connect(options) as client:
        return run(client, options) or 0


def add_limit(parser: argparse.ArgumentParser, default: int = 100) -> None:
    """Adds how many items a list has at most."""
    parser.add_argument(
        "--limit", metavar="N", type=positive, default=default, help=f"how many at most (default: {default})"
    )


def positive(text: str) -> int:
    """A whole number above zero."""
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


positive.__name__ = "number above zero"  # argparse says "invalid … value"


def show_list(items: Iterable[Any], options: argparse.Namespace, **columns: Callable[[Any], Any]) -> None:
    """The first `--limit` items, of as many pages as that takes: all of each as JSON, else the columns named."""
    from .common import form_of, show

    found = list(islice(items, options.limit))
    if form_of(options) == "json" or not columns:
        show(found, options)
    else:
        show([{name: value(item) for name, value in columns.items()} for item in found], options)


def at_once(ids: list[str], do: Callable[[str], object], options: argparse.Namespace) -> int:
    """Do the same with each id; one that fails does not keep the others from being done, and makes the exit code 1."""
    import sys

    from ..errors import APIStatusError
    from .talk import told

    failed = 0
    for id in ids:
        try:
            do(id)
        except APIStatusError as error:
            if len(ids) == 1:
                raise
            failed += 1
            print(f"oai-lite {options.command}: {id}: {told(error, options._secrets)}", file=sys.stderr)
    return 1 if failed else 0
