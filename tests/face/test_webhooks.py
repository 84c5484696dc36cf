"""Webhooks: what is genuine passes, nothing else does, and what went wrong is said."""

from __future__ import annotations

import base64
import hmac
import inspect
import json
import time
from collections.abc import Callable
from email.message import Message
from typing import Any, get_args, get_type_hints

import pytest

from oai_lite import ArgumentError, InvalidWebhookSignatureError, OpenAI, types
from oai_lite.model import UnknownObject
from oai_lite.resources.webhooks.signature import verify

from ..conftest import Colour
from .wire import Wire

KEY = bytes(range(32))
SECRET = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_700_000_000
BODY = b'{"type":"response.completed","id":"evt_1","created_at":1,"data":{"id":"resp_1"}}'


def signature(body: bytes = BODY, *, key: bytes = KEY, ident: str = "wh_1", at: object = NOW) -> str:
    """What the sender writes after `v1,`, by the specification."""
    digest = hmac.new(key, f"{ident}.{at}.".encode() + body, "sha256").digest()
    return base64.b64encode(digest).decode()


def signed(body: bytes = BODY, *, at: object = NOW, **how: Any) -> dict[str, Any]:
    """The headers of a genuine webhook."""
    return {
        "webhook-id": how.get("ident", "wh_1"),
        "webhook-timestamp": str(at),
        "webhook-signature": "v1," + signature(body, at=at, **how),
    }


def check(
    payload: Any = BODY, headers: Any = None, secret: Any = SECRET, tolerance: Any = 300, now: float = NOW
) -> None:
    """Verify at a time of the test's choice."""
    verify(payload, signed() if headers is None else headers, secret, tolerance, now)


def refused(match: str, **case: Any) -> str:
    """The message of the refusal."""
    with pytest.raises(InvalidWebhookSignatureError, match=match) as caught:
        check(**case)
    assert isinstance(caught.value, ValueError)
    return str(caught.value)


# ---------------------------------------------------------------------- signatures


def test_the_example_of_the_specification() -> None:
    """The vector that the standard's own libraries are tested with."""
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    secret, payload = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", '{"test": 2432232314}'
    verify(payload, headers, secret, 300, 1614265330)
    with pytest.raises(InvalidWebhookSignatureError):
        verify(payload + " ", headers, secret, 300, 1614265330)


@pytest.mark.parametrize(
    "payload", [BODY, BODY.decode(), bytearray(BODY), memoryview(BODY)], ids=lambda p: type(p).__name__
)
def test_payloads(payload: Any) -> None:
    """The body as bytes or as text."""
    check(payload)


@pytest.mark.parametrize("body", ["ä€😀".encode(), b"\xff\xfe", b""])
def test_any_bytes_can_be_signed(body: bytes) -> None:
    """What is signed are bytes; a text that kept undecodable ones stands for them."""
    check(body, signed(body))
    check(body.decode("utf-8", "surrogateescape"), signed(body))


def test_a_secret_without_prefix_is_the_key() -> None:
    """A secret that does not begin with whsec_ is used as it is."""
    check(headers=signed(key=b"plain"), secret="plain")
    check(headers=signed(key="schlüssel".encode()), secret="schlüssel")


@pytest.mark.parametrize(
    "write",
    [
        lambda s: s,
        lambda s: f"v1,{s}",
        lambda s: f"v1,{signature(key=b'old')} v1,{s}",
        lambda s: f"v1,{s}  v1,{signature(key=b'old')}",
        lambda s: f"v1a,{signature(key=b'old')} v1,{s}",
        lambda s: [f"v1,{signature(key=b'old')}", f"v1,{s}"],
        lambda s: f"v1,{s}".encode(),
        lambda s: [f"v1,{s}".encode()],
    ],
)
def test_one_signature_that_fits_is_enough(write: Callable[[str], Any]) -> None:
    """With or without version, among others, as text, bytes or a list."""
    check(headers={**signed(), "webhook-signature": write(signature())})


@pytest.mark.parametrize(
    "text",
    [
        "v1," + signature(key=b"other"),
        "v1," + signature(BODY + b" "),
        "v1," + signature(ident="wh_2"),
        "v1," + signature(at=NOW + 1),
        "v2," + signature(),
        "v1," + signature()[:-1],
        "v1," + signature() + "A",
        "v1,",
        ",",
        "v1,é\ud800",
        b"v1,\xff\x00",
        "v1,v1," + signature(),
    ],
)
def test_a_signature_that_does_not_fit(text: Any) -> None:
    """Of another key, payload, id, time or version; cut, or no base64 at all: refused, with our error only."""
    message = refused("no signature", headers={**signed(), "webhook-signature": text})
    assert "as it arrived" in message and SECRET not in message and signature() not in message


# ---------------------------------------------------------------------- headers


def as_message(headers: dict[str, Any]) -> Message:
    message = Message()
    for name, value in headers.items():
        message[name] = value
    return message


@pytest.mark.parametrize(
    "shape",
    [
        lambda h: {name.title(): value for name, value in h.items()},
        lambda h: {name.upper(): [value] for name, value in h.items()},
        lambda h: {name.encode(): value.encode() for name, value in h.items()},
        lambda h: [(name.encode(), value.encode()) for name, value in h.items()],
        lambda h: iter(h.items()),
        lambda h: {**h, "x-other": None, 7: "seven", "x-list": (1, "a")},
        lambda h: {**h, "Webhook-Id": h["webhook-id"]},
        as_message,
    ],
)
def test_headers(shape: Callable[[dict[str, Any]], Any]) -> None:
    """Mappings of any case, texts, bytes and lists, pairs as ASGI has them, what the standard library reads."""
    check(headers=shape(signed()))
    refused("no signature", payload=b"{}", headers=shape(signed()))


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", b"", [], [None], 7])
def test_a_missing_header_is_named(name: str, value: Any) -> None:
    """So that it is seen which part of the request did not get through."""
    headers = signed()
    del headers[name]
    assert "webhook-" in refused(f"{name} is missing", headers=headers).split("there is")[1]
    refused(f"{name} is missing", headers={**headers, name: value})
    refused("no webhook header at all", headers={})


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp"])
def test_a_header_that_contradicts_itself(name: str) -> None:
    """Two values: which of them was signed is nobody's guess."""
    refused(f"{name} is there 2 times", headers={**signed(), name: [signed()[name], "1"]})


@pytest.mark.parametrize("headers", [None, 3, ["ab", "c"], [("one",)], object(), "webhook-id"])
def test_what_is_no_headers(headers: Any) -> None:
    """Said as a fault of the call, not of the sender."""
    with pytest.raises(ArgumentError, match="headers must be a mapping"):
        verify(BODY, headers, SECRET, 300, NOW)


# ---------------------------------------------------------------------- time


@pytest.mark.parametrize(
    ("age", "good"), [(0, True), (300, True), (300.9, True), (-300, True), (301, False), (-301, False)]
)
def test_the_tolerance_has_two_sides(age: float, good: bool) -> None:
    """Too old and too new are refused; the bound itself is not."""
    if good:
        check(now=NOW + age)
    else:
        refused("301 s ago" if age > 0 else "301 s from now", now=NOW + age)


def test_a_tolerance_of_ones_own() -> None:
    """Zero means this very second."""
    check(tolerance=0)
    check(tolerance=1000, now=NOW + 1000)
    refused("1 s ago, 0 s either way", tolerance=0, now=NOW + 1)


@pytest.mark.parametrize("at", ["x", "-1", "1.5", "1e9", "0x10", " ", "٣", "1_000", "9" * 16, "9" * 5000, "nan", "1\n"])
def test_a_time_that_is_no_number(at: str) -> None:
    """Even if it is signed."""
    refused("must be Unix seconds", headers=signed(at=at))


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "300", None])
def test_a_tolerance_that_is_none(tolerance: Any) -> None:
    """NaN would let everything pass."""
    with pytest.raises(ArgumentError, match="tolerance must be"):
        check(tolerance=tolerance)


# ---------------------------------------------------------------------- faults of the receiver


@pytest.mark.parametrize("secret", ["whsec_", "whsec_%%%%", "whsec_abc", "whsec_é", b"bytes", 7])
def test_a_broken_secret(secret: Any) -> None:
    """Said so, and not shown."""
    with pytest.raises(ArgumentError) as caught:
        check(secret=secret)
    assert "secret" in str(caught.value) and "%%" not in str(caught.value)
    assert caught.value.__context__ is None or "%%" not in repr(caught.value.__context__)


@pytest.mark.parametrize("payload", [{"type": "x"}, None, 3])
def test_a_parsed_payload(payload: Any) -> None:
    """What was parsed cannot be verified any more."""
    with pytest.raises(ArgumentError, match="as it arrived"):
        check(payload)


def test_a_missing_secret_says_how_to_give_one(client: Colour) -> None:
    """By argument, client or environment."""
    webhooks = client.make().webhooks
    for secret in (None, ""):
        with pytest.raises(ArgumentError) as caught:
            webhooks.verify_signature(BODY, signed(), secret=secret)
        for way in ("secret=", "webhook_secret", "OPENAI_WEBHOOK_SECRET"):
            assert way in str(caught.value)


# ---------------------------------------------------------------------- the methods


def fresh(body: bytes = BODY) -> dict[str, Any]:
    """The headers of a webhook that was sent just now."""
    return signed(body, at=int(time.time()))


def test_where_the_secret_comes_from(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """An argument goes before the client's, the client's before the environment's. Plain functions in both colours."""
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    assert client.make().webhooks.verify_signature(BODY, fresh()) is None
    other = client.make(webhook_secret="other")
    with pytest.raises(InvalidWebhookSignatureError):
        other.webhooks.verify_signature(BODY, fresh())
    assert other.webhooks.verify_signature(BODY, fresh(), secret=SECRET) is None
    event = other.webhooks.unwrap(BODY, fresh(), secret=SECRET)
    assert not inspect.isawaitable(event)
    assert event.data.id == "resp_1"


def test_the_time_is_looked_at(client: Colour) -> None:
    """The clock's time is used, and the tolerance given."""
    webhooks = client.make(webhook_secret=SECRET).webhooks
    old = signed(at=int(time.time()) - 400)
    with pytest.raises(InvalidWebhookSignatureError, match="40[0-5] s ago"):
        webhooks.verify_signature(BODY, old)
    with pytest.raises(InvalidWebhookSignatureError, match="40[0-5] s ago"):
        webhooks.unwrap(BODY, old)
    webhooks.verify_signature(BODY, old, tolerance=500)


def unwrapped(event: object) -> Any:
    """The event that this payload is read as."""
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    with OpenAI(api_key="sk-test", webhook_secret=SECRET) as client:
        return client.webhooks.unwrap(body, fresh(body))


def test_every_type_has_its_class() -> None:
    """An event becomes the class whose `type` it has, with the data of that class."""
    kinds = [*get_args(types.webhooks.UnwrapWebhookEvent), types.webhooks.SafetyIdentifierBlockedWebhookEvent]
    assert len(kinds) == 32
    for kind in kinds:
        (name,) = get_args(get_type_hints(kind)["type"])
        event = unwrapped(
            {"id": "e", "created_at": 1, "object": "event", "type": name, "data": {"id": "x", "extra": 2}}
        )
        assert type(event) is kind
        assert type(event.data) is get_type_hints(kind)["data"]
        assert (event.data.id, event.data.extra, event.created_at) == ("x", 2, 1)


def test_headers_of_a_call() -> None:
    """What is nested is read, too."""
    sip = [{"name": "From", "value": "<sip:me@example.com>"}]
    event = unwrapped({"type": "realtime.call.incoming", "data": {"call_id": "rtc_1", "sip_headers": sip}})
    assert event.data.call_id == "rtc_1"
    assert (event.data.sip_headers[0].name, event.data.sip_headers[0].value) == ("From", "<sip:me@example.com>")


@pytest.mark.parametrize("name", ["response.reborn", "", None, 3, ["batch.failed"]])
def test_an_unknown_type_is_neither_lost_nor_guessed(name: object) -> None:
    """It comes whole, as an instance of nothing that it is not."""
    sent = {"id": "e", "created_at": 1, "object": "event", "type": name, "data": {"id": "x"}}
    event = unwrapped(sent)
    assert issubclass(type(event), UnknownObject)
    assert not isinstance(event, get_args(types.webhooks.UnwrapWebhookEvent))
    assert (event.type, event.to_dict()) == (name, sent)
    del sent["type"]
    assert unwrapped(sent).to_dict() == sent


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"null", b"\xff", b"[" * 100_000, b"1" * 5000])
def test_a_signed_payload_that_is_no_event(body: bytes) -> None:
    """Our error and no other, however broken it is."""
    with pytest.raises(InvalidWebhookSignatureError, match="is signed, but no JSON"):
        unwrapped(body)


# ---------------------------------------------------------------------- endpoints


def test_endpoints(client: Colour, wire: Wire) -> None:
    """A new endpoint's secret, and the kinds of events as a list, in which a tuple goes out as well."""
    webhooks = client.make(plugins=[wire]).webhooks
    wire.answer({"id": "we_1", "object": "webhook_endpoint", "signing_secret": SECRET})
    made = client.run(webhooks.create(event_types=("batch.failed",), name="n", url="https://example.com"))
    assert made.signing_secret == SECRET
    assert wire.last.json == {"event_types": ["batch.failed"], "name": "n", "url": "https://example.com"}
    client.run(webhooks.rotate_secret("we_1"))
    assert (wire.last.path, wire.last.json) == ("/v1/webhook_endpoints/we_1/rotate_secret", {})
