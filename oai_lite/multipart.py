"""Multipart forms: fields and files, streamed from disk with a known length, never read whole, rewound for a retry.

A file is `bytes`, an open binary file, a `pathlib.Path`, or a tuple `(name, content[, type[, headers]])` of one of these. A text
is refused: it could be a path or the content. Names: a path's or an open file's base name, else `upload`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, TypeAlias, Union

from .encode import flatten
from .errors import ArgumentError
from .request import given

FileContent: TypeAlias = Union[IO[bytes], bytes, "os.PathLike[str]"]
FileTypes: TypeAlias = Union[
    FileContent,
    tuple[str | None, FileContent],
    tuple[str | None, FileContent, str | None],
    tuple[str | None, FileContent, str | None, Mapping[str, str]],
]

BLOCK = 65536  # bytes read from a file at a time


class Form:
    """A request body made of parts; an `Upload`."""

    def __init__(
        self, fields: list[tuple[str, str]], files: list[tuple[str, Any]], where: str, boundary: str | None = None
    ) -> None:
        self.boundary: str = boundary or os.urandom(16).hex()
        self._parts: list[bytes | _File] = []
        self.length: int | None = 0
        name = ""
        try:
            for name, text in fields:
                self._add(_head(name) + text.encode() + b"\r\n")
            for name, value in files:
                file = _File(name, value, where)
                self._add(_head(name, file.filename, file.type, file.headers))
                self._add(file)
                self._add(b"\r\n")
        except UnicodeEncodeError as error:
            raise ArgumentError(
                f"{where}: {name!r}: a lone surrogate ({error.object[error.start]!r}) is no character; "
                "a file whose name holds one can be given another: (name, path)"
            ) from None
        self._add(f"--{self.boundary}--\r\n".encode())

    def _add(self, part: bytes | _File) -> None:
        if isinstance(part, bytes) and part.startswith(b"Content-Disposition"):
            part = f"--{self.boundary}\r\n".encode() + part
        self._parts.append(part)
        size = len(part) if isinstance(part, bytes) else part.size
        self.length = None if self.length is None or size is None else self.length + size

    @property
    def content_type(self) -> str:
        """The header's value, with the boundary."""
        return f"multipart/form-data; boundary={self.boundary}"

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part

    def rewind(self) -> bool:
        """Put every file back to where it stood; False if one cannot go back."""
        return all(part.rewind() for part in self._parts if not isinstance(part, bytes))


class _File:
    """One file of a form: where its bytes come from, and how many there are."""

    def __init__(self, name: str, value: Any, where: str) -> None:
        self.headers: Mapping[str, str] = {}
        self.type: str | None = None
        self.where = f"{where}: {name}"
        self.filename: str | None
        if isinstance(value, tuple):
            if not 2 <= len(value) <= 4:
                raise ArgumentError(
                    f"{self.where}: expected (name, content), (name, content, type) or (name, content, type, headers), "
                    f"got a tuple of {len(value)}"
                )
            content = value[1]
            self.filename = value[0]
            self.type = value[2] if len(value) > 2 else None
            if not isinstance(self.filename, str | None) or not isinstance(self.type, str | None):
                raise ArgumentError(
                    f"{self.where}: the file's name and type must be text or None, "
                    f"got {type(self.filename).__name__} and {type(self.type).__name__}"
                )
            self.headers = (value[3] if len(value) > 3 else None) or {}
        else:
            content = value
            self.filename = name_of(value) or "upload"
        if self.type is None and self.filename is not None:
            self.type = content_type_of(self.filename)
        self._used = False
        self._open(content)

    def _open(self, content: Any) -> None:
        self._path: str | None = None
        self._file: Any = None
        self._bytes: bytes | None = None
        self._start: int | None = None
        self.size: int | None
        if isinstance(content, (bytes, bytearray, memoryview)):
            self._bytes = bytes(content)
            self.size = len(self._bytes)
        elif isinstance(content, str):
            raise ArgumentError(
                f"{self.where}: a file must be bytes, an open binary file, a pathlib.Path or a tuple, got text; "
                f"for the file of that name pass pathlib.Path({content[:40]!r}), for text as content pass it .encode()d"
            )
        elif hasattr(content, "__fspath__"):
            self._path = path = os.fsdecode(content)
            with self._opened(path) as file:
                self.size = os.fstat(file.fileno()).st_size
        elif hasattr(content, "read"):
            if isinstance(content, io.TextIOBase):
                raise ArgumentError(f"{self.where}: the file is open as text; open it with mode 'rb'")
            if getattr(content, "closed", False):
                raise ArgumentError(f"{self.where}: the file is closed")
            self._file = content
            self.size = self._measure(content)
        else:
            raise ArgumentError(
                f"{self.where}: a file must be bytes, an open binary file, a pathlib.Path or a tuple "
                f"(name, content[, type[, headers]]), got {type(content).__name__}"
            )

    def _opened(self, path: str) -> IO[bytes]:
        try:
            return open(path, "rb")
        except OSError as error:
            raise ArgumentError(f"{self.where}: cannot read {path!r}: {error.strerror or error}") from error

    def _measure(self, file: Any) -> int | None:
        """Bytes from where the file stands to its end; None for what cannot seek, which is then sent in chunks."""
        try:
            start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(start)
        except (OSError, AttributeError, ValueError):
            return None
        self._start = start
        length: int = end - start
        return length

    def __iter__(self) -> Iterator[bytes]:
        self._used = True
        if self._bytes is not None:
            yield self._bytes
        elif self._path is not None:
            with self._opened(self._path) as file:
                yield from self._blocks(file)
        else:
            yield from self._blocks(self._file)

    def _blocks(self, file: Any) -> Iterator[bytes]:
        left = self.size
        while left is None or left > 0:
            try:
                block = file.read(BLOCK if left is None else min(BLOCK, left))
            except (OSError, ValueError) as error:
                raise ArgumentError(f"{self.where}: reading the file failed: {error}") from error
            if isinstance(block, str):
                raise ArgumentError(f"{self.where}: read() gave text; open the file with mode 'rb'")
            if not block:
                if left is None:
                    return
                raise ArgumentError(
                    f"{self.where}: the file ended {left} bytes early; did it shrink while it was sent?"
                )
            if left is not None:
                left -= len(block)
            yield block

    def rewind(self) -> bool:
        if self._file is None or not self._used:
            return True
        if self._start is None:
            return False
        self._file.seek(self._start)
        return True


def name_of(file: Any) -> str | None:
    """The name that a path or an open file has."""
    name = os.fsdecode(file) if hasattr(file, "__fspath__") else getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def content_type_of(filename: str) -> str:
    """The type that a file's name suggests."""
    import mimetypes

    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


def _head(
    name: str, filename: str | None = None, kind: str | None = None, headers: Mapping[str, str] | None = None
) -> bytes:
    """A part's header. Names are written as browsers do (WHATWG): quotes and line ends percent-encoded, the rest as
    UTF-8; but a backslash is doubled, for the many servers that take it for an escape."""
    disposition = f'form-data; name="{_quoted(name)}"'
    if filename is not None:
        disposition += f'; filename="{_quoted(filename)}"'
    lines = [f"Content-Disposition: {disposition}"]
    if kind is not None and not any(key.lower() == "content-type" for key in headers or {}):
        headers = {"Content-Type": kind, **(headers or {})}
    for key, value in (headers or {}).items():
        if "\n" in key + value or "\r" in key + value:
            raise ArgumentError(f"file {filename!r}: the header {key!r} has a line feed")
        if key.lower() != "content-disposition":
            lines.append(f"{key}: {value}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def _quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def form_of(values: Mapping[str, Any], file_names: tuple[str, ...], where: str) -> Form:
    """A form from a call's arguments: `file_names` are files (a list of them becomes `name[]` each), the rest are fields."""
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, Any]] = []
    for name, value in values.items():
        if name not in file_names:
            fields.extend(flatten({name: value}))
        elif isinstance(value, list):
            files.extend((name if name.endswith("[]") else f"{name}[]", item) for item in value)
        elif value is not None and given(value):
            files.append((name, value))
    return Form(fields, files, where)
