"""The types of what third parties write (resources, plugins, models), and of the clients for Azure."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, Unpack, assert_type

from oai_lite import (
    APIResponse,
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    LegacyAPIResponse,
    Model,
    OpenAI,
    RequestOptions,
    Resource,
    hookimpl,
    omit,
)
from oai_lite.endpoint import OMIT, Async, M, Raw, Streamed, Sync, delete, flow, get, paged, post
from oai_lite.flow import Call, Flow, Sleep
from oai_lite.hooks import Auth, Observer, Prepare, SimpleAuth
from oai_lite.lib.azure import (
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
    default_azure_credential,
    get_bearer_token_provider,
)
from oai_lite.page import AsyncCursorPage, AsyncPaginator, CursorPage, SyncCursorPage
from oai_lite.types.chat import ChatCompletion, ChatCompletionMessage
from oai_lite.types.chat.completion import Choice

if TYPE_CHECKING:
    from oai_lite.config import Config
    from oai_lite.request import Request


class Gadget(Model):
    """A thing."""

    id: str
    size: int | None = None
    state: Literal["new", "ready"] = "new"


class Gadgets(Resource[M]):
    """A resource as a third party declares it."""

    if TYPE_CHECKING:
        with_raw_response: Gadgets[Raw[M]]
        with_streaming_response: Gadgets[Streamed[M]]

    @post("/gadgets")
    def create(self, *, name: str, size: int | None = OMIT, **options: Unpack[RequestOptions]) -> Gadget:
        """Make one."""
        ...

    @get("/gadgets/{gadget_id}")
    def retrieve(self, gadget_id: str, **options: Unpack[RequestOptions]) -> Gadget:
        """Look at one."""
        ...

    @paged("/gadgets")
    def list(self, *, limit: int = OMIT, **options: Unpack[RequestOptions]) -> CursorPage[Gadget]:
        """All of them."""
        ...

    @delete("/gadgets/{gadget_id}")
    def delete(self, gadget_id: str, **options: Unpack[RequestOptions]) -> None:
        """No more of it."""
        ...

    @flow
    def make(self, name: str, *, poll_interval: float = 1.0) -> Flow[Gadget]:
        """Make one and wait for it."""
        gadget = yield from Gadgets.create.call(name=name)
        assert_type(gadget, Gadget)
        while gadget.state != "ready":
            yield from Sleep(poll_interval)
            gadget = yield from Gadgets.retrieve.call(gadget.id)
        return gadget


def sync_resource(client: OpenAI) -> None:
    """One declaration, in the synchronous colour."""
    gadgets = Gadgets(client)
    assert_type(gadgets, Gadgets[Sync])
    assert_type(gadgets.create(name="a", size=omit_or(3)), Gadget)
    assert_type(gadgets.retrieve("g", timeout=3), Gadget)
    assert_type(gadgets.list(limit=3), SyncCursorPage[Gadget])
    assert_type(gadgets.make("a", poll_interval=2), Gadget)
    assert_type(gadgets.with_raw_response.create(name="a"), LegacyAPIResponse[Gadget])
    assert_type(gadgets.with_streaming_response.create(name="a"), AbstractContextManager[APIResponse[Gadget]])


async def async_resource(client: AsyncOpenAI) -> None:
    """The same in the other."""
    gadgets = Gadgets(client)
    assert_type(gadgets, Gadgets[Async])
    assert_type(await gadgets.create(name="a"), Gadget)
    assert_type(gadgets.list(), AsyncPaginator[Gadget, AsyncCursorPage[Gadget]])
    assert_type(await gadgets.make("a"), Gadget)
    assert_type(await gadgets.with_raw_response.create(name="a"), LegacyAPIResponse[Gadget])


def omit_or(value: int | None) -> int | None:
    """A value that may be left out."""
    return value


async def fetch_later() -> str:
    """For the asynchronous client."""
    return "token"


class TokenAuth:
    """The same in its simplest form."""

    def headers(self) -> Mapping[str, str]:
        """Asked for before every attempt."""
        return {"Authorization": "Bearer token"}


class VaultAuth:
    """Credentials from somewhere that takes its time."""

    def __init__(self, fetch: Callable[[], str]) -> None:
        self.fetch = fetch

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """Ask off the event loop."""
        token = yield from Call(self.fetch)
        assert_type(token, str)
        later = yield from Call(fetch_later)
        assert_type(later, str)
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: Request) -> bool:
        """It may have run out."""
        return True


class SimplePlugin:
    """Authorises in the simplest form."""

    @hookimpl
    def oai_lite_auth(self) -> SimpleAuth:
        """Claims everything."""
        return TokenAuth()


class Plugin:
    """Authorises, prepares, observes and mounts."""

    name = "gadgets"

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """Claims what is asked for by name."""
        return VaultAuth(lambda: "token") if config.auth == self.name else None

    @hookimpl
    def oai_lite_prepare(self) -> Prepare:
        """Marks every request."""

        def prepare(request: Request) -> Request:
            return request.replace(headers={**request.headers, "X-Gadget": "1"})

        return prepare

    @hookimpl
    def oai_lite_observe(self, config: Config) -> Observer:
        """Counts."""
        counts: dict[str, int] = {}

        def observe(event: str, facts: Mapping[str, Any]) -> None:
            counts[event] = counts.get(event, 0) + 1

        return observe

    @hookimpl
    def oai_lite_resources(self) -> Mapping[str, str]:
        """Names."""
        return {"gadgets": f"{__name__}:Gadgets"}


def plugins() -> None:
    """Plugins are objects or names."""
    OpenAI(api_key="k", plugins=[Plugin(), "other"], auth="gadgets")
    auths: list[Auth] = [VaultAuth(str)]
    prepares: list[Prepare] = [Plugin().oai_lite_prepare()]
    assert_type((auths, prepares), tuple[list[Auth], list[Prepare]])


def models(gadget: Gadget) -> None:
    """A model is a dataclass for type checkers too."""
    assert_type(Gadget(id="g"), Gadget)
    assert_type(Gadget(id="g", size=3, state="ready"), Gadget)
    assert_type(dataclasses.replace(gadget, size=4), Gadget)
    assert_type(gadget.size, int | None)
    assert_type(gadget.to_dict(), dict[str, Any])
    assert_type(gadget.to_json(), str)
    assert_type(Gadget.model_validate({"id": "g"}), Gadget)
    message = ChatCompletionMessage(role="assistant", content="x")
    choice = Choice(finish_reason="stop", index=0, message=message)
    answer = ChatCompletion(id="c", choices=[choice], created=0, model="m", object="chat.completion")
    assert_type(answer.choices[0].message, ChatCompletionMessage)


def left_out() -> None:
    """`omit` may be passed where a value may be left out of a header."""
    OpenAI(api_key="k").models.retrieve("m", extra_headers={"User-Agent": omit})


async def token() -> str:
    """An async provider."""
    return "t"


def azure() -> None:
    """The synchronous client, its copies, and what its methods give."""
    client = AzureOpenAI(
        azure_endpoint="https://h", azure_deployment="d", api_version="2024-10-21", api_key="k", timeout=3
    )
    plain: OpenAI = client
    assert_type(client.with_options(api_version="x", azure_ad_token="t", timeout=None), AzureOpenAI)
    assert_type(client.copy(azure_ad_token_provider=default_azure_credential(), max_retries=1), AzureOpenAI)
    assert_type(client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(plain.base_url, str)
    assert_type(client.api_version, str | None)
    with client as same:
        assert_type(same, AzureOpenAI)


async def azure_async() -> None:
    """The asynchronous one."""
    client = AsyncAzureOpenAI(azure_ad_token_provider=token, azure_routes={"/x": "/deployments/{model}/x", "/y": None})
    plain: AsyncOpenAI = client
    assert_type(await plain.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(client.with_options(api_key="k"), AsyncAzureOpenAI)


def azure_credentials() -> None:
    """Credentials are providers."""
    assert_type(default_azure_credential(scope="s"), DefaultAzureCredential)
    assert_type(ManagedIdentityCredential(client_id="c")(), str)
    AzureOpenAI(azure_ad_token_provider=get_bearer_token_provider(ClientSecretCredential("t", "c", "s"), "scope"))
    AzureOpenAI(azure_ad_token_provider=lambda: "t")
