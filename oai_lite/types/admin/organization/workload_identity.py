"""What `admin.organization.workload_identity_providers` answers: whose tokens the API trusts instead of keys."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model


class WorkloadIdentityProvider(Model):
    """An OpenID Connect issuer. Its tokens, made out to `audience`, can be exchanged for access, by its federation
    rules.
    """

    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int  # Unix seconds
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int  # Unix seconds
    verification: Verification


class VerificationDiscovery(Model):
    """The issuer's public keys are fetched: from `discovery_url`, or where the issuer's own URL says."""

    discovery_url: str | None = None
    type: Literal["discovery"]


class VerificationUploadedJwks(Model):
    """The issuer's public keys, uploaded as a JSON Web Key Set."""

    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]


# How tokens' signatures are checked.
Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class AttributeTransformation(Model):
    """An attribute that rules can match, made from a token's claims by an expression."""

    attribute: str
    expression: str


class WorkloadIdentityProviderDeleted(Model):
    """The answer to deleting a provider."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]
