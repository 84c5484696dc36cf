"""How types are spelled in messages, and what to write in place of one that cannot be used."""

from __future__ import annotations

import re
from typing import Any, get_args, get_origin

_INSTEAD = {
    "set": "use list[{}]",
    "frozenset": "use list[{}]",
    "deque": "use list[{}]",
    "bytes": "use str with base64 text in it",
    "bytearray": "use str with base64 text in it",
    "memoryview": "use str with base64 text in it",
    "dict": "name the keys in a dataclass or TypedDict, or use a list of pairs: list[Entry], with fields for both",
    "Any": "say which types there may be, as in str | int | None",
    "object": "say which types there may be, as in str | int | None",
    "complex": "use a dataclass of two floats",
    "list": "say of what: list[str]",
    "tuple": "say of what: tuple[str, int] or tuple[str, ...]",
    "range": "use a dataclass with start and stop",
    "IPv4Network": "use str",
    "IPv6Network": "use str",
    "IPv4Interface": "use str",
    "IPv6Interface": "use str",
}
_INSTEAD.update(dict.fromkeys(("Mapping", "MutableMapping", "defaultdict", "OrderedDict", "Counter"), _INSTEAD["dict"]))
_INSTEAD.update(dict.fromkeys(("Sequence", "Iterable", "Collection", "MutableSequence"), _INSTEAD["list"]))
_INSTEAD.update(dict.fromkeys(("Set", "AbstractSet", "MutableSet"), _INSTEAD["set"]))


def said(tp: Any) -> str:
    """A type as people write it: `set[str]`, `City`, `Optional[City]`."""
    if tp is type(None):
        return "None"
    if isinstance(tp, type) and get_origin(tp) is None:
        return tp.__name__
    return re.sub(r"(?:[A-Za-z_]\w*\.|<locals>\.)+(?=[A-Za-z_])", "", repr(tp)).lstrip("~").replace("NoneType", "None")


# Marks that other libraries leave on their classes, by the plugin that knows them.
_MARKS = {"__pydantic_validator__": "pydantic", "__attrs_attrs__": "attrs"}


def way_out(tp: Any) -> str:
    """What to use in place of a type."""
    for mark, plugin in _MARKS.items():
        if hasattr(tp, mark):
            return (
                f"{said(tp)} is a class made by {plugin}, which the plugin plugins/{plugin}.py describes: its file is not in "
                "this copy, or this client was made without it"
            )
    origin = get_origin(tp) or tp
    name = getattr(origin, "__name__", None) or getattr(origin, "_name", None) or ""
    inner = ", ".join(said(each) for each in get_args(tp)) or "str"
    if name in _INSTEAD:
        return _INSTEAD[name].format(inner)
    if name in ("Callable", "function", "Type", "type") or (
        callable(tp) and not isinstance(tp, type) and not get_args(tp)
    ):
        return "it cannot be JSON; leave it out, or pass its name as str"
    return (
        "use a dataclass, TypedDict, NamedTuple or Enum, or a plain type; classes of other libraries need a plugin "
        "with oai_lite_schema"
    )


def shown(value: Any) -> str:
    """A JSON value in a message: what it is and, if short, the value itself."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {value!r}" if len(value) <= 60 else f"a text of {len(value)} characters, {value[:40]!r}…"
    if isinstance(value, dict):
        keys = list(value)
        names = ", ".join(repr(key[:40]) for key in keys[:6]) + (", …" if len(keys) > 6 else "")
        return f"an object with the keys {names}" if keys else "an empty object"
    if isinstance(value, list):
        return f"an array of {len(value)}"
    if isinstance(value, float) and value - value != 0:
        return "a number too large for a float"
    text = str(value) if not isinstance(value, int) or value.bit_length() < 300 else "a very long integer"
    return f"the number {text[:60]}"
