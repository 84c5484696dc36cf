"""The reference, made of the package's own signatures and docstrings: `python docs/reference.py FOLDER` writes its pages.

A page for each resource, for each package of types, and for each entry of reference.toml; `render` says what each thing looks like.
The folder also gets the pages of docs/, so that Sphinx has one source. Nothing that is written here is committed.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import shutil
import sys
import tomllib
import typing
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from render import address, alias, classed, code, described, directive, finder, function, listed, settle

import oai_lite
from oai_lite import OpenAI, parts, types
from oai_lite.resource import Method

DOCS = Path(__file__).parent
CLIENT: Any = OpenAI(api_key="-", admin_api_key="-")


def public(module: str, names: Iterable[str] = ()) -> Iterator[tuple[str, Any]]:
    """Names and values of a module; without names, all that it has or defines in public."""
    loaded = importlib.import_module(module)
    defined = [
        name
        for name, value in vars(loaded).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module
        if isinstance(value, type) or inspect.isfunction(value)
    ]
    for name in list(names) or getattr(loaded, "__all__", None) or defined:
        yield name, getattr(loaded, name)


def slug(title: str) -> str:
    """A title as a file's name."""
    return re.sub(r"\W+", "-", title.lower())


# ---------------------------------------------------------------------- resources


def resources(cls: type, path: str) -> Iterator[tuple[str, type, list[tuple[str, Any]]]]:
    """A resource and those below it: path, class, and its methods by name."""
    own, below = [], []
    for name, member in inspect.getmembers_static(cls):
        if name.startswith(("_", "with_")):
            continue
        if isinstance(
            member, cached_property
        ):  # some are imported where they are used, so the property itself is asked
            owner = object.__new__(type("Owner", (), {"_client": CLIENT._client, "_mode": "plain"}))
            below.append((f"{path}.{name}", type(member.func(owner))))
        elif isinstance(member, Method) or inspect.isfunction(member):
            own.append((name, member))
    yield path, cls, own
    for child, kind in below:
        yield from resources(kind, child)


def resource_page(name: str) -> str:
    """A resource of the client, with all below it."""
    text = f"# client.{name}\n\nIn `AsyncOpenAI` the same methods are awaited.\n\n"
    for path, cls, own in resources(type(getattr(CLIENT, name)), name):
        text += f"## client.{path}\n\n" * (path != name) + described(cls) + "\n"
        text += "".join(function(f"{path}.{each}", member, "method", contents=True) for each, member in own)
    return text


# ---------------------------------------------------------------------- types


def type_packages() -> dict[str, list[tuple[str, Any]]]:
    """Names and values of each package of types. What two packages have is described in the inner one."""
    modules = list(pkgutil.walk_packages(types.__path__, f"{types.__name__}."))
    packages = sorted((types.__name__, *(each.name for each in modules if each.ispkg)), key=len, reverse=True)
    inside = {name: [each for each in public(name) if not inspect.ismodule(each[1])] for name in packages}
    for package, named in inside.items():
        for name, value in named:
            settle(value, name, f"types/{slug_of(package)}.html#{package}.{name}")
    for module in (each.name for each in modules if not each.ispkg):
        package, _, short = module.rpartition(".")
        for name, value in {} if short.startswith("_") else vars(importlib.import_module(module)).items():
            own = value.__module__ == module if isinstance(value, type) else typing.get_origin(value) is not None
            if (
                own and re.match("_?[A-Z]", name) and address(value, name) is None
            ):  # its package gives the name to another
                inside[package].append((f"{short}.{name}", value))
                settle(value, name, f"types/{slug_of(package)}.html#{package}.{short}.{name}")
    return inside


def slug_of(package: str) -> str:
    """The file of a package of types."""
    return package.partition(".")[2]


def type_page(package: str, named: list[tuple[str, Any]]) -> str:
    """A package of types: classes with their fields, aliases with what they stand for, names of what is described elsewhere."""
    text = f"# {package}\n\n" + described(importlib.import_module(package))
    for name, value in named:
        full, short = f"{package}.{name}", name.rpartition(".")[2]
        if not (address(value, short) or "").endswith(f"#{full}"):
            text += directive("data", full, listed([("is", code(short, lambda _, value=value: value), "")]))
        elif isinstance(value, type):
            text += classed(full, value)
        else:
            text += directive("data", full, listed([("is", code(alias(value), finder(package)), "")]))
    return text


# ---------------------------------------------------------------------- the other pages


def full_name(name: str, value: Any) -> str:
    """Where a program imports it from."""
    return f"oai_lite.{name}" if name in oai_lite.__all__ else f"{value.__module__}.{name}"


def things(source: str) -> Iterator[tuple[str, Any]]:
    """Full names and values of a source; see reference.toml."""
    module, _, names = source.partition(":")
    for name, value in public(module, names.split()):
        if isinstance(value, type) or inspect.isfunction(value):
            yield full_name(name, value), value


def other_page(title: str, about: str, sources: list[str]) -> str:
    """A page of reference.toml."""
    text, seen = f"# {title}\n\n{about}\n\n", set()
    for source in sources:
        if ":" not in source:
            text += f"## {source}\n\n" + described(importlib.import_module(source))
        for full, value in things(source):
            if full not in seen:
                text += classed(full, value) if isinstance(value, type) else function(full, value, contents=True)
            seen.add(full)
    return text


def main(folder: Path) -> None:
    """Write everything that Sphinx reads. Where each thing is described is settled first."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS, folder, ignore=shutil.ignore_patterns("*.py", "*.toml", "__pycache__"))
    others = tomllib.loads((DOCS / "reference.toml").read_text("utf-8"))
    packages = type_packages()
    for title, page in others.items():
        for source in page["sources"]:
            for full, value in things(source):
                settle(value, full.rpartition(".")[2], f"{slug(title)}.html#{full}")
    pages = {slug(title): other_page(title, **page) for title, page in others.items()}
    pages |= {f"resources/{name}": resource_page(name) for name in parts.modules_in("resources")}
    pages |= {f"types/{slug_of(package)}": type_page(package, named) for package, named in packages.items()}
    toctree = "```{{toctree}}\n:glob:\n:maxdepth: 1\n\n{}\n```\n\n".format
    pages["index"] = (
        f"# Reference\n\nMade of the package's signatures and docstrings.\n\n{toctree(chr(10).join(map(slug, others)))}"
    )
    pages["index"] += f"## Resources\n\n{toctree('resources/*')}## Types\n\n{toctree('types/*')}"
    for name, text in pages.items():
        path = folder / "reference" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("REFERENCE/", "../" * name.count("/")), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
