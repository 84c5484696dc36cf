"""The workflow behind a ChatKit session."""

from __future__ import annotations

from ...model import Model


class ChatKitWorkflow(Model):
    """Which workflow a session runs, and with which variables."""

    id: str
    state_variables: dict[str, str | int | bool | float] | None = None
    tracing: Tracing
    version: str | None = None  # None: the one that is deployed


class Tracing(Model):
    """Whether runs of the workflow can be looked at as traces."""

    enabled: bool
