"""Things of the package as Markdown for Sphinx: signatures as they are declared, docstrings as they are written.

Parameters and fields are lists in HTML (Sphinx's own take minutes for thousands), each type a link to where it is described;
`conf.py` checks that every link leads somewhere.
"""

from __future__ import annotations

import html
import inspect
import re
import sys
import typing
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import oai_lite
from oai_lite import types
from oai_lite.endpoint import PagedEndpoint, StreamingEndpoint
from oai_lite.model import Model, annotations_of
from oai_lite.resource import Method, Resource

Entry = tuple[str, str, str]  # a name, its type in HTML, a note
Find = Callable[[str], Any]
OPTIONS = oai_lite.RequestOptions.__annotations__

_homes: dict[Any, str] = {}  # what is described → its address below reference/
_named: dict[str, set[str]] = {}  # its name → the same


def settle(value: Any, name: str, home: str) -> None:
    """A value of this name is described there, unless it is elsewhere already."""
    if _homes.setdefault(value if isinstance(value, type) else (name, id(value)), home) == home:
        _named.setdefault(name, set()).add(home)


def address(value: Any, name: str) -> str | None:
    """Where a value of this name is described; without the value, where the one thing of that name is."""
    if value is None:
        homes = _named.get(name, ())
        return next(iter(homes)) if len(homes) == 1 else None
    return _homes.get(value) if isinstance(value, type) else _homes.get((name, id(value)))


def finder(module: str) -> Find:
    """A function from a name in that module to what it means, None where that cannot be told."""
    page, stream = sys.modules["oai_lite.page"], sys.modules["oai_lite.stream"]
    spaces = [vars(each) for each in (sys.modules[module], types, oai_lite, page, stream)]

    def find(dotted: str) -> Any:
        first, *rest = dotted.split(".")
        for space in spaces:
            value = space.get(first)
            for step in rest:
                value = getattr(value, step, None)
            if value is not None:
                return value
        return None

    return find


def code(text: str, find: Find) -> str:
    """An annotation as HTML, its names linked from `REFERENCE/`, which stands for the way to the top of the reference."""

    def link(match: re.Match[str]) -> str:
        word = match[0]
        if word[0] in "\"'<>&":
            return html.escape(word)
        target = address(find(word), word.rpartition(".")[2])
        shown = word.removeprefix("types.")
        return f'<a href="REFERENCE/{target}">{shown}</a>' if target else shown

    return re.sub(r"""("[^"]*"|'[^']*'|[A-Za-z_][\w.]*|[<>&])""", link, text)


def written(annotation: Any) -> str:
    """An annotation as it was written; what is a type already, by its name."""
    if annotation is inspect.Signature.empty:
        return "Any"
    text = getattr(annotation, "__forward_arg__", annotation)
    return text if isinstance(text, str) else getattr(text, "__name__", str(text))


def alias(value: Any) -> str:
    """What an alias stands for."""
    noise = r"oai_lite\.types\.[\w.]*\.(?=\w)|typing\.|collections\.abc\.|(?<!\w)ForwardRef\('([\w.]+)'[^)]*\)"
    return re.sub(noise, lambda match: match[1] or "", inspect.formatannotation(value))


def described(value: Any) -> str:
    """A docstring, with what is drawn in it left as it is."""
    text = inspect.cleandoc(getattr(value, "__doc__", None) or "")
    return re.sub(r"((?:^ {4}.*\n?|^\n(?= {4}))+)", r"\n```text\n\1```\n", text, flags=re.MULTILINE) + "\n"


def listed(entries: Iterable[Entry]) -> str:
    """Names, types and notes as one list in HTML."""
    lines = [
        f"<li><code><b>{html.escape(name)}</b>: {kind}</code>{f' <i>{note}</i>' if note else ''}</li>\n"
        for name, kind, note in entries
    ]
    return f"```{{raw}} html\n<ul class='fields'>\n{''.join(lines)}</ul>\n```\n" if lines else ""


def directive(kind: str, signature: str, body: str, *, contents: bool = False, inside: bool = False) -> str:
    """An object that Sphinx's index and search know; in the page's contents only if asked, which costs time."""
    fence = "`" * (4 if inside else 5)
    return f"{fence}{{py:{kind}}} {signature}\n{'' if contents else ':no-contents-entry:'}\n\n{body}\n{fence}\n\n"


def parameters(function: Any, find: Find) -> tuple[str, list[Entry]]:
    """A signature without types, and the list of parameters with them; those of `**params: Unpack[…]` included."""
    shown: list[str] = []
    entries: list[Entry] = []
    for each in inspect.signature(function).parameters.values():
        if each.name in ("self", "cls"):
            continue
        kind = written(each.annotation)
        if each.kind is each.KEYWORD_ONLY and not any(name.startswith("*") for name in shown):
            shown.append("*")
        stars = {each.VAR_KEYWORD: "**", each.VAR_POSITIONAL: "*"}.get(each.kind, "")
        needed = each.default is each.empty and not stars
        default = f"={each.default!r}" if not needed and not stars else ""
        absent = default.startswith(("=omit", "=<", "=NOT_GIVEN", "=Omit", "=Ellipsis")) or len(default) > 20
        shown.append(f"{stars}{each.name}{'=…' if absent else default}")
        unpacked = find(kind[7:-1]) if kind.startswith("Unpack[") else None
        if unpacked in (None, oai_lite.RequestOptions):
            entries.append(
                (stars + each.name, code(kind, find), "required" if needed else "optional" if absent else "")
            )
            continue
        own = [(name, written(hint)) for name, hint in unpacked.__annotations__.items() if name not in OPTIONS]
        entries += [(name, code(text, finder(unpacked.__module__)), "optional") for name, text in own]
        if OPTIONS.keys() <= unpacked.__annotations__.keys():
            entries.append(("**options", code("Unpack[RequestOptions]", find), ""))
    return f"({', '.join(shown)})", entries


def results(function: Any, member: Any, find: Find) -> list[Entry]:
    """What a function gives: each of its overloads, and what an endpoint makes of the declared result."""
    found = [
        written(inspect.signature(each).return_annotation) for each in typing.get_overloads(function) or [function]
    ]
    plain = [re.sub(r"^Flow\[(.*)\]$", r"\1", text) for text in dict.fromkeys(found)]
    if isinstance(member, PagedEndpoint):
        walked = "awaited; <code>async for</code> walks all items"
        return [("returns", code(f"Sync{plain[0]}", find), ""), ("async", code(f"Async{plain[0]}", find), walked)]
    entries = [("or" if n else "returns", code(text, find), "") for n, text in enumerate(plain[:2]) if text != "Any"]
    if isinstance(member, StreamingEndpoint):
        item = written(inspect.signature(member.streamed.function).return_annotation)
        entries.append(("with stream=True", code(f"Stream[{item}]", find), ""))
    return entries


def function(full: str, value: Any, kind: str = "function", *, contents: bool = False, inside: bool = False) -> str:
    """A function, a method, or an endpoint of a resource."""
    plain: Any = getattr(value, "__wrapped__", value)
    find = finder(plain.__module__)
    signature, entries = parameters((typing.get_overloads(plain) or [plain])[0], find)
    endpoint = getattr(value, "endpoint", value)
    request = f"`{endpoint.method} {endpoint.path}`\n\n" if hasattr(endpoint, "path") else ""
    body = request + described(plain) + listed(entries) + "\n" + listed(results(plain, value, find))
    return directive(kind, full + signature, body, contents=contents, inside=inside)


def fields(cls: Any) -> Iterable[Entry]:
    """The fields of a model, the keys of a TypedDict, the annotated attributes of any other class."""
    if issubclass(cls, Model):
        for name, (hint, owner) in annotations_of(cls).items():
            yield name, code(written(hint), finder(owner.__module__)), ""
        return
    for name, hint in inspect.get_annotations(cls).items():
        text, required = written(hint), name in getattr(cls, "__required_keys__", ())
        if match := re.fullmatch(r"(Required|NotRequired)\[(.*)\]", text, re.DOTALL):
            required, text = match[1] == "Required", match[2]
        if not name.startswith("_") and "ClassVar" not in text:
            yield name, code(text, finder(cls.__module__)), "required" if required else ""


def classed(full: str, cls: Any) -> str:
    """A class: its text, its fields, and its public methods, those of bases with an underscore included."""
    api = cls.__module__.startswith(types.__name__)
    private = [base for base in cls.__mro__ if base is cls or base.__name__.startswith("_")]
    bases = [code(base.__name__, lambda _, base=base: base) for base in cls.__bases__ if not api and base in _homes]
    own_text = cls.__doc__ and not cls.__doc__.startswith(
        f"{cls.__name__}("
    )  # dataclasses without one are given their signature
    body = described(cls) if own_text else ""
    error = issubclass(cls, BaseException)
    init = next((vars(base)["__init__"] for base in private if "__init__" in vars(base)), None)
    plain = api or error or cls is Resource or not inspect.isfunction(init)
    made, arguments = ("", []) if plain else parameters(init, finder(init.__module__))
    body += "\n".join(map(listed, ([("is also", ", ".join(bases), "")] * bool(bases), arguments, fields(cls)))) + "\n"
    members = {
        name: value for base in reversed(private) for name, value in vars(base).items() if not name.startswith("_")
    }
    for name, member in ({} if api else members).items():
        value: Any = getattr(member, "__func__", member)
        if isinstance(value, (property, cached_property)):
            getter: Any = getattr(value, "fget", None) or value.func
            kind = code(written(inspect.signature(getter).return_annotation), finder(getter.__module__))
            body += directive("property", name, described(getter) + listed([("is", kind, "")]), inside=True)
        elif inspect.isfunction(value) or isinstance(value, Method):
            body += function(name, value, "method", inside=True)
    return directive("exception" if error else "class", full + made, body, contents=not api)
