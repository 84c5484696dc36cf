"""What puts an Azure credential on a request: a key, a token, or a function that gives one.

A request that carries the header already keeps its own. Functions are asked for every attempt; they may block or be asynchronous.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import ArgumentError
from ...flow import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...flow import Flow
    from ...request import Request


class KeyAuth:
    """`api-key: …`."""

    def __init__(self, key: str | Callable[[], Any]) -> None:
        self._function = key if callable(key) else None
        self._key = "" if callable(key) else checked("api_key", key)

    @property
    def key(self) -> str:
        """The key that was used last; "" while a function has not been asked yet."""
        return self._key

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        if any(name.lower() == "api-key" for name in request.headers):
            return {}
        if self._function is not None:
            key: Any = yield from Call(self._function)
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

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        token: Any = self._token
        if self._provider is not None:
            token = checked("azure_ad_token_provider: its answer", (yield from Call(self._provider)))
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a provider is asked every time anyway."""
        return False


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
