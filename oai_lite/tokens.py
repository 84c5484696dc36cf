"""`TokenAuth`: everything about a token that has to be fetched, but how to fetch it.

    auth = TokenAuth(fetch)  # fetch() gives the token as text, or as Token("…", expires_in=3600)
    client = OpenAI(plugins=[auth])

What it promises. One fetch at a time, however many calls wait. A token is renewed ahead of its end, as the wall clock
or the monotonic clock says, whichever is sooner: one stands still while a Lambda is frozen, the other may be set
back. While the old one is good, one call renews it and the others go on; should that fail, they go on as well. After
a 401 the token that was refused is dropped and one more is fetched. A fetch that hangs, raises or gives nonsense is
an error that names the provider, in bounded time.

Rules: no clock, no lock, no I/O here, only effects. The token is in no repr, message or pickle. State is one
attribute, replaced as a whole. The pipeline asks only for requests to the client's own host, so that the token goes
nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, final

from .errors import ArgumentError, OAuthError, TokenError
from .flow import Call, Now, Once, OutOfTime, Overdue, WallTime, bounded
from .hooks import hookimpl

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .config import Config
    from .flow import Flow
    from .request import Request

TIMEOUT = 10.0  # seconds that a fetch may take
REFRESH_BEFORE = 300.0  # seconds; at most half of what the token lives
PAUSE = 30.0  # seconds between attempts to renew a token that is still good


@final
class Token:
    """A token and how long it is good: `expires_in` seconds from now, or until `expires_at` (seconds since 1970).
    Neither: unknown."""

    __slots__ = ("expires_at", "expires_in", "text")

    def __init__(self, text: str, *, expires_in: float | None = None, expires_at: float | None = None) -> None:
        self.text: str = text
        self.expires_in: float | None = expires_in
        self.expires_at: float | None = expires_at

    def __repr__(self) -> str:
        return f"Token('…', expires_in={self.expires_in!r}, expires_at={self.expires_at!r})"


class AccessToken(Protocol):
    """What azure-identity's credentials give, among others: a token, and until when it is good (seconds since 1970)."""

    @property
    def token(self) -> str:
        """The token."""
        ...

    @property
    def expires_on(self) -> float:
        """Seconds since 1970."""
        ...


if TYPE_CHECKING:
    Fetched: TypeAlias = str | Token | AccessToken
    Fetch: TypeAlias = Callable[[], Fetched | Awaitable[Fetched] | Flow[Fetched]]


class _Held:
    """A token in use: when to renew it and when it ends, on both clocks (`now`, wall). None: it does not say."""

    __slots__ = ("due", "end", "headers", "text")

    def __init__(
        self,
        text: str,
        headers: Mapping[str, str],
        due: tuple[float, float] | None,
        end: tuple[float, float] | None,
    ) -> None:
        self.text = text
        self.headers = headers
        self.due = due
        self.end = end

    def usable(self, now: float, wall: float) -> bool:
        return not _past(self.end, now, wall)

    def fresh(self, now: float, wall: float) -> bool:
        return not _past(self.due, now, wall) and not _past(self.end, now, wall)


def _past(point: tuple[float, float] | None, now: float, wall: float) -> bool:
    return point is not None and (now >= point[0] or wall >= point[1])


class TokenAuth:
    """Authorises requests with a token that `fetch` gives: an `Auth`, and a plugin by itself.

    `fetch` is a function that may block, an async function (for the asynchronous client), or a flow. It returns the
    token as text, as a `Token`, or as anything with `token` and `expires_on` (azure-identity's access tokens). If it
    does not say how long it is good and is a JWT, that says; else it is taken for good for `lifetime` seconds or,
    without that, until a 401. It is renewed `refresh_before` seconds ahead. `timeout` bounds a fetch, in seconds.
    `name` is what errors call the provider.
    """

    key: str | None = None

    def __init__(
        self,
        fetch: Fetch,
        *,
        name: str | None = None,
        lifetime: float | None = None,
        refresh_before: float = REFRESH_BEFORE,
        timeout: float = TIMEOUT,
        header: str = "Authorization",
        scheme: str = "Bearer",
    ) -> None:
        if not callable(fetch):
            raise ArgumentError(f"TokenAuth: expected a function that returns a token, got {type(fetch).__name__}")
        self.name: str = name or getattr(fetch, "__name__", None) or type(fetch).__name__
        for option, value in (("lifetime", lifetime), ("refresh_before", refresh_before), ("timeout", timeout)):
            if value is not None and not (_is_number(value) and value >= 0):
                raise ArgumentError(f"TokenAuth({self.name}): {option} must be a number of seconds, got {value!r}")
        self._fetch = fetch
        self._lifetime = lifetime
        self._refresh_before = refresh_before
        self._timeout = timeout
        self._header = header
        self._prefix = f"{scheme} " if scheme else ""
        self._held: _Held | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name})"

    def __getstate__(self) -> dict[str, Any]:
        """Settings only: whoever gets a copy fetches a token of its own."""
        return {**self.__dict__, "_held": None}

    @hookimpl
    def oai_lite_auth(self, config: Config) -> TokenAuth:
        """See `Hooks.oai_lite_auth`: `OpenAI(plugins=[TokenAuth(fetch)])`."""
        return self

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        held = self._held
        now = yield from Now()
        wall = yield from WallTime()
        if held is None or not held.fresh(now, wall):
            try:
                held = yield from Once(self, self._renewed)
            except OutOfTime as error:
                error.add_note(f"no token yet: the token provider {self.name!r} is still at work")
                raise
        return held.headers

    def forget(self) -> None:
        """Drop the token; the next call fetches one."""
        self._held = None

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`. Of many calls that were refused with one token, the first drops it and all get the next
        one."""
        sent = request.headers.get(self._header)
        if sent is None:
            return False
        held = self._held
        if held is not None and held.headers[self._header] == sent:
            self._held = None
        return True

    def _renewed(self) -> Flow[_Held]:
        """A fresh token; the present one if another call was faster, or if it is still good and no other can be had."""
        now = yield from Now()
        wall = yield from WallTime()
        held = self._held
        if held is not None and held.fresh(now, wall):
            return held
        if held is not None and held.usable(now, wall):
            # Until this is done, or for the pause if it fails, the others go on with what there is.
            self._held = _Held(held.text, held.headers, (now + PAUSE, wall + PAUSE), held.end)
        try:
            new = self._hold((yield from self._asked(now + self._timeout)), now, wall)
        except Exception as error:
            old = self._held
            if old is not None and old.usable((yield from Now()), (yield from WallTime())):
                return old
            if isinstance(error, (TokenError, OAuthError, ArgumentError)):
                raise  # says who failed already
            # Its text is the provider's, and may hold what should not be shown: it stays in the cause.
            raise self._bad(f"it raised {type(error).__name__}") from error
        self._held = new
        return new

    def _asked(self, limit: float) -> Flow[Any]:
        """What the fetch gives, in bounded time."""
        try:
            fetch: Any = self._fetch
            if _is_flow(fetch):
                return (yield from bounded(fetch(), limit, every=True))
            return (yield from Call(fetch, limit))
        except (Overdue, OutOfTime) as error:
            if isinstance(error, OutOfTime) and error.deadline != limit:
                raise  # the call's own time
            raise TokenError(f"no answer within {self._timeout:g} s", provider=self.name) from None

    def _hold(self, fetched: Any, now: float, wall: float) -> _Held:
        """The token as it came, checked. Its life counts from before it was asked for: rather too short than too
        long."""
        text, expires_in, expires_at = self._parts(fetched)
        self._check(text)
        if expires_in is None and expires_at is None:
            expires_at = end_of_jwt(text)
            if expires_at is None:
                expires_in = self._lifetime
        for value in (expires_in, expires_at):
            if value is not None and not _is_number(value):
                raise self._bad(f"its expiry is {type(value).__name__}, not a number of seconds")
        headers = {self._header: self._prefix + text}
        lives = [
            value for value in (expires_in, None if expires_at is None else expires_at - wall) if value is not None
        ]
        if not lives:
            return _Held(text, headers, None, None)
        life = min(lives)
        if life <= 0:
            raise self._bad(f"it gave a token that expired {-life:.0f} s ago (or this machine's clock is wrong)")
        due = life - min(self._refresh_before, life / 2)
        return _Held(text, headers, (now + due, wall + due), (now + life, wall + life))

    def _parts(self, fetched: Any) -> tuple[Any, Any, Any]:
        if isinstance(fetched, Token):
            return fetched.text, fetched.expires_in, fetched.expires_at
        if not isinstance(fetched, str) and hasattr(fetched, "token") and hasattr(fetched, "expires_on"):
            return fetched.token, None, fetched.expires_on
        return fetched, None, None

    def _check(self, text: Any) -> None:
        """Refuse what no header can carry, without showing it."""
        if not isinstance(text, str):
            raise self._bad(
                f"it gave {'None' if text is None else type(text).__name__} where a token (text) was expected"
            )
        if not text.strip():
            raise self._bad("it gave an empty token")
        if text != text.strip():
            raise self._bad("its token has white space or a line feed around it; was it read from a file? use .strip()")
        if not text.isascii() or not text.isprintable():
            place = next(i for i, c in enumerate(text) if not c.isascii() or not c.isprintable())
            raise self._bad(f"its token has a character at position {place} that is not plain ASCII")

    def _bad(self, what: str) -> TokenError:
        return TokenError(what, provider=self.name)


def _is_flow(function: Any) -> bool:
    """Whether calling it makes a generator, and does nothing else."""
    from inspect import isgeneratorfunction

    return isgeneratorfunction(function) or isgeneratorfunction(type(function).__call__)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0  # finite


def end_of_jwt(text: str) -> float | None:
    """When a JWT says that it ends. Nobody's signature is checked here: that is the server's to do."""
    parts = text.split(".")
    if len(parts) != 3:
        return None
    import json
    from binascii import a2b_base64

    try:
        claims = json.loads(a2b_base64(parts[1].replace("-", "+").replace("_", "/") + "=="))
        end = claims.get("exp")
    except (ValueError, AttributeError, RecursionError):
        return None
    return float(end) if _is_number(end) else None
