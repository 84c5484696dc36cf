"""`oai-lite vendor`: a copy of the client inside your own package, under any name.

What it does is in `oai_lite.packing`; here are the arguments and the words.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .bundle import choosing, proven
from .screen import Screen

_DESCRIPTION = """\
Copies the client into a folder of your own package, where it works under whatever
name the folder has: it imports itself relatively, and the copies of urllib3 and
pluggy beside it are rewritten to do so, too (--dependencies required leaves them out:
then they must be installed).

vendor.txt there lists versions, licences and the SHA-256 of every file. Run the
command again to renew the copy; files that you changed are never lost: the command
stops, or with --force keeps them beside the folder. --check says whether the copy is
as it was made, and as this version would make it."""

_EPILOG = """\
examples:
  oai-lite vendor src/app/_vendor
  oai-lite vendor src/app/_vendor --resources chat,embeddings --plugins api_key
  oai-lite vendor src/app/_vendor --name llm --dependencies required
  oai-lite vendor src/app/_vendor --check

then, in your code:
  from app._vendor.oai_lite import OpenAI

exit codes:
  0  the copy was written, or --check found nothing
  1  it was not: the copy could not be proven, or --check found a difference
  2  the command line cannot be understood, names what is not there, or would overwrite changes"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "vendor",
        help="copy the client into a folder of your own package",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, help="where the copy goes; it is made if it is not there"
    )
    choosing(parser, "all")
    parser.add_argument(
        "--name", metavar="N", default="oai_lite", help="what the package is called there (default: %(default)s)"
    )
    parser.add_argument(
        "--dependencies",
        choices=("vendored", "required"),
        default="vendored",
        help="whether urllib3 and pluggy are copied, too (the default), or stay requirements",
    )
    parser.add_argument("--strip", action="store_true", help="take comments and docstrings out")
    parser.add_argument(
        "--force", action="store_true", help="replace files that were changed, and keep them beside the folder"
    )
    parser.add_argument("--check", action="store_true", help="change nothing: say how the copy differs")
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Makes, renews or checks the copy; returns the exit code."""
    screen = Screen(sys.stdout)
    return _checked(options, screen) if options.check else _made(options, screen)


def _made(options: argparse.Namespace, screen: Screen) -> int:
    from ..packing.vendor import vendor

    screen.waiting()
    made = vendor(
        options.folder,
        options.resources,
        options.plugins,
        include=options.include,
        name=options.name,
        dependencies=options.dependencies == "vendored",
        docs=not options.strip,
        force=options.force,
    )
    screen.text(f"{made.folder}: {made.files} files, {made.size:,} bytes.")
    if made.replaced or made.removed:
        screen.text(f"{len(made.replaced)} files are new versions, {len(made.removed)} were removed.")
    if made.kept is not None:
        screen.text(f"Files that had been changed are kept in {made.kept}.")
    screen.text(proven(made.called))
    return 0


def _checked(options: argparse.Namespace, screen: Screen) -> int:
    from ..packing.vendor import check

    found = check(options.folder)
    for title, files in (
        ("changed since it was vendored", found.changed),
        ("missing", found.missing),
        ("otherwise in this version", found.outdated),
        ("new in this version", found.added),
    ):
        for file in files:
            screen.text(f"{file}: {title}")
    if found:
        return 1
    screen.text(f"{options.folder}: as it was vendored, and as this version would write it.")
    return 0
