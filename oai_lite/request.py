"""Requests, answers and limits as plain values: what the decisions of this package are made on. No I/O here.

A `Request` is what goes on the wire, an `Exchange` bounds and watches one attempt to send it, a `Response` is what came back.
Headers of a request are a plain dict with conventional capitals, so that a default is replaced by looking at its name once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, final

if TYPE_CHECKING:
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


not_given: NotGiven = NotGiven()
NOT_GIVEN: NotGiven = not_given
omit: Omit = Omit()
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
        """The value, whatever the capitals; `default` where the header is absent."""
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
    that the call wants the organisation's admin key. `call` is what observers know the call by, None if there are none."""

    __slots__ = ("admin", "arguments", "body", "call", "headers", "method", "path", "url")

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
        self.method: str = method
        self.url: str = url
        self.headers: dict[str, str] = {} if headers is None else headers
        self.body: bytes | Upload | None = body
        self.path: str = path
        self.arguments: Mapping[str, Any] | None = arguments
        self.admin: bool = admin
        self.call: object = None

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
        return Request(self.method, public_url(self.url), path=public_url(self.path))

    def __repr__(self) -> str:
        return f"<Request {self.method} {public_url(self.url)}>"


def public_url(url: str) -> str:
    """A URL without what may be secret: its query and its user and password."""
    bare = url.split("?", 1)[0]
    if "@" not in bare:
        return bare
    scheme, mark, rest = bare.partition("://") if "://" in bare else ("", "", bare)
    authority, slash, path = rest.partition("/")
    return scheme + mark + authority.rpartition("@")[2] + slash + path


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
        self.status: int = status
        self.headers: Headers = headers
        self.content: bytes | None = content
        self.body: Body | None = body
        self.http_version: str = http_version


class Attempt:
    """One try, for `error.attempts` and observers: what came of it, and the seconds waited before the next one."""

    __slots__ = ("outcome", "pause")

    def __init__(self, outcome: str, pause: float | None = None) -> None:
        self.outcome: str = outcome
        self.pause: float | None = pause

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
            value: str | None = headers.get("x-ratelimit-" + name.replace("_", "-"))
            if value is None or "reset" in name or not (value.isascii() and value.isdigit() and len(value) < 19):
                setattr(self, name, value)
            else:
                setattr(self, name, int(value))

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
        self.status: int = status
        self.headers: Headers = headers
        self.request: Request | None = request
        self.attempts: tuple[Attempt, ...] = attempts
        self.elapsed: float = elapsed
        self.http_version: str = http_version

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
