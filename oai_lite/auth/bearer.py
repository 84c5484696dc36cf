"""What several plugins put on requests: a token, or what a function gives, as `Authorization: Bearer …`.

Functions are asked for every attempt; they may block or be asynchronous, and get 30 s. What they raise is kept as the cause: its text
may hold what should not be shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, OpenAIError, TokenError
from ..flow import WallTime, patient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..flow import Flow
    from ..request import Request


class BearerAuth:
    """An `Auth` with a token, or a function that gives one; `names` is what errors call the two."""

    key: str | None = None  # what `client.api_key` shows

    def __init__(self, token: str | None, provider: Callable[[], Any] | None, names: tuple[str, str]) -> None:
        self._token = None if token is None else checked(names[0], token)
        self._provider = provider
        self._name = names[1]
        self._known: tuple[str, float | None] = ("", None)  # the last token, and when it ends if it says so

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        token: Any = self._token
        if self._provider is not None:
            found = yield from asked(self._name, self._provider)
            # A credential's own answer will do as well: it holds the token.
            found = found if isinstance(found, str) else getattr(found, "token", found)
            token = checked(f"{self._name}: its answer", found)
            if token != self._known[0]:
                from ..tokens import end_of_jwt

                self._known = (token, end_of_jwt(token))
            end = self._known[1]
            if end is not None and end <= (wall := (yield from WallTime())):
                raise TokenError(
                    f"it gave a token that expired {wall - end:.0f} s ago (or this machine's clock is wrong)",
                    provider=self._name,
                )
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a provider is asked every time anyway."""
        return False


def asked(name: str, function: Callable[[], Any]) -> Flow[Any]:
    """What the function gives, in bounded time."""
    try:
        return (yield from patient(name, function))
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
