"""A declared method, read: which arguments it takes, by which names, and what its annotations mean.

Python itself checks the arguments of a call, by calling the declaration, whose body is `...`. What is left to do here is to know
the names inside `**params: Unpack[…]`, and to evaluate the result's annotation, once, when the method is first called.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, get_args

from .limits import Timeout
from .request import NotGiven, Omit

if TYPE_CHECKING:
    from .types.websocket_connection_options import WebSocketConnectionOptions
    from .types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides


class RequestOptions(TypedDict, total=False):
    """What every method takes besides its own parameters.

    `extra_headers`, `extra_query` and `extra_body` are merged over what the call would send (`omit` as a header's value removes
    it). `timeout` is seconds in all, a `Timeout`, or None for no limit. `max_retries` replaces the client's. `resend=True` allows
    to repeat a call that starts paid work even if the first request may have arrived.
    """

    extra_headers: Mapping[str, str | Omit | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: object
    timeout: float | Timeout | None | NotGiven
    max_retries: int | None
    resend: bool


class ConnectOptions(TypedDict, total=False):
    """What every `connect` takes besides its own parameters; see docs/realtime.md.

    `extra_query`, `extra_headers` and `timeout` are as for requests and concern opening. `on_reconnecting` is asked before each
    attempt to connect again, of which there may be `max_retries` (5) in a row, with pauses from `initial_delay` (0.5) to
    `max_delay` (8) seconds; without it, a connection that is lost is lost. What waits to be sent meanwhile may have
    `max_queue_size` bytes.
    """

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, str | Omit | None]
    timeout: float | Timeout | None | NotGiven
    websocket_connection_options: WebSocketConnectionOptions
    on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None
    max_retries: int
    initial_delay: float
    max_delay: float
    max_queue_size: int


OPTION_NAMES = frozenset(RequestOptions.__annotations__)


class Declared:
    """A declared function and what its signature means."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        code = function.__code__
        self.positional: tuple[str, ...] = code.co_varnames[1 : code.co_argcount]
        self.parameters: tuple[str, ...] = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        self._known: frozenset[str] | None = None
        self._result: Any = None

    def known(self) -> frozenset[str]:
        """Every name that may be passed, those of an unpacked TypedDict included."""
        if self._known is None:
            self._known = frozenset((*self.parameters, *self.unpacked()))
        return self._known

    def _options(self) -> Any:
        """The annotation of `**options`, None where there are none."""
        code = self.function.__code__
        if not code.co_flags & 0x08:
            return None
        return self.function.__annotations__[code.co_varnames[code.co_argcount + code.co_kwonlyargcount]]

    def shares_parameters(self) -> bool:
        """Whether `**params` holds parameters of the method's own, beside the request options."""
        return "RequestOptions" not in str(self._options() or "RequestOptions")

    def unpacked(self) -> Mapping[str, Any]:
        """Names and annotations of `**options: Unpack[…]`."""
        annotation = self._options()
        if annotation is None:
            return {}
        if isinstance(annotation, str):
            unpacked = self.evaluate(annotation.removeprefix("Unpack[").removesuffix("]"))
        else:
            (unpacked,) = get_args(annotation)
        fields: Mapping[str, Any] = unpacked.__annotations__
        return fields

    def result(self) -> Any:
        """The annotated result as a type."""
        if self._result is None:
            annotation = self.function.__annotations__.get("return")
            self._result = (self.evaluate(annotation) if isinstance(annotation, str) else annotation,)
        return self._result[0]

    def evaluate(self, annotation: str) -> Any:
        """What an annotation means where the declaration stands."""
        return eval(annotation, self.function.__globals__)  # noqa: S307 - the text is a declaration's own source

    def arguments(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """The passed arguments by name. Python itself checks them, by calling the declaration."""
        self.function(None, *args, **kwargs)
        if not kwargs.keys() <= self.known():
            self._unknown(next(name for name in kwargs if name not in self.known()))
        if args:
            kwargs.update(zip(self.positional, args, strict=False))
        return {
            name: value for name, value in kwargs.items() if type(value) is not Omit and type(value) is not NotGiven
        }

    def _unknown(self, name: str) -> None:
        import difflib

        near = difflib.get_close_matches(name, self.known(), 1)
        hint = f"; did you mean {near[0]!r}?" if near else "; send it with extra_body={…} if your server knows it"
        raise TypeError(f"{self.function.__qualname__}() got an unexpected keyword argument {name!r}{hint}")
