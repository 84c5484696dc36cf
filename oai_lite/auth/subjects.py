"""Where a workload finds the proof of who it is: a mounted file, or the metadata server of its cloud.

Each function gives what `workload_identity={"provider": …}` takes. Nothing is read before a token is needed, and then
every time: the platforms rotate these tokens themselves. A failure is a `SubjectTokenProviderError` that names the
provider.

Rules: `get_token` blocks, and the client calls it off the event loop; it is an object, so that clients can be
pickled; what comes from a metadata server is in no message but for its status and error code.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from ..errors import APIConnectionError, SubjectTokenProviderError
from ..flow import Now
from ..request import Request, ResponseInfo
from ..workload import LARGEST
from .asking import ask, ask_at_once, why

if TYPE_CHECKING:
    from ..flow import Flow
    from .workload import SubjectTokenProvider

SERVICE_ACCOUNT_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token"
AZURE_METADATA = "http://169.254.169.254"
GCP_METADATA = "metadata.google.internal"
_CONNECT = 2.0  # seconds; the server is on this machine, or there is none


class TokenFile:
    """Reads a token from a file, anew each time."""

    def __init__(self, path: str | os.PathLike[str], name: str) -> None:
        self.name: str = name
        self.path: str = os.fspath(path)

    def __call__(self) -> str:
        """The file's content without the white space around it."""
        try:
            with open(self.path, encoding="utf-8") as file:
                text = file.read(LARGEST).strip()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is no text"
            raise SubjectTokenProviderError(
                f"the token file {self.path!r} cannot be read: {reason}", provider=self.name
            ) from None
        if not text:
            raise SubjectTokenProviderError(f"the token file {self.path!r} is empty", provider=self.name)
        return text

    def __repr__(self) -> str:
        return f"{self.name}({self.path!r})"


class TokenVariable:
    """Reads a token from an environment variable, anew each time."""

    def __init__(self, variable: str) -> None:
        self.name: str = "environment"
        self.variable: str = variable

    def __call__(self) -> str:
        """The variable's value without the white space around it."""
        text = os.environ.get(self.variable, "").strip()
        if not text:
            raise SubjectTokenProviderError(f"the variable {self.variable} is not set, or empty", provider=self.name)
        return text

    def __repr__(self) -> str:
        return f"environment({self.variable!r})"


class MetadataToken:
    """Asks a cloud's metadata server. `read` takes the token out of a good answer's body."""

    def __init__(self, name: str, timeout: float, http_client: Any) -> None:
        self.name: str = name
        self._timeout = timeout
        self._http_client = http_client

    def request(self) -> Request:
        """What to ask."""
        raise NotImplementedError

    def read(self, content: bytes) -> str:
        """The token in the answer, "" if there is none."""
        raise NotImplementedError

    def __call__(self) -> str:
        """The token. It blocks."""
        return cast("str", ask_at_once(self.flow(), self._http_client))

    def flow(self) -> Flow[str]:
        """The same as a flow."""
        request = self.request()
        try:
            response = yield from ask(request, (yield from Now()) + self._timeout, connect=_CONNECT)
        except APIConnectionError as error:
            raise SubjectTokenProviderError(
                f"the metadata server did not answer; does this run there? ({why(error)})",
                provider=self.name,
            ) from error
        info = ResponseInfo(response.status, response.headers, request.without_secrets())
        if response.status != 200:
            raise SubjectTokenProviderError(
                f"the metadata server answered with status {response.status}", response=info, provider=self.name
            )
        try:
            token = self.read(response.content or b"").strip()
        except (ValueError, AttributeError, KeyError, TypeError, RecursionError):
            token = ""
        if not token:
            raise SubjectTokenProviderError(
                "the metadata server's answer holds no token", response=info, provider=self.name
            )
        return token

    def __repr__(self) -> str:
        return f"{self.name}()"


class AzureToken(MetadataToken):
    """A managed identity's access token."""

    def __init__(self, query: dict[str, str], timeout: float, http_client: Any) -> None:
        super().__init__("azure_managed_identity", timeout, http_client)
        self._query = query

    def request(self) -> Request:
        """See the documentation of Azure's instance metadata service."""
        url = f"{AZURE_METADATA}/metadata/identity/oauth2/token?{urlencode(self._query)}"
        return Request("GET", url, {"Metadata": "true", "Accept": "application/json"})

    def read(self, content: bytes) -> str:
        """The field `access_token` of the JSON."""
        import json

        return str(json.loads(content)["access_token"] or "")


class GcpToken(MetadataToken):
    """The attached service account's ID token."""

    def __init__(self, audience: str, timeout: float, http_client: Any) -> None:
        super().__init__("gcp_id_token", timeout, http_client)
        self._audience = audience

    def request(self) -> Request:
        """See the documentation of Google's metadata server; `GCE_METADATA_HOST` is where its own libraries look for
        it, too."""
        host = os.environ.get("GCE_METADATA_HOST") or GCP_METADATA
        path = "/computeMetadata/v1/instance/service-accounts/default/identity"
        return Request(
            "GET", f"http://{host}{path}?{urlencode({'audience': self._audience})}", {"Metadata-Flavor": "Google"}
        )

    def read(self, content: bytes) -> str:
        """The whole text."""
        return content.decode("ascii")


def k8s_service_account_token_provider(
    token_file_path: str | os.PathLike[str] = SERVICE_ACCOUNT_TOKEN,
) -> SubjectTokenProvider:
    """A Kubernetes service account: the token that is mounted into the pod."""
    return {"token_type": "jwt", "get_token": TokenFile(token_file_path, "k8s_service_account")}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """An Azure managed identity, from the instance metadata service. `object_id`, `client_id` or `msi_res_id` choose
    among several; `timeout` is in seconds, retries included; `http_client` is a urllib3 PoolManager."""
    query = {"api-version": api_version, "resource": resource}
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query.update({name: value for name, value in chosen.items() if value is not None})
    return {"token_type": "jwt", "get_token": AzureToken(query, timeout, http_client)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Any = None
) -> SubjectTokenProvider:
    """A Google Cloud service account: an ID token for `audience` from the metadata server. `timeout` is in seconds,
    retries included; `http_client` is a urllib3 PoolManager."""
    return {"token_type": "id", "get_token": GcpToken(audience, timeout, http_client)}
