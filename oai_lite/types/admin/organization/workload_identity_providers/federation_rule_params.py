"""The requests of `…federation_rules`. For changes see `federation_rule_update_params`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union


class FederationRuleCreateParams(TypedDict, total=False):
    """Which tokens act as which service account."""

    attribute_matchers: Required[dict[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: Permissions


class PermissionsServiceAccountDefault(TypedDict, total=False):
    """All that the service account may do."""

    type: Required[Literal["service_account_default"]]


class PermissionsRestricted(TypedDict, total=False):
    """Only these scopes."""

    scopes: Required[Sequence[str]]
    type: Required[Literal["restricted"]]


# What the access may do: all that the service account may, or some of it.
Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleListParams(TypedDict, total=False):
    """Which rules to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str
