"""The client behind `oai_lite.chat.completions.create(…)`: made of the module's settings as they are at each use.

Changing a setting makes a new client at the next use; connections are kept as long as nothing about connecting changes.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .parts import missing_resource, modules_in

if TYPE_CHECKING:
    from .client import OpenAI

SETTINGS = (
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
)

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
    from .client import OpenAI

    with _lock:
        if _current is None:
            _current = (wanted, OpenAI(**wanted))
        elif _current[0] != wanted:
            old, client = _current
            shared = old.get("http_client") is wanted.get("http_client")
            _current = (wanted, client._with(wanted, shared=shared))
        return _current[1]
