"""What `admin.organization.certificates` answers to listing, (de)activating and deleting."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class CertificateActivateResponse(Model):
    """A certificate, now active for the organization."""

    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int  # Unix seconds
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateDetails(Model):
    """From when to when it is valid, in Unix seconds."""

    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(CertificateActivateResponse):
    """A certificate, now inactive for the organization."""


class CertificateDeleteResponse(Model):
    """The answer to deleting a certificate."""

    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(CertificateActivateResponse):
    """A certificate in the list; `active` is for the organization as a whole."""
