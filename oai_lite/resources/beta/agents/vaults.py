"""Vaults: credentials that agents' tools use and nobody reads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ....page import CursorPage
from .base import AgentsResource


class Credentials(AgentsResource[M]):
    """Credentials in vaults. Secrets go in and never come out."""

    if TYPE_CHECKING:
        with_raw_response: Credentials[Raw[M]]
        with_streaming_response: Credentials[Streamed[M]]

    @post("/vaults/{vault_id}/credentials")
    def create(
        self,
        vault_id: str,
        *,
        auth: types.beta.agents.vaults.CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.vaults.Credential:
        """Store a credential: a token for an MCP server, or a secret that environments have as a variable."""
        ...

    @get("/vaults/{vault_id}/credentials/{credential_id}")
    def retrieve(
        self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.vaults.Credential:
        """What is known of a credential, without its secret."""
        ...

    @post("/vaults/{vault_id}/credentials/{credential_id}")
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: types.beta.agents.vaults.CredentialAuthRotateParam = OMIT,
        metadata: dict[str, str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.vaults.Credential:
        """Replace the secret (`auth` must be of the same type as before), or the metadata."""
        ...

    @paged("/vaults/{vault_id}/credentials")
    def list(
        self,
        vault_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        metadata: dict[str, str] = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        status: types.beta.agents.VaultStatusFilterParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.vaults.Credential]:
        """The credentials of a vault, without their secrets."""
        ...

    @delete("/vaults/{vault_id}/credentials/{credential_id}")
    def delete(
        self, credential_id: str, *, vault_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.vaults.CredentialDeleted:
        """Delete a credential."""
        ...


class Vaults(AgentsResource[M]):
    """Vaults: sets of credentials that a session is given by `vault_ids`."""

    if TYPE_CHECKING:
        with_raw_response: Vaults[Raw[M]]
        with_streaming_response: Vaults[Streamed[M]]

    @cached_property
    def credentials(self) -> Credentials[M]:
        """The credentials in a vault."""
        return Credentials(self)

    @post("/vaults")
    def create(
        self, *, metadata: dict[str, str] | None = OMIT, name: str = OMIT, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.Vault:
        """Make an empty vault."""
        ...

    @get("/vaults/{vault_id}")
    def retrieve(self, vault_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.Vault:
        """What is known of a vault."""
        ...

    @post("/vaults/{vault_id}")
    def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] = OMIT,
        name: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.Vault:
        """Rename a vault, or replace its metadata."""
        ...

    @paged("/vaults")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        metadata: dict[str, str] = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        status: types.beta.agents.VaultStatusFilterParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.Vault]:
        """Vaults, by time of creation; `status` is one or several of `active` and `archived`."""
        ...

    @delete("/vaults/{vault_id}")
    def delete(self, vault_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.VaultDeleted:
        """Delete a vault and the credentials in it."""
        ...
