"""A client certificate for mutual TLS, as `admin.organization.certificates` makes and retrieves it."""

from __future__ import annotations

from typing import Literal

from ....model import Model


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
