"""AWS credentials of the place where this runs, in botocore's order: environment, web identity, profile, container, instance.

The first that is set up is used; one that is set up and fails is an error that names it, and the next is not asked. Nothing but the
standard formats: keys as one text, parted by spaces, with their end.

Rules: variables and files are read when credentials are asked for; what runs on this machine is asked without a proxy; STS is https
(http on this machine only); secrets are in no message.
"""

from __future__ import annotations

import os
import re
from functools import partial
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from ...auth.asking import answer_of, direct, object_of
from ...auth.subjects import TokenFile
from ...errors import APIConnectionError, TokenError
from ...flow import Call, Now, Send, WallTime
from ...limits import Exchange
from ...request import Request
from ...tokens import Token
from .files import Profile

if TYPE_CHECKING:
    from ...flow import Flow
    from ...request import Response

CONTAINER = "http://169.254.170.2"
# Hosts of container endpoints that may be asked without https; the second and third are EKS pod identity's.
CONTAINER_HOSTS = ("169.254.170.2", "169.254.170.23", "fd00:ec2::23")
INSTANCE = "http://169.254.169.254"
INSTANCE_IPV6 = "http://[fd00:ec2::254]"
LIMIT = 10.0  # seconds for one way to get credentials, retries included
PROBE = 1.0  # seconds that instance metadata gets to show that it is there, as botocore gives it
LARGEST_WORDS = 200  # characters of what a server says that an error repeats


def chain(profile: str | None, sts: str) -> Flow[Token]:
    """The first credentials there are. A profile that was asked for in code hides the environment's keys and web identity."""
    env = os.environ.get
    if profile is None and env("AWS_ACCESS_KEY_ID"):
        session_token = env("AWS_SECURITY_TOKEN") or env("AWS_SESSION_TOKEN") or None
        end = env("AWS_CREDENTIAL_EXPIRATION") or None
        return found("AWS_ACCESS_KEY_ID", env("AWS_ACCESS_KEY_ID"), env("AWS_SECRET_ACCESS_KEY"), session_token, end)
    settings = yield from Call(partial(Profile, profile))
    path, role, session = (
        (env(f"AWS_{name.upper()}") if profile is None else None) or settings.value(name)
        for name in ("web_identity_token_file", "role_arn", "role_session_name")
    )
    if path:
        return (yield from web_identity(path, role, session, sts))
    keys = settings.keys()
    if keys is not None:
        return found(str(settings), *keys)
    if env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") or env("AWS_CONTAINER_CREDENTIALS_FULL_URI"):
        return (yield from direct(container, LIMIT + PROBE))
    if env("AWS_EC2_METADATA_DISABLED", "").lower() == "true":
        missing = "AWS_EC2_METADATA_DISABLED is set"
    else:
        token = yield from direct(instance, LIMIT + PROBE)
        if token is not None:
            return token
        missing = f"no instance with a role answers at {instance_url()}"
    raise TokenError(
        "there are none here: AWS_ACCESS_KEY_ID, AWS_WEB_IDENTITY_TOKEN_FILE and AWS_CONTAINER_CREDENTIALS_… are not set, "
        f"{settings} has none in ~/.aws/, {missing}. Give bedrock(api_key=…), its AWS credentials, or set AWS_BEARER_TOKEN_BEDROCK",
        provider="AWS credentials",
    )


def found(source: str, key: Any, secret: Any, token: Any = None, end: Any = None) -> Token:
    """Keys as a token, checked."""
    parts = [key, secret] if token is None else [key, secret, token]
    for name, part in zip(("access key id", "secret access key", "session token"), parts, strict=False):
        if not isinstance(part, str) or not part:
            raise TokenError(f"the {name} is missing", provider=source)
        if not part.isascii() or not part.isprintable() or " " in part:
            raise TokenError(f"the {name} is not plain ASCII without white space", provider=source)
    return Token(" ".join(parts), expires_at=None if end is None else seconds(source, end))


def seconds(source: str, end: Any) -> float:
    """A time as AWS writes it, `2026-01-02T03:04:05Z`, in seconds since 1970."""
    from datetime import UTC, datetime

    try:
        when = datetime.fromisoformat(end)
    except (TypeError, ValueError):
        raise TokenError("their end is no time such as 2026-01-02T03:04:05Z", provider=source) from None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()


# ---------------------------------------------------------------------- STS


def web_identity(path: str, role: str | None, session: str | None, sts: str) -> Flow[Token]:
    """The token in a file, as EKS mounts one, for credentials of a role. The file is read anew each time, since it is rotated."""
    source = "AWS web identity"
    if not role:
        raise TokenError("AWS_ROLE_ARN (or role_arn in the profile) is not set, but the token file is", provider=source)
    token = yield from Call(TokenFile(path, source))
    url = os.environ.get("AWS_ENDPOINT_URL_STS") or os.environ.get("AWS_ENDPOINT_URL") or sts
    if not url.startswith("https://") and not _loopback(url):
        raise TokenError("AWS_ENDPOINT_URL_STS must be https://: what is sent there is a secret", provider=source)
    form = {
        "Action": "AssumeRoleWithWebIdentity",
        "Version": "2011-06-15",
        "RoleArn": role,
        "RoleSessionName": session or f"oai-lite-{(yield from WallTime()):.0f}",
        "WebIdentityToken": token,
    }
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    request = Request("POST", url.rstrip("/") + "/", headers, urlencode(form).encode())
    response = yield from _answer(source, request, token)
    text = (response.content or b"").decode("utf-8", "replace")

    def value(name: str) -> str | None:
        match = re.search(rf"<{name}>([^<]*)</{name}>", text)
        return None if match is None else unescape(match[1]).strip()

    return found(source, value("AccessKeyId"), value("SecretAccessKey"), value("SessionToken"), value("Expiration"))


# ---------------------------------------------------------------------- this machine


def container() -> Flow[Token]:
    """ECS, EKS pod identity, and whatever else sets these variables."""
    source, env = "AWS container endpoint", os.environ.get
    relative = env("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    url = CONTAINER + relative if relative else env("AWS_CONTAINER_CREDENTIALS_FULL_URI", "")
    if not url.startswith("https://") and not _loopback(url) and _host(url) not in CONTAINER_HOSTS:
        raise TokenError(
            "AWS_CONTAINER_CREDENTIALS_FULL_URI must be https://, on this machine, or at one of "
            + ", ".join(CONTAINER_HOSTS),
            provider=source,
        )
    path = env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
    token = TokenFile(path, source)() if path else env("AWS_CONTAINER_AUTHORIZATION_TOKEN", "")
    if not token.isascii() or not token.isprintable():
        raise TokenError("AWS_CONTAINER_AUTHORIZATION_TOKEN is not plain ASCII in one line", provider=source)
    headers = {"Accept": "application/json", **({"Authorization": token} if token else {})}
    return _read(source, (yield from _answer(source, Request("GET", url, headers), token)))


def instance_url() -> str:
    """Where instance metadata is."""
    mode = os.environ.get("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "").lower()
    url = os.environ.get("AWS_EC2_METADATA_SERVICE_ENDPOINT") or (INSTANCE_IPV6 if mode == "ipv6" else INSTANCE)
    return url.rstrip("/")


def instance() -> Flow[Token | None]:
    """The role of an EC2 instance, by its metadata service, version 2; None if nobody answers, or it has no role."""
    source, url = "AWS instance metadata", instance_url()
    asking = Request("PUT", f"{url}/latest/api/token", {"X-aws-ec2-metadata-token-ttl-seconds": "21600"})
    try:
        response = yield from Send(asking, Exchange((yield from Now()) + PROBE, PROBE, PROBE))
    except APIConnectionError:
        return None
    token = (response.content or b"").decode("ascii", "replace").strip()
    if response.status != 200 or not token or not token.isprintable() or not token.isascii():
        raise TokenError(f"{asking.url} answered with status {response.status} and no token", provider=source)
    headers = {"X-aws-ec2-metadata-token": token}
    url = f"{url}/latest/meta-data/iam/security-credentials/"
    response = yield from _answer(source, Request("GET", url, headers), token, accept=(404,))
    role = (response.content or b"").decode("utf-8", "replace").split("\n")[0].strip()
    if response.status == 404 or not role:
        return None
    from urllib.parse import quote

    response = yield from _answer(source, Request("GET", url + quote(role, safe=""), headers), token)
    new = _read(source, response)
    if new.expires_at is not None and new.expires_at <= (yield from WallTime()):
        # What is past its end here is what the service could not renew; AWS goes on taking it for a while.
        return Token(new.text, expires_in=LIMIT * 60)
    return new


def _read(source: str, response: Response) -> Token:
    answer = object_of(response)
    if not answer:
        raise TokenError("its answer is no JSON object", provider=source)
    code = answer.get("Code", "Success")
    values = [answer.get(name) for name in ("AccessKeyId", "SecretAccessKey", "Token", "Expiration")]
    if code != "Success":
        raise TokenError(f"it answered with the code {str(code)[:LARGEST_WORDS]!r}", provider=source)
    return found(source, *values)


def _answer(source: str, request: Request, secret: str, accept: tuple[int, ...] = ()) -> Flow[Response]:
    """A good answer; any other is an error with what it says, but not the secret that was sent."""
    where = request.without_secrets().url
    response = yield from answer_of(source, request, LIMIT, 2.0)
    if response.status == 200 or response.status in accept:
        return response
    text = (response.content or b"").decode("utf-8", "replace")
    words = re.findall(r'(?i)(?:<(?:code|message)>|"(?:code|message)"\s*:\s*")([^<"]*)', text)
    said = ": ".join(words).replace(secret, "…") if secret else ": ".join(words)
    raise TokenError(
        f"{where} answered with status {response.status}" + (f": {unescape(said)[:LARGEST_WORDS]}" if said else ""),
        provider=source,
    )


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname if url.startswith("http") else None
    except ValueError:
        return None


def _loopback(url: str) -> bool:
    host = _host(url) or ""
    return host in ("localhost", "::1") or bool(re.fullmatch(r"127(\.\d{1,3}){3}", host))
