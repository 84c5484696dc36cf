"""Whether a webhook is genuine, by the standard-webhooks specification (v1). Pure: the time of day is an argument.

A webhook has three headers: `webhook-id`, `webhook-timestamp` (Unix seconds) and `webhook-signature`: signatures
separated by blanks, each the base64 of HMAC-SHA256 over `id.timestamp.payload`, as a rule after `v1,`. One that fits is
enough: while a secret is being replaced there are two.

Rules: compared in constant time, as bytes; the time may be off in either direction. What the sender controls raises
nothing but `InvalidWebhookSignatureError`, what the receiver controls nothing but `ArgumentError`; neither shows a secret.
"""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Iterable
from typing import Any, Protocol, TypeAlias, Union

from ...errors import ArgumentError, InvalidWebhookSignatureError

PREFIX = "whsec_"


class HasItems(Protocol):
    """A mapping of headers, or what a web framework has for one."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Names and values."""
        ...


# Names in any case, as text or bytes; values as text, bytes, or a list of them. Or pairs of the two.
HeadersLike: TypeAlias = Union[HasItems, Iterable[tuple[Any, Any]]]


def verify(payload: str | bytes, headers: HeadersLike, secret: str | None, tolerance: float, now: float) -> None:
    """Raise unless one of the signatures fits and the time is within `tolerance` seconds of `now`."""
    key = _key(secret)
    if not isinstance(tolerance, (int, float)) or not tolerance >= 0:  # NaN is not, and would let everything pass
        raise ArgumentError(f"webhook: tolerance must be a number of seconds, zero or more, got {tolerance!r}")
    body = _body(payload)
    found = _received(headers)
    ident, time = _only(found, "webhook-id"), _only(found, "webhook-timestamp")
    signatures = b" ".join(found.get("webhook-signature", ()))
    if not signatures.strip():
        raise _missing(found, "webhook-signature")
    _check_time(time, tolerance, now)
    wanted = base64.b64encode(hmac.digest(key, b"%b.%b.%b" % (ident, time, body), "sha256"))
    fits = False
    for signature in signatures.split():
        version, comma, value = signature.partition(b",")
        if not comma:
            value = signature
        elif version != b"v1":
            continue
        fits |= hmac.compare_digest(value, wanted)
    if not fits:
        raise InvalidWebhookSignatureError(
            "webhook: no signature in webhook-signature fits; is the payload the body as it arrived, not parsed and "
            "written again, and the secret that of this endpoint?"
        )


def event_of(payload: str | bytes) -> dict[str, Any]:
    """The JSON object of a payload that was verified."""
    try:
        event = json.loads(_body(payload))
    except (ValueError, RecursionError) as error:
        raise InvalidWebhookSignatureError(f"webhook: the payload is signed, but no JSON: {error}") from None
    if not isinstance(event, dict):
        raise InvalidWebhookSignatureError(
            f"webhook: the payload is signed, but no JSON object: it is a {type(event).__name__}"
        )
    return event


def _check_time(time: bytes, tolerance: float, now: float) -> None:
    if not time.isdigit() or len(time) > 15:
        raise InvalidWebhookSignatureError(f"webhook: webhook-timestamp must be Unix seconds, got {time[:40]!r}")
    age = int(now) - int(time)
    if abs(age) > tolerance:
        when = f"{age} s ago" if age > 0 else f"{-age} s from now"
        raise InvalidWebhookSignatureError(
            f"webhook: webhook-timestamp is {when}, {tolerance:g} s either way are allowed; it may be a replay, or this "
            "clock may be wrong"
        )


def _key(secret: object) -> bytes:
    if secret is None or secret == "":
        raise ArgumentError(
            "webhook: there is no secret to verify with; pass secret=…, or give the client webhook_secret=… or the "
            "environment OPENAI_WEBHOOK_SECRET: it is the endpoint's signing secret (whsec_…)"
        )
    if not isinstance(secret, str):
        raise ArgumentError(f"webhook: the secret must be text, got {type(secret).__name__}")
    if not secret.startswith(PREFIX):
        return secret.encode("utf-8", "surrogatepass")  # errors of encoding would hold the secret
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX).strip(), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ArgumentError(f"webhook: the secret begins with {PREFIX} but base64 does not follow; was it cut off?")
    return key


def _body(payload: object) -> bytes:
    if isinstance(payload, str):
        return _bytes(payload)
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise ArgumentError(
        f"webhook: the payload must be the body as it arrived, as bytes or text, got {type(payload).__name__}"
    )


def _bytes(text: str) -> bytes:
    # Never fails, and undoes a decoding with errors="surrogateescape".
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def _received(headers: Any) -> dict[str, list[bytes]]:
    """Every header that there is, by its name in small letters."""
    found: dict[str, list[bytes]] = {}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            if isinstance(name, (bytes, bytearray)):
                name = bytes(name).decode("latin-1")
            if isinstance(name, str):
                values = value if isinstance(value, (list, tuple)) else [value]
                found.setdefault(name.lower(), []).extend(
                    _bytes(one) if isinstance(one, str) else bytes(one) if isinstance(one, (bytes, bytearray)) else b""
                    for one in values
                )
    except (TypeError, ValueError):
        raise ArgumentError(
            "webhook: the headers must be a mapping, or pairs of names and values, as the request brought them; "
            f"got {type(headers).__name__}"
        ) from None
    return found


def _only(found: dict[str, list[bytes]], name: str) -> bytes:
    """The one value of a header. Of two that differ nobody knows which was signed."""
    values = {value for value in found.get(name, ()) if value}
    if not values:
        raise _missing(found, name)
    if len(values) > 1:
        raise InvalidWebhookSignatureError(f"webhook: the header {name} is there {len(values)} times, and differs")
    return values.pop()


def _missing(found: dict[str, list[bytes]], name: str) -> InvalidWebhookSignatureError:
    there = sorted(other for other in found if other.startswith("webhook-"))
    return InvalidWebhookSignatureError(
        f"webhook: the header {name} is missing (there is {', '.join(there) or 'no webhook header at all'}); "
        "pass all headers of the request"
    )
