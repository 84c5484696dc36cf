"""Vaults: credentials under one name, for agents' tools."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
