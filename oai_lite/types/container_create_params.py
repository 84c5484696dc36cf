"""The request that makes a container."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .responses.tool_params import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)


class ContainerCreateParams(TypedDict, total=False):
    """A container to make. `file_ids` are copied in, `skills` are put where tools find them; without a policy it has
    no network.
    """

    name: Required[str]
    expires_after: ExpiresAfter
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ExpiresAfter(TypedDict, total=False):
    """Ends the container after so many idle minutes."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


# No network, or some domains of it.
NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]
# A stored skill by its id, or one sent along as a zip archive.
Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
