"""The client behind `oai_lite.chat.completions.create(…)`: made of the module's settings as they are at each use.

Changing a setting makes a new client at the next use; connections are kept as long as nothing about connecting changes. It is an
`AzureOpenAI` if `api_type` says so or, without one, if there are settings of Azure, and a `BedrockOpenAI` if `api_type` says so.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .parts import missing_resource, modules_in

if TYPE_CHECKING:
    from .client import OpenAI

COMMON_SETTINGS = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "api_type",
)
AZURE_SETTINGS = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
BEDROCK_SETTINGS = ("bedrock_token_provider",)
SETTINGS = (*COMMON_SETTINGS, *AZURE_SETTINGS, *BEDROCK_SETTINGS)

_lock = threading.Lock()
_current: tuple[dict[str, Any], OpenAI] | None = None


def resource(name: str, settings: Mapping[str, Any]) -> Any:
    """The resource of that name of the module's client; AttributeError if there is none of that name."""
    present = modules_in("resources")
    if name not in present:
        raise missing_resource(f"module {__package__!r}", name, present)
    return getattr(client(settings), name)


def client(settings: Mapping[str, Any]) -> OpenAI:
    """The client for these settings. The environment is read when it is made, and again when a setting changes."""
    global _current
    # Copied, so that a dict that was changed in place counts as changed.
    wanted: dict[str, Any] = {
        name: dict(value) if isinstance(value, dict) else value
        for name in SETTINGS
        if (value := settings[name]) is not None
    }
    with _lock:
        if _current is None or _current[0] != wanted:
            _current = (wanted, _made(wanted))
        return _current[1]


def _made(wanted: Mapping[str, Any]) -> OpenAI:
    """A client for these settings, over the present one's connections where it can."""
    kind = _kind(wanted)
    own = {"AzureOpenAI": AZURE_SETTINGS, "BedrockOpenAI": BEDROCK_SETTINGS}.get(kind.__name__, ())
    options = {name: value for name, value in wanted.items() if name in own or name in COMMON_SETTINGS[:-1]}
    if _current is None or type(_current[1]) is not kind:
        return kind(**options)
    shared = _current[0].get("http_client") is wanted.get("http_client")
    return _current[1]._with(options, shared=shared)


def _kind(wanted: Mapping[str, Any]) -> type[OpenAI]:
    """The class that the settings ask for."""
    from .config import api_type

    chosen = api_type(wanted)
    if chosen == "azure":
        from .lib.azure import AzureOpenAI

        return AzureOpenAI
    if chosen == "amazon-bedrock":
        from .lib.bedrock import BedrockOpenAI

        return BedrockOpenAI
    from .client import OpenAI

    return OpenAI
