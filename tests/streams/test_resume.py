"""`responses.stream(…, resume=True)`: a background response whose stream breaks off is gone on with, without loss or repetition."""

from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import Any

import pytest

from oai_lite import APIConnectionError, ArgumentError, StreamTruncatedError
from oai_lite.flow import Sleep
from oai_lite.helpers.resume import Resumption

from ..conftest import Colour
from ..face.wire import Wire
from ..support.scripted import Scripted, fin, head, read, rst, send
from .conftest import collect, sse
from .test_responses import body, telling

ASKED = {"model": "m", "input": "hi", "background": True, "resume": True}
WHOLE = telling("abcdefgh")


@pytest.mark.parametrize("overlap", [0, 2, 99], ids=["exact", "overlapping", "from the beginning"])
@pytest.mark.parametrize("cut", range(1, len(WHOLE)))
def test_every_cut_is_mended(client: Colour, made: Any, wire: Wire, cut: int, overlap: int) -> None:
    """Wherever the stream breaks off, its events are those of an unbroken one, once each; also if the server repeats some."""
    sse(wire, body(WHOLE))
    unbroken = collect(client, made.responses.stream(model="m", input="hi"))
    sse(wire, body(WHOLE[:cut]))
    sse(wire, body(WHOLE[max(0, cut - overlap) :]))
    manager = made.responses.stream(**ASKED)
    stream = client.enter(manager)
    assert client.items(stream) == unbroken
    assert client.run(stream.get_final_response()).output_text == "abcdefgh"
    client.leave(manager)
    assert wire.last.method == "GET" and wire.last.path == "/v1/responses/r"
    assert wire.last.query == [("stream", "true"), ("starting_after", str(cut - 1))]


def test_a_cut_inside_an_event(client: Colour, made: Any, wire: Wire) -> None:
    """Half an event does not count as seen."""
    sse(wire, body(WHOLE[:5])[:-9])
    sse(wire, body(WHOLE[4:]))
    assert len(collect(client, made.responses.stream(**ASKED))) == len(WHOLE)
    assert ("starting_after", "3") in wire.last.query


def test_many_cuts(client: Colour, made: Any, wire: Wire) -> None:
    """As long as each attempt brings something new, there is no limit to them."""
    for number in range(len(WHOLE)):
        sse(wire, body(WHOLE[number : number + 1]))
    assert [event.sequence_number for event in collect(client, made.responses.stream(**ASKED))] == list(
        range(len(WHOLE))
    )
    assert len(wire.sent) == len(WHOLE)


def test_the_callers_options_go_along(client: Colour, made: Any, wire: Wire) -> None:
    """Headers of the call go with each request that goes on; parameters of the new response do not."""
    sse(wire, body(WHOLE[:3]))
    sse(wire, body(WHOLE[3:]))
    collect(client, made.responses.stream(**ASKED, extra_headers={"X-Trace": "t"}, temperature=1))
    assert (wire.last.headers["x-trace"], wire.last.body) == ("t", b"")
    assert "resume" not in wire.sent[0].json


def test_a_stored_response_is_gone_on_with(client: Colour, made: Any, wire: Wire) -> None:
    """With `response_id`, too; `starting_after` still says what to hand out."""
    sse(wire, body(WHOLE[:4]))
    sse(wire, body(WHOLE[4:]))
    found = collect(client, made.responses.stream(response_id="r", starting_after=1, resume=True))
    assert [event.sequence_number for event in found] == list(range(2, len(WHOLE)))


def test_attempts_in_vain_are_limited(client: Colour, wire: Wire) -> None:
    """A server that brings nothing new is asked as often as `max_retries` says, at least once; the error is that of the break."""
    made = client.make(plugins=[wire], max_retries=0)
    sse(wire, body(WHOLE[:5]))
    sse(wire, body(WHOLE[2:5]))
    with pytest.raises(StreamTruncatedError) as caught:
        collect(client, made.responses.stream(**ASKED))
    assert len(wire.sent) == 2
    assert caught.value.partial.output_text == "abcdefgh"


def test_a_refusal_ends_it(client: Colour, made: Any, wire: Wire) -> None:
    """Where the server refuses to go on, the error is that of the break, because of the refusal, with what had come."""
    sse(wire, body(WHOLE[:4]))
    wire.answer({"error": {"message": "expired"}}, status=404)
    found: list[Any] = []
    with pytest.raises(StreamTruncatedError) as caught:
        collect(client, made.responses.stream(**ASKED), found)
    assert "expired" in str(caught.value.__cause__)
    assert caught.value.partial.output_text == "abcd"
    assert len(found) == 4


def test_before_the_first_event_there_is_nothing_to_go_on_with(client: Colour, made: Any, wire: Wire) -> None:
    """Nobody knows the response's id yet."""
    sse(wire, b": waiting\n\n")
    with pytest.raises(Exception, match="ended|stream"):
        collect(client, made.responses.stream(**ASKED))
    assert len(wire.sent) == 1


def test_closing_does_not_go_on(client: Colour, made: Any, wire: Wire) -> None:
    """Who closes the stream is not asked again."""
    sse(wire, body(WHOLE))
    manager = made.responses.stream(**ASKED)
    stream = client.enter(manager)
    client.run(stream.__anext__() if client.asynchronous else next(stream))
    client.leave(manager)
    assert client.items(stream) == []
    assert len(wire.sent) == 1


def test_it_needs_a_background_response(client: Colour, made: Any, wire: Wire) -> None:
    """Any other response dies with its connection, so the option is refused before anything is sent."""
    with pytest.raises(ArgumentError, match="background=True"):
        made.responses.stream(model="m", input="hi", resume=True)
    assert not wire.sent


def test_waits_grow_between_attempts_in_vain(client: Colour, wire: Wire) -> None:
    """The first attempt is made at once; before those that follow one in vain there is a wait. `max_retries` limits them."""
    resumption = Resumption(client.make(plugins=[wire], max_retries=2).responses, "r", {})
    event = SimpleNamespace(sequence_number=3)
    assert resumption.fresh(event) and not resumption.fresh(event)
    ending = SimpleNamespace(complete=lambda: False)
    broken = SimpleNamespace(_reading=SimpleNamespace(decoder=SimpleNamespace(ending=ending)))
    waits = []
    for _ in range(2):
        flow = resumption.again(broken)
        assert flow is not None
        effect = next(flow)
        waits.append(effect.seconds if isinstance(effect, Sleep) else 0)
        flow.close()
    assert waits[0] == 0 and 0 < waits[1] <= 0.5
    assert resumption.again(broken) is None


def test_over_sockets(client: Colour) -> None:
    """A connection that is reset in the middle, and one that is reset before it answers: the answer is whole all the same."""
    events = head(content_type="text/event-stream", connection="close")
    scripts = (
        [read, send(events), send(body(WHOLE[:4])), rst],
        [read, rst],
        [read, send(events), send(body(WHOLE[4:])), fin],
    )
    with Scripted(*scripts) as server:
        made = client.make(base_url=server.url, max_retries=1)
        manager = made.responses.stream(**ASKED)
        stream = client.enter(manager)
        assert client.run(stream.get_final_response()).output_text == "abcdefgh"
        client.leave(manager)


def test_no_server_left(client: Colour) -> None:
    """A response that was asked for at an address where nobody listens fails as any call does."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        made = client.make(base_url=f"http://127.0.0.1:{taken.getsockname()[1]}/v1", max_retries=0)
        with pytest.raises(APIConnectionError):
            collect(client, made.responses.stream(**ASKED))
