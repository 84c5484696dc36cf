"""Credentials of Microsoft Entra ID over plain HTTP: what `azure_ad_token_provider=` takes, without azure-identity.

Each is called as a provider of azure-identity is, and gives a token. In a client it does better: its token is asked for over the
client's own transport in the client's colour, cached, renewed ahead of its end by one call while others go on, and fetched anew once
after a 401 (`tokens.TokenAuth`). All clients that are given one credential share its tokens, one for each scope.

Rules: environment variables are read when a token is asked for; an authority is https (http on this machine only); what runs on this
machine (metadata) is asked without a proxy; secrets and tokens are in no message and no repr.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast
from urllib.parse import urlencode

from ...auth.asking import answer_of, ask_at_once, direct, object_of, refusal, unsafe
from ...auth.subjects import TokenFile
from ...errors import APIConnectionError, ArgumentError, OAuthError, TokenError
from ...flow import Call, Now, Overdue, Send
from ...limits import Exchange
from ...request import Request
from ...tokens import Token, TokenAuth
from .scopes import COGNITIVE, SCOPES, scope_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from ...flow import Flow
    from ...request import Response

AUTHORITY = "https://login.microsoftonline.com"
METADATA = "http://169.254.169.254"
ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
LIMIT = 10.0  # seconds for one way to get a token, retries included
UNKNOWN_SCOPE = ("AADSTS500011", "AADSTS70011", "AADSTS1002012")
PROBE = 1.0  # seconds that the metadata service of a virtual machine gets to show that it is there, as azure-identity gives it


class NotAvailable(TokenError):
    """This way to get a token is not set up here, so that a chain goes on to the next one."""


class AzureCredential:
    """A way to get tokens. `scope` says what for; without it, the host of the client decides."""

    name: ClassVar[str]
    timeout: ClassVar[float] = LIMIT + 5

    def __init__(self, *, scope: str | None = None) -> None:
        if scope is not None and not (isinstance(scope, str) and scope.strip()):
            raise ArgumentError(f"scope: expected one such as {COGNITIVE!r}, got {scope!r}")
        self.scope = scope
        self._auths: dict[str, TokenAuth] = {}

    def flow(self, scope: str) -> Flow[Token]:
        """A new token."""
        raise NotImplementedError

    def auth(self, host: str | None) -> TokenAuth:
        """What authorises requests to a host. One for each scope, which all clients share."""
        scope = self.scope or scope_for(host)
        found = self._auths.get(scope)
        if found is None:
            found = TokenAuth(_Fetch(self, scope).flow, name=self.name, timeout=self.timeout)
            found = self._auths.setdefault(scope, found)
        return found

    def with_scope(self, scope: str) -> Self:
        """The same for another scope."""
        new = object.__new__(type(self))
        new.__dict__.update(self.__dict__, scope=scope)
        return new

    def __call__(self) -> str:
        """The token as text, cached like a client's. It blocks."""
        found = ask_at_once(self.auth(None).flow(Request("GET", "")))
        return cast("str", found["Authorization"].removeprefix("Bearer "))

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_auths": {}}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'' if self.scope is None else f'scope={self.scope!r}'})"


class _Fetch:
    """One credential for one scope."""

    def __init__(self, credential: AzureCredential, scope: str) -> None:
        self.credential = credential
        self.scope = scope

    def flow(self) -> Flow[Token]:
        return (yield from self.credential.flow(self.scope))


# ---------------------------------------------------------------------- Entra ID's token endpoint


class ClientSecretCredential(AzureCredential):
    """An application with a secret. What is left out comes from `AZURE_TENANT_ID`, `AZURE_CLIENT_ID`, `AZURE_CLIENT_SECRET`;
    `authority` (`AZURE_AUTHORITY_HOST`) is for national clouds."""

    name = "client_secret"

    def __init__(
        self,
        tenant_id: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        *,
        authority: str | None = None,
        scope: str | None = None,
    ) -> None:
        super().__init__(scope=scope)
        self._tenant_id, self._client_id, self._secret = tenant_id, client_id, client_secret
        self._authority = authority

    def flow(self, scope: str) -> Flow[Token]:
        """See `AzureCredential.flow`."""
        tenant, client, secret = _settings(
            self.name,
            AZURE_TENANT_ID=self._tenant_id,
            AZURE_CLIENT_ID=self._client_id,
            AZURE_CLIENT_SECRET=self._secret,
        )
        proof = {"client_id": client, "client_secret": secret}
        return (yield from _from_authority(self.name, self._authority, tenant, proof, scope))


class WorkloadIdentityCredential(AzureCredential):
    """A federated token from a file, as AKS mounts one: `AZURE_TENANT_ID`, `AZURE_CLIENT_ID`, `AZURE_FEDERATED_TOKEN_FILE`. The file
    is read anew for each token, since it is rotated."""

    name = "workload_identity"

    def __init__(
        self,
        *,
        tenant_id: str | None = None,
        client_id: str | None = None,
        token_file_path: str | None = None,
        authority: str | None = None,
        scope: str | None = None,
    ) -> None:
        super().__init__(scope=scope)
        self._tenant_id, self._client_id, self._path = tenant_id, client_id, token_file_path
        self._authority = authority

    def flow(self, scope: str) -> Flow[Token]:
        """See `AzureCredential.flow`."""
        tenant, client, path = _settings(
            self.name,
            AZURE_TENANT_ID=self._tenant_id,
            AZURE_CLIENT_ID=self._client_id,
            AZURE_FEDERATED_TOKEN_FILE=self._path,
        )
        assertion = yield from Call(TokenFile(path, self.name))
        proof = {"client_id": client, "client_assertion_type": ASSERTION, "client_assertion": assertion}
        return (yield from _from_authority(self.name, self._authority, tenant, proof, scope))


def _from_authority(name: str, authority: str | None, tenant: str, proof: Mapping[str, str], scope: str) -> Flow[Token]:
    if not tenant.replace("-", "").replace(".", "").isalnum() or not tenant.isascii():
        raise TokenError("the tenant's id has letters, digits, '-' and '.' only", provider=name)
    base = authority or os.environ.get("AZURE_AUTHORITY_HOST") or AUTHORITY
    base = (base if "://" in base else f"https://{base}").rstrip("/")
    problem = unsafe(base)
    if problem is not None:
        raise TokenError(f"AZURE_AUTHORITY_HOST (authority) {problem}", provider=name)
    form = {**proof, "grant_type": "client_credentials", "scope": scope}
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    request = Request("POST", f"{base}/{tenant}/oauth2/v2.0/token", headers, urlencode(form).encode())
    response = yield from answer_of(name, request, LIMIT)
    secrets = [value for key, value in proof.items() if key in ("client_secret", "client_assertion")]
    return token_of(name, request, response, secrets)


# ---------------------------------------------------------------------- managed identities


class ManagedIdentityCredential(AzureCredential):
    """The identity that Azure gives to a virtual machine, an App Service, a Function or a Container App. `client_id`
    (`AZURE_CLIENT_ID`), `object_id` or `resource_id` choose a user-assigned one."""

    name = "managed_identity"

    def __init__(
        self,
        *,
        client_id: str | None = None,
        object_id: str | None = None,
        resource_id: str | None = None,
        scope: str | None = None,
    ) -> None:
        super().__init__(scope=scope)
        chosen = {"client_id": client_id, "object_id": object_id, "resource_id": resource_id}
        self._chosen = {key: value for key, value in chosen.items() if value is not None}
        if len(self._chosen) > 1:
            raise ArgumentError(f"ManagedIdentityCredential: give one of {', '.join(self._chosen)}")

    def request(self, scope: str) -> Request:
        """What to ask, and where: the platform's variables tell."""
        chosen = self._chosen or {"client_id": os.environ.get("AZURE_CLIENT_ID", "")}
        query = {"resource": scope.removesuffix("/.default")}
        endpoint, header = os.environ.get("IDENTITY_ENDPOINT"), os.environ.get("IDENTITY_HEADER")
        if endpoint and header:
            # App Service, Functions, Container Apps.
            names = {"client_id": "client_id", "object_id": "principal_id", "resource_id": "mi_res_id"}
            query["api-version"] = "2019-08-01"
            headers = {"X-IDENTITY-HEADER": header, "Accept": "application/json"}
        else:
            host = os.environ.get("AZURE_POD_IDENTITY_AUTHORITY_HOST") or METADATA
            endpoint = f"{host.rstrip('/')}/metadata/identity/oauth2/token"
            names = {"client_id": "client_id", "object_id": "object_id", "resource_id": "msi_res_id"}
            query["api-version"] = "2018-02-01"
            headers = {"Metadata": "true", "Accept": "application/json"}
        query.update({names[key]: value for key, value in chosen.items() if value})
        return Request("GET", f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}", headers)

    def flow(self, scope: str) -> Flow[Token]:
        """See `AzureCredential.flow`."""
        request = self.request(scope)
        response = yield from direct(partial(answer_of, self.name, request, LIMIT, 2.0), LIMIT + 1)
        return token_of(self.name, request, response, [request.headers.get("X-IDENTITY-HEADER", "")])

    def probe(self, scope: str) -> Flow[None]:
        """Find out quickly whether there is anybody to ask."""
        request = self.request(scope)
        if "X-IDENTITY-HEADER" in request.headers:
            return
        del request.headers["Metadata"]  # without it the service refuses, at once
        try:
            yield from direct(partial(_probed, request), LIMIT)
        except (APIConnectionError, Overdue):
            raise NotAvailable(f"nobody answers at {_where(request)}", provider=self.name) from None


def _probed(request: Request) -> Flow[Response]:
    return (yield from Send(request, Exchange((yield from Now()) + PROBE, PROBE, PROBE)))


# ---------------------------------------------------------------------- the chain


class DefaultAzureCredential(AzureCredential):
    """Whatever is set up here, in the usual order: a client secret in the environment, a federated token file, a managed identity. The
    first that is there is used from then on; one that is there and fails is an error. (Developers' tools are not asked.)"""

    name = "default_azure_credential"
    timeout: ClassVar[float] = 2 * LIMIT + 5

    def __init__(self, *, managed_identity_client_id: str | None = None, scope: str | None = None) -> None:
        super().__init__(scope=scope)
        self._chain = (
            ClientSecretCredential(),
            WorkloadIdentityCredential(),
            ManagedIdentityCredential(client_id=managed_identity_client_id),
        )
        self._found: AzureCredential | None = None

    def flow(self, scope: str) -> Flow[Token]:
        """See `AzureCredential.flow`."""
        if self._found is not None:
            return (yield from self._found.flow(scope))
        missing = []
        for credential in self._chain:
            try:
                if isinstance(credential, ManagedIdentityCredential):
                    yield from credential.probe(scope)
                token = yield from credential.flow(scope)
            except NotAvailable as error:
                missing.append(str(error).removeprefix("token provider "))
            else:
                self._found = credential
                return token
        raise TokenError(f"no way to get a token is set up here: {'; '.join(missing)}", provider=self.name)


def default_azure_credential(
    *, managed_identity_client_id: str | None = None, scope: str | None = None
) -> DefaultAzureCredential:
    """The credential of the place where this runs: see `DefaultAzureCredential`."""
    return DefaultAzureCredential(managed_identity_client_id=managed_identity_client_id, scope=scope)


def get_bearer_token_provider(credential: Any, *scopes: str) -> Callable[[], Any]:
    """A provider for `azure_ad_token_provider`: of a credential from here, or of anything that has azure-identity's `get_token`.
    Without a scope, that of Azure OpenAI (of ours: that of the client's host)."""
    if isinstance(credential, AzureCredential):
        return credential.with_scope(scopes[0]) if scopes else credential
    if not callable(getattr(credential, "get_token", None)):
        raise ArgumentError(f"expected a credential that has get_token(scope), got {type(credential).__name__}")
    return _Foreign(credential, scopes or (COGNITIVE,))


class _Foreign:
    """Another library's credential; caching is its own business. An asynchronous one gives something to await."""

    def __init__(self, credential: Any, scopes: tuple[str, ...]) -> None:
        self._credential = credential
        self._scopes = scopes

    def __call__(self) -> Any:
        return self._credential.get_token(*self._scopes)

    def __repr__(self) -> str:
        return f"get_bearer_token_provider({type(self._credential).__name__})"


# ---------------------------------------------------------------------- answers and settings


def token_of(name: str, request: Request, response: Response, secrets: list[str]) -> Token:
    """The token in an answer, or why there is none. Numbers come as numbers or as text."""
    answer = object_of(response)
    if response.status != 200:
        error = refusal(name, request, response, secrets)
        if isinstance(error, OAuthError) and any(code in error.message for code in UNKNOWN_SCOPE):
            error.add_note(f"the scope is not known there; Azure's services have {', '.join(SCOPES)}: give scope=…")
        raise error
    token = answer.get("access_token")
    if not isinstance(token, str) or not token:
        raise TokenError(f"the answer of {_where(request)} holds no access_token", provider=name)
    for key in ("expires_in", "expires_on"):
        seconds = _number(answer.get(key))
        if seconds is not None:
            return Token(token, expires_in=seconds) if key == "expires_in" else Token(token, expires_at=seconds)
    raise TokenError(f"the answer of {_where(request)} has neither expires_in nor expires_on", provider=name)


def _number(value: object) -> float | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return float(value)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value else None


def _settings(provider: str, **values: str | None) -> list[str]:
    """Each value, or the environment variable of its name; `NotAvailable` says which are missing."""
    found = {variable: value or os.environ.get(variable) or "" for variable, value in values.items()}
    missing = [variable for variable, value in found.items() if not value]
    if missing:
        raise NotAvailable(f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set", provider=provider)
    return [value.strip() for value in found.values()]


def _where(request: Request) -> str:
    return request.without_secrets().url
