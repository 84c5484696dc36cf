"""The plugin `shorthand`: each spelling sends what it means, and what the usual one takes still works."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from oai_lite import ArgumentError, BatchFailedError, MissingPluginError, PollTimeoutError, parts
from oai_lite.types import Batch, CreateEmbeddingResponse

from ..conftest import Colour
from .wire import Wire


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


# ---------------------------------------------------------------------- vector stores


def test_an_expiry_in_days(client: Colour, made: Any, wire: Wire) -> None:
    """`expires_after` may be a number of days since the last use."""
    client.run(made.vector_stores.create(name="kb", expires_after=30))
    assert (wire.last.method, wire.last.path) == ("POST", "/v1/vector_stores")
    assert wire.last.json == {"name": "kb", "expires_after": {"anchor": "last_active_at", "days": 30}}
    assert wire.last.headers["openai-beta"] == "assistants=v2"
    client.run(made.vector_stores.create(expires_after={"anchor": "last_active_at", "days": 2}))
    assert wire.last.json == {"expires_after": {"anchor": "last_active_at", "days": 2}}


@pytest.mark.parametrize("days", [0, -1, True])
def test_a_wrong_expiry(client: Colour, made: Any, wire: Wire, days: Any) -> None:
    """What is no number of days is refused before it is sent."""
    with pytest.raises(ArgumentError, match=f"expires_after must be a number of days, at least 1; got {days}"):
        client.run(made.vector_stores.create(expires_after=days))
    assert not wire.sent


def test_files_by_their_ids(client: Colour, made: Any, wire: Wire) -> None:
    """`files` may hold ids, and dicts beside them."""
    other = {"file_id": "file-c", "attributes": {"k": "v"}}
    client.run(made.vector_stores.file_batches.create(vector_store_id="vs", files=["file-a", "file-b", other]))
    assert wire.last.path == "/v1/vector_stores/vs/file_batches"
    assert wire.last.json == {"files": [{"file_id": "file-a"}, {"file_id": "file-b"}, other]}
    client.run(made.vector_stores.file_batches.create("vs", file_ids=["file-a"]))
    assert wire.last.json == {"file_ids": ["file-a"]}
    with pytest.raises(ArgumentError, match=r"got a text; pass \['file-a'\]"):
        client.run(made.vector_stores.file_batches.create("vs", files="file-a"))


def test_query(client: Colour, made: Any, wire: Wire) -> None:
    """`query` is `search`, and `max_files` its `max_num_results`."""
    wire.answer(
        {"object": "list", "data": [{"file_id": "f", "filename": "n", "score": 0.5, "content": []}], "has_more": False}
    )
    page = client.run(made.vector_stores.query(vector_store_id="vs", query="brick", max_files=5))
    assert (wire.last.method, wire.last.path) == ("POST", "/v1/vector_stores/vs/search")
    assert wire.last.json == {"query": "brick", "max_num_results": 5}
    assert page.data[0].score == 0.5


# ---------------------------------------------------------------------- feedback, uploads


def test_feedback(client: Colour, made: Any, wire: Wire) -> None:
    """Feedback is made and listed below its response."""
    wire.answer({"id": "fb_1", "feedback_type": "thumbs_up", "response_id": "resp_1", "comment": "good"})
    made_feedback = client.run(
        made.responses.feedback.create(response_id="resp_1", feedback_type="thumbs_up", comment="good")
    )
    assert (wire.last.method, wire.last.path) == ("POST", "/v1/responses/resp_1/feedback")
    assert wire.last.json == {"feedback_type": "thumbs_up", "comment": "good"}
    wire.answer({"data": [made_feedback.to_dict()]})
    listed = client.run(made.responses.feedback.list(response_id="resp_1"))
    assert (wire.last.method, wire.last.path) == ("GET", "/v1/responses/resp_1/feedback")
    assert listed.data == [made_feedback]


def test_uploads_are_read_and_listed(client: Colour, made: Any, wire: Wire) -> None:
    """`retrieve` and `list` ask for uploads."""
    client.run(made.uploads.retrieve("upload_1"))
    assert (wire.last.method, wire.last.path) == ("GET", "/v1/uploads/upload_1")
    wire.answer({"data": [{"id": "upload_1"}], "has_more": False})
    assert [each.id for each in client.run(made.uploads.list(limit=2)).data] == ["upload_1"]
    assert wire.last.query == [("limit", "2")]


@pytest.mark.parametrize("how", ["open file", "path", "bytes", "nameless file"])
def test_a_whole_file(client: Colour, made: Any, wire: Wire, tmp_path: Path, how: str) -> None:
    """`uploads.create(file=…)` announces the file, sends its parts in order and completes it."""
    path = tmp_path / "large.pdf"
    path.write_bytes(b"0123456789")
    wire.answer({"id": "upload_1"})
    for part in ("a", "b", "c"):
        wire.answer({"id": f"part_{part}"})
    wire.answer({"id": "upload_1", "status": "completed", "file": {"id": "file-1"}})
    seen: list[tuple[int, int]] = []
    with open(path, "rb") as opened:
        file = {"open file": opened, "path": path, "bytes": b"0123456789", "nameless file": io.BytesIO(b"0123456789")}[
            how
        ]
        more = {"filename": "large.pdf"} if how == "nameless file" else {}
        upload = client.run(
            made.uploads.create(
                file=file, purpose="assistants", part_size=4, on_progress=lambda *told: seen.append(told), **more
            )
        )
        assert not opened.closed
    assert upload.file.id == "file-1"
    name, kind = ("upload", "application/octet-stream") if how == "bytes" else ("large.pdf", "application/pdf")
    assert wire.sent[0].json == {"bytes": 10, "filename": name, "mime_type": kind, "purpose": "assistants"}
    assert [sent.path for sent in wire.sent[1:4]] == ["/v1/uploads/upload_1/parts"] * 3
    assert wire.last.json == {"part_ids": ["part_a", "part_b", "part_c"]}
    assert seen == [(0, 10), (4, 10), (8, 10), (10, 10)]


def test_an_announced_upload_still_works(client: Colour, made: Any, wire: Wire) -> None:
    """Without a file, `uploads.create` is the usual one, raw answers included."""
    usual = {"bytes": 10, "filename": "f", "mime_type": "text/plain", "purpose": "batch"}
    client.run(made.uploads.create(**usual))
    assert wire.last.json == usual
    assert client.run(made.with_raw_response.uploads.create(**usual)).status_code == 200
    with pytest.raises(ArgumentError, match="file= and bytes= contradict each other; pass the one or the other"):
        client.run(made.uploads.create(**usual, file=b"x"))
    with pytest.raises(TypeError, match="missing 4 required keyword-only arguments"):
        client.run(made.uploads.create())


# ---------------------------------------------------------------------- batches

REQUESTS = [{"input": "one"}, {"input": "two"}, {"input": "three"}]


def batch(status: str, **more: Any) -> dict[str, Any]:
    """A batch as the server tells of it."""
    return {
        "id": "batch_1",
        "object": "batch",
        "endpoint": "/v1/embeddings",
        "input_file_id": "file-in",
        "completion_window": "24h",
        "created_at": 1,
        "status": status,
        **more,
    }


def line(custom_id: str, status: int = 200) -> bytes:
    """A line of an output file."""
    body = {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]}
    answer = {"status_code": status, "request_id": "r", "body": body if status == 200 else {"error": {"message": "no"}}}
    return json.dumps({"id": f"b_{custom_id}", "custom_id": custom_id, "response": answer, "error": None}).encode()


def parts_of(form: bytes) -> bytes:
    """The file inside a form."""
    head, _, rest = form.partition(b'filename="requests.jsonl"')
    assert b"batch" in head + rest
    return rest.split(b"\r\n\r\n", 1)[1].split(b"\r\n--", 1)[0]


def test_a_batch_of_inputs(client: Colour, made: Any, wire: Wire) -> None:
    """`batches.create(inputs=…)` writes JSONL, uploads it, and begins the batch."""
    wire.answer({"id": "file-in"})
    wire.answer(batch("validating"))
    got = client.run(
        made.batches.create(
            request_type="embeddings", inputs=REQUESTS, request_params={"model": "m"}, metadata={"k": "v"}
        )
    )
    assert isinstance(got, Batch) and got.id == "batch_1"
    assert [sent.path for sent in wire.sent] == ["/v1/files", "/v1/batches"]
    lines = [json.loads(each) for each in parts_of(wire.sent[0].body).splitlines()]
    assert lines[1] == {
        "custom_id": "request-1",
        "method": "POST",
        "url": "/v1/embeddings",
        "body": {"model": "m", "input": "two"},
    }
    assert len(lines) == 3
    assert wire.last.json == {
        "completion_window": "24h",
        "endpoint": "/v1/embeddings",
        "input_file_id": "file-in",
        "metadata": {"k": "v"},
    }


def test_a_batch_of_a_file_still_works(client: Colour, made: Any, wire: Wire) -> None:
    """Without inputs, `batches.create` is the usual one."""
    usual = {"completion_window": "24h", "endpoint": "/v1/responses", "input_file_id": "file-1"}
    client.run(made.batches.create(**usual))
    assert wire.last.json == usual and len(wire.sent) == 1
    with pytest.raises(ArgumentError, match="inputs= and endpoint= and input_file_id= contradict each other"):
        client.run(made.batches.create(**usual, inputs=REQUESTS))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"request_type": "chat"}, "request_type must be one of responses, chat.completions, .*; got 'chat'"),
        ({"inputs": []}, "expected 1 to 50,000 requests, got 0"),
        ({"inputs": ["text"]}, "request 0 must be a dict, the body of a request; got str"),
        ({"inputs": [{"input": {1}}]}, "request 0: .*input"),
    ],
)
def test_wrong_inputs(client: Colour, made: Any, wire: Wire, wrong: dict[str, Any], message: str) -> None:
    """Wrong inputs are refused before anything is sent."""
    with pytest.raises(ArgumentError, match=message):
        client.run(made.batches.create(**{"request_type": "embeddings", "inputs": REQUESTS, **wrong}))
    assert not wire.sent


def test_run(client: Colour, made: Any, wire: Wire) -> None:
    """`batches.run` submits, waits and gives a result for each request, in their order, whatever the files' order."""
    wire.answer({"id": "file-in"})
    wire.answer(batch("validating"))
    wire.answer(batch("in_progress", request_counts={"completed": 1, "failed": 0, "total": 3}))
    wire.answer(batch("expired", output_file_id="file-out", error_file_id="file-err"))
    wire.answer(b"\n".join([line("request-2"), line("request-0")]))
    wire.answer(line("request-1", 400))
    wire.answer(b"\n".join(json.dumps({"custom_id": f"request-{i}"}).encode() for i in range(4)))
    seen: list[str] = []
    results = client.run(
        made.batches.run(
            REQUESTS,
            request_type="embeddings",
            request_params={"model": "m"},
            poll_interval_ms=0,
            on_progress=lambda each: seen.append(each.status),
        )
    )
    assert seen == ["in_progress", "expired"]
    assert [each.custom_id for each in results] == ["request-0", "request-1", "request-2", "request-3"]
    assert [each.failed for each in results] == [False, True, False, True]
    assert type(results[0].body) is CreateEmbeddingResponse and results[2].body.data[0].embedding == [0.5]
    assert results[1].body is None and results[1].response.body == {"error": {"message": "no"}}
    assert results[3].error.code == "no_result" and "batch 'batch_1' is expired" in results[3].error.message
    assert [sent.path for sent in wire.sent[-3:]] == [
        f"/v1/files/{each}/content" for each in ("file-out", "file-err", "file-in")
    ]


def test_run_goes_on(client: Colour, made: Any, wire: Wire) -> None:
    """With a batch's id nothing is submitted: what is there is waited for. Time that runs out names the id."""
    wire.answer(batch("in_progress"))
    with pytest.raises(PollTimeoutError) as caught:
        client.run(made.batches.run(batch_id="batch_1", max_wait_seconds=0))
    assert caught.value.last.id == "batch_1"
    assert "batches.run(batch_id='batch_1')" in "".join(caught.value.__notes__)
    wire.answer(batch("completed", output_file_id="file-out"))
    wire.answer(line("mine"))
    wire.answer(json.dumps({"custom_id": "mine"}).encode())
    (result,) = client.run(made.batches.run(batch_id="batch_1"))
    assert result.custom_id == "mine" and not result.failed
    assert all(sent.method == "GET" for sent in wire.sent)


def test_a_refused_batch(client: Colour, made: Any, wire: Wire) -> None:
    """A batch that the server refuses as a whole is an error that says why, line by line."""
    errors = {"object": "list", "data": [{"line": 2, "message": "no model", "code": "x"}]}
    wire.answer(batch("failed", errors=errors))
    with pytest.raises(BatchFailedError, match="batch 'batch_1' was refused: line 2: no model") as caught:
        client.run(made.batches.run(batch_id="batch_1"))
    assert caught.value.batch.errors.data[0].code == "x"


def test_run_wants_requests_or_an_id(client: Colour, made: Any, wire: Wire) -> None:
    """Neither and both are refused."""
    for wrong in ({}, {"requests": REQUESTS, "request_type": "embeddings", "batch_id": "b"}):
        with pytest.raises(ArgumentError, match="expected requests .* or the batch_id of a batch to wait for"):
            client.run(made.batches.run(**wrong))
    assert not wire.sent


# ---------------------------------------------------------------------- left out


def test_left_out(client: Colour, wire: Wire) -> None:
    """Without the plugin the usual methods are all there is, and a missing one says what it came from."""
    made = client.make(plugins=[wire], without=["shorthand"])
    with pytest.raises(MissingPluginError, match=r"Batches has no attribute 'run'.*plugins/shorthand.py"):
        made.batches.run  # noqa: B018
    client.run(made.vector_stores.create(name="n"))
    assert wire.last.json == {"name": "n"}


def test_what_it_needs(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `files` is not among the files of this copy, a batch of inputs says so before anything is sent."""
    left_out = client.make(plugins=[wire], without=["files"])
    with pytest.raises(MissingPluginError, match="'files' was left out of this client"):
        client.run(left_out.batches.run(batch_id="batch_1"))
    listed = parts.modules_in
    here = {"resources": ["batches"]}
    monkeypatch.setattr(parts, "modules_in", lambda folder: here.get(folder) or listed(folder))
    made = client.make(plugins=[wire])
    with pytest.raises(MissingPluginError, match="resources/files.py is not in this copy"):
        client.run(made.batches.create(request_type="embeddings", inputs=REQUESTS))
    assert not wire.sent
