"""The parameters of `webhooks`, and the kinds of events that one can ask for."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

# What an endpoint can be sent.
WebhookEventType: TypeAlias = Literal[
    "batch.completed",
    "batch.failed",
    "batch.expired",
    "batch.cancelled",
    "response.completed",
    "response.failed",
    "response.cancelled",
    "response.incomplete",
    "eval.run.succeeded",
    "eval.run.failed",
    "eval.run.canceled",
    "fine_tuning.job.succeeded",
    "fine_tuning.job.failed",
    "fine_tuning.job.cancelled",
    "realtime.call.incoming",
    "video.completed",
    "video.failed",
    "agent.environment.ready",
    "agent.environment.failed",
    "agent.environment.suspended",
    "agent.environment.expired",
    "agent.session.created",
    "agent.session.action_required",
    "agent.session.in_progress",
    "agent.session.idle",
    "agent.session.failed",
    "safety.alert.created",
]


class WebhookCreateParams(TypedDict, total=False):
    """Where to send which events."""

    event_types: Required[list[WebhookEventType]]
    name: Required[str]
    url: Required[str]


class WebhookListParams(TypedDict, total=False):
    """Which page to list."""

    after: str | None
    limit: int


class WebhookRotateSecretParams(TypedDict, total=False):
    """Whether the old secret stays good for a day."""

    keep_old_secret_active_for_24_hours: bool


class WebhookTestParams(TypedDict, total=False):
    """The kind of event to pretend."""

    event_type: Required[WebhookEventType]


class WebhookUpdateParams(TypedDict, total=False):
    """What to change of an endpoint; the rest stays as it is."""

    event_types: list[WebhookEventType]
    name: str
    url: str
