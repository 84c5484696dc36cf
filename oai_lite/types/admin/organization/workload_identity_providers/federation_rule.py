"""What `admin.organization.workload_identity_providers.federation_rules` answers."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

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
