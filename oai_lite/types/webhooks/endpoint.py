"""Webhook endpoints: where events go, and the secrets that they are signed with."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ...model import Model


class WebhookEndpoint(Model):
    """A URL that events are sent to. `signing_secret_hint` is the end of its secret, to tell secrets apart."""

    id: str
    created_at: int  # Unix seconds
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None  # Unix seconds


class WebhookEndpointList(Model):
    """A page of endpoints, as it travels."""

    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class WebhookEndpointTestResult(Model):
    """The endpoint took the test event and answered with `status_code`."""

    event_type: str
    object: Literal["webhook_endpoint.test"]
    status_code: int
    success: Literal[True]
    webhook_endpoint_id: str


class WebhookEndpointWithSecret(Model):
    """An endpoint together with `signing_secret`, which is shown here only: keep it."""

    id: str
    created_at: int  # Unix seconds
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None  # Unix seconds


class DeletedWebhookEndpoint(Model):
    """The answer to deleting an endpoint."""

    id: str
    deleted: bool
    object: Literal["webhook_endpoint.deleted"]


class WebhookEventTypeList(Model):
    """The kinds of events that endpoints can be sent."""

    data: list[str]
    object: Literal["list"]


# ---------------------------------------------------------------------- the parameters of `webhooks`, and the kinds of events that one can ask for


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
