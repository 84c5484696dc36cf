"""`Stream` and `AsyncStream` over real sockets: the same promises in both colours, and what becomes of the connection."""

from __future__ import annotations

import threading
import zlib
from typing import Any

import pytest

from oai_lite import AsyncStream, Stream
from oai_lite.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    OpenAIError,
    StreamAlreadyConsumed,
    StreamTruncatedError,
)

from ..conftest import Colour
from ..support.scripted import LIMIT, STREAM_HEAD, answer, chunk, fin, head, loop, read, rst, send, until, watch
from .conftest import Serve
from .specimens import CHAT, CHAT_TEXT, COMPLETIONS, DONE, RESPONSES, TOOLS, TWO_CHOICES, chunk as chat_chunk, piece

MESSAGES = [{"role": "user", "content": "hi"}]
CLOSED_HEAD = head(200, content_type="text/event-stream", x_request_id="req_7", connection="close")


def chat(client: Colour, url: str, **options: Any) -> Any:
    """A chat stream that has begun."""
    made = client.make(base_url=url)
    return client.run(made.chat.completions.create(model="m", messages=MESSAGES, stream=True, **options))


def take(client: Colour, stream: Any) -> Any:
    """The next item."""
    return client.run(anext(stream)) if client.asynchronous else next(stream)


def text_of(items: list[Any]) -> str:
    return "".join(choice.delta.content or "" for item in items for choice in item.choices)


# ---------------------------------------------------------------------- whole streams


def test_a_whole_chat(client: Colour, serve: Serve) -> None:
    """All chunks in order; the usage stays on the stream; the connection serves the next call."""
    server = serve(loop(read, send(STREAM_HEAD + chunk(CHAT) + chunk(b""))))
    made = client.make(base_url=server.url)
    for _ in range(3):
        stream = client.run(made.chat.completions.create(model="m", messages=MESSAGES, stream=True))
        assert type(stream) is (AsyncStream if client.asynchronous else Stream)
        assert text_of(client.items(stream)) == CHAT_TEXT
        assert stream.usage.total_tokens == 7
        assert stream.response.is_closed
    assert len(server.connections) == 1
    assert [heard.json["stream"] for heard in server.requests] == [True] * 3  # type: ignore[index]  # is an object


def test_completions_and_responses(client: Colour, serve: Serve) -> None:
    """The two other kinds of streams, over one connection with the chat's."""
    server = serve(
        [
            read,
            send(STREAM_HEAD + chunk(COMPLETIONS) + chunk(b"")),
            read,
            send(STREAM_HEAD + chunk(RESPONSES) + chunk(b"")),
        ]
    )
    made = client.make(base_url=server.url)
    items = client.items(client.run(made.completions.create(model="m", prompt="Once", stream=True)))
    assert "".join(item.choices[0].text for item in items) == "Once üpon"
    stream = client.run(made.responses.create(model="m", input="hi", stream=True))
    events = client.items(stream)
    assert events[-1].type == "response.completed"
    assert events[-1].response.output_text == "Grüße"
    assert stream.usage.output_tokens == 2


@pytest.mark.parametrize(
    ("body", "method", "asked", "expected"),
    [
        (CHAT, "chat.completions", {"messages": MESSAGES}, ["Grüße", ", 🦊\n", "end."]),
        (TWO_CHOICES, "chat.completions", {"messages": MESSAGES, "n": 2}, ["b", "c"]),
        (TOOLS, "chat.completions", {"messages": MESSAGES}, []),
        (COMPLETIONS, "completions", {"prompt": "x"}, ["On", "ce ü", "pon"]),
        (RESPONSES, "responses", {"input": "x"}, ["Grü", "ße"]),
    ],
    ids=["chat", "two choices", "tools", "completions", "responses"],
)
def test_text_alone(
    client: Colour, serve: Serve, body: bytes, method: str, asked: dict[str, Any], expected: list[str]
) -> None:
    """`text_deltas` gives the pieces of the first answer's text, never an empty one, and passes everything else over."""
    server = serve(loop(read, send(STREAM_HEAD + chunk(body) + chunk(b""))))
    resource: Any = client.make(base_url=server.url)
    for name in method.split("."):
        resource = getattr(resource, name)
    stream = client.run(resource.create(model="m", stream=True, **asked))
    assert client.items(stream.text_deltas()) == expected
    assert stream.response.is_closed


def test_the_end_of_the_body_may_come_after_done(client: Colour, serve: Serve) -> None:
    """The connection is kept although the body's last bytes come in packets of their own."""
    server = serve(loop(read, send(STREAM_HEAD), send(chunk(CHAT)), send(chunk(b": bye\n\n")), send(chunk(b""))))
    made = client.make(base_url=server.url)
    for _ in range(2):
        client.items(client.run(made.chat.completions.create(model="m", messages=MESSAGES, stream=True)))
    assert len(server.connections) == 1


def test_a_server_that_goes_on_after_done(client: Colour, serve: Serve) -> None:
    """A body that does not end after `[DONE]` keeps nobody waiting: the connection is given up."""
    server = serve([read, send(STREAM_HEAD + chunk(CHAT)), watch])
    stream = chat(client, server.url)
    assert text_of(client.items(stream)) == CHAT_TEXT
    assert server.peer().gone.wait(LIMIT)


def test_items_come_as_they_are_made(client: Colour, serve: Serve) -> None:
    """An item is there as soon as its event is, though the stream goes on later."""
    first_seen = threading.Event()
    start, rest = chat_chunk(piece("one")), chat_chunk(piece("two", finish="stop")) + DONE
    server = serve([read, send(STREAM_HEAD + chunk(start)), until(first_seen), send(chunk(rest) + chunk(b""))])
    stream = chat(client, server.url)
    assert take(client, stream).choices[0].delta.content == "one"
    first_seen.set()
    assert text_of(client.items(stream)) == "two"


def test_a_compressed_stream(client: Colour, serve: Serve) -> None:
    """A stream that the server compresses is read as any other."""
    squeezed = zlib.compress(CHAT)
    server = serve(
        [
            read,
            send(head(content_type="text/event-stream", content_encoding="deflate", content_length=str(len(squeezed)))),
            send(squeezed),
        ]
    )
    assert text_of(client.items(chat(client, server.url))) == CHAT_TEXT


# ---------------------------------------------------------------------- cut streams

CUTS = [0, 1, 40, 170, 200, 210, 333, 500, 700, CHAT.index(b'"finish_reason": "stop"')]


@pytest.mark.parametrize("cut", CUTS)
def test_a_body_that_ends_early(client: Colour, serve: Serve, cut: int) -> None:
    """A connection closed in good order, before the answer was whole: what was whole is delivered, then it raises."""
    server = serve([read, send(CLOSED_HEAD + CHAT[:cut]), fin])
    found: list[Any] = []
    stream = chat(client, server.url)
    with pytest.raises(StreamTruncatedError) as caught:
        client.items(stream, found)
    assert CHAT_TEXT.startswith(text_of(found))
    assert len(found) == CHAT[:cut].count(b"}\n\n") == caught.value.events
    assert stream.response.is_closed


@pytest.mark.parametrize("end", [fin, rst], ids=["fin", "rst"])
@pytest.mark.parametrize("cut", CUTS[::3])
def test_a_chunked_body_that_breaks_off(client: Colour, serve: Serve, cut: int, end: Any) -> None:
    """A chunked body without its end is a broken connection, whatever of the answer had come; so is a reset."""
    server = serve([read, send(STREAM_HEAD + (chunk(CHAT[:cut]) if cut else b"")), end])
    found: list[Any] = []
    with pytest.raises(APIConnectionError):
        client.items(chat(client, server.url), found)
    assert CHAT_TEXT.startswith(text_of(found))


def test_a_body_shorter_than_announced(client: Colour, serve: Serve) -> None:
    """A stream with a length is cut off if less comes, also without its `[DONE]`."""
    server = serve(
        [read, send(head(content_type="text/event-stream", content_length=str(len(CHAT)))), send(CHAT[:400]), fin]
    )
    with pytest.raises(APIConnectionError):
        client.items(chat(client, server.url))


def test_whole_without_done(client: Colour, serve: Serve) -> None:
    """A server that sends no `[DONE]` and closes after the finish reason has given a whole answer."""
    server = serve([read, send(CLOSED_HEAD + CHAT.removesuffix(DONE)), fin])
    assert text_of(client.items(chat(client, server.url))) == CHAT_TEXT


def test_the_number_of_choices_asked_for(client: Colour, serve: Serve) -> None:
    """With n=2, the end of the first choice is not the end of the answer."""
    server = serve([read, send(CLOSED_HEAD + chat_chunk(piece("one", finish="stop"))), fin])
    found: list[Any] = []
    with pytest.raises(StreamTruncatedError) as caught:
        client.items(chat(client, server.url, n=2), found)
    assert caught.value.partial == {0: "one"}
    assert text_of(found) == "one"


# ---------------------------------------------------------------------- faults


@pytest.mark.parametrize("split", [False, True], ids=["one packet", "two packets"])
def test_items_before_a_fault_are_delivered(client: Colour, serve: Serve, split: bool) -> None:
    """An error in the stream comes after the items before it, closes the connection, and the stream is over."""
    good, bad = chat_chunk(piece("good")), b'data: {"error": {"message": "no more", "code": "c"}}\n\n'
    sent = chunk(good) + chunk(bad) if split else chunk(good + bad)
    server = serve([read, send(STREAM_HEAD + sent), watch])
    stream = chat(client, server.url)
    found: list[Any] = []
    with pytest.raises(APIError, match="^no more$") as caught:
        client.items(stream, found)
    assert type(caught.value) is APIError and caught.value.code == "c"
    assert text_of(found) == "good"
    assert server.peer().gone.wait(LIMIT)
    assert client.items(stream) == []


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (b"<html>Sign in</html>", "text/html", APIResponseValidationError),
        (b'{"id": "c", "choices": []}', "application/json", APIResponseValidationError),
        (b'{"error": {"message": "m"}}', "application/json", APIError),
        (b'{"a": 1}\n{"b": 2}\n', "application/x-ndjson", APIResponseValidationError),
        (b"", "text/event-stream", StreamTruncatedError),
        (b": only\n\n: comments\n\n", "text/event-stream", StreamTruncatedError),
    ],
    ids=["html", "completion", "json error", "ndjson", "empty", "comments"],
)
def test_a_200_that_is_no_stream(
    client: Colour, serve: Serve, body: bytes, kind: str, error: type[OpenAIError]
) -> None:
    """Anything but an event stream raises when it is iterated; it is never an empty iteration."""
    server = serve([read, send(answer(body, content_type=kind))])
    with pytest.raises(error) as caught:
        client.items(chat(client, server.url))
    assert type(caught.value) is error


# ---------------------------------------------------------------------- leaving


def test_close_early(client: Colour, serve: Serve) -> None:
    """`close` after a few items closes the connection; the usage seen so far stays; closing again is harmless."""
    part = chat_chunk(piece("one"), usage={"total_tokens": 3})
    server = serve([read, send(STREAM_HEAD + chunk(part + chat_chunk(piece("two")))), watch])
    stream = chat(client, server.url)
    assert text_of([take(client, stream)]) == "one"
    assert not stream.response.is_closed
    client.run(stream.close())
    client.run(stream.close())
    assert server.peer().gone.wait(LIMIT)
    assert stream.response.is_closed
    assert stream.usage.total_tokens == 3
    assert client.items(stream) == []


def test_leaving_a_with_block(client: Colour, serve: Serve) -> None:
    """Leaving `with` closes the stream, after a break and after an error alike."""
    server = serve([read, send(STREAM_HEAD + chunk(chat_chunk(piece("one")) * 3)), watch])
    stream = chat(client, server.url)
    assert client.enter(stream) is stream
    assert text_of([take(client, stream)]) == "one"
    client.leave(stream)
    assert server.peer().gone.wait(LIMIT)
    with pytest.raises(StopAsyncIteration if client.asynchronous else StopIteration):
        take(client, stream)


def test_a_second_iteration_goes_on(client: Colour, serve: Serve) -> None:
    """Leaving a loop leaves the stream open: another loop goes on where it was; after the end it yields nothing."""
    server = serve([read, send(STREAM_HEAD + chunk(CHAT) + chunk(b""))])
    stream = chat(client, server.url)
    first = take(client, stream)
    rest = client.items(stream)
    assert text_of([first, *rest]) == CHAT_TEXT
    assert client.items(stream) == []
    with pytest.raises(StopAsyncIteration if client.asynchronous else StopIteration):
        take(client, stream)


def test_close_without_an_item(client: Colour, serve: Serve) -> None:
    """A stream that is closed before it was read yields nothing and lets its connection go."""
    server = serve([read, send(STREAM_HEAD), watch])
    stream = chat(client, server.url)
    client.run(stream.close())
    assert server.peer().gone.wait(LIMIT)
    assert client.items(stream) == []
    assert stream.usage is None


def test_what_a_stream_knows_of_its_answer(client: Colour, serve: Serve) -> None:
    """`response`, `request_id` and `rate_limit` tell of the answer's head."""
    limits: Any = {"x_ratelimit_remaining_requests": "9", "x_ratelimit_reset_tokens": "6m0s", "x_request_id": "req_9"}
    server = serve([read, send(answer(CHAT, content_type="text/event-stream", **limits))])
    stream = chat(client, server.url)
    assert stream.request_id == "req_9"
    assert (stream.rate_limit.remaining_requests, stream.rate_limit.reset_tokens) == (9, "6m0s")
    assert (stream.response.status_code, stream.response.method) == (200, "POST")
    assert stream.response.url == f"{server.url}/chat/completions"
    assert len(client.items(stream)) == CHAT.count(b"}\n\n")


# ---------------------------------------------------------------------- raw and streamed


def test_raw_gives_the_stream(client: Colour, serve: Serve) -> None:
    """A raw answer to a streamed call: `parse()` is the stream, the same one each time; its bytes are not kept."""
    server = serve([read, send(answer(CHAT, content_type="text/event-stream"))])
    made = client.make(base_url=server.url)
    raw = client.run(made.chat.completions.with_raw_response.create(model="m", messages=MESSAGES, stream=True))
    assert raw.status_code == 200 and not raw.is_closed
    stream = raw.parse()
    assert raw.parse() is stream
    assert text_of(client.items(stream)) == CHAT_TEXT
    with pytest.raises(StreamAlreadyConsumed, match="this answer is an event stream"):
        _ = raw.content


def test_streamed_gives_the_stream_or_its_lines(client: Colour, serve: Serve) -> None:
    """A streamed call inside `with_streaming_response`: `parse()` is the stream, `iter_lines()` the lines; never both."""
    server = serve(loop(read, send(answer(CHAT, content_type="text/event-stream"))))
    made = client.make(base_url=server.url)
    method = made.chat.completions.with_streaming_response.create
    manager = method(model="m", messages=MESSAGES, stream=True)
    opened = client.enter(manager)
    assert text_of(client.items(client.run(opened.parse()))) == CHAT_TEXT
    with pytest.raises(StreamAlreadyConsumed):
        client.items(opened.iter_lines())
    client.leave(manager)
    manager = method(model="m", messages=MESSAGES, stream=True)
    opened = client.enter(manager)
    lines = client.items(opened.iter_lines())
    assert "\n".join(lines) + "\n" == CHAT.decode()
    with pytest.raises(StreamAlreadyConsumed):
        client.run(opened.parse())
    client.leave(manager)
