"""The types of the Azure clients and of their credentials."""

from __future__ import annotations

from typing import assert_type

from oai_lite import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from oai_lite.lib.azure import (
    ClientSecretCredential,
    DefaultAzureCredential,
    ManagedIdentityCredential,
    default_azure_credential,
    get_bearer_token_provider,
)
from oai_lite.types.chat import ChatCompletion


async def token() -> str:
    """An async provider."""
    return "t"


def sync() -> None:
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


async def asynchronous() -> None:
    """The asynchronous one."""
    client = AsyncAzureOpenAI(azure_ad_token_provider=token, azure_routes={"/x": "/deployments/{model}/x", "/y": None})
    plain: AsyncOpenAI = client
    assert_type(await plain.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(client.with_options(api_key="k"), AsyncAzureOpenAI)


def credentials() -> None:
    """Credentials are providers."""
    assert_type(default_azure_credential(scope="s"), DefaultAzureCredential)
    assert_type(ManagedIdentityCredential(client_id="c")(), str)
    AzureOpenAI(azure_ad_token_provider=get_bearer_token_provider(ClientSecretCredential("t", "c", "s"), "scope"))
    AzureOpenAI(azure_ad_token_provider=lambda: "t")
