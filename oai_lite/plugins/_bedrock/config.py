"""What the arguments of `bedrock(…)` and the options of a `BedrockOpenAI` come to: an address, a region, one credential.

Rules: an argument hides the environment, an empty one is an error; a credential given in code hides every credential there; addresses
of AWS itself must be https, and fit endpoint and region. Nothing but the files' region is read before a request needs it.
"""

from __future__ import annotations

import os
import re
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ...auth.bearer import BearerAuth, checked
from ...config import ClientOptions, Config, clean_base_url
from ...errors import ArgumentError, OpenAIError
from ...request import NOT_GIVEN, given
from .auth import SigV4, strict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ...hooks import Auth
    from ...request import Request

_REGION = re.compile(r"[a-z]{2,8}(-[a-z0-9]+)+-\d+")
# The beginning of a region's name → the domain of its services, and the one for dual stack.
_DOMAINS = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}


def domains_of(region: str) -> tuple[str, str]:
    """The domains of a region's services."""
    return next((pair for start, pair in _DOMAINS.items() if region.startswith(start)), ("amazonaws.com", "api.aws"))


class Bedrock:
    """What `bedrock(…)` gives. `region` may come from the shared files: it is None until `base_url` was asked for."""

    name: str = "bedrock"

    def __init__(self, **options: Any) -> None:
        endpoint = options["endpoint"]
        if endpoint not in (None, "mantle", "runtime"):
            raise ArgumentError(f"endpoint: expected 'mantle' or 'runtime', got {endpoint!r}")
        for name in ("region", "base_url", "profile"):
            value = options[name]
            if given(value) and value is not None and not str(value).strip():
                raise ArgumentError(
                    f"{name}: expected text, got an empty one; leave it out for what the environment has"
                )
        self._credential(options)
        url = options["base_url"]
        url = url if given(url) else (os.environ.get("AWS_BEDROCK_BASE_URL") or "").strip() or None
        if url is not None:
            bare, question, query = str(url).strip().partition("?")
            url = clean_base_url(re.sub(r"/responses(/.*)?$", "", bare.rstrip("/")) + question + query)
        self._url: str | None = url
        known = None if url is None else _known(urlsplit(url).hostname or "")
        self.endpoint: str = endpoint or (known[0] if known else "mantle")
        region = options["region"]
        if region is None and (url is None or not self._bearer):
            region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
        self.region: str | None = _region(region) or (known[1] if known else None)
        if url is not None and known is not None:
            if not url.startswith("https:"):
                raise ArgumentError(f"base_url: AWS itself ({known[0]} in {known[1]}) must be https://")
            if known != (self.endpoint, self.region):
                raise ArgumentError(
                    f"base_url is the {known[0]} endpoint of {known[1]}, but {self.endpoint!r} of {self.region} is asked for; "
                    "leave base_url, or endpoint and region, out"
                )
        self._auth: Auth | None = None

    def _credential(self, options: Mapping[str, Any]) -> None:
        key, static = options["api_key"], options["access_key_id"] is not None
        ways: dict[str, Any] = {
            "api_key": key if given(key) else None,
            "token_provider": options["token_provider"],
            "access_key_id": options["access_key_id"],
            "profile": options["profile"],
            "credential_provider": options["credential_provider"],
        }
        found = [name for name, value in ways.items() if value is not None]
        if len(found) > 1:
            raise ArgumentError(f"{' and '.join(found)}: give one credential; each of them alone authorises a request")
        if static != (options["secret_access_key"] is not None) or (
            options["session_token"] is not None and not static
        ):
            raise ArgumentError(
                "access_key_id and secret_access_key belong together, and session_token needs both: give what is missing, or none"
            )
        for name in ("api_key", "access_key_id", "secret_access_key", "session_token"):
            if given(options[name]) and options[name] is not None:
                checked(name, options[name])
        provider = ways["token_provider"]
        if provider is not None and not callable(provider):
            raise ArgumentError(f"token_provider: expected a function that gives a key, got {type(provider).__name__}")
        self._keys: tuple[str, ...] = tuple(
            options[name]
            for name in ("access_key_id", "secret_access_key", "session_token")
            if options[name] is not None
        )
        self._key: str | None = ways["api_key"]
        self._provider: Any = provider
        self._profile: str | None = None if ways["profile"] is None else ways["profile"].strip()
        self._credentials: Any = ways["credential_provider"]
        self._from_environment = not found and not given(key) and bool(os.environ.get("AWS_BEARER_TOKEN_BEDROCK"))
        self._bearer = bool({"api_key", "token_provider"} & set(found)) or self._from_environment

    def base_url(self) -> str:
        """See `config.Provider`."""
        if self.region is None and not self._bearer:
            from .files import Profile

            self.region = _region(Profile(self._profile).value("region"))
        if self.region is None and (self._url is None or not self._bearer):
            raise OpenAIError(
                "no AWS region: give bedrock(region='us-east-1'), set AWS_REGION or AWS_DEFAULT_REGION, or (for AWS credentials) "
                "put region= into the profile in ~/.aws/config"
            )
        if self._url is not None:
            return self._url
        region = str(self.region)
        host = f"mantle.{region}.api.aws" if self.endpoint == "mantle" else f"runtime.{region}.{domains_of(region)[0]}"
        return f"https://bedrock-{host}/openai/v1"

    def auth(self) -> Auth:
        """What authorises requests. All clients of this provider share it, and with it the credentials that are fetched."""
        if self._auth is None:
            self._auth = self._made()
        return self._auth

    def prepare(self, request: Request) -> Request:
        """The request with its URL written as it was signed."""
        return request.replace(url=strict(request.url))

    def _made(self) -> Auth:
        if self._bearer:
            if self._from_environment:
                auth = BearerAuth(None, _from_environment, ("", "AWS_BEARER_TOKEN_BEDROCK"))
            else:
                auth = BearerAuth(self._key, self._provider, ("api_key", "token_provider"))
            auth.key = self._key or (_from_environment() if self._from_environment else None)
            return auth
        self.base_url()
        region = str(self.region)
        service = "bedrock" if self.endpoint == "runtime" else "bedrock-mantle"
        from .chain import chain

        return SigV4(
            self._keys,
            self._credentials,
            partial(chain, self._profile, f"https://sts.{region}.{domains_of(region)[0]}"),
            region,
            service,
        )

    def __repr__(self) -> str:
        return f"bedrock(endpoint={self.endpoint!r}, region={self.region!r})"


def _from_environment() -> str | None:
    return os.environ.get("AWS_BEARER_TOKEN_BEDROCK")


def _region(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    if not _REGION.fullmatch(text.strip()):
        raise ArgumentError(f"region: expected an AWS region such as 'us-east-1', got {text!r}")
    return text.strip()


def _known(host: str) -> tuple[str, str] | None:
    """Endpoint and region of an address of AWS itself."""
    service, _, rest = host.rstrip(".").lower().partition(".")
    region, _, domain = rest.partition(".")
    if _REGION.fullmatch(region):
        if service == "bedrock-mantle" and domain == "api.aws":
            return "mantle", region
        if service.removesuffix("-fips") == "bedrock-runtime" and domain in domains_of(region):
            return "runtime", region
    return None


# ---------------------------------------------------------------------- BedrockOpenAI


class BedrockOptions(ClientOptions, total=False):
    """The keyword arguments of a `BedrockOpenAI`: those of `OpenAI`, and these. See `providers.bedrock`."""

    bedrock_token_provider: Callable[[], str | Awaitable[str]] | None
    aws_region: str | None
    aws_profile: str | None
    aws_access_key_id: str | None
    aws_secret_access_key: str | None
    aws_session_token: str | None
    aws_credentials_provider: Any


BEDROCK_NAMES = frozenset(BedrockOptions.__annotations__) - frozenset(ClientOptions.__annotations__)
NOT_HERE = frozenset(("admin_api_key", "data_residency", "provider", "workload_identity"))
OPTION_NAMES = frozenset(BedrockOptions.__annotations__) - NOT_HERE


class BedrockConfig(Config):
    """A Config whose provider is made of its own options. `given` holds it as well, so that copies share its credentials."""

    def __init__(self, options: Mapping[str, Any], *, asynchronous: bool, agent: str) -> None:
        get = options.get
        provider = get("provider")
        if provider is None:
            url = get("base_url")
            if callable(get("api_key")):
                raise ArgumentError(
                    "api_key: expected text; a function that gives a key goes in as bedrock_token_provider"
                )
            provider = Bedrock(
                endpoint=None,
                region=get("aws_region"),
                # As the official class has it: "" is none at all, not even that of the environment.
                base_url=NOT_GIVEN if url is None else str(url).strip() or None,
                api_key=NOT_GIVEN if get("api_key") is None else get("api_key"),
                token_provider=get("bedrock_token_provider"),
                access_key_id=get("aws_access_key_id"),
                secret_access_key=get("aws_secret_access_key"),
                session_token=get("aws_session_token"),
                profile=get("aws_profile"),
                credential_provider=get("aws_credentials_provider"),
            )
        plain = {name: value for name, value in options.items() if name not in (*BEDROCK_NAMES, "api_key", "base_url")}
        super().__init__({**plain, "provider": provider}, asynchronous=asynchronous, agent=agent)
        object.__setattr__(self, "given", {**options, "provider": provider})

    def resolved(self) -> dict[str, Any]:
        """See `Config.resolved`."""
        options = super().resolved()
        provider = options.pop("provider")
        options["base_url"], options["aws_region"] = self.base_url, provider.region
        if provider._from_environment:
            options["api_key"] = _from_environment()
        return options
