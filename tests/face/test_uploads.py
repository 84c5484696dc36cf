"""`uploads.upload_file_chunked`: parts of a file from disk or memory, progress, and going on after a failure."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from oai_lite.errors import APIResponseValidationError, ArgumentError, InternalServerError, OpenAIError
from oai_lite.request import Headers, Request
from oai_lite.resources.uploads import PART_SIZE, UnfinishedUpload

from ..conftest import Colour
from .wire import Wire

UPLOAD: dict[str, Any] = {"id": "upload_1", "object": "upload", "status": "pending"}
DONE: dict[str, Any] = {
    "id": "upload_1",
    "object": "upload",
    "status": "completed",
    "file": {"id": "file-1", "object": "file"},
}
TEXT = b"0123456789"
ABOUT: dict[str, Any] = {"mime_type": "text/plain", "purpose": "assistants"}


def part(number: int) -> dict[str, Any]:
    return {"id": f"part_{number}", "object": "upload.part", "upload_id": "upload_1"}


class Reader(Wire):
    """A wire that reads each form at once, as a transport does, and keeps what was in it."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []

    def take(self, request: Request) -> tuple[int, Headers, bytes]:
        """Note the piece of the file."""
        body = request.body
        if body is not None and not isinstance(body, bytes):
            content = b"".join(body)
            assert body.length == len(content)
            head, _, rest = content.partition(b"\r\n\r\n")
            assert b'name="data"; filename="upload"' in head
            assert b"Content-Type: application/octet-stream" in head
            self.pieces.append(rest.rpartition(b"\r\n--")[0])
        return super().take(request)


@pytest.fixture
def wire() -> Reader:
    """Its wire, in place of the plain one."""
    return Reader()


@pytest.fixture
def made(client: Colour, wire: Reader) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of ten bytes."""
    path = tmp_path / "numbers.txt"
    path.write_bytes(TEXT)
    return path


@pytest.mark.parametrize("from_disk", [True, False])
def test_a_whole_file(client: Colour, made: Any, wire: Reader, file: Path, from_disk: bool) -> None:
    """The file is announced with name and size, sent in parts, and completed with their ids; progress is told on the way."""
    for answer in (UPLOAD, part(1), part(2), part(3), DONE):
        wire.answer(answer)
    told: list[tuple[int, int]] = []
    source = {"file": file} if from_disk else {"file": TEXT, "filename": "numbers.txt"}
    upload = client.run(
        made.uploads.upload_file_chunked(
            **source, **ABOUT, part_size=4, md5="781e", on_progress=lambda *numbers: told.append(numbers)
        )
    )
    assert upload.file.id == "file-1"
    assert [sent.path for sent in wire.sent] == [
        "/v1/uploads",
        *["/v1/uploads/upload_1/parts"] * 3,
        "/v1/uploads/upload_1/complete",
    ]
    assert wire.sent[0].json == {
        "bytes": 10,
        "filename": "numbers.txt",
        "mime_type": "text/plain",
        "purpose": "assistants",
    }
    assert wire.pieces == [b"0123", b"4567", b"89"]
    assert wire.last.json == {"part_ids": ["part_1", "part_2", "part_3"], "md5": "781e"}
    assert told == [(0, 10), (4, 10), (8, 10), (10, 10)]
    assert (wire.ran > 0) is client.asynchronous  # the disk is not read on the event loop


def test_one_part_is_enough(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """Without a part size, a small file is one part; without an md5, none is sent; a name of its own is the one announced."""
    for answer in (UPLOAD, part(1), DONE):
        wire.answer(answer)
    client.run(made.uploads.upload_file_chunked(file=file, filename="other.txt", bytes=10, **ABOUT))
    assert wire.sent[0].json["filename"] == "other.txt"
    assert wire.pieces == [TEXT]
    assert wire.last.json == {"part_ids": ["part_1"]}


def test_going_on_after_a_failure(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """The error of a part that fails tells what is there; the next call sends only the others."""
    for answer in (UPLOAD, part(1)):
        wire.answer(answer)
    wire.answer({"error": {"message": "overloaded"}}, status=500)
    with pytest.raises(InternalServerError, match="overloaded") as caught:
        client.run(made.uploads.upload_file_chunked(file=file, part_size=4, **ABOUT))
    assert any("4 of 10 bytes of upload 'upload_1' have arrived" in note for note in caught.value.__notes__)
    found = UnfinishedUpload.of(pickle.loads(pickle.dumps(caught.value)))
    assert found is not None
    assert (found.upload_id, found.part_ids, found.part_size) == ("upload_1", ("part_1",), 4)

    wire.pieces.clear()
    for answer in (part(2), part(3), DONE):
        wire.answer(answer)
    told: list[int] = []
    client.run(
        made.uploads.upload_file_chunked(
            file=file, **ABOUT, resume=found, on_progress=lambda sent, total: told.append(sent)
        )
    )
    assert wire.pieces == [b"4567", b"89"]
    assert wire.last.json == {"part_ids": ["part_1", "part_2", "part_3"]}
    assert told == [4, 8, 10]


def test_a_part_is_sent_again(client: Colour, wire: Reader, file: Path) -> None:
    """A part that the server did not take is sent again as it was, by the client's own retries."""
    made = client.make(plugins=[wire], max_retries=1)
    wire.answer(UPLOAD)
    wire.answer(part(1))
    wire.answer({}, status=503, retry_after_ms="1")
    for answer in (part(2), DONE):
        wire.answer(answer)
    client.run(made.uploads.upload_file_chunked(file=file, part_size=5, **ABOUT))
    assert wire.pieces == [b"01234", b"56789", b"56789"]


def test_a_failed_completion_goes_on(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """If only the completion failed, only that is repeated."""
    for answer in (UPLOAD, part(1)):
        wire.answer(answer)
    wire.answer({}, status=500)
    with pytest.raises(InternalServerError) as caught:
        client.run(made.uploads.upload_file_chunked(file=file, **ABOUT))
    wire.sent.clear()
    wire.answer(DONE)
    client.run(made.uploads.upload_file_chunked(file=file, resume=UnfinishedUpload.of(caught.value), **ABOUT))
    assert [sent.path for sent in wire.sent] == ["/v1/uploads/upload_1/complete"]


def test_stopping_on_purpose(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """What the progress callback raises ends the upload, which can still be resumed."""
    for answer in (UPLOAD, part(1)):
        wire.answer(answer)

    def stop(sent: int, total: int) -> None:
        if sent:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        client.run(made.uploads.upload_file_chunked(file=file, part_size=4, on_progress=stop, **ABOUT))
    assert repr(UnfinishedUpload.of(caught.value)) == "UnfinishedUpload('upload_1', ['part_1'], 4)"


def test_nothing_begun_nothing_to_resume(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """An upload that was refused, or has no id, leaves nothing behind."""
    wire.answer({}, status=500)
    with pytest.raises(InternalServerError) as caught:
        client.run(made.uploads.upload_file_chunked(file=file, **ABOUT))
    assert UnfinishedUpload.of(caught.value) is None
    wire.answer({"object": "upload"})
    with pytest.raises(APIResponseValidationError, match="id"):
        client.run(made.uploads.upload_file_chunked(file=file, **ABOUT))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"file": TEXT}, "pass filename="),
        ({"file": "numbers.txt"}, r"pass pathlib.Path\('numbers.txt'\)"),
        ({"file": 7}, "must be a pathlib.Path, an open binary file or bytes, got int"),
        ({"file": Path("/nowhere/x")}, "cannot read '/nowhere/x'"),
        ({"bytes": 11}, "bytes is 11, but the file has 10"),
        ({"part_size": 0}, "part_size must be"),
        ({"part_size": 4.0}, "part_size must be"),
        ({"part_size": 3, "resume": UnfinishedUpload("upload_1", ["part_1"], 4)}, "part_size is 3"),
        ({"resume": UnfinishedUpload("upload_1", ["p"] * 4, 4)}, "4 parts of 4 bytes, but the file has only 10"),
    ],
)
def test_bad_arguments(
    client: Colour, made: Any, wire: Reader, file: Path, changes: dict[str, Any], message: str
) -> None:
    """What cannot be right is refused before anything is sent."""
    with pytest.raises(ArgumentError, match=message):
        client.run(made.uploads.upload_file_chunked(**{"file": file, **ABOUT, **changes}))
    assert wire.sent == []


def test_a_file_that_shrinks(client: Colour, made: Any, wire: Reader, file: Path) -> None:
    """A file that gets shorter on the way is an error that says so."""
    wire.answer(UPLOAD)

    def shrink(sent: int, total: int) -> None:
        file.write_bytes(b"0")

    with pytest.raises(OpenAIError, match="ended 9 bytes early"):
        client.run(made.uploads.upload_file_chunked(file=file, on_progress=shrink, **ABOUT))


def test_parts_are_of_the_largest_size() -> None:
    """64 MiB, as the API takes them."""
    assert PART_SIZE == 67_108_864
