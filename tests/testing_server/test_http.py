"""HTTP as such: keys, routes, headers, framing, broken requests, and how the server starts and ends."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest

from oai_lite.testing import Server

from .wire import Heard, Wire, user

CHAT = {"model": "gpt-4o", "messages": user("Hello there")}


def raw(server: Server, data: bytes, *, shut: bool = False) -> bytes:
    """Everything that comes back for bytes written straight to the socket."""
    place = urlsplit(server.base_url)
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=10) as sock:
        sock.sendall(data)
        if shut:
            sock.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: sock.recv(65_536), b""))


def read(answer: http.client.HTTPResponse) -> Heard:
    return Heard(answer.status, {name.lower(): text for name, text in answer.getheaders()}, answer.read())


# Keys


@pytest.mark.parametrize("key", [None, "", "Bearer", "Bearer ", "Basic abc", "sk-test"])
def test_no_key(wire: Wire, key: str | None) -> None:
    heard = wire.send("GET", "/models", authorization=key)
    assert (heard.status, heard.error["code"]) == (401, None)
    assert "didn't provide an API key" in heard.error["message"]


def test_a_wrong_key() -> None:
    with Server(api_key="sk-right-and-long") as server:
        wire = Wire(server)
        heard = wire.send("GET", "/models", authorization="Bearer sk-wrong-and-long")
        assert (heard.status, heard.error["code"]) == (401, "invalid_api_key")
        assert "wrong" not in heard.error["message"]  # a key is never shown whole
        assert wire.send("GET", "/models", authorization="bearer sk-right-and-long").status == 200


# Routes


@pytest.mark.parametrize("path", ["/nope", "/", "/models/", "/models/a/b", "/files/x/y", "/chat/completions/a/b/c"])
def test_paths_that_lead_nowhere(wire: Wire, path: str) -> None:
    heard = wire.send("GET", path)
    assert (heard.status, heard.error["message"]) == (404, f"Invalid URL (GET /v1{path})")


def test_paths_outside_v1(server: Server) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(server.base_url.removesuffix("/v1") + "/models")
    with caught.value:
        assert caught.value.code == 404


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", "/embeddings", "POST, OPTIONS"),
        ("PUT", "/models/gpt-4o", "GET, DELETE, HEAD, OPTIONS"),
        ("PATCH", "/files", "POST, GET, HEAD, OPTIONS"),
        ("BREW", "/models", "GET, HEAD, OPTIONS"),
    ],
)
def test_methods_that_do_not_fit(wire: Wire, method: str, path: str, allow: str) -> None:
    heard = wire.send(method, path)
    assert (heard.status, heard.headers["allow"], heard.error["code"]) == (405, allow, "method_not_supported")


def test_head_and_options(wire: Wire) -> None:
    full, head = wire.send("GET", "/models"), wire.send("HEAD", "/models")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == full.headers["content-length"]
    assert wire.send("HEAD", "/embeddings").status == 405
    options = wire.send("OPTIONS", "/chat/completions", authorization=None)
    assert (options.status, options.headers["allow"], options.body) == (204, "POST, GET, HEAD, OPTIONS", b"")


# Headers


def test_the_headers_of_the_api(wire: Wire) -> None:
    heard = wire.send("POST", "/chat/completions", CHAT)
    spent = heard.json["usage"]["total_tokens"]
    assert heard.headers["content-type"] == "application/json"
    assert heard.headers["openai-version"] == "2020-10-01"
    assert heard.headers["openai-organization"] == "org-toy"
    assert heard.headers["x-request-id"].startswith("req_")
    assert int(heard.headers["openai-processing-ms"]) >= 0
    limit = int(heard.headers["x-ratelimit-limit-tokens"])
    assert int(heard.headers["x-ratelimit-remaining-tokens"]) == limit - spent
    for name in ("limit-requests", "remaining-requests", "reset-requests", "reset-tokens"):
        assert heard.headers[f"x-ratelimit-{name}"]
    again = wire.send("GET", "/models/nope", openai_organization="org-mine")
    assert again.headers["x-request-id"] != heard.headers["x-request-id"]
    assert again.headers["openai-organization"] == "org-mine"
    assert "x-ratelimit-limit-tokens" not in again.headers


def test_requests_are_noted_down(wire: Wire) -> None:
    wire.send("POST", "/chat/completions?trace=1&trace=2&empty=", CHAT, x_custom="é")
    [seen] = wire.server.requests
    assert (seen.method, seen.path) == ("POST", "/v1/chat/completions")
    assert seen.query == {"trace": ["1", "2"], "empty": [""]}
    assert (seen.headers["authorization"], seen.headers["x-custom"]) == ("Bearer sk-test", "é")
    assert seen.json == CHAT
    assert json.loads(seen.body) == CHAT
    assert abs(seen.received - time.time()) < 60
    wire.send("POST", "/files", body=b"\xff", content_type="application/x")
    assert wire.server.requests[-1].json is None


# Bodies


@pytest.mark.parametrize(
    "body", [b"{", b"{'a': 1}", b"\xff\xfe", b'{"a": 1} x', b'{"a": NaN}', b'{"a": 1e999}', rb'{"a": "\uD800"}']
)
def test_broken_json(wire: Wire, body: bytes) -> None:
    heard = wire.send("POST", "/chat/completions", body=body, content_type="application/json")
    assert (heard.status, heard.error["param"]) == (400, None)
    assert "parse the JSON body" in heard.error["message"]


@pytest.mark.parametrize("body", [b"[]", b"null", b'"text"', b"1.5"])
def test_json_that_is_no_object(wire: Wire, body: bytes) -> None:
    heard = wire.send("POST", "/chat/completions", body=body, content_type="application/json; charset=utf-8")
    assert (heard.status, heard.error["code"]) == (400, "invalid_type")


def test_json_nested_too_deeply(wire: Wire) -> None:
    heard = wire.send("POST", "/responses", body=b'{"a":' * 100_000, content_type="application/json")
    assert heard.status == 400


def test_another_content_type(wire: Wire) -> None:
    heard = wire.send("POST", "/responses", body=b"a=b", content_type="application/x-www-form-urlencoded")
    assert (heard.status, heard.error["code"]) == (415, "unsupported_content_type")


# Framing


def test_one_connection_serves_many_requests(wire: Wire) -> None:
    connection = wire.connect()
    try:
        sockets = set()
        for path, value in (("/models", None), ("/chat/completions", {**CHAT, "stream": True}), ("/nope", None)) * 3:
            body = json.dumps(value).encode() if value else None
            connection.request("POST" if value else "GET", f"/v1{path}", body, wire.headers)
            read(connection.getresponse())
            sockets.add(id(connection.sock))
        assert len(sockets) == 1
        assert len(wire.server.requests) == 9
    finally:
        connection.close()


def test_requests_in_a_row_without_waiting(server: Server) -> None:
    one = b"GET /v1/models/gpt-4o HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n\r\n"
    last = one.replace(b"host: x", b"host: x\r\nconnection: close")
    heard = raw(server, one + b"\r\n" + one + last)
    assert heard.count(b"HTTP/1.1 200 OK") == 3
    assert heard.count(b"connection: close") == 1


def test_a_body_in_chunks(server: Server) -> None:
    body = json.dumps(CHAT).encode()
    chunks = b"5;name=value\r\n%b\r\n%x\r\n%b\r\n0\r\ntrailer: x\r\n\r\n" % (body[:5], len(body) - 5, body[5:])
    head = b"POST /v1/chat/completions HTTP/1.1\r\nauthorization: Bearer k\r\ntransfer-encoding: chunked\r\n"
    heard = raw(server, head + b"connection: close\r\n\r\n" + chunks)
    assert heard.startswith(b"HTTP/1.1 200 OK")
    assert server.requests[-1].json == CHAT


def test_a_client_that_waits_for_100(server: Server) -> None:
    body = json.dumps(CHAT).encode()
    head = b"POST /v1/chat/completions HTTP/1.1\r\nauthorization: Bearer k\r\nexpect: 100-continue\r\n"
    place = urlsplit(server.base_url)
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=10) as sock:
        sock.sendall(head + b"connection: close\r\ncontent-length: %d\r\n\r\n" % len(body))
        assert sock.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        sock.sendall(body)
        assert b"".join(iter(lambda: sock.recv(65_536), b"")).startswith(b"HTTP/1.1 200 OK")


def test_http_1_0(server: Server) -> None:
    heard = raw(server, b"GET /v1/models/gpt-4o HTTP/1.0\r\nauthorization: Bearer k\r\n\r\n")
    assert b"connection: close" in heard
    assert heard.endswith(b'"owned_by":"system"}')


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"hello\r\n\r\n", 400),
        (b"GET /v1/models HTTP/2.0\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\ncontent-length: -1\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n", 413),
        (b"GET /v1/models HTTP/1.1\r\ntransfer-encoding: gzip\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"GET /v1/models HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n", 431),
        (b"GET http://[/v1 HTTP/1.1\r\n\r\n", 400),
    ],
)
def test_what_is_no_request_is_answered_and_closed(server: Server, data: bytes, status: int) -> None:
    heard = raw(server, data)
    assert heard.startswith(b"HTTP/1.1 %d " % status)
    head, _, body = heard.partition(b"\r\n\r\n")
    assert b"connection: close" in head
    assert set(json.loads(body)["error"]) == {"message", "type", "param", "code"}
    assert server.requests == []


def test_a_client_that_leaves_harms_nobody(server: Server) -> None:
    assert raw(server, b"POST /v1/chat/completions HTTP/1.1\r\ncontent-length: 50\r\n\r\n{", shut=True) == b""
    assert raw(server, b"", shut=True) == b""
    assert Wire(server).send("GET", "/models").status == 200


# Lifetime


def test_start_and_close() -> None:
    before = set(threading.enumerate())
    server = Server(pace=0)
    with pytest.raises(RuntimeError, match="before start"):
        _ = server.base_url
    server.close()
    server.start()
    with pytest.raises(RuntimeError, match="already"):
        server.start()
    idle = Wire(server).connect()
    idle.request("GET", "/v1/models", headers={"authorization": "Bearer k"})
    read(idle.getresponse())
    server.close()
    server.close()
    idle.close()
    assert set(threading.enumerate()) <= before
    with server:
        assert Wire(server).send("GET", "/models").status == 200


def test_a_port_of_ones_own() -> None:
    with Server() as first:
        port = urlsplit(first.base_url).port
        assert port
        with pytest.raises(OSError, match="in use"):
            Server(port=port).start()
    with Server(port=port) as second:
        assert second.base_url == f"http://127.0.0.1:{port}/v1"


def test_closing_does_not_wait_for_what_is_slow() -> None:
    server = Server(pace=60).start()
    wire = Wire(server)
    streaming, waiting = wire.connect(), wire.connect()
    streaming.request("POST", "/v1/chat/completions", json.dumps({**CHAT, "stream": True}).encode(), wire.headers)
    answer = streaming.getresponse()  # the head comes at once, the first token in a minute
    server.stall(60)
    waiting.request("GET", "/v1/models", headers=wire.headers)
    stalled = waiting.getresponse()
    server.close()
    for broken in (answer, stalled):
        with pytest.raises(http.client.IncompleteRead):
            broken.read()
    streaming.close()
    waiting.close()


def test_many_at_once() -> None:
    with Server(pace=0) as server:
        wire = Wire(server)
        with ThreadPoolExecutor(25) as pool:
            asked = [pool.submit(wire.post, "/responses", model="gpt-4o", input="Hi") for _ in range(50)]
        assert len({answer.result()["id"] for answer in asked}) == len(server.requests) == 50


def test_pace_is_kept() -> None:
    with Server(pace=0.01) as server:
        server.say("one two three four five")
        began = time.monotonic()
        Wire(server).stream("/chat/completions", **CHAT)
        assert time.monotonic() - began >= 0.05
