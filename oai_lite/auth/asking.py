"""Asking a token server: one small request, tried again where that may help, in bounded time. Flows, for both colours.

Rules: redirects are never followed, since what goes along is a secret; statuses 408, 409, 429 and 5xx and broken
connections are tried again, twice at most and within the limit; whatever else comes is for the caller to judge. A
secret goes over https only (http on this machine), and is in no message, whatever a server says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from ..config import has_host
from ..errors import APIConnectionError, APITimeoutError, OAuthError, TokenError, error_message
from ..flow import Call, Now, Send, Sleep
from ..limits import Exchange
from ..request import ResponseInfo
from ..retry import Budget, Failure, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..flow import Flow
    from ..request import Request, Response

T = TypeVar("T")

RETRIES = 2
_JITTER = 0.5  # the middle: single flight leaves nobody to spread out from


def ask(request: Request, limit: float, *, connect: float = 5.0) -> Flow[Response]:
    """The answer, whatever its status; APIConnectionError if there is none. `limit` is a time on the clock of `Now`."""
    retries, budget = 0, Budget()
    while True:
        exchange = Exchange(limit, connect, None, fresh=retries > 0)
        response = broken = None
        try:
            response = yield from Send(request, exchange)
        except APIConnectionError as error:
            broken = error
            failure = Failure(sent=exchange.sent, timed_out=isinstance(error, APITimeoutError), final=error.final)
        else:
            if response.status < 400:
                return response
            failure = Failure(status=response.status, headers=response.headers)
        left = limit - (yield from Now())
        verdict = decide(failure, retries=retries, max_retries=RETRIES, left=left, budget=budget, random=_JITTER)
        if verdict.wait is None:
            if response is not None:
                return response
            raise cast("APIConnectionError", broken)
        yield from Sleep(verdict.wait)
        retries += 1


def answer_of(name: str, request: Request, seconds: float, connect: float = 5.0, hint: str = "") -> Flow[Response]:
    """The same within so many seconds, and a TokenError of the provider `name` if there is no answer."""
    try:
        return (yield from ask(request, (yield from Now()) + seconds, connect=connect))
    except APIConnectionError as error:
        where = request.without_secrets().url
        raise TokenError(f"{where} gave no answer ({why(error)}){hint}", provider=name) from error


def why(error: APIConnectionError) -> str:
    """Why there was no answer, as the transport says it."""
    return "; ".join(getattr(error, "__notes__", ())) or error.message


def unsafe(url: object) -> str | None:
    """Why a secret must not go to this address; None if it may."""
    if not isinstance(url, str) or not has_host(url) or urlsplit(url).username is not None:
        return "must be an https:// URL"
    parts = urlsplit(url)
    if parts.scheme == "https" or parts.hostname in ("127.0.0.1", "localhost", "::1"):
        return None
    return f"must be https:// (it leads to {parts.hostname!r}): what is sent there is a secret"


def object_of(response: Response) -> dict[str, Any]:
    """The JSON object that an answer is; an empty one if it is none."""
    import json

    try:
        found = json.loads(response.content or b"")
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else {}


def refusal(
    name: str, request: Request, response: Response, secrets: Iterable[str] = (), general: str = ""
) -> TokenError | OAuthError:
    """What a token server says in place of a token, but for the secrets, which it may repeat: an OAuthError for 400, 401 and 403. With
    `general`, that one's message is the description alone or, without any, this text."""
    answer = object_of(response)
    code = answer.get("error")
    if isinstance(code, str) and not code.replace("_", "").isalpha():
        del answer["error"]  # no code: who knows what it quotes

    def told(value: object) -> str:
        text = value if isinstance(value, str) else ""
        for secret in filter(None, secrets):
            text = text.replace(secret, "…")
        return text

    said = {key: told(answer.get(key)) for key in ("error", "error_description") if told(answer.get(key))}
    described, shown = said.get("error_description"), request.without_secrets()
    words = described or told(error_message(answer)) or "no reason given"
    message = f"{shown.url} answered with status {response.status}: {words}"
    if response.status not in (400, 401, 403):
        return TokenError(message, provider=name)
    message = described or general if general else f"token provider {name!r}: {message}"
    info = ResponseInfo(response.status, response.headers, shown)
    error = OAuthError(message, response=info, body=said or None, request=shown)
    error.error = said.get("error")
    return error


class _Direct:
    """The settings of a connection to this very machine's metadata server: no proxy, nobody else's certificates."""

    proxy = ""
    ca_bundle = client_cert = ssl_context = None

    def __init__(self, http_client: Any) -> None:
        self.http_client = http_client


def ask_at_once(flow: Flow[Any], http_client: Any = None, settings: Any = None) -> Any:
    """Carry a flow out here and now, over a connection of its own: direct, or as a config says. It blocks."""
    from ..drive import Driver
    from ..transports.urllib3 import Urllib3Transport

    transport = Urllib3Transport(settings or cast("Any", _Direct(http_client)))
    try:
        return Driver(transport).drive(flow)
    finally:
        transport.close()


def direct(flow: Callable[[], Flow[T]], seconds: float) -> Flow[T]:
    """Ask this machine: over a connection of its own, since neither proxies nor the client's certificates are for it."""
    result: T = yield from Call(lambda: ask_at_once(flow()), (yield from Now()) + seconds)
    return result
