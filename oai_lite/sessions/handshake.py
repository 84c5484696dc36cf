"""How a session is opened: as a call of the client's, a GET that asks for an upgrade. The same authorisation, plugins, retries, redirects
and errors as any other; only what carries the request is different.

Rules: credentials are for the host that `websocket_base_url` or `base_url` names, as those of other calls; nothing of the package
websockets is imported here before a connection fails; its debug log, which would show the headers, stays off.

A dead link is noticed without a time-out for pongs, which a busy but healthy server misses: pings keep bytes in flight, and the system
gives a connection up whose bytes nobody has acknowledged, or that takes none, for 90 s (`keep_alive`; a system that answers acknowledges
for programs that are busy, as long as there is room).
"""

from __future__ import annotations

import logging
import ssl
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ..call import Call, Core, origin_of
from ..config import has_host
from ..errors import APIResponseValidationError, ArgumentError
from ..flow import Call as Calling, Send, relayed
from ..pipeline import send
from ..request import Headers, Response, public_url
from ..transports.tls import tls_context
from ..transports.urllib3 import check_proxy, failed, proxy_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..config import Config
    from ..flow import Flow
    from ..limits import Exchange
    from ..request import Request
    from .session import Opener, Socket

OPEN_TIMEOUT = 10.0  # seconds

_log = logging.Logger("websockets.client", logging.INFO)
_log.parent = logging.getLogger("websockets.client")


def socket_core(core: Core) -> Core:
    """What the client lends to its calls, with the address of its WebSockets."""
    url = core.config.websocket_base_url
    if url is None:
        return core
    url = str(url).strip()
    bare, _, query = (f"http{url[2:]}" if url[:2].lower() == "ws" else url).partition("?")
    if not has_host(bare):
        raise ArgumentError(
            f"websocket_base_url: expected a URL such as wss://api.openai.com/v1, got {public_url(url)!r}"
        )
    new = object.__new__(Core)
    bare = bare.rstrip("/")
    new.__dict__.update(core.__dict__, base_url=bare, base_query=query, origin=origin_of(bare))
    return new


def opened(core: Core, call: Call, opener: Opener, options: Mapping[str, Any]) -> Flow[Socket]:
    """Connect; what the server refuses is the error of its status."""

    def carry(effect: Any) -> Flow[Any]:  # what else is sent (for a token) goes by HTTP, as ever
        if isinstance(effect, Send) and "Upgrade" in effect.request.headers:
            return (yield from _connect(effect.request, effect.exchange, core, opener, options))
        return (yield effect)

    answer = yield from relayed(send(core, call), carry)
    if answer.response.status != 101:
        raise APIResponseValidationError(
            f"{call.where}: the server answered {answer.response.status} where 101 would have begun a WebSocket; is this its address?",
            answer.info.request,
            response=answer.info,
            body=answer.response.content,
        )
    if answer.observed is not None:
        answer.observed.response(answer.info)
    return cast("Socket", answer.response.body)


def _connect(
    request: Request, exchange: Exchange, core: Core, opener: Opener, options: Mapping[str, Any]
) -> Flow[Response]:
    """One attempt, as a transport would make it. The open connection is the body of the answer."""
    try:
        made = _arguments(request, core.config, options)
        if request.url.startswith("https:") or made.get("proxy_ssl"):
            context = yield from Calling(partial(tls_context, core.config))
            made |= {name: context for name in ("ssl", "proxy_ssl") if name in made}
        limit = options.get("open_timeout", OPEN_TIMEOUT)
        made["open_timeout"] = exchange.wait(core.clock(), limit, "connect")
        connection = yield from Calling(partial(opener.open, f"ws{request.url[4:]}", made))
    except TimeoutError as error:
        raise failed(request, exchange, None) from error
    except Exception as error:  # noqa: BLE001 - it says which of them are failures
        return _refusal(error, request, exchange)
    return Response(101, Headers(list(connection.response.headers.raw_items())), b"", connection)


def _arguments(request: Request, config: Config, options: Mapping[str, Any]) -> dict[str, Any]:
    """What websockets' `connect` takes, from the request and the client's settings."""
    made: dict[str, Any] = {"max_size": None, "ping_timeout": None, **options}
    if made["max_size"] is None:
        made.setdefault("compression", None)
    parts = urlsplit(request.url)
    if "proxy" not in made:
        proxy = proxy_for(config, parts.scheme, parts.netloc)
        made["proxy"] = proxy and check_proxy(proxy)
    if parts.scheme == "https":
        made.setdefault("ssl", True)
    if str(made["proxy"]).startswith("https:"):
        made.setdefault("proxy_ssl", True)
    headers = [(name, value) for name, value in request.headers.items() if name.lower() != "upgrade"]
    return {**made, "additional_headers": headers, "user_agent_header": None, "logger": _log}


class Refused(Exception):
    """The server's answer is no upgrade."""

    def __init__(self, response: Any) -> None:
        super().__init__()
        self.response = response


def _refusal(error: Exception, request: Request, exchange: Exchange) -> Response:
    """The answer that refused, or our error for whatever happened."""
    from websockets.exceptions import InvalidProxy, InvalidStatus, WebSocketException

    if isinstance(error, (InvalidStatus, Refused)):
        answer = error.response
        # Redirects may name either scheme; the pipeline knows those of HTTP.
        fields = [
            (name, f"http{value[2:]}" if name.lower() == "location" and value[:2].lower() == "ws" else value)
            for name, value in answer.headers.raw_items()
        ]
        return Response(answer.status_code, Headers(fields), bytes(answer.body or b""))
    if isinstance(error, InvalidProxy):  # its text shows the address, password and all
        raise ArgumentError("proxy: expected a URL such as http://user:password@host:port") from None
    if not isinstance(error, (OSError, EOFError, WebSocketException)):
        if isinstance(error, (TypeError, ValueError)) and not isinstance(error, ArgumentError):
            raise ArgumentError(f"websocket_connection_options: {error}") from error
        raise error
    exchange.sent = not isinstance(error, OSError)
    untrusted = isinstance(error, ssl.SSLCertVerificationError)
    raise failed(request, exchange, str(error) or type(error).__name__, untrusted=untrusted) from error
