"""The files of a copy, as bytes: modules as they are or stripped, licences, and what says what a copy is made of.

Rules: the same choice gives the same bytes, in the same order, on every machine.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from ..errors import ArgumentError
from ..version import VERSION
from .graph import DEPENDENCIES, OWN, Copy, Module
from .strip import stripped

DISTRIBUTIONS = {OWN: "oai-lite", **{name: name for name in DEPENDENCIES}}


@dataclass(frozen=True)
class Licensed:
    """A distribution that a copy has modules of."""

    name: str
    version: str
    license: str
    text: str  # of the licence


@cache
def licensed(package: str) -> Licensed:
    """Version and licence of the distribution that a package is from."""
    name = DISTRIBUTIONS[package]
    try:
        found = distribution(name)
    except PackageNotFoundError:
        found = None
    text = _license(found, package)
    if package == OWN:
        return Licensed(name, VERSION, "MIT", text)
    if found is None:
        raise ArgumentError(
            f"{package} is there, but not as an installed distribution, so its version and licence are not known"
        )
    said = found.metadata.json
    spelled = said.get("license_expression") or said.get("license") or "see its text"
    return Licensed(name, found.version, str(spelled).splitlines()[0], text)


def _license(found: Distribution | None, package: str) -> str:
    for file in (found.files if found is not None else None) or ():
        if file.name.upper().startswith(("LICENSE", "LICENCE")):
            path = Path(str(file.locate()))
            if path.is_file():
                return path.read_text(encoding="utf-8")
    beside = Path(__file__).parents[2] / "LICENSE"  # a checkout
    if package == OWN and beside.is_file():
        return beside.read_text(encoding="utf-8")
    raise ArgumentError(
        f"the text of {package}'s licence is not among its installed files; a copy must have it: reinstall {package}"
    )


def source(module: Module, docs: bool) -> bytes:
    """A module's bytes, with or without what only people read."""
    return (module.text if docs else _bare(module)).encode()


@cache
def _bare(module: Module) -> str:
    return stripped(module.text)


def sources(copy: Copy, docs: bool) -> dict[str, bytes]:
    """Every module of a copy, by its file's name."""
    return {module.file: source(module, docs) for module in copy.modules}


def metadata(copy: Copy) -> dict[str, bytes]:
    """A `.dist-info` for each distribution: its licence, and its name and version for tools that look for them."""
    found = {}
    for package in copy.packages:
        about = licensed(package)
        folder = f"{about.name.replace('-', '_')}-{about.version}.dist-info"
        head = f"Metadata-Version: 2.4\nName: {about.name}\nVersion: {about.version}\nLicense-Expression: {about.license}\n"
        found[f"{folder}/METADATA"] = head.encode()
        found[f"{folder}/licenses/LICENSE"] = about.text.encode()
    return found


def manifest(copy: Copy, files: Mapping[str, bytes], **more: object) -> bytes:
    """JSON that says what a copy is made of, with the SHA-256 of every file."""
    about = {
        "made_by": f"oai-lite {VERSION}",
        "resources": copy.resources,
        "plugins": copy.plugins,
        **more,
        "distributions": {
            each.name: {"version": each.version, "license": each.license} for each in map(licensed, copy.packages)
        },
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())},
    }
    return (json.dumps(about, indent=1) + "\n").encode()
