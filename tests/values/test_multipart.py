"""Forms: what a server reads out of them is what was put in; files are streamed, measured, rewound."""

from __future__ import annotations

import hashlib
import io
import os
import pathlib
import re
import tempfile
import threading
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from werkzeug.formparser import parse_form_data

from oai_lite.errors import APIConnectionError, ArgumentError, InternalServerError
from oai_lite.multipart import BLOCK, Form, form_of
from oai_lite.request import NOT_GIVEN, omit

from ..conftest import Colour
from ..support.scripted import Peer, answer, loop, read, send
from .conftest import Serve

Parts = list[tuple[dict[str, str], bytes]]


def parts_of(body: bytes, content_type: str) -> Parts:
    """The parts of a form's body, read strictly: headers and content of each."""
    found = re.fullmatch(r"multipart/form-data; boundary=([0-9a-f]{32})", content_type)
    assert found
    delimiter = b"--" + found[1].encode()
    assert body.endswith(b"\r\n" + delimiter + b"--\r\n")
    assert body.startswith(delimiter + b"\r\n")
    inner = body[len(delimiter) + 2 : -len(delimiter) - 6]
    parts: Parts = []
    for piece in inner.split(b"\r\n" + delimiter + b"\r\n"):
        head, separator, content = piece.partition(b"\r\n\r\n")
        assert separator
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        parts.append((headers, content))
    return parts


def body_of(form: Form) -> bytes:
    """All of a form, after a look at its length."""
    body = b"".join(form)
    assert form.length is None or form.length == len(body)
    return body


def one(value: object) -> tuple[dict[str, str], bytes]:
    """Headers and content of the only part of a form with this file."""
    form = form_of({"file": value}, ("file",), "POST /files")
    (part,) = parts_of(body_of(form), form.content_type)
    return part


def understood(form: Form) -> tuple[list[tuple[str, str]], list[tuple[str, str | None, str, bytes]]]:
    """What another implementation reads: fields, and files with field name, file name, type and content."""
    body = body_of(form)
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": form.content_type,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    _, fields, files = parse_form_data(environ)
    read_out = []
    for name, file in files.items(multi=True):
        read_out.append((name, file.filename, file.mimetype, file.read()))
        file.close()
    return list(fields.items(multi=True)), read_out


class Pipe(io.RawIOBase):
    """Bytes that can be read once and not sought."""

    def __init__(self, data: bytes) -> None:
        self.data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self.data.readinto(buffer)


class Shrinking(io.BytesIO):
    """Says that it holds more than it gives."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(10) if self.tell() < 10 else b""


# ---------------------------------------------------------------------- every kind of file


@pytest.fixture
def on_disk(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"line 1\r\n\x00\xff\n")
    return path


CONTENT = b"line 1\r\n\x00\xff\n"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO])
def test_bytes_and_buffers(kind: Callable[[bytes], Any]) -> None:
    """Bytes in any form are a file named `upload`."""
    headers, content = one(kind(CONTENT))
    assert headers == {
        "Content-Disposition": 'form-data; name="file"; filename="upload"',
        "Content-Type": "application/octet-stream",
    }
    assert content == CONTENT


def test_paths(on_disk: pathlib.Path) -> None:
    """A path is the file there, under its base name, its type guessed from the name."""
    headers, content = one(on_disk)
    assert headers["Content-Disposition"] == 'form-data; name="file"; filename="data.jsonl"'
    assert content == CONTENT

    class Path(os.PathLike[bytes]):
        def __fspath__(self) -> bytes:
            return os.fsencode(on_disk)

    assert one(Path()) == (headers, content)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.txt", "text/plain"), ("a.PNG", "image/png"), ("a.mp3", "audio/mpeg"), ("a", "application/octet-stream")],
)
def test_guessed_types(tmp_path: pathlib.Path, name: str, kind: str) -> None:
    """The type comes from the name, for paths, open files and given names alike."""
    path = tmp_path / name
    path.write_bytes(b"x")
    assert one(path)[0]["Content-Type"] == kind
    assert one((name, b"x"))[0]["Content-Type"] == kind
    with path.open("rb") as file:
        assert one(file)[0]["Content-Type"] == kind


def test_open_files(on_disk: pathlib.Path) -> None:
    """An open file goes under its base name, from where it stands to its end."""
    with on_disk.open("rb") as file:
        headers, content = one(file)
        assert headers["Content-Disposition"].endswith('filename="data.jsonl"')
        assert content == CONTENT
        file.seek(5)
        assert one(file)[1] == CONTENT[5:]


def test_temporary_files() -> None:
    """Files without a name of their own are called `upload`."""
    with tempfile.TemporaryFile() as file, tempfile.SpooledTemporaryFile() as spooled:
        for each in (file, spooled):
            each.write(CONTENT)
            each.seek(0)
            headers, content = one(each)
            assert 'filename="upload"' in headers["Content-Disposition"]
            assert content == CONTENT


@pytest.mark.parametrize("content", [b"x", "path", "file"])
def test_tuples(on_disk: pathlib.Path, content: Any) -> None:
    """A tuple names its content, and may say its type and further headers."""
    with on_disk.open("rb") as file:
        data = {"path": on_disk, "file": file}.get(content, content)
        headers, sent = one(("n.txt", data))
        assert headers["Content-Disposition"] == 'form-data; name="file"; filename="n.txt"'
        assert headers["Content-Type"] == "text/plain"
        assert sent == (b"x" if content == b"x" else CONTENT)
        file.seek(0)
        assert one(("n.txt", data, "a/b"))[0]["Content-Type"] == "a/b"
        file.seek(0)
        assert one(("n.txt", data, None))[0]["Content-Type"] == "text/plain"
        file.seek(0)
        headers, _ = one(("n.txt", data, "a/b", {"X-Mine": "m", "content-disposition": "no"}))
        assert headers == {
            "Content-Disposition": 'form-data; name="file"; filename="n.txt"',
            "Content-Type": "a/b",
            "X-Mine": "m",
        }


def test_tuples_with_a_type_among_the_headers() -> None:
    """A `Content-Type` among the headers is the only one."""
    headers, _ = one(("n.txt", b"x", "a/b", {"content-type": "c/d"}))
    assert headers == {"Content-Disposition": 'form-data; name="file"; filename="n.txt"', "content-type": "c/d"}


def test_tuples_without_a_name() -> None:
    """With None for a name there is none, and no guess at a type."""
    headers, content = one((None, b"x"))
    assert headers == {"Content-Disposition": 'form-data; name="file"'}
    assert content == b"x"


def test_an_empty_file(tmp_path: pathlib.Path) -> None:
    """Nothing is a file too."""
    path = tmp_path / "empty"
    path.touch()
    assert one(path)[1] == one(b"")[1] == one(io.BytesIO())[1] == b""


# ---------------------------------------------------------------------- fields and names


def test_fields_and_files_as_another_implementation_reads_them(on_disk: pathlib.Path) -> None:
    """Fields come first: lists as `name[]`, objects as `name[key]`, booleans in small letters; absent ones do not come at all."""
    form = form_of(
        {
            "purpose": "batch ü",
            "n": 2,
            "flag": True,
            "tags": ["a", "b"],
            "expires_after": {"anchor": "created_at", "seconds": 3600},
            "nothing": None,
            "left": omit,
            "out": NOT_GIVEN,
            "image": [("data.txt", on_disk), ("b.png", b"2")],
            "mask": b"m",
            "no_file": None,
            "no_file_either": omit,
        },
        ("image", "mask", "no_file", "no_file_either"),
        "POST /x",
    )
    fields, files = understood(form)
    assert fields == [
        ("purpose", "batch ü"),
        ("n", "2"),
        ("flag", "true"),
        ("tags[]", "a"),
        ("tags[]", "b"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
    ]
    assert files == [
        ("image[]", "data.txt", "text/plain", CONTENT),
        ("image[]", "b.png", "image/png", b"2"),
        ("mask", "upload", "application/octet-stream", b"m"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        'quo"te.txt',
        "größe 🦊.txt",
        "back\\slash.txt",
        "semi;colon=1.txt",
        " blanks .txt",
        "per%cent.txt",
        "'single'.txt",
    ],
)
def test_names_survive(name: str) -> None:
    """File names with quotes, blanks, other scripts or separators are read as they were."""
    _, files = understood(form_of({"file": (name, b"x")}, ("file",), "POST /files"))
    assert files[0][1] == name


def test_names_cannot_break_out() -> None:
    """Line ends and quotes in names of fields and files cannot begin a header or a part of their own."""
    evil = 'a"\r\nX-Evil: 1\r\n\r\nb\n--'
    form = form_of({f"k{evil}": "v", "file": (evil, b"x")}, ("file",), "POST /files")
    parts = parts_of(body_of(form), form.content_type)
    assert [list(headers) for headers, _ in parts] == [["Content-Disposition"], ["Content-Disposition", "Content-Type"]]
    escaped = "a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab%0A--"
    assert parts[0] == ({"Content-Disposition": f'form-data; name="k{escaped}"'}, b"v")
    assert parts[1][0]["Content-Disposition"] == f'form-data; name="file"; filename="{escaped}"'


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(
    fields=st.lists(st.tuples(st.text(min_size=1), st.text()), max_size=4),
    contents=st.lists(st.binary(max_size=200), max_size=3),
)
def test_any_content_is_read_back(fields: list[tuple[str, str]], contents: list[bytes]) -> None:
    """Whatever fields and files hold is read back, and the length is that of the body."""
    form = Form(fields, [("f", content) for content in contents], "POST /x")
    if fields or contents:
        parts = parts_of(body_of(form), form.content_type)
        assert [content for _, content in parts] == [*(text.encode() for _, text in fields), *contents]
    assert form.length == len(b"".join(form))
    assert b"".join(form) == b"".join(form)


# ---------------------------------------------------------------------- what is refused

_TEXT = (
    "POST /files: file: a file must be bytes, an open binary file, a pathlib.Path or a tuple, got text; for the file of that name "
    "pass pathlib.Path('data.txt'), for text as content pass it .encode()d"
)


def _closed() -> io.BytesIO:
    file = io.BytesIO()
    file.close()
    return file


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("data.txt", _TEXT),
        (("n", "data.txt"), _TEXT),
        (io.StringIO("x"), "POST /files: file: the file is open as text; open it with mode 'rb'"),
        (_closed(), "POST /files: file: the file is closed"),
        (
            5,
            "POST /files: file: a file must be bytes, an open binary file, a pathlib.Path or a tuple "
            "(name, content[, type[, headers]]), got int",
        ),
        (
            ("n",),
            "POST /files: file: expected (name, content), (name, content, type) or (name, content, type, headers), "
            "got a tuple of 1",
        ),
        (
            ("n", b"x", None, None, None),
            "POST /files: file: expected (name, content), (name, content, type) or (name, content, type, headers), "
            "got a tuple of 5",
        ),
        (
            (pathlib.Path("x"), b"y"),
            f"POST /files: file: the file's name and type must be text or None, got {type(pathlib.Path()).__name__} and NoneType",
        ),
        (("n", b"y", 5), "POST /files: file: the file's name and type must be text or None, got str and int"),
        (("n", b"x", "a/b\r\nX: y"), "file 'n': the header 'Content-Type' has a line feed"),
        (("n", b"x", "a/b", {"X": "1\n2"}), "file 'n': the header 'X' has a line feed"),
        (("n", b"x", "a/b", {"X\r": "1"}), "file 'n': the header 'X\\r' has a line feed"),
        (
            ("\udcff", b"x"),
            "POST /files: 'file': a lone surrogate ('\\udcff') is no character; "
            "a file whose name holds one can be given another: (name, path)",
        ),
    ],
)
def test_what_is_no_file(value: object, message: str) -> None:
    """What cannot be sent is refused when the call is made, with what to do instead."""
    with pytest.raises(ArgumentError) as caught:
        form_of({"file": value}, ("file",), "POST /files")
    assert str(caught.value) == message


def test_a_field_that_is_no_text() -> None:
    """Lone surrogates in fields are refused with the field's name."""
    with pytest.raises(ArgumentError, match=r"^POST /x: 'a': a lone surrogate \('\\ud800'\) is no character"):
        form_of({"a": "\ud800"}, (), "POST /x")


def test_paths_that_cannot_be_read(tmp_path: pathlib.Path) -> None:
    """A missing file and a directory are refused when the call is made, with the system's reason."""
    for path, reason in [(tmp_path / "none", "No such file or directory"), (tmp_path, "Is a directory")]:
        with pytest.raises(ArgumentError) as caught:
            form_of({"file": path}, ("file",), "POST /files")
        assert str(caught.value) == f"POST /files: file: cannot read {str(path)!r}: {reason}"
        assert isinstance(caught.value.__cause__, OSError)


def test_a_file_open_as_text(tmp_path: pathlib.Path) -> None:
    """An open text file is refused at once; what only looks binary, when it gives text."""
    path = tmp_path / "t"
    path.write_text("x")
    with path.open() as file, pytest.raises(ArgumentError, match="the file is open as text; open it with mode 'rb'$"):
        form_of({"file": file}, ("file",), "POST /files")

    class Disguised:
        def read(self, size: int) -> str:
            return "text"

    with pytest.raises(ArgumentError, match=r"^POST /files: file: read\(\) gave text; open the file with mode 'rb'$"):
        list(form_of({"file": Disguised()}, ("file",), "POST /files"))


def test_a_file_that_shrinks(tmp_path: pathlib.Path) -> None:
    """A file that is shorter than it was is an error, not a body that stops early."""
    path = tmp_path / "f"
    path.write_bytes(b"x" * 100)
    form = form_of({"file": path}, ("file",), "POST /files")
    path.write_bytes(b"x" * 30)
    with pytest.raises(
        ArgumentError, match="^POST /files: file: the file ended 70 bytes early; did it shrink while it was sent"
    ):
        list(form)
    path.unlink()
    with pytest.raises(ArgumentError, match="cannot read .*No such file or directory"):
        list(form)


def test_a_file_that_grows(tmp_path: pathlib.Path) -> None:
    """Of a file that grew, as much is sent as was announced."""
    path = tmp_path / "f"
    path.write_bytes(b"x" * 100)
    form = form_of({"file": path}, ("file",), "POST /files")
    path.write_bytes(b"x" * 200_000)
    assert len(b"".join(form)) == form.length
    assert parts_of(b"".join(form), form.content_type)[0][1] == b"x" * 100


def test_a_file_that_fails() -> None:
    """An error of reading is ours, with the system's text."""

    class Failing:
        def read(self, size: int) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(
        ArgumentError, match=r"^POST /files: file: reading the file failed: \[Errno 5\] Input/output error$"
    ):
        list(form_of({"file": Failing()}, ("file",), "POST /files"))


# ---------------------------------------------------------------------- length, memory, rewinding


def test_the_length_is_known_or_none() -> None:
    """Known for all that can be measured; None for what can only be read."""
    assert form_of({"file": b"x", "a": "b"}, ("file",), "w").length
    form = form_of({"file": Pipe(CONTENT)}, ("file",), "w")
    assert form.length is None
    assert parts_of(b"".join(form), form.content_type)[0][1] == CONTENT


def test_blocks_are_small(tmp_path: pathlib.Path) -> None:
    """A file is read in blocks of 64 KB, whatever its size."""
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(BLOCK * 3 + 7)
    sizes = [len(piece) for piece in form_of({"file": path}, ("file",), "w")]
    assert BLOCK == 65536
    assert sizes[1:5] == [BLOCK, BLOCK, BLOCK, 7]


def test_a_large_file_takes_little_memory(tmp_path: pathlib.Path) -> None:
    """A file of 64 MB passes through less than 1 MB."""
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(64 * 2**20)
    tracemalloc.start()
    try:
        form = form_of({"file": path}, ("file",), "w")
        total = sum(len(piece) for piece in form)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert total == form.length
    assert total > 64 * 2**20
    assert peak < 2**20


def test_rewinding(on_disk: pathlib.Path) -> None:
    """A form can be sent again from its beginning: paths, bytes, and open files from where they stood."""
    with on_disk.open("rb") as file:
        file.seek(3)
        form = form_of({"a": on_disk, "b": file, "c": b"x", "d": io.BytesIO(b"yy")}, ("a", "b", "c", "d"), "w")
        first = b"".join(form)
        assert form.rewind()
        assert b"".join(form) == first
        pieces = iter(form)
        next(pieces)
        assert form.rewind()
        assert b"".join(form) == first


def test_what_cannot_be_rewound() -> None:
    """A pipe cannot be sent twice; before it was begun there is nothing to rewind."""
    form = form_of({"a": b"x", "file": Pipe(CONTENT)}, ("a", "file"), "w")
    assert form.rewind()
    list(form)
    assert not form.rewind()


# ---------------------------------------------------------------------- on the wire

FILE = {"id": "file-1", "object": "file", "filename": "x"}


def test_an_upload(client: Colour, serve: Serve, on_disk: pathlib.Path) -> None:
    """The server gets the form with its length announced, and the caller the file object."""
    server = serve(loop(read, send(answer(FILE))))
    made = client.make(base_url=server.url)
    created = client.run(made.files.create(file=on_disk, purpose="batch", expires_after={"seconds": 60}))
    assert created.id == "file-1"
    heard = server.requests[0]
    assert heard.headers["content-length"] == str(len(heard.body))
    assert "transfer-encoding" not in heard.headers
    parts = parts_of(heard.body, heard.headers["content-type"])
    assert [content for _, content in parts] == [b"batch", b"60", CONTENT]


def test_a_pipe_goes_in_chunks(client: Colour, serve: Serve) -> None:
    """What cannot be measured is sent chunked."""
    server = serve(loop(read, send(answer(FILE))))
    client.run(client.make(base_url=server.url).files.create(file=("p.bin", Pipe(CONTENT)), purpose="batch"))
    heard = server.requests[0]
    assert heard.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in heard.headers
    assert parts_of(heard.body, heard.headers["content-type"])[-1][1] == CONTENT


def test_the_boundary_is_ours(client: Colour, serve: Serve) -> None:
    """A `Content-Type` among the extra headers does not replace the one with the boundary."""
    server = serve(loop(read, send(answer(FILE))))
    made = client.make(base_url=server.url)
    client.run(
        made.files.create(file=b"x", purpose="batch", extra_headers={"content-type": "multipart/form-data", "X-A": "b"})
    )
    heard = server.requests[0]
    assert parts_of(heard.body, heard.headers["content-type"])[-1][1] == b"x"
    assert heard.headers["x-a"] == "b"


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
def test_a_retry_sends_the_same_again(client: Colour, serve: Serve, on_disk: pathlib.Path, kind: str) -> None:
    """After a 500 the form is rewound: the second request is byte for byte the first."""
    server = serve([read, send(answer({"error": {}}, status=500, retry_after_ms="1")), read, send(answer(FILE))])
    made = client.make(base_url=server.url, max_retries=1)
    with on_disk.open("rb") as file:
        file.seek(2)
        data: Any = {"path": on_disk, "file": file, "bytes": CONTENT}[kind]
        client.run(made.files.create(file=data, purpose="batch"))
    first, second = server.requests
    assert first.body == second.body
    assert parts_of(second.body, second.headers["content-type"])[-1][1] == (CONTENT[2:] if kind == "file" else CONTENT)


def test_a_pipe_is_not_retried(client: Colour, serve: Serve) -> None:
    """What cannot be rewound is not sent again, and the error says so."""
    server = serve(loop(read, send(answer({"error": {}}, status=500, retry_after_ms="1"))))
    made = client.make(base_url=server.url, max_retries=2)
    with pytest.raises(InternalServerError) as caught:
        client.run(made.files.create(file=Pipe(CONTENT), purpose="batch"))
    assert len(server.requests) == len(caught.value.attempts) == 1
    assert "cannot be sent again" in "".join(caught.value.__notes__)


def test_a_body_that_cannot_be_produced(client: Colour, serve: Serve) -> None:
    """A file that ends early ends the call with that reason; the client goes on working."""
    server = serve(loop(read, send(answer(FILE))))
    made = client.make(base_url=server.url, max_retries=2)
    with pytest.raises(ArgumentError, match="^POST /files: file: the file ended 90 bytes early; did it shrink"):
        client.run(made.files.create(file=Shrinking(b"x" * 10 + b"y" * 90), purpose="batch"))
    assert client.run(made.files.create(file=b"x", purpose="batch")).id == "file-1"
    assert len(server.connections) <= 2


def test_a_large_upload_takes_little_memory(client: Colour, serve: Serve, tmp_path: pathlib.Path) -> None:
    """64 MB from disk reach the server whole while the process holds a few blocks of them."""
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(64 * 2**20)
        file.write(b"end")
        file.seek(0)
        file.write(b"start")
    counted: list[int] = []
    done = threading.Event()

    def swallow(peer: Peer) -> None:
        left = int(peer.read_head().headers["content-length"])
        digest = hashlib.md5(usedforsecurity=False)
        counted.append(left)
        while left:
            data = peer.receive()
            left -= len(data)
            digest.update(data)
        done.set()
        peer.send(answer(FILE))

    server = serve([swallow])
    made = client.make(base_url=server.url)
    tracemalloc.start()
    try:
        assert client.run(made.files.create(file=path, purpose="batch")).id == "file-1"
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert done.is_set()
    assert counted[0] > 64 * 2**20
    assert peak < 4 * 2**20


def test_a_server_that_hangs_up_on_an_upload(client: Colour, serve: Serve, tmp_path: pathlib.Path) -> None:
    """A connection that breaks in the middle of the body is a connection error."""
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(32 * 2**20)

    def hang_up(peer: Peer) -> None:
        peer.read_head()
        peer.sock.close()

    server = serve([hang_up])
    with pytest.raises(APIConnectionError):
        client.run(client.make(base_url=server.url).files.create(file=path, purpose="batch"))
