"""Traces: what a session did, for tools that read OpenTelemetry."""

from __future__ import annotations

import builtins
from typing import Literal

from .....model import Model


class SessionTrace(Model):
    """A piece of a session's trace; `otlp` is in OpenTelemetry's JSON form."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["agent.session.trace"]
    otlp: dict[str, builtins.object]
    session_id: str
