"""`oai-lite embed`: texts as vectors."""

from __future__ import annotations

import argparse
import sys
from contextlib import nullcontext
from typing import Any

from .common import connection

_DESCRIPTION = """\
Turns texts into vectors: those of the command line, or each line of standard input.

Vectors are printed in the order of the texts: as text, one a line; as JSON, one
object a line with the text; as a table, with their length and first numbers."""

_EPILOG = """\
examples:
  oai-lite embed "a bird" "a plane" --output json
  oai-lite embed --dimensions 256 < lines.txt > vectors.txt"""

_AT_ONCE = 512  # texts in a request; the API takes 2048, and 300,000 tokens in all


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "embed",
        help="turn texts into vectors",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "text", nargs="*", metavar="TEXT", help="a text; none, or -: each line of standard input is one"
    )
    parser.add_argument("-m", "--model", metavar="M", help="the model (default: text-embedding-3-small)")
    parser.add_argument("--dimensions", metavar="N", type=int, help="how long the vectors are to be")
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Prints the vectors; returns the exit code."""
    from .common import Progress, client as connect
    from .prompts import model_of

    texts = _texts(options)
    settings: dict[str, Any] = {} if options.dimensions is None else {"dimensions": options.dimensions}
    # Where vectors are shown on the terminal, a bar would be in their way.
    watched = not sys.stdout.isatty() and len(texts) > _AT_ONCE
    with connect(options) as client, Progress("embedding", len(texts)) if watched else nullcontext() as progress:
        for start in range(0, len(texts), _AT_ONCE):
            some = texts[start : start + _AT_ONCE]
            answer = client.embeddings.create(model=model_of(options, "embed"), input=some, **settings)
            vectors = [each.embedding for each in sorted(answer.data, key=lambda each: each.index)]
            _check(len(some), vectors)
            if progress is not None:
                progress.at(start + len(some))
            _show(list(zip(some, vectors, strict=True)), options, first=start == 0)
    return 0


def _texts(options: argparse.Namespace) -> list[str]:
    from ..errors import ArgumentError
    from .common import read_text

    texts: list[str] = options.text
    if texts in ([], ["-"]):
        texts = [line for line in read_text("-").splitlines() if line.strip()]
    if not texts:
        raise ArgumentError("there is no text: neither among the arguments nor on standard input")
    if not all(text.strip() for text in texts):
        raise ArgumentError("one of the texts is empty, which the API refuses")
    return texts


def _check(wanted: int, vectors: list[Any]) -> None:
    from ..errors import OpenAIError

    if len(vectors) != wanted:
        raise OpenAIError(f"the server gave {len(vectors)} vectors for {wanted} texts")


def _show(rows: list[tuple[str, list[float]]], options: argparse.Namespace, *, first: bool) -> None:
    import json

    from .common import form_of
    from .output import write

    form = form_of(options)
    if form == "table":
        if first:
            write("length  vector                                         text\n")
        for text, vector in rows:
            beginning = " ".join(f"{number:+.6f}" for number in vector[:4])
            write(f"{len(vector):>6}  {beginning} …  {' '.join(text.split())[:60]}\n")
    else:
        for text, vector in rows:
            write(
                (json.dumps({"text": text, "embedding": vector}) if form == "json" else " ".join(map(repr, vector)))
                + "\n"
            )
