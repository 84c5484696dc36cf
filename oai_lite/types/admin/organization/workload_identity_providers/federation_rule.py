"""What `admin.organization.workload_identity_providers.federation_rules` takes and answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .....model import Model


class FederationRule(Model):
    """Lets tokens whose attributes equal `attribute_matchers` act as a service account of a project."""

    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int  # Unix seconds
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int  # Unix seconds
    workload_identity_provider_id: str


class PermissionsServiceAccountDefault(Model):
    """All that the service account may do."""

    type: Literal["service_account_default"]


class PermissionsRestricted(Model):
    """Only these scopes."""

    scopes: list[str]
    type: Literal["restricted"]


# What the access may do: all that the service account may, or some of it.
Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleDeleted(Model):
    """The answer to deleting a rule."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


class FederationRuleCreateParams(TypedDict, total=False):
    """Which tokens act as which service account."""

    attribute_matchers: Required[dict[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: _FederationRuleCreateParams_Permissions


class FederationRuleListParams(TypedDict, total=False):
    """Which rules to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str


class FederationRuleUpdateParams(TypedDict, total=False):
    """What to change of a rule. `attribute_matchers` replaces all that it had."""

    workload_identity_provider_id: Required[str]
    attribute_matchers: dict[str, str | bool | int | float]
    description: str | None
    enabled: bool
    name: str | None
    permissions: _FederationRuleUpdateParams_Permissions


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    """All that the service account may do."""

    type: Required[Literal["service_account_default"]]


class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """Only these scopes."""

    scopes: Required[Sequence[str]]
    type: Required[Literal["restricted"]]


_FederationRuleUpdateParams_Permissions: TypeAlias = Union[
    PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam
]
_FederationRuleCreateParams_Permissions: TypeAlias = _FederationRuleUpdateParams_Permissions
_FederationRuleCreateParams_PermissionsServiceAccountDefault: TypeAlias = PermissionsDefaultPermissionsParam
_FederationRuleCreateParams_PermissionsRestricted: TypeAlias = PermissionsRestrictedPermissionsParam
