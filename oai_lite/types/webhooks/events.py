"""What webhooks bring: `UnwrapWebhookEvent`. Most events only name the object that they are about; retrieve it to learn
more.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .agent_session_action_required_webhook_event import AgentSessionActionRequiredWebhookEvent
from .agent_session_created_webhook_event import AgentSessionCreatedWebhookEvent
from .agent_session_failed_webhook_event import (
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
)
from .live_call_incoming_webhook_event import LiveCallIncomingWebhookEvent
from .live_transport_connected_webhook_event import LiveTransportConnectedWebhookEvent
from .live_transport_incoming_webhook_event import LiveTransportIncomingWebhookEvent
from .realtime_call_incoming_webhook_event import RealtimeCallIncomingWebhookEvent


class _Event(Model):
    """Every event has these."""

    id: str
    created_at: int  # Unix seconds
    data: Data


class Data(Model):
    """Which object it is about: the batch, response, job … of this id."""

    id: str


# ---------------------------------------------------------------------- agents


class AgentEnvironmentExpiredWebhookEvent(_Event):
    """An environment of an agent has expired."""

    object: Literal["event"]
    type: Literal["agent.environment.expired"]


class AgentEnvironmentFailedWebhookEvent(_Event):
    """An environment of an agent could not be made ready."""

    object: Literal["event"]
    type: Literal["agent.environment.failed"]


class AgentEnvironmentReadyWebhookEvent(_Event):
    """An environment of an agent can be used."""

    object: Literal["event"]
    type: Literal["agent.environment.ready"]


class AgentEnvironmentSuspendedWebhookEvent(_Event):
    """An environment of an agent was suspended."""

    object: Literal["event"]
    type: Literal["agent.environment.suspended"]


# ---------------------------------------------------------------------- batches, evals, fine-tuning


class BatchCancelledWebhookEvent(_Event):
    """A batch was cancelled."""

    type: Literal["batch.cancelled"]
    object: Literal["event"] | None = None


class BatchCompletedWebhookEvent(_Event):
    """A batch is done: its output file is there."""

    type: Literal["batch.completed"]
    object: Literal["event"] | None = None


class BatchExpiredWebhookEvent(_Event):
    """A batch was not done in time; what was done is in its output file."""

    type: Literal["batch.expired"]
    object: Literal["event"] | None = None


class BatchFailedWebhookEvent(_Event):
    """A batch could not be run."""

    type: Literal["batch.failed"]
    object: Literal["event"] | None = None


class EvalRunCanceledWebhookEvent(_Event):
    """A run of an eval was cancelled."""

    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None = None


class EvalRunFailedWebhookEvent(_Event):
    """A run of an eval failed."""

    type: Literal["eval.run.failed"]
    object: Literal["event"] | None = None


class EvalRunSucceededWebhookEvent(_Event):
    """A run of an eval is done."""

    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None = None


class FineTuningJobCancelledWebhookEvent(_Event):
    """A fine-tuning job was cancelled."""

    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None = None


class FineTuningJobFailedWebhookEvent(_Event):
    """A fine-tuning job failed."""

    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None = None


class FineTuningJobSucceededWebhookEvent(_Event):
    """A fine-tuning job is done: its model can be used."""

    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None = None


# ---------------------------------------------------------------------- responses


class ResponseCancelledWebhookEvent(_Event):
    """A background response was cancelled."""

    type: Literal["response.cancelled"]
    object: Literal["event"] | None = None


class ResponseCompletedWebhookEvent(_Event):
    """A background response is done."""

    type: Literal["response.completed"]
    object: Literal["event"] | None = None


class ResponseFailedWebhookEvent(_Event):
    """A background response failed."""

    type: Literal["response.failed"]
    object: Literal["event"] | None = None


class ResponseIncompleteWebhookEvent(_Event):
    """A background response ended early."""

    type: Literal["response.incomplete"]
    object: Literal["event"] | None = None


# ---------------------------------------------------------------------- safety


class SafetyAlertCreatedWebhookEvent(_Event):
    """A safety alert was raised."""

    object: Literal["event"]
    type: Literal["safety.alert.created"]


class SafetyDeactivationIssuedWebhookEvent(_Event):
    """A deactivation was issued for reasons of safety."""

    object: Literal["event"]
    type: Literal["safety.deactivation_issued"]


class SafetyOrgAlertCreatedWebhookEvent(_Event):
    """A safety alert about the organization was raised."""

    object: Literal["event"]
    type: Literal["safety.org_alert.created"]


class SafetyWarningIssuedWebhookEvent(_Event):
    """A safety warning was issued."""

    object: Literal["event"]
    type: Literal["safety.warning_issued"]


UnwrapWebhookEvent: TypeAlias = Union[
    AgentEnvironmentExpiredWebhookEvent,
    AgentEnvironmentFailedWebhookEvent,
    AgentEnvironmentReadyWebhookEvent,
    AgentEnvironmentSuspendedWebhookEvent,
    AgentSessionActionRequiredWebhookEvent,
    AgentSessionCreatedWebhookEvent,
    AgentSessionFailedWebhookEvent,
    AgentSessionIdleWebhookEvent,
    AgentSessionInProgressWebhookEvent,
    BatchCancelledWebhookEvent,
    BatchCompletedWebhookEvent,
    BatchExpiredWebhookEvent,
    BatchFailedWebhookEvent,
    EvalRunCanceledWebhookEvent,
    EvalRunFailedWebhookEvent,
    EvalRunSucceededWebhookEvent,
    FineTuningJobCancelledWebhookEvent,
    FineTuningJobFailedWebhookEvent,
    FineTuningJobSucceededWebhookEvent,
    LiveCallIncomingWebhookEvent,
    LiveTransportConnectedWebhookEvent,
    LiveTransportIncomingWebhookEvent,
    RealtimeCallIncomingWebhookEvent,
    ResponseCancelledWebhookEvent,
    ResponseCompletedWebhookEvent,
    ResponseFailedWebhookEvent,
    ResponseIncompleteWebhookEvent,
    SafetyAlertCreatedWebhookEvent,
    SafetyDeactivationIssuedWebhookEvent,
    SafetyOrgAlertCreatedWebhookEvent,
    SafetyWarningIssuedWebhookEvent,
]
