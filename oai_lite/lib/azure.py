"""`AzureOpenAI` and `AsyncAzureOpenAI`: the same client, for a resource of Azure OpenAI or Azure AI Foundry.

Thin faces: the options are `plugins/_azure/config.py`, the paths `plugins/azure.py`, tokens `plugins/azure_ad.py`. The credentials
that are exported here need nothing but HTTP, and are called as those of azure-identity are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..client import AsyncOpenAI, OpenAI, _BaseClient
from ..resource import Async, M, Sync

_CREDENTIALS = (
    "ClientSecretCredential DefaultAzureCredential ManagedIdentityCredential WorkloadIdentityCredential"
    " default_azure_credential get_bearer_token_provider"
)
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _CREDENTIALS.split():
            from ..plugins._azure import credentials

            return getattr(credentials, name)
        if name in ("AzureOptions", "MutuallyExclusiveAuthError"):
            from ..plugins._azure import config

            return getattr(config, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping
    from typing import Self

    from ..config import Config
    from ..engine import Engine
    from ..errors import MissingPluginError
    from ..plugins._azure.config import (
        AzureOptions as AzureOptions,
        MutuallyExclusiveAuthError as MutuallyExclusiveAuthError,
    )
    from ..plugins._azure.credentials import (
        ClientSecretCredential as ClientSecretCredential,
        DefaultAzureCredential as DefaultAzureCredential,
        ManagedIdentityCredential as ManagedIdentityCredential,
        WorkloadIdentityCredential as WorkloadIdentityCredential,
        default_azure_credential as default_azure_credential,
        get_bearer_token_provider as get_bearer_token_provider,
    )

    AzureADTokenProvider = Callable[[], str]
    AsyncAzureADTokenProvider = Callable[[], str | Awaitable[str]]


class _AzureClient(_BaseClient[M]):
    """What both colours share."""

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[AzureOptions]) -> None: ...

        # It takes all that the base takes, and more; pyright compares what is more with the base's TypedDict as a whole.
        def copy(  # pyright: ignore[reportIncompatibleMethodOverride]
            self,
            *,
            set_default_headers: Mapping[str, Any] | None = None,
            set_default_query: Mapping[str, Any] | None = None,
            **options: Unpack[AzureOptions],
        ) -> Self: ...

        with_options = copy

    @classmethod
    def _option_names(cls) -> frozenset[str]:
        try:
            from ..plugins._azure.config import OPTION_NAMES
        except ImportError:
            raise cls._missing() from None
        return OPTION_NAMES

    def _engine(self, options: Mapping[str, Any], shared: Engine | None = None) -> Engine:
        engine = super()._engine(options, shared)
        if not engine._registry.manager.has_plugin("azure"):
            raise self._missing(engine._config.without)
        return engine

    def _config_of(self, options: Mapping[str, Any]) -> Config:
        from ..plugins._azure.config import AzureConfig

        return AzureConfig(options, asynchronous=self._asynchronous, agent=type(self).__name__)

    @classmethod
    def _missing(cls, without: Collection[str] = ()) -> MissingPluginError:
        from ..errors import MissingPluginError
        from ..parts import absence

        return MissingPluginError(f"{cls.__name__} needs the plugin azure, which is {absence('azure', without)}")

    @staticmethod
    def _make_room(options: dict[str, Any], changes: Collection[str]) -> None:
        """Of a credential, and of an address, there is one: a new one replaces the old."""
        for group in (
            (("api_key",), ("azure_ad_token",), ("azure_ad_token_provider",)),
            (("base_url",), ("azure_endpoint", "azure_deployment")),
        ):
            named = [names for names in group if any(name in changes for name in names)]
            if named:
                for names in group:
                    if names not in named:
                        for name in names:
                            options.pop(name, None)

    @property
    def azure_endpoint(self) -> str | None:
        """The endpoint as it was given; None beside a `base_url`."""
        found: str | None = getattr(self._config, "azure_endpoint", None)
        return found

    @property
    def api_version(self) -> str | None:
        """The version that requests ask for; None for the newest of `/openai/v1`."""
        found: str | None = getattr(self._config, "api_version", None)
        return found


class AzureOpenAI(_AzureClient[Sync], OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride] - see copy
    """The synchronous client of an Azure resource.

    `azure_endpoint` (`AZURE_OPENAI_ENDPOINT`) is the resource's address in any form, or give a `base_url` that is taken as it is.
    `api_version` (`OPENAI_API_VERSION`) is a date such as `2024-10-21`; without one, requests go to `/openai/v1`. One credential:
    `api_key` (`AZURE_OPENAI_API_KEY`), `azure_ad_token` (`AZURE_OPENAI_AD_TOKEN`) or `azure_ad_token_provider`, a function that is
    asked for every request. `azure_deployment` fixes the deployment, which is else the `model` of each call. `azure_routes`
    says what other calls go to a deployment. The rest is as for `OpenAI`.

    Raises `OpenAIError` where there is no credential or more than one, `ArgumentError` (a ValueError) for unusable addresses.
    """


class AsyncAzureOpenAI(_AzureClient[Async], AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride] - see copy
    """The asynchronous client of an Azure resource; `azure_ad_token_provider` and `api_key` may also be async functions, and ones
    that block are called off the event loop."""
