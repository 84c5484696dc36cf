"""What puts an Azure key on a request, or the key that a function gives. A request that carries the header already keeps its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...auth.bearer import asked, checked

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
            key = yield from asked("api_key", self._function)
            self._key = checked("api_key: the function's answer", key)
        return {"api-key": self._key}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`: a key does not get better."""
        return False
