"""Google Vertex AI: `OpenAI(provider=vertex(project="p", location="global"))`. The plugin `vertex` authorises it.

Rules: nothing is read but the environment; no token, and nothing that gives one, is in a repr or a message.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from ..config import has_host
from ..errors import ArgumentError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..tokens import Fetched

VertexTokenProvider: TypeAlias = "Callable[[], Fetched] | Callable[[], Awaitable[Fetched]]"
LATER = "-"  # stands for the project that the metadata server tells with the first token
MACHINE = "/sys/class/dmi/id/product_name"


class Vertex:
    """A project in a location of Vertex AI; `project` is None where the metadata server is to tell it."""

    name = "vertex"
    auth: Any = None  # made by the plugin; all clients of one provider share its tokens

    def __init__(self, base_url: str, project: str | None, token_provider: Any, credentials: Any) -> None:
        self._base_url = base_url
        self.project = project
        self.token_provider = token_provider
        self.credentials = credentials

    def base_url(self) -> str:
        """See `config.Provider`."""
        return self._base_url

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "auth"}

    def __repr__(self) -> str:
        return f"vertex({self._base_url!r})"


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | None = None,
    token_provider: VertexTokenProvider | None = None,
    credentials: Any = None,
) -> Vertex:
    """Google Vertex AI, for `OpenAI(provider=…)`.

    `project` and `location` (`"global"`, `"us-central1"`) are GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION if left out; on
    Google Cloud, the metadata server knows the project. `base_url` is the whole address before `/responses`, in place of both.

    `token_provider` returns an access token; it may block or be async. Text that is no JWT is asked for anew for every attempt,
    a `Token` with its end is kept. `credentials` is an object of google-auth, or like one: `token`, `expiry`, `valid`, and
    `refresh(request)`. Without either, tokens come from the file that GOOGLE_APPLICATION_CREDENTIALS names, from gcloud's own, or
    from the metadata server, as Google's libraries have it; the first call looks. Raises OpenAIError.
    """
    if token_provider is not None and credentials is not None:
        raise ArgumentError("vertex: credentials and token_provider exclude each other; leave one out")
    if token_provider is not None and not callable(token_provider):
        raise ArgumentError(
            f"vertex: token_provider must be a function that returns a token, got {type(token_provider).__name__}"
        )
    if credentials is not None and not (
        hasattr(credentials, "token") and callable(getattr(credentials, "refresh", None))
    ):
        raise ArgumentError(
            "vertex: credentials must have token and refresh(request), as google-auth's do, got "
            f"{type(credentials).__name__}; for a function there is token_provider="
        )
    if base_url is not None:
        return Vertex(_checked(str(base_url)), "", token_provider, credentials)
    project = project or os.environ.get("GOOGLE_CLOUD_PROJECT") or None
    if project is None and (token_provider is not None or credentials is not None or not _on_google()):
        raise OpenAIError("vertex: no project: give vertex(project=…) or set GOOGLE_CLOUD_PROJECT")
    location = location or os.environ.get("GOOGLE_CLOUD_LOCATION")
    if not location:
        raise OpenAIError(
            "vertex: no location: give vertex(location=…), such as 'global', or set GOOGLE_CLOUD_LOCATION"
        )
    # Some old projects' ids begin with a domain: example.com:project.
    if project is not None and not re.fullmatch(r"[a-zA-Z0-9_-][a-zA-Z0-9_.:-]*", project):
        raise ArgumentError(f"vertex: project: expected the id of a project, got {project!r}")
    if not re.fullmatch("[a-z0-9-]+", location):
        raise ArgumentError(f"vertex: location: expected one such as 'us-central1' or 'global', got {location!r}")
    host = ("" if location == "global" else f"{location}-") + "aiplatform.googleapis.com"
    path = f"projects/{project or LATER}/locations/{location}/publishers/openai/v1"
    return Vertex(f"https://{host}/v1/{path}", project, token_provider, credentials)


def _checked(url: str) -> str:
    if not has_host(url):
        raise ArgumentError("vertex: base_url must be an https:// URL")
    parts = urlsplit(url)
    if parts.username is not None or "?" in url or "#" in url:
        raise ArgumentError("vertex: base_url must have neither a user nor a query nor a fragment")
    if parts.scheme != "https" and f".{parts.hostname}".rstrip(".").endswith(".googleapis.com"):
        raise ArgumentError("vertex: Google's endpoints are https:// only")
    return url


def _on_google() -> bool:
    """Whether there are signs of a metadata server: Cloud Run's and App Engine's variables, or the name of the machine."""
    if any(os.environ.get(name) for name in ("GCE_METADATA_HOST", "K_SERVICE", "CLOUD_RUN_JOB", "GAE_SERVICE")):
        return True
    try:
        with open(MACHINE, encoding="ascii") as file:
            return file.read(6) == "Google"
    except (OSError, ValueError):
        return False
