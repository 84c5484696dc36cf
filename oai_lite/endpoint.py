"""One definition, every colour: what turns a declared method into a call. The only clever file.

Theory of operation. A resource's method is a *declaration*: a signature with types, a docstring, and `...` for a body. The verb
above it (`@get`, `@post`, `@delete`, `@paged`) makes an `Endpoint` of it. `Resource[M]` is generic over a marker M that says how
the owner wants its results: `Sync`, `Async`, or `Raw[…]`/`Streamed[…]` of one. The endpoint's `__get__` is overloaded on the owner,
so that type checkers see a plain method, a coroutine, or one that gives an `APIResponse`, all from the one declaration.

At run time `__get__` gives a bound method whose function calls the declaration itself with the caller's arguments: Python checks
names and required arguments, at its own speed. What was not passed is not sent; None is sent as null. `{name}` in the path takes
the parameter of that name; the others are the query of GET and DELETE, the JSON body of POST, or what the verb says.

Streaming endpoints carry three declarations: ParamSpec keeps only the first of overloads, so `@streams(…)` joins the one for
`stream=True`, and the one for a `stream` that only the run decides (mypy does not try a bool as True and as False).
Helpers made of several calls are `@flow` generators: `run = yield from Runs.create.call(…)`.

Rules: nothing here knows HTTP (see `pipeline`), a plugin, or a resource. Annotations are resolved at a method's first call.
"""

from __future__ import annotations

import types as python_types
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    TypeVar,
    Union,
    get_args,
    get_origin,
    overload,
)

from .answer import result_of
from .call import Call
from .declared import OPTION_NAMES, Declared, RequestOptions as RequestOptions
from .encode import path_segment
from .flow import Flow, relayed
from .pipeline import send
from .request import OMIT
from .resource import (
    Async as Async,
    Method,
    Raw as Raw,
    Resource as Resource,
    Streamed as Streamed,
    Sync as Sync,
)

if TYPE_CHECKING:
    from .ending import Ending
    from .page import AsyncPaginator, Pages
    from .response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
    from .stream import AsyncStream, Stream

M = TypeVar("M")  # the colour, for resources declared with it
P = ParamSpec("P")
Q = ParamSpec("Q")
R = ParamSpec("R")
T = TypeVar("T")
U = TypeVar("U")
SP = TypeVar("SP")
AP = TypeVar("AP")


class Endpoint(Method, Generic[P, T]):
    """A declared method. On an instance it is the method; on the class it is this object, whose `call` is for flows."""

    def __init__(
        self,
        function: Callable[Concatenate[Any, P], T],
        method: str,
        path: str,
        *,
        query: tuple[str, ...] = (),
        fixed_query: Mapping[str, str] | None = None,
        as_headers: Mapping[str, str] | None = None,
        multipart: tuple[str, ...] | None = None,
        only_with_files: bool = False,
        headers: Mapping[str, str] | None = None,
        accept: str | None = None,
        starts_work: bool = False,
        before: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
        shape: Callable[[Call], None] | None = None,
        after: Callable[[Any, Call], Any] | None = None,
    ) -> None:
        """`query` names what goes into the query of a POST, `fixed_query` is always there, `as_headers` maps parameters to the
        headers that carry them. `multipart` names the files of a form, which `only_with_files` sends as JSON if none is given.
        `starts_work` marks what costs money twice if it is sent twice. `before` sees the arguments, `shape` the finished call,
        `after` the result."""
        self.declared: Declared = Declared(function)
        self.method = method
        self.path = path
        self.path_names: tuple[str, ...] = tuple(piece.split("}")[0] for piece in path.split("{")[1:])
        names = self.declared.parameters
        self.as_headers: Mapping[str, str] = as_headers or {}
        elsewhere = {*self.path_names, *self.as_headers}
        self.query_names: frozenset[str] = frozenset(query)  # of a POST; elsewhere, all that is left
        takes_more = self.declared.shares_parameters()
        self.has_body: bool = method == "POST" and (takes_more or not elsewhere.union(query).issuperset(names))
        self.fixed_query = fixed_query
        self.multipart = multipart
        self.only_with_files = only_with_files
        self.headers: dict[str, str] = dict(headers or {})
        self.accept = accept
        self.admin: bool = False
        self.starts_work = starts_work
        self.before = before
        self.shape = shape
        self.after = after
        self.dress(function, self._start)

    def __set_name__(self, owner: type[Resource[Any]], name: str) -> None:
        self.headers = {**owner._headers, **self.headers}
        self.admin = owner._admin

    def _start(self, owner: Resource[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return owner._client._start(self.make(self.declared, args, kwargs), owner._mode)

    def make(self, declared: Declared, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Call:
        """The call that these arguments ask for. Wrong arguments end here."""
        values = declared.arguments(args, kwargs)
        if self.before is not None:
            values = self.before(values)
        path = self.path
        where = f"{self.method} {path}"
        for name in self.path_names:
            path = path.replace("{" + name + "}", path_segment(name, values.pop(name, ""), where))
        call = Call(self.method, path)
        call.route = self.path
        options = call.options
        for name in OPTION_NAMES & values.keys():
            options[name] = values.pop(name)
        headers: dict[str, Any] = self.headers
        for name, header in self.as_headers.items():
            value = values.pop(name, None)
            if value is not None:
                headers = {**headers, header: value if isinstance(value, str) else ",".join(value)}
        call.headers = headers or None
        if self.method != "POST":
            call.query = {name: values.pop(name) for name in declared.parameters if name in values}  # in this order
            call.query.update(values)
        elif self.query_names:
            call.query = {name: values.pop(name) for name in self.query_names & values.keys()}
        if self.fixed_query is not None:
            call.query = {**self.fixed_query, **call.query}
        if self.has_body:
            call.body = values
        if not self.only_with_files or any(values.get(name) not in (None, []) for name in self.multipart or ()):
            call.files = self.multipart
        call.admin = self.admin
        call.starts_work = self.starts_work
        call.after = self.after
        call.result = declared.result()
        call.accept = self.accept or ("*/*" if call.result is None else "application/json")
        if self.shape is not None:
            self.shape(call)
        return call

    def call(self, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        """The call as a flow, for helpers: `value = yield from Resource.method.call(…)`. The owner's client is the driver's."""
        return _Calling(self.make(self.declared, args, dict(kwargs)))  # type: ignore[return-value]  # see _Calling

    @overload
    def __get__(self, owner: None, kind: Any = None) -> Endpoint[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...
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


class _Calling:
    """What `yield from` takes from `Endpoint.call`: the flow needs the client's core, which only the driver's owner has; so it
    yields itself first, and `flow` (below) answers with the core."""

    def __init__(self, call: Call) -> None:
        self.spec = call

    def __iter__(self) -> Any:
        core = yield self
        answer = yield from send(core, self.spec)
        return result_of(answer)


def with_core(core: Any, flow: Any) -> Flow[Any]:
    """A helper's flow, with its calls given the client that they are made through."""

    def carry(effect: Any) -> Flow[Any]:
        return core if isinstance(effect, _Calling) else (yield effect)

    return relayed(flow, carry)


class flow(Method, Generic[P, T]):
    """A helper of several calls: a generator method that yields effects and calls, in both colours."""

    def __init__(self, function: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        self.function = function

        def start(owner: Resource[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
            client = owner._client
            return client._drive(with_core(client._core, function(owner, *args, **kwargs)))

        self.dress(function, start)

    @overload
    def __get__(self, owner: None, kind: Any = None) -> flow[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: Any = None) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else python_types.MethodType(self._bound, owner)


class PagedEndpoint(Method, Generic[P, T, SP, AP]):
    """A list: pages in the synchronous client, awaitable and iterable in the asynchronous one."""

    def __init__(self, function: Callable[..., Any], path: str, method: str = "GET", **options: Any) -> None:
        self.endpoint: Endpoint[..., Any] = Endpoint(function, method, path, **options)
        self.dress(function, self._start)

    def __set_name__(self, owner: type[Resource[Any]], name: str) -> None:
        self.endpoint.__set_name__(owner, name)

    def _start(self, owner: Resource[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        client = owner._client
        call = self.endpoint.make(self.endpoint.declared, args, kwargs)
        from .model import _PAGER
        from .page import AsyncPaginator, coloured

        kind = call.result
        call.page = coloured(get_origin(kind) or kind, client._asynchronous)
        (call.result,) = get_args(kind) or (object,)
        first = call

        def with_pager(page: Any, made_by: Call) -> Any:
            page.__dict__[_PAGER] = (lambda call: client._start(call, "plain"), made_by)
            return page

        first.after = with_pager
        if client._asynchronous and owner._mode == "plain":
            return AsyncPaginator(lambda: client._start(first, "plain"))
        return client._start(first, owner._mode)

    @overload
    def __get__(self, owner: None, kind: Any = None) -> PagedEndpoint[P, T, SP, AP]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> Callable[P, SP]: ...
    @overload
    def __get__(self, owner: Resource[Async], kind: Any = None) -> Callable[P, AsyncPaginator[T, AP]]: ...
    @overload
    def __get__(self, owner: Resource[Raw[Sync]], kind: Any = None) -> Callable[P, LegacyAPIResponse[SP]]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Async]], kind: Any = None
    ) -> Callable[P, Coroutine[Any, Any, LegacyAPIResponse[AP]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Sync]], kind: Any = None
    ) -> Callable[P, AbstractContextManager[APIResponse[SP]]]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Async]], kind: Any = None
    ) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[AP]]]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else python_types.MethodType(self._bound, owner)


class _Call(Generic[P, T, Q, U, R]):
    """A method that streams on request: as type checkers see it."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T: ...
    @overload
    def __call__(self, *args: Q.args, **kwargs: Q.kwargs) -> U: ...
    @overload
    def __call__(self, *args: R.args, **kwargs: R.kwargs) -> T | U: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...


class StreamingEndpoint(Method, Generic[P, T, Q, U, R]):
    """A method with a second signature for `stream=True`, which gives a stream of U, and a third for a bool."""

    def __init__(
        self, plain: Endpoint[P, T], streamed: Callable[..., Any], ending: Callable[[], Ending] | None
    ) -> None:
        self.endpoint = plain
        self.streamed: Declared = Declared(streamed)
        self.ending = ending
        self.dress(plain.declared.function, self._start)

    def __set_name__(self, owner: type[Resource[Any]], name: str) -> None:
        self.endpoint.__set_name__(owner, name)

    def _start(self, owner: Resource[Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return owner._client._start(self.make(args, kwargs), owner._mode)

    def make(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Call:
        """The call that these arguments ask for."""
        plain = self.endpoint
        if kwargs.get("stream") is not True:
            return plain.make(plain.declared, args, kwargs)
        call = plain.make(self.streamed, args, kwargs)
        call.stream = call.on_demand = True
        call.item = call.result
        call.union = get_origin(call.item) is Union
        call.ending = self.ending
        return call

    @overload
    def __get__(self, owner: None, kind: Any = None) -> StreamingEndpoint[P, T, Q, U, R]: ...
    @overload
    def __get__(self, owner: Resource[Sync], kind: Any = None) -> _Call[P, T, Q, Stream[U], R]: ...
    @overload
    def __get__(
        self, owner: Resource[Async], kind: Any = None
    ) -> _Call[P, Coroutine[Any, Any, T], Q, Coroutine[Any, Any, AsyncStream[U]], R]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Sync]], kind: Any = None
    ) -> _Call[P, LegacyAPIResponse[T], Q, LegacyAPIResponse[Stream[U]], R]: ...
    @overload
    def __get__(
        self, owner: Resource[Raw[Async]], kind: Any = None
    ) -> _Call[
        P, Coroutine[Any, Any, LegacyAPIResponse[T]], Q, Coroutine[Any, Any, LegacyAPIResponse[AsyncStream[U]]], R
    ]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Sync]], kind: Any = None
    ) -> _Call[P, AbstractContextManager[APIResponse[T]], Q, AbstractContextManager[APIResponse[Stream[U]]], R]: ...
    @overload
    def __get__(
        self, owner: Resource[Streamed[Async]], kind: Any = None
    ) -> _Call[
        P,
        AbstractAsyncContextManager[AsyncAPIResponse[T]],
        Q,
        AbstractAsyncContextManager[AsyncAPIResponse[AsyncStream[U]]],
        R,
    ]: ...
    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self if owner is None else python_types.MethodType(self._bound, owner)


# ---------------------------------------------------------------------- the verbs


def get(path: str, **options: Any) -> Callable[[Callable[Concatenate[Any, P], T]], Endpoint[P, T]]:
    """A GET: parameters go into the query."""
    return lambda function: Endpoint(function, "GET", path, **options)


def post(path: str, **options: Any) -> Callable[[Callable[Concatenate[Any, P], T]], Endpoint[P, T]]:
    """A POST: parameters go into the JSON body, or into a form with `multipart=(names of files)`; `query=(names)` go into the
    query. For the other options see `Endpoint`."""
    return lambda function: Endpoint(function, "POST", path, **options)


def delete(path: str, **options: Any) -> Callable[[Callable[Concatenate[Any, P], T]], Endpoint[P, T]]:
    """A DELETE: parameters go into the query."""
    return lambda function: Endpoint(function, "DELETE", path, **options)


def paged(
    path: str, **options: Any
) -> Callable[[Callable[Concatenate[Any, P], Pages[T, SP, AP]]], PagedEndpoint[P, T, SP, AP]]:
    """A GET (or another `method`) whose result is a page, declared as its kind: `-> CursorPage[types.FileObject]`."""
    return lambda function: PagedEndpoint(function, path, **options)


def streams(
    streamed: Callable[Concatenate[Any, Q], U],
    either: Callable[Concatenate[Any, R], object],
    ending: Callable[[], Ending] | None = None,
) -> Callable[[Endpoint[P, T]], StreamingEndpoint[P, T, Q, U, R]]:
    """Join the declaration for `stream=True`, whose result is that of one item, and the one for `stream: bool`, whose result
    is not looked at. `ending` knows when a stream is complete."""
    return lambda plain: StreamingEndpoint(plain, streamed, ending)


__all__ = [
    "OMIT",
    "Async",
    "Endpoint",
    "M",
    "PagedEndpoint",
    "Raw",
    "RequestOptions",
    "Resource",
    "Streamed",
    "StreamingEndpoint",
    "Sync",
    "delete",
    "flow",
    "get",
    "paged",
    "post",
    "streams",
]
