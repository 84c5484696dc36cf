"""Uploads: large files, sent in parts that can be repeated and resumed one by one."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import IO, TYPE_CHECKING, Any, Unpack, cast

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, flow, post
from ..errors import ArgumentError
from ..flow import Call, Flow
from ..multipart import name_of
from ..polling import id_of

PART_SIZE = 64 * 1024 * 1024  # the most that the API takes


class UnfinishedUpload:
    """How far `upload_file_chunked` had come when it failed: with `resume=`, it goes on from there.

    `UnfinishedUpload.of(error)` finds it on the error. It pickles, and can be made anew from the ids, in another process, say; the
    file must be the same, and the upload must not have expired (an hour after it was begun).
    """

    def __init__(self, upload_id: str, part_ids: Sequence[str] = (), part_size: int = PART_SIZE) -> None:
        """`part_ids` are those of the parts that have arrived, from the file's beginning on, each of `part_size` bytes."""
        self.upload_id: str = upload_id
        self.part_ids: tuple[str, ...] = tuple(part_ids)
        self.part_size: int = part_size

    @staticmethod
    def of(error: BaseException) -> UnfinishedUpload | None:
        """What is there of the upload that raised this error; None if it had not begun."""
        found = error.__dict__.get("unfinished_upload")
        return found if isinstance(found, UnfinishedUpload) else None

    def __repr__(self) -> str:
        return f"UnfinishedUpload({self.upload_id!r}, {list(self.part_ids)!r}, {self.part_size!r})"


class Parts(Resource[M]):
    """The parts of uploads."""

    if TYPE_CHECKING:
        with_raw_response: Parts[Raw[M]]
        with_streaming_response: Parts[Streamed[M]]

    @post("/uploads/{upload_id}/parts", multipart=("data",))
    def create(
        self, upload_id: str, *, data: types.FileTypes, **options: Unpack[RequestOptions]
    ) -> types.uploads.UploadPart:
        """Send a part, at most 64 MB. Several may be under way at a time; `complete` says in which order they belong."""
        ...


class Uploads(Resource[M]):
    """Files sent in parts, for what is too large for `files.create`: up to 8 GB within an hour."""

    if TYPE_CHECKING:
        with_raw_response: Uploads[Raw[M]]
        with_streaming_response: Uploads[Streamed[M]]

    @cached_property
    def parts(self) -> Parts[M]:
        """The parts of uploads."""
        return Parts(self)

    @post("/uploads")
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: types.FilePurpose,
        expires_after: types.upload.ExpiresAfter = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.Upload:
        """Announce a file of exactly so many bytes. Then send its parts and `complete` it; `upload_file_chunked` does all
        of that."""
        ...

    @post("/uploads/{upload_id}/cancel")
    def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> types.Upload:
        """Give up an upload; no part can be added after that."""
        ...

    @post("/uploads/{upload_id}/complete")
    def complete(
        self, upload_id: str, *, part_ids: Sequence[str], md5: str = OMIT, **options: Unpack[RequestOptions]
    ) -> types.Upload:
        """Make a file of the parts, in the order given; it is the `file` of the result. Their sizes must add up to what was
        announced. `md5` (in hex) lets the server check that it got the same bytes."""
        ...

    @flow
    def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | bytes | IO[bytes],
        mime_type: str,
        purpose: types.FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str = OMIT,
        on_progress: Callable[[int, int], object] | None = None,
        resume: UnfinishedUpload | None = None,
    ) -> Flow[types.Upload]:
        """Upload a file of any size, part after part (of 64 MB unless `part_size` says otherwise), streamed from disk.

        A `pathlib.Path` or an open binary file brings its name and size; bytes need a `filename`. `on_progress(sent, total)` is called, with numbers of
        bytes, once the upload has begun and after each part. A failure leaves the finished parts where they are: pass
        `resume=UnfinishedUpload.of(error)` to send only the others.
        """
        size = _part_size(part_size, resume)
        source = yield from Call(lambda: _Source(file, filename, bytes))
        if resume is None:
            upload = yield from Uploads.create.call(
                bytes=source.size, filename=source.name, mime_type=mime_type, purpose=purpose
            )
            upload_id, part_ids = id_of(upload), []
        else:
            upload_id, part_ids = resume.upload_id, list(resume.part_ids)
        sent = source.sent(len(part_ids), size)
        try:
            if on_progress is not None:
                on_progress(sent, source.size)
            while sent < source.size:
                piece = yield from Call(partial(source.piece, sent, size))
                try:
                    part = yield from Parts.create.call(upload_id, data=cast("IO[Any]", piece))
                finally:
                    piece.close()
                part_ids.append(id_of(part))
                sent = source.sent(len(part_ids), size)
                if on_progress is not None:
                    on_progress(sent, source.size)
            return (yield from Uploads.complete.call(upload_id, part_ids=part_ids, md5=md5))
        except BaseException as error:
            error.__dict__["unfinished_upload"] = UnfinishedUpload(upload_id, part_ids, size)
            error.add_note(
                f"{sent} of {source.size} bytes of upload {upload_id!r} have arrived; to go on: "
                "upload_file_chunked(…, resume=UnfinishedUpload.of(error))"
            )
            raise


WHERE = "uploads.upload_file_chunked"


def _part_size(wanted: int | None, resume: UnfinishedUpload | None) -> int:
    """The size of each part but the last."""
    if wanted is None:
        return PART_SIZE if resume is None else resume.part_size
    if isinstance(wanted, bool) or not isinstance(wanted, int) or wanted < 1:
        raise ArgumentError(f"{WHERE}: part_size must be a number of bytes, at least 1; got {wanted!r}")
    if resume is not None and wanted != resume.part_size:
        raise ArgumentError(
            f"{WHERE}: part_size is {wanted}, but the parts of {resume.upload_id!r} have {resume.part_size}; leave it out"
        )
    return wanted


class _Source:
    """The file, as a name, a size, and pieces of it."""

    def __init__(self, file: Any, name: str | None, size: int | None) -> None:
        self._path: str | None = None
        self._file: IO[bytes] | None = None
        name = name or name_of(file)
        if isinstance(file, (bytes, bytearray, memoryview)):
            self._bytes = memoryview(file).cast("B")
            found = len(self._bytes)
            if not name:
                raise ArgumentError(f"{WHERE}: bytes have no name of their own; pass filename=")
        elif hasattr(file, "read") and hasattr(file, "seek"):
            self._file = _checked(file)
            found = file.seek(0, os.SEEK_END)
            if not name:
                raise ArgumentError(f"{WHERE}: this file has no name of its own; pass filename=")
        elif hasattr(file, "__fspath__"):
            self._path = os.fsdecode(file)
            try:
                found = os.stat(self._path).st_size
            except OSError as error:
                raise ArgumentError(f"{WHERE}: cannot read {self._path!r}: {error.strerror or error}") from error
        else:
            advice = f"; for the file of that name pass pathlib.Path({file[:40]!r})" if isinstance(file, str) else ""
            raise ArgumentError(
                f"{WHERE}: file must be a pathlib.Path, an open binary file or bytes, got {type(file).__name__}{advice}"
            )
        if size is not None and size != found:
            raise ArgumentError(f"{WHERE}: bytes is {size}, but the file has {found}; leave it out")
        self.size: int = found
        self.name: str = name or ""

    def sent(self, parts: int, part_size: int) -> int:
        """How many bytes so many parts are."""
        if parts and (parts - 1) * part_size >= self.size:
            raise ArgumentError(
                f"{WHERE}: resume has {parts} parts of {part_size} bytes, but the file has only {self.size}; is it the same?"
            )
        return min(parts * part_size, self.size)

    def piece(self, start: int, length: int) -> _Piece:
        """Some of it, to be sent; less at the end."""
        length = min(length, self.size - start)
        if self._file is not None:
            return _Piece(self._file, start, length, ours=False)
        if self._path is not None:
            return _Piece(open(self._path, "rb"), start, length)
        from io import BytesIO

        return _Piece(BytesIO(self._bytes[start : start + length]), 0, length)


class _Piece:
    """A part of a file, as a file: what is outside of it is not there."""

    def __init__(self, file: IO[bytes], start: int, length: int, ours: bool = True) -> None:
        self._ours = ours
        self._file = file
        self._start = start
        self._length = length
        file.seek(start)

    def read(self, size: int) -> bytes:
        """At most so many bytes."""
        return self._file.read(min(size, self._length - self.tell()))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, counted from the beginning or from the end of the piece."""
        return self._file.seek(self._start + offset + (self._length if whence == os.SEEK_END else 0)) - self._start

    def tell(self) -> int:
        """Where it stands."""
        return self._file.tell() - self._start

    def close(self) -> None:
        """Close the file below, unless it is the caller's."""
        if self._ours:
            self._file.close()


def _checked(file: Any) -> IO[bytes]:
    """An open file that parts can be read from, in any order."""
    if isinstance(file.read(0), str):
        raise ArgumentError(f"{WHERE}: the file is open as text; open it with mode 'rb'")
    if not file.seekable():
        raise ArgumentError(
            f"{WHERE}: the file cannot be read from any place (a pipe?); write it to disk, or pass its bytes"
        )
    return cast("IO[bytes]", file)
