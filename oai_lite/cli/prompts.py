"""What `chat`, `responses` and others take from their user: a prompt, images and files beside it, a JSON schema, a model.

Rules: words of the command line come first, then what is piped in, a blank line between; a file goes along as a data URL; what
cannot be sent is refused before anything is.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# What each command asks unless told otherwise, in one place. Those of `transcribe` follow from its format.
MODELS = {
    "chat": "gpt-5.4-mini",
    "embed": "text-embedding-3-small",
    "image": "gpt-image-2",
    "speak": "gpt-4o-mini-tts",
    "transcribe": "gpt-4o-transcribe",
}

_MAX_FILE = 50_000_000  # bytes; what the API takes in one request, and base64 makes them a third more


def model_of(options: argparse.Namespace, command: str) -> str:
    """`-m`; for talking else the profile's `model`, else `OAI_LITE_MODEL`; else our default."""
    from .common import profile

    if options.model:
        return str(options.model)
    if command in ("chat", "responses"):
        return str(profile(options).get("model") or os.environ.get("OAI_LITE_MODEL") or MODELS["chat"])
    return MODELS[command]


def add_prompt(parser: argparse.ArgumentParser, what: str = "what to say") -> None:
    """Adds the prompt."""
    parser.add_argument("prompt", nargs="*", metavar="TEXT", help=f"{what}; - and pipes: from standard input")


def prompt_of(options: argparse.Namespace) -> str | None:
    """The prompt; None if none was given, and standard input is a terminal."""
    from ..errors import ArgumentError
    from .common import read_text

    words = " ".join(options.prompt)
    named = words == "-"
    if not named and words and sys.stdin is None:
        return words
    if sys.stdin is None:
        raise ArgumentError("there is no prompt, and standard input is closed")
    if not named and sys.stdin.isatty():
        return words or None
    piped = read_text("-").rstrip("\n")
    parts = [part for part in ("" if named else words, piped) if part.strip()]
    if not parts:
        raise ArgumentError("there is no prompt: neither among the arguments nor on standard input")
    return "\n\n".join(parts)


@dataclass(frozen=True)
class Attachment:
    """An image or a document beside a text: an address, or a data URL of its content."""

    kind: str  # image or file
    url: str
    name: str


def image(text: str) -> Attachment:
    """What `--image` names: the URL of an image, or a file."""
    from ..errors import ArgumentError

    if re.match(r"(https?|data):", text, re.IGNORECASE):
        return Attachment("image", text, text[:60])
    path = Path(text)
    data = _read(path)
    kind = image_kind(data)
    if kind is None:
        raise ArgumentError(f"{path} is no image: expected PNG, JPEG, WebP or GIF (documents go in with --file)")
    return Attachment("image", _data_url(f"image/{kind}", data), path.name)


def document(text: str) -> Attachment:
    """What `--file` names: a document, such as a PDF."""
    import mimetypes

    path = Path(text)
    return Attachment(
        "file", _data_url(mimetypes.guess_type(path.name)[0] or "application/octet-stream", _read(path)), path.name
    )


def image_kind(data: bytes) -> str | None:
    """`png`, `jpeg`, `webp`, `gif` or `svg+xml`, by how the file begins; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    return "svg+xml" if data.lstrip().startswith((b"<svg", b"<?xml")) and b"<svg" in data[:2000] else None


def _read(path: Path) -> bytes:
    from ..errors import ArgumentError

    try:
        with open(path, "rb") as file:
            data = file.read(_MAX_FILE + 1)
    except OSError as error:
        raise ArgumentError(f"cannot read {path}: {error.strerror}") from error
    if len(data) > _MAX_FILE:
        raise ArgumentError(f"{path} is larger than {_MAX_FILE / 1e6:.0f} MB, which is more than a request takes")
    return data


def _data_url(kind: str, data: bytes) -> str:
    import base64

    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def json_schema(path: str, *, strict: bool) -> dict[str, Any]:
    """The file's schema as `{"name", "strict", "schema"}`. The file may hold just a schema, or such an object around it.

    `strict` makes of it what OpenAI's strict mode takes, or says why that cannot be. Where an object says which keys are
    `required`, its others may be null instead of missing; where it does not, all are.
    """
    from ..errors import ArgumentError
    from ..structured.strict import conform
    from .common import parse_json, read_text

    raw = parse_json(read_text(path), f"--json-schema: {path}")
    name, description = Path(path).name.split(".")[0], None
    while isinstance(raw, dict) and ("schema" in raw or "json_schema" in raw) and "properties" not in raw:
        name, description = raw.get("name") or name, raw.get("description") or description
        raw = raw.get("json_schema") or raw.get("schema")
    if not isinstance(raw, dict):
        raise ArgumentError(f"--json-schema: {path} holds no JSON schema, which would be an object such as {{...}}")
    title = raw.get("title")
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", title if isinstance(title, str) and title else str(name))[:64] or "answer"
    found: dict[str, Any] = {"name": name, "strict": True, "schema": conform(nullable(raw), name, strict=strict)}
    if isinstance(description, str):
        found["description"] = description
    return found


def nullable(schema: Any) -> Any:
    """A copy in which what an object does not require may be null."""
    if isinstance(schema, list):
        return [nullable(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    copy = {key: value if key in ("enum", "const", "default") else nullable(value) for key, value in schema.items()}
    properties, required = copy.get("properties"), copy.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        copy["properties"] = {key: value if key in required else _or_null(value) for key, value in properties.items()}
    return copy


def _or_null(schema: Any) -> Any:
    kind = schema.get("type") if isinstance(schema, dict) else None
    if isinstance(kind, str) and not schema.keys() & {"enum", "const"}:
        return schema if kind == "null" else {**schema, "type": [kind, "null"]}
    if isinstance(schema, dict) and {"type": "null"} in schema.get("anyOf", ()):
        return schema
    return {"anyOf": [schema, {"type": "null"}]}
