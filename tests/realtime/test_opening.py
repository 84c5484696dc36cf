"""How a session is opened, in both colours: credentials, addresses, refusals, time, TLS, proxies, and what is missing."""

from __future__ import annotations

import json
import logging
import socket
import ssl
import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from websockets.sync.server import ServerConnection

import oai_lite
from oai_lite import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    ClosedClientError,
    MissingPluginError,
    NotFoundError,
    RateLimitError,
    TokenAuth,
    WebSocketConnectionClosedError,
)

from ..conftest import Colour
from ..support.scripted import Peer, answer, fin, read, read_head, send, stall, tunnel
from ..wire.conftest import Authority
from .conftest import EVENT, Serve, Sessions, Talk, says, text, upgrade

Start = Callable[..., Talk]
SECRET = "sk-canary-7e1f"
# Of some 1,500 openings over TLS on a busy machine, one gets stuck between websockets' own client and server (17.4).
AGAIN = {"max_retries": 2}


def refused(status: int, value: Any, **headers: str) -> Callable[..., Any]:
    """An upgrade answered with JSON."""

    def refuse(connection: ServerConnection, request: Any) -> Any:
        made = connection.respond(status, json.dumps(value))
        for name, content in headers.items():
            made.headers[name.replace("_", "-")] = content
        return made

    return refuse


@pytest.mark.parametrize(
    "status, kind", [(401, AuthenticationError), (404, NotFoundError), (429, RateLimitError), (400, APIStatusError)]
)
def test_refusals(sessions: Sessions, talk: Start, status: int, kind: type[APIStatusError]) -> None:
    """What the server refuses is the error of its status, with message, code and request id, as for any other call."""
    body = {"error": {"message": "not today", "code": "nope", "type": "t", "param": None}}
    server = talk(refuse=refused(status, body, x_request_id="req_1", retry_after="3"))
    with pytest.raises(kind, match="not today") as caught:
        sessions.connect(server.base_url)
    assert (caught.value.status_code, caught.value.request_id, caught.value.code) == (status, "req_1", "nope")
    assert caught.value.retry_after == 3
    assert len(server.paths) == 1


def test_refusals_that_may_pass(sessions: Sessions, talk: Start) -> None:
    """Are tried again as the client's `max_retries` says."""
    refusals = iter([503, 429])

    def refuse(connection: ServerConnection, request: Any) -> Any:
        status = next(refusals, None)
        if status is None:
            return None
        made = connection.respond(status, "{}")
        made.headers["retry-after-ms"] = "1"
        return made

    server = talk(refuse=refuse)
    sessions.connect(server.base_url, options={"max_retries": 2})
    assert len(server.paths) == 3


def test_an_answer_that_is_no_websocket(sessions: Sessions, serve: Serve) -> None:
    """A 200 says that this is another server."""
    server = serve((read, send(answer({"hello": "there"}))))
    with pytest.raises(APIResponseValidationError, match="answered 200 where 101"):
        sessions.connect(server.url)


@pytest.mark.parametrize(
    "steps",
    [
        (fin,),
        (read_head, fin),
        (read_head, send(b"SSH-2.0-OpenSSH_9.6\r\n")),
        (read_head, send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")),
        (read_head, send(b"HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: x\r\n\r\n")),
    ],
    ids=["end", "end after the request", "another protocol", "no key", "no upgrade"],
)
def test_broken_handshakes(sessions: Sessions, serve: Serve, steps: Any) -> None:
    """Are connection errors of our own."""
    server = serve(steps)
    with pytest.raises(APIConnectionError) as caught:
        sessions.connect(server.url)
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.__notes__


def test_nobody_there(sessions: Sessions) -> None:
    """Is one, too; nothing was sent."""
    with pytest.raises(APIConnectionError) as caught:
        sessions.connect("http://127.0.0.1:1/v1")
    assert caught.value.sent is False


@pytest.mark.parametrize(
    "options, settings, timer",
    [
        ({}, {"websocket_connection_options": {"open_timeout": 0.2}}, "connect"),
        ({}, {"timeout": 0.2}, "total"),
        ({"timeout": 0.2}, {}, "total"),
    ],
)
def test_time(sessions: Sessions, serve: Serve, options: dict[str, Any], settings: dict[str, Any], timer: str) -> None:
    """Opening ends in time, whoever sets the limit, and the error names it."""
    server = serve((read_head, stall))
    with pytest.raises(APITimeoutError) as caught:
        sessions.connect(server.url, options=options, **settings)
    assert caught.value.timer == timer
    server.released.set()


def test_a_deadline(client: Colour, serve: Serve) -> None:
    """`with_deadline` bounds opening."""
    server = serve((read_head, stall))
    made = client.make(base_url=server.url).with_deadline(0.2)
    with pytest.raises(APITimeoutError) as caught:
        client.run(made.realtime.connect(model="m").enter())
    assert caught.value.timer == "deadline"
    server.released.set()


def test_a_closed_client(client: Colour) -> None:
    """Opens nothing."""
    made = client.make()
    client.run(made.close())
    with pytest.raises(ClosedClientError):
        client.run(made.realtime.connect(model="m").enter())


# ---------------------------------------------------------------------- credentials


def test_headers(sessions: Sessions, talk: Start) -> None:
    """Credentials, organisation, project, defaults, and the call's own over them."""
    server = talk()
    sessions.connect(
        server.base_url,
        options={"organization": "org", "project": "proj", "default_headers": {"x-a": "1", "x-b": "1"}},
        extra_headers={"X-B": "2"},
    )
    headers = server.upgrades[0].headers
    assert headers["authorization"] == "Bearer sk-test"
    assert (headers["openai-organization"], headers["openai-project"]) == ("org", "proj")
    assert (headers["x-a"], headers.get_all("x-b")) == ("1", ["2"])
    assert headers["user-agent"].startswith("oai-lite/")
    assert headers.get_all("upgrade") == ["websocket"]


def test_a_token_is_renewed_once(client: Colour, talk: Start) -> None:
    """A 401 drops the token that was refused and fetches one more."""
    tokens = iter(["old", "new", "never"])

    def refuse(connection: ServerConnection, request: Any) -> Any:
        return connection.respond(401, "{}") if request.headers["authorization"] == "Bearer old" else None

    server = talk(refuse=refuse)
    made = client.make(api_key=None, base_url=server.base_url, plugins=[TokenAuth(lambda: next(tokens))])
    connection = client.run(made.realtime.connect(model="m").enter())
    client.run(connection.close())
    assert [request.headers["authorization"] for request in server.upgrades] == ["Bearer old", "Bearer new"]


def test_an_address_of_its_own(sessions: Sessions, talk: Start) -> None:
    """`websocket_base_url` may be ws or http, have a query, and gets the credentials; `base_url` is not asked."""
    server = talk()
    for url in (f"ws://127.0.0.1:{server.port}/gate/?g=1", f"http://127.0.0.1:{server.port}/gate?g=1"):
        sessions.connect("http://127.0.0.1:1/v1", options={"websocket_base_url": url})
    assert server.paths == ["/gate/realtime?g=1&model=m"] * 2
    assert server.upgrades[0].headers["authorization"] == "Bearer sk-test"
    with pytest.raises(ArgumentError, match="websocket_base_url: expected a URL such as wss://") as caught:
        sessions.connect("http://127.0.0.1:1/v1", options={"websocket_base_url": "wss://user:hush@/v1"})
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["http", "ws"])
def test_redirects(sessions: Sessions, talk: Start, scheme: str) -> None:
    """Are followed, and credentials stay with the host that they are for."""
    target = talk()
    location = f"{scheme}://localhost:{target.port}/elsewhere"
    server = talk(refuse=refused(307, {}, location=location))
    sessions.connect(server.base_url, options={"organization": "org", "default_headers": {"api-key": "k"}})
    assert "api-key" in server.upgrades[0].headers
    assert target.paths == ["/elsewhere"]
    assert not {"authorization", "openai-organization", "api-key"} & {
        name.lower() for name in target.upgrades[0].headers
    }


def test_azure(client: Colour, talk: Start) -> None:
    """A dated version names the deployment in the query, `/openai/v1` the model; the key goes as Azure takes it."""
    server = talk()
    origin = f"http://127.0.0.1:{server.port}"
    kind = oai_lite.AsyncAzureOpenAI if client.asynchronous else oai_lite.AzureOpenAI

    def ask(**options: Any) -> None:
        made: Any = kind(api_key="k", azure_endpoint=origin, **options)
        connection = client.run(made.realtime.connect(model="my dep").enter())
        client.run(connection.close())
        client.run(made.close())

    ask(api_version="2025-04-01-preview")
    ask(api_version="2025-04-01-preview", azure_deployment="fixed")
    ask(api_version="2025-04-01-preview", websocket_base_url=f"ws://127.0.0.1:{server.port}/gate")
    ask()
    assert server.paths == [
        "/openai/realtime?api-version=2025-04-01-preview&deployment=my+dep",
        "/openai/realtime?api-version=2025-04-01-preview&deployment=fixed",
        "/gate/realtime?api-version=2025-04-01-preview&deployment=my+dep",
        "/openai/v1/realtime?model=my+dep",
    ]
    assert {request.headers["api-key"] for request in server.upgrades} == {"k"}


def test_plugins_prepare_the_upgrade(client: Colour, talk: Start) -> None:
    """As they do any other request."""

    class Tracing:
        @oai_lite.hookimpl
        def oai_lite_prepare(self, config: Any) -> Any:
            return lambda request: request.replace(headers={**request.headers, "x-trace": "1"})

    server = talk()
    made = client.make(base_url=server.base_url, plugins=[Tracing()])
    client.run(client.run(made.responses.connect().enter()).close())
    assert server.upgrades[0].headers["x-trace"] == "1"


def test_observers_are_told(client: Colour, talk: Start) -> None:
    """Of the opening, as of any other call."""
    told: list[str] = []

    class Watching:
        @oai_lite.hookimpl
        def oai_lite_observe(self, config: Any) -> Any:
            return lambda event, facts: told.append(f"{event} {facts['operation']} {facts.get('status')}")

    server = talk()
    made = client.make(base_url=server.base_url, plugins=[Watching()])
    client.run(client.run(made.responses.connect().enter()).close())
    assert told == ["start GET /responses None", "request GET /responses None", "response GET /responses 101"]


def test_secrets_stay_inside(sessions: Sessions, talk: Start, caplog: pytest.LogCaptureFixture, client: Colour) -> None:
    """No credential is in a log, at any level, nor in an error of opening or closing."""
    caplog.set_level(logging.DEBUG)
    server = talk(says(EVENT), refuse=None)
    connection = sessions.connect(server.base_url, options={"api_key": SECRET}, extra_headers={"x-key": SECRET})
    client.items(connection)
    errors: list[BaseException] = []
    for url in ("http://127.0.0.1:1/v1", talk(refuse=refused(403, {})).base_url):
        with pytest.raises(APIError) as caught:
            sessions.connect(url, options={"api_key": SECRET}, extra_query={"token": SECRET})
        errors.append(caught.value)
    with pytest.raises(WebSocketConnectionClosedError) as closed:
        client.run(connection.send_raw(SECRET))
    errors.append(closed.value)
    ours = [record for record in caplog.records if not record.name.startswith("websockets.server")]
    assert SECRET not in "".join(record.getMessage() for record in ours)
    for error in errors:
        assert SECRET not in "".join(traceback.format_exception(error))


# ---------------------------------------------------------------------- TLS and proxies


def test_tls(sessions: Sessions, talk: Start, https: ssl.SSLContext, authority: Authority, client: Colour) -> None:
    """The client's `ca_bundle` is used, and a session over TLS may be quiet for longer than opening may take."""
    server = talk(tls=https)
    connection = sessions.connect(server.base_url, options={"ca_bundle": authority.bundle, **AGAIN})
    client.run(connection.send(EVENT))
    assert client.run(connection.recv()).delta == "Hello"
    if not client.asynchronous:
        sock: Any = connection._session.outgoing.socket
        assert sock.gettimeout() is None
    with pytest.raises(APIConnectionError) as caught:
        sessions.connect(server.base_url)
    assert caught.value.final == "the server's certificate is not trusted"


def test_client_certificates(sessions: Sessions, talk: Start, authority: Authority) -> None:
    """The client's `client_cert` is shown."""
    server = talk(tls=authority.server(clients=True))
    sessions.connect(
        server.base_url, options={"ca_bundle": authority.bundle, "client_cert": authority.client_file, **AGAIN}
    )
    assert server.paths


def test_a_proxy(sessions: Sessions, talk: Start, serve: Serve, client: Colour) -> None:
    """The client's proxy is asked for a tunnel, with its password; `NO_PROXY` and the option leave it out."""
    server = talk()
    proxy = serve((read_head, tunnel))
    options = {"proxy": f"http://user:pass@127.0.0.1:{proxy.port}"}
    connection = sessions.connect(server.base_url, options=options)
    client.run(connection.send(EVENT))
    assert client.run(connection.recv()).delta == "Hello"
    assert proxy.requests[0].method == "CONNECT"
    assert proxy.requests[0].headers["proxy-authorization"] == "Basic dXNlcjpwYXNz"
    sessions.connect(server.base_url, options=options, websocket_connection_options={"proxy": None})
    assert len(proxy.requests) == 1


def test_a_proxy_of_the_environment(
    sessions: Sessions, talk: Start, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for other calls."""
    server = talk()
    proxy = serve((read_head, tunnel))
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
    sessions.connect(server.base_url)
    assert len(proxy.requests) == 1
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    sessions.connect(server.base_url)
    assert len(proxy.requests) == 1


def test_a_proxy_that_refuses(sessions: Sessions, serve: Serve) -> None:
    """Is a connection error, and its answer is not taken for the server's; its password is not shown."""
    proxy = serve((read_head, send(answer({"error": "no"}, status=403))))
    for proxy_url in (f"http://user:hush@127.0.0.1:{proxy.port}", "http://user:hush@127.0.0.1:1"):
        with pytest.raises(APIConnectionError) as caught:
            sessions.connect("http://127.0.0.1:2/v1", options={"proxy": proxy_url})
        assert "hush" not in "".join(traceback.format_exception(caught.value))


# ---------------------------------------------------------------------- what is missing or wrong


@pytest.mark.parametrize(
    "settings, message",
    [
        ({"modle": "m"}, "modle"),
        ({"max_retry": 1}, "connect: 'max_retry' is no option; did you mean 'max_retries'"),
        ({"websocket_connection_options": {"ping_intervall": 1}}, "did you mean 'ping_interval'"),
        (
            {"websocket_connection_options": {"compression": "zip"}},
            "websocket_connection_options: unsupported compression",
        ),
        ({"extra_headers": {"a": "b\nc"}}, "extra_headers"),
        ({"timeout": "soon"}, "timeout"),
    ],
)
def test_wrong_options(sessions: Sessions, settings: dict[str, Any], message: str) -> None:
    """Are refused before anything is sent, with what was probably meant."""
    with pytest.raises(TypeError, match=message):
        sessions.connect("http://127.0.0.1:1/v1", **settings)


def test_without_the_extra(client: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connecting says what to install; nothing else misses it."""
    for name in list(sys.modules):
        if name.startswith("websockets") or name in (
            f"{oai_lite.__name__}.sessions.{n}" for n in ("threaded", "looped")
        ):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "websockets", None)
    manager = client.make().realtime.connect(model="m")
    manager.send({"type": "response.create"})
    with pytest.raises(MissingPluginError, match=r"pip install 'oai-lite\[realtime\]'"):
        client.run(manager.enter())


def test_a_proxy_reached_by_https(
    sessions: Sessions, talk: Start, serve: Serve, https: ssl.SSLContext, authority: Authority, client: Colour
) -> None:
    """Carries sessions with TLS of their own and without; giving one up at once works there, too."""
    proxy = serve((read_head, tunnel), tls=https)
    options = {"proxy": f"https://127.0.0.1:{proxy.port}", "ca_bundle": authority.bundle, **AGAIN}
    for server in (talk(), talk(tls=https)):
        connection = sessions.connect(server.base_url, options=options)
        client.run(connection.send(EVENT))
        assert client.run(connection.recv()).delta == "Hello"
    connection._session.opener.abort(connection._session.outgoing)
    with pytest.raises(WebSocketConnectionClosedError):
        client.run(connection.recv())


# ---------------------------------------------------------------------- links that die without a word


def test_the_system_watches_the_link(sessions: Sessions, talk: Start, client: Colour) -> None:
    """Keepalive is on, and bytes that nobody acknowledges end the connection after 90 s, where the system can do that."""
    socket_below = sessions.connect(talk().base_url)._session.outgoing
    sock = socket_below.transport.get_extra_info("socket") if client.asynchronous else socket_below.socket
    assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 90_000


def test_pongs(sessions: Sessions, serve: Serve, client: Colour) -> None:
    """With a time-out for pongs a silent server is given up, with code 1011; without one, pings alone end nothing."""
    server = serve((upgrade, stall), (upgrade, receive_some, receive_some, send(text(EVENT)), stall))
    options = {"ping_interval": 0.02, "ping_timeout": 0.02, "close_timeout": 0.1}
    strict = sessions.connect(server.url, websocket_connection_options=options)
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        client.run(strict.recv())
    assert caught.value.code == 1011
    patient = sessions.connect(server.url, websocket_connection_options={"ping_interval": 0.02, "close_timeout": 0.1})
    assert client.run(patient.recv()).delta == "Hello"
    server.released.set()


def receive_some(peer: Peer) -> None:
    """A ping, whatever its bytes."""
    peer.receive()


def test_the_module_client(talk: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opens sessions, too, and goes on being the client after the first one."""
    monkeypatch.setattr(oai_lite, "api_key", "k")
    monkeypatch.setattr(oai_lite, "base_url", talk().base_url)
    for _ in range(2):
        with oai_lite.realtime.connect(model="m") as connection:
            connection.response.create()
            assert connection.recv_bytes() == b'{"type":"response.create"}'
