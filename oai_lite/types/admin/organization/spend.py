"""What `admin.organization.spend_alerts` and `spend_limit` answer. Amounts are whole cents of US dollars a month."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class OrganizationSpendAlert(Model):
    """An email that is sent when a month's spending reaches a threshold. It stops nothing."""

    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int  # cents


class NotificationChannel(Model):
    """Who gets the email, and what its subject begins with."""

    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlertDeleted(Model):
    """The answer to deleting a spend alert."""

    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class OrganizationSpendLimit(Model):
    """The most that the organization may spend in a month; `enforcement` says whether that is in effect right now."""

    currency: str | Literal["USD"]
    enforcement: Enforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int  # cents


class Enforcement(Model):
    """Whether the limit is in effect right now."""

    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimitDeleted(Model):
    """The answer to lifting the spend limit."""

    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
