"""Waiting for work that the server does, and not losing it: asked again and again, through an outage, too.

Rules: whoever stops waiting, by Ctrl-C or by an error, is told how to go on. The pauses grow from one second to half a minute
unless `--poll` says how long they are.
"""

from __future__ import annotations

import argparse
import contextlib
import shlex
import sys
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")

_FIRST, _LONGEST, _GROWTH = 1.0, 30.0, 1.3  # seconds
_OUTAGE = 20  # failed questions in a row; some ten minutes, as each is tried again by the client itself


def add_waiting(parser: argparse.ArgumentParser) -> None:
    """Adds how often to ask."""
    parser.add_argument(
        "--poll", metavar="SECONDS", type=seconds, help="how often to ask (default: 1 to 30 seconds apart)"
    )


def seconds(text: str) -> float:
    """A number of seconds, zero or more."""
    value = float(text)
    if not 0 <= value < 86400:
        raise ValueError(text)
    return value


def watch(
    ask: Callable[[], T],
    ended: Callable[[T], bool],
    seen: Callable[[T], object],
    say: Callable[[str], object],
    interval: float | None,
) -> T:
    """The first answer for which `ended` is true; `seen` gets every one. An outage is told (`say`) and
    sat out, once there was an answer."""
    from ..errors import APIConnectionError, InternalServerError, RateLimitError

    pause, failed, answered = _FIRST if interval is None else interval, 0, False
    while True:
        try:
            value = ask()
        except (APIConnectionError, InternalServerError, RateLimitError) as error:
            failed += 1
            if failed > _OUTAGE or not answered or getattr(error, "code", None) == "insufficient_quota":
                raise
            say(f"{error}; asking again")
        else:
            failed, answered = 0, True
            seen(value)
            if ended(value):
                return value
        time.sleep(pause)
        if interval is None:
            pause = min(pause * _GROWTH, _LONGEST)


@contextlib.contextmanager
def resumable(options: argparse.Namespace, what: str, *words: str) -> Iterator[None]:
    """Whatever breaks this off, its user is told with which command to go on; not where the server knows nothing of it."""
    from ..errors import APIStatusError, OpenAIError

    try:
        yield
    except (KeyboardInterrupt, OpenAIError, OSError) as error:
        if not isinstance(error, APIStatusError) or error.status_code not in (401, 403, 404):
            line = "\n" if isinstance(error, KeyboardInterrupt) else ""  # below the ^C
            print(f"{line}{what}; go on with: {again(options, *words)}", file=sys.stderr)
        raise


def again(options: argparse.Namespace, *words: str) -> str:
    """A command line that reaches the same server as this one; no secret is in it."""
    from ..request import public_url

    command = ["oai-lite", *words]
    for name in ("profile", "base_url", "organization", "project"):
        value = getattr(options, name, None)
        if value:
            command += [f"--{name.replace('_', '-')}", public_url(value) if name == "base_url" else str(value)]
    return shlex.join([*command, "--azure"] if getattr(options, "azure", None) else command)
