"""The requests of `admin.organization.workload_identity_providers`. For changes see
`workload_identity_provider_update_params`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .access import GroupListParams


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """An issuer to trust. Without `verification` its keys are found by discovery."""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformation]
    description: str
    enabled: bool
    verification: Verification


class VerificationDiscovery(TypedDict, total=False):
    """Fetch the issuer's public keys; None means from where the issuer's own URL says."""

    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwks(TypedDict, total=False):
    """The issuer's public keys as a JSON Web Key Set."""

    jwks: Required[dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


# How tokens' signatures are checked.
Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class AttributeTransformation(TypedDict, total=False):
    """An attribute for rules to match, made from a token's claims by an expression."""

    attribute: Required[str]
    expression: Required[str]


class WorkloadIdentityProviderListParams(GroupListParams, total=False):
    """Which providers to list; `after` is the id to go on from."""
