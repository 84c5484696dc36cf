"""Writing what came to a file: whole, or not at all, and over nothing that is there.

Rules: bytes go to a hidden file beside the target, which takes the target's name once all of them have come; a failure or Ctrl-C
leaves nothing behind. A name that the user gave is refused if it is taken, unless --force; a name that we make up goes on to the
next number instead. A name that a server gave is reduced to its last part.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .common import Progress

_LONGEST = 200  # bytes of a name, well within what file systems take


def refuse_taken(path: Path, force: bool) -> None:
    """Raise unless a file can be written there: ahead of the work whose result it is to hold."""
    from ..errors import ArgumentError

    if path.is_dir():
        raise ArgumentError(f"{path} is a folder; name a file in it")
    if not force and os.path.lexists(path):
        raise ArgumentError(f"{path} is there already; name another file, or replace it with --force")
    if not path.parent.is_dir():
        raise ArgumentError(f"{path}: there is no folder {path.parent}")


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """`stem.suffix`, or the first of `stem-2.suffix`, `stem-3.suffix` … that is not taken."""
    path, number = folder / f"{stem}{suffix}", 1
    while os.path.lexists(path):
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path


def plain_name(name: object, otherwise: str) -> str:
    """A file's name as a server gave it, without folders, control characters, or dots in front."""
    last = str(name or "").replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(mark for mark in last if mark.isprintable() and mark not in '<>:"|?*').lstrip(".").strip()
    while len(kept.encode(errors="replace")) > _LONGEST:
        kept = kept[1:]  # what tells its kind is at the end
    return kept or otherwise


@contextlib.contextmanager
def written(path: Path, *, force: bool = False) -> Iterator[IO[bytes]]:
    """A file to write to, which is at `path` once the block has ended well, and gone otherwise."""
    refuse_taken(path, force)
    part = path.with_name(f".{path.name[-100:]}.{os.urandom(6).hex()}.part")
    try:
        with open(part, "xb") as file:
            yield file
        _rename(part, path, force)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _rename(part: Path, path: Path, force: bool) -> None:
    if force:
        os.replace(part, path)
        return
    try:
        os.link(part, path)  # unlike a rename it fails where somebody has taken the name meanwhile
    except FileExistsError:
        refuse_taken(path, force)
        raise
    except OSError:  # a file system without links
        refuse_taken(path, force)
        os.rename(part, path)


def to_stdout() -> IO[bytes]:
    """Standard output for bytes. A terminal is refused: it would show them as rubbish, or do as they say."""
    from ..errors import ArgumentError

    if sys.stdout.isatty():
        raise ArgumentError(
            "standard output is a terminal, and this is no text; name a file, or pipe it into a program"
        )
    sys.stdout.flush()
    return sys.stdout.buffer


class Watched(io.FileIO):
    """A file to upload, of which every block that is read is reported; rewound for a retry, it counts anew."""

    def __init__(self, path: Path, at: Callable[[int], object]) -> None:
        super().__init__(path, "rb")
        self._at = at

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        data = super().read(-1 if size is None else size)
        self._at(self.tell())
        return data or b""


@contextlib.contextmanager
def uploading(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """A file to upload, as resources take it, with a progress bar."""
    from ..errors import ArgumentError
    from .common import Progress

    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ArgumentError(f"{path} is a folder; name the files in it")
        with Progress(f"uploading {path.name}", size, unit="B") as progress, Watched(path, progress.at) as file:
            yield path.name, file
    except OSError as error:
        if error.filename is None:
            raise
        raise ArgumentError(f"cannot read {path}: {error.strerror}") from error


def download(opening: Any, target: IO[bytes], progress: Progress) -> int:
    """Copy the body of an answer, of `with_streaming_response`, to a file; gives the number of bytes. One that is shorter than
    it was said to be is an error of the transport's."""
    with opening as response:
        declared = response.headers.get("content-length")
        encoded = response.headers.get("content-encoding") not in (None, "identity")
        if declared and declared.isdigit() and not encoded:
            progress.total = int(declared)
        size = 0
        for block in response.iter_bytes():
            target.write(block)
            size += len(block)
            progress.at(size)
    target.flush()
    return size


def tell_path(path: Path, size: int, options: argparse.Namespace) -> None:
    """Say where something was saved: its name, also into a pipe; with `--output json`, an object."""
    from .common import form_of, show
    from .output import write

    if form_of(options, "text") == "json":
        show({"file": str(path), "bytes": size}, options)
    else:
        write(f"{path}\n")


def fetch(client: Any, id: str, path: Path, force: bool = False) -> int:
    """Save the content of a file that the API keeps; gives its size."""
    from .common import Progress

    refuse_taken(path, force)
    with Progress(f"downloading {path.name}", unit="B") as progress, written(path, force=force) as file:
        return download(client.files.with_streaming_response.content(id), file, progress)
