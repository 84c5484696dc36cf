"""The requests of `admin.organization.projects.certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .members_params import GroupListParams


class CertificateActivateParams(TypedDict, total=False):
    """The certificates to activate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    """The certificates to deactivate, at most 10: all of them or none."""

    certificate_ids: Required[Sequence[str]]


class CertificateListParams(GroupListParams, total=False):
    """Which certificates to list; `after` is the id to go on from."""
