"""What puts an Azure credential on a request: a key, a token, or a function that gives one.

A request that carries the header already keeps its own. Functions are asked for every attempt; they may block or be asynchronous,
and get 30 s. What they raise is kept as the cause: its text may hold what should not be shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import ArgumentError, OpenAIError, TokenError
from ...flow import Call, Now, Overdue, WallTime

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...flow import Flow
    from ...request import Request


class KeyAuth:
    """`api-key: …`."""

    header = "api-key"  # the caller's own is left alone; an `Authorization` for a gateway may stand beside it

    def __init__(self, key: str | Callable[[], Any]) -> None:
        self._function = key if callable(key) else None
        self._key = "" if callable(key) else checked("api_key", key)

    @property
    def key(self) -> str:
        """The key that was used last; "" while a function has not been asked yet."""
        return self._key

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        if self._function is not None:
            key = yield from _asked("api_key", self._function)
            self._key = checked("api_key: the function's answer", key)
        return {"api-key": self._key}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a key does not get better."""
        return False


class BearerAuth:
    """`Authorization: Bearer …` with a token, or with what a function gives."""

    def __init__(self, token: str | None, provider: Callable[[], Any] | None) -> None:
        self._token = None if token is None else checked("azure_ad_token", token)
        self._provider = provider
        self._known: tuple[str, float | None] = ("", None)  # the last token, and when it ends if it says so

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        token: Any = self._token
        if self._provider is not None:
            found = yield from _asked("azure_ad_token_provider", self._provider)
            # A credential's own answer will do as well: it holds the token.
            found = found if isinstance(found, str) else getattr(found, "token", found)
            token = checked("azure_ad_token_provider: its answer", found)
            if token != self._known[0]:
                from ...tokens import end_of_jwt

                self._known = (token, end_of_jwt(token))
            end = self._known[1]
            if end is not None and end <= (wall := (yield from WallTime())):
                raise TokenError(
                    f"it gave a token that expired {wall - end:.0f} s ago (or this machine's clock is wrong)",
                    provider="azure_ad_token_provider",
                )
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a provider is asked every time anyway."""
        return False


LIMIT = 30.0  # seconds; tools that a provider may call (az) take many


def _asked(name: str, function: Callable[[], Any]) -> Flow[Any]:
    """What the function gives, in bounded time."""
    try:
        return (yield from Call(function, (yield from Now()) + LIMIT))
    except Overdue:
        raise TokenError(f"no answer within {LIMIT:g} s", provider=name) from None
    except OpenAIError:
        raise
    except Exception as error:
        raise TokenError(f"it raised {type(error).__name__}", provider=name) from error


def checked(name: str, value: object) -> str:
    """A credential that a header can carry. Messages never show it."""
    if not isinstance(value, str):
        raise ArgumentError(f"{name}: expected text, got {'None' if value is None else type(value).__name__}")
    if not value.strip():
        raise ArgumentError(f"{name}: expected a credential, got an empty text")
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ArgumentError(
            f"{name}: a credential is plain ASCII without white space; this one holds something else, perhaps the line feed of "
            "the file that it was read from"
        )
    return value
