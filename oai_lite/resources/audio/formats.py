"""Methods whose result depends on the `response_format`: what type checkers see of them.

ParamSpec keeps only the first of overloads, so each kind of result has a declaration of its own, which `formats` joins. At run time
there is only the endpoint below: see `by_format` in `transcriptions`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Never, ParamSpec, TypeVar, overload

from ...endpoint import Async, Endpoint, Raw, Resource, Streamed, Sync, streams

if TYPE_CHECKING:
    from ...ending import Ending
    from ...response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
    from ...stream import AsyncStream, Stream

A = ParamSpec("A")  # any format
J = ParamSpec("J")
V = ParamSpec("V")
D = ParamSpec("D")
X = ParamSpec("X")
S = ParamSpec("S")  # streamed
E = ParamSpec("E")  # perhaps streamed
TA = TypeVar("TA")
TJ = TypeVar("TJ")
TV = TypeVar("TV")
TD = TypeVar("TD")
TX = TypeVar("TX")
TS = TypeVar("TS")


class _Call(Generic[A, TA, J, TJ, V, TV, D, TD, X, TX, S, TS, E]):
    @overload
    def __call__(self, *args: J.args, **kwargs: J.kwargs) -> TJ: ...
    @overload
    def __call__(self, *args: V.args, **kwargs: V.kwargs) -> TV: ...
    @overload
    def __call__(self, *args: D.args, **kwargs: D.kwargs) -> TD: ...
    @overload
    def __call__(self, *args: X.args, **kwargs: X.kwargs) -> TX: ...
    @overload
    def __call__(self, *args: A.args, **kwargs: A.kwargs) -> TA: ...
    @overload
    def __call__(self, *args: S.args, **kwargs: S.kwargs) -> TS: ...
    @overload
    def __call__(self, *args: E.args, **kwargs: E.kwargs) -> TA | TS: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


class ByFormat(Generic[A, TA, J, TJ, V, TV, D, TD, X, TX, S, TS, E]):
    """A method as its owner's colour has it; compare `endpoint.StreamingEndpoint`."""

    @overload
    def __get__(self, owner: None, kind: Any = None) -> Endpoint[A, TA]: ...
    @overload
    def __get__(
        self, owner: Resource[Sync], kind: Any = None
    ) -> _Call[A, TA, J, TJ, V, TV, D, TD, X, TX, S, Stream[TS], E]: ...
    @overload
    def __get__(
        self, owner: Resource[Async], kind: Any = None
    ) -> _Call[
        A,
        Coroutine[Any, Any, TA],
        J,
        Coroutine[Any, Any, TJ],
        V,
        Coroutine[Any, Any, TV],
        D,
        Coroutine[Any, Any, TD],
        X,
        Coroutine[Any, Any, TX],
        S,
        Coroutine[Any, Any, AsyncStream[TS]],
        E,
    ]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Sync]], kind: Any = None
    ) -> _Call[
        A,
        LegacyAPIResponse[TA],
        J,
        LegacyAPIResponse[TJ],
        V,
        LegacyAPIResponse[TV],
        D,
        LegacyAPIResponse[TD],
        X,
        LegacyAPIResponse[TX],
        S,
        LegacyAPIResponse[Stream[TS]],
        E,
    ]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Async]], kind: Any = None
    ) -> _Call[
        A,
        Coroutine[Any, Any, LegacyAPIResponse[TA]],
        J,
        Coroutine[Any, Any, LegacyAPIResponse[TJ]],
        V,
        Coroutine[Any, Any, LegacyAPIResponse[TV]],
        D,
        Coroutine[Any, Any, LegacyAPIResponse[TD]],
        X,
        Coroutine[Any, Any, LegacyAPIResponse[TX]],
        S,
        Coroutine[Any, Any, LegacyAPIResponse[AsyncStream[TS]]],
        E,
    ]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Sync]], kind: Any = None
    ) -> _Call[
        A,
        AbstractContextManager[APIResponse[TA]],
        J,
        AbstractContextManager[APIResponse[TJ]],
        V,
        AbstractContextManager[APIResponse[TV]],
        D,
        AbstractContextManager[APIResponse[TD]],
        X,
        AbstractContextManager[APIResponse[TX]],
        S,
        AbstractContextManager[APIResponse[Stream[TS]]],
        E,
    ]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Async]], kind: Any = None
    ) -> _Call[
        A,
        AbstractAsyncContextManager[AsyncAPIResponse[TA]],
        J,
        AbstractAsyncContextManager[AsyncAPIResponse[TJ]],
        V,
        AbstractAsyncContextManager[AsyncAPIResponse[TV]],
        D,
        AbstractAsyncContextManager[AsyncAPIResponse[TD]],
        X,
        AbstractAsyncContextManager[AsyncAPIResponse[TX]],
        S,
        AbstractAsyncContextManager[AsyncAPIResponse[AsyncStream[TS]]],
        E,
    ]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any: ...


@overload
def formats(
    json: Callable[Concatenate[Any, J], TJ],
    verbose: Callable[Concatenate[Any, V], TV],
    text: Callable[Concatenate[Any, X], TX],
) -> Callable[[Endpoint[A, TA]], ByFormat[A, TA, J, TJ, V, TV, V, TV, X, TX, J, Never, J]]:
    """Of a method that never streams."""


@overload
def formats(
    json: Callable[Concatenate[Any, J], TJ],
    verbose: Callable[Concatenate[Any, V], TV],
    text: Callable[Concatenate[Any, X], TX],
    diarized: Callable[Concatenate[Any, D], TD],
    streamed: Callable[Concatenate[Any, S], TS],
    either: Callable[Concatenate[Any, E], object],
    ending: Callable[[], Ending],
) -> Callable[[Endpoint[A, TA]], ByFormat[A, TA, J, TJ, V, TV, D, TD, X, TX, S, TS, E]]:
    """Of a method that streams on request."""


def formats(
    json: Any,
    verbose: Any,
    text: Any,
    diarized: Any = None,
    streamed: Any = None,
    either: Any = None,
    ending: Any = None,
) -> Any:
    """Join the declarations of one method, that of any format being the decorated one."""
    return (lambda endpoint: endpoint) if streamed is None else streams(streamed, either, ending)
