"""What is said when a command fails, and which exit code says it to a program.

Rules: one line on standard error, what the error's notes tell included; a traceback only with `--debug`; no secret in either.
"""

from __future__ import annotations

import argparse
import sys
import traceback

from ..errors import (
    APIConnectionError,
    APIStatusError,
    ArgumentError,
    MissingCredentialError,
    MissingPluginError,
    OpenAIError,
    WebSocketConnectionClosedError,
)
from .common import redacted
from .output import clean

API, USAGE, CONNECTION = 1, 2, 3


def failed(error: Exception, options: argparse.Namespace) -> int:
    """Says what went wrong; returns the exit code."""
    secrets: tuple[str, ...] = getattr(options, "_secrets", ())
    if getattr(options, "debug", False):
        trace = "".join(traceback.format_exception(error))
        print(clean(redacted(trace, secrets)), file=sys.stderr, end="")
    name = " ".join(filter(None, ("oai-lite", options.command)))
    print(clean(redacted(f"{name}: {_told(error)}", secrets)), file=sys.stderr)
    if isinstance(error, (ArgumentError, MissingCredentialError, MissingPluginError)):
        return USAGE
    return CONNECTION if isinstance(error, (APIConnectionError, WebSocketConnectionClosedError)) else API


def _told(error: Exception) -> str:
    """The error in one line."""
    notes: list[str] = getattr(error, "__notes__", [])
    text = " ".join(" ".join([str(error), *(f"({note})" for note in notes)]).split())
    if isinstance(error, APIStatusError):
        known = [f"request {error.request_id}"] if error.request_id else []
        if error.retry_after is not None:
            known.append(f"try again in {error.retry_after:g} s")
        return text + (f" ({', '.join(known)})" if known else "")
    if isinstance(error, (OpenAIError, OSError)):
        return text or type(error).__name__
    # A mistake of ours, or of a plugin's.
    return f"{type(error).__name__}: {text} (this should not happen; --debug, where there is one, shows where)"
