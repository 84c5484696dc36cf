"""Access tokens of Google Cloud over plain HTTP: from a function, from google-auth's credentials, or from what is set up here.

Set up here: the file of GOOGLE_APPLICATION_CREDENTIALS, gcloud's own, else the metadata server. Of files, what plain HTTP can do.

Rules: a token server is https (http on this machine only), asked over the client's own connections; the metadata server is asked
without a proxy and must show its mark; secrets and tokens are in no message, whatever a server says.
"""

from __future__ import annotations

import json
import os
from calendar import timegm
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from ...auth.asking import answer_of, ask_at_once, direct, object_of, refusal, unsafe
from ...errors import ArgumentError, TokenError
from ...flow import Call, Now, Send
from ...limits import Exchange
from ...request import Request
from ...tokens import Token, TokenAuth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...config import Config
    from ...flow import Flow
    from ...request import Response

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
TOKEN_URI = "https://oauth2.googleapis.com/token"
STS = "https://sts.googleapis.com/v1/token"
OAUTH = "urn:ietf:params:oauth:"
NOT_THERE = ("api-key", "openai-organization", "openai-project")  # the official client refuses them, too
LIMIT = 10.0  # seconds for one server, retries included
PATIENCE = 30.0  # seconds for a token, whatever it takes; tools that a function may call (gcloud) take many
# The metadata server gives out one token until 300 s before its end; google-auth, too, asks 225 s before.
REFRESH_BEFORE = 225.0
LIFE = 3600  # seconds of an impersonated account's token, Google's default
WAYS_OUT = "give vertex(credentials=…) an object of google-auth, or vertex(token_provider=…) a function"


class VertexAuth(TokenAuth):
    """A `TokenAuth` that also knows whose quota is used, and the project where only the metadata server does."""

    def __init__(self, provider: Any, config: Config) -> None:
        self.project: str | None = provider.project
        self._quota = os.environ.get("GOOGLE_CLOUD_QUOTA_PROJECT")
        self._credentials = provider.credentials
        self._request = partial(_google_request, config)
        self._last: str | None = None
        self._kept = provider.token_provider is None
        if not self._kept:
            fetch, name = provider.token_provider, "vertex token_provider"
        elif self._credentials is not None:
            fetch, name = self._from_credentials, type(self._credentials).__name__
        else:
            fetch, name = self._from_here, "google"
        super().__init__(fetch, name=name, refresh_before=REFRESH_BEFORE, timeout=PATIENCE)

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        for name in request.headers:
            if name.lower() in NOT_THERE:
                raise ArgumentError(
                    f"{name}: Vertex AI takes no such header; leave it out of default_headers and extra_headers"
                )
        headers = yield from super().flow(request)
        if not self._kept and self._held is not None and self._held.end is None:
            self._held = None  # only the function knows when it ends: it is asked every time
        return {**headers, "x-goog-user-project": self._quota} if self._quota else headers

    def with_project(self, request: Request) -> Request:
        """The request with the project that came with the token."""
        return request.replace(url=request.url.replace("/projects/-/", f"/projects/{self.project}/", 1))

    def _from_credentials(self) -> Flow[Token]:
        credentials = self._credentials
        if getattr(credentials, "requires_scopes", False):
            credentials = self._credentials = credentials.with_scopes([SCOPE])
        # The same token again is of no use: it was refused, or is about to end.
        if not getattr(credentials, "valid", False) or credentials.token == self._last:
            yield from Call(partial(credentials.refresh, self._request))
        self._last = credentials.token
        self._quota = getattr(credentials, "quota_project_id", None) or self._quota
        expiry = getattr(credentials, "expiry", None)  # a datetime, UTC
        return Token(credentials.token, expires_at=expiry and timegm(expiry.utctimetuple()))

    def _from_here(self) -> Flow[Token]:
        named = os.environ.get("GOOGLE_APPLICATION_CREDENTIALS")
        path = named or _gcloud_file()
        if named or os.path.exists(path):
            try:
                info = json.loads((yield from Call(partial(_read, path))))
                self._quota = info.get("quota_project_id") or self._quota
                token = yield from _from_file(info)
            except OSError as error:
                raise _bad(f"the file {path!r} or one that it names: {error.strerror}") from None
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                # Such an error names a key or a place, and never the text of a value.
                raise _bad(f"the file {path!r} is not as Google's are ({type(error).__name__}: {error})") from None
        else:
            query = urlencode({"scopes": SCOPE})
            token = _token((yield from _metadata(f"instance/service-accounts/default/token?{query}")))
        if self.project is None:
            found = yield from _metadata("project/project-id")
            project = quote((found.content or b"").strip(), safe=":")
            if not project:
                raise _bad("the metadata server knows no project; give vertex(project=…)")
            self.project = project
        return token


def _gcloud_file() -> str:
    folder = os.environ.get("CLOUDSDK_CONFIG")
    if not folder:
        home = os.environ.get("APPDATA", "") if os.name == "nt" else os.path.expanduser("~/.config")
        folder = os.path.join(home, "gcloud")
    return os.path.join(folder, "application_default_credentials.json")


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _from_file(info: Mapping[str, Any]) -> Flow[Token]:
    """The token of a credentials file, with errors of Python's where a part is missing."""
    kind = info["type"]
    if kind == "authorized_user":
        form = {name: info[name] for name in ("client_id", "client_secret", "refresh_token")}
        secrets = (form["client_secret"], form["refresh_token"])
        form["grant_type"] = "refresh_token"
        return _token((yield from _posted(info.get("token_uri") or TOKEN_URI, form, secrets)))
    if kind == "impersonated_service_account":
        token = yield from _from_file(info["source_credentials"])
    elif kind == "external_account":
        token = yield from _exchanged(info)
    else:
        rsa = (
            "needs RSA signatures, which Python's library cannot make" if kind == "service_account" else "is not known"
        )
        raise _bad(
            f"GOOGLE_APPLICATION_CREDENTIALS: a file of the type {kind!r} {rsa} (authorized_user, external_account and "
            f"impersonated_service_account will do): {WAYS_OUT}"
        )
    url = info.get("service_account_impersonation_url")
    if not url:
        return token
    content = {"delegates": info.get("delegates") or [], "scope": [SCOPE], "lifetime": f"{LIFE}s"}
    answer = yield from _posted(url, content, (token.text,), token.text)
    return _token(answer, "accessToken", LIFE)


def _exchanged(info: Mapping[str, Any]) -> Flow[Token]:
    """Another identity's proof, exchanged at Google's Security Token Service."""
    source = info["credential_source"]
    if "file" in source:
        proof = yield from Call(partial(_read, source["file"]))
    elif "url" in source and "environment_id" not in source:
        request = Request("GET", source["url"], dict(source.get("headers") or {}))
        # Plain http is a metadata server of this machine's.
        response = yield from _answered(request, tuple(request.headers.values()), request.url.startswith("http:"))
        proof = (response.content or b"").decode()
    else:
        raise _bad(f"external_account: a credential_source of {', '.join(sorted(source))} is not built in: {WAYS_OUT}")
    form = source.get("format") or {}
    if form.get("type") == "json":
        proof = json.loads(proof)[form["subject_token_field_name"]]
    proof = proof.strip()
    fields = {
        "grant_type": f"{OAUTH}grant-type:token-exchange",
        "requested_token_type": f"{OAUTH}token-type:access_token",
        "scope": SCOPE,
        "audience": info["audience"],
        "subject_token_type": info["subject_token_type"],
        "subject_token": proof,
    }
    return _token((yield from _posted(info.get("token_url") or STS, fields, (proof,))))


# ---------------------------------------------------------------------- servers


def _metadata(path: str) -> Flow[Response]:
    """What Google's metadata server says. It shows by a header that it is one."""
    host = os.environ.get("GCE_METADATA_HOST") or "metadata.google.internal"
    request = Request("GET", f"http://{host}/computeMetadata/v1/{path}", {"Metadata-Flavor": "Google"})
    response = yield from _answered(request, (), True)
    if response.headers.get("metadata-flavor") != "Google":
        raise _bad(f"{host} is no metadata server of Google's: its answer lacks Metadata-Flavor: Google")
    return response


def _posted(url: str, content: Mapping[str, Any], secrets: tuple[str, ...], bearer: str = "") -> Flow[Response]:
    """What a token server says to this form or, with a token, to this JSON."""
    problem = unsafe(url)
    if problem is not None:
        raise _bad(f"the address of the token server {problem}")
    headers = {"Content-Type": "application/json" if bearer else "application/x-www-form-urlencoded"}
    if bearer:
        headers["Authorization"] = f"Bearer {bearer}"
    body = json.dumps(content) if bearer else urlencode(content)
    return (yield from _answered(Request("POST", url, headers, body.encode()), secrets))


def _answered(request: Request, secrets: tuple[str, ...], here: bool = False) -> Flow[Response]:
    """The answer, if its status is 200. `here`: without the proxies and certificates of the client."""
    if here:
        hint = f"; is this Google Cloud? Else set GOOGLE_APPLICATION_CREDENTIALS, or {WAYS_OUT}"
        response = yield from direct(partial(answer_of, "google", request, LIMIT, 2.0, hint), LIMIT + 1)
    else:
        response = yield from answer_of("google", request, LIMIT)
    if response.status != 200:
        raise refusal("google", request, response, secrets)
    return response


def _token(response: Response, name: str = "access_token", life: float | None = None) -> Token:
    answer = object_of(response)
    if not answer.get(name):
        raise _bad(f"the server's answer holds no {name}")
    return Token(answer[name], expires_in=answer.get("expires_in", life))


def _google_request(
    config: Config, url: str, method: str = "GET", body: Any = None, headers: Any = None, timeout: Any = None, **_: Any
) -> Any:
    """What google-auth calls to send a request (`google.auth.transport.Request`). It blocks, and tries only once."""
    request = Request(method, url, dict(headers or {}), body.encode() if isinstance(body, str) else body)

    def sending() -> Flow[Response]:
        return (yield from Send(request, Exchange((yield from Now()) + (timeout or LIMIT), LIMIT, LIMIT)))

    response = ask_at_once(sending(), settings=config)
    return SimpleNamespace(status=response.status, headers=response.headers, data=response.content)


def _bad(what: str) -> TokenError:
    return TokenError(what, provider="google")
