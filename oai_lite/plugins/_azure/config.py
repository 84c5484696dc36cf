"""What the options of an `AzureOpenAI` come to: an address, a version, one credential.

Rules:
- An argument hides the environment; a credential given in code hides every credential there. `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`
  and `OPENAI_BASE_URL` are another service's and are never used.
- The endpoint may be written as people find it: with and without `/openai`, with a deployment's path, or the whole target address
  of a call with its `api-version`. A `base_url` is taken as it is.
- A dated version means deployment paths (`/openai/deployments/…`). No version, or `v1`, `preview` or `latest`, means `/openai/v1`,
  where the model of a call names the deployment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from ...config import ClientOptions, Config, has_host, or_env
from ...errors import ArgumentError
from ...request import mapping_of, public_url

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping


class AzureOptions(ClientOptions, total=False):
    """The keyword arguments of an Azure client: those of `OpenAI`, and these. `api_key` is the resource's key."""

    azure_endpoint: str | None
    azure_deployment: str | None
    azure_routes: Mapping[str, str | None] | None  # path of a call → path below the endpoint: /deployments/{model}/x
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: (
        Callable[[], str | Awaitable[str]] | None
    )  # async functions are for the asynchronous client


OPTION_NAMES = frozenset(AzureOptions.__annotations__)
AZURE_NAMES = OPTION_NAMES - frozenset(ClientOptions.__annotations__)
CREDENTIALS = ("api_key", "azure_ad_token", "azure_ad_token_provider")
NOT_HERE = ("admin_api_key", "data_residency", "provider", "workload_identity")

_V1 = frozenset(("v1", "preview", "latest"))  # the versions that are no dates: those of /openai/v1
_EXAMPLE = "https://my-resource.openai.azure.com"


class MutuallyExclusiveAuthError(ArgumentError):
    """More than one credential was given."""


class AzureConfig(Config):
    """A Config with the options of Azure. `root` is the address that deployment paths begin at, None at `/openai/v1`."""

    azure_endpoint: str | None
    azure_deployment: str | None
    azure_routes: Mapping[str, str | None]
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: Any
    root: str | None
    credential_hint: ClassVar[str] = (
        "api_key=…), azure_ad_token=… or azure_ad_token_provider=… (such as default_azure_credential() of lib.azure), "
        "or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
    )

    def __init__(self, options: Mapping[str, Any], *, asynchronous: bool, agent: str) -> None:
        for name in NOT_HERE:
            if options.get(name) is not None:
                raise ArgumentError(f"{name}: {agent} has no such option; it is for OpenAI's own service")
        query = dict(mapping_of("default_query", options.get("default_query") or {}))
        place = _place(options, query)
        query = {**query, **({} if place.version is None else {"api-version": place.version})}
        plain = {name: value for name, value in options.items() if name not in AZURE_NAMES}
        super().__init__(
            {**plain, "base_url": place.base_url, "default_query": query}, asynchronous=asynchronous, agent=agent
        )
        routes = mapping_of("azure_routes", options.get("azure_routes") or {})
        values = {
            **credential_of(options),
            "azure_endpoint": place.endpoint,
            "azure_deployment": place.deployment,
            "azure_routes": {path if path.startswith("/") else f"/{path}": to for path, to in routes.items()},
            "api_version": place.version,
            "root": place.root,
            "given": {name: dict(value) if type(value) is dict else value for name, value in options.items()},
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @staticmethod
    def _credentials(options: Mapping[str, Any]) -> dict[str, Any]:
        return {"api_key": None, "admin_api_key": None, "workload_identity": None}

    def resolved(self) -> dict[str, Any]:
        """See `Config.resolved`."""
        options = super().resolved()
        if self.given.get("base_url") is None:
            del options["base_url"]
            options["azure_endpoint"] = self.azure_endpoint
        options["api_version"] = self.api_version
        for name in CREDENTIALS:
            if getattr(self, name) is not None:
                options[name] = getattr(self, name)
        return options


def credential_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """The one credential among the three; the other two are None."""
    found = {name: options[name] for name in CREDENTIALS if options.get(name) is not None}
    if len(found) > 1:
        raise MutuallyExclusiveAuthError(
            f"{' and '.join(found)}: give one credential; each of them alone authorises a request"
        )
    token, provider = found.get("azure_ad_token"), found.get("azure_ad_token_provider")
    if token is not None and not isinstance(token, str):
        hint = "; a function goes in as azure_ad_token_provider" if callable(token) else ""
        raise ArgumentError(f"azure_ad_token: expected the token as text, got {type(token).__name__}{hint}")
    if provider is not None and not callable(provider):
        hint = "; get_bearer_token_provider(credential) of lib.azure makes one of a credential object"
        raise ArgumentError(
            f"azure_ad_token_provider: expected a function that returns a token, got {type(provider).__name__}"
            + (hint if hasattr(provider, "get_token") else "")
        )
    if not found:
        for name, variable in (("azure_ad_token", "AZURE_OPENAI_AD_TOKEN"), ("api_key", "AZURE_OPENAI_API_KEY")):
            value = or_env(None, variable)
            if value is not None:
                found[name] = value
                break
    return {name: found.get(name) for name in CREDENTIALS}


# ---------------------------------------------------------------------- where


class Place(NamedTuple):
    """Where requests go. `root` is None where paths stay as they are."""

    base_url: str
    root: str | None
    endpoint: str | None
    deployment: str | None
    version: str | None


class Endpoint(NamedTuple):
    """An endpoint taken apart: `root` without `/openai`, and what else its address said."""

    root: str
    query: str
    deployment: str | None
    version: str | None
    v1: bool


def _place(options: Mapping[str, Any], query: Mapping[str, Any]) -> Place:
    deployment = options.get("azure_deployment")
    version = options.get("api_version")
    if options.get("base_url") is not None:
        for name in ("azure_endpoint", "azure_deployment"):
            if options.get(name) is not None:
                raise ArgumentError(f"base_url is taken as it is, so {name} has no use beside it; give one of the two")
        base = str(options["base_url"]).strip()
        version = or_env(version, "OPENAI_API_VERSION") or query.get("api-version")
        bare = base.partition("?")[0].rstrip("/")
        routed = version is not None and version not in _V1 and not bare.endswith("/v1")
        return Place(base, bare if routed and "/deployments" not in urlsplit(bare).path else None, None, None, version)
    endpoint = or_env(options.get("azure_endpoint"), "AZURE_OPENAI_ENDPOINT")
    if endpoint is None or not str(endpoint).strip():
        raise ArgumentError(
            f"no endpoint: give azure_endpoint={_EXAMPLE!r} (or base_url), or set AZURE_OPENAI_ENDPOINT"
        )
    found = read_endpoint(str(endpoint))
    version = version if version is not None else found.version
    if version is None and not found.v1:
        version = or_env(None, "OPENAI_API_VERSION") or query.get("api-version")
    if version == "":
        raise ArgumentError(
            "api_version: expected one such as '2024-10-21', got an empty text; leave it out for /openai/v1"
        )
    deployment = deployment if deployment is not None else found.deployment
    after = f"?{found.query}" if found.query else ""
    if version is None or version in _V1:
        if deployment is not None:
            raise ArgumentError(
                f"azure_deployment={deployment!r} needs a dated api_version (an argument, or OPENAI_API_VERSION), such as "
                "'2024-10-21'; without one requests go to /openai/v1, where the model of each call names the deployment: leave "
                "azure_deployment out there"
            )
        return Place(f"{found.root}/openai/v1{after}", None, str(endpoint), None, version)
    root = f"{found.root}/openai"
    base = root if deployment is None else f"{root}/deployments/{segment('azure_deployment', deployment)}"
    return Place(base + after, root, str(endpoint), deployment, version)


def read_endpoint(text: str) -> Endpoint:
    """An endpoint's address in any of the forms that people paste."""
    url = text.strip()
    if "://" not in url:
        url = f"https://{url}"
    if not has_host(url):
        raise ArgumentError(f"azure_endpoint: expected a URL such as {_EXAMPLE}, got {public_url(text.strip())!r}")
    bare, _, query = url.partition("#")[0].partition("?")
    scheme, _, rest = bare.partition("://")
    host, *segments = rest.split("/")
    segments = [part for part in segments if part]
    pairs = parse_qsl(query, keep_blank_values=True)
    version = next((value for name, value in pairs if name == "api-version" and value), None)
    others = urlencode([(name, value) for name, value in pairs if name != "api-version"])
    after: list[str] = []
    if "openai" in segments:
        # The last one: a gateway may have a path of that name itself.
        place = len(segments) - 1 - segments[::-1].index("openai")
        segments, after = segments[:place], segments[place + 1 :]
    deployment = None
    if after[:1] == ["deployments"]:
        deployment = unquote(after[1]) if len(after) > 1 else None
    elif after and after[0] != "v1":
        raise ArgumentError(
            f"azure_endpoint: {public_url(url)!r} goes on after /openai with what is neither /v1 nor /deployments/…; expected "
            f"the resource's address, such as {_EXAMPLE} (base_url=… is taken as it is)"
        )
    root = "/".join([f"{scheme}://{host}", *segments])
    return Endpoint(root, others, deployment, version, after[:1] == ["v1"])


def segment(name: str, value: object) -> str:
    """A deployment's name as one segment of a path."""
    if not isinstance(value, str) or not value.strip() or value in (".", ".."):
        raise ArgumentError(f"{name}: expected the name of a deployment, got {value!r}")
    return quote(value, safe="")
