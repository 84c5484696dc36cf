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


# ---------------------------------------------------------------------- a client certificate for mutual TLS, as `admin.organization.certificates` makes and retrieves it


class Certificate(Model):
    """A certificate that clients may be asked to show. `active` is for the level that it was asked at, and absent
    elsewhere.
    """

    id: str
    certificate_details: CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None


class CertificateDetails(Model):
    """Its validity (Unix seconds). The PEM text in `content` comes only with `include=["content"]`."""

    content: str | None = None
    expires_at: int | None = None
    valid_at: int | None = None
