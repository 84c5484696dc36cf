"""`oai-lite bundle`: a zip to deploy, of just the resources and plugins that are named and what those need.

What it does is in `oai_lite.packing`; here are the arguments, the table, and the words.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .screen import Screen

if TYPE_CHECKING:
    from ..packing.analyze import Need
    from ..packing.bundle import Bundle

_DESCRIPTION = """\
Makes a zip to deploy: the resources and plugins that you name, and just what those
need of the client, urllib3 and pluggy, licences and a manifest included.

What a part needs is computed from the code. Comments and docstrings are taken out
(--docs keeps them); line numbers stay. Before the zip is written it is proven: a
clean interpreter imports every module from it, and makes one call of each resource
to a server on this machine. The same arguments give the same zip, byte for byte."""

_EPILOG = """\
examples:
  oai-lite bundle --resources chat --output layer.zip
  oai-lite bundle --resources chat,embeddings --plugins api_key,azure --output layer.zip
  oai-lite bundle --resources all --plugins all --layout plain --output oai_lite.zip
  oai-lite bundle --analyze handler.py
  oai-lite bundle --analyze handler.py --bytecode 3.13 --output layer.zip
  oai-lite bundle --resources chat --layout zipapp --main app.py --output app.pyz

exit codes:
  0  the zip was written, or the analysis printed
  1  it was not: the copy could not be proven, or the program not be understood in full
  2  the command line cannot be understood, or names what is not there"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "bundle",
        help="make a zip to deploy, of the parts that you name",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    choosing(parser)
    parser.add_argument("--output", metavar="ZIP", type=Path, help="the file to write")
    parser.add_argument(
        "--layout",
        default="layer",
        metavar="L",
        help="layer (below python/, for AWS Lambda; the default), plain (for sys.path, or to unpack), or zipapp",
    )
    parser.add_argument("--main", metavar="FILE", type=Path, help="the program of a zipapp")
    parser.add_argument("--docs", action="store_true", help="keep comments and docstrings")
    parser.add_argument(
        "--bytecode",
        metavar="3.N",
        help="add bytecode for this Python, which must be here; it is not checked against the source",
    )
    parser.add_argument(
        "--analyze",
        metavar="FILE",
        type=Path,
        action="append",
        help="read off a program's source what it needs; may be given for each of its files",
    )
    parser.set_defaults(run=run, parser=parser)


def choosing(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """Adds the arguments that name the parts of a copy."""
    shown = f" (default: {default})" if default else ""
    parser.add_argument(
        "--resources",
        metavar="R,…",
        type=names,
        default=default and [default],
        help=f"resources to take, or all{shown}",
    )
    parser.add_argument(
        "--plugins",
        metavar="P,…",
        type=names,
        default=default and [default],
        help=f"plugins to take, or all{shown or ' (default: api_key)'}",
    )
    parser.add_argument(
        "--include",
        metavar="M,…",
        type=names,
        default=[],
        help="modules to take besides, as oai_lite.types.batch or urllib3.contrib.socks",
    )


def names(text: str) -> list[str]:
    """The names in a list with commas."""
    return [name.strip() for name in text.split(",") if name.strip()]


def run(options: argparse.Namespace) -> int:
    """Makes the zip, or says what it would be made of; returns the exit code."""
    from ..errors import ArgumentError
    from ..packing.bundle import bundle

    screen = Screen(sys.stdout)
    resources, plugins, include = options.resources, options.plugins, options.include
    if options.analyze:
        from ..packing.analyze import analyze

        need = analyze(options.analyze)
        _told(screen, options, need)
        if need.unclear and resources is None:
            print(
                "oai-lite bundle: not all of it is clear (see above): add --resources with what is missing",
                file=sys.stderr,
            )
            return 1
        resources = sorted(need.resources | set(resources or ()))
        plugins = sorted(need.plugins | set(plugins or ()))
        include = sorted(need.include | set(include))
        if options.output is None:
            return 0
    if resources is None:
        raise ArgumentError(
            "name what to take with --resources (as chat,embeddings; all for every one), or let --analyze FILE find out"
        )
    if options.output is None:
        raise ArgumentError("name the file to write with --output, as --output layer.zip")
    screen.waiting()
    made = bundle(
        options.output,
        resources,
        plugins or ("api_key",),
        include=include,
        layout=options.layout,
        main=options.main,
        docs=options.docs,
        bytecode=options.bytecode,
    )
    _conclude(screen, made)
    return 0


def _told(screen: Screen, options: argparse.Namespace, need: Need) -> None:
    """What an analysis found, and the command that makes it."""
    screen.heading(", ".join(map(str, options.analyze)))
    screen.fact("resources", ", ".join(sorted(need.resources)) or "none")
    screen.fact("plugins", ", ".join(sorted(need.plugins)))
    if need.include:
        screen.fact("modules", ", ".join(sorted(need.include)))
    for line in need.unclear:
        screen.fact("not clear", line)
    if options.output is None and not need.unclear:
        command = [
            "oai-lite",
            "bundle",
            "--resources",
            ",".join(sorted(need.resources)),
            "--plugins",
            ",".join(sorted(need.plugins)),
        ]
        command += ["--include", ",".join(sorted(need.include))] if need.include else []
        screen.heading("The zip for it")
        screen.text(shlex.join([*command, "--output", "layer.zip"]))


def _conclude(screen: Screen, made: Bundle) -> None:
    screen.table(
        ("part", "files", "bytes"),
        [(cost.part, str(cost.files or ""), f"{cost.size:>9,}") for cost in made.costs],
    )
    screen.text("")
    screen.text(f"{made.path}: {made.size:,} bytes ({made.size / 1e6:.3f} MB), {len(made.copy.modules)} modules.")
    screen.text(proven(made.called))


def proven(called: dict[str, str | None]) -> str:
    """How a copy was proven, in a sentence."""
    calls = [name for name in called.values() if name is not None]
    idle = [name for name, method in called.items() if method is None]
    more = f"; {', '.join(idle)} has nothing to call" if idle else ""
    return f"Proven in a clean interpreter: every module was imported, and called were {', '.join(calls)}{more}."
