"""What `admin.organization.certificates` answers to listing, (de)activating and deleting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ....model import Model
from .access import GroupListParams


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


# ---------------------------------------------------------------------- the requests of `admin.organization.certificates`


class CertificateActivateParams(TypedDict, total=False):
    """The certificates to activate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateCreateParams(TypedDict, total=False):
    """A certificate to upload, as PEM text."""

    certificate: Required[str]
    name: str


class CertificateDeactivateParams(TypedDict, total=False):
    """The certificates to deactivate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateListParams(GroupListParams, total=False):
    """Which certificates to list; `after` is the id to go on from."""


class CertificateRetrieveParams(TypedDict, total=False):
    """Whether the PEM text is wanted, too."""

    include: list[Literal["content"]]


class CertificateUpdateParams(TypedDict, total=False):
    """A certificate's new name."""

    name: str
