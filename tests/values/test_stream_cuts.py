"""A stream that is cut off is never taken for a whole answer: every cut, at every byte, of every kind of stream."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite.decode import decoder
from oai_lite.ending import Ending, ResumedEnding
from oai_lite.errors import APIConnectionError, StreamTruncatedError
from oai_lite.model import Model
from oai_lite.stream import ItemDecoder

from .specimens import (
    CHAT,
    CHAT_TEXT,
    COMPLETIONS,
    DONE,
    INFO,
    RESPONSES,
    TOOLS,
    TWO_CHOICES,
    chat_decoder,
    chunk,
    completions_decoder,
    event,
    piece,
    responses_decoder,
    walk,
)

Make = Callable[[], ItemDecoder]

# Name, the body, who reads it, and the last bytes without which the answer is not whole.
STREAMS: list[tuple[str, bytes, Make, bytes]] = [
    ("chat", CHAT, chat_decoder, b'"finish_reason": "stop", "logprobs": null}]}'),
    ("chat in CRLF", CHAT.replace(b"\n", b"\r\n"), chat_decoder, b'"finish_reason": "stop", "logprobs": null}]}'),
    ("chat without [DONE]", CHAT.removesuffix(DONE), chat_decoder, b'"finish_reason": "stop", "logprobs": null}]}'),
    ("two choices", TWO_CHOICES, lambda: chat_decoder(n=2), b'"finish_reason": "length", "logprobs": null}]}'),
    ("tools", TOOLS, chat_decoder, b'"finish_reason": "tool_calls", "logprobs": null}]}'),
    ("completions", COMPLETIONS, completions_decoder, b'"finish_reason": "stop", "logprobs": null}]}'),
    ("responses", RESPONSES, responses_decoder, b'"output_tokens": 2}}, "sequence_number": 7}'),
    ("resumed", RESPONSES, lambda: responses_decoder(ResumedEnding), b'"output_tokens": 2}}, "sequence_number": 7}'),
]


def plain(items: list[Any]) -> list[Any]:
    return [Model.to_dict(item) if isinstance(item, Model) else item for item in items]


def text_of(items: list[Any]) -> str:
    return "".join(choice.delta.content or "" for item in items for choice in item.choices)


@pytest.mark.parametrize(("body", "make", "terminal"), [row[1:] for row in STREAMS], ids=[row[0] for row in STREAMS])
def test_every_cut(body: bytes, make: Make, terminal: bytes) -> None:
    """Cut at any byte, a stream gives the items that were whole, in order, and then an error unless the last thing that matters
    had come; what comes after that (usage, `[DONE]`) may be missing or cut."""
    whole, error = walk(make(), body)
    assert error is None
    assert body.count(terminal) == 1
    end = body.index(terminal) + len(terminal)
    for cut in range(len(body)):
        items, error = walk(make(), body[:cut])
        assert plain(items) == plain(whole)[: len(items)]
        if cut < end:
            assert isinstance(error, StreamTruncatedError), (cut, body[:cut][-40:], error)
            assert error.events == len(items)
        elif error is not None:  # cut inside an event after the terminal one
            assert isinstance(error, StreamTruncatedError)
            assert items == whole[: len(items)]


@pytest.mark.parametrize(("body", "make", "terminal"), [row[1:] for row in STREAMS], ids=[row[0] for row in STREAMS])
def test_a_whole_stream_in_any_two_parts(body: bytes, make: Make, terminal: bytes) -> None:
    """Wherever the network cuts a whole stream, the items are the same and nothing is raised."""
    whole, _ = walk(make(), body)
    for cut in range(0, len(body), 3):
        items, error = walk(make(), body[:cut], body[cut:])
        assert error is None
        assert items == whole


@pytest.mark.parametrize(("body", "make", "terminal"), [row[1:] for row in STREAMS], ids=[row[0] for row in STREAMS])
@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(data=st.data())
def test_any_cut_in_any_split(body: bytes, make: Make, terminal: bytes, data: st.DataObject) -> None:
    """However a cut-off stream is split, it ends as it does in one piece."""
    end = data.draw(st.integers(0, len(body)))
    cuts = data.draw(st.lists(st.integers(0, end), max_size=10))
    chunks = [body[a:b] for a, b in itertools.pairwise(sorted({0, end, *cuts}))]
    items, error = walk(make(), *chunks)
    once, its_error = walk(make(), body[:end])
    assert items == once
    assert type(error) is type(its_error)
    assert str(error) == str(its_error)


def test_partial_is_the_text_so_far() -> None:
    """The error of a cut-off chat holds the text of each choice so far, and how many events had come."""
    cut = TWO_CHOICES.index(b'"finish_reason": "length"')
    _, error = walk(chat_decoder(n=2), TWO_CHOICES[:cut])
    assert isinstance(error, StreamTruncatedError)
    assert error.partial == {0: "bc", 1: "a"}
    assert error.events == 5
    assert str(error) == (
        "POST /chat/completions: the stream ended after 5 events without its terminal event; the answer is incomplete "
        "(what had come is in .partial)"
    )
    assert isinstance(error, APIConnectionError)
    assert error.request is not None and error.request.url == "http://h/v1/chat/completions"


def test_partial_of_completions() -> None:
    """The same for text completions."""
    _, error = walk(completions_decoder(), COMPLETIONS[: COMPLETIONS.index(b'"finish_reason": "stop"')])
    assert isinstance(error, StreamTruncatedError)
    assert error.partial == {0: "Once üpon"}


def test_partial_of_a_response() -> None:
    """The error of a cut-off response holds the response as last reported, with the text so far as `partial_text`."""
    _, error = walk(responses_decoder(), RESPONSES[: RESPONSES.index(b'"response.output_text.done"')])
    assert isinstance(error, StreamTruncatedError)
    assert (error.partial.id, error.partial.status) == ("resp_1", "in_progress")
    assert error.partial.partial_text == "Grüße"
    assert error.events == 5


def test_cut_before_anything() -> None:
    """An empty body, or one with comments and pings only, is a truncated stream."""
    for body in (
        b"",
        b"\n\n",
        b": ping\n\n: ping\n\n",
        b"event: ping\n\n",
        b"id: 1\nretry: 3\n\n",
        b"\xef\xbb\xbf",
        b"da",
    ):
        items, error = walk(chat_decoder(), body)
        assert items == []
        assert isinstance(error, StreamTruncatedError), body
        assert str(error) == "POST /chat/completions: the stream ended before its first event"


def test_the_last_event_may_lack_its_blank_line() -> None:
    """An event whose data is whole counts, though the body ends before its blank line."""
    for body in (CHAT.removesuffix(DONE).removesuffix(b"\n\n"), CHAT.removesuffix(b"\n\n"), CHAT.removesuffix(b"\n")):
        items, error = walk(chat_decoder(), body)
        assert error is None
        assert text_of(items) == CHAT_TEXT
        assert items[-1].usage.total_tokens == 7


def test_after_done_nothing_counts() -> None:
    """What follows `[DONE]`, in the same chunk or a later one, is ignored."""
    whole, _ = walk(chat_decoder(), CHAT)
    for tail in (b"data: {broken\n\n", event({"error": {"message": "late"}}), b"\x00" * 10):
        items, error = walk(chat_decoder(), CHAT + tail)
        assert (items, error) == (whole, None)


@pytest.mark.parametrize(
    "done", [b"data:[DONE]\n\n", b"data: [DONE]\r\n\r\n", b"data: [DONE] \n\n", b"event: x\n" + DONE]
)
def test_ways_to_say_done(done: bytes) -> None:
    """`[DONE]` ends the stream as a prefix of the data, with and without a blank, named or not."""
    items = chat_decoder()
    got, error = walk(items, chunk(piece("x")) + done)
    assert error is None and items.done
    assert text_of(got) == "x"


def test_a_choice_that_never_began() -> None:
    """With n=2, a stream that ends after the first choice is cut off; a list of prompts counts as well."""
    first = chunk(piece("a", finish="stop"))
    assert walk(chat_decoder(), first)[1] is None
    assert isinstance(walk(chat_decoder(n=2), first)[1], StreamTruncatedError)
    one = COMPLETIONS.removesuffix(DONE)
    assert walk(completions_decoder(prompt="x"), one)[1] is None
    assert walk(completions_decoder(prompt=[1, 2, 3]), one)[1] is None
    assert isinstance(walk(completions_decoder(prompt=["x", "y"]), one)[1], StreamTruncatedError)
    assert walk(completions_decoder(prompt=["x", "y"]), COMPLETIONS)[1] is None  # [DONE] says so


@pytest.mark.parametrize("status", ["completed", "failed", "incomplete", "cancelled"])
def test_a_response_that_has_ended(status: str) -> None:
    """A response is whole once it is reported as ended, well or badly."""
    started = event({"type": "response.created", "response": {"id": "r", "status": "in_progress"}})
    ended = event({"type": f"response.{status}", "response": {"id": "r", "status": status}})
    assert isinstance(walk(responses_decoder(), started)[1], StreamTruncatedError)
    items, error = walk(responses_decoder(), started + ended)
    assert error is None
    assert items[-1].to_dict()["response"]["status"] == status


@pytest.mark.parametrize("index", [None, "x", [], {"a": 1}, 1.5])
def test_a_choice_with_an_odd_index(index: Any) -> None:
    """A choice whose index is no number counts as the first."""
    odd = chunk({"index": index, "delta": {"content": "a"}, "finish_reason": None})
    _, error = walk(chat_decoder(), odd)
    assert isinstance(error, StreamTruncatedError)
    assert error.partial == {0: "a"}
    assert walk(chat_decoder(), odd + chunk(piece("b", finish="stop")))[1] is None


def test_streams_without_a_rule() -> None:
    """Where nothing is known of a stream's end, any item will do, but not none; there is no partial answer."""
    ending = Ending()
    items = ItemDecoder(decoder(object), ending, INFO, "GET /x")
    assert walk(items, event({"a": 1})) == ([{"a": 1}], None)
    assert ending.items == 1
    _, error = walk(ItemDecoder(decoder(object), Ending(), INFO, "GET /x"), b": nothing\n\n")
    assert isinstance(error, StreamTruncatedError)
    assert (error.partial, error.events) == (None, 0)


def test_odd_deltas_of_a_response() -> None:
    """What is no text is no part of the text so far."""
    started = event({"type": "response.created", "response": {"id": "r", "status": "in_progress"}})
    deltas = [{"type": "response.output_text.delta", "delta": value} for value in ("a", None, 5, "b")]
    other = event({"type": "response.function_call_arguments.delta", "delta": "no"})
    _, error = walk(responses_decoder(), started + b"".join(event(delta) for delta in deltas) + other)
    assert isinstance(error, StreamTruncatedError)
    assert error.partial.partial_text == "ab"


def test_usage_is_kept() -> None:
    """The last usage that was reported is known, also when the stream breaks later."""
    items = chat_decoder()
    walk(items, CHAT)
    assert items.ending.usage.total_tokens == 7
    broken = chat_decoder()
    _, error = walk(broken, chunk(piece("x"), usage={"total_tokens": 5}) + chunk(piece("y")) + b"data: {")
    assert isinstance(error, StreamTruncatedError)
    assert broken.ending.usage.total_tokens == 5
    response = responses_decoder()
    walk(response, RESPONSES)
    assert response.ending.usage.output_tokens == 2
