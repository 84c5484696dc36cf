"""Requests, answers and limits as plain values: what the decisions of this package are made on. No I/O here.

A `Request` is what goes on the wire, an `Exchange` bounds and watches one attempt to send it, a `Response` is what came back.
Headers of a request are a plain dict with conventional capitals, so that a default is replaced by looking at its name once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, final

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self


class NotGiven:
    """The type of `NOT_GIVEN`: an argument that was not passed. It is falsy and is never sent."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


class Omit:
    """The type of `omit`: as a header's or a query parameter's value, it removes the default of that name."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


NOT_GIVEN = not_given = NotGiven()
omit = Omit()
# The default of every optional parameter of an endpoint. Typed as Any so that a signature reads as what callers may pass.
OMIT: Any = omit


def given(value: object) -> bool:
    """Whether an argument was passed: None was, `omit` and `NOT_GIVEN` were not."""
    return not isinstance(value, (Omit, NotGiven))


def mapping_of(where: str, value: Any) -> Mapping[str, Any]:
    """The value, if it is a mapping; `where` is what the caller calls it."""
    if not hasattr(value, "items"):
        from .errors import ArgumentError

        raise ArgumentError(f"{where}: expected a mapping of names to values, got {type(value).__name__}")
    found: Mapping[str, Any] = value
    return found


class Headers(Mapping[str, str]):
    """The headers of an answer: a mapping that does not care about capitals; repeated ones are joined with a comma."""

    __slots__ = ("_by_name", "_items")

    def __init__(self, items: Mapping[str, str] | list[tuple[str, str]] | None = None) -> None:
        self._items: Any = items or []
        self._by_name: dict[str, str] | None = None

    def _index(self) -> dict[str, str]:
        # Made late: most answers are read without a look at their headers.
        found = self._by_name
        if found is None:
            found = {}
            for name, value in self.multi_items():
                key = name.lower()
                found[key] = f"{found[key]}, {value}" if key in found else value
            self._by_name = found
        return found

    def __getitem__(self, name: str) -> str:
        return self._index()[name.lower()]

    def get(self, name: str, default: Any = None) -> Any:
        return self._index().get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._index()

    def __iter__(self) -> Iterator[str]:
        return iter(self._index())

    def __len__(self) -> int:
        return len(self._index())

    def multi_items(self) -> list[tuple[str, str]]:
        """Name and value pairs as they came, repeated ones apart."""
        if not isinstance(self._items, list):
            self._items = list(self._items.items())
        return list(self._items)

    def __repr__(self) -> str:
        # Values may be secrets (cookies); names never are.
        return f"<Headers {', '.join(self._index())}>"


def merge_headers(base: dict[str, str], extra: Mapping[str, object]) -> None:
    """Put `extra` over `base`, whatever the capitals; a value of `omit` removes the header, None is an omit too."""
    names = {name.lower(): name for name in base}
    for name, value in extra.items():
        old = names.pop(name.lower(), None)
        if old is not None:
            del base[old]
        if value is not None and given(value):
            base[name] = value if isinstance(value, str) else str(value)
            names[name.lower()] = name


class Upload(Protocol):
    """A request body that is produced piece by piece, with a known length, and can be started again or not."""

    length: int | None

    def __iter__(self) -> Iterator[bytes]:
        """The body from where it stands, in pieces."""
        ...

    def rewind(self) -> bool:
        """Start again; False where that is not possible (a pipe, a generator)."""
        ...


@final
class Request:
    """One HTTP request. `arguments` is the JSON object that `body` was encoded from (or the fields of a form), for plugins
    that route by a call's `model`; `path` is the part of the URL below the base URL, with `{names}` filled in. `admin` says
    that the call wants the organisation's admin key."""

    __slots__ = ("admin", "arguments", "body", "headers", "method", "path", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str] | None = None,
        body: bytes | Upload | None = None,
        *,
        path: str = "",
        arguments: Mapping[str, Any] | None = None,
        admin: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = {} if headers is None else headers
        self.body = body
        self.path = path
        self.arguments = arguments
        self.admin = admin

    def replace(self, **changes: Any) -> Request:
        """A copy with some parts changed; the headers are copied too, so that changing them leaves this one alone."""
        new = object.__new__(Request)
        for name in Request.__slots__:
            setattr(new, name, changes[name] if name in changes else getattr(self, name))
        if "headers" not in changes:
            new.headers = dict(self.headers)
        return new

    def without_secrets(self) -> Request:
        """Method and URL only: what errors and logs may keep."""
        return Request(self.method, public_url(self.url), path=self.path)

    def __repr__(self) -> str:
        return f"<Request {self.method} {public_url(self.url)}>"


def public_url(url: str) -> str:
    """A URL without what may be secret: its query and its user and password."""
    bare = url.split("?", 1)[0]
    if "@" not in bare:
        return bare
    scheme, mark, rest = bare.partition("://")
    authority, slash, path = rest.partition("/")
    return scheme + mark + authority.rpartition("@")[2] + slash + path


class Timeout:
    """How long a call may take, in seconds; None means no limit.

    `total` bounds everything until the call has ended, or its stream has begun: connecting, retries, pauses, a dripping body.
    `connect` bounds one connection, `read` one wait for bytes. `idle` bounds how long a stream may go without *content*; a
    server's keep-alive comments are none. `read` and `idle` default to `total`, `connect` to 5 seconds or `total` if less.
    """

    __slots__ = ("connect", "idle", "read", "total")

    def __init__(
        self,
        total: float | None = None,
        *,
        connect: float | None | NotGiven = NOT_GIVEN,
        read: float | None | NotGiven = NOT_GIVEN,
        idle: float | None | NotGiven = NOT_GIVEN,
    ) -> None:
        self.total = _seconds("total", total)
        default_connect = 5.0 if total is None or total > 5 else total
        self.connect = _seconds("connect", default_connect if isinstance(connect, NotGiven) else connect)
        self.read = _seconds("read", total if isinstance(read, NotGiven) else read)
        self.idle = _seconds("idle", total if isinstance(idle, NotGiven) else idle)

    @classmethod
    def of(cls, value: object) -> Timeout:
        """From what a `timeout=` may be: seconds, None (no limit), a Timeout, or another library's object with
        `connect` and `read` (httpx's), whose meaning (per operation, no total) is kept."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, connect=None)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return cls(value)
        if hasattr(value, "connect") and hasattr(value, "read"):
            theirs: Any = value
            return cls(getattr(value, "total", None), connect=theirs.connect, read=theirs.read, idle=theirs.read)
        from .errors import ArgumentError

        raise ArgumentError(
            f"timeout: expected seconds, None or oai_lite.Timeout(total, connect=, read=, idle=), got {type(value).__name__}"
        )

    def __repr__(self) -> str:
        return f"Timeout({self.total}, connect={self.connect}, read={self.read}, idle={self.idle})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Timeout.__slots__)

    def __hash__(self) -> int:
        return hash((self.total, self.connect, self.read, self.idle))


_LONGEST = 1e9  # sockets and locks refuse more than 2**63 nanoseconds


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return None if value > _LONGEST else float(value)
    from .errors import ArgumentError

    raise ArgumentError(f"timeout: {name} must be a number of seconds, zero or more, or None; got {value!r}")


class Exchange:
    """The limits of one attempt, and what became of it: the transport reads the first and writes the second.

    `deadline` is a point on the monotonic clock that nothing outlives; a stream moves it on as content arrives. `sent` turns
    true with the first byte of the request, `received` counts bytes of the answer, `reused` tells that the connection came
    from the pool. `timer` is the name of the limit that fired; the deadline's own is `deadline_timer`. `abort()` ends the attempt from any thread, at once.
    """

    __slots__ = (
        "aborted",
        "connect",
        "deadline",
        "deadline_timer",
        "fresh",
        "on_abort",
        "read",
        "received",
        "reused",
        "sent",
        "timer",
    )

    def __init__(
        self,
        deadline: float | None = None,
        connect: float | None = None,
        read: float | None = None,
        *,
        fresh: bool = False,
    ) -> None:
        self.deadline = deadline
        self.connect = connect
        self.read = read
        self.fresh = fresh  # do not take a pooled connection
        self.sent = False
        self.received = 0
        self.reused = False
        self.timer: str | None = None
        self.deadline_timer = "total"
        self.aborted = False
        self.on_abort: Callable[[], None] | None = None

    def abort(self) -> None:
        """End this attempt now, from whichever thread. The one that waits in it gets an error."""
        self.aborted = True
        if self.on_abort is not None:
            self.on_abort()

    def wait(self, now: float, limit: float | None, name: str) -> float | None:
        """Seconds that the next step may take under both `limit` and the deadline; TimeoutError if there is no time left.
        Notes in `timer` which of the two would fire."""
        if self.aborted:
            raise ConnectionAbortedError("the call was cancelled")
        deadline = self.deadline
        if deadline is None:
            self.timer = name
            return limit
        left = deadline - now
        if limit is not None and limit < left:
            self.timer = name
            return limit
        self.timer = self.deadline_timer
        if left <= 0:
            raise TimeoutError("no time left")
        return left


class Body(Protocol):
    """The rest of a streamed answer. Which colour its methods have is the transport's."""

    def read_some(self) -> Any:
        """The next bytes as soon as there are any; b"" at the end."""

    def finish(self, seconds: float) -> Any:
        """Read on to the end for at most so long, so that the connection can be used again; else close it."""

    def close(self) -> Any:
        """Give the connection up."""


class Response:
    """What came back. `content` is the whole body, or None while it is still to be read from `body`."""

    __slots__ = ("body", "content", "headers", "http_version", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes | None = None,
        body: Body | None = None,
        http_version: str = "HTTP/1.1",
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.body = body
        self.http_version = http_version


class Attempt:
    """One try, for `error.attempts` and observers: what came of it, and the seconds waited before the next one."""

    __slots__ = ("outcome", "pause")

    def __init__(self, outcome: str, pause: float | None = None) -> None:
        self.outcome = outcome
        self.pause = pause

    def __repr__(self) -> str:
        return f"<Attempt {self.outcome}{'' if self.pause is None else f', then {self.pause:.2f} s pause'}>"


class RateLimit:
    """What `x-ratelimit-*` headers said: how much is allowed, how much is left, and when it is whole again (text as sent)."""

    __slots__ = (
        "limit_requests",
        "limit_tokens",
        "remaining_requests",
        "remaining_tokens",
        "reset_requests",
        "reset_tokens",
    )

    def __init__(self, headers: Headers) -> None:
        for name in RateLimit.__slots__:
            value = headers.get("x-ratelimit-" + name.replace("_", "-"))
            setattr(self, name, int(value) if value is not None and value.isdigit() and "reset" not in name else value)

    limit_requests: int | None
    limit_tokens: int | None
    remaining_requests: int | None
    remaining_tokens: int | None
    reset_requests: str | None
    reset_tokens: str | None

    def __repr__(self) -> str:
        return f"<RateLimit {', '.join(f'{n}={getattr(self, n)}' for n in RateLimit.__slots__ if getattr(self, n) is not None)}>"


class ResponseInfo:
    """What is known of an answer besides its content: on results, streams and errors alike."""

    __slots__ = ("attempts", "elapsed", "headers", "http_version", "request", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        request: Request | None = None,
        *,
        attempts: tuple[Attempt, ...] = (),
        elapsed: float = 0.0,
        http_version: str = "HTTP/1.1",
    ) -> None:
        self.status = status
        self.headers = headers
        self.request = request
        self.attempts = attempts
        self.elapsed = elapsed
        self.http_version = http_version

    @property
    def status_code(self) -> int:
        """The same as `status`."""
        return self.status

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave."""
        value: str | None = self.headers.get("x-request-id")
        return value

    @property
    def rate_limit(self) -> RateLimit:
        """The `x-ratelimit-*` headers."""
        return RateLimit(self.headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asked to wait, from `retry-after-ms` or `retry-after` (seconds or a date)."""
        from .retry import retry_after

        return retry_after(self.headers)

    def __repr__(self) -> str:
        return f"<ResponseInfo {self.status} request_id={self.request_id}>"

    def __deepcopy__(self, memo: object) -> Self:
        return self  # never changes
