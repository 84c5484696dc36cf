"""Deltas into whole objects: one accumulator for chat, responses and assistants. Pure.

A stream tells an object bit by bit. What is kept here is that object under construction, as plain dicts whose growing strings are
`Text`s and whose lists of numbered entries are `Numbered`s; `plain` gives it as ordinary JSON values, with nothing shared.

Rules:

* strings grow, objects merge, lists of numbered entries merge entry by entry, other lists grow, everything else is replaced;
* what names a thing (`id`, `role`, `type`, `index`) is never joined, and a name that is said again is not said twice;
* None is no news: it neither erases nor counts as a value;
* an entry is found by its `index`, else by an `id` that was not there before, else it is the last one; servers that number every
  call 0 are seen through: a new id and a name, while the call at that number is whole, begin another entry;
* where text has to be and something else comes, or the other way round, `Clash` is raised; nothing is ever guessed together.

Cost is linear in what arrives: pieces are kept apart and joined when somebody reads.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from ..model import Model

# Said whole: the last one counts.
_LAST = frozenset(("role", "type", "index", "object", "status"))
# Said in pieces by some servers, and whole in every piece by others.
_NAMES = frozenset(("name",))
# Text, whoever sends it; and what may be anything, but stays text once it is.
_TEXTS = frozenset(("content", "refusal", "arguments", "transcript"))
_GROWING = _TEXTS | {"input", "output", "value", "code"}


class Clash(Exception):
    """A delta that does not fit what came before. `path` says where."""

    def __init__(self, path: str, expected: str, got: Any) -> None:
        shown = repr(got)
        shown = shown if len(shown) <= 80 else f"{shown[:80]}…"
        super().__init__(f"{path}: expected {expected}, got {type(got).__name__} ({shown})")
        self.path = path


class Text:
    """A string that grows at its end."""

    __slots__ = ("_pieces", "length")

    def __init__(self, first: str = "") -> None:
        self._pieces: list[str] = [first]
        self.length: int = len(first)

    def add(self, piece: str) -> None:
        """Append; costs nothing more however long the string is."""
        self._pieces.append(piece)
        self.length += len(piece)

    def __str__(self) -> str:
        pieces = self._pieces
        if len(pieces) > 1:
            pieces[:] = ("".join(pieces),)
        return pieces[0]

    def until(self, end: int) -> str:
        """What the string was when it had this length."""
        whole = str(self)
        return whole if end == self.length else whole[:end]


class Numbered:
    """Entries of a list, by number. They come in any order, with gaps, and sometimes without their number."""

    __slots__ = ("_meant", "entries", "last")

    def __init__(self) -> None:
        self.entries: dict[int, dict[str, Any]] = {}
        self.last: int | None = None  # the number of the entry that was added to last
        self._meant: dict[int, int] = {}  # numbers that servers said -> those that they have here, where these differ

    def add(self, delta: Any, path: str) -> int | None:
        """Merge one entry's delta in; gives the number that the entry has here."""
        if delta is None:
            return self.last
        fields = fields_of(delta, path)
        number = self._place(fields)
        entry = self.entries.get(number)
        if entry is None:
            entry = self.entries[number] = {}
        self.last = number
        merge(entry, fields, f"{path}[{number}]")
        if "index" in entry:
            entry["index"] = number
        return number

    def _place(self, fields: Mapping[str, Any]) -> int:
        said, given_id, name = fields.get("index"), fields.get("id") or None, _name_in(fields)
        if type(said) is not int or said < 0:
            if given_id is not None:
                number = self._with_id(given_id)
                return self._free() if number is None else number
            return self._free() if self.last is None or (name and self._whole(self.last, name)) else self.last
        number = self._meant.get(said, said)
        entry = self.entries.get(number)
        if entry is None or given_id is None or entry.get("id") in (None, given_id):
            return number
        again = self._with_id(given_id)
        if again is not None:
            return again
        if name and self._whole(number, name):
            number = self._meant[said] = self._free()
        return number

    def _with_id(self, wanted: str) -> int | None:
        return next((number for number, entry in self.entries.items() if entry.get("id") == wanted), None)

    def _free(self) -> int:
        return max(self.entries, default=-1) + 1

    def _whole(self, number: int, name: str) -> bool:
        """Whether that entry's call is complete, so that a call of this name is another one."""
        entry = self.entries[number]
        arguments = _function(entry).get("arguments")
        text = "" if arguments is None else str(arguments)
        return is_json(text) if text.strip() else str(_function(entry).get("name") or "") not in ("", name)


def is_json(text: str) -> bool:
    """Whether a text is complete JSON."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _function(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    function = fields.get("function")
    inner = function.__dict__ if isinstance(function, Model) else function
    return inner if isinstance(inner, Mapping) else {}


def _name_in(fields: Mapping[str, Any]) -> str | None:
    name = _function(fields).get("name")
    return name if isinstance(name, str) and name else None


def fields_of(value: Any, path: str) -> Mapping[str, Any]:
    """The fields of an object, whichever way it is held."""
    if isinstance(value, Model):
        return value.__dict__
    if isinstance(value, Mapping):
        return value
    raise Clash(path, "an object", value)


def merge(target: dict[str, Any], delta: Mapping[str, Any], path: str = "$") -> None:
    """Take an object's delta in."""
    for name, value in delta.items():
        old = target.get(name)
        kind = type(value)
        if value is None:
            if old is None:
                target[name] = None
        elif kind is str:
            if type(old) is Text:
                if name not in _NAMES or str(old) != value:
                    old.add(value)
            elif old is None:
                if name == "tool_calls":
                    _check(name, old, value, path)
                target[name] = value if name in _LAST or _is_id(name) else Text(value)
            elif _is_id(name):
                target[name] = old or value
            elif name in _LAST:
                target[name] = value or old
            else:
                _check(name, old, value, path)
                target[name] = Text(value)
        elif kind is list:
            _merge_list(target, name, old, value, path)
        elif isinstance(value, (Model, Mapping)):
            _merge_object(target, name, old, fields_of(value, path), path)
        else:
            _check(name, old, value, path)
            target[name] = value


def _is_id(name: str) -> bool:
    """Said whole: the first one stays, since some servers make a new one up for every piece."""
    return name == "id" or name.endswith("_id")


def _merge_object(target: dict[str, Any], name: str, old: Any, value: Mapping[str, Any], path: str) -> None:
    if name == "arguments":  # a server that sends the object itself in place of its text
        merge(target, {name: json.dumps(_copied(value), ensure_ascii=False)}, path)
        return
    if type(old) is not dict:
        _check(name, old, value, path)
        old = target[name] = {}
    merge(old, value, f"{path}.{name}")


def _merge_list(target: dict[str, Any], name: str, old: Any, value: list[Any], path: str) -> None:
    if old is not None and type(old) not in (list, Numbered):
        _check(name, old, value, path)
        old = None
    if old is None or old == []:
        numbered = name == "tool_calls" or (bool(value) and _has_number(value[0]))
        old = target[name] = Numbered() if numbered else []
    if type(old) is list:
        old.extend(value)
        return
    for item in value:
        old.add(item, f"{path}.{name}")


def _has_number(item: Any) -> bool:
    fields = item.__dict__ if isinstance(item, Model) else item
    return isinstance(fields, Mapping) and type(fields.get("index")) is int


def _check(name: str, old: Any, value: Any, path: str) -> None:
    """Refuse another kind of value where there is, or has to be, text or a list of calls. An empty text was no value yet."""
    if name == "tool_calls":
        raise Clash(f"{path}.{name}", "a list", value)
    if type(old) is Text:
        if old.length and name in _GROWING:
            raise Clash(f"{path}.{name}", "more text", value)
    elif name in _TEXTS and (old is not None or not isinstance(value, (list, Mapping))):
        raise Clash(f"{path}.{name}", "text" if old is None else "the same kind of value as before", value)


def plain(value: Any, leaf: Callable[[Any], Any] | None = None) -> Any:
    """What was accumulated, as ordinary values of its own. `leaf` says what becomes of models; if None, they become dicts."""
    kind = type(value)
    if kind is Text:
        return str(value)
    if kind is dict:
        return {name: plain(item, leaf) for name, item in value.items()}
    if kind is Numbered:
        entries = value.entries
        return [plain(entries[number], leaf) for number in sorted(entries)]
    if kind is list:
        return [plain(item, leaf) for item in value]
    if isinstance(value, Model):
        return _copied(value) if leaf is None else leaf(value)
    if isinstance(value, Mapping):
        return {name: plain(item, leaf) for name, item in value.items()}
    return value


def _copied(value: Any) -> Any:
    if isinstance(value, Model):
        return Model.to_dict(value)
    return {name: plain(item) for name, item in value.items()} if isinstance(value, Mapping) else value
