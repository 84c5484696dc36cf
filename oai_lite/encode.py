"""What goes into a request: JSON bodies, query strings, path segments. Pure.

JSON is compact UTF-8. Models are sent as what was set on them, under their JSON names; dates in ISO form; any other iterable
(tuple, generator, set excepted) as a list. What JSON cannot hold is refused before anything is sent, with the path to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from .errors import ArgumentError, EncodingError
from .model import Model
from .request import given


def encode_json(value: object) -> bytes:
    """JSON bytes; EncodingError names the path of what cannot be encoded."""
    try:
        return _encode(value).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise _locate(value, error) from None


def _default(value: Any) -> Any:
    """Called by the encoder for what is not JSON already."""
    if isinstance(value, Model):
        return Model.to_dict(value)
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "isoformat"):
        from datetime import datetime

        if isinstance(value, datetime):
            return value.isoformat()
    elif isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview, set, frozenset)):
        if not hasattr(value, "read") and not hasattr(value, "__fspath__"):
            return list(value)
    raise TypeError(_advice(value))


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default).encode


def _advice(value: object) -> str:
    kind = type(value).__name__
    advice = {
        "set": "use a list",
        "frozenset": "use a list",
        "bytes": "use text, or base64.b64encode(…).decode()",
        "bytearray": "use text, or base64.b64encode(…).decode()",
        "date": "use .isoformat()",
        "Decimal": "use float(…) or str(…)",
        "UUID": "use str(…)",
        "NotGiven": "leave it out",
        "Omit": "leave it out",
    }.get(kind, "use dicts, lists, text, numbers, booleans or None")
    return f"{kind} is not JSON; {advice}"


def _locate(value: object, error: Exception) -> EncodingError:
    """Walk the value again, slowly, to say where it is wrong."""
    if isinstance(error, RecursionError):
        return EncodingError("$: nested too deeply, or it contains itself", "$")
    try:
        found = _find_fault(value, "$", set())
    except RecursionError:  # this walk needs more of the stack than the encoder
        found = None
    if found is None:
        return EncodingError(f"$: {error}", "$")
    path, reason = found
    return EncodingError(f"{path}: {reason}", path)


def _find_fault(value: object, path: str, above: set[int]) -> tuple[str, str] | None:
    if isinstance(value, str):
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                return path, (
                    f"a lone surrogate ({value[error.start]!r}) at position {error.start} is no character; "
                    "was the text decoded with errors='surrogateescape'?"
                )
        return None
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return path, f"{value} is not JSON; use None or a finite number"
    if value is None or isinstance(value, (bool, int, float)):
        return None
    if id(value) in above:
        return path, "it contains itself"
    above = above | {id(value)}
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, (str, int, float, bool)) and key is not None:
                return path, f"a key must be text, got {key!r} ({type(key).__name__})"
            found = _find_fault(key, f"{path}.{key!r}", above) or _find_fault(item, f"{path}.{key}", above)
            if found:
                return found
        return None
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            found = _find_fault(item, f"{path}[{index}]", above)
            if found:
                return found
        return None
    try:
        plain = _default(value)
    except TypeError as error:
        return path, str(error)
    return _find_fault(plain, path, above)


# ---------------------------------------------------------------------- query


def encode_query(values: Mapping[str, Any]) -> str:
    """`a=1&tags[]=x&deep[k]=v`: None, empty lists and empty objects vanish; booleans are `true` and `false`."""
    pairs = []
    for name, text in flatten(values):
        try:
            pairs.append(f"{quote_plus(name, safe='[]')}={quote_plus(text)}")
        except UnicodeEncodeError as error:
            path = f"$.{name}".encode(errors="backslashreplace").decode()
            raise EncodingError(
                f"{path}: a lone surrogate ({error.object[error.start]!r}) is no character", path
            ) from None
    return "&".join(pairs)


def flatten(values: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    """Nested values as pairs of name and text, the way query strings and forms write them."""
    for key, value in values.items():
        name = f"{prefix}[{key}]" if prefix else str(key)
        try:
            yield from _flatten(name, value)
        except RecursionError:
            if prefix:
                raise
            raise EncodingError(f"$.{name}: nested too deeply, or it contains itself", f"$.{name}") from None


def _flatten(name: str, value: Any) -> Iterable[tuple[str, str]]:
    if value is None or not given(value):
        return
    if isinstance(value, bool):
        yield name, "true" if value else "false"
    elif isinstance(value, str):
        yield name, value
    elif isinstance(value, Model):
        yield from flatten(Model.to_dict(value), name)
    elif isinstance(value, Mapping):
        yield from flatten(value, name)
    elif isinstance(value, (int, float)):
        # An enum's own text is its name.
        yield name, int.__repr__(value) if isinstance(value, int) else float.__repr__(value)
    elif hasattr(value, "isoformat"):
        yield name, value.isoformat()
    elif isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        for item in value:
            yield from _flatten(f"{name}[]", item)
    else:
        raise EncodingError(f"$.{name}: {_advice(value)}", f"$.{name}")


# ---------------------------------------------------------------------- path

_SEGMENT_SAFE = "-._~!$&'()*+,;=:@"  # what RFC 3986 allows in a segment as it is


def path_segment(name: str, value: object, where: str) -> str:
    """One percent-encoded segment. What would change the path's shape is refused."""
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        raise ArgumentError(f"{where}: {name} must be text, got {'None' if value is None else type(value).__name__}")
    text = str.__str__(value) if isinstance(value, str) else int.__repr__(value)  # an enum's own text is its name
    if text in ("", ".", ".."):
        raise ArgumentError(
            f"{where}: {name} must be a non-empty id, got {text!r}; the request would go to another address"
        )
    try:
        return quote(text, safe=_SEGMENT_SAFE)
    except UnicodeEncodeError:
        raise ArgumentError(f"{where}: {name} has a lone surrogate, which is no character: {text!r}") from None
