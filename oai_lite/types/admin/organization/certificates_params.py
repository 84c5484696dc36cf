"""The requests of `admin.organization.certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .access_params import GroupListParams


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
