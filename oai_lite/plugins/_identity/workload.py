"""A workload's identity from its settings to a token: checked when the client is made, exchanged when a call needs it.

The exchange is a flow over the client's own transport: its proxy, its certificates, its connections, its colour.
`TokenAuth` does the rest: caching, single flight, renewal, limits.

Rules: the proof goes to the exchange's address and nowhere else, which is https (http on this machine only);
redirects are not followed; neither the proof nor the token is in any message, whatever the server says.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...auth.asking import answer_of, object_of, refusal, unsafe
from ...errors import (
    ArgumentError,
    MissingCredentialError,
    OpenAIError,
    SubjectTokenProviderError,
    TokenError,
)
from ...flow import Call, Now, Overdue
from ...request import Request
from ...tokens import Token, TokenAuth
from .settings import subject_provider

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...config import Config
    from ...flow import Flow
    from ...request import Response

EXCHANGE = "https://auth.openai.com/oauth/token"
MTLS_EXCHANGE = "https://mtls.auth.openai.com/oauth/token"
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
X509 = "urn:openai:params:oauth:token-type:x509"
REFRESH_BUFFER = 1200.0  # seconds, as the official client
PROOF_LIMIT = 10.0  # seconds
EXCHANGE_LIMIT = 15.0  # seconds, retries included
NAME = "workload-identity"
_KNOWN = frozenset(
    ("type", "identity_provider_id", "service_account_id", "provider", "refresh_buffer_seconds", "token_exchange_url")
)


def workload_auth(config: Config, settings: Mapping[str, Any]) -> WorkloadAuth:
    """What authorises a config with these settings. All that can be wrong in them is said here."""
    if config.api_key is not None and config.auth is None:
        raise OpenAIError(
            "api_key and workload_identity exclude each other, and both are given (perhaps by OPENAI_API_KEY and "
            'OPENAI_WORKLOAD_IDENTITY); leave one out, or choose with auth="workload_identity" or auth="api_key"'
        )
    for name in settings:
        if name not in _KNOWN:
            raise ArgumentError(f"workload_identity: unknown setting {name!r}; there are {', '.join(sorted(_KNOWN))}")
    x509 = settings.get("type") == "x509"
    if settings.get("type") not in (None, "x509"):
        raise ArgumentError("workload_identity: type is 'x509', or left out for an identity that a token proves")
    body = {"grant_type": GRANT}
    for name in ("identity_provider_id", "service_account_id"):
        value = settings.get(name)
        if not isinstance(value, str) or not value:
            raise ArgumentError(f"workload_identity: {name} is missing, or no text")
        body[name] = value
    buffer = settings.get("refresh_buffer_seconds")
    if buffer is None:
        buffer = REFRESH_BUFFER
    elif isinstance(buffer, bool) or not isinstance(buffer, (int, float)) or not 0 <= buffer < float("inf"):
        raise ArgumentError(f"workload_identity: refresh_buffer_seconds must be a number of seconds, got {buffer!r}")
    url = settings.get("token_exchange_url") or (MTLS_EXCHANGE if x509 else EXCHANGE)
    problem = unsafe(url)
    if x509 and problem is None and not url.lower().startswith("https:"):
        problem = "must be https://: a certificate is shown there"
    if problem is not None:
        raise ArgumentError(f"workload_identity: token_exchange_url {problem}")
    subject: Callable[[], Any] | None = None
    if x509:
        if "provider" in settings:
            raise ArgumentError("workload_identity: an X.509 identity has no provider; the certificate is the proof")
        if config.client_cert is None and config.ssl_context is None and config.http_client is None:
            raise ArgumentError(
                "workload_identity: an X.509 identity needs the client's certificate: give client_cert=, ssl_context= or http_client="
            )
        body["subject_token_type"] = X509
    else:
        subject, body["subject_token_type"] = subject_provider(settings.get("provider"))
    return WorkloadAuth(TokenExchange(url, body, subject), float(buffer), config.admin_api_key)


class WorkloadAuth(TokenAuth):
    """A `TokenAuth` over the exchange; the organisation's administration still needs its own key."""

    key: str | None = "workload-identity-auth"  # what the official client shows as `client.api_key`

    def __init__(self, exchange: TokenExchange, buffer: float, admin_key: str | None) -> None:
        super().__init__(exchange.flow, name=NAME, refresh_before=buffer, timeout=PROOF_LIMIT + EXCHANGE_LIMIT + 1)
        self._admin_key = admin_key

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        if not request.admin:
            return (yield from super().flow(request))
        if self._admin_key is None:
            raise MissingCredentialError(
                f"{request.method} {request.path} is for administrators: give OpenAI(admin_api_key=…) or set OPENAI_ADMIN_KEY"
            )
        return {"Authorization": f"Bearer {self._admin_key}"}

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`."""
        return not request.admin and super().refused(request)


class TokenExchange:
    """Exchanges the proof, asked for anew each time, for a token."""

    def __init__(self, url: str, body: Mapping[str, str], subject: Callable[[], Any] | None) -> None:
        self._url = url
        self._body = body
        self._subject = subject

    def __repr__(self) -> str:
        return f"TokenExchange({self._url!r})"

    def flow(self) -> Flow[Token]:
        """The token."""
        body = dict(self._body)
        proof = ""
        if self._subject is not None:
            proof = body["subject_token"] = yield from self._proof(self._subject)
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = Request("POST", self._url, headers, json.dumps(body).encode())
        response = yield from answer_of(NAME, request, EXCHANGE_LIMIT)
        return _token_of(request, response, proof)

    def _proof(self, subject: Callable[[], Any]) -> Flow[str]:
        name = str(getattr(subject, "name", None) or getattr(subject, "__qualname__", type(subject).__name__))
        try:
            proof = yield from Call(subject, (yield from Now()) + PROOF_LIMIT)
        except Overdue:
            raise SubjectTokenProviderError(f"no answer within {PROOF_LIMIT:g} s", provider=name) from None
        except (SubjectTokenProviderError, ArgumentError):
            raise
        except Exception as error:
            # Its text is the provider's, and may hold what should not be shown: it stays in the cause.
            raise SubjectTokenProviderError(f"get_token raised {type(error).__name__}", provider=name) from error
        if not isinstance(proof, str) or not proof.strip():
            got = "an empty text" if isinstance(proof, str) else "None" if proof is None else type(proof).__name__
            raise SubjectTokenProviderError(f"get_token must return a token (text), it returned {got}", provider=name)
        if not proof.isascii() or not proof.isprintable():
            raise SubjectTokenProviderError(
                "its token holds a line feed, or what is not plain ASCII; was it read from a file? use .strip()",
                provider=name,
            )
        return proof


def _token_of(request: Request, response: Response, proof: str) -> Token:
    """The token in the exchange's answer, or why there is none."""
    if response.status != 200:
        general = f"the token exchange was refused (status {response.status})"
        raise refusal(NAME, request, response, (proof,), general)
    answer, where = object_of(response), f"the exchange at {request.without_secrets().url}"
    token, life = answer.get("access_token"), answer.get("expires_in")
    if not isinstance(token, str) or not token:
        raise TokenError(f"{where} answered without an access_token", provider=NAME)
    if isinstance(life, bool) or not isinstance(life, (int, float)) or not 0 < life < float("inf"):
        raise TokenError(f"{where} answered without expires_in (a number of seconds, more than zero)", provider=NAME)
    return Token(token, expires_in=life)
