"""A batch's file of requests, checked line by line before it is uploaded: what the server would find out an hour later.

Rules: the file is read once, a line at a time, and never held whole; every fault is told with its line; what the server alone
can judge (a model's parameters) is left to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args, get_type_hints

MAX_REQUESTS = 50_000
MAX_BYTES = 200_000_000
MAX_INPUTS = 50_000  # of embeddings, in all requests together
_SHOWN = 20  # faults that are told; one mistake in a program that writes such files is in every line

_KINDS = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}


@cache
def _endpoints() -> tuple[str, ...]:
    """Those that `batches.create` takes."""
    from ..types.batch import BatchCreateParams

    return get_args(get_type_hints(BatchCreateParams)["endpoint"])


@dataclass
class Checked:
    """What a file holds. `faults` are (line, what is wrong), lines counted from 1; line 0 is the file as a whole."""

    requests: int = 0
    size: int = 0  # bytes
    endpoint: str | None = None
    model: str | None = None
    faults: list[tuple[int, str]] = field(default_factory=list)
    more: int = 0  # faults beyond those

    def fault(self, line: int, what: str) -> None:
        """One more."""
        if len(self.faults) < _SHOWN:
            self.faults.append((line, what))
        else:
            self.more += 1


class _Repeated(ValueError):
    pass


def check(lines: Iterable[bytes]) -> Checked:
    """What the lines of a batch's file hold, and what is wrong with them."""
    found = Checked()
    seen: dict[str, int] = {}
    inputs = 0
    for number, request in _values(lines, found):
        for fault in _faults(request, number, found, seen):
            found.fault(number, fault)
        inputs += _inputs(request)
    if found.requests > MAX_REQUESTS:
        found.fault(0, f"holds {found.requests:,} requests; a batch takes {MAX_REQUESTS:,}: split the file")
    if found.size > MAX_BYTES:
        found.fault(0, f"is {found.size / 1e6:,.0f} MB long; a batch takes {MAX_BYTES / 1e6:.0f} MB: split the file")
    if inputs > MAX_INPUTS:
        found.fault(0, f"holds {inputs:,} inputs to embed; a batch takes {MAX_INPUTS:,}: split the file")
    return found


def check_examples(lines: Iterable[bytes]) -> Checked:
    """The same for examples to train on, of which there are several kinds: each is an object."""
    found = Checked()
    for number, example in _values(lines, found):
        if type(example) is not dict:
            found.fault(number, f"must be an object, an example, and is {_kind(example)}")
    return found


def _values(lines: Iterable[bytes], found: Checked) -> Iterator[tuple[int, Any]]:
    """The value of each line, with its number; faults are told, and passed over."""
    blank = 0
    for number, raw in enumerate(lines, 1):
        found.size += len(raw)
        if number == 1 and raw.startswith(b"\xef\xbb\xbf"):
            found.fault(1, "begins with a byte order mark (EF BB BF); write the file as UTF-8 without one")
            raw = raw[3:]
        if not raw.strip():
            blank = blank or number  # fine at the end
            continue
        if blank:
            found.fault(blank, "is blank; take it out")
            blank = 0
        found.requests += 1
        try:
            yield number, json.loads(raw.decode(), object_pairs_hook=_object, parse_constant=_constant)
        except UnicodeDecodeError as error:
            found.fault(number, f"is not UTF-8 at byte {error.start + 1} ({raw[error.start]:#04x})")
        except _Repeated as error:
            found.fault(number, str(error))
        except json.JSONDecodeError as error:
            found.fault(number, f"is not JSON: {error.msg} at column {error.colno}")
        except (ValueError, RecursionError) as error:
            found.fault(number, f"is not JSON: {error}")
    if not found.requests:
        found.fault(0, "is empty")


def _faults(request: Any, number: int, found: Checked, seen: dict[str, int]) -> Iterator[str]:
    if type(request) is not dict:
        yield f'must be an object {{"custom_id", "method", "url", "body"}}, and is {_kind(request)}'
        return
    id = request.get("custom_id")
    if type(id) is not str or not id:
        yield f"custom_id must be a text that names the request, {_got(request, 'custom_id')}"
    elif id in seen:
        yield f"custom_id {_short(id)} is that of line {seen[id]}, too; answers come in any order and are told apart by it"
    else:
        seen[id] = number
    if request.get("method") != "POST":
        yield f'method must be "POST", {_got(request, "method")}'
    url = request.get("url")
    if url not in _endpoints():
        hint = f'; write "/v1{url}"' if isinstance(url, str) and f"/v1{url}" in _endpoints() else ""
        yield f"url must be one of {', '.join(_endpoints())}, {_got(request, 'url')}{hint}"
    elif found.endpoint is None:
        found.endpoint = url
    elif url != found.endpoint:
        yield f"url is {url}, and that of the lines before {found.endpoint}; a batch has one"
    body = request.get("body")
    if type(body) is not dict:
        yield f"body must be an object, the request's parameters, {_got(request, 'body')}"
    else:
        yield from _body_faults(body, found)


def _body_faults(body: dict[str, Any], found: Checked) -> Iterator[str]:
    model = body.get("model")
    if type(model) is str and model:
        if found.model is None:
            found.model = model
        elif model != found.model:
            yield f"body.model is {_short(model)}, and that of the lines before {_short(found.model)}; a batch has one"
    elif found.endpoint != "/v1/moderations" or model is not None:
        yield f"body.model must name a model, {_got(body, 'model')}"
    if body.get("stream"):
        yield "body.stream must be left out: a batch cannot stream"


def _inputs(request: Any) -> int:
    """How many texts a request embeds."""
    if type(request) is not dict or request.get("url") != "/v1/embeddings" or type(request.get("body")) is not dict:
        return 0
    input = request["body"].get("input")
    return len(input) if type(input) is list and not all(type(item) is int for item in input) else 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Repeated(f"names {_short(twice)} twice in one object")
    return made


def _constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")


def _got(values: dict[str, Any], name: str) -> str:
    if name not in values:
        return "and is missing"
    value = values[name]
    return f"and is {_short(value) if isinstance(value, str) else _kind(value)}"


def _kind(value: object) -> str:
    return "null" if value is None else _KINDS.get(type(value), type(value).__name__)


def _short(text: str) -> str:
    return json.dumps(text if len(text) <= 40 else text[:39] + "…", ensure_ascii=False)
