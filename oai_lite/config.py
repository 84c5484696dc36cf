"""The settings of one client, frozen, and the one place that reads the environment.

Rules: an environment variable is used only where the argument is absent (None), and an empty variable counts as absent (an empty
argument does not: an empty key must not become another account's); `repr` never shows a secret; nothing outside this module
asks for `OPENAI_*`. Plugins get the whole Config, so that hooks keep one argument.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypedDict
from urllib.parse import urlsplit

from .errors import ArgumentError, OpenAIError
from .limits import Timeout
from .request import NOT_GIVEN, given, mapping_of, public_url
from .retry import retries_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from .request import NotGiven

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_TIMEOUT = 600.0
DEFAULT_MAX_RETRIES = 2
RESIDENCIES = ("global", "us", "eu", "ae", "au", "in", "jp")

_SECRETS = frozenset(
    (
        *("api_key", "admin_api_key", "webhook_secret", "workload_identity", "provider"),
        *("default_headers", "default_query", "client_cert", "proxy"),
        *("azure_ad_token", "azure_ad_token_provider"),
    )
)


class Provider(Protocol):
    """Another company's service, as the functions of `providers` describe it. What else there is to know is between its maker and
    the plugin of its name, which answers `oai_lite_auth`."""

    name: str

    def base_url(self) -> str:
        """Where requests go, worked out from arguments and environment; OpenAIError says what is missing."""
        ...


class ClientOptions(TypedDict, total=False):
    """The keyword arguments of a client. Each may be left out; None is the same, except for `timeout`."""

    api_key: str | Callable[[], str | Awaitable[str]] | None  # async functions are for the asynchronous client
    admin_api_key: str | None
    workload_identity: Mapping[str, Any] | str | None  # or its JSON, or the path of a file that holds it
    organization: str | None
    project: str | None
    webhook_secret: str | None
    provider: Provider | None
    base_url: str | None
    data_residency: str | None
    websocket_base_url: str | None
    timeout: float | Timeout | None | NotGiven  # seconds for the whole call; None: no limit
    max_retries: int
    default_headers: Mapping[str, Any] | None
    default_query: Mapping[str, Any] | None
    http_client: Any  # a urllib3 PoolManager
    transport: str | None
    auth: str | None  # the name of the plugin that is to authorise
    plugins: Iterable[Any]  # objects, or names
    without: Iterable[str]
    ca_bundle: str | None
    client_cert: str | tuple[str, ...] | None
    ssl_context: ssl.SSLContext | None
    proxy: str | None  # "" for none at all


OPTION_NAMES = frozenset(ClientOptions.__annotations__)


class Config:
    """What a client was told, with the environment filled in. Never changes; `replace` makes another one.

    `given` holds the arguments as the caller passed them (a copy of a client is built from these, as a fresh construction);
    the attributes hold what they come to. `asynchronous` tells the colour, `agent` the name of the client's class.
    """

    given: Mapping[str, Any]
    asynchronous: bool
    agent: str
    api_key: str | Callable[[], Any] | None
    admin_api_key: str | None
    workload_identity: Mapping[str, Any] | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    provider: Provider | None
    base_url: str
    data_residency: str | None
    websocket_base_url: str | None
    timeout: Timeout
    max_retries: int
    default_headers: Mapping[str, Any]
    default_query: Mapping[str, Any]
    http_client: Any
    transport: str | None
    auth: str | None
    plugins: Sequence[Any]
    without: frozenset[str]
    ca_bundle: str | None
    client_cert: str | tuple[str, ...] | None
    ssl_context: ssl.SSLContext | None
    proxy: str | None
    # How to say what is missing where no credential is found: `give Client(…`.
    credential_hint: ClassVar[str] = (
        "api_key=…) or set OPENAI_API_KEY (for a server that needs none, any text will do, such as api_key='none')"
    )

    def __init__(self, options: Mapping[str, Any], *, asynchronous: bool, agent: str) -> None:
        values: dict[str, Any] = {name: options.get(name) for name in _PLAIN_OPTIONS}
        # Copied, so that changing a dict afterwards changes neither this client nor its copies.
        values["given"] = {name: dict(value) if type(value) is dict else value for name, value in options.items()}
        values["asynchronous"] = asynchronous
        values["agent"] = agent
        provider = values["provider"]
        if provider is None:
            values.update(self._credentials(options))
            values["organization"] = or_env(options.get("organization"), "OPENAI_ORG_ID") or None
            values["project"] = or_env(options.get("project"), "OPENAI_PROJECT_ID") or None
        else:
            _check_provider(provider, options)
        values["webhook_secret"] = or_env(options.get("webhook_secret"), "OPENAI_WEBHOOK_SECRET")
        values["base_url"] = _base_url(options, values["workload_identity"])
        timeout = options.get("timeout", NOT_GIVEN)
        values["timeout"] = Timeout.of(timeout if given(timeout) else DEFAULT_TIMEOUT)
        values["max_retries"] = retries_of(options.get("max_retries", DEFAULT_MAX_RETRIES))
        headers = {} if provider is not None else _custom_headers(os.environ.get("OPENAI_CUSTOM_HEADERS", ""))
        ours = mapping_of("default_headers", options.get("default_headers") or {})
        headers = {name: value for name, value in headers.items() if name.lower() not in {n.lower() for n in ours}}
        values["default_headers"] = {**headers, **ours}
        values["default_query"] = dict(mapping_of("default_query", options.get("default_query") or {}))
        values["http_client"] = _http_client(options.get("http_client"))
        values["plugins"] = _plugins(options.get("plugins"))
        values["without"] = _names("without", options.get("without"))
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @staticmethod
    def _credentials(options: Mapping[str, Any]) -> dict[str, Any]:
        """The credentials among the options, with what the environment has."""
        identity = _workload_identity(options)
        key = options.get("api_key")
        return {
            "api_key": or_env(key, "OPENAI_API_KEY") if options.get("workload_identity") is None else key,
            "admin_api_key": or_env(options.get("admin_api_key"), "OPENAI_ADMIN_KEY"),
            "workload_identity": identity,
        }

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Config is frozen; use client.with_options({name}=…)")

    def replace(self, **changes: Any) -> Config:
        """A new Config from the arguments of this one, with some replaced."""
        return type(self)({**self.given, **changes}, asynchronous=self.asynchronous, agent=self.agent)

    def resolved(self) -> dict[str, Any]:
        """The arguments, with what came from the environment made explicit: for another process, whose environment differs."""
        options = dict(self.given)
        for name in (
            *("api_key", "admin_api_key", "organization", "project", "webhook_secret"),
            *("workload_identity",),
        ):
            if options.get(name) is None and getattr(self, name) is not None:
                options[name] = getattr(self, name)
        if options.get("provider") is None and options.get("data_residency") is None:
            options["base_url"] = self.base_url
        options["default_headers"] = dict(self.default_headers)
        return options

    def __repr__(self) -> str:
        shown = []
        for name, value in vars(self).items():
            if name != "given" and value not in (None, {}, (), frozenset()):
                if name in ("base_url", "websocket_base_url"):
                    value = public_url(str(value))
                shown.append(f"{name}={'…' if name in _SECRETS else repr(value)}")
        return f"Config({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), dict(self.given), self.asynchronous, self.agent)


def _restore(cls: type[Config], options: Mapping[str, Any], asynchronous: bool, agent: str) -> Config:
    return cls(options, asynchronous=asynchronous, agent=agent)


_PLAIN_OPTIONS = (
    "api_key",
    "admin_api_key",
    "workload_identity",
    "organization",
    "project",
    "provider",
    "data_residency",
    "websocket_base_url",
    "http_client",
    "transport",
    "auth",
    "ca_bundle",
    "client_cert",
    "ssl_context",
    "proxy",
)


def or_env(value: Any, name: str) -> Any:
    """The value, or what the environment has in place of None."""
    return os.environ.get(name) or None if value is None else value


def api_type(settings: Mapping[str, Any]) -> str:
    """The service that the module's settings are for: what `api_type` or `OPENAI_API_TYPE` says, else what there is."""
    chosen = or_env(settings.get("api_type"), "OPENAI_API_TYPE")
    if chosen is not None:
        if chosen not in ("openai", "azure", "amazon-bedrock"):
            raise ArgumentError(
                f"api_type (OPENAI_API_TYPE): expected 'openai', 'azure' or 'amazon-bedrock', got {chosen!r}"
            )
        return str(chosen)
    signs = [name for name in ("azure_endpoint", "azure_ad_token", "azure_ad_token_provider") if name in settings]
    signs += [name for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN") if os.environ.get(name)]
    if signs and os.environ.get("OPENAI_API_KEY"):
        raise ArgumentError(
            f"both OpenAI (OPENAI_API_KEY) and Azure ({', '.join(signs)}) are set up; set api_type (or OPENAI_API_TYPE) to "
            "'openai' or 'azure'"
        )
    return "azure" if signs else "openai"


def _workload_identity(options: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The argument, else `OPENAI_WORKLOAD_IDENTITY` where the code names no other credential; JSON, or a file of it, is read."""
    value = options.get("workload_identity")
    if value is None and options.get("api_key") is None and options.get("auth") != "api_key":
        value = os.environ.get("OPENAI_WORKLOAD_IDENTITY") or None
    if isinstance(value, str):
        from .workload import read_identity

        return read_identity(value)
    return None if value is None else mapping_of("workload_identity", value)


def _check_provider(provider: Any, options: Mapping[str, Any]) -> None:
    """A provider says itself where requests go and what authorises them."""
    if options.get("data_residency") is not None:
        raise OpenAIError("data_residency cannot be combined with a provider, which has addresses of its own")
    if not (isinstance(getattr(provider, "name", None), str) and callable(getattr(provider, "base_url", None))):
        raise ArgumentError(
            f"provider: expected what the functions in providers/ give, such as bedrock(…), got {type(provider).__name__}"
        )
    for name in ("api_key", "admin_api_key", "workload_identity", "base_url"):
        if options.get(name) is not None:
            raise OpenAIError(
                f"{name} and provider exclude each other: the provider {provider.name!r} says where requests go and what "
                f"authorises them; give {name} to it, or leave one out"
            )


def _base_url(options: Mapping[str, Any], identity: Mapping[str, Any] | None) -> str:
    if options.get("provider") is not None:
        return clean_base_url(options["provider"].base_url())
    residency = options.get("data_residency")
    if residency is not None:
        for name in ("base_url", "websocket_base_url"):
            if name in options:
                raise ArgumentError(f"data_residency={residency!r} already says where requests go; leave {name} out")
        if residency not in RESIDENCIES:
            raise ArgumentError(f"data_residency: expected one of {', '.join(RESIDENCIES)}, got {residency!r}")
    url = None if residency is not None else or_env(options.get("base_url"), "OPENAI_BASE_URL")
    if identity is not None and identity.get("type") == "x509":
        from .workload import mtls_base_url

        return mtls_base_url(None if url is None else clean_base_url(url), residency)
    if residency not in (None, "global"):
        return f"https://{residency}.api.openai.com/v1"
    return clean_base_url(DEFAULT_BASE_URL if url is None else url)


_TLS = (".openai.com", ".azure.com", ".azure.us", ".azure.cn")  # Bedrock and Vertex see to theirs


def clean_base_url(url: object) -> str:
    """A base URL without its trailing slash; what people paste by mistake is refused with what to write instead."""
    text = str(url).strip()
    if not has_host(text):
        raise ArgumentError(
            f"base_url: expected a URL such as {DEFAULT_BASE_URL} or http://localhost:8000/v1, got {public_url(text)!r}"
        )
    host = str(urlsplit(text).hostname)
    if text[:5].lower() == "http:" and f".{host}".endswith(_TLS):
        raise ArgumentError(f"base_url: {host!r} must be https://: what is sent there is a secret")
    bare, question, query = text.partition("?")
    bare = bare.rstrip("/")
    shown = public_url(bare)
    if bare.endswith("/v1/v1"):
        raise ArgumentError(f"base_url: {shown!r} ends in /v1 twice; {shown[: -len('/v1')]!r} is probably meant")
    for route in ("/chat/completions", "/completions", "/responses", "/embeddings"):
        if bare.endswith("/v1" + route):
            raise ArgumentError(
                f"base_url: {shown!r} is the address of one endpoint; give what all share: {shown.removesuffix(route)!r}"
            )
    return bare + question + query


def has_host(url: str) -> bool:
    """Whether this is an HTTP URL whose host and port can be read; the standard library's own errors would show it, password
    and all."""
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in ("http", "https") or not rest.split("/", 1)[0]:
        return False
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _http_client(value: Any) -> Any:
    manager = callable(getattr(value, "urlopen", None)) and hasattr(value, "connection_from_host")
    if value is None or (manager and not isinstance(value, type)):
        return value
    raise ArgumentError(
        "http_client: expected a urllib3.PoolManager (or ProxyManager), got "
        f"{type(value).__module__}.{type(value).__qualname__}; "
        "often ca_bundle=, client_cert=, ssl_context= or proxy= is all that is needed"
    )


def _custom_headers(text: str) -> dict[str, str]:
    """`OPENAI_CUSTOM_HEADERS`: one header a line, split at the first colon; lines without one are ignored."""
    headers = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return headers


def _names(option: str, value: Any) -> frozenset[str]:
    if value is None:
        return frozenset()
    if isinstance(value, str):
        raise ArgumentError(f"{option}: expected a list of names such as [{value!r}], got the text {value!r}")
    return frozenset(value)


def _plugins(value: Any) -> tuple[Any, ...]:
    """The plugins asked for in code, then those that `OAI_LITE_PLUGINS` names."""
    if isinstance(value, str):
        value = (value,)
    elif value is not None and not hasattr(value, "__iter__"):
        raise ArgumentError(f"plugins: expected a list of plugins (objects or names), got {type(value).__name__}")
    named = os.environ.get("OAI_LITE_PLUGINS", "")
    return (*(value or ()), *(name.strip() for name in named.split(",") if name.strip()))
