"""What a server can do wrong inside a stream, or in place of one: a typed error each time, after the items that were good."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite import sse
from oai_lite.errors import APIError, APIResponseValidationError, OpenAIError, StreamTruncatedError
from oai_lite.model import UnknownObject
from oai_lite.request import Headers, ResponseInfo
from oai_lite.stream import ItemDecoder
from oai_lite.types.responses import ResponseErrorEvent, ResponseTextDeltaEvent

from .specimens import CHAT, DONE, INFO, chat_decoder, chunk, event, piece, responses_decoder, walk

GOOD = chunk(piece("good"))


def after_good(body: bytes, make: Any = chat_decoder) -> APIError:
    """The error of a stream with one good chunk before this; the chunk itself is checked to arrive."""
    found: list[APIError] = []
    for chunks in ([GOOD + body], [GOOD, body]):
        items, error = walk(make(), *chunks)
        assert [item.choices[0].delta.content for item in items] == ["good"]
        assert error is not None
        found.append(error)
    assert str(found[0]) == str(found[1])
    return found[0]


# ---------------------------------------------------------------------- errors in the stream

ERRORS: list[tuple[str, bytes, str, object]] = [
    (
        "object",
        event({"error": {"message": "too long", "type": "t", "param": "p", "code": 400}}),
        "too long",
        {"message": "too long", "type": "t", "param": "p", "code": 400},
    ),
    ("text", event({"error": "broken"}), "broken", "broken"),
    ("text beside a message", event({"error": {"x": 1}, "message": "why"}), "why", {"x": 1}),
    ("without message", event({"error": {"code": 1}}), "An error occurred during streaming", {"code": 1}),
    ("number", event({"error": 5}), "An error occurred during streaming", 5),
    ("named", event({"error": {"message": "m"}}, "error"), "m", {"message": "m"}),
    ("named and flat", event({"message": "m", "code": "c"}, "error"), "m", {"message": "m", "code": "c"}),
    ("flat by object", event({"object": "error", "message": "m"}), "m", {"object": "error", "message": "m"}),
    ("flat by type", event({"type": "error", "message": "m"}), "m", {"type": "error", "message": "m"}),
    ("named, no message", event({}, "error"), "An error occurred during streaming", {}),
    ("named, no data", b"event: error\n\n", "An error occurred during streaming; the event has no data", None),
    (
        "named, empty data",
        b"event: error\ndata:\n\n",
        "An error occurred during streaming; the event has no data",
        None,
    ),
    ("beside choices", chunk(piece("x"), error={"message": "m"}), "m", {"message": "m"}),
]


@pytest.mark.parametrize(("body", "message", "found"), [row[1:] for row in ERRORS], ids=[row[0] for row in ERRORS])
@pytest.mark.parametrize("after", [b"", chunk(piece("lost", finish="stop")), DONE], ids=["end", "more", "done"])
def test_errors_in_the_stream(body: bytes, message: str, found: object, after: bytes) -> None:
    """Every shape that an error takes raises APIError with its message and body; what came before is delivered first, what
    follows is not, `[DONE]` included."""
    error = after_good(body + after)
    assert type(error) is APIError
    assert (error.message, str(error)) == (message, message)
    assert error.body == found
    assert error.request is not None and error.request.path == "/chat/completions"


def test_attributes_of_an_error_in_the_stream() -> None:
    """`code` (as text), `param` and `type` are read from the error object."""
    error = after_good(ERRORS[0][1])
    assert (error.code, error.param, error.type) == ("400", "p", "t")


@pytest.mark.parametrize("body", [row[1] for row in ERRORS], ids=[row[0] for row in ERRORS])
def test_an_error_at_the_end_without_its_blank_line(body: bytes) -> None:
    """An error whose event the body's end cuts short of its blank line is raised all the same."""
    assert type(after_good(body.removesuffix(b"\n\n"))) is APIError


@pytest.mark.parametrize("nothing", [None, "", {}, 0, False, []])
def test_an_empty_error_is_none(nothing: object) -> None:
    """Servers that send `"error": null` with every chunk are not misread."""
    items, error = walk(chat_decoder(), chunk(piece("x", finish="stop"), error=nothing))
    assert error is None
    assert items[0].choices[0].delta.content == "x"


def test_an_error_event_of_the_responses_api() -> None:
    """There, a flat `error` is an event of its own kind: handed out as such. The stream has not completed, which is raised."""
    started = event({"type": "response.created", "response": {"id": "r", "status": "in_progress"}}, "response.created")
    flat = event({"type": "error", "message": "m", "code": "c", "param": None, "sequence_number": 1}, "error")
    items, error = walk(responses_decoder(), started + flat)
    assert type(items[1]) is ResponseErrorEvent
    assert (items[1].message, items[1].code) == ("m", "c")
    assert isinstance(error, StreamTruncatedError)


def test_error_objects_in_the_responses_api() -> None:
    """A nested error raises there too, and so does an event named `error` whose data is of no known kind."""
    _, error = walk(responses_decoder(), event({"type": "error", "error": {"message": "m", "code": "c"}}, "error"))
    assert type(error) is APIError and (error.message, error.code) == ("m", "c")
    _, error = walk(responses_decoder(), event({"message": "m", "code": 7}, "error"))
    assert type(error) is APIError and (error.message, error.code) == ("m", "7")


# ---------------------------------------------------------------------- broken data


@pytest.mark.parametrize(
    "data",
    [
        b"{broken",
        b'{"id": }',
        b"nope",
        b"{} {}",
        b'{"a": 1},',
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": "\xff"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b"undefined",
        b"'single'",
    ],
    ids=lambda data: repr(data[:12]),
)
def test_broken_json(data: bytes) -> None:
    """Data that is no JSON raises our error with the bytes on it, whatever the standard library makes of it."""
    error = after_good(b"data: " + data + b"\n\n" + DONE)
    assert type(error) is APIResponseValidationError
    assert error.body == data
    assert error.response is INFO and error.status_code == 200 and error.request_id == "req_1"
    assert str(error).startswith("POST /chat/completions: an event is not valid JSON (")
    assert str(error).endswith(repr(data[:200].decode("utf-8", "replace")))
    assert error.__cause__ is not None


@pytest.mark.parametrize(("data", "kind"), [(b"[]", "list"), (b'"text"', "str"), (b"1", "int"), (b"null", "NoneType")])
def test_json_that_is_no_object(data: bytes, kind: str) -> None:
    """An event has to be an object."""
    error = after_good(b"data: " + data + b"\n\n")
    assert type(error) is APIResponseValidationError
    assert str(error) == f"POST /chat/completions: an event is {kind} where an object is expected: {data.decode()!r}"
    assert error.body == data


def test_white_space_around_json() -> None:
    """Blanks around an object, and an object over several data lines, are good JSON."""
    body = (
        chunk(piece("x", finish="stop")).replace(b"data: {", b"data: \t { ").replace(b'"choices"', b'\ndata: "choices"')
    )
    items, error = walk(chat_decoder(), body.replace(b"}\n\n", b"}  \n\n"))
    assert error is None
    assert items[0].choices[0].delta.content == "x"


def test_an_event_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit of the framing is a typed error of the stream, also at its end."""
    monkeypatch.setattr(sse, "MAX_EVENT", 400)
    error = after_good(b"data: " + b"x" * 500)
    assert type(error) is APIResponseValidationError
    assert str(error) == "POST /chat/completions: one event of the stream is larger than 400 bytes: ''"
    error = after_good(b"data: " + b"x" * 300 + b"\ndata: " + b"x" * 300)
    assert type(error) is APIResponseValidationError


# ---------------------------------------------------------------------- something else than a stream


def other(body: bytes, kind: str | None) -> APIError:
    """The error for a whole body of this content type."""
    info = ResponseInfo(200, Headers({} if kind is None else {"content-type": kind}), INFO.request)
    like = chat_decoder()
    items, error = walk(ItemDecoder(like._convert, like.ending, info, "POST /chat/completions"), body)
    assert items == []
    assert error is not None
    return error


COMPLETION = json.dumps({"id": "c", "object": "chat.completion", "choices": [{"message": {"content": "hi"}}]}).encode()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "text/html"),
        (COMPLETION, "application/json"),
        (json.dumps(json.loads(COMPLETION), indent=2).encode(), "application/json"),
        (b'{"id": 1}\n{"id": 2}\n', "application/x-ndjson"),
        (b"It works!", "text/plain"),
        (b"It works!", None),
        (b"\x1f\x8b\x08\x00 not text", "text/event-stream"),
        (COMPLETION, "text/event-stream"),
    ],
)
def test_a_body_that_is_no_stream(body: bytes, kind: str | None) -> None:
    """HTML, a whole completion, NDJSON, text: said so, with the content type and the beginning of what came."""
    error = other(body, kind)
    assert type(error) is APIResponseValidationError
    assert str(error) == (
        f"POST /chat/completions: expected a stream of events (text/event-stream), got {kind or 'no content type'}: "
        f"{body.strip()[:200].decode('utf-8', 'replace')!r}; does this server support stream=True here?"
    )
    assert error.body == body.strip()


def test_what_is_shown_of_a_large_body_is_bounded() -> None:
    """Of a large body the error keeps the beginning only, however it was split."""
    error = other(b"<p>" * 100_000, "text/html")
    assert isinstance(error.body, bytes) and len(error.body) <= 4000
    assert len(str(error)) < 500


@pytest.mark.parametrize("kind", ["application/json", "text/event-stream", None])
@pytest.mark.parametrize("body", [{"message": "no", "code": "c"}, "no"])
def test_a_json_error_in_place_of_a_stream(body: object, kind: str | None) -> None:
    """A 200 whose body is an error object raises that error."""
    error = other(json.dumps({"error": body}).encode(), kind)
    assert type(error) is APIError
    assert error.message == "no"
    assert error.body == body


# ---------------------------------------------------------------------- what is new to this version


def test_unknown_events_are_handed_out() -> None:
    """An event of an unknown type is an UnknownObject, complete, and an instance of no known event."""
    sent = {"type": "response.future", "thing": {"a": 1}, "delta": "x"}
    items, _ = walk(responses_decoder(), event(sent, "response.future"))
    assert isinstance(items[0], UnknownObject)
    assert not isinstance(items[0], ResponseTextDeltaEvent)
    assert items[0].to_dict() == sent


def test_events_with_foreign_names() -> None:
    """Pings and names that mean nothing here change nothing."""
    body = b"event: ping\n\nevent: ping\ndata:\n\n" + CHAT.replace(b"data: {", b"event: whatever\ndata: {")
    items, error = walk(chat_decoder(), body)
    assert error is None
    assert items == walk(chat_decoder(), CHAT)[0]


def test_a_quoted_done_is_data() -> None:
    """`"[DONE]"` in quotes is handed out as it came and ends nothing."""
    items, error = walk(chat_decoder(), b'data: "[DONE]"\n\n' + CHAT)
    assert error is None
    assert items[0] == "[DONE]"
    assert len(items) == 1 + len(walk(chat_decoder(), CHAT)[0])


_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.text(max_size=3)
    | st.sampled_from(["stop", "error", "in_progress"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                "id choices index delta finish_reason usage error response status type message object text".split()
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=120, derandomize=True, deadline=None, database=None)
@given(events=st.lists(_json, min_size=1, max_size=4), name=st.sampled_from([None, "error", "message"]))
@pytest.mark.parametrize("make", [chat_decoder, responses_decoder])
def test_any_events_end_well_or_in_our_error(make: Any, events: list[Any], name: str | None) -> None:
    """Whatever JSON the events hold, nothing but items and an OpenAIError comes out."""
    items, error = walk(make(), b"".join(event(value, name) for value in events))
    assert error is None or isinstance(error, OpenAIError)
    assert len(items) <= len(events)


@settings(max_examples=120, derandomize=True, deadline=None, database=None)
@given(body=st.binary(max_size=60))
def test_any_bytes_end_in_our_error(body: bytes) -> None:
    """Whatever bytes come where a stream is expected, the end is an APIError, not silence (unless they say `[DONE]`)."""
    items, error = walk(chat_decoder(), body)
    assert items == []
    assert isinstance(error, APIError) or b"[DONE]" in body
