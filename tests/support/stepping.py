"""Flows stepped by hand: put answers in, compare effects out. No server, no clock, no waiting."""

from __future__ import annotations

import json
from typing import Any, Generic, TypeVar

import oai_lite
from oai_lite.call import Call, Core
from oai_lite.flow import Effect, Flow, Send
from oai_lite.request import Headers, Response

T = TypeVar("T")


class Steps(Generic[T]):
    """A flow that stands at `effect`; once it has ended, `effect` is None and `result` is its result."""

    effect: Effect[Any] | None
    result: T

    def __init__(self, flow: Flow[T]) -> None:
        self._flow = flow
        self._step(flow.send, None)

    def _step(self, step: Any, value: Any) -> Any:
        self.effect = None
        try:
            self.effect = step(value)
        except StopIteration as done:
            self.result = done.value
        return self.effect

    def put(self, value: Any = None) -> Any:
        """The effect's result; gives the next effect."""
        return self._step(self._flow.send, value)

    def throw(self, error: BaseException) -> Any:
        """The effect's failure; gives the next effect."""
        return self._step(self._flow.throw, error)

    @property
    def send(self) -> Send:
        """The effect, which has to be a Send."""
        assert isinstance(self.effect, Send), f"expected a Send, the flow is at {self.effect!r}"
        return self.effect


class Clock:
    """A time that moves when told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def core_of(*, random: float = 0.0, clock: Clock | None = None, **options: Any) -> Core:
    """What a client with these options lends to its calls, with a given clock and random number."""
    given: dict[str, Any] = {"api_key": "sk-test", **options}
    client = oai_lite.OpenAI(**given)
    made = client._client._core
    return Core(
        made.config,
        made.auth,
        made.prepare,
        made.observers,
        clock=clock or Clock(),
        random=lambda: random,
        budgets={},
    )


def call_of(method: str = "POST", path: str = "/work", **options: Any) -> Call:
    """A call with a small JSON body, unless it is a GET."""
    call = Call(method, path)
    if method != "GET":
        call.body = {"a": 1}
    call.options = options
    return call


def response(status: int = 200, value: object = None, /, **headers: str) -> Response:
    """An answer with a JSON body. `_` in a header's name is a dash."""
    items = {name.replace("_", "-"): text for name, text in headers.items()}
    return Response(status, Headers(items), json.dumps({"ok": True} if value is None else value).encode())
