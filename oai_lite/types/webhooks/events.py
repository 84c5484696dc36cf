"""What webhooks bring: `UnwrapWebhookEvent`. Most events only name the object that they are about; retrieve it to learn
more.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


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


# ---------------------------------------------------------------------- events that say more


class LiveCallIncomingWebhookEvent(Model):
    """A telephone call (SIP) arrived for a live session."""

    id: str
    created_at: int  # Unix seconds
    data: LiveCallIncomingWebhookEvent.Data
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None

    class Data(Model):
        """The session, and what the SIP INVITE said."""

        session_id: str
        sip_headers: list[DataSipHeader]
        sip_media_security: Literal["rtp", "srtp"] | str | None = None


class DataSipHeader(Model):
    """A header of the SIP INVITE."""

    name: str
    value: str


class AgentSessionActionRequiredWebhookEvent(Model):
    """An agent waits for you: `data.required_action` says for what kind of answer."""

    id: str
    created_at: int  # Unix seconds
    data: AgentSessionActionRequiredWebhookEvent.Data
    object: Literal["event"]
    type: Literal["agent.session.action_required"]

    class Data(Model):
        """The session, and what it waits for."""

        id: str
        required_action: DataRequiredAction


class DataRequiredAction(Model):
    """The kind of answer that is waited for."""

    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]


class AgentSessionCreatedWebhookEvent(Model):
    """A session of an agent exists."""

    id: str
    created_at: int  # Unix seconds
    data: AgentSessionCreatedWebhookEvent.Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

    class Data(Model):
        """The session and its environment; `connect` is there when the environment is yours to connect."""

        id: str
        environment_type: str
        connect: DataConnect | None = None
        environment_id: str | None = None


class DataConnect(Model):
    """Where the environment connects to."""

    remote_url: str


class _SessionEvent(Model):
    """How a session of an agent stands."""

    id: str
    created_at: int  # Unix seconds
    data: _SessionEvent.Data
    object: Literal["event"]

    class Data(Model):
        """The session and its environment."""

        id: str
        environment_type: str
        environment_id: str | None = None


class AgentSessionFailedWebhookEvent(_SessionEvent):
    """A session of an agent failed."""

    type: Literal["agent.session.failed"]


class AgentSessionInProgressWebhookEvent(_SessionEvent):
    """A session of an agent is at work."""

    type: Literal["agent.session.in_progress"]


class AgentSessionIdleWebhookEvent(_SessionEvent):
    """A session of an agent has nothing left to do, until it is told more."""

    type: Literal["agent.session.idle"]


class LiveTransportConnectedWebhookEvent(Model):
    """A client has connected to a live session."""

    id: str
    created_at: int  # Unix seconds
    data: LiveTransportConnectedWebhookEvent.Data
    object: Literal["event"]
    type: Literal["live.transport.connected"]

    class Data(Model):
        """The session, and how it was connected to."""

        session_id: str
        type: Literal["webrtc"]


class LiveTransportIncomingWebhookEvent(Model):
    """A client, so far always a telephone call, asks to be let into a live session."""

    id: str
    created_at: int  # Unix seconds
    data: LiveTransportIncomingWebhookEvent.Data
    type: Literal["live.transport.incoming"]
    object: Literal["event"] | None = None

    class Data(Model):
        """The session, and what the SIP INVITE said."""

        session_id: str
        sip_headers: list[DataSipHeader]
        type: Literal["sip"]
        sip_media_security: Literal["rtp", "srtp"] | str | None = None


class RealtimeCallIncomingWebhookEvent(Model):
    """A telephone call (SIP) arrived. Answer it with `realtime.calls.accept(data.call_id, …)`, or reject it."""

    id: str
    created_at: int  # Unix seconds
    data: RealtimeCallIncomingWebhookEvent.Data
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None = None

    class Data(Model):
        """The call, and what the SIP INVITE said."""

        call_id: str
        sip_headers: list[DataSipHeader]
        sip_media_security: Literal["rtp", "srtp"] | str | None = None


class SafetyIdentifierBlockedWebhookEvent(Model):
    """An end user, as named by `safety_identifier`, is blocked."""

    id: str
    created_at: int  # Unix seconds
    data: SafetyIdentifierBlockedWebhookEvent.Data
    type: Literal["safety_identifier.blocked"]
    object: Literal["event"] | None = None

    class Data(Model):
        """Whom and why; `request_id` is the request that led to it."""

        safety_category: str
        safety_identifier: str
        model: str | None = None
        project_id: str | None = None
        request_id: str | None = None


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
