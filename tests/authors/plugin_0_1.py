"""A plugin as it was written for oai_lite 0.1. **It is never changed**: whatever comes later, it has to work as it stands.

It implements every hook of 0.1, with all arguments or with fewer, and uses what 0.1 promised of `Config`, `Request` and events.
"""

from collections.abc import Callable, Mapping
from typing import Any, Unpack

from oai_lite import RequestOptions, Resource, Token, TokenAuth, hookimpl
from oai_lite.config import Config
from oai_lite.endpoint import M, get
from oai_lite.flow import Call, Flow
from oai_lite.request import Request
from oai_lite.resources.models import Models


class OldThings(Resource[M]):
    """A resource of its own."""

    @get("/old/{thing_id}")
    def retrieve(self, thing_id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """One thing."""
        ...


class MoreModels(Models[M]):
    """A resource with one more method."""

    @get("/models/newest")
    def newest(self, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """The newest."""
        ...


class Static:
    """The simplest auth: headers."""

    def headers(self) -> Mapping[str, str]:
        return {"Authorization": "Bearer from-0.1"}


class Stepwise:
    """The larger auth: a flow, and what follows a 401."""

    def __init__(self) -> None:
        self.refusals = 0

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        text: str = yield from Call(lambda: f"stepwise-{self.refusals}")
        return {"X-Key": text, "X-Method": f"{request.method} {request.path}"}

    def refused(self, request: Request) -> bool:
        self.refusals += 1
        return request.headers["X-Key"] == f"stepwise-{self.refusals - 1}"


class Describes:
    """A schema adapter that knows nothing."""

    def describe(self, tp: Any) -> None:
        return None


class Plugin:
    """Everything at once."""

    name = "old"

    def __init__(self) -> None:
        self.events: list[tuple[str, list[str]]] = []
        self.colour: bool | None = None

    @hookimpl
    def oai_lite_resources(self) -> Mapping[str, str]:
        return {"old_things": "tests.authors.plugin_0_1:OldThings"}

    @hookimpl
    def oai_lite_extensions(self, config: Config) -> Mapping[str, str]:
        return {"models": "tests.authors.plugin_0_1:MoreModels"} if config.base_url else {}

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Static | Stepwise | None:
        if config.auth == "old" and config.api_key is None:
            return Static()
        return Stepwise() if config.api_key == "stepwise" else None

    @hookimpl
    def oai_lite_prepare(self, config: Config) -> Callable[[Request], Request]:
        self.colour = config.asynchronous
        return lambda request: request.replace(
            url=request.url + "?old=1", headers={**request.headers, "X-Old": str(config.max_retries)}
        )

    @hookimpl
    def oai_lite_transport(self) -> None:
        return None

    @hookimpl
    def oai_lite_schema(self) -> Describes:
        return Describes()

    @hookimpl
    def oai_lite_observe(self, config: Config) -> Callable[[str, Mapping[str, Any]], None]:
        return lambda event, facts: self.events.append((event, sorted(facts)))

    @hookimpl
    def oai_lite_commands(self, parser: Any) -> None:
        parser.add_parser("old")


def fetched(fetch: Callable[[], str]) -> TokenAuth:
    """A token that is fetched."""
    return TokenAuth(lambda: Token(fetch(), expires_in=3600), name="old-token", refresh_before=60, timeout=5)
