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


class Call(Effect[T]):
    """Call a function that may block (it is run off the event loop) or, in the async client, one that is async."""

    __slots__ = ("function",)

    @overload
    def __init__(self, function: Callable[[], Awaitable[T]]) -> None: ...
    @overload
    def __init__(self, function: Callable[[], T]) -> None: ...
    def __init__(self, function: Callable[[], Any]) -> None:
        self.function: Callable[[], Any] = function


class Once(Effect[T]):
    """Run a flow so that, of all callers that ask under the same `key` at the same time, one runs it and the others get its
    result."""

    __slots__ = ("flow", "key")

    def __init__(self, key: Hashable, flow: Callable[[], Flow[T]]) -> None:
        self.key: Hashable = key
        self.flow: Callable[[], Flow[T]] = flow
