"""The configuration that can change while a session runs."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .session import ClientDelegation, DecisionsDelegationUpdateConfig, DecisionTrigger, ResponsesDelegationUpdateConfig


class SessionUpdateConfig(Model):
    """New settings for a running session: to whom it hands work, and what is asked again and again."""

    delegation: Delegation | None = None
    triggers: list[DecisionTrigger] | None = None


class DelegationResponses(Model):
    """Changes to how work is handed to the Responses API."""

    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class DelegationDecisions(Model):
    """Changes to the questions, or to the model that answers them."""

    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


Delegation: TypeAlias = Union[ClientDelegation, DelegationResponses, DelegationDecisions, None]
