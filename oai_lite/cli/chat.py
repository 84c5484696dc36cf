"""`oai-lite chat`: a question answered, or a conversation on the terminal, by chat completions.

What `responses` shares with it is here, too: the arguments, and how an answer is shown.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .common import connection

if TYPE_CHECKING:
    from .prompts import Attachment
    from .talk import Talk

_DESCRIPTION = """\
Asks a model, and writes the answer as it comes.

What is piped in follows the text of the command line. Without any text, on a
terminal, it is a conversation: lines are edited as in a shell, /help lists what
there is besides, Ctrl-C stops an answer, Ctrl-D leaves."""

_EPILOG = """\
examples:
  oai-lite chat "Why is the sky blue?"
  git diff | oai-lite chat "Write a commit message for this" -m gpt-5.4
  oai-lite chat "What is in this picture?" --image photo.jpg
  oai-lite chat "Paris" --json-schema city.json | jq .population
  oai-lite chat --system "Answer in French"

the model: -m, else the profile's, else OAI_LITE_MODEL, else gpt-5.4-mini"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "chat",
        help="ask a model, or talk with it",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    talking(parser)
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def talking(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments that `chat` and `responses` share."""
    from .prompts import add_prompt

    add_prompt(parser)
    parser.add_argument("-m", "--model", metavar="M", help="the model to ask")
    parser.add_argument("--system", metavar="TEXT", help="instructions that the model follows")
    parser.add_argument(
        "--image",
        metavar="FILE",
        action="append",
        default=[],
        help="an image to look at, or its URL; may be given several times",
    )
    parser.add_argument(
        "--file",
        metavar="FILE",
        action="append",
        default=[],
        help="a document to read, as a PDF; may be given several times",
    )
    parser.add_argument(
        "--json-schema",
        metavar="FILE",
        help="answer in JSON of this schema, and print that JSON (strict structured output)",
    )
    parser.add_argument("--temperature", metavar="T", type=float, help="0 to 2: how much is left to chance")
    parser.add_argument("--max-tokens", metavar="N", type=int, help="the longest answer")
    parser.add_argument("--effort", metavar="E", help="how long a reasoning model thinks: none, low, medium, high …")
    parser.add_argument("--no-stream", action="store_true", help="wait for the whole answer")
    parser.add_argument("--usage", action="store_true", help="say afterwards how many tokens it took")


def attached(options: argparse.Namespace) -> tuple[Attachment, ...]:
    """What `--image` and `--file` name."""
    from .prompts import document, image

    return (*map(image, options.image), *map(document, options.file))


def schema_of(client: Any, options: argparse.Namespace) -> dict[str, Any] | None:
    """What `--json-schema` names. Only OpenAI's own hosts are known to have the rules of strict mode."""
    from ..helpers.formats import Types
    from .prompts import json_schema

    return json_schema(options.json_schema, strict=Types.of(client._client).strict) if options.json_schema else None


def run(options: argparse.Namespace) -> int:
    """Answers, or talks; returns the exit code."""
    from .common import client as connect
    from .prompts import model_of, prompt_of
    from .talks import ChatTalk

    prompt, attachments = prompt_of(options), attached(options)
    with connect(options) as client:
        settings = {
            "temperature": options.temperature,
            _limit(client): options.max_tokens,
            "reasoning_effort": options.effort,
        }
        schema = schema_of(client, options)
        if schema is not None:
            settings["response_format"] = {"type": "json_schema", "json_schema": schema}
        if options.usage and streams(options):  # not every server knows it
            settings["stream_options"] = {"include_usage": True}
        talk = ChatTalk(client, model_of(options, "chat"), options.system, settings, stream=streams(options))
        return answer(talk, prompt, attachments, options)


def _limit(client: Any) -> str:
    """OpenAI's reasoning models refuse `max_tokens`; many other servers know nothing else."""
    from ..helpers.formats import Types

    return "max_completion_tokens" if Types.of(client._client).strict else "max_tokens"


def streams(options: argparse.Namespace) -> bool:
    """Whether the answer is to come in pieces."""
    return not (options.no_stream or in_json(options))


def in_json(options: argparse.Namespace) -> bool:
    """Whether the whole answer is to be printed as the API gives it; into a pipe goes its text, unless this is asked for."""
    from .common import form_of

    return form_of(options, "text") == "json"


def answer(talk: Talk, prompt: str | None, attachments: tuple[Attachment, ...], options: argparse.Namespace) -> int:
    """Shows the answer to a prompt; without one, on a terminal, holds a conversation. Returns the exit code."""
    from ..errors import ArgumentError
    from .talk import converse

    if prompt is None:
        if not sys.stdout.isatty():
            raise ArgumentError("there is no text to send: give one, or pipe one in (a conversation needs a terminal)")
        secrets = getattr(options, "_secrets", ())
        return converse(talk, usage=options.usage, images=attachments, secrets=secrets)
    with contextlib.closing(talk.ask(prompt, attachments)) as pieces:
        if in_json(options):
            _whole(talk, pieces, options)
        elif options.json_schema:
            write_json(talk, "".join(pieces))
        else:
            written(pieces)
    remarks(talk, options)
    return 0


def written(pieces: Iterator[str]) -> None:
    """Writes text as it comes, and ends its last line, also when it breaks off."""
    from .output import write

    last = "\n"
    try:
        for piece in pieces:
            if piece:
                write(piece)
                last = piece[-1]
    finally:
        if last != "\n":
            with contextlib.suppress(BrokenPipeError):
                write("\n")


def _whole(talk: Talk, pieces: Iterator[str], options: argparse.Namespace) -> None:
    from .common import show

    for _ in pieces:
        pass
    show(talk.last.answer, options)


def write_json(talk: Talk, text: str) -> None:
    """Prints an answer's JSON: readable on a terminal, else on one line."""
    import json

    from ..errors import OpenAIError
    from .output import write

    if talk.last.ended:
        raise OpenAIError(f"{talk.last.ended}, so its JSON is not whole: …{text[-60:]!r}")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise OpenAIError(f"the answer is no JSON ({error}): {text[:200]!r}") from None
    write(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None) + "\n")


def remarks(talk: Talk, options: argparse.Namespace) -> None:
    """What else there is to say of an answer, on standard error."""
    from .talk import usage_line

    if talk.last.ended:
        print(f"oai-lite {options.command}: {talk.last.ended}", file=sys.stderr)
    if options.usage and talk.last.usage:
        print(usage_line(talk.last.usage), file=sys.stderr)
