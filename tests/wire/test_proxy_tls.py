"""Proxies and TLS: the way to a server is the caller's to say, and what cannot be trusted is not talked to."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import serialization

import oai_lite
from oai_lite import APIConnectionError, APIStatusError, APITimeoutError, ArgumentError
from oai_lite.transports import tls

from ..conftest import Colour
from ..support.scripted import (
    STREAM_HEAD,
    Script,
    answer,
    chunk,
    drip,
    event,
    fin,
    head,
    loop,
    piece,
    read,
    read_head,
    repeat,
    send,
    stall,
    tunnel,
    watch,
    whole_stream,
    within,
)
from .conftest import Authority, Serve

MODEL = answer({"id": "m"})
SERVING = loop(read, send(MODEL))
TUNNEL: Script = [read_head, tunnel]
LOGIN = {"proxy-authorization": "Basic " + base64.b64encode(b"user:pa:ss/").decode()}


def ask(client: Colour, maker: Any) -> str:
    found: str = client.run(maker.models.retrieve("m")).id
    return found


def with_login(url: str) -> str:
    return url.replace("//", "//user:pa:ss%2F@")


# ---------------------------------------------------------------------- proxies


def test_http_through_a_proxy(client: Colour, serve: Serve) -> None:
    """A plain request goes to the proxy with its whole address, credentials for both; the connection is kept."""
    proxy = serve(SERVING)
    maker = client.make(base_url="http://api.test:81/v1", proxy=with_login(proxy.origin))
    assert [ask(client, maker), ask(client, maker)] == ["m", "m"]
    assert proxy.targets() == ["GET http://api.test:81/v1/models/m"] * 2
    for heard in proxy.requests:
        assert heard.headers.items() >= {"host": "api.test:81", "authorization": "Bearer sk-test", **LOGIN}.items()
    assert len(proxy.connections) == 1


def test_https_through_a_proxy(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """A tunnel: the proxy learns host, port and its own password; the server behind it gets the key and no password. The tunnel
    is kept."""
    server = serve(SERVING, tls=https)
    proxy = serve(TUNNEL)
    maker = client.make(base_url=server.url, proxy=with_login(proxy.origin), ca_bundle=authority.bundle)
    assert [ask(client, maker), ask(client, maker)] == ["m", "m"]
    assert proxy.targets() == [f"CONNECT 127.0.0.1:{server.port}"]
    asked = proxy.requests[0].headers
    assert asked.items() >= LOGIN.items()
    assert "authorization" not in asked and "sk-test" not in str(asked)
    assert server.targets() == ["GET /v1/models/m"] * 2
    for heard in server.requests:
        assert heard.headers["authorization"] == "Bearer sk-test"
        assert "proxy-authorization" not in heard.headers


def test_a_proxy_without_a_password_gets_none(client: Colour, serve: Serve) -> None:
    """No login in the proxy's address, no header of it."""
    proxy = serve(SERVING)
    assert ask(client, client.make(base_url="http://api.test/v1", proxy=proxy.origin)) == "m"
    assert "proxy-authorization" not in proxy.requests[0].headers


def test_a_proxy_reached_by_https(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """The proxy's own certificate is checked, against the same authorities."""
    proxy = serve(SERVING, tls=https)
    options = {"base_url": "http://api.test/v1", "proxy": proxy.origin}
    assert ask(client, client.make(**options, ca_bundle=authority.bundle)) == "m"
    assert proxy.targets() == ["GET http://api.test/v1/models/m"]
    with pytest.raises(APIConnectionError) as caught:
        ask(client, client.make(**options))
    assert "CERTIFICATE_VERIFY_FAILED" in caught.value.__notes__[0]
    assert len(proxy.requests) == 1


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_a_proxy_of_the_environment(
    client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch, name: str, scheme: str
) -> None:
    """The usual variables, in both cases, with or without a scheme."""
    proxy = serve(SERVING)
    monkeypatch.setenv(name, f"{scheme}127.0.0.1:{proxy.port}")
    assert ask(client, client.make(base_url="http://api.test/v1")) == "m"
    assert proxy.targets() == ["GET http://api.test/v1/models/m"]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_for_https(
    client: Colour,
    serve: Serve,
    authority: Authority,
    https: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    """Each scheme has a variable of its own: HTTP_PROXY is not for https."""
    server = serve(SERVING, tls=https)
    proxy, other = serve(TUNNEL), serve(SERVING)
    monkeypatch.setenv(name, with_login(proxy.origin))
    monkeypatch.setenv("HTTP_PROXY", other.origin)
    assert ask(client, client.make(base_url=server.url, ca_bundle=authority.bundle)) == "m"
    assert proxy.targets() == [f"CONNECT 127.0.0.1:{server.port}"]
    assert proxy.requests[0].headers.items() >= LOGIN.items()
    assert other.connections == []


@pytest.mark.parametrize(
    ("names", "direct"),
    [
        ("127.0.0.1", True),
        ("other.test, 127.0.0.1", True),
        ("127.0.0.1:{port}", True),
        ("*", True),
        ("127.0.0.1:1", False),
        ("other.test", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_no_proxy(
    client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch, variable: str, names: str, direct: bool
) -> None:
    """NO_PROXY names hosts that are reached directly, whatever the other variables say."""
    server, proxy = serve(SERVING), serve(SERVING)
    monkeypatch.setenv("http_proxy", proxy.origin)
    monkeypatch.setenv(variable, names.format(port=server.port))
    assert ask(client, client.make(base_url=server.url)) == "m"
    assert (len(server.requests), len(proxy.requests)) == ((1, 0) if direct else (0, 1))


def test_the_option_beats_the_environment(client: Colour, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """`proxy=` is used instead of the variables, NO_PROXY included; `proxy=""` means none at all."""
    server, mine, theirs = serve(SERVING), serve(SERVING), serve(SERVING)
    monkeypatch.setenv("HTTP_PROXY", theirs.origin)
    assert ask(client, client.make(base_url=server.url, proxy="")) == "m"
    assert (len(server.requests), len(mine.requests)) == (1, 0)
    monkeypatch.setenv("NO_PROXY", "*")
    assert ask(client, client.make(base_url=server.url, proxy=mine.origin)) == "m"
    assert (len(server.requests), len(mine.requests)) == (1, 1)
    assert theirs.connections == []


def test_a_copy_with_another_proxy(client: Colour, serve: Serve) -> None:
    """`with_options(proxy=…)` has connections of its own."""
    server, proxy = serve(SERVING), serve(SERVING)
    maker = client.make(base_url=server.url)
    assert ask(client, maker) == "m"
    copy = maker.with_options(proxy=proxy.origin)
    assert ask(client, copy) == "m"
    client.run(copy.close())
    assert ask(client, maker) == "m"
    assert (len(server.requests), len(proxy.requests), len(server.connections)) == (2, 1, 1)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ([read_head, send(answer(b"", 407)), fin], "the proxy failed (Tunnel connection failed: 407 Whatever)"),
        ([read_head, send(answer(b"<html>", 502)), fin], "the proxy failed (Tunnel connection failed: 502 Whatever)"),
        ([read_head, fin], "Remote end closed connection without response"),
    ],
)
def test_a_proxy_that_refuses_a_tunnel(client: Colour, serve: Serve, script: Script, reason: str) -> None:
    """It is a failed connection, nothing of the request was sent, and the note says that it was the proxy."""
    proxy = serve(script)
    maker = client.make(base_url="https://127.0.0.1:1/v1", proxy=with_login(proxy.origin))
    with pytest.raises(APIConnectionError) as caught:
        ask(client, maker)
    assert caught.value.sent is False
    assert caught.value.__notes__[0] == f"GET https://127.0.0.1:1/v1/models/m: {reason}"
    assert "sk-test" not in str(proxy.requests[0].headers)


def test_a_proxy_that_refuses_a_request(client: Colour, serve: Serve) -> None:
    """For plain http its status is the answer's."""
    proxy = serve([read, send(answer({"error": {"message": "who are you?"}}, 407))])
    with pytest.raises(APIStatusError, match="Error code: 407 - who are you?") as caught:
        ask(client, client.make(base_url="http://api.test/v1", proxy=proxy.origin))
    assert caught.value.status_code == 407


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there(client: Colour, serve: Serve, scheme: str) -> None:
    """The note tells the proxy from the server."""
    proxy = serve()
    proxy.close()
    with pytest.raises(APIConnectionError) as caught:
        ask(client, client.make(base_url=f"{scheme}://api.test/v1", proxy=proxy.origin))
    assert caught.value.sent is False
    assert caught.value.__notes__[0].startswith(f"GET {scheme}://api.test/v1/models/m: the proxy failed (")


def test_a_call_through_a_tunnel_can_be_cancelled(
    serve: Serve, authority: Authority, https: ssl.SSLContext, transport: str
) -> None:
    """The far server sees the end as soon as the task is cancelled."""
    server = serve([read, send(head(200, content_length="9")), watch], tls=https)
    proxy = serve(TUNNEL)

    async def main() -> None:
        maker = oai_lite.AsyncOpenAI(
            api_key="sk-test",
            base_url=server.url,
            proxy=proxy.origin,
            ca_bundle=authority.bundle,
            timeout=4.5,
            transport=transport,
        )
        task = asyncio.create_task(maker.models.retrieve("m"))
        peer = await asyncio.to_thread(server.peer)
        assert await asyncio.to_thread(peer.halted.wait, 3)
        task.cancel()
        with within(3):
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(peer.gone.wait, 3)
        await maker.close()

    asyncio.run(main())


# ---------------------------------------------------------------------- whom to trust


def folder_of(authority: Authority, folder: Path) -> str:
    """A folder of certificates, named as OpenSSL looks for them: by a hash of the subject in lower case."""
    subject = x509.load_pem_x509_certificate(authority.ca.cert_pem.bytes()).subject
    plain = x509.Name(
        x509.RelativeDistinguishedName(
            x509.NameAttribute(part.oid, " ".join(str(part.value).lower().split())) for part in rdn
        )
        for rdn in subject.rdns
    )
    encoded = plain.public_bytes()
    inner = encoded[2:] if encoded[1] < 0x80 else encoded[3:]
    number = int.from_bytes(hashlib.sha1(inner).digest()[:4], "little")
    (folder / f"{number:08x}.0").write_bytes(authority.ca.cert_pem.bytes())
    return str(folder)


@pytest.mark.parametrize("kind", ["file", "folder", "SSL_CERT_FILE", "SSL_CERT_DIR", "ssl_context"])
def test_whom_to_trust(
    client: Colour,
    serve: Serve,
    authority: Authority,
    https: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    no_shared_context: None,
    tmp_path: Path,
    kind: str,
) -> None:
    """A CA of one's own: by `ca_bundle` (a file or a folder), by the environment, or by a whole context."""
    server = serve(SERVING, tls=https)
    options: dict[str, Any] = {}
    if kind == "file":
        options["ca_bundle"] = authority.bundle
    elif kind == "folder":
        options["ca_bundle"] = folder_of(authority, tmp_path)
    elif kind == "ssl_context":
        options["ssl_context"] = ssl.create_default_context(cafile=authority.bundle)
    else:
        monkeypatch.setenv(kind, authority.bundle if kind == "SSL_CERT_FILE" else folder_of(authority, tmp_path))
    assert ask(client, client.make(base_url=server.url, **options)) == "m"


def expired(authority: Authority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    past = datetime.now(UTC) - timedelta(days=1)
    authority.ca.issue_cert("127.0.0.1", not_after=past).configure_cert(context)
    return context


def of_a_stranger(authority: Authority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (of_a_stranger, "unable to get local issuer certificate"),
        (lambda authority: authority.server("other.test"), "IP address mismatch"),
        (expired, "certificate has expired"),
    ],
    ids=["a stranger's", "another's", "expired"],
)
@pytest.mark.parametrize("way", ["ca_bundle", "SSL_CERT_FILE"])
def test_a_certificate_that_is_not_good(
    client: Colour,
    serve: Serve,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    no_shared_context: None,
    make: Any,
    reason: str,
    way: str,
) -> None:
    """Nothing is sent to it; the error says what is wrong with it, and how another CA is trusted."""
    server = serve(SERVING, tls=make(authority))
    if way == "SSL_CERT_FILE":
        monkeypatch.setenv("SSL_CERT_FILE", authority.bundle)
    options = {"ca_bundle": authority.bundle} if way == "ca_bundle" else {}
    with pytest.raises(APIConnectionError) as caught:
        ask(client, client.make(base_url=server.url, max_retries=2, **options))
    error = caught.value
    assert str(error) == "Connection error."
    assert error.sent is False
    assert "CERTIFICATE_VERIFY_FAILED" in error.__notes__[0] and reason in error.__notes__[0]
    assert "ca_bundle=" in error.__notes__[1] and "SSL_CERT_FILE" in error.__notes__[1]
    assert way == "ca_bundle" or authority.bundle in error.__notes__[1]
    assert server.requests == []
    assert len(server.connections) == 1  # it would not be better at a second look


def test_no_tls_where_tls_is_expected(client: Colour, serve: Serve) -> None:
    """https:// to a server that speaks plain HTTP is a failed connection, not a wait."""
    seen: list[bytes] = []
    server = serve([lambda peer: seen.append(peer.receive()), send(answer(b"no TLS here", 400)), fin])
    with within(3), pytest.raises(APIConnectionError) as caught:
        ask(client, client.make(base_url=server.url.replace("http:", "https:"), timeout=4.5))
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.sent is False
    assert b"sk-test" not in seen[0]


# ---------------------------------------------------------------------- the client's certificate


def client_cert(authority: Authority, folder: Path, kind: str) -> Any:
    """What `client_cert=` may be."""
    if kind == "file":
        return authority.client_file
    cert = authority.ca.issue_cert("client@example.org")
    chain, key = folder / "chain.pem", folder / "key.pem"
    cert.cert_chain_pems[0].write_to_path(str(chain))
    cert.private_key_pem.write_to_path(str(key))
    if kind == "pair":
        return str(chain), str(key)
    private: Any = serialization.load_pem_private_key(key.read_bytes(), None)
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"open sesame"),
        )
    )
    return str(chain), str(key), "open sesame"


@pytest.mark.parametrize("kind", ["file", "pair", "password"])
def test_a_client_certificate(client: Colour, serve: Serve, authority: Authority, tmp_path: Path, kind: str) -> None:
    """A server that asks for one gets it: of one file, of two, or of two and a password."""
    server = serve(SERVING, tls=authority.server(clients=True))
    mine = client_cert(authority, tmp_path, kind)
    maker = client.make(base_url=server.url, ca_bundle=authority.bundle, client_cert=mine)
    assert ask(client, maker) == "m"


def test_without_a_client_certificate(client: Colour, serve: Serve, authority: Authority) -> None:
    """A server that insists on one ends the connection."""
    server = serve(SERVING, tls=authority.server(clients=True))
    with pytest.raises(APIConnectionError):
        ask(client, client.make(base_url=server.url, ca_bundle=authority.bundle))
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"ca_bundle": "nowhere.pem"}, "ca_bundle: cannot read certificates (PEM) from 'nowhere.pem': "),
        ({"client_cert": "nowhere.pem"}, "client_cert: cannot read a certificate and its key from 'nowhere.pem': "),
        ({"client_cert": ("nowhere.pem", "key.pem")}, "client_cert: cannot read a certificate and its key from "),
    ],
)
def test_files_that_cannot_be_read(client: Colour, options: dict[str, Any], message: str) -> None:
    """The error names the option and the file."""
    with pytest.raises(ArgumentError) as caught:
        ask(client, client.make(base_url="https://127.0.0.1:1/v1", **options))
    assert str(caught.value).startswith(message)


def test_a_file_that_holds_no_certificate(client: Colour, tmp_path: Path) -> None:
    """A file of something else is named, too."""
    path = tmp_path / "text.pem"
    path.write_text("no certificate")
    with pytest.raises(ArgumentError, match="ca_bundle: cannot read certificates .PEM. from .*text.pem"):
        ask(client, client.make(base_url="https://127.0.0.1:1/v1", ca_bundle=str(path)))


# ---------------------------------------------------------------------- one context for all


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch, no_shared_context: None) -> list[threading.Thread]:
    """The threads in which a TLS context was built, one entry a context."""
    threads: list[threading.Thread] = []
    new_context = tls._new_context

    def counted(ca_bundle: str | None) -> ssl.SSLContext:
        threads.append(threading.current_thread())
        return new_context(ca_bundle)

    monkeypatch.setattr(tls, "_new_context", counted)
    return threads


def test_clients_share_one_context(
    serve: Serve,
    authority: Authority,
    https: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    built: list[threading.Thread],
    transport: str,
) -> None:
    """Building one takes 20 ms and more: ten clients, sync and async, in several threads and over many connections, build one
    between them; plain http needs none."""
    monkeypatch.setenv("SSL_CERT_FILE", authority.bundle)
    plain, server = serve(SERVING), serve(SERVING, tls=https)

    def use(number: int) -> None:
        with oai_lite.OpenAI(api_key="sk-test", base_url=server.url) as maker:
            assert maker.models.retrieve("m").id == "m"

    async def use_async() -> None:
        async with oai_lite.AsyncOpenAI(api_key="sk-test", base_url=server.url, transport=transport) as maker:
            await asyncio.gather(*(maker.models.retrieve("m") for _ in range(5)))

    with oai_lite.OpenAI(api_key="sk-test", base_url=plain.url) as maker:
        maker.models.retrieve("m")
    assert built == []
    with ThreadPoolExecutor(8) as workers:
        list(workers.map(use, range(8)))
    for _ in range(2):
        asyncio.run(use_async())
    assert len(built) == 1


@pytest.mark.parametrize("own", [False, True], ids=["shared", "own settings"])
def test_no_context_is_built_on_the_event_loop(
    serve: Serve,
    authority: Authority,
    https: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    built: list[threading.Thread],
    own: bool,
    transport: str,
) -> None:
    """The event loop's thread does not stand still for it; a client with settings of its own builds one for all its calls."""
    server = serve(SERVING, tls=https)
    if not own:
        monkeypatch.setenv("SSL_CERT_FILE", authority.bundle)
    options: dict[str, Any] = {"ca_bundle": authority.bundle} if own else {}
    options["transport"] = transport

    async def main() -> None:
        async with oai_lite.AsyncOpenAI(api_key="sk-test", base_url=server.url, **options) as maker:
            await asyncio.gather(*(maker.models.retrieve("m") for _ in range(5)))
            await maker.models.retrieve("m")

    asyncio.run(main())
    assert [thread.name for thread in built] == ["oai_lite"]
    assert built[0] is not threading.current_thread()


# ---------------------------------------------------------------------- time over TLS

SLOW: dict[str, tuple[Script, str]] = {
    "dripped headers": ([read, drip(b"HTTP/1.1 200 OK\r\nx-slow: " + b"a" * 400)], "total"),
    "a dripped body": ([read, send(head(200, content_length="400")), drip(b" " * 400)], "total"),
    "half a body": ([read, send(answer({"a": "b" * 100})[:-20]), stall], "total"),
    "a stream of comments": ([read, send(STREAM_HEAD + event(piece("a"))), repeat(chunk(b": ping\n\n"))], "idle"),
    "a silent stream": ([read, send(STREAM_HEAD + event(piece("a"))), stall], "idle"),
}


@pytest.mark.parametrize("name", SLOW)
@pytest.mark.parametrize("way", ["direct", "tunnel"])
def test_deadlines_over_tls(
    client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext, name: str, way: str
) -> None:
    """What `timeout` promises holds behind TLS, and behind a tunnel."""
    script, timer = SLOW[name]
    server = serve(script, tls=https)
    proxy = serve(TUNNEL).origin if way == "tunnel" else ""
    # The shared work of a handshake on a busy machine needs some of the time.
    maker = client.make(
        base_url=server.url, ca_bundle=authority.bundle, proxy=proxy, timeout=oai_lite.Timeout(0.8, idle=0.4)
    )
    with within(3.0, 0.35), pytest.raises(APITimeoutError) as caught:
        if timer == "idle":
            client.items(client.run(maker.chat.completions.create(messages=[], model="m", stream=True)))
        else:
            client.run(maker.get("/x", cast_to=object))
    assert (caught.value.timer, caught.value.sent) == (timer, True)


def test_a_stream_over_tls(client: Colour, serve: Serve, authority: Authority, https: ssl.SSLContext) -> None:
    """Events that come in one TLS record, and events larger than one, are all there; the connection is used on."""
    texts = ["a", "b" * 70_000, *"cdef"]
    server = serve([read, send(whole_stream(*texts)), *SERVING], tls=https)
    maker = client.make(base_url=server.url, ca_bundle=authority.bundle)
    items = client.items(client.run(maker.chat.completions.create(messages=[], model="m", stream=True)))
    assert [item.choices[0].delta.content for item in items] == [*texts, None]
    assert ask(client, maker) == "m"
    assert len(server.connections) == 1
