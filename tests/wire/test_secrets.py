"""Secrets go on the wire, to the server that they are for, and nowhere else: not into texts, logs, warnings or facts.

Each secret is a random text, so that finding it anywhere proves a leak. It is looked for as it is, and as headers and URLs encode it.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import pickle
import secrets
import ssl
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pytest
import urllib3

import oai_lite
from oai_lite import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
    MissingCredentialError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    PluginError,
    RateLimitError,
    StreamTruncatedError,
)
from oai_lite.errors import EncodingError

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
    Script,
    Scripted,
    answer,
    chunk,
    event,
    fin,
    head,
    loop,
    piece,
    read,
    read_head,
    rst,
    send,
    stall,
    whole_stream,
)
from .conftest import Serve

SECRETS = {
    "the API key": f"sk-{secrets.token_hex(12)}",
    "the admin key": f"admin-{secrets.token_hex(12)}",
    "the webhook secret": f"whsec-{secrets.token_hex(12)}",
    "a default header": secrets.token_hex(12),
    "a call's header": secrets.token_hex(12),
    "the proxy's password": secrets.token_hex(12) + "/+",
    "the query": secrets.token_hex(12),
    "the prompt": secrets.token_hex(12),
}
KEY, ADMIN, WEBHOOK, HEADER, CALL, PROXY, QUERY, PROMPT = SECRETS.values()
LOGIN = f"user:{quote(PROXY, safe='')}"

_FORMS = {
    name: {value, quote(value, safe=""), *(base64.b64encode(f"{'user:'[i:]}{value}".encode()).decode() for i in (0, 5))}
    for name, value in SECRETS.items()
}


def leaks(text: str, *allowed: str) -> list[str]:
    """The secrets that a text shows."""
    return [name for name, forms in _FORMS.items() if name not in allowed and any(form in text for form in forms)]


def deep(value: object, depth: int = 8) -> Iterator[str]:
    """Everything that can be reached from a value through attributes of ours and through containers, as text."""
    yield f"{value!r} {value!s}"
    if depth == 0:
        return
    if isinstance(value, dict):
        inner = [*value, *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = list(value)
    elif isinstance(value, BaseException) or type(value).__module__.startswith(f"{oai_lite.__name__}."):
        slots = [name for cls in type(value).__mro__ for name in getattr(cls, "__slots__", ())]
        inner = [*getattr(value, "__dict__", {}).values(), *(getattr(value, name, None) for name in slots)]
    else:
        return
    for each in inner:
        yield from deep(each, depth - 1)


def chain(error: BaseException) -> Iterator[BaseException]:
    """An error and all those behind it."""
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is not None:
            yield one
            todo += [one.__cause__, one.__context__]


def texts_of(error: BaseException) -> str:
    """Whatever of an error may be printed, logged or sent to another process."""
    found: list[str] = []
    for one in chain(error):
        found += [repr(one), str(one), repr(one.args), *getattr(one, "__notes__", ())]
        found += traceback.format_exception(one)
        found += traceback.TracebackException.from_exception(one, compact=True).format()
    if isinstance(error, OpenAIError):
        found += deep(error)
        found.append(pickle.dumps(error).decode("latin-1"))
    return "\n".join(found)


@dataclass
class Seen:
    """What was logged, warned of, printed, and told to observers."""

    logs: pytest.LogCaptureFixture
    warned: list[warnings.WarningMessage]
    facts: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    @property
    def oai_lite(self) -> Any:
        """A plugin that observes."""
        seen = self

        class Listener:
            @oai_lite.hookimpl
            def oai_lite_observe(self) -> Any:
                return lambda event, facts: seen.facts.append((event, facts))

        return Listener()

    def check(self) -> None:
        """Nothing secret is in it."""
        # urllib3's own logger tells each request's path with its query; that is neither ours to say nor to silence.
        assert leaks(self.logs.text, "the query") == []
        for record in self.logs.records:
            if not record.name.startswith("urllib3"):
                assert leaks(f"{record.getMessage()} {record.args}") == []
        for warning in self.warned:
            assert leaks(str(warning.message)) == []
        for name, facts in self.facts:
            assert leaks("\n".join(deep(facts))) == [], name
            for fact in facts.values():
                if isinstance(fact, BaseException):
                    assert leaks(texts_of(fact)) == [], name


@pytest.fixture
def seen(caplog: pytest.LogCaptureFixture) -> Iterator[Seen]:
    """Everything that is said while the test runs, every logger at DEBUG; checked at its end."""
    caplog.set_level(logging.DEBUG)
    for name in (urllib3.__name__, f"{urllib3.__name__}.connectionpool", "asyncio", "concurrent.futures", "oai_lite"):
        caplog.set_level(logging.DEBUG, name)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        found = Seen(caplog, warned)
        yield found
        found.check()
        assert [str(w.message) for w in warned if issubclass(w.category, ResourceWarning)] == []


def options(**more: Any) -> dict[str, Any]:
    """A client's options, with a secret wherever one may be."""
    return {
        "api_key": KEY,
        "admin_api_key": ADMIN,
        "webhook_secret": WEBHOOK,
        "default_headers": {"X-Gateway": HEADER},
        "default_query": {"code": QUERY},
        **more,
    }


def chat(maker: Any, **more: Any) -> Any:
    return maker.chat.completions.create(
        **{
            "messages": [{"role": "user", "content": PROMPT}],
            "model": "m",
            "extra_headers": {"X-Call": CALL},
            **more,
        }
    )


def failure_of(client: Colour, call: Callable[[], Any], *, walk: bool = False) -> BaseException:
    """What a call raises, or the items of its stream."""
    try:
        value = client.run(call())
        if walk:
            client.items(value)
    except Exception as error:  # noqa: BLE001 - the test looks at it
        return error
    pytest.fail("nothing was raised")


def by_route(client: Colour, server: Scripted, route: str, **more: Any) -> Any:
    """A client of a server that is reached directly, or that stands in for the proxy itself."""
    if route == "proxy":
        return client.make(
            **options(base_url="http://api.test/v1", proxy=f"http://{LOGIN}@127.0.0.1:{server.port}", **more)
        )
    return client.make(**options(base_url=server.url, **more))


def all_were_sent(server: Scripted, route: str) -> None:
    """The secrets were in play."""
    sent = "\n".join(f"{heard.target} {heard.headers} {heard.body!r}" for heard in server.requests)
    expected = {"the API key", "a default header", "a call's header", "the query", "the prompt"}
    assert {*leaks(sent)} == expected | ({"the proxy's password"} if route == "proxy" else set())


# ---------------------------------------------------------------------- what a server may do


@dataclass
class Fault:
    """What a server does, and what the call raises."""

    script: Script
    error: type[BaseException]
    walk: bool = False
    more: dict[str, Any] = field(default_factory=dict)


def refusal(status: int) -> Script:
    return loop(read, send(answer({"error": {"message": "no", "code": "c"}}, status, retry_after_ms="1")))


FIRST = STREAM_HEAD + event(piece("a"))
AGAIN = {"max_retries": 1}
FAULTS = {
    "400": Fault(refusal(400), BadRequestError),
    "401": Fault(refusal(401), AuthenticationError),
    "403": Fault(refusal(403), PermissionDeniedError),
    "404": Fault(refusal(404), NotFoundError),
    "407": Fault(refusal(407), APIError),
    "429": Fault(refusal(429), RateLimitError, more=AGAIN),
    "500": Fault(refusal(500), InternalServerError, more=AGAIN),
    "500 in HTML": Fault([read, send(answer(b"<html>oops", 500))], InternalServerError),
    "200 in HTML": Fault(
        [read, send(answer(b"<html>Log in</html>", content_type="text/html"))], APIResponseValidationError
    ),
    "half of JSON": Fault([read, send(answer(b'{"id": "x'))], APIResponseValidationError),
    "an error with 200": Fault([read, send(answer({"error": {"message": "no"}}))], APIError),
    "no HTTP": Fault([read, send(b"SSH-2.0-OpenSSH\r\n\r\n"), fin], APIConnectionError),
    "closed": Fault([read, fin], APIConnectionError),
    "reset": Fault([read, rst], APIConnectionError),
    "reset again": Fault([read, rst], APIConnectionError, more=AGAIN),
    "half a body": Fault([read, send(answer({"a": "b" * 100})[:-20]), fin], APIConnectionError),
    "broken gzip": Fault([read, send(answer(b"no gzip", content_encoding="gzip"))], APIConnectionError),
    "a time-out": Fault([read, stall], APITimeoutError, more={"timeout": 0.2}),
    "a time-out in the body": Fault(
        [read, send(head(200, content_length="9")), stall], APITimeoutError, more={"timeout": 0.2}
    ),
    "redirects without end": Fault(loop(read, send(answer(status=307, location="/v1/on"))), APIError),
    "a redirect to no URL": Fault([read, send(answer(status=307, location="http://[half"))], APIError),
    "a truncated stream": Fault([read, send(FIRST + chunk(b""))], StreamTruncatedError, walk=True),
    "a cut stream": Fault([read, send(FIRST), fin], APIConnectionError, walk=True),
    "an error in a stream": Fault([read, send(FIRST + event({"error": {"message": "no"}}))], APIError, walk=True),
    "no JSON in a stream": Fault([read, send(FIRST + event("{no"))], APIResponseValidationError, walk=True),
    "no stream": Fault(
        [read, send(answer(b"<html>", content_type="text/html"))], APIResponseValidationError, walk=True
    ),
    "a silent stream": Fault([read, send(FIRST), stall], APITimeoutError, walk=True, more={"timeout": 0.2}),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("route", ["direct", "proxy"])
def test_faults_of_a_server(client: Colour, serve: Serve, seen: Seen, route: str, name: str) -> None:
    """Whatever a server does to a request: its error, with all causes, notes and tracebacks, pickled or not, shows no secret; nor
    do logs, warnings and facts."""
    fault = FAULTS[name]
    server = serve(fault.script)
    maker = by_route(client, server, route, plugins=[seen.oai_lite], **fault.more)
    more = {"stream": True} if fault.walk else {}
    error = failure_of(client, lambda: chat(maker, **more), walk=fault.walk)
    assert isinstance(error, fault.error), repr(error)
    assert leaks(texts_of(error)) == []
    assert seen.facts
    assert client.transport == "aiohttp" or any(
        record.name.endswith("urllib3.connectionpool") for record in seen.logs.records
    )
    all_were_sent(server, route)


def test_answers(client: Colour, serve: Serve, seen: Seen) -> None:
    """When all goes well, too: results, raw answers, streams and pages show no secret, nor does what is said about them."""
    server = serve(
        [
            *(read, send(answer({"id": "m"}, x_request_id="r"))) * 2,
            *(read, send(answer({"data": [{"id": "m"}], "object": "list"}))),
            *(read, send(whole_stream("a"))),
            *(read, send(answer(b"binary"))),
        ]
    )
    maker = by_route(client, server, "proxy", plugins=[seen.oai_lite])
    call = {"extra_headers": {"X-Call": CALL}}
    found = [
        client.run(maker.models.retrieve("m", **call)),
        client.run(maker.models.with_raw_response.retrieve("m", **call)),
        client.run(maker.models.list(**call)),
        client.run(chat(maker, stream=True)),
    ]
    found += client.items(found[-1])
    opened = maker.files.with_streaming_response.content("f", **call)
    response = client.enter(opened)
    client.run(response.read())
    client.leave(opened)
    found += [opened, response, found[1].http_request, found[1].headers, found[1].http_response]
    for value in found:
        assert leaks(f"{value!r} {value!s}") == [], type(value)
    for answered in (found[1], response):
        assert leaks("\n".join(deep(answered.info))) == []
    assert {name for name, _ in seen.facts} == {"start", "request", "response", "stream_end"}
    all_were_sent(server, "proxy")


def test_an_unknown_certificate(
    client: Colour, serve: Serve, https: ssl.SSLContext, seen: Seen, no_shared_context: None
) -> None:
    """Nor does a failed handshake; there, nothing was sent at all."""
    server = serve([stall], tls=https)
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite]))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, APIConnectionError)
    assert "CERTIFICATE_VERIFY_FAILED" in texts_of(error)
    assert leaks(texts_of(error)) == []


def test_event_loops_that_debug(serve: Serve, seen: Seen, transport: str) -> None:
    """asyncio's debug mode, which shows the arguments of each slow callback, shows none of ours."""
    server = serve(loop(read, send(answer({"id": "m"}))))

    async def main() -> None:
        asyncio.get_running_loop().slow_callback_duration = 0.0
        async with oai_lite.AsyncOpenAI(**options(base_url=server.url, transport=transport)) as maker:
            await chat(maker)

    asyncio.run(main(), debug=True)
    assert any("took" in record.getMessage() for record in seen.logs.records if record.name == "asyncio")


# ---------------------------------------------------------------------- redirects and proxies


@pytest.mark.parametrize("whole", [False, True], ids=["path", "url"])
@pytest.mark.parametrize("name", ["500", "200 in HTML", "reset again", "redirects without end", "no JSON in a stream"])
def test_a_query_in_the_path(client: Colour, serve: Serve, seen: Seen, name: str, whole: bool) -> None:
    """Nor is the query of a path that the caller wrote himself repeated."""
    fault = FAULTS[name]
    server = serve(fault.script)
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite], **fault.more))
    path = f"{server.url if whole else ''}/work?code={QUERY}"
    error = failure_of(client, lambda: maker.get(path, cast_to=object, stream=fault.walk), walk=fault.walk)
    assert isinstance(error, fault.error)
    assert leaks(texts_of(error)) == []
    assert "/work" in texts_of(error)


@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect_to_another_origin(client: Colour, serve: Serve, seen: Seen, status: int) -> None:
    """The other server gets no credential, and its failure shows none."""
    other = serve(refusal(500))
    server = serve([read, send(answer(status=status, location=f"{other.url}/x"))])
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite], max_retries=1))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, InternalServerError)
    assert leaks(texts_of(error)) == []
    assert len(other.requests) == 2
    told = "\n".join(f"{heard.target} {heard.headers}" for heard in other.requests)
    assert not {"the API key", "the admin key", "the webhook secret", "the query"} & {*leaks(told)}
    all_were_sent(server, "direct")


REFUSING = answer(b"<html>who are you?", 407, proxy_authenticate="Basic")
PROXIES: dict[str, tuple[Script, str]] = {
    "refuses": ([read_head, send(REFUSING), fin], "https://127.0.0.1:1/v1"),
    "closes": ([read_head, fin], "https://127.0.0.1:1/v1"),
    "speaks no HTTP": ([read_head, send(b"SSH-2.0-OpenSSH\r\n\r\n"), fin], "https://127.0.0.1:1/v1"),
    "stalls": ([read_head, stall], "https://127.0.0.1:1/v1"),
    "resets": ([read, rst], "http://api.test/v1"),
}


@pytest.mark.parametrize("way", ["option", "environment"])
@pytest.mark.parametrize("name", [*PROXIES, "is not there"])
def test_faults_of_a_proxy(
    client: Colour, serve: Serve, seen: Seen, monkeypatch: pytest.MonkeyPatch, name: str, way: str
) -> None:
    """A proxy that does not do its work: its password stays secret, wherever the proxy is named."""
    script, base_url = PROXIES.get(name, ([], "https://127.0.0.1:1/v1"))
    server = serve(script)
    if name == "is not there":
        server.close()
    proxy = f"http://{LOGIN}@127.0.0.1:{server.port}"
    if way == "environment":
        monkeypatch.setenv("ALL_PROXY", proxy)
    given = {"proxy": proxy} if way == "option" else {}
    maker = client.make(**options(base_url=base_url, timeout=0.4, plugins=[seen.oai_lite], **given))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, APIConnectionError), repr(error)
    assert leaks(texts_of(error)) == []
    if name != "is not there":
        heard = server.requests[0]
        assert leaks(str(heard.headers)).count("the proxy's password") == 1


@pytest.mark.parametrize(
    "url",
    [
        f"http://{LOGIN}@127.0.0.1:port/",
        f"http://{LOGIN}@127.0.0.1:99999",
        f"http://{LOGIN}@[half",
        f"http://user:{PROXY}@proxy",  # its slash is not encoded
        f"socks5://{LOGIN}@127.0.0.1",
        f"{LOGIN}@127.0.0.1:port",
        f"http://{LOGIN}@",
    ],
    ids=["a word as port", "port too high", "half a bracket", "a slash", "SOCKS", "no scheme", "no host"],
)
@pytest.mark.parametrize("way", ["option", "environment"])
def test_a_proxy_that_is_no_url(
    client: Colour, seen: Seen, monkeypatch: pytest.MonkeyPatch, url: str, way: str
) -> None:
    """A proxy that cannot be understood is an error of ours that does not repeat its password."""
    if way == "environment":
        monkeypatch.setenv("https_proxy", url)
    given = {"proxy": url} if way == "option" else {}
    maker = client.make(**options(base_url="https://127.0.0.1:1/v1", timeout=0.4, **given))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, (ArgumentError, APIConnectionError)), repr(error)
    assert leaks(texts_of(error)) == []


@pytest.mark.parametrize(
    "url",
    [
        f"http://{LOGIN}@127.0.0.1:port/v1",
        f"http://{LOGIN}@127.0.0.1:99999/v1",
        f"http://{LOGIN}@[half/v1",
        f"{LOGIN}@127.0.0.1/v1",
        f"ftp://{LOGIN}@127.0.0.1/v1",
        f"http://{LOGIN}@127.0.0.1/v1/v1",
        f"http://{LOGIN}@127.0.0.1/v1/responses",
        f"http://127.0.0.1/v1/v1?code={QUERY}",
    ],
    ids=["a word as port", "port too high", "half a bracket", "no scheme", "FTP", "v1 twice", "an endpoint", "a query"],
)
def test_an_address_that_cannot_be(client: Colour, seen: Seen, url: str) -> None:
    """An address with a password in it that is refused is not repeated with it."""

    def call() -> Any:
        return chat(client.make(**options(base_url=url, timeout=0.4)))

    error = failure_of(client, call)
    assert isinstance(error, ArgumentError), repr(error)
    assert leaks(texts_of(error)) == []


def test_an_address_with_a_password(client: Colour, serve: Serve, seen: Seen) -> None:
    """A user and password in `base_url` show nowhere."""
    server = serve(refusal(500))
    url = server.url.replace("//", f"//{LOGIN}@")
    maker = client.make(**options(base_url=url, plugins=[seen.oai_lite]))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, InternalServerError)
    assert leaks(texts_of(error) + repr(maker) + repr(maker._config) + repr(maker.chat)) == []


# ---------------------------------------------------------------------- arguments


class Odd:
    """What JSON cannot hold."""


ARGUMENTS: dict[str, tuple[dict[str, Any], type[BaseException]]] = {
    "an argument too many": ({"nope": KEY}, TypeError),
    "a value that JSON cannot hold": ({"messages": [Odd()]}, EncodingError),
    "a header's line feed": ({"extra_headers": {"X-Call": f"{CALL}\n"}}, ArgumentError),
    "a header's letters": ({"extra_headers": {"X-Call": f"{CALL}\u20ac"}}, ArgumentError),
    "a header's bytes": ({"extra_headers": {"X-Call": CALL.encode()}}, ArgumentError),
    "a header's control": ({"extra_headers": {"X-Call": f"{CALL}\x00"}}, ArgumentError),
    "a header's name": ({"extra_headers": {"X Call": CALL}}, ArgumentError),
    "headers that are none": ({"extra_headers": CALL}, ArgumentError),
    "headers as pairs": ({"extra_headers": [("X-Call", CALL)]}, ArgumentError),
    "a query that is none": ({"extra_query": QUERY}, ArgumentError),
    "a time-out that is none": ({"timeout": KEY}, ArgumentError),
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_bad_arguments(client: Colour, serve: Serve, seen: Seen, name: str) -> None:
    """What cannot be sent is named without its value; nothing was sent."""
    server = serve(refusal(500))
    more, kind = ARGUMENTS[name]
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite]))
    error = failure_of(client, lambda: chat(maker, **more))
    assert isinstance(error, kind), repr(error)
    assert leaks(texts_of(error)) == []
    assert server.requests == []


OPTIONS: dict[str, dict[str, Any]] = {
    "a key's line feed": {"api_key": f"{KEY}\n"},
    "a key's letters": {"api_key": f"{KEY}\u20ac"},
    "a key's blank": {"api_key": f" {KEY}"},
    "a key as bytes": {"api_key": KEY.encode()},
    "an admin key's line feed": {"admin_api_key": f"{ADMIN}\n"},
    "an admin key as a list": {"admin_api_key": [ADMIN]},
    "a header's line feed": {"default_headers": {"X-Gateway": f"{HEADER}\n"}},
    "a header's letters": {"default_headers": {"X-Gateway": f"{HEADER}\u20ac"}},
    "headers that are none": {"default_headers": HEADER},
    "a query that is none": {"default_query": QUERY},
    "a time-out that is none": {"timeout": KEY},
    "a password for a file that is not there": {"client_cert": ("/nowhere.pem", None, PROXY)},
    "a client for another library": {"http_client": KEY},
}


@pytest.mark.parametrize("name", OPTIONS)
def test_bad_options(client: Colour, seen: Seen, name: str) -> None:
    """A client that cannot be made, or cannot be used, says why without the value."""
    made = {**options(base_url="https://127.0.0.1:1/v1"), **OPTIONS[name]}
    error = failure_of(client, lambda: chat(client.make(**made)))
    assert isinstance(error, ArgumentError), repr(error)
    assert leaks(texts_of(error)) == []


@pytest.mark.parametrize(
    ("bad", "kind"),
    [(f"{KEY}\n", ArgumentError), (KEY.encode(), ArgumentError), (LookupError("vault"), LookupError)],
    ids=["a line feed", "bytes", "an error"],
)
def test_bad_keys_of_a_function(client: Colour, serve: Serve, seen: Seen, bad: Any, kind: type[Exception]) -> None:
    """A function that gives a bad key, or none, is told so without the key."""
    server = serve(refusal(500))

    def key() -> Any:
        if isinstance(bad, Exception):
            raise bad
        return bad

    maker = client.make(**options(api_key=key, base_url=server.url, plugins=[seen.oai_lite]))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, kind)
    assert leaks(texts_of(error)) == []
    assert server.requests == []


def test_a_missing_admin_key(client: Colour, serve: Serve, seen: Seen) -> None:
    """Where only the other key is there, the error does not show that one."""
    only_admin = {**options(base_url=serve(refusal(500)).url, plugins=[seen.oai_lite]), "api_key": None}
    error = failure_of(client, lambda: chat(client.make(**only_admin)))
    assert isinstance(error, MissingCredentialError)
    assert leaks(texts_of(error)) == []


# ---------------------------------------------------------------------- plugins


def test_an_observer_that_fails(client: Colour, serve: Serve, seen: Seen) -> None:
    """It is warned of, with what it raised; even one that quotes all its facts gives nothing away."""

    class Quoting:
        @oai_lite.hookimpl
        def oai_lite_observe(self) -> Any:
            def fail(event: str, facts: Any) -> None:
                raise ValueError(f"{event}: {facts}")

            return fail

    server = serve(refusal(500))
    maker = client.make(**options(base_url=server.url, plugins=[Quoting()], max_retries=1))
    error = failure_of(client, lambda: chat(maker))
    assert isinstance(error, InternalServerError)
    assert leaks(texts_of(error)) == []
    assert len([w for w in seen.warned if "an observer of oai_lite failed" in str(w.message)]) == 1


def test_a_preparation_that_fails(client: Colour, serve: Serve, seen: Seen) -> None:
    """A plugin sees the request with its headers; an error that quotes the request does not show them."""

    class Failing:
        @oai_lite.hookimpl
        def oai_lite_prepare(self) -> Any:
            def fail(request: Any) -> Any:
                assert KEY in request.headers["Authorization"]
                raise ValueError(f"cannot sign {request!r}")

            return fail

    server = serve(refusal(500))
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite, Failing()]))
    error = failure_of(client, lambda: chat(maker))
    assert f"cannot sign <Request POST {server.url}/chat/completions>" in str(error)
    assert leaks(texts_of(error)) == []


@pytest.mark.parametrize(
    "value",
    [f"{CALL}\n", f"{CALL}\u20ac", CALL.encode() + b"\n", [CALL]],
    ids=["a line feed", "letters", "bytes", "a list"],
)
def test_a_preparation_that_sets_a_bad_header(client: Colour, serve: Serve, seen: Seen, value: Any) -> None:
    """What only the last step notices is named without its value, too."""

    class Failing:
        @oai_lite.hookimpl
        def oai_lite_prepare(self) -> Any:
            return lambda request: request.replace(headers={**request.headers, "X-Signed": value})

    server = serve(refusal(500))
    maker = client.make(**options(base_url=server.url, plugins=[seen.oai_lite, Failing()]))
    error = failure_of(client, lambda: maker.get(f"/work?code={QUERY}", cast_to=object))
    assert isinstance(error, ArgumentError)
    assert str(error).startswith("GET /work: a header has a name or value that HTTP cannot carry; the names are ")
    assert "'X-Signed'" in str(error)
    assert leaks(texts_of(error)) == []
    assert server.requests == []


def test_a_hook_that_fails(client: Colour, seen: Seen) -> None:
    """A plugin that quotes the whole config in its error gives nothing away."""

    class Failing:
        @oai_lite.hookimpl
        def oai_lite_auth(self, config: Any) -> Any:
            raise ValueError(f"no: {config!r}, {config}")

    with pytest.raises(PluginError, match="no: Config") as caught:
        client.make(**options(plugins=[Failing()], proxy=f"http://{LOGIN}@127.0.0.1"))
    assert leaks(texts_of(caught.value)) == []


# ---------------------------------------------------------------------- what a client looks like


def test_texts_of_clients(client: Colour, serve: Serve) -> None:
    """repr and str of clients, copies, settings, resources, methods and whatever hangs below a client show no secret."""
    server = serve(loop(read, send(answer({"id": "m"}))))
    maker = by_route(client, server, "proxy")
    client.run(maker.models.retrieve("m"))  # so that connections and their managers are there
    copy = maker.with_options(default_headers={"X-More": HEADER}, client_cert=("/nowhere.pem", None, PROXY))
    for one in (maker, copy):
        found = [one, one.with_raw_response, one.with_streaming_response, one.chat, one.chat.completions]
        found += [one.chat.completions.create, type(one.models).retrieve, one.models.with_raw_response.retrieve]
        for value in found:
            assert leaks(f"{value!r} {value!s} {value}") == []
        # Dicts of attributes hold secrets, of course; no object below says them of itself.
        for below in objects_below(one):
            assert leaks(f"{below!r} {below!s}") == [], type(below)
    assert "webhook_secret=…" in repr(maker._config) and "admin_api_key=…" in repr(maker._config)


def objects_below(value: Any) -> list[Any]:
    """Objects of this package that can be reached from a value."""
    found: dict[int, Any] = {}
    todo = [value]
    while todo:
        one = todo.pop()
        if id(one) in found or not type(one).__module__.startswith(f"{oai_lite.__name__}."):
            if isinstance(one, (list, tuple)):
                todo += one
            elif isinstance(one, dict):
                todo += one.values()
            continue
        found[id(one)] = one
        slots = [name for cls in type(one).__mro__ for name in getattr(cls, "__slots__", ())]
        todo += [*getattr(one, "__dict__", {}).values(), *(getattr(one, name, None) for name in slots)]
    assert len(found) > 5
    return list(found.values())


def test_the_check_can_fail() -> None:
    """A secret is found as it is, in URLs, and in a proxy's header."""
    assert leaks(f"Bearer {KEY}") == ["the API key"]
    assert leaks(f"http://{LOGIN}@host") == ["the proxy's password"]
    assert leaks(base64.b64encode(f"user:{PROXY}".encode()).decode()) == ["the proxy's password"]
    assert leaks("".join(deep(APIError("x", body={"a": [KEY]})))) == ["the API key"]
    try:
        try:
            raise ValueError(KEY)
        except ValueError:
            raise APIError("x") from None
    except APIError as error:
        assert "the API key" in leaks(texts_of(error))
