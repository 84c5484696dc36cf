"""What the commands that talk to the API share: their arguments, their client, their input and output.

    def add(commands):
        parser = commands.add_parser("models", help="…")
        connection(parser)
        parser.set_defaults(run=run, parser=parser)

    def run(options):
        with client(options) as openai:
            show(openai.models.list(), options)
        return 0

Rules: importing this loads neither the client nor anything of the network; errors are raised, `main` says them and ends with the
right code; no key is ever an argument, and none is ever printed (`redacted`).
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, OpenAIError
from .output import FORMS, form_of as form_of, plain as plain, show as show, write as write
from .profiles import key_of, profile as profile
from .progress import Progress as Progress

if TYPE_CHECKING:
    from typing import BinaryIO

    from ..client import OpenAI

_PROFILED = ("base_url", "organization", "project", "timeout", "max_retries", "ca_bundle", "plugins")
_AZURE = ("azure_endpoint", "azure_deployment", "api_version")
_ARGUMENTS = ("base_url", "organization", "project", "timeout", "max_retries")


def connection(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments that every command has which talks to the API."""
    group = parser.add_argument_group("connection and output")
    group.add_argument("--base-url", metavar="URL", help="the server to use (default: OPENAI_BASE_URL, else OpenAI's)")
    group.add_argument(
        "--azure",
        action="store_true",
        help="use Azure OpenAI, set up by AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY, …",
    )
    group.add_argument("--profile", metavar="NAME", help="settings of that name in the configuration file")
    group.add_argument("--organization", metavar="ID", help="the organization to ask for (default: OPENAI_ORG_ID)")
    group.add_argument("--project", metavar="ID", help="the project to ask for (default: OPENAI_PROJECT_ID)")
    group.add_argument("--timeout", metavar="SECONDS", type=_seconds, help="how long a call may take (default: 600)")
    group.add_argument("--max-retries", metavar="N", type=_count, help="how often a call is tried again (default: 2)")
    group.add_argument(
        "--output", choices=FORMS, help="how to print results (default: text on a terminal, json elsewhere)"
    )
    group.add_argument("--debug", action="store_true", help="show a traceback with an error, without secrets")


def _seconds(text: str) -> float:
    value = float(text)
    if not value > 0:
        raise argparse.ArgumentTypeError(f"expected seconds above zero, got {text}")
    return value


_seconds.__name__ = "number of seconds"  # argparse says "invalid number of seconds value"


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"expected zero or more, got {text}")
    return value


_count.__name__ = "number"


def client(options: argparse.Namespace, **more: Any) -> OpenAI:
    """The client that arguments, profile and environment, in this order, come to; `more` are options of `OpenAI` that win over
    all. Use it in `with`. Settings that make no client are ArgumentErrors."""
    settings = profile(options)
    given: dict[str, Any] = {name: settings[name] for name in _PROFILED if name in settings}
    azure = bool(options.azure or settings.get("azure") or "azure_endpoint" in settings)
    if azure:
        given.update({name: settings[name] for name in _AZURE if name in settings})
    for name in _ARGUMENTS:
        if getattr(options, name, None) is not None:
            given[name] = getattr(options, name)
    if options.base_url is not None:
        given.pop("azure_endpoint", None)
        given.pop("azure_deployment", None)
    names = ("api_key",) if azure else ("api_key", "admin_api_key")
    keys = {name: key_of(settings, name) for name in names if name not in more}
    given.update({name: key for name, key in keys.items() if key is not None})
    given.update(more)
    options._secrets = tuple(filter(None, (*keys.values(), more.get("webhook_secret"))))
    try:
        if azure:
            from ..lib.azure import AzureOpenAI

            return AzureOpenAI(**given)
        from ..client import OpenAI

        return OpenAI(**given)
    except ArgumentError:
        raise
    except OpenAIError as error:
        text = str(error)
        if text.startswith("no credential"):
            name = "AZURE_OPENAI_API_KEY (or AZURE_OPENAI_AD_TOKEN)" if azure else "OPENAI_API_KEY"
            text = (
                f"no credential: set {name}, or use a profile (--profile) that has api_key_env or api_key_command; "
                "for a server that needs none, any key will do"
            )
        raise ArgumentError(text) from error


def model_of(options: argparse.Namespace, default: str | None = None) -> str:
    """The model that `-m` (`options.model`) or the profile names, else the default; without any it is an ArgumentError."""
    found: str | None = getattr(options, "model", None) or profile(options).get("model") or default
    if not found:
        raise ArgumentError("name a model with -m, or set `model` in a profile")
    return found


# ---------------------------------------------------------------------- input


def open_input(path: str) -> BinaryIO:
    """A file to read bytes from, or standard input for `-`. Use it in `with`, which leaves standard input open."""
    if path == "-":
        return open(sys.stdin.fileno(), "rb", closefd=False) if _has_descriptor(sys.stdin) else sys.stdin.buffer
    try:
        return open(path, "rb")
    except OSError as error:
        raise ArgumentError(f"{path}: {error.strerror or error}") from None


def _has_descriptor(stream: Any) -> bool:
    try:
        return isinstance(stream.fileno(), int)
    except OSError:
        return False


def read_bytes(path: str) -> bytes:
    """All bytes of a file, or of standard input for `-`."""
    with open_input(path) as file:
        return file.read()


def read_text(path: str) -> str:
    """All text of a file in UTF-8, or of standard input for `-`."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = "standard input" if path == "-" else path
        raise ArgumentError(f"{where}: not text in UTF-8: byte {error.start} cannot be read") from None


def parse_json(text: str, what: str) -> Any:
    """The value of a JSON text; `what` names it in the error, which says where it breaks off."""
    import json

    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        near = text[error.pos : error.pos + 20].splitlines()
        at = f" at {near[0]!r}" if near else " at the end"
        raise ArgumentError(f"{what}: not JSON: {error.msg}, line {error.lineno} column {error.colno}{at}") from None


# ---------------------------------------------------------------------- secrets

_SECRET_VARIABLES = re.compile(r"KEY|TOKEN|SECRET|PASSWORD|CUSTOM_HEADERS")
_SHORTEST = 8  # characters of a key; shorter ones ("none", "dummy") are words, and no secrets
_SHAPES = (
    (re.compile(r"\b(sk|sess|ek)-[\w-]{8,}"), r"\1-…"),
    (re.compile(r"(?i)\b(bearer|basic) [\w.~+/=-]{6,}"), r"\1 …"),
    (re.compile(r"(?i)(api[-_]?key['\"]?\s*[:=]\s*['\"]?)[\w.~+/=-]{6,}"), r"\1…"),
    (re.compile(r"(://)[^/@\s'\"]+@"), r"\1…@"),
)


def redacted(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without the keys of the environment, the `secrets`, and whatever else looks like one."""
    known = {
        line.rpartition(": ")[2].strip()  # of custom headers, each is a line
        for name, value in os.environ.items()
        if name.startswith(("OPENAI_", "AZURE_", "AWS_")) and _SECRET_VARIABLES.search(name)
        for line in value.splitlines()
    }
    for secret in sorted({*known, *secrets}, key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, "…")
    for shape, instead in _SHAPES:
        text = shape.sub(instead, text)
    return text
