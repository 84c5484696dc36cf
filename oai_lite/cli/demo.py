"""`oai-lite demo`: the client's main job, shown from beginning to end.

Without arguments it runs against the loopback server of `oai_lite.testing`, so it needs no key, no network and no
money; with a base URL it does the same against a real server. Every step stands on its own: one that fails is told in
the closing table and the others go on.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ..testing import Server
    from .demo_steps import Stage, Step
    from .screen import Screen

_DESCRIPTION = """\
Shows what the client does: chat, streaming, structured JSON, a tool call,
responses, embeddings, files, models, moderations, an error, a retry, and
several calls at once.

By default everything happens on this machine: the client talks to a server
that comes with the package. Its text is made by a toy that chains the words
of a few dozen sentences; it is no language model, and no key is needed.

With --base-url, or OPENAI_BASE_URL set, the same steps run against that
server, which may cost what some twenty short requests cost there."""

_EPILOG = """\
examples:
  oai-lite demo
  oai-lite demo --base-url https://api.openai.com/v1 --model gpt-5-mini
  oai-lite demo --base-url http://localhost:11434/v1 --model llama3.2 --embedding-model nomic-embed-text

exit codes:
  0  every step was done
  1  a step failed, or the server does not support it (the table at the end says which and why)
  2  the command line cannot be understood
  130  interrupted"""

_TOY_MODEL, _TOY_EMBEDDING_MODEL = "gpt-5-mini", "text-embedding-3-small"
_TOY_PACE = 0.02  # seconds a token, so that streaming can be seen
_UNSUPPORTED = (404, 405, 501)


@dataclass
class Outcome:
    """What became of one step."""

    title: str
    result: str  # done, failed, unsupported or skipped
    seconds: float
    requests: int
    note: str
    unreachable: bool = False  # not one byte got to the server


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describes the command to the parser."""
    parser = commands.add_parser(
        "demo",
        help="show what the client does, on this machine or against a server",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--base-url", metavar="URL", help="the server to use (default: OPENAI_BASE_URL, else our own)")
    parser.add_argument("--model", metavar="M", help="the model to talk to; needed with a server of your own choice")
    parser.add_argument("--api-key", metavar="K", help="the key for that server (default: OPENAI_API_KEY, else 'none')")
    parser.add_argument(
        "--embedding-model",
        metavar="E",
        default=_TOY_EMBEDDING_MODEL,
        help="the model for vectors (default: %(default)s)",
    )
    parser.set_defaults(run=run, parser=parser)


def run(options: argparse.Namespace) -> int:
    """Runs every step and says how it went; returns the exit code."""
    from .screen import Screen

    base_url = options.base_url or os.environ.get("OPENAI_BASE_URL")
    if base_url and not base_url.startswith(("http://", "https://")):
        print(f"oai-lite demo: the base URL must start with http:// or https://, got {base_url!r}", file=sys.stderr)
        return 2
    if base_url and not options.model:
        print(f"oai-lite demo: name a model of {_shown(base_url)} with --model", file=sys.stderr)
        return 2
    screen = Screen(sys.stdout)
    began = time.perf_counter()
    with _stage(screen, options, base_url) as (stage, place):
        screen.text(f"oai_lite talks to {place}.")
        outcomes = _outcomes(stage)
    _conclude(screen, outcomes, place, time.perf_counter() - began)
    return 1 if any(outcome.result in ("failed", "unsupported") for outcome in outcomes) else 0


def _outcomes(stage: Stage) -> list[Outcome]:
    """Every step in turn; once nobody answers at the address, the rest is not tried."""
    from .demo_steps import STEPS

    outcomes: list[Outcome] = []
    for step in STEPS:
        if outcomes and outcomes[-1].unreachable:
            outcomes.append(Outcome(step.title, "skipped", 0.0, 0, "the server cannot be reached", unreachable=True))
        else:
            outcomes.append(_outcome(step, stage))
    return outcomes


@contextlib.contextmanager
def _stage(screen: Screen, options: argparse.Namespace, base_url: str | None) -> Iterator[tuple[Stage, str]]:
    """The clients' settings and, unless another was named, the server; all closed again at the end."""
    from .demo_steps import Stage

    with contextlib.ExitStack() as closing:
        server: Server | None = None
        if base_url:
            key = options.api_key or os.environ.get("OPENAI_API_KEY") or "none"
            place = f"{_shown(base_url)}, model {options.model}"
        else:
            from ..testing import Server

            served = [options.model, options.embedding_model] if options.model else None
            server = closing.enter_context(Server(pace=_TOY_PACE, models=served))
            base_url, key = server.base_url, "sk-loopback"
            place = f"its own loopback server at {base_url}, whose text comes from a toy model"
        stage = Stage(
            screen=screen,
            base_url=base_url,
            api_key=key,
            model=options.model or _TOY_MODEL,
            embedding_model=options.embedding_model,
            server=server,
        )
        closing.callback(stage.close)
        yield stage, place


def _outcome(step: Step, stage: Stage) -> Outcome:
    """Carries one step out; whatever a server or a model can do wrong ends as a line in the table."""
    from .. import APIConnectionError, APIStatusError, MissingPluginError, OpenAIError
    from .demo_steps import StepSkippedError

    stage.screen.heading(step.title)
    before, began, unreachable = stage.watch.requests, time.perf_counter(), False
    details: list[str] = []
    try:
        stage.screen.waiting()
        result, note = "done", step.act(stage)
    except StepSkippedError as reason:
        result, note = "skipped", str(reason)
    except (OpenAIError, ValueError, LookupError, TypeError, AttributeError) as error:
        # Servers that only resemble the API leave fields out: what then goes wrong here is their failure, not a crash.
        missing = isinstance(error, MissingPluginError)
        unknown = isinstance(error, APIStatusError) and error.status_code in _UNSUPPORTED
        result = "unsupported" if missing or unknown else "failed"
        unreachable = isinstance(error, APIConnectionError) and not error.sent
        note = " ".join(f"{type(error).__name__}: {error}".split())
        details = list(getattr(error, "__notes__", ()))
    if result != "done":
        stage.screen.text(f"{result}: {note}", "yellow" if result == "skipped" else "red")
        for detail in details:
            stage.screen.text(detail, "dim")
    seconds, requests = time.perf_counter() - began, stage.watch.requests - before
    return Outcome(step.title, result, seconds, requests, note, unreachable)


def _conclude(screen: Screen, outcomes: list[Outcome], place: str, seconds: float) -> None:
    """The table of what was done, and what it ran on."""
    import urllib3

    from ..version import VERSION

    screen.heading("What was done")
    colours = {"done": "green", "skipped": "yellow", "failed": "red", "unsupported": "red"}
    screen.table(
        ("step", "result", "time", "requests", "note"),
        [
            (outcome.title, outcome.result, f"{outcome.seconds:6.3f} s", f"{outcome.requests:8}", outcome.note)
            for outcome in outcomes
        ],
        [colours[outcome.result] for outcome in outcomes],
    )
    results = [outcome.result for outcome in outcomes]
    counts = ", ".join(f"{results.count(result)} {result}" for result in colours if result in results)
    requests = sum(outcome.requests for outcome in outcomes)
    screen.text("")
    screen.text(f"{len(outcomes)} steps: {counts}; {requests} requests in {seconds:.1f} s.", "bold")
    screen.text(f"Ran on {place}.")
    runtime = f"{platform.python_implementation()} {platform.python_version()}"
    system = f"{platform.system()} {platform.machine()}"
    libraries = f"oai_lite {VERSION}, urllib3 {getattr(urllib3, '__version__', '?')}"
    screen.text(f"{libraries}, {runtime}, {system}.")


def _shown(base_url: str) -> str:
    """A base URL without the credentials that may be in it."""
    place = urlsplit(base_url)
    return place._replace(netloc=place.netloc.rpartition("@")[2], query="").geturl()
