"""This client, read by introspection: the resources below `OpenAI`, and the shapes at the official import paths."""

from __future__ import annotations

import importlib
import inspect
import sys
import typing
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from oai_lite import OpenAI, parts, types
from oai_lite.endpoint import StreamingEndpoint
from oai_lite.model import Model
from oai_lite.resource import Method as Declaration

from .surface import OPTIONS, UNREADABLE, Meaning, Method, Shape, Surface, hints_of, is_typed_dict, typed_dict


def read(official_shapes: Iterable[str]) -> Surface:
    """Our surface. Shapes are looked for where the official client has them; our own packages' names are added to those."""
    surface = Surface()
    client: Any = OpenAI(api_key="-", admin_api_key="-")
    for name in parts.modules_in("resources"):
        for path, member in _methods(type(getattr(client, name)), f"{name}."):
            surface.methods[path] = _method(member)
    for path in official_shapes:
        module, _, name = path.rpartition(".")
        try:
            value = getattr(importlib.import_module(f"{types.__name__}.{module}"), name)
        except (ImportError, AttributeError):
            continue
        surface.shapes[path] = _shape(value)
    return surface


def _methods(cls: type, prefix: str) -> Iterator[tuple[str, Any]]:
    for name, member in inspect.getmembers_static(cls):
        if name.startswith("_") or name.startswith("with_"):
            continue
        if isinstance(member, cached_property):
            yield from _methods(_result(member.func), f"{prefix}{name}.")
        elif isinstance(member, Declaration) or inspect.isfunction(member):
            yield f"{prefix}{name}", member


def _result(function: Any) -> type:
    """The class of a sub-resource; some are imported where they are used, so the property itself is asked."""
    client: Any = OpenAI(api_key="-")
    owner: Any = object.__new__(type("Owner", (), {"_client": client._client, "_mode": "plain"}))
    return type(function(owner))


def _method(member: Any) -> Method:
    function = getattr(member, "__wrapped__", member)
    # Where there are overloads, they say what it takes; the function below them does it.
    said = [_signature(each) for each in typing.get_overloads(function)] or [_signature(function)]
    method = Method({}, frozenset.intersection(*(each.required for each in said)))
    for each in said:
        for name, value in each.parameters.items():
            known = method.parameters.get(name, UNREADABLE)
            method.parameters[name] = value if known is UNREADABLE else known if value is UNREADABLE else known | value
    if isinstance(member, StreamingEndpoint):  # the official client's one signature means both of ours
        streamed = _signature(member.streamed.function)
        method.parameters["stream"] |= streamed.parameters["stream"]
    return method


def _signature(function: Any) -> Method:
    hints = hints_of(function)
    given: dict[str, Any] = {}
    required: set[str] = set()
    for name, each in inspect.signature(function).parameters.items():
        if each.kind is each.VAR_KEYWORD:
            shared: dict[str, Any] = {}
            for unpacked in typing.get_args(hints.get(name)):
                shared.update(dict.fromkeys(unpacked.__annotations__))
                shared.update(hints_of(unpacked))
            given.update({key: hint for key, hint in shared.items() if key not in OPTIONS})
        elif name not in OPTIONS and name != "self":
            given[name] = hints.get(name)
            if each.default is each.empty:
                required.add(name)
    return Method(
        {name: Meaning.of(hint) if hint is not None else UNREADABLE for name, hint in given.items()},
        frozenset(required),
    )


def _shape(value: Any) -> Shape:
    if is_typed_dict(value):
        return typed_dict(value)
    if isinstance(value, type) and issubclass(value, Model):
        fields: dict[str, Meaning] = {}
        required: set[str] = set()
        for cls in reversed(value.__mro__):
            if cls is Model or not issubclass(cls, Model):
                continue
            for name, annotation in vars(cls).get("__annotations__", {}).items():
                if not name.startswith("_"):
                    wire = value._wire_names.get(name, name)
                    meant = eval(annotation, vars(sys.modules[cls.__module__]))  # noqa: S307 - our own text
                    fields[wire] = Meaning.of(meant)
                    (required.discard if name in vars(cls) else required.add)(wire)
        return Shape("model", fields, frozenset(required))
    return Shape("alias", alias=Meaning.of(value))
