"""A copy of the package inside somebody else's: a folder that works under any package name.

The package imports itself relatively already. Its imports of urllib3 and pluggy, and theirs of themselves, are rewritten to relative
ones, unless they are left as requirements. `vendor.txt` says what is there, with versions, licences and the SHA-256 of every file, so
that a later run knows what it may replace.

Rules: a file that was changed since, or that is not ours, is never replaced unless that is forced, and then kept beside the folder;
the folder is changed only once the new copy is whole and was proven.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from pathlib import Path

from ..errors import ArgumentError
from ..version import VERSION
from .files import Licensed, licensed, source
from .graph import DEPENDENCIES, OWN, Copy, Module, installed
from .prove import prove

LIST = "vendor.txt"


@dataclass(frozen=True)
class Vendored:
    """A finished copy."""

    folder: Path
    copy: Copy
    files: int
    size: int  # bytes of the files
    replaced: list[str]  # files that had been there and were changed by this run
    removed: list[str]  # files of an earlier copy that this one does not have
    kept: Path | None  # where changed files were put before they were replaced
    called: dict[str, str | None]  # resource → the method that was called to prove it


@dataclass(frozen=True)
class Difference:
    """What a vendored copy is, against what its list and this package say."""

    changed: list[str] = field(default_factory=list)  # not as the list says
    missing: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)  # this version would write them otherwise, or not at all
    added: list[str] = field(default_factory=list)  # this version would add them

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.outdated or self.added)


def vendor(
    folder: Path,
    resources: Iterable[str] = ("all",),
    plugins: Iterable[str] = ("all",),
    *,
    include: Iterable[str] = (),
    name: str = OWN,
    dependencies: bool = True,
    docs: bool = True,
    force: bool = False,
) -> Vendored:
    """Write or renew a copy of these resources and plugins in `folder`, as the package `name` beside urllib3 and pluggy.

    With `dependencies=False` the two stay requirements of the project. ArgumentError says what cannot be done; then nothing was changed.
    """
    folder = Path(folder)
    _check(folder, name)
    copy = installed().copy(resources, plugins, include)
    files = _files(copy, name, dependencies, docs)
    before = _listed(folder)
    changed = [
        each
        for each in sorted(files.keys() | before.keys())
        if (folder / each).exists() and _differs(folder / each, before.get(each))
    ]
    # What is there as this run would write it is no change, whoever wrote it.
    changed = [each for each in changed if each not in files or (folder / each).read_bytes() != files[each]]
    if changed and not force:
        shown = "\n  ".join(changed[:20]) + (f"\n  and {len(changed) - 20} more" if len(changed) > 20 else "")
        raise ArgumentError(
            f"{folder} holds files that were changed since they were vendored, or are not ours:\n  {shown}\n"
            "Nothing was written. Put the changes elsewhere (a subclass, a plugin), or use force (--force): the files are then kept "
            "beside the folder"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".oai-lite-") as made:
        new = Path(made, "a_package_of_another_name")
        _write(new, files)
        (new / "__init__.py").touch()
        called = _proven(new, copy, name, dependencies)
        kept = _keep(folder, changed)
        replaced = [each for each in files if (folder / each).exists() and (folder / each).read_bytes() != files[each]]
        removed = [each for each in before if each not in files and (folder / each).exists()]
        for each in removed:
            (folder / each).unlink()
        for each in files:
            (folder / each).parent.mkdir(parents=True, exist_ok=True)
            os.replace(new / each, folder / each)
        (folder / "__init__.py").touch()  # a package; one that is there is its owner's
    _drop_empty(folder, before)
    return Vendored(folder, copy, len(files), sum(map(len, files.values())), replaced, removed, kept, called)


def check(folder: Path) -> Difference:
    """How the copy in `folder` differs from its list, and from what this version of the package would write."""
    folder = Path(folder)
    before = _listed(folder)
    if not before:
        raise ArgumentError(f"{folder} has no {LIST}: nothing was vendored there; make a copy first, without --check")
    asked = _asked(folder)
    missing = [each for each in before if not (folder / each).exists()]
    changed = [each for each in before if each not in missing and _differs(folder / each, before[each])]
    copy = installed().copy(asked["resources"].split(), asked["plugins"].split(), asked["include"].split())
    files = _files(copy, asked["name"], asked["dependencies"] == "vendored", asked["docs"] == "kept")
    outdated = [each for each in before if each not in files or hashlib.sha256(files[each]).hexdigest() != before[each]]
    return Difference(changed, missing, outdated, sorted(files.keys() - before.keys() - {LIST}))


# ---------------------------------------------------------------------- what is written


def _files(copy: Copy, name: str, dependencies: bool, docs: bool) -> dict[str, bytes]:
    """Every file of a copy, its list included."""
    vendored = {OWN: name, **{each: each for each in DEPENDENCIES if dependencies}}
    files: dict[str, bytes] = {}
    for module in copy.modules:
        package = module.name.partition(".")[0]
        if package in vendored:
            file = module.file.replace(package, vendored[package], 1)
            content = source(module, docs).decode()
            files[file] = relative(content, module, {each for each in vendored if each != OWN}).encode()
    if docs:
        files[f"{name}/py.typed"] = b""
    about = {package: licensed(package) for package in copy.packages if package in vendored}
    for package, each in about.items():
        files[f"{vendored[package]}/LICENSE"] = each.text.encode()
    files[LIST] = _list(copy, files, name, dependencies, docs, about.values()).encode()
    return files


def _list(
    copy: Copy, files: Mapping[str, bytes], name: str, dependencies: bool, docs: bool, about: Iterable[Licensed]
) -> str:
    lines = [
        f"# Copied here by oai-lite {VERSION}; to renew it run oai-lite vendor again, to verify it oai-lite vendor --check.",
        f"name: {name}",
        f"resources: {' '.join(copy.resources)}",
        f"plugins: {' '.join(copy.plugins)}",
        f"include: {' '.join(copy.include)}",
        f"dependencies: {'vendored' if dependencies else 'required'}",
        f"docs: {'kept' if docs else 'stripped'}",
        *(f"distribution: {each.name} {each.version} ({each.license})" for each in about),
        "",
        *(f"{hashlib.sha256(content).hexdigest()}  {file}" for file, content in sorted(files.items())),
    ]
    return "\n".join(lines) + "\n"


def relative(text: str, module: Module, packages: set[str]) -> str:
    """The source with its imports of these packages turned into relative ones, to where they lie beside it."""
    up = "." * (module.package.count(".") + 2)
    lines = [line.encode() for line in text.split("\n")]
    found = [node for node in ast.walk(ast.parse(text)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    for node in sorted(found, key=lambda node: (node.lineno, node.col_offset), reverse=True):
        if isinstance(node, ast.ImportFrom):
            if node.level == 0 and (node.module or "").partition(".")[0] in packages:
                line = lines[node.lineno - 1]
                head = line[: node.col_offset]
                rest = line[node.col_offset :].replace(
                    f"from {node.module}".encode(), f"from {up}{node.module}".encode(), 1
                )
                lines[node.lineno - 1] = head + rest
            continue
        ours = [alias for alias in node.names if alias.name.partition(".")[0] in packages]
        if not ours:
            continue
        if len(node.names) > 1 or "." in node.names[0].name:
            raise ArgumentError(
                f"{module.path}:{node.lineno}: `{ast.unparse(node)}` cannot be turned into a relative import; "
                "leave urllib3 and pluggy as requirements (--dependencies required)"
            )
        line = lines[node.lineno - 1]
        end = (node.end_col_offset or 0) if node.end_lineno == node.lineno else len(line)
        spelled = f"from {up} import {ast.unparse(node).removeprefix('import ')}"
        lines[node.lineno - 1] = line[: node.col_offset] + spelled.encode() + line[end:]
    return "\n".join(line.decode() for line in lines)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _proven(new: Path, copy: Copy, name: str, dependencies: bool) -> dict[str, str | None]:
    """Load and use the copy under a name that it has never had, as a package inside a package."""
    if dependencies:
        renamed = {package: f"{new.name}.{package}" for package in DEPENDENCIES} | {OWN: f"{new.name}.{name}"}
        return prove(str(new.parent), copy, renamed)
    # The requirements are the project's: they are looked for where this interpreter has them.
    places = [str(installed().folders[each].parent) for each in DEPENDENCIES]
    return prove(str(new.parent), copy, {OWN: f"{new.name}.{name}"}, path=places)


# ---------------------------------------------------------------------- what is there already


def _check(folder: Path, name: str) -> None:
    if not name.isidentifier() or iskeyword(name):
        raise ArgumentError(f"name: expected the name of a package, such as {OWN!r}, got {name!r}")
    if name in DEPENDENCIES:
        raise ArgumentError(f"name: {name!r} is what the copy of that package is called")
    if folder.exists() and not folder.is_dir():
        raise ArgumentError(f"{folder} is a file; expected the folder to vendor into")
    there = folder
    while not there.exists():
        there = there.parent
    if not os.access(there, os.W_OK):
        raise ArgumentError(f"the folder {there} cannot be written to")


def _listed(folder: Path) -> dict[str, str]:
    """File → SHA-256, as the list of an earlier copy has them."""
    path = folder / LIST
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = [line.split("  ", 1) for line in lines if len(line) > 66 and line[64:66] == "  "]
    return {name: digest for digest, name in entries}


def _asked(folder: Path) -> dict[str, str]:
    """What the list says that the copy was made of."""
    found = {"name": OWN, "resources": "", "plugins": "", "include": "", "dependencies": "vendored", "docs": "kept"}
    for line in (folder / LIST).read_text(encoding="utf-8").splitlines():
        key, colon, value = line.partition(":")
        if colon and key in found:
            found[key] = value.strip()
    return found


def _differs(path: Path, digest: str | None) -> bool:
    return path.name != LIST and hashlib.sha256(path.read_bytes()).hexdigest() != digest


def _keep(folder: Path, changed: list[str]) -> Path | None:
    """Copy these aside, into a folder that is not there yet."""
    if not changed:
        return None
    number = 1
    while (kept := folder.with_name(f"{folder.name}.changed-{number}")).exists():
        number += 1
    for each in changed:
        (kept / each).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / each, kept / each)
    return kept


def _drop_empty(folder: Path, before: Mapping[str, str]) -> None:
    """Remove folders of an earlier copy that nothing is left in, their bytecode apart."""
    for parent in sorted(
        {parent for each in before for parent in (folder / each).parents}, key=lambda path: -len(path.parts)
    ):
        if folder in parent.parents and parent.is_dir():
            left = [path for path in parent.iterdir() if path.name != "__pycache__"]
            if not left:
                shutil.rmtree(parent)
