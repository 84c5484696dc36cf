"""A value for any annotation that the package declares: what a caller would pass, what a server would answer."""

from __future__ import annotations

import sys
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from oai_lite.model import Model

_PLAIN: dict[Any, Any] = {str: "text", int: 7, float: 0.5, bool: True, bytes: b"bytes", object: {"any": "thing"}}
_DEEP = 6  # nesting after which optional fields are left out and lists are empty


def value_of(annotation: Any, *, whole: bool = True, depth: int = 0) -> Any:
    """A JSON value (bytes for a file) that the annotation allows; `whole` fills optional fields too."""
    if annotation in (None, type(None)):
        return None
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return arguments[0]
    if origin in (Union, UnionType):
        members = [each for each in arguments if each is not type(None)]
        if bytes in members:  # a file
            return value_of(bytes)
        plain = [each for each in members if each in _PLAIN]
        return value_of((plain or members)[0] if depth > _DEEP else members[0], whole=whole, depth=depth)
    if origin is dict or annotation is dict:
        return {"key": value_of(arguments[1], whole=whole, depth=depth + 1)} if arguments else {}
    if is_typeddict(annotation):
        hints = get_type_hints(annotation, include_extras=True)
        return {
            name: value_of(get_args(hint)[0], whole=whole, depth=depth + 1)
            for name, hint in hints.items()
            if str(get_origin(hint)).endswith(".Required")
        }
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _model(annotation, whole and depth <= _DEEP, depth)
    if origin is not None and hasattr(origin, "__iter__"):
        return [] if depth > _DEEP else [value_of(arguments[0], whole=whole, depth=depth + 1)]
    raise AssertionError(f"no value for {annotation!r}")


def fields_of(model: type[Model]) -> dict[str, tuple[Any, bool]]:
    """Attribute → annotation and whether it is required, bases included."""
    found: dict[str, tuple[Any, bool]] = {}
    for cls in reversed(model.__mro__):
        if cls is not Model and issubclass(cls, Model):
            for name, text in vars(cls).get("__annotations__", {}).items():
                if not name.startswith("_"):
                    found[name] = (eval(text, vars(sys.modules[cls.__module__])), name not in vars(cls))  # noqa: S307 - our own text
    return found


def _model(model: type[Model], whole: bool, depth: int) -> dict[str, Any]:
    return {
        model._wire_names.get(name, name): value_of(annotation, whole=whole, depth=depth + 1)
        for name, (annotation, required) in fields_of(model).items()
        if whole or required
    }
