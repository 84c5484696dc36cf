"""What a client is made of: its options, the environment behind them, and what is said about a bad one."""

from __future__ import annotations

import functools
import threading
from typing import Any

import pytest
import urllib3
from pytest_httpserver import HTTPServer

import oai_lite
from oai_lite import OpenAIError, Timeout, flow

from ..conftest import Colour
from .wire import Wire


def both(error: type[BaseException], message: str, **options: Any) -> None:
    """Both constructors refuse these options with an error whose text holds `message`."""
    for cls in (oai_lite.OpenAI, oai_lite.AsyncOpenAI):
        with pytest.raises(error) as caught:
            cls(**options)
        assert message in str(caught.value)


# ---------------------------------------------------------------------- what is set is what is used


def test_options_are_attributes(client: Colour) -> None:
    """Each option can be read back as an attribute of its name."""
    made = client.make(
        api_key="sk-1",
        admin_api_key="sk-2",
        organization="org",
        project="proj",
        webhook_secret="whsec_1",
        base_url="http://localhost:1/v1/",
        websocket_base_url="ws://localhost:2",
        timeout=Timeout(20, connect=1),
        max_retries=7,
        default_headers={"X-One": "1"},
        default_query={"q": 1},
    )
    assert made.api_key == "sk-1"
    assert made.admin_api_key == "sk-2"
    assert (made.organization, made.project, made.webhook_secret) == ("org", "proj", "whsec_1")
    assert made.base_url == "http://localhost:1/v1"
    assert made.websocket_base_url == "ws://localhost:2"
    assert made.timeout == Timeout(20, connect=1)
    assert made.max_retries == 7
    assert made.default_headers["X-One"] == "1"
    assert made.default_query == {"q": 1}


def test_defaults() -> None:
    """Without options: OpenAI's address, 600 seconds, two retries, nothing else."""
    made = oai_lite.OpenAI(api_key="sk-1")
    assert made.base_url == "https://api.openai.com/v1"
    assert made.timeout == Timeout(600)
    assert made.max_retries == 2
    assert made.default_query == {}
    assert (made.admin_api_key, made.organization, made.project, made.webhook_secret) == (None,) * 4
    assert made.websocket_base_url is None


def test_aliases() -> None:
    """`Client` and `AsyncClient` are the official client's other names for the two classes."""
    assert oai_lite.Client is oai_lite.OpenAI
    assert oai_lite.AsyncClient is oai_lite.AsyncOpenAI
    assert oai_lite.__version__ == oai_lite.VERSION


def test_defaults_handed_out_are_copies() -> None:
    """Changing what `default_headers` and `default_query` return changes no request."""
    made = oai_lite.OpenAI(api_key="sk-1", default_headers={"A": "1"}, default_query={"q": 1})
    made.default_headers["A"] = "2"
    made.default_query["q"] = 2
    assert made.default_headers["A"] == "1"
    assert made.default_query == {"q": 1}


def test_options_given_are_copied() -> None:
    """A dict given as an option may be changed afterwards without changing the client."""
    headers, query = {"A": "1"}, {"q": 1}
    made = oai_lite.OpenAI(api_key="sk-1", default_headers=headers, default_query=query)
    headers["A"], query["q"] = "2", 2
    again = made.with_options(timeout=1)
    for each in (made, again):
        assert each.default_headers["A"] == "1"
        assert each.default_query == {"q": 1}


@pytest.mark.parametrize("absent", [None, oai_lite.NOT_GIVEN, oai_lite.not_given, oai_lite.omit])
def test_absent_options(client: Colour, absent: Any) -> None:
    """None, NOT_GIVEN and omit leave an option at its default."""
    made = client.make(base_url=absent, organization=absent, default_headers=absent, http_client=absent)
    assert made.base_url == "https://api.openai.com/v1"
    assert made.organization is None


def test_timeout_of_none_is_no_limit(client: Colour) -> None:
    """`timeout=None` means no limit, unlike a time-out that is not given."""
    assert client.make(timeout=None).timeout == Timeout(None, connect=None)
    assert client.make(timeout=oai_lite.NOT_GIVEN).timeout == Timeout(600)
    assert client.make(timeout=3).timeout == Timeout(3)


# ---------------------------------------------------------------------- the environment


VARIABLES = {
    "OPENAI_API_KEY": "api_key",
    "OPENAI_ADMIN_KEY": "admin_api_key",
    "OPENAI_ORG_ID": "organization",
    "OPENAI_PROJECT_ID": "project",
    "OPENAI_WEBHOOK_SECRET": "webhook_secret",
    "OPENAI_BASE_URL": "base_url",
}


@pytest.mark.parametrize("variable", VARIABLES)
def test_environment(variable: str, client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable fills its option where the argument is absent, counts as absent when empty, and is read at construction."""
    option = VARIABLES[variable]
    value = "http://environment/v1" if option == "base_url" else "from-environment"
    given = "http://argument/v1" if option == "base_url" else "from-argument"
    default = getattr(client.make(api_key="sk-test"), option) if option != "api_key" else None
    monkeypatch.setenv(variable, value)
    assert getattr(client.make(**{option: None}), option) == value
    assert getattr(client.make(**{option: given}), option) == given
    monkeypatch.setenv(variable, "")
    monkeypatch.setenv("OPENAI_API_KEY" if option != "api_key" else "OPENAI_ADMIN_KEY", "sk-other")
    assert getattr(client.make(**{option: None}), option) == default


def test_environment_at_import_is_nothing(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set after the import, or after another client was made, counts."""
    first = client.make(api_key="sk-1")
    monkeypatch.setenv("OPENAI_ORG_ID", "later")
    assert first.organization is None
    assert client.make(api_key="sk-1").organization == "later"


def test_custom_headers(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """OPENAI_CUSTOM_HEADERS: one header a line, split at the first colon, stripped; lines without a colon are ignored."""
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\n  X-Two :  a:b  \nnonsense\n\nX-Three:3")
    client.run(client.make(plugins=[wire], default_headers={"x-three": "code"}).models.retrieve("m"))
    headers = wire.last.headers
    assert (headers["x-one"], headers["x-two"]) == ("1", "a:b")
    assert headers["x-three"] == "code"  # what the code says wins
    assert headers["authorization"] == "Bearer sk-test"


def test_custom_authorization(client: Colour, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """An Authorization line replaces the key's header, unless the code gives its own; it is credential enough."""
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "authorization: Custom 1")
    client.run(client.make(plugins=[wire]).models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Custom 1"
    client.run(client.make(plugins=[wire], api_key=None).models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Custom 1"
    client.run(client.make(plugins=[wire], default_headers={"Authorization": "Code"}).models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Code"


# ---------------------------------------------------------------------- credentials


def test_no_credential() -> None:
    """Without any credential the constructor says what to give, for its own class."""
    for cls in (oai_lite.OpenAI, oai_lite.AsyncOpenAI):
        with pytest.raises(OpenAIError) as caught:
            cls()
        assert str(caught.value) == (
            f"no credential: give {cls.__name__}(api_key=…) or set OPENAI_API_KEY "
            "(for a server that needs none, any text will do, such as api_key='none')"
        )


def test_empty_key_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty key is no key, and it does not fall back to another account's key in the environment."""
    both(ValueError, "api_key: expected a key, got an empty text", api_key="")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    both(ValueError, "api_key: expected a key, got an empty text", api_key="")
    both(ValueError, "admin_api_key: expected a key, got an empty text", admin_api_key="")


@pytest.mark.parametrize("option", ["api_key", "admin_api_key"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("  ", "expected a key, got an empty text"),
        ("sk-1\n", "the key has white space or a line feed around or inside it"),
        (" sk-1", "pass key.strip()"),
        ("sk\r\n-1", "the key has white space or a line feed around or inside it"),
        ("sk-é", "keys are plain ASCII, but the character at position 3 is not; was it pasted from a document?"),
        ("sk-\x07", "the character at position 3 is not"),
        (b"sk-1", "expected text or a function that returns it, got bytes"),
        (5, "expected text or a function that returns it, got int"),
    ],
)
def test_unusable_key(option: str, value: Any, message: str) -> None:
    """A key that no header can carry is refused at construction, as OpenAIError, ValueError and TypeError, and never shown."""
    options = {"api_key": "sk-good", option: value}
    for error in (OpenAIError, ValueError, TypeError):
        both(error, f"{option}: ", **options)
    both(OpenAIError, message, **options)
    with pytest.raises(OpenAIError) as caught:
        oai_lite.OpenAI(**options)
    assert not isinstance(value, str) or not value.strip() or value.strip() not in str(caught.value)


def test_unusable_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same holds for a key that was read from the environment."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1\n")
    both(ValueError, "api_key: the key has white space or a line feed")


def test_key_function(client: Colour, wire: Wire) -> None:
    """A function that gives the key is asked before every attempt, retries included; `api_key` is what it gave last."""
    keys = iter(["one", "two", "three"])
    made = client.make(plugins=[wire], api_key=lambda: next(keys), max_retries=1)
    assert made.api_key == ""
    wire.answer({}, 500, retry_after_ms="1")
    client.run(made.models.retrieve("m"))
    assert [sent.headers["authorization"] for sent in wire.sent] == ["Bearer one", "Bearer two"]
    assert made.api_key == "two"
    copy = made.with_options(timeout=5)
    client.run(copy.models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Bearer three"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "api_key: the function must return the key as text, it returned None"),
        ("", "api_key: the function must return the key as text, it returned an empty text"),
        (b"sk", "api_key: the function must return the key as text, it returned bytes"),
        ("sk\n", "api_key: the key has white space or a line feed"),
    ],
)
def test_key_function_that_returns_nonsense(client: Colour, wire: Wire, value: Any, message: str) -> None:
    """What a key function returns is checked as a key is; nothing is sent."""
    made = client.make(plugins=[wire], api_key=lambda: value)
    with pytest.raises(ValueError, match="api_key") as caught:
        client.run(made.models.retrieve("m"))
    assert message in str(caught.value)
    assert isinstance(caught.value, OpenAIError)
    assert not wire.sent


def test_key_function_that_raises(client: Colour, wire: Wire) -> None:
    """An error of the caller's own function comes through as it is."""

    def key() -> str:
        raise LookupError("the vault is shut")

    with pytest.raises(LookupError, match="the vault is shut"):
        client.run(client.make(plugins=[wire], api_key=key, max_retries=3).models.retrieve("m"))
    assert not wire.sent


def test_key_function_that_hangs(client: Colour, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for it longer than its limit, or than the call may take; the error names it, and nothing is sent."""
    go_on = threading.Event()
    made = client.make(base_url=httpserver.url_for("/v1"), api_key=lambda: str(go_on.wait(5)))
    with pytest.raises(oai_lite.APITimeoutError) as caught:
        client.run(made.models.retrieve("m", timeout=0.1))
    assert caught.value.timer == "total" and not caught.value.sent
    assert "'api_key' is still at work" in " ".join(caught.value.__notes__)
    monkeypatch.setattr(flow, "PATIENCE", 0.1)
    with pytest.raises(oai_lite.TokenError, match="'api_key': no answer within 0.1 s"):
        client.run(made.models.retrieve("m"))
    go_on.set()
    assert not httpserver.log


async def async_key() -> str:
    """A key, asynchronously."""
    return "sk-async"


class AwaitableKey:
    """An object whose call is asynchronous, which `iscoroutinefunction` does not see."""

    async def __call__(self) -> str:
        """The key."""
        return "sk-object"


def test_async_key_function_in_the_async_client(wire: Wire) -> None:
    """AsyncOpenAI takes async functions, also wrapped ones and objects whose call is async, and plain ones."""
    client = Colour(asynchronous=True)
    functions = {"sk-async": async_key, "sk-object": AwaitableKey(), "sk-plain": lambda: "sk-plain"}
    for key, function in functions.items():
        client.run(client.make(plugins=[wire], api_key=function).models.retrieve("m"))
        assert wire.last.headers["authorization"] == f"Bearer {key}"
    client.run(client.make(plugins=[wire], api_key=functools.partial(async_key)).models.retrieve("m"))
    assert wire.last.headers["authorization"] == "Bearer sk-async"
    client.finish()


@pytest.mark.parametrize("function", [async_key, AwaitableKey()])
def test_async_key_function_in_the_sync_client(wire: Wire, function: Any) -> None:
    """OpenAI refuses an async function and says which client takes one; no coroutine is left behind."""
    with oai_lite.OpenAI(api_key=function, plugins=[wire]) as made:
        with pytest.raises(
            TypeError, match="the synchronous client needs one that returns its value; AsyncOpenAI takes both"
        ):
            made.models.retrieve("m")
    assert not wire.sent


# ---------------------------------------------------------------------- other bad options


def test_unknown_option() -> None:
    """An unknown option is a TypeError that names it, and the nearest known one."""
    both(TypeError, "() got an unexpected keyword argument 'api_kye'; did you mean 'api_key'?", api_kye="sk")
    both(TypeError, "() got an unexpected keyword argument 'zzz'", zzz=1, api_key="sk")


def test_options_are_keywords() -> None:
    """A key passed by position is refused by Python itself."""
    cls: Any = oai_lite.OpenAI
    with pytest.raises(TypeError, match="positional"):
        cls("sk-1")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (-1, "max_retries: expected zero or more, got -1"),
        (True, "max_retries: expected a whole number, zero for none, got True"),
        (None, "max_retries: expected a whole number, zero for none, got None"),
        (1.5, "max_retries: expected a whole number, zero for none, got 1.5"),
        ("3", "max_retries: expected a whole number, zero for none, got '3'"),
    ],
)
def test_bad_max_retries(value: Any, message: str, client: Colour, wire: Wire) -> None:
    """A count of retries is a whole number of zero or more, at construction and for one call (where None means the client's)."""
    both(ValueError, message, api_key="sk", max_retries=value)
    both(TypeError, message, api_key="sk", max_retries=value)
    if value is not None:
        with pytest.raises(OpenAIError, match="max_retries") as caught:
            client.run(client.make(plugins=[wire]).models.retrieve("m", max_retries=value))
        assert message in str(caught.value)
        assert not wire.sent


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (-1, "timeout: total must be a number of seconds, zero or more, or None; got -1"),
        (float("nan"), "timeout: total must be a number of seconds, zero or more, or None; got nan"),
        ("5", "timeout: expected seconds, None or oai_lite.Timeout(total, connect=, read=, idle=), got str"),
        (True, "timeout: expected seconds, None or oai_lite.Timeout(total, connect=, read=, idle=), got bool"),
        ((5, 5), "timeout: expected seconds, None or oai_lite.Timeout(total, connect=, read=, idle=), got tuple"),
    ],
)
def test_bad_timeout(value: Any, message: str, client: Colour, wire: Wire) -> None:
    """A time-out is seconds, None or a Timeout, at construction, in a copy and for one call."""
    both(ValueError, message, api_key="sk", timeout=value)
    made = client.make(plugins=[wire])
    with pytest.raises(ValueError, match="timeout"):
        made.with_options(timeout=value)
    with pytest.raises(ValueError, match="timeout") as caught:
        client.run(made.models.retrieve("m", timeout=value))
    assert message in str(caught.value)
    assert not wire.sent


def test_foreign_timeout_objects(client: Colour) -> None:
    """Another library's object with `connect` and `read` keeps its meaning: a limit for each step, none for the whole."""

    class Theirs:
        connect, read, write, pool = 3.0, 40.0, 5.0, 6.0

    assert client.make(timeout=Theirs()).timeout == Timeout(None, connect=3, read=40, idle=40)


@pytest.mark.parametrize("value", [object(), "http://proxy", urllib3.PoolManager])
def test_wrong_http_client(value: Any) -> None:
    """`http_client` is a urllib3 PoolManager; the error says so, what came, and what mostly is meant."""
    kind = type(value)
    both(
        TypeError,
        "http_client: expected a urllib3.PoolManager (or ProxyManager), got ",
        api_key="sk",
        http_client=value,
    )
    both(TypeError, f"{kind.__module__}.{kind.__qualname__}", api_key="sk", http_client=value)
    both(TypeError, "ca_bundle=, client_cert=, ssl_context= or proxy=", api_key="sk", http_client=value)


def test_pool_managers_are_taken() -> None:
    """A PoolManager and a ProxyManager are what `http_client` is for."""
    for manager in (urllib3.PoolManager(), urllib3.ProxyManager("http://localhost:1")):
        assert oai_lite.OpenAI(api_key="sk", http_client=manager)


@pytest.mark.parametrize("option", ["default_headers", "default_query"])
def test_defaults_must_be_mappings(option: str) -> None:
    """Default headers and queries are mappings."""
    message = f"{option}: expected a mapping of names to values, got list"
    both(TypeError, message, **{"api_key": "sk", option: [("a", "b")]})


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        (
            {"X": "a\nb"},
            "default_headers: the value of 'X' contains a line feed; was it read from a file? use .strip()",
        ),
        ({"X": "a\r"}, "default_headers: the value of 'X' contains a line feed"),
        ({"X": "日"}, "default_headers: the value of 'X' has a character that HTTP cannot carry at position 0"),
        ({"": "a"}, "default_headers: '' is not a header name"),
        ({"X Y": "a"}, "default_headers: 'X Y' is not a header name"),
        ({"X:": "a"}, "default_headers: 'X:' is not a header name"),
        ({"Ü": "a"}, "default_headers: 'Ü' is not a header name"),
        ({1: "a"}, "default_headers: 1 is not a header name"),
    ],
)
def test_bad_default_headers(headers: Any, message: str, client: Colour, wire: Wire) -> None:
    """A header that HTTP cannot carry is refused at construction, and for one call before anything is sent."""
    both(ValueError, message, api_key="sk", default_headers=headers)
    with pytest.raises(ValueError, match="GET /models/m: extra_headers: ") as caught:
        client.run(client.make(plugins=[wire]).models.retrieve("m", extra_headers=headers))
    assert message.removeprefix("default_headers: ") in str(caught.value)
    assert not wire.sent


def test_plain_text_where_names_are_listed() -> None:
    """`without="azure"` would mean five letters: it is refused."""
    both(
        TypeError,
        "without: expected a list of names such as ['chat'], got the text 'chat'",
        api_key="sk",
        without="chat",
    )


# ---------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("http://h/v1/", "http://h/v1"),
        ("http://h/v1//", "http://h/v1"),
        ("http://h", "http://h"),
        ("  https://h/v1\n", "https://h/v1"),
        ("HTTPS://h/v1", "HTTPS://h/v1"),
        ("http://h/openai/v1/?key=1&b=2", "http://h/openai/v1?key=1&b=2"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ("http://h/v1/v1beta", "http://h/v1/v1beta"),
    ],
)
def test_base_url(value: str, result: str, client: Colour) -> None:
    """Slashes at the end and white space around go; a query is kept."""
    assert client.make(base_url=value).base_url == result


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("http://h", "http://h/models/m"),
        ("http://h/v1/", "http://h/v1/models/m"),
        ("http://h/v1?key=1", "http://h/v1/models/m?key=1"),
        ("http://h/v1/?key=1", "http://h/v1/models/m?key=1"),
    ],
)
def test_where_requests_go(base_url: str, url: str, client: Colour, wire: Wire) -> None:
    """A call's path goes between the base URL's path and its query."""
    client.run(client.make(plugins=[wire], base_url=base_url).models.retrieve("m"))
    assert wire.last.url == url


def test_base_url_query_comes_before_the_call(client: Colour, wire: Wire) -> None:
    """The base URL's query, the default query and the call's are all sent."""
    made = client.make(plugins=[wire], base_url="http://h/v1?key=1", default_query={"d": 2})
    client.run(made.files.list(limit=3))
    assert wire.last.query == [("key", "1"), ("d", "2"), ("limit", "3")]


@pytest.mark.parametrize(
    "value", ["localhost:8000/v1", "h/v1", "", "   ", "ftp://h/v1", "http:///v1", "http://", "//h/v1"]
)
def test_base_url_without_scheme_or_host(value: str) -> None:
    """Anything but http(s)://host is refused with an example."""
    message = (
        f"base_url: expected a URL such as https://api.openai.com/v1 or http://localhost:8000/v1, got {value.strip()!r}"
    )
    both(ValueError, message, api_key="sk", base_url=value)


@pytest.mark.parametrize("host", ["api.openai.com", "eu.api.openai.com:80", "API.OpenAI.com"])
def test_own_hosts_are_asked_over_tls(host: str) -> None:
    """OpenAI's own hosts get no key in the clear; other hosts of that name's sound are the caller's business."""
    both(ValueError, "must be https://: what is sent there is a secret", api_key="sk", base_url=f"http://{host}/v1")
    both(ValueError, "must be https://", api_key="sk", base_url=f"HTTP://{host}/v1")
    oai_lite.OpenAI(api_key="sk", base_url="http://notopenai.com/v1").close()


@pytest.mark.parametrize("ending", ["", "/"])
def test_base_url_with_v1_twice(ending: str) -> None:
    """A doubled /v1 is refused with what is probably meant."""
    message = "base_url: 'http://h/v1/v1' ends in /v1 twice; 'http://h/v1' is probably meant"
    both(ValueError, message, api_key="sk", base_url="http://h/v1/v1" + ending)


@pytest.mark.parametrize("route", ["/chat/completions", "/completions", "/responses", "/embeddings"])
def test_base_url_of_one_endpoint(route: str) -> None:
    """The address of one endpoint, as other tools want it, is refused with the part that all share."""
    message = f"base_url: 'http://h/v1{route}' is the address of one endpoint; give what all share: 'http://h/v1'"
    both(ValueError, message, api_key="sk", base_url=f"http://h/v1{route}")


def test_bad_base_url_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes from the environment is checked the same way."""
    monkeypatch.setenv("OPENAI_BASE_URL", "localhost:8000")
    both(ValueError, "base_url: expected a URL such as", api_key="sk")


RESIDENCIES = {
    "global": "https://api.openai.com/v1",
    **{place: f"https://{place}.api.openai.com/v1" for place in ("us", "eu", "ae", "au", "in", "jp")},
}


@pytest.mark.parametrize("place", RESIDENCIES)
def test_data_residency(place: str, client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place has its own address, and beats OPENAI_BASE_URL."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://environment/v1")
    assert client.make(data_residency=place).base_url == RESIDENCIES[place]


def test_data_residency_conflicts() -> None:
    """A place together with an address, even None, or an unknown place, is a ValueError; with a provider an OpenAIError."""
    for name in ("base_url", "websocket_base_url"):
        for value in ("http://h/v1", None):
            options = {"api_key": "sk", "data_residency": "eu", name: value}
            both(ValueError, f"data_residency='eu' already says where requests go; leave {name} out", **options)
    both(
        ValueError,
        "data_residency: expected one of global, us, eu, ae, au, in, jp, got 'mars'",
        api_key="sk",
        data_residency="mars",
    )
    both(OpenAIError, "data_residency cannot be combined with a provider", provider=object(), data_residency="eu")


# ---------------------------------------------------------------------- nothing secret is shown


def test_config_shows_no_secret() -> None:
    """`repr` of a config and of a client hold no secret, nor do those of what hangs on them."""
    made = oai_lite.OpenAI(
        api_key="canary-key",
        admin_api_key="canary-admin",
        webhook_secret="canary-webhook",
        default_headers={"X-Secret": "canary-header"},
        proxy="http://user:canary-proxy@h",
        client_cert=("canary-cert.pem", "canary-key.pem"),
        organization="org-shown",
        base_url="http://user:canary-url@h/v1?key=canary-query",
        default_query={"key": "canary-default"},
    )
    config = made._config
    for shown in map(repr, (config, made, made.chat, made.with_raw_response.chat, made._client)):
        assert "canary" not in shown
    assert "org-shown" in repr(config)
    assert repr(made).startswith("OpenAI(base_url='http://")


def test_config_is_frozen() -> None:
    """A plugin that gets the config cannot change it."""
    config: Any = oai_lite.OpenAI(api_key="sk")._config
    with pytest.raises(AttributeError, match="Config is frozen; use client.with_options"):
        config.timeout = 3
