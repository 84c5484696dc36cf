"""The news that work is handed over."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class DelegationCreatedEvent(Model):
    """The model hands work over. If the target is the client, it is your turn."""

    delegation: Delegation
    event_id: str
    offset_ms: int  # from the start of the session
    type: Literal["session.delegation.created"]
    client_event_id: str | None = None


class Delegation(Model):
    """A piece of work, and who does it. Later events carry its `id` as `delegation_id`."""

    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None
