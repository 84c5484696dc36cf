"""Talking to a Vault: AppRole login, its token's renewal, and the credential that is read with it. Flows, for both colours.

Two tokens are kept, each by a `TokenAuth`, which sees to caching, single flight and renewal ahead of the end: the Vault's own
(a header on requests to the Vault), and the credential (on requests to the API). Redirects are not followed: what goes
to the Vault is secret. Messages hold no secret, also where the Vault's answer quotes one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from oai_lite import APIConnectionError, ArgumentError, Token, TokenAuth, TokenError
from oai_lite.auth.asking import ask
from oai_lite.flow import Now
from oai_lite.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from oai_lite.flow import Flow
    from oai_lite.request import Response

NAME = "vault"
LIMIT = 10.0  # seconds for one question, retries included
# What a Vault says is shown only if it is one of these: whatever else it says may quote a secret.
_HARMLESS = (
    "permission denied",
    "invalid role or secret ID",
    "missing client token",
    "Vault is sealed",
    "unsupported path",
)
_ADVICE = {
    400: "check role_id and secret_id",
    403: "check the role's policy, role_id and secret_id",
    404: "check path, mount and namespace",
    503: "the Vault is sealed or in maintenance",
}
_LOCAL = ("127.0.0.1", "localhost", "::1")


class Vault:
    """One AppRole at one Vault, and the path that it reads."""

    def __init__(
        self,
        address: str,
        role_id: str,
        secret_id: str,
        path: str,
        mount: str = "approle",
        namespace: str | None = None,
    ) -> None:
        self.address = _checked(address)
        self.path = path.strip("/")
        self._role_id, self._secret_id = role_id.strip(), secret_id.strip()
        self._mount = mount.strip("/")
        self._headers = {"Accept": "application/json", **({"X-Vault-Namespace": namespace} if namespace else {})}
        self._renewable: str | None = None  # the Vault's token, as long as it can be renewed
        self._login = TokenAuth(self.log_in, name=NAME, header="X-Vault-Token", scheme="", timeout=3 * LIMIT)

    def __repr__(self) -> str:
        return f"Vault({self.address}, {self.path})"

    def __getstate__(self) -> dict[str, Any]:
        """Settings only: who gets a copy logs in."""
        return {**self.__dict__, "_renewable": None}

    def log_in(self) -> Flow[Token]:
        """The Vault's own token: the present one with a longer life, or a new one."""
        if self._renewable is not None:
            token, self._renewable = self._renewable, None
            response = yield from self._ask("POST", "auth/token/renew-self", {"X-Vault-Token": token}, {})
            if response.status == 200:
                return self._token_of_login("auth/token/renew-self", response)
        path = f"auth/{self._mount}/login"
        response = yield from self._ask("POST", path, {}, {"role_id": self._role_id, "secret_id": self._secret_id})
        return self._token_of_login(path, response)

    def credential(self) -> Flow[Token]:
        """A new credential for the API. If the Vault does not take its own token any more, one more login."""
        for last in (False, True):
            headers = yield from self._login.flow(Request("GET", self._url(self.path)))
            response = yield from self._ask("GET", self.path, headers)
            if response.status != 403 or last or not self._login.refused(Request("GET", "", dict(headers))):
                break
            self._renewable = None
        answer = _read(f"GET /v1/{self.path}", response)
        data = answer.get("data")
        data = data if isinstance(data, dict) else {}
        text = data.get("api_key") or data.get("token")
        if not isinstance(text, str):
            raise TokenError(f"GET /v1/{self.path} gave neither data.api_key nor data.token", provider=NAME)
        return Token(text, expires_in=_life(answer))

    def _token_of_login(self, path: str, response: Response) -> Token:
        found = _read(f"POST /v1/{path}", response).get("auth")
        found = found if isinstance(found, dict) else {}
        text = found.get("client_token")
        if not isinstance(text, str) or not text:
            raise TokenError(f"POST /v1/{path} gave no auth.client_token", provider=NAME)
        self._renewable = text if found.get("renewable") is True else None
        return Token(text, expires_in=_life(found))

    def _url(self, path: str) -> str:
        return f"{self.address}/v1/{quote(path)}"

    def _ask(self, method: str, path: str, headers: Mapping[str, str], body: object = None) -> Flow[Response]:
        request = Request(method, self._url(path), {**self._headers, **headers})
        if body is not None:
            request.headers["Content-Type"] = "application/json"
            request.body = json.dumps(body).encode()
        try:
            return (yield from ask(request, (yield from Now()) + LIMIT))
        except APIConnectionError as error:
            raise TokenError(f"{method} {request.url} gave no answer: {error.message}", provider=NAME) from error


def vault_auth(vault: Vault) -> TokenAuth:
    """What authorises requests with the credential of a Vault."""
    return TokenAuth(vault.credential, name=NAME, timeout=5 * LIMIT)


def _read(where: str, response: Response) -> dict[str, Any]:
    """The answer's JSON; an error with the Vault's reasons if it refused."""
    try:
        answer = json.loads(response.content or b"")
    except (ValueError, RecursionError):
        answer = None
    if response.status == 200:
        if isinstance(answer, dict):
            return answer
        raise TokenError(f"{where} answered with something that is no JSON object", provider=NAME)
    reasons = answer.get("errors") if isinstance(answer, dict) else None
    said = [reason for reason in reasons if reason in _HARMLESS] if isinstance(reasons, list) else []
    said += [_ADVICE[response.status]] if response.status in _ADVICE else []
    raise TokenError("; ".join([f"{where} answered with status {response.status}", *said]), provider=NAME)


def _life(answer: dict[str, Any]) -> float | None:
    """Seconds; the Vault says 0 for what does not end."""
    value = answer.get("lease_duration")
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0 else None


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        scheme, host = parts.scheme, parts.hostname
        fine = bool(host) and parts.username is None and parts.port != 0 and not parts.query
    except ValueError:
        scheme, host, fine = "", None, False
    if not fine or scheme not in ("http", "https"):
        raise ArgumentError("VAULT_ADDR (address): expected a URL such as https://vault.example:8200")
    if scheme == "http" and host not in _LOCAL:
        raise ArgumentError(f"VAULT_ADDR (address): {host!r} must be https://, since what is sent there is a secret")
    return address.rstrip("/").removesuffix("/v1")
