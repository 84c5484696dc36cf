"""Live sessions: offers and answers of WebRTC, telephone calls, recordings, events, and what is not sent twice."""

from __future__ import annotations

from typing import Any, get_args

import pytest

import oai_lite
from oai_lite.decode import decoder
from oai_lite.limits import Exchange
from oai_lite.request import Request
from oai_lite.types import live
from oai_lite.types.live import server_events as stored

from ..conftest import Colour
from .wire import Wire

OFFER: Any = {"type": "webrtc", "sdp": "offer"}
ANSWER: Any = {"session": {"id": "live_1"}, "transport": {"type": "webrtc", "sdp": "answer"}}


def test_create_and_fork(client: Colour, wire: Wire) -> None:
    """Both take an offer and give an answer; a fork needs no configuration."""
    wire.answer(ANSWER)
    wire.answer(ANSWER)
    made = client.make(plugins=[wire])
    begun = client.run(made.live.create(session={"model": "gpt-live-1"}, transport=OFFER))
    assert (type(begun), begun.session.id, begun.transport.sdp) == (live.LiveCreateResponse, "live_1", "answer")
    assert wire.last.path == "/v1/live/sessions"
    assert wire.last.json == {"session": {"model": "gpt-live-1"}, "transport": OFFER}
    fork = client.run(made.live.sessions.fork("live_1", transport=OFFER))
    assert (type(fork), wire.last.path) == (live.SessionForkResponse, "/v1/live/sessions/live_1/fork")
    assert wire.last.json == {"transport": OFFER}


@pytest.mark.parametrize("name", ["create", "fork"])
def test_a_session_is_not_begun_twice(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Where the connection broke after the request, a session may run: only `resend=True` tries again."""

    def broken(side: Any, request: Request, exchange: Exchange, stream: bool = False) -> Any:
        wire.take(request)
        exchange.sent = True
        raise oai_lite.APIConnectionError(message="broken", request=request)

    monkeypatch.setattr("tests.face.wire._Side.send", broken)
    monkeypatch.setattr("oai_lite.retry.FIRST_DELAY", 0.001)
    made = client.make(plugins=[wire], max_retries=1)
    call = made.live.create if name == "create" else made.live.sessions.fork
    arguments = {"session": {"model": "m"}} if name == "create" else {"session_id": "live_1"}
    for options, attempts in (({}, 1), ({"resend": True}, 2)):
        wire.sent.clear()
        with pytest.raises(oai_lite.APIConnectionError):
            client.run(call(transport=OFFER, **arguments, **options))
        assert len(wire.sent) == attempts


@pytest.mark.parametrize(
    ("action", "arguments"),
    [
        ("accept", {"session": {"type": "live", "model": "m"}}),
        ("reject", {"status_code": 486}),
        ("refer", {"target_uri": "tel:+14155550123"}),
        ("hangup", {}),
    ],
)
def test_telephone_calls(client: Colour, wire: Wire, action: str, arguments: dict[str, Any]) -> None:
    """The answer has no content, and none is asked for; hanging up sends no body."""
    wire.answer(b"")
    made = client.make(plugins=[wire])
    assert client.run(getattr(made.live.sessions, action)("live_1", **arguments)) is None
    assert (wire.last.method, wire.last.path) == ("POST", f"/v1/live/sessions/live_1/{action}")
    assert wire.last.headers["accept"] == "*/*"
    assert (wire.last.json if wire.last.body else {}) == arguments


def test_recordings(client: Colour, wire: Wire) -> None:
    """A recording is bytes, whatever they look like."""
    wire.answer(b"{}", content_type="application/json")
    made = client.make(plugins=[wire])
    assert client.run(made.live.sessions.download_recording("live_1")).content == b"{}"
    assert wire.last.headers["accept"] == "application/binary"


@pytest.mark.parametrize("session_id", ["", ".."])
def test_session_ids(client: Colour, wire: Wire, session_id: str) -> None:
    """An id that would name another path is refused before anything is sent."""
    made = client.make(plugins=[wire])
    with pytest.raises(ValueError, match="session_id"):
        client.run(made.live.sessions.hangup(session_id))
    assert not wire.sent


# ---------------------------------------------------------------------- events


def test_every_server_event_is_known() -> None:
    """Each type of event decodes to its own class, those that share a name with a client's event, too."""
    read = decoder(live.ServerEvent)
    names = {
        type(read({"type": name, "event_id": "e"})).__name__
        for name in (
            "session.started session.updated session.closed session.usage.updated session.delegation.created"
            " session.input_audio.append session.input_audio.muted session.input_audio.unmuted"
            " session.output_audio.delta session.output_audio.fixture.playing session.output_audio.fixture.played"
            " session.input_transcript.delta session.output_transcript.delta session.instructions.appended"
            " session.thinking.appended session.commentary.appended decision.event decision.item.created"
            " decision.item.deleted response.event error info transport.dtmf.received transport.dtmf.send"
            " transport.dtmf.sent transport.ringing transport.answered transport.failed"
        ).split()
    }
    assert len(names) == len(get_args(live.ServerEvent)) == 28
    sent = read({"type": "transport.dtmf.send", "event": "1", "event_id": "e", "client_event_id": "c"})
    assert type(sent) is live.server_events.TransportDtmfSend


def test_a_started_session() -> None:
    """What a session is made of: who does its work, by type; what was said before, by role; what is asked, by type."""
    session = {
        "id": "live_1",
        "delegation": {"type": "responses", "responses": {"model": "m", "tools": [{"type": "mcp"}]}},
        "input": [
            {"role": "user", "type": "message", "content": [{"text": "a"}]},
            {"role": "assistant", "type": "message", "content": [{"type": "output_text", "text": "b"}]},
        ],
        "triggers": [
            {"decisions": {"questions": [{"type": "predicate", "instructions": [{"type": "input_json", "data": {}}]}]}}
        ],
    }
    event = decoder(live.ServerEvent)({"type": "session.started", "session": session})
    delegation = event.session.delegation
    assert [type(delegation), type(delegation.responses.tools[0])] == [live.DelegationResponses, live.ToolMcp]
    assert [type(item) for item in event.session.input] == [live.User, live.Assistant]
    assert type(event.session.input[1].content[0]) is live.AssistantContentOutputText
    question = event.session.triggers[0].decisions.questions[0]
    assert type(question) is live.Predicate
    assert type(question.instructions[0]) is live.PredicateInstructionsPartsInputJSON


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "message", "role": "system"}, live.DecisionStoredSystemMessage),
        ({"type": "message", "role": "assistant"}, live.DecisionStoredAssistantMessage),
        ({"role": "developer"}, live.DecisionStoredDeveloperMessage),
        (
            {"type": "custom_tool_call_output", "id": "i", "call_id": "c", "output": "x"},
            stored.ItemCustomToolCallOutput,
        ),
    ],
)
def test_items_of_decisions(item: dict[str, Any], kind: type) -> None:
    """Messages are told apart by their role, everything else by its type."""
    event = decoder(live.DecisionItemCreatedEvent)({"type": "decision.item.created", "item": item})
    assert type(event.item) is kind
