"""Event-stream framing: the same events however the bytes are split, compared with a slow reader written from the standard."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given, settings, strategies as st

from oai_lite import sse
from oai_lite.sse import EventDecoder, EventTooLarge

Event = tuple[str | None, bytes]


def expected(stream: bytes) -> list[Event]:
    """The events of a stream, the slow and obvious way: lines first, then field by field."""
    lines = re.split(rb"\r\n|\n|\r", stream.removeprefix(b"\xef\xbb\xbf"))[:-1]
    events: list[Event] = []
    name: str | None = None
    data: list[bytes] = []
    for line in lines:
        if line == b"":
            joined = b"\n".join(data)
            if joined or name is not None:
                events.append((name, joined))
            name, data = None, []
            continue
        field, colon, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            data.append(value)
        elif field == b"event":
            name = value.decode("utf-8", "replace")
    return events


def heard(*chunks: bytes) -> list[Event]:
    """The events that the decoder gives when fed these chunks."""
    decoder = EventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


STREAMS = {
    "lf": b"data: one\n\ndata: two\n\n",
    "crlf": b"data: one\r\n\r\ndata: two\r\n\r\n",
    "cr": b"data: one\r\rdata: two\r\r",
    "mixed": b"data: a\r\n\ndata: b\n\r\ndata: c\r\ndata: d\r\r\n\n\rdata: e\n\n",
    "crlf after cr": b"data: a\r\r\ndata: b\r\n\r\r\n",
    "bom": b"\xef\xbb\xbfdata: one\n\n\xef\xbb\xbfdata: lost\n\n",
    "bom before a comment": b"\xef\xbb\xbf: hello\n\ndata: x\n\n",
    "comments": b": hi\n\n:\n: data: no\ndata: x\n:y\ndata: z\n\n",
    "separators that end no line": "data: a\u2028b\u2029c\x85d\x0be\x0cf\x1c\n\n".encode(),
    "characters": 'event: größe\ndata: {"a": "äöü 🦊"}\n\n'.encode(),
    "many lines": b"data: a\ndata:\ndata:  b\ndata\ndata: c\n\n",
    "names": b"event: ping\n\nevent: a\nevent: b\ndata: x\n\ndata: y\n\nevent\ndata: z\n\nevent:\n\n",
    "fields to ignore": b"id: 1\nretry: 30\nfoo: bar\ndata: x\nid\nDATA: no\ndatax: no\n data: no\n\nid: 2\n\n",
    "empty data": b"data:\n\ndata: \n\ndata\n\ndata:\ndata:\n\n",
    "colons": b"data:a:b\n\ndata: : \n\nevent: x:y\ndata::\n\n",
    "blank lines": b"\n\n\r\n\rdata: x\n\n\n\n",
    "bytes that are no text": b": \xff\xfe\ndata: \xff\xc3\nevent: \xe4\n\n",
    "unfinished": b"data: done\n\ndata: not",
}


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_every_split_gives_the_same_events(stream: bytes) -> None:
    """A stream cut in two or three at any places, or into single bytes, gives what it gives whole."""
    whole = expected(stream)
    assert heard(stream) == whole
    assert heard(*(stream[i : i + 1] for i in range(len(stream)))) == whole
    for one in range(len(stream) + 1):
        assert heard(stream[:one], stream[one:]) == whole
        assert heard(stream[:one], b"", stream[one:]) == whole
    for one, two in itertools.combinations(range(len(stream) + 1), 2):
        assert heard(stream[:one], stream[one:two], stream[two:]) == whole


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_an_event_comes_with_the_byte_that_completes_it(stream: bytes) -> None:
    """Nothing is held back: after each byte, the events so far are those of the bytes so far (a CR ends a line at once)."""
    decoder = EventDecoder()
    so_far: list[Event] = []
    for end in range(1, len(stream) + 1):
        so_far += decoder.feed(stream[end - 1 : end])
        assert so_far == expected(stream[:end])


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_rest_is_the_event_whose_blank_line_is_missing(stream: bytes) -> None:
    """Wherever the body ends, `rest` gives the event that a blank line would have completed there, or None."""
    for end in range(len(stream) + 1):
        decoder = EventDecoder()
        got = decoder.feed(stream[:end])
        missing = expected(stream[:end] + b"\n\n")[len(got) :]
        if stream[:end].endswith(b"\r"):  # the LF above belongs to it
            missing = expected(stream[:end] + b"\n\n\n")[len(got) :]
        assert decoder.rest() == (missing[0] if missing else None), stream[:end]
        assert decoder.rest() is None


def test_what_events_hold() -> None:
    """Names and data as the standard reads them: one blank dropped, lines joined by LF, names reset by a blank line."""
    assert heard(STREAMS["many lines"]) == [(None, b"a\n\n b\n\nc")]
    assert heard(STREAMS["mixed"]) == [(None, b"a"), (None, b"b"), (None, b"c\nd"), (None, b"e")]
    assert heard(STREAMS["names"]) == [("ping", b""), ("b", b"x"), (None, b"y"), ("", b"z"), ("", b"")]
    assert heard(STREAMS["fields to ignore"]) == [(None, b"x")]
    assert heard(STREAMS["empty data"]) == [(None, b"\n")]
    assert heard(STREAMS["bom"]) == [(None, b"one")]
    assert heard(STREAMS["bytes that are no text"]) == [("\ufffd", b"\xff\xc3")]
    assert heard(STREAMS["separators that end no line"]) == [(None, "a\u2028b\u2029c\x85d\x0be\x0cf\x1c".encode())]


_pieces = st.lists(
    st.sampled_from(
        [
            b"data:",
            b"data",
            b"event:",
            b"id: 1",
            b"retry: 2",
            b":",
            b" ",
            b"\n",
            b"\r",
            b"\r\n",
            b"\n\n",
            b"x",
            b"error",
        ]
        + [b"\xef\xbb\xbf", "ä\u2028".encode(), b"\xff", b"[DONE]", b'{"a":1}']
    ),
    max_size=40,
)


@settings(max_examples=250, derandomize=True, deadline=None, database=None)
@given(pieces=_pieces, cuts=st.lists(st.integers(0, 200), max_size=8))
def test_any_stream_in_any_split(pieces: list[bytes], cuts: list[int]) -> None:
    """Any soup of fields and line ends, cut anywhere, gives what the slow reader finds in the whole of it."""
    stream = b"".join(pieces)
    places = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    chunks = [stream[start:end] for start, end in itertools.pairwise(places)]
    assert heard(*chunks) == expected(stream)


# ---------------------------------------------------------------------- limits


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> int:
    """A limit that tests can reach."""
    monkeypatch.setattr(sse, "MAX_EVENT", 20)
    return 20


def test_the_limit_is_far_from_what_the_api_sends() -> None:
    """64 MB: an image or a whole answer fits into one event."""
    assert sse.MAX_EVENT == 64 * 1024 * 1024


@pytest.mark.parametrize(
    "chunks",
    [
        [b"data: " + b"x" * 21 + b"\n"],
        [b"x" * 21],
        [b"x" * 11, b"x" * 10],
        [b"data: " + b"x" * 11 + b"\n", b"data: " + b"x" * 10 + b"\n"],
        [b"data:\n"] * 21,
        [b"data\n"] * 21,
        [b"event: " + b"x" * 21],
        [b": " + b"x" * 21],
    ],
)
def test_an_event_past_the_limit_is_refused(limit: int, chunks: list[bytes]) -> None:
    """A line or an event that grows past the limit raises; also one that is made of nothing but empty lines of data."""
    with pytest.raises(EventTooLarge, match="^one event of the stream is larger than 20 bytes$"):
        heard(*chunks)


def test_the_limit_is_for_one_event(limit: int) -> None:
    """Any number of events below the limit pass, in one chunk or many."""
    event = b"data: " + b"x" * 12 + b"\n\n"
    assert heard(event * 50) == [(None, b"x" * 12)] * 50
    assert heard(*[event[:9], event[9:]] * 50) == [(None, b"x" * 12)] * 50


def test_the_rest_is_limited_too(limit: int) -> None:
    """The end of the body does not let a larger event through."""
    decoder = EventDecoder()
    decoder.feed(b"data: " + b"x" * 12 + b"\ndata: " + b"x" * 12)
    with pytest.raises(EventTooLarge):
        decoder.rest()


def test_a_long_line_in_small_pieces_takes_linear_time() -> None:
    """A line of 10 MB in 100,000 pieces is joined once, not again with every piece (that would move 500 GB)."""
    decoder = EventDecoder()
    start = time.monotonic()
    decoder.feed(b"data: ")
    for _ in range(100_000):
        decoder.feed(b"x" * 100)
    assert decoder.feed(b"\n\n") == [(None, b"x" * 10_000_000)]
    assert time.monotonic() - start < 5
