"""Answers with a good status: what they hold, and what is raised when that is not what was promised."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oai_lite import HttpxBinaryResponseContent
from oai_lite.answer import decode_as
from oai_lite.errors import APIError, APIResponseValidationError
from oai_lite.model import Model
from oai_lite.request import Headers, Request, ResponseInfo
from oai_lite.types import FileObject
from oai_lite.types.chat import ChatCompletion

from ..conftest import Colour
from ..support.scripted import answer, fin, head, loop, read, send
from .conftest import Serve

INFO = ResponseInfo(
    200,
    Headers({"content-type": "application/json", "x-request-id": "req_1"}),
    Request("GET", "http://h/v1/files/f", path="/files/f"),
)
COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
}


def complete(client: Colour, url: str, **options: Any) -> Any:
    made = client.make(base_url=url, **options)
    return client.run(made.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]))


def test_a_good_answer(client: Colour, serve: Serve) -> None:
    """The model, with its request id; nested objects have none."""
    server = serve(loop(read, send(answer(COMPLETION, x_request_id="req_1"))))
    made = complete(client, server.url)
    assert type(made) is ChatCompletion
    assert made.choices[0].message.content == "hi"
    assert made._request_id == "req_1"
    assert made.choices[0]._request_id is None
    assert made.to_dict() == COMPLETION


@pytest.mark.parametrize(
    "kind", ["application/json", "text/plain", "text/html; charset=utf-8", "application/octet-stream"]
)
def test_json_is_read_whatever_its_content_type(client: Colour, serve: Serve, kind: str) -> None:
    """The body decides, not the label."""
    server = serve(loop(read, send(answer(COMPLETION, content_type=kind))))
    assert complete(client, server.url).id == "c"


@pytest.mark.parametrize(
    "around",
    [b"\xef\xbb\xbf%b", b"\n\n  %b \r\n", b"\xef\xbb\xbf \n%b"],
    ids=["byte-order mark", "white space", "both"],
)
def test_json_with_something_around(client: Colour, serve: Serve, around: bytes) -> None:
    """A byte-order mark before the JSON and white space around it do not matter."""
    server = serve(loop(read, send(answer(around % json.dumps(COMPLETION).encode()))))
    assert complete(client, server.url).id == "c"


BROKEN: list[tuple[str, bytes, str, str]] = [
    ("html", b"<!DOCTYPE html><title>Sign in</title>", "text/html", "is base_url right?"),
    ("html labelled json", b"\n <html></html>", "application/json", "is base_url right?"),
    ("text", b"It works!", "text/plain", "was the answer cut off?"),
    ("truncated", b'{"id": "c", "choices": [{"index"', "application/json", "was the answer cut off?"),
    ("truncated in a character", '{"id": "ü'.encode()[:-1], "application/json", "was the answer cut off?"),
    ("empty", b"", "application/json", "was the answer cut off?"),
    ("two values", b"{}{}", "application/json", "was the answer cut off?"),
    ("an event stream", b"data: {}\n\n", "text/event-stream", "was the answer cut off?"),
    ("no utf-8", b'{"id": "\xff"}', "application/json", "was the answer cut off?"),
    ("too deep", b"[" * 100_000, "application/json", "was the answer cut off?"),
    ("huge number", b'{"created": ' + b"9" * 5000 + b"}", "application/json", "was the answer cut off?"),
]


@pytest.mark.parametrize(("body", "kind", "advice"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_a_good_status_without_json(client: Colour, serve: Serve, body: bytes, kind: str, advice: str) -> None:
    """Anything that is no JSON raises, with the call, the URL, the content type, the beginning of the body and advice."""
    server = serve(loop(read, send(answer(body, content_type=kind, x_request_id="req_1"))))
    with pytest.raises(APIResponseValidationError) as caught:
        complete(client, server.url)
    error = caught.value
    shown = body[:200].decode("utf-8", "replace")
    assert str(error).startswith(
        f"POST /chat/completions: expected JSON, got {kind} with status 200 from {server.url}/chat/completions: {shown!r} ("
    )
    assert str(error).endswith(f"); {advice}")
    assert len(str(error)) < 1000
    assert error.body == body.decode("utf-8", "replace")
    assert (error.status_code, error.request_id) == (200, "req_1")
    assert error.__cause__ is not None


def test_no_content_type(client: Colour, serve: Serve) -> None:
    """A server that does not label its answer is quoted as such."""
    server = serve(loop(read, send(head(200, content_length="2") + b"no")))
    with pytest.raises(APIResponseValidationError, match="expected JSON, got no content type with status 200"):
        complete(client, server.url)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "m", "code": "c"}}, "m"),
        ({"error": "why"}, "why"),
        ({"error": {"message": "m"}, "object": "error"}, "m"),
        ({"error": {"message": "m"}, "detail": "x"}, "m"),
        ({"error": {"code": 5}}, "the server answered with an error"),
    ],
)
def test_a_good_status_with_only_an_error(client: Colour, serve: Serve, body: dict[str, Any], message: str) -> None:
    """A 200 that holds an error, and nothing of what was promised, raises that error."""
    server = serve(loop(read, send(answer(body))))
    with pytest.raises(APIError) as caught:
        complete(client, server.url)
    assert type(caught.value) is APIError
    assert caught.value.message == message
    assert caught.value.body == body["error"]


@pytest.mark.parametrize("error", [None, {}, "", {"message": "warning"}])
def test_an_error_beside_an_answer_is_a_field(client: Colour, serve: Serve, error: object) -> None:
    """An `error` beside what was promised is part of the answer (the Responses API has one in every response)."""
    server = serve(loop(read, send(answer({**COMPLETION, "error": error}))))
    assert complete(client, server.url).error == error


def test_an_error_that_is_a_declared_field(client: Colour, serve: Serve) -> None:
    """A failed response is a result, not an exception."""
    body = {"id": "resp_1", "status": "failed", "error": {"code": "server_error", "message": "m"}}
    server = serve(loop(read, send(answer(body))))
    made = client.run(client.make(base_url=server.url).responses.retrieve("resp_1"))
    assert (made.status, made.error.message) == ("failed", "m")


@pytest.mark.parametrize("body", [b"null", b"[]", b'[{"id": 1}]', b'"text"', b"5", b"true"])
def test_json_of_another_kind(client: Colour, serve: Serve, body: bytes) -> None:
    """JSON that is no object is handed out as it is."""
    server = serve(loop(read, send(answer(body))))
    assert complete(client, server.url) == json.loads(body)


@pytest.mark.parametrize("status", [202, 204, 205])
def test_an_answer_without_a_body(client: Colour, serve: Serve, status: int) -> None:
    """Statuses that say that there is nothing give None."""
    data = head(status) if status == 204 else head(status, content_length="0")
    server = serve(loop(read, send(data)))
    assert client.run(client.make(base_url=server.url).files.retrieve("f")) is None


def test_methods_that_return_nothing(client: Colour, serve: Serve) -> None:
    """A method that promises nothing gives None, whatever the body says."""
    server = serve(loop(read, send(answer(b"<html>", content_type="text/html"))))
    assert client.run(client.make(base_url=server.url).responses.delete("r")) is None


def test_methods_that_return_text(client: Colour, serve: Serve) -> None:
    """A method that promises text gives the body as text, undecodable bytes replaced."""
    server = serve(loop(read, send(answer("größe\n".encode() + b"\xff"))))
    assert client.run(client.make(base_url=server.url).files.retrieve_content("f")) == "größe\n\ufffd"


def test_methods_that_return_bytes(client: Colour, serve: Serve) -> None:
    """A method that promises bytes gives them untouched, JSON or not."""
    server = serve(loop(read, send(answer(b"\x00\xff", content_type="image/png", x_request_id="req_1"))))
    made = client.run(client.make(base_url=server.url).files.content("f"))
    assert type(made) is HttpxBinaryResponseContent
    assert (made.content, made._request_id) == (b"\x00\xff", "req_1")
    assert server.requests[0].headers["accept"] == "application/binary"


def test_a_body_that_is_cut_off(client: Colour, serve: Serve) -> None:
    """A body shorter than announced is a broken connection, not an answer."""
    data = json.dumps(COMPLETION).encode()
    server = serve([read, send(head(200, content_length=str(len(data) + 1)) + data), fin])
    with pytest.raises(APIError) as caught:
        complete(client, server.url)
    assert type(caught.value).__name__ == "APIConnectionError"


# ---------------------------------------------------------------------- without a client


@pytest.mark.parametrize(
    ("tp", "content", "made"),
    [
        (None, b"anything", None),
        (str, b"a\xff", "a\ufffd"),
        (bytes, b"a\xff", b"a\xff"),
        (object, b'{"a": 1}', {"a": 1}),
        (dict, b'{"a": 1}', {"a": 1}),
        (list[FileObject], b'[{"id": "f"}]', [FileObject.model_construct(id="f")]),
        (FileObject, b'{"id": "f"}', FileObject.model_construct(id="f")),
    ],
)
def test_decode_as(tp: Any, content: bytes, made: object) -> None:
    """The types that an answer can be read as."""
    assert decode_as(tp, content, INFO) == made


def test_an_error_in_plain_json() -> None:
    """Where any object is promised, only one that holds nothing but an error is an error."""
    with pytest.raises(APIError, match="^m$"):
        decode_as(dict, b'{"error": {"message": "m"}}', INFO)
    assert decode_as(dict, b'{"error": "m", "a": 1}', INFO) == {"error": "m", "a": 1}


def test_request_id_is_on_the_top_object_only() -> None:
    """Items of a list that is the whole answer have no id of their own."""
    made = decode_as(FileObject, b'{"id": "f"}', INFO)
    assert isinstance(made, Model) and made._request_id == "req_1"
    assert decode_as(list[FileObject], b'[{"id": "f"}]', INFO)[0]._request_id is None
