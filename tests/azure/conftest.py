"""An Azure client in both colours, over a transport in memory or over real sockets."""

from __future__ import annotations

from typing import Any, Protocol

import pytest

import oai_lite

from ..conftest import Colour
from ..face.wire import Wire

VERSION = "2024-10-21"
ENDPOINT = "https://res.openai.azure.com"


class Make(Protocol):
    """Makes an Azure client."""

    def __call__(self, **options: Any) -> Any: ...


@pytest.fixture
def wire() -> Wire:
    """A transport in memory."""
    return Wire()


@pytest.fixture
def real(client: Colour) -> Make:
    """`real(…)`: an Azure client over real sockets, without retries; closed at the end of the test."""

    def make(**options: Any) -> Any:
        kind: Any = oai_lite.AsyncAzureOpenAI if client.asynchronous else oai_lite.AzureOpenAI
        made = kind(**{"max_retries": 0, **options})
        client._clients.append(made)
        return made

    return make


@pytest.fixture
def azure(real: Make, wire: Wire) -> Make:
    """The same over the wire in memory; an endpoint, a version and a key unless the test says otherwise (None: left out)."""

    def make(**options: Any) -> Any:
        usual: dict[str, Any] = {"azure_endpoint": ENDPOINT, "api_version": VERSION, "plugins": [wire]}
        if not any(name in options for name in ("api_key", "azure_ad_token", "azure_ad_token_provider")):
            usual["api_key"] = "azure-key"
        chosen = {**usual, **options}
        return real(**{name: value for name, value in chosen.items() if value is not None})

    return make
