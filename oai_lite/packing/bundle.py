"""A zip to deploy: just what was chosen and what that needs, urllib3 and pluggy included.

Three layouts: `layer` (below `python/`, as AWS Lambda unpacks layers), `plain` (to be put on `sys.path` as it is, or unpacked), and
`zipapp` (with a `__main__.py` of the caller's). Bytecode goes where its reader looks: into `__pycache__` where the zip will be
unpacked, beside the source where it is read as a zip; it is never checked against the source, so the two must stay together.

Rules: nothing is written until the copy has been proven; the same choice gives the same bytes.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import ArgumentError
from .files import manifest, metadata, sources
from .graph import DEPENDENCIES, OWN, Copy, Graph, installed
from .prove import prove

LAYOUTS = ("layer", "plain", "zipapp")
MANIFEST = "oai_lite_bundle.json"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say


@dataclass(frozen=True)
class Cost:
    """What a part of a bundle weighs."""

    part: str
    files: int
    size: int  # bytes of the zip


@dataclass(frozen=True)
class Bundle:
    """A finished zip."""

    path: Path
    size: int  # bytes
    copy: Copy
    costs: list[Cost]  # they add up to the size
    called: dict[str, str | None]  # resource → the method that was called to prove it


def bundle(
    output: Path,
    resources: Iterable[str],
    plugins: Iterable[str] = ("api_key",),
    *,
    include: Iterable[str] = (),
    layout: str = "layer",
    main: Path | None = None,
    docs: bool = False,
    bytecode: str | None = None,
) -> Bundle:
    """Make a zip of these resources and plugins, prove it, and write it to `output`.

    `include` names modules that are wanted besides; `main` is the program of a zipapp; `docs` keeps comments and docstrings; `bytecode`
    is a Python version such as "3.12", or an interpreter's path, to compile for. ArgumentError says what cannot be done, ProofError
    what is wrong with the zip that was made; in neither case is anything written.
    """
    output = Path(output)
    _check(output, layout, main)
    python = sys.executable if bytecode is None else interpreter(bytecode)
    graph = installed()
    copy = graph.copy(resources, plugins, include)
    if layout == "zipapp" and main is None:
        raise ArgumentError("a zipapp runs a program: name it with main= (--main app.py)")
    inner = "python/" if layout == "layer" else ""
    files = sources(copy, docs)
    if bytecode is not None:
        files |= _compiled(files, python, layout != "layer")
    if main is not None:
        files["__main__.py"] = main.read_bytes()
    files |= metadata(copy)
    files[MANIFEST] = manifest(copy, files, layout=layout, docs=docs, bytecode=bytecode and _version(python))
    packed = _packed({f"{inner}{name}": content for name, content in files.items()}, layout == "zipapp")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".oai-lite-") as folder:
        made = Path(folder, output.name)
        made.write_bytes(packed)
        called = prove(str(Path(made, inner)), copy, python=python)
        if layout == "zipapp":
            made.chmod(0o755)
        os.replace(made, output)
    return Bundle(output, len(packed), copy, costs(graph, copy, include, packed, inner), called)


def _check(output: Path, layout: str, main: Path | None) -> None:
    if layout not in LAYOUTS:
        raise ArgumentError(f"layout: expected one of {', '.join(LAYOUTS)}, got {layout!r}")
    if main is not None and layout != "zipapp":
        raise ArgumentError(f"main: only a zipapp runs a program, and this is to be a {layout!r}")
    if main is not None and not main.is_file():
        raise ArgumentError(f"main: there is no file {str(main)!r}")
    if output.is_dir():
        raise ArgumentError(f"output: {str(output)!r} is a folder; expected the name of a zip to write")
    if not output.parent.is_dir():
        raise ArgumentError(f"output: there is no folder {str(output.parent)!r} to write {output.name!r} to")
    if not os.access(output.parent, os.W_OK):
        raise ArgumentError(f"output: the folder {str(output.parent)!r} cannot be written to")


# ---------------------------------------------------------------------- bytecode


def interpreter(wanted: str) -> str:
    """The path of a Python: of a version such as "3.12", or as it is."""
    if os.path.basename(wanted) != wanted or not wanted[:1].isdigit():
        found = shutil.which(wanted)
    elif wanted == _version(sys.executable):
        return sys.executable
    else:
        found = shutil.which(f"python{wanted}")
    if found is None or not _starts(found):
        raise ArgumentError(
            f"bytecode: there is no Python {wanted!r} to compile with: expected a version such as {_version(sys.executable)} (3.11 or newer) whose "
            "python3.N is on the PATH, or the path of an interpreter"
        )
    return found


def _starts(python: str) -> bool:
    """Whether it is a Python that the package runs on, and no command that only says what is missing."""
    program = "import sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([python, "-I", "-S", "-c", program], capture_output=True, check=False).returncode == 0


def _version(python: str) -> str:
    """Its version, as 3.N."""
    if python == sys.executable:
        return f"{sys.version_info[0]}.{sys.version_info[1]}"
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run(
        [python, "-I", "-S", "-c", program], capture_output=True, text=True, check=True
    ).stdout.strip()


_COMPILE = """
import importlib.util, json, os, py_compile, sys
root, beside, names = json.loads(sys.stdin.read())
for name in names:
    path = os.path.join(root, name)
    target = path + "c" if beside else importlib.util.cache_from_source(path)
    py_compile.compile(path, target, name, True, -1, py_compile.PycInvalidationMode.UNCHECKED_HASH)
    print(os.path.relpath(target, root))
"""


def _compiled(files: Mapping[str, bytes], python: str, beside: bool) -> dict[str, bytes]:
    """Bytecode of these sources, beside them or in `__pycache__`."""
    with tempfile.TemporaryDirectory() as root:
        for name, content in files.items():
            path = Path(root, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        task = json.dumps([root, beside, sorted(files)])
        command = [python, "-I", "-S", "-c", _COMPILE]
        done = subprocess.run(command, input=task, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ArgumentError(f"bytecode: {python} could not compile the sources:\n{done.stderr.strip()}")
        return {name.replace(os.sep, "/"): Path(root, name).read_bytes() for name in done.stdout.split("\n") if name}


# ---------------------------------------------------------------------- the zip


def _packed(files: Mapping[str, bytes], runs: bool) -> bytes:
    packed = io.BytesIO()
    if runs:
        packed.write(b"#!/usr/bin/env python3\n")
    with zipfile.ZipFile(packed, "a" if runs else "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.create_system = 3  # whatever system makes it
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, content, compresslevel=9)
    return packed.getvalue()


def costs(graph: Graph, copy: Copy, include: Iterable[str], packed: bytes, inner: str) -> list[Cost]:
    """What each part adds to the zip: that much smaller it would be without it."""
    with zipfile.ZipFile(io.BytesIO(packed)) as made:
        entries = {entry.filename.removeprefix(inner): entry for entry in made.infolist()}
    weights = {name: entry.compress_size + 76 + 2 * len(entry.filename) for name, entry in entries.items()}
    owners: dict[str, str] = {}
    include = list(include)
    for kind, names in (("resource", copy.resources), ("plugin", copy.plugins)):
        for name in names:
            rest = [[each for each in chosen if each != name] for chosen in (copy.resources, copy.plugins)]
            left = rest[0] if kind == "resource" else copy.resources, rest[1] if kind == "plugin" else copy.plugins
            for module in copy.names - graph.copy(*left, include).names:
                owners.setdefault(module, f"{kind} {name}")
    core = graph.copy((), (), include).names
    found: dict[str, list[int]] = {}
    for name, weight in weights.items():
        found.setdefault(_part(name, owners, core), []).append(weight)
    order = [*(f"resource {name}" for name in copy.resources), *(f"plugin {name}" for name in copy.plugins)]
    order += [_SHARED, _CORE, *DEPENDENCIES, _PAPERS, "the program"]
    made_of = [Cost(part, len(found[part]), sum(found[part])) for part in order if part in found]
    rest_of = len(packed) - sum(cost.size for cost in made_of)  # the zip's end, and a zipapp's first line
    return [*made_of, Cost("the zip itself", 0, rest_of)]


_SHARED = "shared by several of these"
_CORE = "the client"
_PAPERS = "licences and manifest"


def _part(name: str, owners: Mapping[str, str], core: set[str]) -> str:
    """Whose cost a file is."""
    if name == "__main__.py":
        return "the program"
    if ".dist-info/" in name or name == MANIFEST:
        return _PAPERS
    folder, _, file = name.rpartition("/")
    path = f"{folder.removesuffix('__pycache__')}/{file.split('.')[0]}"
    module = ".".join(part for part in path.split("/") if part and part != "__init__")
    package = module.partition(".")[0]
    if package != OWN:
        return package
    return owners.get(module, _CORE if module in core else _SHARED)
