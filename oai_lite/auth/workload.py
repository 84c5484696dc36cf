"""The shapes of a workload's identity, as `OpenAI(workload_identity=…)` takes them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal, NotRequired, TypeAlias, TypedDict


class SubjectTokenProvider(TypedDict):
    """Gives the token that proves who the workload is: a JWT or an OpenID Connect ID token. `get_token` may block, or
    be async."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str] | Callable[[], Awaitable[str]]


class WorkloadIdentity(TypedDict):
    """An identity proven by a token. `provider` may also be named, without any Python code: `{"type": "kubernetes"}`,
    `{"type": "azure"}`, `{"type": "gcp"}` with the arguments of the functions here, `{"type": "file", "path": …}`, or
    `{"type": "environment", "name": …}`; the last two take a `token_type`."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """An identity proven by the client's certificate, which goes into `client_cert=`, `ssl_context=` or
    `http_client=`."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]
    token_exchange_url: NotRequired[str]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """An identity proven by the client's certificate: `OpenAI(workload_identity=…, client_cert="cert.pem")`."""
    found: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        found["refresh_buffer_seconds"] = refresh_buffer_seconds
    return found
