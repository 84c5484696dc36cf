"""The requests of `containers`; the one that makes a container is in `container_create_params`."""

from __future__ import annotations

from typing import Literal, TypedDict


class ContainerListParams(TypedDict, total=False):
    """Which containers to list; `name` filters, `after` is the id to go on from."""

    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]
