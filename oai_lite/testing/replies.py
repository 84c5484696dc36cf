"""From what a test writes in one line to what the script keeps: texts, tools, values, vectors, whole answers.

Rules: what makes no sense is a ValueError or TypeError where it is written, not an odd answer later; values become JSON as the caller's
own types say (dataclasses, pydantic models, this package's models), and nothing of theirs is imported.
"""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias, cast

from .exchange import DONE, Answer, Event, EventStream, Reply, dump, json_reply
from .generation import Call, Line, Usage
from .script import Vectors

Tool: TypeAlias = tuple[str, object] | Mapping[str, object]

_FINISHES = ("stop", "length", "tool_calls", "content_filter", "function_call")
_USAGE = {
    "prompt_tokens": "prompt",
    "input_tokens": "prompt",
    "completion_tokens": "completion",
    "output_tokens": "completion",
    "cached_tokens": "cached",
    "reasoning_tokens": "reasoning",
    "total_tokens": "",  # follows from the others
}


def line_of(
    text: str | None,
    *,
    tool: str | None = None,
    arguments: object = None,
    tools: Iterable[Tool] = (),
    refusal: str | None = None,
    reasoning: str | None = None,
    finish_reason: str | None = None,
    usage: Mapping[str, int] | None = None,
    logprobs: Sequence[float] = (),
    chunks: Sequence[str] = (),
    chunk_size: int | None = None,
    cut_bytes: int | Sequence[int] = (),
    pace: float | None = None,
    value: object = None,
) -> Line:
    """One answer of a model. The parameters are those of `reply`."""
    calls = [] if tool is None else [_call(tool, arguments, chunks if text is None else ())]
    calls += [_named_call(each) for each in tools]
    if tool is None and arguments is not None:
        raise TypeError("reply: arguments= belong to a tool: name it with tool=")
    if text is None and not calls and refusal is None:
        if not chunks:
            raise TypeError(
                "reply: expected a text, tool=, tools=, refusal= or chunks=; for an empty answer write reply('')"
            )
        text = "".join(chunks)
    if refusal is not None and (text is not None or calls):
        raise TypeError("reply: a refusal= stands alone; a model that refuses says and calls nothing")
    told = [text] if text is not None else [call.arguments for call in calls]
    if chunks and "".join(chunks) not in told:
        raise ValueError(f"reply: the chunks make {''.join(chunks)!r}, which is not {told[0] if told else refusal!r}")
    if finish_reason is not None and finish_reason not in _FINISHES:
        raise ValueError(f"reply: finish_reason: expected one of {', '.join(_FINISHES)}; got {finish_reason!r}")
    cuts = (cut_bytes,) if isinstance(cut_bytes, int) else tuple(cut_bytes)
    for name, sizes in (("chunk_size", () if chunk_size is None else (chunk_size,)), ("cut_bytes", cuts)):
        if any(size < 1 for size in sizes):
            raise ValueError(f"reply: {name}: expected 1 or more, got {min(sizes)}")
    return Line(
        text,
        tuple(calls),
        refusal,
        reasoning,
        finish_reason,
        _usage(usage or {}),
        tuple(logprobs),
        tuple(chunks),
        chunk_size,
        cuts,
        pace,
        value,
    )


def _call(name: str, arguments: object, chunks: Sequence[str] = (), id: str | None = None) -> Call:
    if arguments is None:
        arguments = "".join(chunks) or "{}"
    return Call(name, arguments if isinstance(arguments, str) else dump(plain(arguments)), id)


def _named_call(tool: Tool) -> Call:
    if isinstance(tool, Mapping):
        unknown = set(tool) - {"name", "arguments", "id"}
        if unknown or not isinstance(tool.get("name"), str):
            raise TypeError(f"reply: tools: expected a name, arguments and perhaps an id; got {', '.join(tool)}")
        id = tool.get("id")
        return _call(str(tool["name"]), tool.get("arguments"), (), None if id is None else str(id))
    name, arguments = tool
    return _call(name, arguments)


def _usage(given: Mapping[str, int]) -> Usage:
    unknown = [name for name in given if name not in _USAGE]
    if unknown:
        raise ValueError(f"reply: usage: {unknown[0]!r} is not known; known are {', '.join(_USAGE)}")
    return Usage(**{_USAGE[name]: value for name, value in given.items() if _USAGE[name]})


def json_line(value: object, **options: Any) -> Line:
    """The answer that is this value as JSON."""
    made = plain(value)
    return line_of(dump(made), value=made, **options)


def vectors_of(vectors: Sequence[float] | Sequence[Sequence[float]]) -> Vectors:
    """One vector, or one for each input."""
    rows = cast("Sequence[Sequence[float]]", [vectors] if vectors and isinstance(vectors[0], (int, float)) else vectors)
    if not rows or not all(rows):
        raise ValueError("reply_embedding: expected a list of numbers, or a list of such lists; got an empty one")
    return Vectors(tuple(tuple(float(number) for number in row) for row in rows))


_NO_JSON: Any = object()


def raw_answer(
    status: int = 200,
    *,
    json: object = _NO_JSON,
    body: bytes | str | None = None,
    events: Iterable[object] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """A whole answer: a JSON value, a body, or the events of a stream (see `event_of`)."""
    given = {name.lower(): value for name, value in (headers or {}).items()}
    if (json is not _NO_JSON) + (body is not None) + (events is not None) > 1:
        raise TypeError("expected one of json=, body= and events=")
    if events is not None:
        return EventStream([event_of(each) for each in events], given)
    if json is not _NO_JSON:
        made = json_reply(plain(json), status)
        return Reply(status, made.body, {**made.headers, **given})
    content = body.encode() if isinstance(body, str) else body or b""
    kind = "text/plain; charset=utf-8" if isinstance(body, str) else "application/octet-stream"
    return Reply(status, content, {**({"content-type": kind} if content else {}), **given})


def event_of(value: object) -> Event:
    """An event of a stream: an object, which is named by its `type` if it has one; a pair of name and object; or the data as text."""
    if isinstance(value, Event):
        return value
    if isinstance(value, str):
        return DONE if value == DONE.data else Event(value)
    if isinstance(value, tuple):
        name, data = cast("tuple[str, object]", value)
        return Event(data if isinstance(data, str) else dump(plain(data)), name)
    made = plain(value)
    kind = cast("dict[str, object]", made).get("type") if isinstance(made, dict) else None
    return Event(dump(made), kind if isinstance(kind, str) else None)


def answer_of(found: object) -> Answer:
    """What a test's own function gave: JSON, a status and JSON, or a whole answer."""
    if isinstance(found, (Reply, EventStream)):
        return found
    if isinstance(found, tuple) and len(cast("tuple[object, ...]", found)) == 2 and isinstance(found[0], int):
        return raw_answer(found[0], json=cast("object", found[1]))
    return raw_answer(json=found)


def plain(value: object) -> object:
    """A value as JSON has it."""
    if value is None or isinstance(value, (bool, int, float, str)) and not isinstance(value, enum.Enum):
        return value
    if isinstance(value, enum.Enum):
        return plain(value.value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(entry) for key, entry in cast("Mapping[object, object]", value).items()}
    for method, options in (("to_dict", {}), ("model_dump", {"mode": "json"})):  # this package's models, pydantic's
        dumped = getattr(value, method, None)
        if callable(dumped) and not isinstance(value, type):
            return plain(dumped(**options))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if hasattr(type(value), "__attrs_attrs__"):
        names = [str(field.name) for field in cast("Any", type(value)).__attrs_attrs__]
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(entry) for entry in cast("Iterable[object]", value)]
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, uuid.UUID):
        return str(value)
    raise TypeError(
        f"{type(value).__module__}.{type(value).__qualname__} has no JSON: give a dataclass, a model or plain values"
    )
