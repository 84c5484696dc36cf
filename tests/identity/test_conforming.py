"""The built-in identities keep the promises that `conformance.auth_suite` asks of other authors' plugins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from oai_lite.lib.azure import ClientSecretCredential
from oai_lite.plugins._identity.workload import GRANT, TokenExchange, WorkloadAuth
from oai_lite.plugins._vertex.auth import VertexAuth
from oai_lite.providers import vertex
from oai_lite.testing import conformance
from oai_lite.testing.conformance import Source
from oai_lite.testing.exchange import Request
from oai_lite.tokens import TokenAuth

SECRET = "cAnArY-of-an-identity"


def client_secret(source: Source) -> TokenAuth:
    """An application of Entra ID."""
    return ClientSecretCredential("tenant", "client", SECRET, authority=source.url).auth(None)


def prove() -> str:
    """A workload's proof."""
    return SECRET


def workload(source: Source) -> TokenAuth:
    """A workload's identity."""
    body = {"grant_type": GRANT, "identity_provider_id": "i", "service_account_id": "s"}
    return WorkloadAuth(TokenExchange(f"{source.url}/oauth/token", body, prove), 1200.0, None)


def of_google(source: Source) -> TokenAuth:
    """Vertex AI with a function that says when its token ends."""
    provider = vertex(base_url="https://h/v1", token_provider=source.fetch)
    return VertexAuth(provider, cast("Any", None))


def answer(request: Request, issue: Callable[[], Any]) -> object:
    """A token server of OAuth's."""
    if SECRET not in request.body.decode():
        return 401, {"error": "invalid_client", "error_description": "who are you?"}
    token = issue()
    return {"access_token": token.text, "expires_in": token.expires_in, "token_type": "Bearer"}


PLUGINS = "oai_lite.plugins"
TestClientSecret = conformance.auth_suite(client_secret, module=f"{PLUGINS}.azure_ad", answer=answer, secrets=[SECRET])
TestWorkload = conformance.auth_suite(workload, module=f"{PLUGINS}.workload_identity", answer=answer, secrets=[SECRET])
TestVertex = conformance.auth_suite(of_google, module=f"{PLUGINS}.vertex")
