"""The tape: a text file of exchanges, one line of JSON each, made to be read, compared and kept under version control.

    {"tape": "oai-lite", "version": 1}
    {"request": {"method": "POST", "path": "/v1/embeddings", "json": {…}}, "answer": {"status": 200, "headers": {…}, "json": {…}}}

A `request` has `method`, `path`, and where there are any `query` (a name's value, or its values), `headers` and a body; an `answer` has
`status`, `headers` and a body. A body is one of

    "json"     an object or array
    "text"     anything else that is UTF-8
    "base64"   anything else
    "form"     multipart/form-data: parts with `name` and `text`, or for a file `filename`, `type`, `size` and `sha256`
    "events"   a stream of server-sent events, answers only: `{"event": …, "data": …}`, data being JSON or a text; a text where an event
               was written in another way. Those that came in one chunk stand in a list. `at` has the seconds of each chunk, if wanted

and `"cut": "server"` or `"client"` says who left before the answer's end.

Rules: nothing here opens a socket; all that is written went through a `Scrubber`; a file is replaced whole or not at all.
"""

from __future__ import annotations

import base64
import codecs
import contextlib
import hashlib
import json
import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias, cast

from ..errors import OpenAIError
from . import multipart
from .exchange import Request, dump
from .scrub import SECRET_HEADERS, Scrubber

Json: TypeAlias = dict[str, Any]

VERSION = 1
_HEAD = {"tape": "oai-lite", "version": VERSION}
_ASKED = frozenset("accept content-type openai-beta".split())
_ANSWERED = frozenset(
    "allow content-disposition content-type location openai-model openai-processing-ms openai-version retry-after retry-after-ms "
    "x-request-id x-should-retry apim-request-id x-ms-region".split()
)
_ANSWERED_TOO = ("x-ratelimit-",)
_END = re.compile(r"(?:\r\n|\n|\r(?!\n)){2}")  # of an event
_EVENT = re.compile(r"(?:event: ?([^\r\n]+)\n)?data: ?([^\r\n]*)\n\n")
_HALF = re.compile("[\ud800-\udfff]")
_BODIES = ("json", "text", "base64", "form", "events")


class TapeError(OpenAIError, ValueError):
    """A tape that is not there, or cannot be read: what is wrong, the line and column, and what to do."""


# ---------------------------------------------------------------------- the file


def load(path: Path) -> dict[int, Json]:
    """The exchanges of a tape by their line, in order. TapeError says what is damaged, and where."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise TapeError(
            f"{path}: there is no such tape; record it: record({str(path)!r}, upstream=…), or oai-lite serve --record {path}"
        ) from None
    except OSError as error:
        raise TapeError(f"{path}: the tape cannot be read: {error.strerror or error}") from error
    found: dict[int, Json] = {}
    for number, text in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        text = text.rstrip(b"\r")
        if number == 1:
            _check_head(_parsed(path, number, text) if text else None, path)
        elif text:
            found[number] = _checked(_parsed(path, number, text), path, number)
    return found


def save(path: Path, lines: Iterable[bytes]) -> None:
    """Writes a tape in one step: whoever reads it meanwhile sees the old one or the new one, whole."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(temporary, "wb") as file:
            file.write(line(_HEAD))
            file.writelines(lines)
        os.replace(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise TapeError(f"{path}: the tape cannot be written: {error.strerror or error}") from error


def make_room(path: Path) -> None:
    """The folder of a tape to come; TapeError if it cannot be written to."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TapeError(f"{path}: there can be no tape: {error.strerror or error}: {error.filename}") from error
    if path.is_dir() or not os.access(path.parent, os.W_OK):
        raise TapeError(
            f"{path}: there can be no tape: {'it is a folder' if path.is_dir() else 'its folder is read-only'}"
        )


def line(value: Json) -> bytes:
    """One line of the file."""
    return _utf8(json.dumps(value, ensure_ascii=False, allow_nan=False)) + b"\n"


def _utf8(text: str) -> bytes:
    # Half a surrogate pair, which JSON can escape and UTF-8 cannot hold.
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode()


def _parsed(path: Path, number: int, raw: bytes) -> Any:
    try:
        return json.loads(raw.decode())
    except UnicodeDecodeError as error:
        column, what = len(raw[: error.start].decode()) + 1, "it is not UTF-8"
    except json.JSONDecodeError as error:
        column, what = error.colno, error.msg
    except RecursionError:
        column, what = 1, "it is nested too deeply"
    raise _damaged(path, number, column, f"expected one exchange as JSON, all on this line: {what}")


def _damaged(path: Path, number: int, column: int, what: str) -> TapeError:
    return TapeError(
        f"{path}:{number}:{column}: the tape is cut off or damaged: {what}. Restore the file, remove this line "
        "(each is one exchange), or record again what is missing with mode='auto'"
    )


def _check_head(head: Any, path: Path) -> None:
    if not isinstance(head, dict) or head.get("tape") != _HEAD["tape"]:
        raise _damaged(path, 1, 1, f"expected the first line of a tape, {json.dumps(_HEAD)}")
    if head.get("version") != VERSION:
        raise TapeError(
            f"{path}:1:1: a tape of version {head.get('version')!r}; this oai_lite reads version {VERSION}: upgrade it, or record anew"
        )


def _checked(value: Any, path: Path, number: int) -> Json:
    """The exchange, if it has the shape of one."""
    for where, kind, words in (
        ("$", dict, "an object"),
        ("$.request", dict, "an object"),
        ("$.request.method", str, "a text"),
        ("$.request.path", str, "a text"),
        ("$.answer", dict, "an object"),
        ("$.answer.status", int, "a number"),
    ):
        found = value
        for key in where.split(".")[1:]:
            found = found.get(key)
        if not isinstance(found, kind):
            shown = "nothing" if found is None else json.dumps(found)[:60]
            raise _damaged(path, number, 1, f"{where}: expected {words}, found {shown}")
    try:
        body_of(value["answer"])
        list(chunks_of(value["answer"]))
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise _damaged(path, number, 1, f"$.answer: its body cannot be made of this ({error})") from error
    return cast("Json", value)


# ---------------------------------------------------------------------- what is written down


def request_form(request: Request, scrubber: Scrubber, keep: Iterable[str] = ()) -> Json:
    """A request as it stands on a tape. The scrubber learns its credentials."""
    scrubber.learn(request.headers, request.query)
    form: Json = {"method": request.method, "path": scrubber.text(request.path)}
    query = {name: [scrubber.query(name, value) for value in values] for name, values in sorted(request.query.items())}
    if query:
        form["query"] = {name: values[0] if len(values) == 1 else values for name, values in query.items()}
    headers = _headers(request.headers, _ASKED.union(keep), scrubber)
    if headers:
        form["headers"] = headers
    return form | _body(request.body, request.headers.get("content-type", ""), scrubber)


def answer_form(
    status: int,
    headers: Mapping[str, str],
    pieces: Sequence[tuple[float, bytes]],
    scrubber: Scrubber,
    *,
    keep: Iterable[str] = (),
    times: bool = False,
    cut: str | None = None,
) -> Json:
    """An answer as it stands on a tape. `pieces`: its bytes as they came, and after how many seconds; `cut`: who left early."""
    scrubber.learn({name: headers[name] for name in SECRET_HEADERS & headers.keys()}, {})
    wanted = _ANSWERED.union(keep, (name for name in headers if name.startswith(_ANSWERED_TOO)))
    form: Json = {"status": status, "headers": _headers(headers, wanted, scrubber)}
    kind = headers.get("content-type", "")
    body = None
    if kind.lower().startswith("text/event-stream"):
        with contextlib.suppress(RecursionError):
            body = _events(pieces, scrubber, times)
    form |= _body(b"".join(data for _, data in pieces), kind, scrubber) if body is None else body
    if cut is not None:
        form["cut"] = cut
    return form


def _headers(headers: Mapping[str, str], wanted: Iterable[str], scrubber: Scrubber) -> dict[str, str]:
    kept = {name: scrubber.text(headers[name]) for name in sorted(wanted) if name in headers}
    if kept.get("content-type", "").lower().startswith("multipart/form-data"):
        kept["content-type"] = "multipart/form-data"  # the boundary is another one each time
    return kept


def _body(body: bytes, content_type: str, scrubber: Scrubber) -> Json:
    if not body:
        return {}
    if content_type.lower().startswith("multipart/form-data"):
        try:
            return {"form": [_part(part, scrubber) for part in multipart.parse(body, content_type)]}
        except ValueError:
            pass
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(scrubber.data(body)).decode()}
    value = _json(text)
    try:
        return {"text": scrubber.text(text)} if value is None else {"json": scrubber.value(value)}
    except RecursionError:  # deeper than a walk through it may go
        return {"text": scrubber.text(text)}


def _part(part: multipart.Part, scrubber: Scrubber) -> Json:
    form: Json = {"name": scrubber.text(part.name)}
    if part.filename is None:
        return form | {"text": scrubber.named(part.name, part.text)}
    content = scrubber.data(part.content)
    form["filename"] = scrubber.text(part.filename)
    if part.content_type is not None:
        form["type"] = part.content_type
    return form | {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _json(text: str) -> Any:
    """The object or array that a text holds; None if it holds neither, or what JSON cannot say in the same way again."""
    try:
        value = json.loads(text, parse_constant=_refused, parse_float=_finite)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, (dict, list)) else None


def _refused(text: str) -> object:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else cast("float", _refused(text))


def _events(pieces: Sequence[tuple[float, bytes]], scrubber: Scrubber, times: bool) -> Json | None:
    """A stream's events by the chunk in which each was complete; None if it is no text."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(
            b"".join(data for _, data in pieces)
        )  # it may be cut inside a letter
    except UnicodeDecodeError:
        return None
    found: list[list[Any]] = [[]]
    at: list[float] = []
    held = b""
    for seconds, data in pieces:
        held += data
        # A line end may go on in the next chunk, so that a CR at the end ends nothing yet.
        ends = [match.end() for match in _END.finditer((held if held[-1:] != b"\r" else held[:-1]).decode("latin-1"))]
        for start, end in zip([0, *ends], ends, strict=False):
            found[-1].append(_event(held[start:end].decode()))
        held = held[ends[-1] :] if ends else held
        if found[-1]:
            found.append([])
            at.append(round(seconds, 3))
    if held:
        found[-1].append(held.decode("utf-8", "ignore"))  # no whole event
        at.append(round(pieces[-1][0], 3))
    chunks = [chunk for chunk in found if chunk]
    datas = [event["data"] for chunk in chunks for event in chunk if isinstance(event, dict)]
    clean = iter(scrubber.stream(datas))
    for chunk in chunks:
        for index, event in enumerate(chunk):
            if isinstance(event, dict):
                event["data"] = next(clean)
            else:
                chunk[index] = scrubber.text(event)
    form: Json = {"events": [chunk[0] if len(chunk) == 1 else chunk for chunk in chunks]}
    return form | {"at": at} if times else form


def _event(text: str) -> Json | str:
    found = _EVENT.fullmatch(text)
    if found is None:
        return text
    value = _json(found[2])
    data: Json = {"data": found[2] if value is None else value}
    return data if found[1] is None else {"event": found[1], **data}


# ---------------------------------------------------------------------- and played


def body_of(answer: Json) -> bytes:
    """The body of an answer that is no stream."""
    if "base64" in answer:
        return base64.b64decode(answer["base64"], validate=True)
    return _written(answer["json"] if "json" in answer else answer.get("text", ""))


def chunks_of(answer: Json) -> Iterator[bytes]:
    """The chunks of a stream, in their order."""
    for chunk in answer.get("events", ()):
        yield b"".join(map(_encoded, chunk if isinstance(chunk, list) else [chunk]))


def _encoded(event: Json | str) -> bytes:
    if isinstance(event, str):
        return event.encode()
    name = f"event: {event['event']}\n" if "event" in event else ""
    return b"%bdata: %b\n\n" % (name.encode(), _written(event["data"]))


def _written(value: Any) -> bytes:
    return _utf8(value if isinstance(value, str) else dump(value))


def body_kind(form: Json) -> str | None:
    """Which kind of body a request or an answer has; None if it has none."""
    return next((kind for kind in _BODIES if kind in form), None)
