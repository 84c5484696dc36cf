"""Groups of methods: the base of every resource, the colours that it comes in, and what all methods are on its class.

A resource is generic over a marker M that says how its owner wants results; see `endpoint` for what is made of it.
"""

from __future__ import annotations

from ._typing import Generic, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar

    from .engine import Engine
    from .surface import Surface

C = TypeVar("C")


class Sync:
    """Results at once."""


class Async:
    """Results when awaited."""


class Raw(Generic[C]):
    """Whole answers, body read."""


class Streamed(Generic[C]):
    """Answers inside a `with`, body on demand."""


M = TypeVar("M")


class Resource(Generic[M]):
    """A group of methods below a client or another resource."""

    # What every request of the class says; a method's own headers win.
    _headers: ClassVar[Mapping[str, str]] = {}
    _admin: ClassVar[bool] = False  # whether it wants the admin key

    def __init__(self, parent: Resource[M] | Surface[M], mode: str | None = None) -> None:
        self._client: Engine = parent._client
        self._mode: str | None = parent._mode if mode is None else mode

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self) -> Any:
            """The same methods, each giving a `LegacyAPIResponse` whose `parse()` is the result."""
            return type(self)(self, "raw")

        @property
        def with_streaming_response(self) -> Any:
            """The same methods, each giving a context manager around an answer whose body is still to be read."""
            return type(self)(self, "streamed")

        def __getattr__(self, name: str) -> Any:
            there = getattr(type(self), name, None)
            if there is not None:  # a part that could not be had: asked once more, it says why
                return there.__get__(self)
            from .parts import missing_member

            raise missing_member(type(self), name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Method:
    """What all endpoints are on their class: functions, for `help`, `inspect` and mocks; the first argument is the owner."""

    _bound: Callable[..., Any]

    if not TYPE_CHECKING:

        def __call__(self, owner: Resource[Any], /, *args: Any, **kwargs: Any) -> Any:
            return self._bound(owner, *args, **kwargs)

    def dress(self, function: Callable[..., Any], start: Callable[..., Any]) -> None:
        """Make the function that instances bind, and let `help()` and `inspect.signature` tell the truth about it."""

        def method(self: Resource[Any], /, *args: Any, **kwargs: Any) -> Any:
            return start(self, args, kwargs)

        shown: tuple[Any, ...] = (method, self)
        for made in shown:
            made.__name__ = function.__name__
            made.__qualname__ = function.__qualname__
            made.__module__ = function.__module__
            made.__doc__ = function.__doc__
            made.__wrapped__ = function  # what inspect follows
        self._bound = method
