"""Webhook endpoints: where events go, and the secrets that they are signed with."""

from __future__ import annotations

from typing import Literal

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
