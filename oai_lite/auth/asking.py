"""Asking a token server: one small request, tried again where that may help, in bounded time. A flow, for both colours.

Rules: redirects are never followed, since what goes along is a secret; statuses 408, 409, 429 and 5xx and broken
connections are tried again, twice at most and within the limit; whatever else comes is for the caller to judge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..errors import APIConnectionError, APITimeoutError
from ..flow import Now, Send, Sleep
from ..limits import Exchange
from ..retry import Budget, Failure, decide

if TYPE_CHECKING:
    from ..flow import Flow
    from ..request import Request, Response

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
