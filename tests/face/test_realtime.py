"""Realtime calls: an SDP offer alone, or in a form beside the session."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import Any

import pytest

from oai_lite import ArgumentError
from oai_lite.errors import APIConnectionError
from oai_lite.limits import Exchange
from oai_lite.request import Request

from ..conftest import Colour
from .wire import Wire

OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=Grüße\r\n"


@pytest.fixture
def calls(client: Colour, wire: Wire) -> Any:
    """The calls of a client on the wire."""
    return client.make(plugins=[wire]).realtime.calls


def parts(wire: Wire) -> dict[str, tuple[str, bytes]]:
    """The parts of the form that was sent last: name -> type and content."""
    head = f"Content-Type: {wire.last.headers['content-type']}\r\n\r\n".encode()
    found: dict[str, tuple[str, bytes]] = {}
    for part in message_from_bytes(head + wire.last.body).get_payload():
        name = part.get_param("name", header="content-disposition")  # type: ignore[union-attr]  # a message
        assert part.get_filename() is None  # type: ignore[union-attr]  # as above
        content = part.get_payload(decode=True)  # type: ignore[union-attr]  # as above
        assert isinstance(content, bytes)
        found[str(name)] = (part.get_content_type(), content)  # type: ignore[union-attr]  # as above
    return found


def test_an_offer_alone(client: Colour, wire: Wire, calls: Any) -> None:
    """The body is the SDP; so is the answer."""
    wire.answer(b"v=0\r\nanswer", content_type="application/sdp", location="/v1/realtime/calls/rtc_1")
    made = client.run(calls.create(sdp=OFFER))
    assert wire.last.body == OFFER.encode()
    assert (wire.last.headers["content-type"], wire.last.headers["accept"]) == ("application/sdp", "application/sdp")
    assert (made.text, made.read()) == ("v=0\r\nanswer", b"v=0\r\nanswer")
    assert made.headers["location"].rpartition("/")[2] == "rtc_1"


@pytest.mark.parametrize("session", [{"type": "realtime", "model": "gpt-realtime", "instructions": "Grüße"}, None])
def test_an_offer_with_a_session(client: Colour, wire: Wire, calls: Any, session: Any) -> None:
    """A form of two parts with types of their own and no file names; None counts as a session."""
    client.run(calls.create(sdp=OFFER, session=session))
    assert wire.last.headers["accept"] == "application/sdp"
    sent = parts(wire)
    assert sent["sdp"] == ("application/sdp", OFFER.encode())
    assert sent["session"][0] == "application/json"
    assert json.loads(sent["session"][1]) == session
    assert list(sent) == ["sdp", "session"]


def test_extra_fields_join_the_form(client: Colour, wire: Wire, calls: Any) -> None:
    """`extra_body` adds to the form; to an SDP alone nothing can be added, which is said."""
    client.run(calls.create(sdp=OFFER, session={"type": "realtime"}, extra_body={"more": 1}))
    assert parts(wire)["more"] == ("text/plain", b"1")
    with pytest.raises(ArgumentError, match="POST /realtime/calls: without a session"):
        client.run(calls.create(sdp=OFFER, extra_body={"more": 1}))
    assert len(wire.sent) == 1


@pytest.mark.parametrize("sdp", [None, OFFER.encode(), {"sdp": OFFER}, "v=0\ud800"])
def test_what_is_no_offer(client: Colour, wire: Wire, calls: Any, sdp: Any) -> None:
    """Refused before anything is sent."""
    with pytest.raises(ArgumentError, match="POST /realtime/calls: sdp"):
        client.run(calls.create(sdp=sdp))
    assert wire.sent == []


def test_a_session_that_is_no_json(client: Colour, wire: Wire, calls: Any) -> None:
    """Said with where in the session it is wrong."""
    with pytest.raises(ArgumentError, match=r"\$\.tools"):
        client.run(calls.create(sdp=OFFER, session={"type": "realtime", "tools": {1, 2}}))
    assert wire.sent == []


def test_a_call_is_not_begun_twice(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a break nobody knows whether the call was begun, and each costs money; a secret is asked for again."""

    def broken(side: Any, request: Request, exchange: Exchange, stream: bool = False) -> Any:
        wire.take(request)
        exchange.sent = True
        raise APIConnectionError(message="broken", request=request)

    monkeypatch.setattr("tests.face.wire._Side.send", broken)
    monkeypatch.setattr("oai_lite.retry.FIRST_DELAY", 0.001)
    realtime = client.make(plugins=[wire], max_retries=1).realtime
    for options, attempts in (({}, 1), ({"resend": True}, 2)):
        wire.sent.clear()
        with pytest.raises(APIConnectionError):
            client.run(realtime.calls.create(sdp=OFFER, **options))
        assert len(wire.sent) == attempts
    wire.sent.clear()
    with pytest.raises(APIConnectionError):
        client.run(realtime.client_secrets.create())
    assert len(wire.sent) == 2


def test_translations(client: Colour, wire: Wire) -> None:
    """The translation secret is asked for at an address of its own."""
    wire.answer(
        {
            "value": "ek_1",
            "expires_at": 1,
            "session": {"id": "s", "type": "translation", "audio": {"output": {"language": "de"}}},
        }
    )
    maker = client.make(plugins=[wire]).realtime.translations.client_secrets
    made = client.run(maker.create(session={"model": "m", "audio": {"output": {"language": "de"}}}))
    assert wire.last.path == "/v1/realtime/translations/client_secrets"
    assert made.session.audio.output.language == "de"
