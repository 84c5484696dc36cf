"""`oai-lite responses`: `chat` over the Responses API, with its tools, stored conversations and background work."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from .chat import answer, attached, in_json, remarks, schema_of, streams, talking, written
from .common import connection

_DESCRIPTION = """\
Asks a model by the Responses API, and writes the answer as it comes; without any
text, on a terminal, it is a conversation (see `oai-lite chat --help`).

The server stores responses: --previous goes on from one. In the background
(--background) a response is worked on without a connection; whoever stops waiting
is told how to come back."""

_EPILOG = """\
examples:
  oai-lite responses "What happened today?" --tool web_search
  oai-lite responses "And in French?" --previous resp_123
  oai-lite responses "Prove it" --effort high --background
  oai-lite responses --wait resp_123
  oai-lite responses "What does our handbook say?" --tool file_search --vector-store vs_123"""

_ENDED = ("completed", "failed", "incomplete", "cancelled")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    from .waiting import add_waiting

    parser = commands.add_parser(
        "responses",
        help="the same by the Responses API: tools, stored and background work",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    talking(parser)
    parser.add_argument("--previous", metavar="ID", help="go on from this response")
    parser.add_argument(
        "--tool",
        metavar="NAME|JSON",
        action="append",
        default=[],
        help="a tool of the server: web_search, code_interpreter, file_search, or its JSON; may be given several times",
    )
    parser.add_argument(
        "--vector-store",
        metavar="ID",
        action="append",
        default=[],
        help="where file_search searches; may be given several times",
    )
    parser.add_argument("--no-store", action="store_true", help="the server is not to keep the response")
    parser.add_argument(
        "--background", action="store_true", help="let the server work without a connection, and wait for it"
    )
    parser.add_argument("--no-wait", action="store_true", help="with --background: print the id, and leave")
    parser.add_argument("--wait", metavar="ID", help="wait for a response in the background, and write it")
    parser.add_argument("--cancel", metavar="ID", help="stop a response in the background")
    add_waiting(parser)
    connection(parser)
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Answers, or talks; returns the exit code."""
    from .common import client as connect, show
    from .prompts import model_of, prompt_of
    from .talks import ResponsesTalk

    _check(options)
    prompt = None if options.wait or options.cancel else prompt_of(options)
    attachments, tools = attached(options), _tools(options)
    with connect(options) as client:
        schema = schema_of(client, options)
        settings = {
            "temperature": options.temperature,
            "max_output_tokens": options.max_tokens,
            "reasoning": {"effort": options.effort} if options.effort else None,
            "tools": tools or None,
            "store": False if options.no_store else None,
            "text": None if schema is None else {"format": {"type": "json_schema", **schema}},
        }
        talk = ResponsesTalk(
            client,
            model_of(options, "responses"),
            options.system,
            settings,
            stream=streams(options),
            previous=options.previous,
            activity=_activity,
        )
        if options.cancel:
            show(client.responses.cancel(options.cancel), options)
        elif options.wait:
            return _awaited(client, talk, options.wait, options)
        elif options.background:
            return _background(client, talk, prompt, attachments, options)
        else:
            code = answer(talk, prompt, attachments, options)
            if prompt is not None and talk.previous and (options.usage or sys.stderr.isatty()):
                print(talk.previous, file=sys.stderr)
            return code
    return 0


def _check(options: argparse.Namespace) -> None:
    from ..errors import ArgumentError

    if options.wait and options.cancel:
        raise ArgumentError("--wait and --cancel exclude each other")
    if options.wait or options.cancel:
        if options.prompt or options.background:
            raise ArgumentError(
                "--wait and --cancel are about a response that is there: leave the text and --background out"
            )
    elif options.no_wait and not options.background:
        raise ArgumentError("--no-wait goes with --background")
    if options.background and options.no_store:
        raise ArgumentError("--background needs the server to store the response: leave --no-store out")


def _tools(options: argparse.Namespace) -> list[dict[str, Any]]:
    """What `--tool` names, as requests have it."""
    from ..errors import ArgumentError
    from .common import parse_json

    tools: list[dict[str, Any]] = []
    for name in options.tool:
        if name.startswith("{"):
            tools.append(parse_json(name, "--tool"))
        elif name == "code_interpreter":
            tools.append({"type": name, "container": {"type": "auto"}})
        elif name == "file_search":
            if not options.vector_store:
                raise ArgumentError("--tool file_search: say with --vector-store where to search")
            tools.append({"type": name, "vector_store_ids": options.vector_store})
        else:
            tools.append({"type": name})
    return tools


def _activity(what: str) -> None:
    if sys.stderr.isatty():
        print(f"({what.replace('_', ' ')})", file=sys.stderr)


def _background(client: Any, talk: Any, prompt: str | None, attachments: Any, options: argparse.Namespace) -> int:
    from ..errors import ArgumentError
    from .common import show
    from .talk import Turn

    if prompt is None:
        raise ArgumentError("--background: there is no text to send")
    talk.turns.append(Turn("user", prompt, attachments))
    response = client.responses.create(**talk.request(), background=True)
    if options.no_wait:
        if in_json(options):
            show(response, options)
        else:
            print(response.id)
        return 0
    print(f"{response.id} has begun", file=sys.stderr)
    return _awaited(client, talk, response.id, options)


def _awaited(client: Any, talk: Any, id: str, options: argparse.Namespace) -> int:
    """Waits for a response, and writes it."""
    from .common import Progress, show
    from .talks import text_of
    from .waiting import resumable, watch

    schema = ["--json-schema", options.json_schema] if options.json_schema else []
    with (
        resumable(options, f"{id} goes on at the server", "responses", "--wait", id, *schema),
        Progress(id) as progress,
    ):
        response = watch(
            lambda: client.responses.retrieve(id),
            lambda found: found.status in (*_ENDED, None),
            lambda found: progress.say(str(found.status)),
            progress.say,
            options.poll,
        )
    talk.finished(response)
    if talk.last.refusal:
        from ..errors import OpenAIError

        raise OpenAIError(f"the model refused: {talk.last.refusal}")
    if in_json(options):
        show(response, options)
    elif options.json_schema:
        from .chat import write_json

        write_json(talk, text_of(response))
    else:
        written(iter([text_of(response)]))
    remarks(talk, options)
    return 0
