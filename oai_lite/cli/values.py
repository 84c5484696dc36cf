"""From a parameter's annotation to words for people, and from a text on the command line to its value.

Rules: where a text is allowed, a text is a text: only one that begins as a list or an object does (`[`, `{`), where these are allowed
too, is read as JSON, and `null` is null where that is allowed. Everything else is JSON, `@file` the JSON in a file. Files are `@path`.
What is inside lists and objects is left to the server. A Python type cannot be written: where one is taken, it is a JSON schema.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import UnionType
from typing import IO, Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from ..errors import ArgumentError
from ..parts import near
from .common import parse_json, read_bytes, read_text


class Kind:
    """What a parameter takes, as far as a text can say it."""

    def __init__(self) -> None:
        self.text = self.null = self.boolean = self.whole = self.number = False
        self.file = self.object = self.anything = self.callback = False
        self.content = False  # what is in the file, not the file
        self.schema = False  # a type; as an object, its JSON schema
        self.turn = False  # the result of an agent's turn; as an object, the turn
        self.choices: tuple[Any, ...] = ()
        self.items: Kind | None = None  # those of a list
        self.records: list[Any] = []  # the TypedDicts of its objects

    @property
    def sayable(self) -> bool:
        """Whether a text can say any value of it."""
        found = (self.text, self.boolean, self.whole, self.number, self.file, self.object, self.anything, self.choices)
        return any(found) or (self.items is not None and self.items.sayable)

    @property
    def suggested(self) -> list[str]:
        """Values to offer for completion."""
        inner = self.items.suggested if self.items is not None else []
        literals = map(_literal, self.choices)
        return list(dict.fromkeys([*literals, *(["true", "false"] if self.boolean else []), *inner]))

    @property
    def words(self) -> str:
        """What it is, for people."""
        said: list[str] = []
        literals = [_literal(each) for each in self.choices]
        if self.text:
            such = f", such as {', '.join(literals[:4])}" if literals else ""
            said.append(f"text{such}{', …' if len(literals) > 4 else ''}")
        elif literals:
            said.append(f"one of {', '.join(literals)}" if len(literals) > 1 else literals[0])
        said += ["true or false"] if self.boolean else []
        said += ["a number"] if self.number else ["a whole number"] if self.whole else []
        said += ["a file (@path)"] if self.file else []
        said += ["a JSON schema"] if self.schema else []
        said += [self._objects()] if self.object and (self.records or not self.schema) else []
        if self.items is not None:
            said.append(f"a list of {_plural(self.items.words)}")
        said += ["any JSON"] if self.anything else []
        said += ["null"] if self.null else []
        return " or ".join(said)

    def _objects(self) -> str:
        if self.turn:
            return "a turn, as beta.agents.sessions.turns.retrieve gives it"
        hints = [hints_of(record) for record in self.records]
        names = sorted({str(name) for each in hints for name in _tags(each)})
        if len(hints) > 1 and names:
            return f"an object of type {', '.join(names[:8])}{', …' if len(names) > 8 else ''}"
        if len(hints) == 1:
            keys = [f"{key}{'' if _is_required(hint) else '?'}" for key, hint in hints[0].items()]
            return f"an object {{{', '.join(keys[:8])}{', …' if len(keys) > 8 else ''}}}"
        return "an object"


def _literal(value: Any) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _plural(words: str) -> str:
    """The words for many of a kind."""
    for one, many in (("one of", "any of"), ("text", "texts"), ("an object", "objects"), ("a list", "lists")):
        if words.startswith(one):
            return many + words.removeprefix(one)
    return {"a whole number": "whole numbers", "a number": "numbers", "a file (@path)": "files (@path)"}.get(
        words, words
    )


def _is_required(hint: Any) -> bool:
    return str(get_origin(hint)).endswith("typing.Required")


def _bare(hint: Any) -> Any:
    """The type inside `Required[…]`."""
    while str(get_origin(hint)).endswith(("Required", "NotRequired")):
        (hint,) = get_args(hint)
    return hint


def _tags(hints: Mapping[str, Any]) -> Sequence[Any]:
    """The Literals that say which kind of object it is, if any do."""
    for name in ("type", "role"):
        if name in hints and get_origin(_bare(hints[name])) is Literal:
            return get_args(_bare(hints[name]))
    return ()


def hints_of(thing: Any) -> dict[str, Any]:
    """The annotations of a function or a class. Names that are there for type checkers only stand for nothing that a text can say,
    unless they are options."""
    names: dict[str, Any] = {}
    while True:
        try:
            return get_type_hints(thing, localns=names or None, include_extras=True)
        except NameError as error:
            from ..types import websocket_connection_options as options

            name = str(error.name)
            if name in names:
                raise
            empty = type(name, (), {"__class_getitem__": classmethod(lambda cls, _: cls)})
            names[name] = getattr(options, name, empty)


@cache
def _kind_of(annotation: Any) -> Kind:
    kind = Kind()
    _take(kind, annotation)
    return kind


def kind_of(annotation: Any) -> Kind:
    """What an annotation allows."""
    try:
        return _kind_of(annotation)
    except TypeError:  # not hashable
        return _kind_of.__wrapped__(annotation)


def _take(kind: Kind, annotation: Any) -> None:
    """Adds what one annotation, or one member of a union, allows."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        if bytes in arguments:  # a file, in all its forms
            kind.file = True
            kind.text = kind.content = str in arguments
            kind.null = kind.null or type(None) in arguments
            for each in arguments:
                if get_origin(each) in _LISTS:
                    _take(kind, each)
            return
        for each in arguments:
            _take(kind, each)
    elif annotation in (None, type(None)):
        kind.null = True
    elif origin is Literal:
        kind.choices = tuple(dict.fromkeys((*kind.choices, *arguments)))
    elif annotation is str:
        kind.text = True
    elif annotation is bool:
        kind.boolean = True
    elif annotation is int:
        kind.whole = True
    elif annotation is float:
        kind.number = True
    elif annotation is object or annotation is Any:
        kind.anything = True
    elif is_typeddict(annotation):
        kind.object = True
        kind.records = [*kind.records, annotation]
    elif annotation in (dict, Mapping) or origin in (dict, Mapping):
        kind.object = not arguments or kind_of(arguments[1]).sayable
    elif getattr(annotation, "_is_protocol", False):  # what has items, as a mapping does
        kind.object = hasattr(annotation, "items")
    elif type in (annotation, origin):
        kind.schema = kind.object = True
    elif getattr(origin or annotation, "__name__", "") == "AgentTurnResult":
        kind.turn = kind.object = True
    elif origin is tuple:
        kind.anything = True
    elif origin in _LISTS:
        inner = Kind() if kind.items is None else kind.items
        _take(inner, arguments[0])
        kind.items = inner
    elif origin is Callable:
        kind.callback = True
    elif annotation is bytes or origin is IO:
        kind.file = True


_LISTS = (list, Sequence, Iterable)


# ---------------------------------------------------------------------- reading


def value_of(kind: Kind, texts: Sequence[str], what: str) -> Any:
    """The value that the texts given for a parameter say; `what` names it in errors. Several make a list."""
    if len(texts) == 1:
        return _value(kind, texts[0], what)
    if kind.items is None:
        raise ArgumentError(f"{what} is given {len(texts)} times, and takes one value")
    found: list[Any] = []
    for text in texts:
        value = _value(kind, text, what)
        found += value if isinstance(value, list) else [value]
    return found


def _value(kind: Kind, text: str, what: str) -> Any:
    if text == "null" and kind.null:
        return None
    if kind.file:
        return content_of(text) if kind.content else file_of(text)
    if text in kind.choices:
        return text
    begins = text.lstrip()[:1]
    structured = (begins == "[" and kind.items is not None) or (
        begins == "{" and (kind.object or kind.items is not None)
    )
    if kind.text and not structured:
        return text
    items = kind.items
    if items is not None and not structured and not text.startswith("@"):
        if items.file:
            return [file_of(text)]
        if items.text or items.choices:
            return [_value(items, text, what)]
    if items is not None and items.file:
        return [file_of(text)]
    if not (kind.boolean or kind.whole or kind.number or kind.object or kind.anything or items is not None):
        if not all(isinstance(each, str) for each in kind.choices):
            value = _json(text, what)
            if any(value is each or (value == each and type(value) is type(each)) for each in kind.choices):
                return value
        raise _unexpected(kind, text, what)
    structured = structured or text.startswith("@")
    if not (structured or kind.anything or items is not None or kind.object):
        with contextlib.suppress(ValueError):
            value = json.loads(text)
            if _fits(kind, value):
                return value
        raise _unexpected(kind, text, what)
    value = _json(text, what, as_text=kind.text)
    if not _fits(kind, value):
        if items is not None and _fits(items, value):
            return [value]
        raise _unexpected(kind, text, what)
    return value


def _json(text: str, what: str, as_text: bool = False) -> Any:
    if text.startswith("@"):
        return parse_json(read_text(text[1:]), f"{what} ({text[1:]})")
    try:
        return parse_json(text, what)
    except ArgumentError as error:
        if as_text:
            raise ArgumentError(f"{error}; if it is meant as a text, give it with --json") from None
        raise


def _fits(kind: Kind, value: Any) -> bool:
    """Whether a JSON value is of a kind, from the outside."""
    if kind.anything:
        return True
    if isinstance(value, bool):
        return kind.boolean or any(value is each for each in kind.choices)
    if isinstance(value, (int, float)):
        return kind.number or (kind.whole and isinstance(value, int)) or value in kind.choices
    if isinstance(value, str):
        return kind.text or value in kind.choices
    if isinstance(value, dict):
        return kind.object
    return kind.null if value is None else kind.items is not None


def _unexpected(kind: Kind, text: str, what: str) -> ArgumentError:
    similar = near(text, [str(each) for each in kind.choices])
    hint = f"; did you mean {similar}?" if similar else ""
    shown = text if len(text) <= 60 else text[:59] + "…"
    return ArgumentError(f"{what}: expected {kind.words}, got {shown!r}{hint}")


def file_of(text: str) -> Path | bytes:
    """A file to send: `@path` or `path`; `-` is what comes on standard input."""
    path = text.removeprefix("@")
    if path == "-":
        return read_bytes("-")
    found = Path(path).expanduser()
    if not found.is_file():
        raise ArgumentError(f"{path}: there is no such file" if not found.exists() else f"{path}: is no file")
    return found


def content_of(text: str) -> str | bytes:
    """The text itself, or all that is in a file: `@path`, `-` for standard input."""
    return read_bytes(text.removeprefix("@")) if text == "-" or text.startswith("@") else text


def from_json(kind: Kind, value: Any) -> Any:
    """A value of `--json`, where a file is written `"@path"`."""
    if kind.file and isinstance(value, str):
        return content_of(value) if kind.content else file_of(value)
    if kind.items is not None and kind.items.file and isinstance(value, list):
        return [file_of(each) if isinstance(each, str) else each for each in value]
    return value
