"""The API key: text, a function that gives it (asked before every attempt, for 30 s at most), or an async function; and the admin key.

The fallback of all ways to authenticate. A request that carries an `Authorization` header of the caller's is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, MissingCredentialError
from ..hooks import hookimpl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..config import Config
    from ..flow import Flow
    from ..hooks import Auth
    from ..request import Request


class Plugin:
    """Claims every config that has a key."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        if config.api_key is None and config.admin_api_key is None:
            return None
        return KeyAuth(config.api_key, config.admin_api_key)


class KeyAuth:
    """`Authorization: Bearer …` with the API key or, for the organisation's administration, the admin key."""

    def __init__(self, key: str | Callable[[], Any] | None, admin_key: str | None) -> None:
        self._function = key if callable(key) else None
        self._key = None if key is None or callable(key) else check_secret("api_key", key)
        self._admin_key = None if admin_key is None else check_secret("admin_api_key", admin_key)
        self._headers = {"Authorization": f"Bearer {self._key}"}

    @property
    def key(self) -> str | None:
        """The key that was used last; "" while a function has not been asked yet."""
        return "" if self._key is None and self._function is not None else self._key

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        if request.admin:
            if self._admin_key is None:
                raise MissingCredentialError(
                    f"{request.method} {request.path} is for administrators: give OpenAI(admin_api_key=…) or set OPENAI_ADMIN_KEY"
                )
            return {"Authorization": f"Bearer {self._admin_key}"}
        if self._function is not None:
            from ..flow import patient

            key: Any = yield from patient("api_key", self._function)
            if not isinstance(key, str) or not key:
                raise ArgumentError(f"api_key: the function must return the key as text, it returned {_kind(key)}")
            self._key = check_secret("api_key", key)
            return {"Authorization": f"Bearer {key}"}
        if self._key is None:
            raise MissingCredentialError(
                f"{request.method} {request.path} needs an API key, and this client has only an admin key: "
                "give OpenAI(api_key=…) or set OPENAI_API_KEY"
            )
        return self._headers
        yield  # a generator even where nothing has to be asked for

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a key does not get better."""
        return False


def check_secret(name: str, value: object) -> str:
    """A credential that a header can carry. Messages never show it."""
    if not isinstance(value, str):
        raise ArgumentError(f"{name}: expected text or a function that returns it, got {_kind(value)}")
    if not value.strip():
        raise ArgumentError(f"{name}: expected a key, got an empty text")
    if value != value.strip() or "\n" in value or "\r" in value:
        raise ArgumentError(
            f"{name}: the key has white space or a line feed around or inside it, probably from the file it was read from; "
            "pass key.strip()"
        )
    if not value.isascii() or not value.isprintable():
        place = next(i for i, c in enumerate(value) if not c.isascii() or not c.isprintable())
        raise ArgumentError(
            f"{name}: keys are plain ASCII, but the character at position {place} is not; was it pasted from a document?"
        )
    return value


def _kind(value: object) -> str:
    return "None" if value is None else "an empty text" if value == "" else type(value).__name__
