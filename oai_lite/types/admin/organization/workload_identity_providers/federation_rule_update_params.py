"""The request of `…federation_rules.update`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union


class FederationRuleUpdateParams(TypedDict, total=False):
    """What to change of a rule. `attribute_matchers` replaces all that it had."""

    workload_identity_provider_id: Required[str]
    attribute_matchers: dict[str, str | bool | int | float]
    description: str | None
    enabled: bool
    name: str | None
    permissions: Permissions


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    """All that the service account may do."""

    type: Required[Literal["service_account_default"]]


class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """Only these scopes."""

    scopes: Required[Sequence[str]]
    type: Required[Literal["restricted"]]


# What the access may do: all that the service account may, or some of it.
Permissions: TypeAlias = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]
