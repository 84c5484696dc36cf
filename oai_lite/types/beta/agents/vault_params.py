"""Vaults to be made, changed, listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, TypedDict, Union

from .vault import VaultStatus


class VaultCreateParams(TypedDict, total=False):
    """A new vault."""

    metadata: dict[str, str] | None
    name: str


class VaultListParams(TypedDict, total=False):
    """Which vaults, a page at a time."""

    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]


class VaultUpdateParams(TypedDict, total=False):
    """Changes; what is left out stays."""

    metadata: dict[str, str]
    name: str | None
