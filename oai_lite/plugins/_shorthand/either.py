"""One name, two ways to call it."""

from __future__ import annotations

import types as python_types
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from ...declared import Declared
from ...endpoint import Async, Endpoint, Raw, Resource, Streamed, Sync, flow
from ...errors import ArgumentError
from ...resource import Method

if TYPE_CHECKING:
    from ...response import APIResponse, AsyncAPIResponse, LegacyAPIResponse

P = ParamSpec("P")
Q = ParamSpec("Q")
T = TypeVar("T")
U = TypeVar("U")


class _Either(Generic[P, T, Q, U]):
    """A method that can be called in two ways: as type checkers see it."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...
    @overload
    def __call__(self, *args: Q.args, **kwargs: Q.kwargs) -> U: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


class Either(Method, Generic[P, T, Q, U]):
    """A method that is called as `usual`, or as `other` where one of the parameters that only `other` has is passed.

    Raw and streamed answers are those of `usual`: the other makes several requests.
    """

    def __init__(self, usual: Endpoint[P, T], other: flow[Q, U]) -> None:
        self.usual = usual
        self.other = other
        here, there = Declared(other.function).known(), usual.declared.known()
        self.marks: frozenset[str] = here - there
        self.clashes: frozenset[str] = there - here
        self.dress(usual.declared.function, self._start)

    def _start(self, owner: Resource[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        marked = sorted(self.marks & kwargs.keys())
        if not marked:
            return self.usual._bound(owner, *args, **kwargs)
        clashing = sorted(self.clashes & kwargs.keys())
        if clashing:
            raise ArgumentError(
                f"{self.other.function.__qualname__}: {_listed(marked)} and {_listed(clashing)} contradict each other; "
                "pass the one or the other"
            )
        return self.other._bound(owner, *args, **kwargs)

    @overload
    def __get__(self, owner: None, kind: Any = None) -> Either[P, T, Q, U]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> _Either[P, T, Q, U]: ...
    @overload
    def __get__(
        self, owner: Resource[Async], kind: Any = None
    ) -> _Either[P, Coroutine[Any, Any, T], Q, Coroutine[Any, Any, U]]: ...
    @overload
    def __get__(self, owner: Resource[Raw[Sync]], kind: Any = None) -> Callable[P, LegacyAPIResponse[T]]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Async]], kind: Any = None
    ) -> Callable[P, Coroutine[Any, Any, LegacyAPIResponse[T]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Sync]], kind: Any = None
    ) -> Callable[P, AbstractContextManager[APIResponse[T]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Async]], kind: Any = None
    ) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[T]]]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else python_types.MethodType(self._bound, owner)


def either(usual: Endpoint[P, T]) -> Callable[[flow[Q, U]], Either[P, T, Q, U]]:
    """Decorates the other way to call `usual`; its docstring tells of both."""

    def join(other: flow[Q, U]) -> Either[P, T, Q, U]:
        joined = Either(usual, other)
        joined.__doc__ = joined._bound.__doc__ = other.__doc__
        return joined

    return join


def _listed(names: list[str]) -> str:
    return " and ".join(f"{name}=" for name in names)
