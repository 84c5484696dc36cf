"""`oai-lite models`: which models there are."""

from __future__ import annotations

import argparse
from typing import Any

from .common import connection

_EPILOG = """\
examples:
  oai-lite models
  oai-lite models list --match gpt-5
  oai-lite models show gpt-5.4-mini
  oai-lite models delete ft:gpt-4o-mini:acme::abc123"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "models",
        help="list models, show one",
        description="Lists the models that you may use, shows one, or deletes a fine-tuned one of yours.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", nargs="?", choices=("list", "show", "delete"), default="list", help="default: list")
    parser.add_argument("model", nargs="?", metavar="ID", help="the model to show or to delete")
    parser.add_argument("--match", metavar="TEXT", help="only models whose names contain this")
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Lists, shows or deletes; returns the exit code."""
    from ..errors import ArgumentError
    from .common import client as connect, show

    if (options.action == "list") != (options.model is None):
        raise ArgumentError(
            f"models {options.action}: "
            + ("takes no model; show ID is about one" if options.model else "name the model")
        )
    with connect(options) as client:
        if options.action == "show":
            show(client.models.retrieve(options.model), options)
        elif options.action == "delete":
            show(client.models.delete(options.model), options)
        else:
            _list(client, options)
    return 0


def _list(client: Any, options: argparse.Namespace) -> None:
    from .common import form_of, show
    from .output import write

    found = [model for model in client.models.list() if not options.match or options.match in model.id]
    found.sort(key=lambda model: model.id)
    if form_of(options) == "text":
        write("".join(f"{model.id}\n" for model in found))
    else:
        show(found, options)
