"""What a peer needs installed, as a folder of its own: to run it alone, and to weigh it.

A layer holds every file of its distributions that `pip install --target` would put there, bytecode aside. Its size is that of a
zip with the strongest deflate, which is what `zip -9` makes and what AWS Lambda takes.

Ours is taken from this repository, so that what is measured is what is being worked on, with the records that pip would add.
"""

from __future__ import annotations

import base64
import hashlib
import io
import shutil
import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .process import MeasureError

ROOT = Path(__file__).parent.parent
OURS = "oai_lite"


def with_dependencies(names: Iterable[str]) -> list[Distribution]:
    """The installed distributions of these names and all that they require here, without extras."""
    found: dict[str, Distribution] = {}
    open_names = list(names)
    while open_names:
        name = canonicalize_name(open_names.pop())
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            raise MeasureError(f"{name} is not installed; `make bench` installs all that is measured") from None
        environment = {"extra": ""}  # beside what packaging finds out about this Python
        for text in found[name].requires or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate(environment):
                open_names.append(requirement.name)
    return [found[name] for name in sorted(found)]


def add_distributions(layer: Path, names: Iterable[str]) -> None:
    """Copy distributions and what they require into a layer."""
    for dist in with_dependencies(names):
        for file in dist.files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts and file.suffix != ".pyc":
                _copy(Path(str(file.locate())), layer / str(file))


NOT_DEPLOYED = ("cli", "packing", "testing", "__main__.py")  # what a layer has no use for


def add_ours(layer: Path) -> None:
    """Copy this repository's package into a layer."""
    package = ROOT / OURS
    wanted = sorted(
        path
        for path in package.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.relative_to(ROOT).parts
        and path.relative_to(package).parts[0] not in NOT_DEPLOYED
    )
    for path in wanted:
        _copy(path, layer / path.relative_to(ROOT))
    _add_records(layer, [path.relative_to(ROOT) for path in wanted])


def _add_records(layer: Path, files: list[Path]) -> None:
    """The `.dist-info` that pip would write beside the package."""
    try:
        metadata = distribution(OURS).read_text("METADATA")
    except PackageNotFoundError:
        metadata = None
    if metadata is None:
        readme = ROOT / "docs" / "pypi.md"
        metadata = readme.read_text() if readme.exists() else ""  # most of what METADATA is
    folder = layer / "oai_lite.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(metadata)
    (folder / "WHEEL").write_text(
        "Wheel-Version: 1.0\nGenerator: hatchling\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    )
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    lines = []
    for file in files:
        data = (layer / file).read_bytes()
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{file.as_posix()},sha256={digest},{len(data)}\n")
    (folder / "RECORD").write_text("".join(lines))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def zip_size(layer: Path) -> int:
    """Bytes of the layer as a zip, bytecode left out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(layer.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(layer).as_posix())
    return len(buffer.getvalue())


def without_bytecode(layer: Path) -> None:
    """Remove the bytecode that running a layer has written into it."""
    for folder in list(layer.rglob("__pycache__")):
        shutil.rmtree(folder)
