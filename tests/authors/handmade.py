"""An authentication plugin without `TokenAuth`, as it should be, and one with each fault that the conformance suite finds."""

from __future__ import annotations

import logging
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Mapping
from typing import Any

from oai_lite import Token, hookimpl
from oai_lite.config import Config
from oai_lite.flow import Call, Effect, Flow, Now, Once, WallTime
from oai_lite.limits import Exchange
from oai_lite.request import Request, Response
from oai_lite.testing import conformance
from oai_lite.transports.urllib3 import Urllib3Transport

AHEAD = 60.0


class Handmade:
    """Everything right."""

    name = "handmade"

    def __init__(self, source: conformance.Source) -> None:
        self.fetch: Callable[[], Token] = source.fetch
        self.held: Token | None = None
        self.due = (0.0, 0.0)

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Any:
        """This very object."""
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "held": None}

    def fresh(self, now: float, wall: float) -> bool:
        """Whether the token need not be renewed yet."""
        return self.held is not None and now < self.due[0] and wall < self.due[1]

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """The token as a header."""
        if not self.fresh((yield from Now()), (yield from WallTime())):
            yield from Once(self, self.renew)
        assert self.held is not None
        return {"Authorization": f"Bearer {self.held.text}"}

    def renew(self) -> Generator[Effect[Any], Any, None]:
        """A new token, unless somebody was faster."""
        now, wall = (yield from Now()), (yield from WallTime())
        if not self.fresh(now, wall):
            token: Token = yield from Call(self.fetch)
            life = token.expires_in or 0
            self.held, self.due = token, (now + life - AHEAD, wall + life - AHEAD)

    def refused(self, request: Request) -> bool:
        """Drop the token that was refused."""
        if self.held is not None and request.headers["Authorization"] == f"Bearer {self.held.text}":
            self.held = None
        return True


class Forgetful(Handmade):
    """Keeps no token."""

    def fresh(self, now: float, wall: float) -> bool:
        return False


class Late(Handmade):
    """Renews at the end, not ahead of it."""

    def fresh(self, now: float, wall: float) -> bool:
        return super().fresh(now - AHEAD, wall - AHEAD)


class Crowd(Handmade):
    """Lets everybody fetch."""

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        if not self.fresh((yield from Now()), (yield from WallTime())):
            yield from self.renew()
        assert self.held is not None
        return {"Authorization": f"Bearer {self.held.text}"}


class Resigned(Handmade):
    """Takes a 401 for the end."""

    def refused(self, request: Request) -> bool:
        return False


class Stubborn(Handmade):
    """Sends the refused token again."""

    def refused(self, request: Request) -> bool:
        return True


class Wasteful(Handmade):
    """Fetches twice after a 401."""

    def refused(self, request: Request) -> bool:
        self.fetch()
        return super().refused(request)


class Hasty(Handmade):
    """Fetches for every refusal, though all are of one token."""

    def __init__(self, source: conformance.Source) -> None:
        super().__init__(source)
        self.lock = threading.Lock()

    def refused(self, request: Request) -> bool:
        with self.lock:
            self.held = self.fetch()
        return True


class _Everywhere:
    def __init__(self, plugin: Handmade, inner: Urllib3Transport) -> None:
        self.plugin, self.inner = plugin, inner

    def send(self, request: Request, exchange: Exchange, stream: bool = False) -> Response:
        assert self.plugin.held is not None
        headers = {**request.headers, "Authorization": f"Bearer {self.plugin.held.text}"}
        return self.inner.send(request.replace(headers=headers), exchange, stream)

    def close(self) -> None:
        self.inner.close()


class Everywhere(Handmade):
    """Puts the token on every request that goes out, wherever it goes."""

    @hookimpl
    def oai_lite_transport(self, config: Config) -> Any:
        """urllib3 with the token."""
        return _Everywhere(self, Urllib3Transport(config))


class Follower(Handmade):
    """Follows its token server's redirects, its secret in a header."""

    def __init__(self, source: conformance.Source) -> None:
        super().__init__(source)
        self.fetch, self.url = self.ask, f"{source.url}/token"

    def ask(self) -> Token:
        """Ask the token server."""
        request = urllib.request.Request(self.url, headers={"X-Secret": "role-secret"})
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return Token(answer.read().decode().strip('"'), expires_in=3600)
        except urllib.error.HTTPError as error:
            error.close()
            raise


class Vain(Handmade):
    """Shows its token in its repr."""

    def __repr__(self) -> str:
        return f"Vain({self.held.text if self.held else None})"


class Chatty(Handmade):
    """Logs its token."""

    def renew(self) -> Generator[Effect[Any], Any, None]:
        yield from super().renew()
        assert self.held is not None
        logging.getLogger("acme").debug("got %s", self.held.text)


class Printer(Handmade):
    """Prints its token."""

    def renew(self) -> Generator[Effect[Any], Any, None]:
        yield from super().renew()
        assert self.held is not None
        print(self.held.text)


class Quoting(Handmade):
    """Lets the server's words out as they are (the source's error quotes secrets)."""


class Locked(Handmade):
    """Cannot be pickled."""

    def __init__(self, source: conformance.Source) -> None:
        super().__init__(source)
        self.lock = threading.Lock()


class Packed(Handmade):
    """Takes its token along into a pickle."""

    def __getstate__(self) -> dict[str, Any]:
        held = self.held
        return {**self.__dict__, "held": None, "note": held.text if held else None}


class Holding(Handmade):
    """Holds a lock while it fetches: a forked child inherits it locked."""

    def __init__(self, source: conformance.Source) -> None:
        super().__init__(source)
        self.lock, self.plain, self.fetch = threading.Lock(), source.fetch, self.locked

    def locked(self) -> Token:
        """Fetch under the lock."""
        with self.lock:
            return self.plain()


class WallOnly(Handmade):
    """Believes the wall clock."""

    def fresh(self, now: float, wall: float) -> bool:
        return self.held is not None and wall < self.due[1]


class ForwardOnly(Handmade):
    """Believes the clock that only runs forward."""

    def fresh(self, now: float, wall: float) -> bool:
        return self.held is not None and now < self.due[0]


class Silent(Handmade):
    """Claims nothing."""

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Any:
        """Nothing."""
        return None
