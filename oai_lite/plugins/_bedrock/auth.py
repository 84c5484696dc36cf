"""Requests signed with AWS credentials (Signature Version 4), anew before every attempt.

What is signed: method, path, query, `Host`, `Content-Type`, every `X-Amz-…` header, and the body. Other headers are left out: proxies
may change them. Bedrock takes no unsigned bodies, so a form that streams from disk is read once for its hash and then rewound; one
that cannot be is refused before anything is sent.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from functools import partial
from time import gmtime, strftime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from ...auth.bearer import asked, checked
from ...errors import ArgumentError
from ...flow import Call, WallTime
from ...tokens import TokenAuth

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ...flow import Flow
    from ...request import Request, Upload
    from ...tokens import Token

_OURS = ("x-amz-content-sha256", "x-amz-date", "x-amz-security-token")
# What AWS's services, each in its way, call credentials that have ended.
_EXPIRED = re.compile(
    r"ExpiredToken|RequestExpired|token (?:included in the request )?(?:is|has) expired", re.IGNORECASE
)
REFRESH_BEFORE = 600.0  # seconds ahead of their end that credentials are renewed, as botocore must


class SigV4(TokenAuth):
    """An `Auth` that signs: with `keys` (id, secret and perhaps a session token), with what `provider` holds or gives, or with what the
    flow `fetch` finds, which is kept as one text, parted by spaces."""

    def __init__(
        self, keys: Sequence[str], provider: Any, fetch: Callable[[], Flow[Token]], region: str, service: str
    ) -> None:
        super().__init__(
            fetch, name="AWS credentials", refresh_before=REFRESH_BEFORE, timeout=20, header="keys", scheme=""
        )
        self._keys = keys
        self._provider = provider
        self._region = region
        self._service = service

    def flow(self, request: Request) -> Flow[Mapping[str, str]]:
        """See `Auth.flow`."""
        headers = {}
        for name, value in request.headers.items():
            if name.lower() in _OURS:
                raise ArgumentError(
                    f"{name} is part of the signature; leave it out of default_headers and extra_headers"
                )
            if name.lower() in ("host", "content-type") or name.lower().startswith("x-amz"):
                headers[name] = value
        keys = self._keys
        if self._provider is not None:
            keys = yield from provided(self._provider)
        elif not keys:
            keys = (yield from super().flow(request))["keys"].split(" ")
        body = request.body
        if body is None or isinstance(body, bytes):
            digest = hashlib.sha256(body or b"").hexdigest()
        else:
            digest = yield from Call(partial(_digest, body))
        when = yield from WallTime()
        return signed(request.method, strict(request.url), headers, digest, keys, self._region, self._service, when)

    @staticmethod
    def expired(status: int, headers: Mapping[str, str], content: bytes) -> bool:
        """See `Auth`: AWS says it with status 403 or 400, by a header or in the body."""
        text = f"{headers.get('x-amzn-errortype')} {content.decode(errors='replace')}"
        return status in (400, 403) and _EXPIRED.search(text) is not None

    def refused(self, request: Request) -> bool:
        """See `Auth.refused`."""
        if self._keys or self._provider is not None:
            return False
        held = self._held
        if held is not None and f"Credential={held.text.split(' ')[0]}/" in request.headers.get("Authorization", ""):
            self._held = None
        return True


def strict(url: str) -> str:
    """The URL as it must go on the wire to be read as it was signed: a space is %20, and brackets are encoded."""
    bare, mark, query = url.partition("?")
    return quote(bare, safe="%:/[]@!$&'()*+,;=") + mark + quote(query.replace("+", "%20"), safe="=&%")


def signed(
    method: str,
    url: str,
    headers: Mapping[str, str],
    digest: str,
    keys: Sequence[str],
    region: str,
    service: str,
    when: float,
) -> dict[str, str]:
    """The headers that sign a request with these headers, at a time in seconds since 1970. `digest` is the body's SHA-256, in hex."""
    stamp = strftime("%Y%m%dT%H%M%SZ", gmtime(when))
    ours = {"X-Amz-Content-SHA256": digest, "X-Amz-Date": stamp}
    if len(keys) > 2:
        ours["X-Amz-Security-Token"] = keys[2]
    parts = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    if parts.port not in (None, {"http": 80, "https": 443}.get(parts.scheme)):
        host += f":{parts.port}"
    named = {"host": host}
    for name, value in {**headers, **ours}.items():
        named[name.lower()] = " ".join(value.split())
    names = ";".join(sorted(named))
    query = sorted(pair.partition("=")[::2] for pair in parts.query.split("&")) if parts.query else []
    canonical = "\n".join(
        (
            method.upper(),
            quote(_path(parts.path)),
            "&".join(f"{name}={value}" for name, value in query),
            *(f"{name}:{named[name]}" for name in sorted(named)),
            "",
            names,
            digest,
        )
    )
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = f"AWS4{keys[1]}".encode()
    for step in (*scope.split("/"), text):
        key = hmac.digest(key, step.encode(), "sha256")
    ours["Authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={keys[0]}/{scope}, SignedHeaders={names}, Signature={key.hex()}"
    )
    return ours


def _path(path: str) -> str:
    """The path without dot segments and repeated slashes."""
    kept: list[str] = []
    for part in path.split("/"):
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(part)
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")


def _digest(body: Upload) -> str:
    digest = hashlib.sha256()
    # Asked before as well: what was begun by an earlier attempt may have moved.
    if body.rewind():
        for block in body:
            digest.update(block)
        if body.rewind():
            return digest.hexdigest()
    raise ArgumentError(
        "this form cannot be signed: it holds a file that can be read only once (a pipe?), and the signature needs its hash first; "
        "pass bytes or a pathlib.Path, or authorise with a Bedrock API key"
    )


def provided(provider: Any) -> Flow[list[str]]:
    """What botocore's credentials hold (id, secret, token), or what a function gives that gives such."""
    name = "credential_provider"
    found: Any = provider
    if isinstance(provider, type) or (callable(provider) and not hasattr(provider, "get_frozen_credentials")):
        found = yield from asked(name, provider)
    if callable(getattr(found, "get_frozen_credentials", None)):
        found = yield from asked(name, found.get_frozen_credentials)
    try:
        keys = [found.access_key, found.secret_key]
        token = getattr(found, "token", None)
    except AttributeError:
        raise ArgumentError(
            f"{name}: expected an object with access_key, secret_key and token, such as botocore's credentials, or a function that "
            f"gives one; got {'None' if found is None else type(found).__name__}"
        ) from None
    keys += [token] if token else []
    return [
        checked(f"{name}: {part}", key) for part, key in zip(("access_key", "secret_key", "token"), keys, strict=False)
    ]
