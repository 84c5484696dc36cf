"""What `admin.organization.projects.certificates` answers. `active` is for the project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .....model import Model
from .members import GroupListParams


class CertificateActivateResponse(Model):
    """A certificate, now active for the project."""

    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["organization.project.certificate"]


class CertificateDetails(Model):
    """From when to when it is valid, in Unix seconds."""

    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(CertificateActivateResponse):
    """A certificate, now inactive for the project."""


class CertificateListResponse(CertificateActivateResponse):
    """A certificate in the list; `active` is for the project."""


# ---------------------------------------------------------------------- the requests of `admin.organization.projects.certificates`


class CertificateActivateParams(TypedDict, total=False):
    """The certificates to activate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    """The certificates to deactivate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateListParams(GroupListParams, total=False):
    """Which certificates to list; `after` is the id to go on from."""
