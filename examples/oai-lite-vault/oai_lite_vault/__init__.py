"""oai_lite's API key out of a Vault.

    client = OpenAI(auth="vault")  # VAULT_ADDR, VAULT_ROLE_ID, VAULT_SECRET_ID, VAULT_OPENAI_PATH

This module is what the entry point names: the small object with the hook. What talks to the Vault is imported once the hook says yes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from oai_lite import ArgumentError, hookimpl

if TYPE_CHECKING:
    from oai_lite import TokenAuth
    from oai_lite.config import Config

__all__ = ["VaultPlugin"]

_VARIABLES = {
    "address": "VAULT_ADDR",
    "role_id": "VAULT_ROLE_ID",
    "secret_id": "VAULT_SECRET_ID",
    "path": "VAULT_OPENAI_PATH",
    "mount": "VAULT_APPROLE_MOUNT",
    "namespace": "VAULT_NAMESPACE",
}


class VaultPlugin:
    """Authorises clients that ask for it: by `auth="vault"`, or by being given this object with an address.

    What is left out comes from the environment when a client is made. All clients of one object share its token.
    """

    name = "vault"

    def __init__(
        self,
        address: str | None = None,
        *,
        role_id: str | None = None,
        secret_id: str | None = None,
        path: str | None = None,
        mount: str | None = None,
        namespace: str | None = None,
    ) -> None:
        self._given = {
            "address": address,
            "role_id": role_id,
            "secret_id": secret_id,
            "path": path,
            "mount": mount,
            "namespace": namespace,
        }
        self._auth: TokenAuth | None = None

    def __repr__(self) -> str:
        return f"VaultPlugin({self._given['address'] or ''})"

    @hookimpl
    def oai_lite_auth(self, config: Config) -> TokenAuth | None:
        """The credential, for a client that asks for it."""
        if config.auth != self.name and (config.auth is not None or self._given["address"] is None):
            return None
        if self._auth is None:
            from .vault import Vault, vault_auth

            found = {name: value or os.environ.get(_VARIABLES[name]) for name, value in self._given.items()}
            missing = [
                f"{name} ({_VARIABLES[name]})"
                for name in ("address", "role_id", "secret_id", "path")
                if not found[name]
            ]
            if missing:
                raise ArgumentError(
                    f"auth='vault' needs {', '.join(missing)}: set the variable, or give VaultPlugin(…) the argument"
                )
            self._auth = vault_auth(Vault(**{name: value for name, value in found.items() if value}))
        return self._auth
