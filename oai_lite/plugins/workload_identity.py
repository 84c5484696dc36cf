"""Workload identity: who the program is proves itself to the platform, and its proof is exchanged for short-lived
tokens. No key.

`OpenAI(workload_identity=…)` takes what `oai_lite.auth` describes, JSON, or the path of a JSON file; the environment
variable `OPENAI_WORKLOAD_IDENTITY` takes the latter two. Copies of a client share their token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..config import Config
    from ..hooks import Auth


class Plugin:
    """Claims every config that has a workload identity."""

    def __init__(self) -> None:
        self._made: list[tuple[Any, Auth]] = []

    @hookimpl
    def oai_lite_auth(self, config: Config) -> Auth | None:
        """See `Hooks.oai_lite_auth`."""
        if config.workload_identity is None:
            return None
        settings = (dict(config.workload_identity), config.admin_api_key, config.client_cert, config.ssl_context)
        for known, auth in self._made:
            if known == settings:
                return auth
        from ._identity.workload import workload_auth

        auth = workload_auth(config, config.workload_identity)
        self._made.append((settings, auth))
        return auth
