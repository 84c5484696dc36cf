"""What `admin.organization.projects.certificates` answers. `active` is for the project."""

from __future__ import annotations

from typing import Literal

from .....model import Model


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
