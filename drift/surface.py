"""What is compared: methods with their parameters, and shapes with their fields, as plain text values.

Both clients are reduced to these, so that comparing knows neither. An annotation is read twice: as `shown`, a text in one canonical
form (unions are flat, sorted and without repetition, aliases are what they stand for), and as `same`, in which TypedDicts stand
for their keys, because to a checker two of the same keys are one. Models keep their names: a program can see those.
"""

from __future__ import annotations

import hashlib
import sys
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Meaning:
    """An annotation: as a reader sees it, and as it is compared."""

    shown: str
    same: str

    @classmethod
    def of(cls, annotation: Any) -> Meaning:
        """What an evaluated annotation means."""
        return cls(canonical(annotation), canonical(annotation, structure=True))

    def __or__(self, other: Meaning) -> Meaning:
        return Meaning(union((self.shown, other.shown)), union((self.same, other.same)))


UNREADABLE = Meaning("?", "?")


@dataclass
class Method:
    """A public method: its parameters' annotations, and which are required."""

    parameters: dict[str, Meaning]
    required: frozenset[str]


@dataclass
class Shape:
    """A class of fields (`model`), a TypedDict (`params`) or an `alias`: wire names, annotations, and which must be there."""

    kind: str
    fields: dict[str, Meaning] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    alias: Meaning | None = None


@dataclass
class Surface:
    """All that one client offers: methods by their path on the client, shapes by their import path below `types`."""

    methods: dict[str, Method] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)


# Parameters that every method of the official client has, and ours for the same purpose.
OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "resend"))

_SAME = {"List": "list", "Dict": "dict", "SequenceNotStr": "Sequence", "Tuple": "tuple"}
_ABSENT = frozenset(("Omit", "NotGiven"))


def canonical(annotation: Any, *, structure: bool = False, inside: tuple[Any, ...] = ()) -> str:
    """An annotation as text; with `structure`, TypedDicts are digests of their keys. `inside` holds those being digested."""

    def text(each: Any) -> str:
        return canonical(each, structure=structure, inside=inside)

    if annotation is None or annotation is type(None):
        return "None"
    if isinstance(annotation, str):
        return annotation
    if isinstance(annotation, typing.ForwardRef):
        return annotation.__forward_arg__
    if hasattr(annotation, "__metadata__"):
        return text(annotation.__origin__)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is None:
        if structure and is_typed_dict(annotation):
            return _digest(annotation, inside)
        name = getattr(annotation, "__name__", None) or str(annotation)
        return _SAME.get(name, name)
    if origin in (typing.Union, types.UnionType):
        return union(map(text, arguments))
    if origin is typing.Literal:
        return union(map(repr, arguments))
    if str(origin).endswith(("Required", "NotRequired")):
        return text(arguments[0])
    name = getattr(origin, "__name__", str(origin))
    if name == "PathLike":
        return name  # of text or of bytes: the official client does not say
    if all(isinstance(each, typing.TypeVar) for each in arguments):
        return name  # a generic class by itself
    return f"{_SAME.get(name, name)}[{', '.join(map(text, arguments))}]"


_digests: dict[Any, str] = {}


def _digest(cls: Any, inside: tuple[Any, ...]) -> str:
    if not inside and cls in _digests:
        return _digests[cls]
    if cls in inside:
        return f"<{len(inside) - inside.index(cls)} up>"
    shape = _hints(cls)
    inside = (*inside, cls)
    keys = sorted(
        f"{name}:{_required(hint)}:{canonical(hint, structure=True, inside=inside)}" for name, hint in shape.items()
    )
    digest = f"TypedDict-{hashlib.sha256(';'.join(keys).encode()).hexdigest()[:12]}"
    if len(inside) == 1:
        _digests[cls] = digest
    return digest


def union(members: Iterable[str]) -> str:
    """The text of a union of these, which may be unions themselves."""
    flat = {part for member in members for part in _parts(member)} - _ABSENT
    return " | ".join(sorted(flat))


def _parts(text: str) -> list[str]:
    """The members of a union's text, brackets and quotes respected."""
    parts, depth, start, quoted = [], 0, 0, False
    for place, character in enumerate(text):
        if character == "'":
            quoted = not quoted
        elif not quoted:
            depth += (character in "[({") - (character in "])}")
            if depth == 0 and text.startswith(" | ", place):
                parts.append(text[start:place])
                start = place + 3
    return [*parts, text[start:]]


def is_typed_dict(value: Any) -> bool:
    """Whether it is a TypedDict, be it the standard library's or an extension's."""
    return isinstance(value, type) and issubclass(value, dict) and hasattr(value, "__total__")


def _hints(cls: Any) -> Mapping[str, Any]:
    try:
        return typing.get_type_hints(cls, include_extras=True)
    except NameError:  # a name of another package's, imported for checkers only
        return dict(cls.__annotations__)


def _required(hint: Any) -> bool:
    # The class's own idea of what is required cannot be trusted where annotations are text.
    return str(typing.get_origin(hint)).endswith(".Required")


def typed_dict(cls: Any) -> Shape:
    """The shape of a TypedDict."""
    hints = _hints(cls)
    return Shape(
        "params",
        {name: Meaning.of(hint) for name, hint in hints.items()},
        frozenset(name for name, hint in hints.items() if _required(hint)),
    )


def hints_of(owner: Any) -> dict[str, Any]:
    """What the annotations of a function or a TypedDict mean. One that names what is imported for checkers only is left out."""
    found: dict[str, Any] = {}
    names = getattr(owner, "__globals__", None) or vars(sys.modules[owner.__module__])
    for name, annotation in owner.__annotations__.items():
        one = types.SimpleNamespace(__annotations__={name: annotation})
        try:
            found.update(typing.get_type_hints(one, names, include_extras=True))
        except (NameError, TypeError, AttributeError):
            continue
    return found
