"""The official client, read by introspection: its resources' signatures, and every module below its `types`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from .surface import OPTIONS, UNREADABLE, Meaning, Method, Shape, Surface, hints_of, is_typed_dict, typed_dict


def read() -> Surface:
    """The installed official client's surface."""
    openai: Any = importlib.import_module("openai")
    surface = Surface()
    for path, function in _methods(openai.OpenAI, ""):
        surface.methods[path] = _method(function)
    root = importlib.import_module("openai.types")
    for found in pkgutil.walk_packages(root.__path__, "openai.types."):
        if not found.ispkg:
            _add_module(surface, importlib.import_module(found.name))
    return surface


def version() -> str:
    """Which version is installed."""
    openai: Any = importlib.import_module("openai")
    return str(openai.__version__)


def _methods(cls: type, prefix: str) -> Iterator[tuple[str, Any]]:
    for name, member in inspect.getmembers_static(cls):
        path = f"{prefix}{name}"
        if name.startswith("_") or name.startswith("with_"):
            continue
        if isinstance(member, cached_property):
            child = typing.get_type_hints(member.func, _namespace(member.func)).get("return")
            if isinstance(child, type) and "resources" in child.__module__:
                yield from _methods(child, f"{path}.")
        elif prefix and inspect.isfunction(member):
            yield path, member


def _namespace(function: Any) -> dict[str, Any]:
    """What a function's annotations mean: some names are imported for checkers only, from the modules of the same resources."""
    names = dict(function.__globals__)
    annotation = function.__annotations__.get("return")
    if isinstance(annotation, str) and annotation not in names:
        snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in annotation).strip("_")
        for path in (f"openai.resources.{snake}.{snake}", f"openai.resources.{snake}"):
            try:
                names[annotation] = getattr(importlib.import_module(path), annotation)
                break
            except (ImportError, AttributeError):
                continue
    return names


def _method(function: Any) -> Method:
    signature = inspect.signature(function)
    hints = hints_of(function)
    given = {
        name: each
        for name, each in signature.parameters.items()
        if name not in OPTIONS and name != "self" and each.kind is not each.VAR_KEYWORD
    }
    return Method(
        {name: Meaning.of(hints[name]) if name in hints else UNREADABLE for name in given},
        frozenset(name for name, each in given.items() if each.default is each.empty),
    )


def _add_module(surface: Surface, module: types.ModuleType) -> None:
    path = module.__name__.removeprefix("openai.types.")
    public: list[str] = getattr(module, "__all__", [])
    for name in public:
        surface.shapes[f"{path}.{name}"] = _shape(getattr(module, name))


def _shape(value: Any) -> Shape:
    if is_typed_dict(value):
        return typed_dict(value)
    if isinstance(value, type) and hasattr(value, "model_fields"):
        fields = {each.alias or name: each for name, each in value.model_fields.items()}
        return Shape(
            "model",
            {name: Meaning.of(each.annotation) for name, each in fields.items()},
            frozenset(name for name, each in fields.items() if each.is_required()),
        )
    return Shape("alias", alias=Meaning.of(value))
