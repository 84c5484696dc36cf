"""Vaults: credentials under one name, for agents' tools."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, TypedDict, Union

from ....model import Model


class Vault(Model):
    """A vault. Secrets in it are used, never shown."""

    id: str
    created_at: int  # Unix seconds
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"]


class VaultDeleted(Model):
    """The answer to deleting a vault."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"]


VaultStatus: TypeAlias = Literal["active", "archived"]


# ---------------------------------------------------------------------- vaults to be made, changed, listed


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
