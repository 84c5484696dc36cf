"""The request of `admin.organization.workload_identity_providers.update`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .organization_params import AttributeTransformation as AttributeTransformation


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """What to change of a provider."""

    attribute_transformations: Iterable[AttributeTransformation]
    audience: str
    description: str | None
    enabled: bool
    issuer: str
    name: str
    verification: Verification


class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    """Fetch the issuer's public keys; None means from where the issuer's own URL says."""

    discovery_url: Required[str | None]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """The issuer's public keys as a JSON Web Key Set."""

    jwks: Required[dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


# How tokens' signatures are checked.
Verification: TypeAlias = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]
