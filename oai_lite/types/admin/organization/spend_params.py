"""The requests of `admin.organization.spend_alerts` and `spend_limit`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SpendAlertCreateParams(TypedDict, total=False):
    """When to send an email, and to whom."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]  # cents


class NotificationChannel(TypedDict, total=False):
    """Who gets the email, and what its subject begins with."""

    recipients: Required[Sequence[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None


class SpendAlertListParams(TypedDict, total=False):
    """Which alerts to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(SpendAlertCreateParams, total=False):
    """An alert's new content, all of it."""


class SpendLimitUpdateParams(TypedDict, total=False):
    """The new limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]  # cents
