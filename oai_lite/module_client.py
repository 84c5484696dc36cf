"""The client behind `oai_lite.chat.completions.create(…)`: made of the module's settings as they are at each use.

Changing a setting makes a new client at the next use; connections are kept as long as nothing about connecting changes.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from .client import OpenAI
from .registry import modules_in

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
    if name not in modules_in("resources"):
        raise AttributeError(f"module {__package__!r} has no attribute {name!r}")
    return getattr(client(settings), name)


def client(settings: Mapping[str, Any]) -> OpenAI:
    """The client for these settings. The environment is read when it is made, and again when a setting changes."""
    global _current
    wanted = {key: settings[key] for key in SETTINGS if settings[key] is not None}
    with _lock:
        if _current is None:
            _current = (wanted, OpenAI(**wanted))
        elif _current[0] != wanted:
            old, client = _current
            shared = old.get("http_client") is wanted.get("http_client")
            _current = (wanted, client._with(wanted, shared=shared))
        return _current[1]
