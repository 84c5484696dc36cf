"""`OpenAI` and `AsyncOpenAI`: options, copies, lifetime, and the resources as typed attributes.

A client is a face over an `Engine`, which holds the settings, the plugins and the connections. Copies made by `with_options` share
the engine's connections unless they change how to connect.
"""

from __future__ import annotations

from ._typing import TypeVar, cast, overload
from .resource import Async, M, Raw, Streamed, Sync
from .surface import Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Coroutine, Mapping
    from types import TracebackType
    from typing import Any, ClassVar, Literal, Self, Unpack

    from .config import ClientOptions, Config
    from .drive import Driver
    from .drive_async import AsyncDriver
    from .engine import Engine
    from .limits import Remaining, Timeout
    from .stream import AsyncStream, Stream

    Options = Mapping[str, Any] | None

T = TypeVar("T")

# Options that change how connections are made: a copy that names one has connections of its own.
_CONNECTION = frozenset(
    ("http_client", "transport", "plugins", "without", "ca_bundle", "client_cert", "ssl_context", "proxy")
)


def _check_options(where: str, options: Mapping[str, Any], known: frozenset[str]) -> None:
    for name in options:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{where} got an unexpected keyword argument {name!r}{hint}")


class _BaseClient(Surface[M]):
    """What both colours share."""

    _asynchronous: ClassVar[bool]

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        from .request import given

        _check_options(f"{type(self).__name__}()", options, self._option_names())
        passed = {name: value for name, value in options.items() if given(value)}
        super().__init__(self._engine(passed))

    def _engine(self, options: Mapping[str, Any], shared: Engine | None = None) -> Engine:
        """A new engine; with `shared`, over that one's connections and plugins."""
        # Late: all that works on calls loads with the first client, and is no part of importing a client's class.
        from .engine import Engine

        config = self._config_of(options)
        return Engine(config) if shared is None else Engine(config, shared._connections, shared._registry)

    # What a client for another kind of deployment replaces: the options that it knows, and what they come to.

    @classmethod
    def _option_names(cls) -> frozenset[str]:
        """The options there are."""
        from .config import OPTION_NAMES

        return OPTION_NAMES

    def _config_of(self, options: Mapping[str, Any]) -> Config:
        """What the options come to."""
        from .config import Config

        return Config(options, asynchronous=self._asynchronous, agent=type(self).__name__)

    @staticmethod
    def _make_room(options: dict[str, Any], changes: Collection[str]) -> None:
        """Take out of a copy's options what cannot stand beside those that change."""
        for name, other in (("api_key", "workload_identity"), ("workload_identity", "api_key")):
            if name in changes and other not in changes:
                options.pop(other, None)  # one credential in place of the other
        if "provider" in changes:
            for name in ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency"):
                if name not in changes:
                    options.pop(name, None)
        if "data_residency" in changes:
            for name in ("base_url", "websocket_base_url"):
                if name not in changes:
                    options.pop(name, None)
        elif "base_url" in changes or "websocket_base_url" in changes:
            options.pop("data_residency", None)

    # ------------------------------------------------------------------ settings

    @property
    def _config(self) -> Config:
        return self._client._config

    @property
    def api_key(self) -> str | None:
        """The key in use; "" while a function that gives it has not been asked, None where another plugin authorises."""
        return cast("str | None", getattr(self._client._core.auth, "key", None))

    @property
    def admin_api_key(self) -> str | None:
        """The admin key."""
        return self._config.admin_api_key

    @property
    def organization(self) -> str | None:
        """Sent as `OpenAI-Organization`."""
        return self._config.organization

    @property
    def project(self) -> str | None:
        """Sent as `OpenAI-Project`."""
        return self._config.project

    @property
    def webhook_secret(self) -> str | None:
        """The secret that webhooks are verified with."""
        return self._config.webhook_secret

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._config.base_url

    @property
    def websocket_base_url(self) -> str | None:
        """Where WebSocket connections go, if not to `base_url`."""
        return self._config.websocket_base_url

    @property
    def timeout(self) -> Timeout:
        """How long a call may take."""
        return self._config.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is tried again."""
        return self._config.max_retries

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers of every request, credentials excepted."""
        return dict(self._client._core.headers)

    @property
    def default_query(self) -> dict[str, Any]:
        """The query parameters of every request."""
        return dict(self._config.default_query)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self._option_names():
            raise AttributeError(
                f"a client's settings do not change; client.with_options({name}=…) gives a copy that has it"
            )
        super().__setattr__(name, value)

    # ------------------------------------------------------------------ copies and lifetime

    def copy(
        self,
        *,
        set_default_headers: Mapping[str, Any] | None = None,
        set_default_query: Mapping[str, Any] | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client that differs in the options named, and shares this one's connections where it can.

        Takes the constructor's options. None keeps what there is, except for `timeout`, where it means no limit.
        `default_headers` and `default_query` are merged into the present ones; `set_default_…` replaces them.
        """
        from .request import given

        _check_options(f"{type(self).__name__}.copy()", options, self._option_names())
        old = self._config.given
        changes: dict[str, Any] = {
            name: value for name, value in options.items() if given(value) and (value is not None or name == "timeout")
        }
        for name, replacement in (("default_headers", set_default_headers), ("default_query", set_default_query)):
            if replacement is not None:
                if name in changes:
                    from .errors import ArgumentError

                    raise ArgumentError(f"{name} merges and set_{name} replaces; give one of them")
                changes[name] = replacement
            elif name in changes:
                changes[name] = {**(old.get(name) or {}), **changes[name]}
        new = {**old, **changes}
        self._make_room(new, changes)
        return self._with(new, shared=not _CONNECTION & changes.keys())

    with_options = copy

    def _with(self, options: Mapping[str, Any], *, shared: bool) -> Self:
        new = object.__new__(type(self))
        engine = new._engine(options, self._client if shared else None)
        engine._core.end = self._client._core.end
        Surface.__init__(new, engine)
        return new

    def with_deadline(self, context: Remaining | float, *, margin: float | None = None) -> Self:
        """A copy, all of whose calls have ended by a point in time. It is cheap: make one for each invocation of a Lambda function.

        `context` is what Lambda passes a handler as its second argument, or seconds from now; `margin` seconds of it are kept
        back to answer in (0.5 of a context's, none of seconds). Retries, polling, tokens and streams are part of a call; what
        cannot end in time raises APITimeoutError with the `timer` `deadline`. A later deadline than it has, a client does not
        take; pickling forgets it. Raises `ArgumentError` for what is neither, or no margin.
        """
        new = object.__new__(type(self))
        Surface.__init__(new, self._client.until(context, margin))
        return new

    def is_closed(self) -> bool:
        """Whether `close` was called, on this client or on one that shares its connections."""
        return self._client._connections.closed

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled as its settings, secrets included; connections are made anew."""
        return _restored, (type(self), self._config.resolved())

    def __deepcopy__(self, memo: Any) -> Self:
        return self._with(self._config.given, shared=False)

    def __repr__(self) -> str:
        return repr(self._client)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self) -> Any:
            """The same resources, whose methods give `LegacyAPIResponse`s."""
            return Surface(self._client, "raw")

        @property
        def with_streaming_response(self) -> Any:
            """The same resources, whose methods give context managers around unread answers."""
            return Surface(self._client, "streamed")

    # ------------------------------------------------------------------ endpoints that have no method

    def _request(
        self,
        method: str,
        path: str,
        cast_to: Any,
        body: Any,
        files: Any,
        options: Options,
        stream: bool,
    ) -> Any:
        from .call import Call

        options = dict(options or {})
        call = Call(method, path if path.startswith("/") or "://" in path else f"/{path}")
        call.query = dict(options.pop("params", None) or {})
        call.body = {} if body is None and files else body
        if files:
            named: dict[str, list[Any]] = {}
            for name, file in files.items() if hasattr(files, "items") else files:
                named.setdefault(name, []).extend(file if isinstance(file, list) else [file])
            call.files = tuple(named)
            call.body = {**call.body, **{n: found[0] if len(found) == 1 else found for n, found in named.items()}}
        for theirs, ours in (
            ("headers", "extra_headers"),
            ("timeout", "timeout"),
            ("max_retries", "max_retries"),
            ("extra_json", "extra_body"),
            ("resend", "resend"),
        ):
            if theirs in options:
                call.options[ours] = options.pop(theirs)
        if options:
            raise TypeError(
                f"{method.lower()}(): unknown options {sorted(options)}; there are headers, params, timeout, max_retries, "
                "extra_json, resend"
            )
        call.result = cast_to
        if stream:
            call.stream = call.on_demand = True
            call.item = cast_to
        return self._client._start(call, self._mode)


def _restored(cls: Any, options: Mapping[str, Any]) -> Any:
    return cls(**options)


class OpenAI(_BaseClient[Sync]):
    """The synchronous client. Thread-safe; make one and keep it.

    Every option is a keyword. `api_key` is text or a function that gives it (asked before every attempt); absent ones come from
    `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`, `OPENAI_WEBHOOK_SECRET`, `OPENAI_BASE_URL`,
    `OPENAI_CUSTOM_HEADERS`. `timeout` (seconds for the whole call, or a `Timeout`) is 600, `max_retries` 2. Connections:
    `http_client` takes a urllib3 `PoolManager` of your own; `ca_bundle`, `client_cert`, `ssl_context` and `proxy` shape ours.
    `plugins` adds plugins (objects or names), `without` leaves built-in ones out, `auth` chooses between ways to authenticate.

    Raises `OpenAIError` where no credential is found, and `ArgumentError` (a ValueError and a TypeError) for unusable options.
    """

    _asynchronous = False

    if TYPE_CHECKING:
        with_raw_response: Surface[Raw[Sync]]
        with_streaming_response: Surface[Streamed[Sync]]

    @overload
    def get(self, path: str, *, cast_to: type[T], options: Options = None, stream: Literal[True]) -> Stream[T]: ...
    @overload
    def get(self, path: str, *, cast_to: type[T], options: Options = None, stream: Literal[False] = False) -> T: ...
    def get(self, path: str, *, cast_to: type[T], options: Options = None, stream: bool = False) -> Any:
        """GET an endpoint that has no method here.

        `cast_to` says what the answer becomes: a Model, `dict` or `object` (the JSON as it is), `str`, `bytes`; with
        `stream=True`, what each event becomes. `options` may hold `headers`, `params` (the query), `timeout`, `max_retries`.
        """
        return self._request("GET", path, cast_to, None, None, options, stream)

    @overload
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: Literal[True],
    ) -> Stream[T]: ...  # fmt: skip
    @overload
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: Literal[False] = False,
    ) -> T: ...  # fmt: skip
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: bool = False,
    ) -> Any:  # fmt: skip
        """POST `body` as JSON, or with `files` as a form; see `get`."""
        return self._request("POST", path, cast_to, body, files, options, stream)

    def put(self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None) -> T:
        """PUT; see `post`."""
        return cast("T", self._request("PUT", path, cast_to, body, files, options, False))

    def patch(self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None) -> T:
        """PATCH; see `post`."""
        return cast("T", self._request("PATCH", path, cast_to, body, files, options, False))

    def delete(self, path: str, *, cast_to: type[T], body: Any = None, options: Options = None) -> T:
        """DELETE; see `get`."""
        return cast("T", self._request("DELETE", path, cast_to, body, None, options, False))

    def close(self) -> None:
        """Close the connections, also those of copies. Calls after this raise ClosedClientError."""
        shared = self._client._connections
        with shared.lock:
            shared.closed = True
            driver, shared.driver = shared.driver, None
        if driver is not None:
            cast("Driver", driver).transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncOpenAI(_BaseClient[Async]):
    """The asynchronous client: the same options, methods that are awaited, streams for `async for`.

    `api_key` may also be an async function. It belongs to no event loop: one client serves several `asyncio.run` in a row.
    """

    _asynchronous = True

    if TYPE_CHECKING:
        with_raw_response: Surface[Raw[Async]]
        with_streaming_response: Surface[Streamed[Async]]

    @overload
    def get(
        self, path: str, *, cast_to: type[T], options: Options = None, stream: Literal[True]
    ) -> Coroutine[Any, Any, AsyncStream[T]]: ...
    @overload
    def get(
        self, path: str, *, cast_to: type[T], options: Options = None, stream: Literal[False] = False
    ) -> Coroutine[Any, Any, T]: ...
    def get(self, path: str, *, cast_to: type[T], options: Options = None, stream: bool = False) -> Any:
        """See `OpenAI.get`."""
        return self._request("GET", path, cast_to, None, None, options, stream)

    @overload
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: Literal[True],
    ) -> Coroutine[Any, Any, AsyncStream[T]]: ...  # fmt: skip
    @overload
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: Literal[False] = False,
    ) -> Coroutine[Any, Any, T]: ...  # fmt: skip
    def post(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None,
        stream: bool = False,
    ) -> Any:  # fmt: skip
        """See `OpenAI.post`."""
        return self._request("POST", path, cast_to, body, files, options, stream)

    def put(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None
    ) -> Coroutine[Any, Any, T]:
        """See `OpenAI.put`."""
        return cast("Coroutine[Any, Any, T]", self._request("PUT", path, cast_to, body, files, options, False))

    def patch(
        self, path: str, *, cast_to: type[T], body: Any = None, files: Any = None, options: Options = None
    ) -> Coroutine[Any, Any, T]:
        """See `OpenAI.patch`."""
        return cast("Coroutine[Any, Any, T]", self._request("PATCH", path, cast_to, body, files, options, False))

    def delete(
        self, path: str, *, cast_to: type[T], body: Any = None, options: Options = None
    ) -> Coroutine[Any, Any, T]:
        """See `OpenAI.delete`."""
        return cast("Coroutine[Any, Any, T]", self._request("DELETE", path, cast_to, body, None, options, False))

    async def close(self) -> None:
        """Close the connections and let the threads go, also those of copies. Calls after this raise ClosedClientError."""
        shared = self._client._connections
        with shared.lock:
            shared.closed = True
            driver, shared.driver = shared.driver, None
        if driver is not None:
            await cast("AsyncDriver", driver).transport.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
