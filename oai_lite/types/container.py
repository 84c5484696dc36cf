"""What `containers` answers: machines that the code interpreter and the shell tool run in."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..model import Model


class ContainerCreateResponse(Model):
    """A container. It is lost, with its files, once it was idle for as long as `expires_after` says."""

    id: str
    created_at: int  # Unix seconds
    name: str
    object: str
    status: str  # `running`, `deleted` …
    expires_after: ExpiresAfter | None = None
    last_active_at: int | None = None  # Unix seconds
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None


class ExpiresAfter(Model):
    """Idle minutes until the container is gone."""

    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class NetworkPolicy(Model):
    """Whether programs in it reach the network: not at all, or only the domains listed."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerListResponse(ContainerCreateResponse):
    """A container, in a list."""


class ContainerRetrieveResponse(ContainerCreateResponse):
    """A container, looked up."""


# ---------------------------------------------------------------------- the requests of `containers`; the one that makes a container is in `container_create_params`


class ContainerListParams(TypedDict, total=False):
    """Which containers to list; `name` filters, `after` is the id to go on from."""

    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]
