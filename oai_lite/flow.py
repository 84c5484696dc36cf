"""Flows: decisions written as generators, so that each is written once and serves both colours.

A `Flow[T]` yields effects (what only a driver can do) and returns a T. `result = yield from effect` is typed, because iterating
an effect yields itself and returns its result. Two drivers carry flows out: `drive` and `drive_async`. In tests, `step` by hand:
put answers in, compare effects out.

Rules: a flow does no I/O, reads no clock, never sleeps; exceptions (cancellation and Ctrl-C included) are thrown *into* it, so
that its `finally` runs.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, overload

from .errors import APITimeoutError, TokenError
from .request import Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

    from .limits import Exchange
    from .request import Request

T = TypeVar("T")


class Effect(Generic[T]):
    """Something to be done. Two effects are equal if they ask for the same."""

    __slots__ = ()

    def __iter__(self) -> Generator[Effect[Any], Any, T]:
        result: T = yield self
        return result

    def _parts(self) -> list[Any]:
        slots: tuple[str, ...] = type(self).__slots__
        return [getattr(self, name) for name in slots]

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._parts() == other._parts()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # parts need not be hashable

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._parts()))})"


Flow: TypeAlias = Generator[Effect[Any], Any, T]


class Send(Effect[Response]):
    """Send a request within the limits of `exchange`; with `stream`, come back as soon as the headers are there."""

    __slots__ = ("exchange", "request", "stream")

    def __init__(self, request: Request, exchange: Exchange, stream: bool = False) -> None:
        self.request: Request = request
        self.exchange: Exchange = exchange
        self.stream: bool = stream


class Read(Effect[bytes]):
    """Read a streamed answer to its end."""

    __slots__ = ("response",)

    def __init__(self, response: Response) -> None:
        self.response: Response = response


class Sleep(Effect[None]):
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds: float = seconds


class Now(Effect[float]):
    """The time on a clock that only runs forward, in seconds."""

    __slots__ = ()


class WallTime(Effect[float]):
    """The time of day, in seconds since 1970. Unlike `Now` it may jump, and it runs on while the machine sleeps."""

    __slots__ = ()


class Call(Effect[T]):
    """Call a function that may block (it is run off the event loop) or, in the async client, one that is async.

    With a `deadline` (on the clock of `Now`) nobody waits for it longer: `Overdue` is raised, and what still runs is left behind.
    """

    __slots__ = ("deadline", "function")

    @overload
    def __init__(self, function: Callable[[], Awaitable[T]], deadline: float | None = None) -> None: ...
    @overload
    def __init__(self, function: Callable[[], T], deadline: float | None = None) -> None: ...
    def __init__(self, function: Callable[[], Any], deadline: float | None = None) -> None:
        self.function: Callable[[], Any] = function
        self.deadline: float | None = deadline


class Once(Effect[T]):
    """Run a flow so that, of all callers that ask under the same `key` at the same time, one runs it and the others get its
    result. Those wait until their own `deadline` at most, then `Overdue` is raised."""

    __slots__ = ("deadline", "flow", "key")

    def __init__(self, key: Hashable, flow: Callable[[], Flow[T]], deadline: float | None = None) -> None:
        self.key: Hashable = key
        self.flow: Callable[[], Flow[T]] = flow
        self.deadline: float | None = deadline


class Overdue(TimeoutError):
    """An effect's deadline came first."""


class OutOfTime(BaseException):
    """The time that a flow was given by `bounded` is over. Like Ctrl-C it is meant for one caller: of those who wait for the same
    thing (`Once`) another one goes on. It never leaves the package."""

    def __init__(self, deadline: float) -> None:
        super().__init__(deadline)
        self.deadline: float = deadline


PATIENCE = 30.0  # seconds; tools that a function may call (az, gcloud) take many


def patient(name: str, function: Callable[[], Any]) -> Flow[Any]:
    """What a function that gives credentials gives, in bounded time; errors call it by the name."""
    try:
        return (yield from Call(function, (yield from Now()) + PATIENCE))
    except Overdue:
        raise TokenError(f"no answer within {PATIENCE:g} s", provider=name) from None
    except OutOfTime as late:
        late.add_note(f"no credential yet: {name!r} is still at work")
        raise


def relayed(flow: Flow[T], carry: Callable[[Any], Flow[Any]]) -> Flow[T]:
    """The same flow, each of whose effects is carried out by a flow of its own, `carry(effect)`; it gets what comes of that, errors
    included."""
    step: Callable[[Any], Effect[Any]] = flow.send
    value: Any = None
    while True:
        try:
            effect = step(value)
        except StopIteration as done:
            result: T = done.value
            return result
        try:
            step, value = flow.send, (yield from carry(effect))
        except BaseException as error:  # noqa: BLE001 - all of them belong to the flow
            step, value = flow.throw, error


def bounded(flow: Flow[T], deadline: float, *, every: bool = False) -> Flow[T]:
    """The same flow, whose effects all end by the deadline; it gets `OutOfTime` thrown in where one does not.

    A plain `Call` is left as it is, since giving it a deadline costs a thread; `every` takes these, too.
    """
    return relayed(flow, lambda effect: _by(effect, deadline, every))


def _by(effect: Effect[Any], deadline: float, every: bool) -> Flow[Any]:
    """One effect, done by the deadline."""
    if isinstance(effect, Send):
        if effect.exchange.deadline is not None and effect.exchange.deadline <= deadline:
            return (yield effect)
        effect.exchange.deadline = deadline
        try:
            return (yield effect)
        except APITimeoutError as error:
            if error.timer != effect.exchange.deadline_timer:
                raise
            raise OutOfTime(deadline) from error
    if isinstance(effect, Sleep):
        if (yield Now()) + effect.seconds > deadline:
            raise OutOfTime(deadline)
        return (yield effect)
    if isinstance(effect, Call):
        if (effect.deadline is None and not every) or (effect.deadline is not None and effect.deadline <= deadline):
            return (yield effect)
        effect = Call(effect.function, deadline)
    elif isinstance(effect, Once):
        if effect.deadline is not None and effect.deadline <= deadline:
            return (yield effect)
        flow = effect.flow
        effect = Once(effect.key, lambda: bounded(flow(), deadline, every=every), deadline)
    else:
        return (yield effect)
    try:
        return (yield effect)
    except Overdue as error:
        raise OutOfTime(deadline) from error
