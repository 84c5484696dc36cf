"""What one call is, and what a client lends to it: values that the pipeline works on.

`Call` is what an endpoint makes of its arguments: everything about one call, nothing about a client. `Core` is what a client lends
to its calls: settings, plugins, a clock. `Answer` is what a sent call comes to, its body perhaps still unread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import ArgumentError
from .request import given, mapping_of, merge_headers, public_url
from .retry import Budget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .config import Config
    from .ending import Ending
    from .hooks import Auth, Observer, Prepare
    from .limits import Exchange, Timeout
    from .observe import Observed
    from .request import Response, ResponseInfo


class Call:
    """One call of an endpoint: what to ask for and what to make of the answer."""

    __slots__ = (
        "accept",
        "admin",
        "after",
        "body",
        "content_type",
        "ending",
        "files",
        "headers",
        "item",
        "method",
        "on_demand",
        "options",
        "page",
        "path",
        "query",
        "result",
        "route",
        "starts_work",
        "stream",
        "union",
    )

    def __init__(self, method: str, path: str) -> None:
        self.method: str = method
        self.path: str = path
        self.route: str = path  # with `{names}` not filled in, where they are known
        self.query: dict[str, Any] = {}
        self.body: Any = None  # None: no body at all
        self.files: tuple[str, ...] | None = None  # names of file parameters: send a form
        self.headers: dict[str, Any] | None = None
        self.accept: str = "application/json"
        self.content_type: str | None = None
        self.admin: bool = False
        self.starts_work: bool = False
        self.options: dict[str, Any] = {}
        self.result: Any = object  # the type to make of the answer's JSON; None, str, bytes-like: see decode_as
        self.after: Callable[[Any, Call], Any] | None = None
        self.page: Any = None  # the page class, where `result` is its items' type
        self.on_demand: bool = False  # leave the body unread
        self.stream: bool = False  # the body is an event stream, of `item`s
        self.item: Any = None
        self.union: bool = False
        self.ending: Callable[[], Ending] | None = None

    @property
    def where(self) -> str:
        """How messages name this call: `POST /chat/completions`."""
        return f"{self.method} {public_url(self.path)}"

    def with_query(self, changes: Mapping[str, Any]) -> Call:
        """The same call with some query parameters replaced."""
        new = object.__new__(Call)
        for name in Call.__slots__:
            setattr(new, name, getattr(self, name))
        new.query = {**self.query, **changes}
        new.on_demand = False  # however the first answer was read
        extra = self.options.get("extra_query")
        if extra:  # it would win over the changes
            new.options = {**self.options, "extra_query": {n: v for n, v in extra.items() if n not in changes}}
        return new


class Core:
    """What a client lends to its calls. Copies made by `with_options` share `budgets` and the transport."""

    def __init__(
        self,
        config: Config,
        auth: Auth | None,
        prepare: list[Prepare],
        observe: list[Observer],
        *,
        clock: Callable[[], float],
        random: Callable[[], float],
        budgets: dict[str, Budget],
        end: float | None = None,
    ) -> None:
        self.config = config
        self.auth = auth
        self.prepare = prepare
        self.observers = observe
        self.broken: list[Observer] = []  # those that have been warned of
        self.clock = clock
        self.random = random
        self.budgets = budgets
        self.end = end  # when every call has to have ended, on `clock`
        base, _, query = config.base_url.partition("?")
        self.base_url = base
        self.base_query = query
        self.origin: tuple[str, str | None, int | None] = origin_of(base)
        self.headers: dict[str, str] = _default_headers(config)
        self.given: frozenset[str] = frozenset(name.lower() for name in config.default_headers)

    def budget(self, url: str) -> Budget:
        """The retry budget of a URL's host."""
        host = urlsplit(url).netloc
        found = self.budgets.get(host)
        return found if found is not None else self.budgets.setdefault(host, Budget())


class Answer:
    """What a finished call gives: the response, what is known of it, and the exchange that a stream goes on in."""

    __slots__ = ("call", "exchange", "info", "observed", "response", "timeout")

    def __init__(
        self,
        call: Call,
        response: Response,
        info: ResponseInfo,
        exchange: Exchange,
        timeout: Timeout,
        observed: Observed | None,
    ) -> None:
        self.call: Call = call
        self.response: Response = response
        self.info: ResponseInfo = info
        self.exchange: Exchange = exchange
        self.timeout: Timeout = timeout
        self.observed: Observed | None = observed


def _default_headers(config: Config) -> dict[str, str]:
    from .version import VERSION

    headers = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": f"oai-lite/{VERSION} ({config.agent})",
    }
    if config.organization is not None:
        headers["OpenAI-Organization"] = config.organization
    if config.project is not None:
        headers["OpenAI-Project"] = config.project
    check_headers("default_headers", config.default_headers)
    merge_headers(headers, config.default_headers)
    return headers


def check_headers(where: str, headers: Mapping[str, Any]) -> None:
    """Refuse what HTTP cannot carry, without showing values: they may be secret."""
    for name, value in mapping_of(where, headers).items():
        if not isinstance(name, str) or not name or not name.isascii() or any(c in name for c in " :\r\n\t"):
            raise ArgumentError(f"{where}: {name!r} is not a header name")
        if value is None or not given(value):
            continue
        if isinstance(value, (bytes, bytearray)):
            raise ArgumentError(f"{where}: the value of {name!r} is {type(value).__name__}; pass it as text")
        text = value if isinstance(value, str) else str(value)
        # Looked for, not tried: the error of encoding would hold the value.
        place = None if text.isascii() else next((i for i, c in enumerate(text) if ord(c) > 255), None)
        if place is not None:
            raise ArgumentError(
                f"{where}: the value of {name!r} has a character that HTTP cannot carry at position {place}"
            )
        if "\n" in text or "\r" in text or "\0" in text:
            raise ArgumentError(
                f"{where}: the value of {name!r} contains a line feed; was it read from a file? use .strip()"
            )


def origin_of(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port: what credentials are for."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)
