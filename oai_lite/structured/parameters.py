"""A function's parameters as a kind, so that a tool can be made of it: each is a key, described by its annotation.

Rules: what cannot be passed by name from a JSON object (`*args`, `**kwargs`, positional-only) is refused when the tool
is made.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from ..errors import SchemaError
from .kinds import MISSING, Anything, Field, Record
from .typeinfo import Builder, Scope

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter


def is_function(value: Any) -> bool:
    """Whether it is called with arguments, and not a type to be described itself."""
    return (
        callable(value)
        and not isinstance(value, type)
        and not hasattr(value, "__origin__")
        and (
            inspect.isroutine(value)
            or hasattr(value, "func")
            or "__call__" in type(value).__dict__
            and not _of_typing(value)
        )
    )


def _of_typing(value: Any) -> bool:
    return type(value).__module__ in ("typing", "types", "typing_extensions")


def parameters_of(function: Any, *, strict: bool = True, adapters: tuple[SchemaAdapter, ...] = ()) -> Record:
    """A function's parameters as the fields of an object, which is read into the dict of its keyword arguments."""
    name = getattr(function, "__name__", type(function).__name__)
    plain = _plain_function(function)
    if plain is None:
        raise SchemaError(f"{name}: its parameters cannot be seen; give a function with annotations", name)
    record = Record(function, name, inspect.getdoc(function) if inspect.isroutine(function) else None, dict)
    builder = Builder(strict, adapters)
    fields = []
    for parameter in inspect.signature(function).parameters.values():
        fields.append(_field(parameter, builder, Scope(plain.__module__, {}, f"{name}({parameter.name})")))
    record.fields = tuple(fields)
    return record


def _plain_function(function: Any) -> Any:
    """What holds the annotations: below decorators, a partial's function, the `__call__` of an object."""
    plain = inspect.unwrap(function)
    if hasattr(plain, "func"):
        return _plain_function(plain.func)
    if not inspect.isroutine(plain):
        plain = type(plain).__dict__.get("__call__")
    return plain if hasattr(plain, "__annotations__") else None


def _field(parameter: inspect.Parameter, builder: Builder, scope: Scope) -> Field:
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        stars = "*" if parameter.kind is parameter.VAR_POSITIONAL else "**"
        raise SchemaError(
            f"{scope.path}: {stars}{parameter.name} is open, and a strict schema names every key; name the parameters, "
            "or take a list",
            scope.path,
        )
    if parameter.kind is parameter.POSITIONAL_ONLY:
        raise SchemaError(
            f"{scope.path} is positional only, and arguments come by name; remove the / after it", scope.path
        )
    if parameter.annotation is parameter.empty:
        raise SchemaError(f"{scope.path} has no annotation; say of which type it is", scope.path)
    optional = parameter.default is not parameter.empty
    field = Field(parameter.name, parameter.name, Anything(), not optional, parameter.default if optional else MISSING)
    return builder.complete(field, parameter.annotation, scope, object)
