"""What `admin.organization.invites` answers."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class Invite(Model):
    """An invitation to the organization, and to projects. Once accepted it cannot be deleted."""

    id: str
    created_at: int  # Unix seconds
    email: str
    object: Literal["organization.invite"]
    projects: list[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None  # Unix seconds
    expires_at: int | None = None  # Unix seconds


class Project(Model):
    """A project that the invited person joins, and as what."""

    id: str
    role: Literal["member", "owner"]


class InviteDeleteResponse(Model):
    """The answer to deleting an invitation."""

    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]
