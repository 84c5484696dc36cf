"""Access without keys: issuers of OpenID Connect tokens, and the rules by which tokens act as service accounts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import CursorPage
from .base import OfOrganization

RULES = "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules"
RULE = RULES + "/{workload_identity_federation_rule_id}"


class FederationRules(OfOrganization[M]):
    """Which tokens act as which service account."""

    if TYPE_CHECKING:
        with_raw_response: FederationRules[Raw[M]]
        with_streaming_response: FederationRules[Streamed[M]]

    @post(RULES)
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str = OMIT,
        enabled: bool = OMIT,
        name: str = OMIT,
        permissions: types.admin.organization.workload_identity_providers.federation_rule._FederationRuleCreateParams_Permissions = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.workload_identity_providers.FederationRule:
        """Let tokens whose attributes equal `attribute_matchers` act as a service account."""
        ...

    @get(RULE)
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.workload_identity_providers.FederationRule:
        """What is known of a rule."""
        ...

    @post(RULE)
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] = OMIT,
        description: str | None = OMIT,
        enabled: bool = OMIT,
        name: str | None = OMIT,
        permissions: types.admin.organization.workload_identity_providers.federation_rule._FederationRuleUpdateParams_Permissions = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.workload_identity_providers.FederationRule:
        """Change a rule. `attribute_matchers` replaces all that it had."""
        ...

    @paged(RULES)
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        service_account_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.admin.organization.workload_identity_providers.FederationRule]:
        """A provider's rules, or those for one service account."""
        ...

    @delete(RULE)
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.workload_identity_providers.FederationRuleDeleted:
        """Delete a rule."""
        ...


class WorkloadIdentityProviders(OfOrganization[M]):
    """Issuers whose tokens are trusted."""

    if TYPE_CHECKING:
        with_raw_response: WorkloadIdentityProviders[Raw[M]]
        with_streaming_response: WorkloadIdentityProviders[Streamed[M]]

    @cached_property
    def federation_rules(self) -> FederationRules[M]:
        """Which of their tokens act as which service account."""
        return FederationRules(self)

    @post("/organization/workload_identity_providers")
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[
            types.admin.organization.organization_params.AttributeTransformation
        ] = OMIT,
        description: str = OMIT,
        enabled: bool = OMIT,
        verification: types.admin.organization.organization_params.Verification = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.WorkloadIdentityProvider:
        """Trust an issuer. Its public keys are fetched, unless `verification` uploads them."""
        ...

    @get("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def retrieve(
        self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.WorkloadIdentityProvider:
        """What is known of one provider."""
        ...

    @post("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[
            types.admin.organization.organization_params.AttributeTransformation
        ] = OMIT,
        audience: str = OMIT,
        description: str | None = OMIT,
        enabled: bool = OMIT,
        issuer: str = OMIT,
        name: str = OMIT,
        verification: types.admin.organization.organization_params._WorkloadIdentityProviderUpdateParams_Verification = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.admin.organization.WorkloadIdentityProvider:
        """Change a provider; `enabled=False` refuses its tokens."""
        ...

    @paged("/organization/workload_identity_providers")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.admin.organization.WorkloadIdentityProvider]:
        """The providers."""
        ...

    @delete("/organization/workload_identity_providers/{workload_identity_provider_id}")
    def delete(
        self, workload_identity_provider_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.audit_log_list_response.WorkloadIdentityProviderDeleted:
        """Delete a provider; its tokens are refused from then on."""
        ...
