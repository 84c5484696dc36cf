"""Two surfaces side by side: each difference is a line with a stable key, so that one can be explained.

Keys: `method PATH`, `parameter PATH(name)`, `type PATH`, `field PATH.name`. The first word of a difference says what is the
matter: `missing` here, `extra` here, or `differs`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .surface import UNREADABLE, Meaning, Method, Shape, Surface


@dataclass(frozen=True)
class Difference:
    """One thing that is not the same in both clients."""

    what: str  # missing, extra or differs
    key: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.what:8} {self.key}{': ' if self.detail else ''}{self.detail}"


def compare(official: Surface, ours: Surface) -> Iterator[Difference]:
    """Every difference, methods first."""
    yield from _names("method", official.methods, ours.methods)
    for path in sorted(official.methods.keys() & ours.methods.keys()):
        yield from _methods(path, official.methods[path], ours.methods[path])
    yield from _names("type", official.shapes, ours.shapes)
    for path in sorted(official.shapes.keys() & ours.shapes.keys()):
        yield from _shapes(path, official.shapes[path], ours.shapes[path])


def _names(kind: str, official: Mapping[str, object], ours: Mapping[str, object]) -> Iterator[Difference]:
    for path in sorted(official.keys() - ours.keys()):
        yield Difference("missing", f"{kind} {path}")
    for path in sorted(ours.keys() - official.keys()):
        yield Difference("extra", f"{kind} {path}")


def _methods(path: str, official: Method, ours: Method) -> Iterator[Difference]:
    for name in official.parameters.keys() - ours.parameters.keys():
        yield Difference("missing", f"parameter {path}({name})", official.parameters[name].shown)
    for name in ours.parameters.keys() - official.parameters.keys():
        yield Difference("extra", f"parameter {path}({name})", ours.parameters[name].shown)
    for name in official.parameters.keys() & ours.parameters.keys():
        yield from _meanings(f"parameter {path}({name})", official.parameters[name], ours.parameters[name])
        if (name in official.required) is not (name in ours.required):
            which = "required there only" if name in official.required else "required here only"
            yield Difference("differs", f"parameter {path}({name})", which)


def _shapes(path: str, official: Shape, ours: Shape) -> Iterator[Difference]:
    if official.kind != ours.kind:
        yield Difference("differs", f"type {path}", f"official {official.kind}; here {ours.kind}")
        return
    if official.alias is not None and ours.alias is not None:
        yield from _meanings(f"type {path}", official.alias, ours.alias)
    for name in official.fields.keys() - ours.fields.keys():
        yield Difference("missing", f"field {path}.{name}", official.fields[name].shown)
    for name in ours.fields.keys() - official.fields.keys():
        yield Difference("extra", f"field {path}.{name}", ours.fields[name].shown)
    for name in official.fields.keys() & ours.fields.keys():
        yield from _meanings(f"field {path}.{name}", official.fields[name], ours.fields[name])
        if (name in official.required) is not (name in ours.required):
            which = "required there only" if name in official.required else "required here only"
            yield Difference("differs", f"field {path}.{name}", which)


def _meanings(key: str, official: Meaning, ours: Meaning) -> Iterator[Difference]:
    if official.same != ours.same and UNREADABLE not in (official, ours):
        yield Difference("differs", key, f"official {official.shown}; here {ours.shown}")
