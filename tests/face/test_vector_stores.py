"""`vector_stores`: the header of every request, and the helpers that upload and wait."""

from __future__ import annotations

from typing import Any

import pytest

from oai_lite.errors import ArgumentError, InternalServerError, PollTimeoutError

from ..conftest import Colour
from .wire import Wire

WORKING = {"id": "file-1", "object": "vector_store.file", "status": "in_progress", "vector_store_id": "vs_1"}
READY = {**WORKING, "status": "completed"}
BATCH = {"id": "vsfb_1", "object": "vector_store.files_batch", "status": "in_progress", "vector_store_id": "vs_1"}


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


def asked(wire: Wire) -> list[str]:
    return [f"{sent.method} {sent.path.removeprefix('/v1')}" for sent in wire.sent]


def test_every_request_says_which_version(client: Colour, made: Any, wire: Wire) -> None:
    """All of them carry the beta header, one given for a call wins; uploads of files do not."""
    store = made.vector_stores
    client.run(store.create(name="n"))
    client.run(store.files.retrieve("file-1", vector_store_id="vs_1"))
    client.run(store.file_batches.cancel("vsfb_1", vector_store_id="vs_1"))
    client.run(store.search("vs_1", query="q"))
    assert [sent.headers["openai-beta"] for sent in wire.sent] == ["assistants=v2"] * 4
    client.run(store.delete("vs_1", extra_headers={"OpenAI-Beta": "other"}))
    assert wire.last.headers["openai-beta"] == "other"
    wire.answer({"id": "file-1"})
    client.run(store.files.upload(vector_store_id="vs_1", file=b"x"))
    assert "openai-beta" not in wire.sent[-2].headers


def test_create_and_poll(client: Colour, made: Any, wire: Wire) -> None:
    """A file is added, then asked for until it is worked in; only what was given is sent."""
    wire.answer(WORKING)
    wire.answer(WORKING, openai_poll_after_ms="1")
    wire.answer(READY)
    found = client.run(made.vector_stores.files.create_and_poll("file-1", vector_store_id="vs_1", attributes={"a": 1}))
    assert found.status == "completed"
    assert asked(wire) == [
        "POST /vector_stores/vs_1/files",
        "GET /vector_stores/vs_1/files/file-1",
        "GET /vector_stores/vs_1/files/file-1",
    ]
    assert wire.sent[0].json == {"file_id": "file-1", "attributes": {"a": 1}}
    assert wire.sent[0].headers.get("x-stainless-poll-helper") is None
    assert wire.sent[1].headers["x-stainless-poll-helper"] == "true"


def test_failed_files_are_no_error(client: Colour, made: Any, wire: Wire) -> None:
    """Whatever is not `in_progress` ends the waiting."""
    for status in ("failed", "cancelled"):
        wire.answer({**WORKING, "status": status})
        assert client.run(made.vector_stores.files.poll("file-1", vector_store_id="vs_1")).status == status


def test_waiting_has_an_end(client: Colour, made: Any, wire: Wire) -> None:
    """When the time is up, the error has the file or batch as last seen."""
    store = made.vector_stores
    for poll in (store.files.poll, store.file_batches.poll):
        wire.answer(WORKING)
        with pytest.raises(PollTimeoutError, match="poll: still 'in_progress' after 0 s") as caught:
            client.run(poll("id_1", vector_store_id="vs_1", max_wait_seconds=0))
        assert caught.value.last.status == "in_progress"


def test_upload_and_poll(client: Colour, made: Any, wire: Wire) -> None:
    """A file is uploaded for assistants, added with its attributes, and waited for."""
    for answer in ({"id": "file-1", "object": "file"}, WORKING, READY):
        wire.answer(answer)
    found = client.run(
        made.vector_stores.files.upload_and_poll(
            vector_store_id="vs_1", file=("a.txt", b"text"), attributes={"year": 2026}, poll_interval_ms=5
        )
    )
    assert found.status == "completed"
    assert asked(wire) == ["POST /files", "POST /vector_stores/vs_1/files", "GET /vector_stores/vs_1/files/file-1"]
    assert b'filename="a.txt"' in wire.sent[0].body and b"assistants" in wire.sent[0].body
    assert wire.sent[1].json == {"file_id": "file-1", "attributes": {"year": 2026}}
    assert wire.sent[2].headers["x-stainless-custom-poll-interval"] == "5"


def test_upload_alone_does_not_wait(client: Colour, made: Any, wire: Wire) -> None:
    """`upload` gives the file as it was added."""
    wire.answer({"id": "file-1"})
    wire.answer(WORKING)
    found = client.run(
        made.vector_stores.files.upload(vector_store_id="vs_1", file=b"x", chunking_strategy={"type": "auto"})
    )
    assert found.status == "in_progress"
    assert wire.last.json == {"file_id": "file-1", "chunking_strategy": {"type": "auto"}}


def test_batches_upload_and_poll(client: Colour, made: Any, wire: Wire) -> None:
    """Files are uploaded in order, added together with those that were there, and waited for."""
    for answer in ({"id": "file-1"}, {"id": "file-2"}, BATCH, BATCH, {**BATCH, "status": "completed"}):
        wire.answer(answer)
    batch = client.run(
        made.vector_stores.file_batches.upload_and_poll(
            "vs_1", files=(content for content in (b"a", b"b")), file_ids=["file-0"], poll_interval_ms=0
        )
    )
    assert batch.status == "completed"
    assert asked(wire)[:3] == ["POST /files", "POST /files", "POST /vector_stores/vs_1/file_batches"]
    assert asked(wire)[3:] == ["GET /vector_stores/vs_1/file_batches/vsfb_1"] * 2
    assert wire.sent[2].json == {"file_ids": ["file-0", "file-1", "file-2"]}


def test_files_that_were_uploaded_are_not_lost(client: Colour, made: Any, wire: Wire) -> None:
    """An error halfway names the files that were uploaded before it, once."""
    for answer in ({"id": "file-1"}, {"id": "file-2"}):
        wire.answer(answer)
    wire.answer({}, status=500)
    with pytest.raises(InternalServerError) as caught:
        client.run(made.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a", b"b", b"c"]))
    assert caught.value.__notes__ == ["uploaded before this: file-1, file-2"]
    wire.answer({"id": "file-9"})
    wire.answer({}, status=500)
    with pytest.raises(InternalServerError) as caught:
        client.run(made.vector_stores.files.upload_and_poll(vector_store_id="vs_1", file=b"a"))
    assert caught.value.__notes__ == ["uploaded before this: file-9"]


def test_bad_arguments(client: Colour, made: Any, wire: Wire) -> None:
    """A pause that is none is refused before anything is uploaded."""
    store = made.vector_stores
    for call in (store.files.upload_and_poll, store.files.create_and_poll, store.file_batches.create_and_poll):
        given: dict[str, Any] = {"file": b"x"} if call == store.files.upload_and_poll else {}
        if call == store.files.create_and_poll:
            given = {"file_id": "file-1"}
        with pytest.raises(ArgumentError, match="poll_interval_ms must be"):
            client.run(call(vector_store_id="vs_1", poll_interval_ms=-1, **given))
    assert wire.sent == []
