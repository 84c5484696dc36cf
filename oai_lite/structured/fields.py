"""The fields of each kind of class that Python itself has, and what its type variables mean in each of its bases.

Rules: a field comes with its annotation as it was written and the class that wrote it, since only there it means
something.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_origin

from ..model import annotations_of, has_default
from .kinds import MISSING, Anything, Field


def dataclass_fields(cls: Any) -> Iterator[tuple[Field, Any, Any]]:
    """Those that `__init__` takes."""
    owners = {name: base for base in reversed(cls.__mro__) for name in base.__dict__.get("__annotations__", {})}
    for each in cls.__dataclass_fields__.values():
        initvar = each._field_type.name == "_FIELD_INITVAR"
        if each._field_type.name == "_FIELD" and each.init or initvar:
            words = each.metadata.get("description")
            field = Field(each.name, each.name, Anything(), description=words if isinstance(words, str) else None)
            with_default(field, each.default, each.default_factory)
            yield field, dataclasses.InitVar if initvar else each.type, owners.get(each.name, cls)


def typed_dict_fields(cls: Any) -> Iterator[tuple[Field, Any, Any]]:
    """Its keys. Which are required is settled once their annotations mean something."""
    for name, annotation in cls.__annotations__.items():
        yield Field(name, name, Anything(), required=name in cls.__required_keys__), annotation, cls


def named_tuple_fields(cls: Any) -> Iterator[tuple[Field, Any, Any]]:
    """Its places, by name."""
    for name in cls._fields:
        field = Field(name, name, Anything())
        with_default(field, cls._field_defaults.get(name, MISSING), None)
        yield field, cls.__annotations__.get(name, Any), cls


def model_fields(cls: Any) -> Iterator[tuple[Field, Any, Any]]:
    """Those of one of our Models, under their JSON names."""
    for name, (annotation, owner) in annotations_of(cls).items():
        field = Field(name, cls._wire_names.get(name, name), Anything())
        with_default(field, getattr(cls, name, None) if has_default(cls, name) else MISSING, None)
        yield field, annotation, owner


def with_default(field: Field, value: Any, factory: Any) -> None:
    """Give a field its default."""
    if value is not MISSING and value is not dataclasses.MISSING:
        field.required, field.default = False, value
    elif factory is not None and factory is not dataclasses.MISSING:
        field.required = False
        # Of what factories make only lists are described: other values may be new each time, as times and ids are.
        made = factory() if factory is list or isinstance(factory, types.FunctionType) else MISSING
        field.default = made if isinstance(made, list) else MISSING


def keywords(cls: Any) -> Callable[[dict[str, Any]], Any]:
    """A class called with its fields as keyword arguments."""
    return lambda values: cls(**values)


def meanings(cls: Any, args: tuple[Any, ...]) -> dict[Any, dict[Any, Any]]:
    """What type variables mean in each class that `cls[args]` is made of: `class Child(Base[list[T]])` renames them."""
    found: dict[Any, dict[Any, Any]] = {}

    def visit(each: Any, meaning: dict[Any, Any]) -> None:
        found.setdefault(each, meaning)
        for base in each.__dict__.get("__orig_bases__", ()):
            origin = get_origin(base)
            variables = getattr(origin, "__parameters__", ())
            if isinstance(origin, type) and variables:
                inner = (
                    arg[tuple(meaning.get(v, v) for v in arg.__parameters__)]
                    if getattr(arg, "__parameters__", ()) and get_origin(arg)
                    else meaning.get(arg, arg)
                    for arg in get_args(base)
                )
                visit(origin, dict(zip(variables, inner, strict=False)))
        for base in each.__bases__:
            if base not in found and base is not object:
                visit(base, {})

    visit(cls, dict(zip(getattr(cls, "__parameters__", ()), args, strict=False)))
    return found
