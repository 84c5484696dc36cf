"""The benchmarks' server says what the API would say, as often and as fast as its address asks for."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import urllib3

from benchmarks import payloads, server
from oai_lite import InternalServerError, OpenAI


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A running server."""
    with server.running() as url:
        yield url


def client_of(address: str, how: str = "") -> OpenAI:
    """A client of the server; `how` is what the address asks for."""
    return OpenAI(api_key="sk-test", base_url=f"{address}{how}/v1", max_retries=0)


def ask(client: OpenAI) -> list[str | None]:
    """The pieces of text of a streamed chat answer."""
    stream = client.chat.completions.create(model=payloads.MODEL, messages=[], stream=True)
    return [chunk.choices[0].delta.content for chunk in stream]


def test_a_chat_call_is_answered(address: str) -> None:
    """A plain call gets the text that every measure checks for, with the API's headers, again and again on one connection."""
    with client_of(address) as client:
        for _ in range(3):
            answer = client.chat.completions.create(model=payloads.MODEL, messages=[])
            assert answer.choices[0].message.content == payloads.TEXT
            assert answer.usage is not None and answer.usage.total_tokens == 40
            assert answer._request_id == payloads.HEADERS["x-request-id"]


@pytest.mark.parametrize("how", ["/stream/45", "/packed/45", "/paced/45/1"])
def test_a_stream_has_as_many_chunks_as_asked_for(address: str, how: str) -> None:
    """All three kinds of stream give the same items: a first and a last chunk without text, the others with some."""
    with client_of(address, how) as client:
        assert ask(client) == ["", *[" river"] * 43, None]


def test_a_packed_stream_gathers_events() -> None:
    """`/packed` frames 20 events at once, the others each event; the bytes of the events are the same."""
    _, single = server.stream_parts(45, 1)
    _, packed = server.stream_parts(45, server.PACK)
    assert (len(single), len(packed)) == (46, 3)
    assert packed[0].count(b"data: ") == 20 and single[0].count(b"data: ") == 1
    assert single[-1].endswith(b"data: [DONE]\n\n\r\n0\r\n\r\n") and packed[-1].endswith(
        b"data: [DONE]\n\n\r\n0\r\n\r\n"
    )


def test_an_error_is_answered_with_its_status(address: str) -> None:
    """`/error/503` refuses every call with 503."""
    with (
        client_of(address, "/error/503") as client,
        pytest.raises(InternalServerError, match="asked for this") as caught,
    ):
        client.models.list()
    assert caught.value.status_code == 503


def test_other_routes_get_a_list_or_an_object(address: str) -> None:
    """GET gives an empty list and POST an object, so that any resource's first call succeeds."""
    listed = urllib3.request("GET", f"{address}/v1/batches?limit=2")
    made = urllib3.request("POST", f"{address}/v1/uploads", json={"bytes": 1})
    assert listed.json()["data"] == [] and made.json()["object"] == "benchmark"
    assert listed.status == made.status == 200


def test_requests_may_arrive_in_pieces(address: str) -> None:
    """A request cut anywhere is one request; two in one packet are two, answered in order."""
    parts = urlsplit(address)
    body = b'{"stream": false}'
    one = b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\ncontent-LENGTH: %d\r\n\r\n" % len(body) + body
    with socket.create_connection((parts.hostname, parts.port or 80), 5) as sock:
        for byte in one:
            sock.sendall(bytes([byte]))
        sock.sendall(one + one)
        expected = server.whole_answer(200, payloads.ANSWERS["/chat/completions"]) * 3
        received = b""
        while len(received) < len(expected):
            data = sock.recv(65536)
            assert data, "the server closed the connection"
            received += data
    assert received == expected


def test_the_address_says_how_to_answer() -> None:
    """The part before /v1 is the kind and its numbers, the part after it the route; the query is nobody's."""
    assert server.split_target("/paced/20/250/v1/chat/completions?a=1") == ("paced", (20, 250), "/chat/completions")
    assert server.split_target("/v1/models") == ("", (), "/models")


def test_every_encoder_can_ask_for_a_stream() -> None:
    """The official client writes JSON with other spaces than bare `json.dumps`."""
    for separators in ((",", ":"), (", ", ": ")):
        assert server.wants_stream(json.dumps({"stream": True}, separators=separators).encode())
        assert not server.wants_stream(json.dumps({"stream": False}, separators=separators).encode())
