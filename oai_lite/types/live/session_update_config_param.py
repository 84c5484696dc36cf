"""The configuration that can change while a session runs, as it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .decisions_params import DecisionTriggerParam
from .delegation_params import ClientDelegationParam, DecisionsDelegationUpdateConfigParam
from .media_session_fork_config_param import Delegation as MediaSessionForkConfigParamDelegation


class SessionUpdateConfigParam(TypedDict, total=False):
    """New settings for a running session: to whom it hands work, and what is asked again and again."""

    delegation: Delegation | None
    triggers: Iterable[DecisionTriggerParam]


class DelegationResponses(MediaSessionForkConfigParamDelegation, total=False):
    """Changes to how work is handed to the Responses API."""


class DelegationDecisions(TypedDict, total=False):
    """Changes to the questions, or to the model that answers them."""

    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]
