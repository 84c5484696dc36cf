"""Endpoints without a method of their own: `client.get`, `post`, `put`, `patch`, `delete`."""

from __future__ import annotations

from typing import Any

import pytest

import oai_lite
from oai_lite import Model

from ..conftest import Colour
from .wire import Wire


class Part(Model):
    """A model of the caller's."""

    name: str


class Thing(Model):
    """A model of the caller's that holds another."""

    id: str
    parts: list[Part] | None = None


THING = {"id": "t", "parts": [{"name": "p"}], "more": 1}


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_verbs(client: Colour, made: Any, wire: Wire, verb: str) -> None:
    """Each verb sends its method, with the headers of a request and the client's credential."""
    wire.answer(THING)
    thing = client.run(getattr(made, verb)("/things/t", cast_to=Thing))
    assert (wire.last.method, wire.last.path) == (verb.upper(), "/v1/things/t")
    assert wire.last.headers["authorization"] == "Bearer sk-test"
    assert (thing.parts[0], thing.more) == (Part(name="p"), 1)
    assert type(thing) is Thing
    assert wire.last.body == b""


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
def test_bodies(client: Colour, made: Any, wire: Wire, verb: str) -> None:
    """A body is sent as JSON: mappings, lists, models, null values."""
    for body in ({"a": None}, [1, 2], Part(name="x")):
        client.run(getattr(made, verb)("/things", cast_to=object, body=body))
        assert wire.last.json == (body.to_dict() if isinstance(body, Model) else body)
        assert wire.last.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("cast_to", "result"),
    [
        (Thing, Thing(id="t", parts=[Part(name="p")])),
        (dict, THING),
        (dict[str, Any], THING),
        (object, THING),
    ],
)
def test_cast_to(client: Colour, made: Any, wire: Wire, cast_to: Any, result: Any) -> None:
    """`cast_to` says what the answer becomes: a Model, or `dict` and `object` for plain JSON."""
    wire.answer(THING)
    got = client.run(made.get("/t", cast_to=cast_to))
    if cast_to is Thing:
        assert got._request_id is None
        del got.more
    assert got == result
    assert type(got) is type(result)


def test_cast_to_text_and_bytes(client: Colour, made: Any, wire: Wire) -> None:
    """`str` and `bytes` give the body as it came, JSON or not."""
    wire.answer(b"\xc3\xa4 <html>")
    assert client.run(made.get("/t", cast_to=str)) == "ä <html>"
    wire.answer(b"\xff\x00")
    assert client.run(made.get("/t", cast_to=bytes)) == b"\xff\x00"


def test_cast_to_a_list_of_models(client: Colour, made: Any, wire: Wire) -> None:
    """A list of models is read as such."""
    wire.answer([{"name": "a"}, {"name": "b"}])
    assert client.run(made.get("/t", cast_to=list[Part])) == [Part(name="a"), Part(name="b")]


def test_paths(client: Colour, made: Any, wire: Wire) -> None:
    """A path may start with a slash or not, and carry a query; a whole URL is taken as it is."""
    for path in ("things", "/things"):
        client.run(made.get(path, cast_to=object))
        assert wire.last.url == "https://api.openai.com/v1/things"
    client.run(made.get("/things?a=1", cast_to=object, options={"params": {"b": 2}}))
    assert wire.last.url == "https://api.openai.com/v1/things?a=1&b=2"
    client.run(made.get("https://api.openai.com/v2/things", cast_to=object))
    assert wire.last.url == "https://api.openai.com/v2/things"
    assert wire.last.headers["authorization"] == "Bearer sk-test"


def test_options(client: Colour, made: Any, wire: Wire) -> None:
    """`options` holds headers, params, timeout, max_retries, extra_json, resend; anything else is a TypeError that lists them."""
    options: dict[str, Any] = {"headers": {"X-One": "1"}, "params": {"q": [1, 2]}, "timeout": 3, "max_retries": 1}
    wire.answer({}, 500, retry_after_ms="1")
    client.run(
        made.post("/t", cast_to=object, body={"a": 1}, options={**options, "extra_json": {"b": 2}, "resend": True})
    )
    assert len(wire.sent) == 2
    assert wire.last.headers["x-one"] == "1"
    assert wire.last.query == [("q[]", "1"), ("q[]", "2")]
    assert wire.last.json == {"a": 1, "b": 2}
    with pytest.raises(TypeError) as caught:
        client.run(made.get("/t", cast_to=object, options={"header": {}, "params": {}}))
    assert str(caught.value) == (
        "get(): unknown options ['header']; there are headers, params, timeout, max_retries, extra_json, resend"
    )
    assert len(wire.sent) == 2


def test_files(client: Colour, made: Any, wire: Wire) -> None:
    """`files` sends a form, beside the body's fields; a name that comes twice, or a list, is sent as often."""
    client.run(made.post("/t", cast_to=object, body={"a": 1}, files={"file": ("f.txt", b"F")}))
    assert wire.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="a"\r\n\r\n1\r\n' in wire.last.body
    assert b'name="file"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nF\r\n' in wire.last.body
    client.run(made.post("/t", cast_to=object, files=[("image[]", ("1", b"one")), ("image[]", ("2", b"two"))]))
    assert wire.last.body.count(b'name="image[]"; filename=') == 2
    assert b"one" in wire.last.body and b"two" in wire.last.body
    client.run(made.put("/t", cast_to=object, files={"image": [b"one", b"two"]}))
    assert wire.last.body.count(b'name="image[]"; filename=') == 2


EVENTS = b'data: {"name": "a"}\n\ndata: {"name": "b"}\n\ndata: [DONE]\n\n'


@pytest.mark.parametrize("verb", ["get", "post"])
def test_streams(client: Colour, made: Any, wire: Wire, verb: str) -> None:
    """With `stream=True` the answer is a stream of what `cast_to` names."""
    wire.answer(EVENTS, content_type="text/event-stream")
    stream = client.run(getattr(made, verb)("/t", cast_to=Part, stream=True))
    assert isinstance(stream, oai_lite.AsyncStream if client.asynchronous else oai_lite.Stream)
    assert client.items(stream) == [Part(name="a"), Part(name="b")]
    assert stream.response.status_code == 200


def test_streams_of_plain_json(client: Colour, made: Any, wire: Wire) -> None:
    """`cast_to=object` streams the events' JSON as it is."""
    wire.answer(EVENTS, content_type="text/event-stream")
    stream = client.run(made.post("/t", cast_to=object, body={}, stream=True))
    assert client.items(stream) == [{"name": "a"}, {"name": "b"}]


def test_errors(client: Colour, made: Any, wire: Wire) -> None:
    """Errors are those of any method, and name the call."""
    wire.answer({"error": {"message": "no such thing", "code": "gone"}}, 404)
    with pytest.raises(oai_lite.NotFoundError, match="no such thing") as caught:
        client.run(made.get("/things/t", cast_to=Thing))
    assert caught.value.code == "gone"
    wire.answer(b"<html>")
    with pytest.raises(oai_lite.APIResponseValidationError, match="GET /things/t: expected JSON"):
        client.run(made.get("/things/t", cast_to=Thing))


def test_request_id(client: Colour, made: Any, wire: Wire) -> None:
    """A model that was read carries the answer's request id."""
    wire.answer(THING, x_request_id="req_1")
    assert client.run(made.get("/t", cast_to=Thing))._request_id == "req_1"


# ---------------------------------------------------------------------- whole answers


@pytest.mark.parametrize("where", ["client", "resource", "inner"])
def test_raw_responses(client: Colour, made: Any, wire: Wire, where: str) -> None:
    """`with_raw_response` at the client, a resource or an inner one gives the answer whole; `parse()` is what the method gives."""
    completions = {
        "client": lambda: made.with_raw_response.chat.completions,
        "resource": lambda: made.chat.with_raw_response.completions,
        "inner": lambda: made.chat.completions.with_raw_response,
    }[where]()
    wire.answer({"id": "c"}, x_request_id="req_1", x_custom="y")
    raw = client.run(completions.create(model="m", messages=[]))
    assert type(raw) is oai_lite.LegacyAPIResponse
    assert (raw.status_code, raw.request_id, raw.headers["X-Custom"]) == (200, "req_1", "y")
    assert raw.content == b'{"id": "c"}' and raw.text == '{"id": "c"}'
    assert raw.parse().id == "c"
    assert raw.parse() is raw.parse()
    assert raw.parse(to=Thing).id == "c"
    assert raw.retries_taken == 0
    assert (raw.method, raw.url) == ("POST", "https://api.openai.com/v1/chat/completions")
    assert raw.http_request is not None
    assert raw.http_request.path == "/chat/completions"
    assert repr(raw) == "<LegacyAPIResponse 200 POST https://api.openai.com/v1/chat/completions>"


@pytest.mark.parametrize("where", ["client", "resource", "inner"])
def test_streaming_responses(client: Colour, made: Any, wire: Wire, where: str) -> None:
    """`with_streaming_response` gives a context manager: the request goes out on entering, the body is read inside."""
    completions = {
        "client": lambda: made.with_streaming_response.chat.completions,
        "resource": lambda: made.chat.with_streaming_response.completions,
        "inner": lambda: made.chat.completions.with_streaming_response,
    }[where]()
    wire.answer({"id": "c"}, x_request_id="req_1")
    manager = completions.create(model="m", messages=[])
    assert not wire.sent
    response = client.enter(manager)
    assert isinstance(response, oai_lite.AsyncAPIResponse if client.asynchronous else oai_lite.APIResponse)
    assert (response.request_id, response.is_closed) == ("req_1", False)
    assert client.run(response.parse()).id == "c"
    client.leave(manager)
    assert response.is_closed
    assert wire.bodies[0].closed


def test_streaming_responses_close_unread(client: Colour, made: Any, wire: Wire) -> None:
    """Leaving the `with` gives the connection up even if nothing was read; reading afterwards says why it cannot."""
    manager = made.models.with_streaming_response.retrieve("m")
    response = client.enter(manager)
    client.leave(manager)
    assert wire.bodies[0].closed
    with pytest.raises(oai_lite.StreamAlreadyConsumed, match="read or closed before"):
        client.run(response.read())


def test_errors_of_streaming_responses(client: Colour, made: Any, wire: Wire) -> None:
    """An error status is raised on entering."""
    wire.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(oai_lite.BadRequestError, match="no"):
        client.enter(made.models.with_streaming_response.retrieve("m"))


def test_whole_answers_of_lists(client: Colour, made: Any, wire: Wire) -> None:
    """A list's raw answer parses to its first page, which can go on to the next."""
    wire.answer({"data": [{"id": "f1"}], "has_more": True})
    raw = client.run(made.files.with_raw_response.list(limit=1))
    page = raw.parse()
    assert [file.id for file in page.data] == ["f1"]
    wire.answer({"data": [{"id": "f2"}], "has_more": False})
    following = client.run(page.get_next_page())
    assert [file.id for file in following.data] == ["f2"]
    assert wire.last.query == [("limit", "1"), ("after", "f1")]


def test_whole_answers_of_streams(client: Colour, made: Any, wire: Wire) -> None:
    """A streamed method's raw answer parses to the stream."""
    chunk = b'data: {"choices": [{"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
    wire.answer(chunk, content_type="text/event-stream", x_request_id="req_1")
    raw = client.run(made.chat.completions.with_raw_response.create(model="m", messages=[], stream=True))
    assert raw.request_id == "req_1"
    items = client.items(raw.parse())
    assert [item.choices[0].delta.content for item in items] == ["x"]
    wire.answer(chunk, content_type="text/event-stream")
    manager = made.chat.completions.with_streaming_response.create(model="m", messages=[], stream=True)
    response = client.enter(manager)
    assert len(client.items(client.run(response.parse()))) == 1
    client.leave(manager)
