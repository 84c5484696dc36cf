"""Recording and playing: the toy server is the real API here, and is down when a tape is played."""

from __future__ import annotations

import base64
import gzip
import http.client
import json
import os
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from oai_lite import APIConnectionError, ArgumentError, BadRequestError, NotFoundError, OpenAIError, testing
from oai_lite.testing import ReplayError, Request, Server, TapeError, TapeServer, record, replay
from oai_lite.testing.exchange import Answer, Event, EventStream, Passage, Reply

from ..conftest import Colour
from .wire import Heard, Wire, user

KEY = "sk-live-4f7a9c0e1b2d3a58"
CANARIES = {
    "authorization": f"Bearer {KEY}",
    "x-api-key": "azure0123456789abcdef",
    "cookie": "session=cookie-0123456789",
    "x-amz-security-token": "amazon-0123456789abc",
    "openai-organization": "org-0123456789abcdef",
    "openai-project": "proj_0123456789abcdef",
}
SECRETS = [KEY, "azure0123456789abcdef", "cookie-0123456789", "amazon-0123456789abc", "org-0123456789abcdef", "query-0123456789", "signature-012345"]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the tape goes."""
    return tmp_path / "tapes" / "tape.jsonl"


class Script(Server):
    """An API that answers as a function says."""

    def __init__(self, respond: Callable[[Request], Answer | Passage]) -> None:
        super().__init__(pace=0)
        self.respond = respond

    def _answer(self, request: Request, instead: Reply | None) -> Answer | Passage:
        return self.respond(request)


class Bytes:
    """Pieces as given; where there is no bytes, the connection breaks off."""

    def __init__(self, *pieces: bytes | None) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if piece is None:
                raise ConnectionAbortedError
            yield piece

    def close(self) -> None:
        """Nothing is held."""


def stream(*pieces: bytes | None, **headers: str) -> Passage:
    """An answer of server-sent events, in just these chunks."""
    return Passage(200, Bytes(*pieces), {"content-type": "text/event-stream", **headers})


def exchanges(path: Path) -> list[Any]:
    """What is on the tape."""
    return [json.loads(line) for line in path.read_text().splitlines()][1:]


def chunks(server: Server, path: str, **value: object) -> tuple[Heard, list[bytes]]:
    """An answer, and the chunks in which it was sent."""
    place = urlsplit(server.base_url)
    body = json.dumps(value).encode()
    head = f"POST /v1{path} HTTP/1.1\r\nauthorization: Bearer {KEY}\r\nconnection: close\r\ncontent-length: {len(body)}\r\n\r\n"
    with socket.create_connection((place.hostname or "", place.port or 0), timeout=10) as sock:
        sock.sendall(head.encode() + body)
        whole = b"".join(iter(lambda: sock.recv(65_536), b""))
    start, _, rest = whole.partition(b"\r\n\r\n")
    found = []
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        found.append(rest[: int(size, 16)])
        rest = rest[int(size, 16) + 2 :]
    return Heard(int(start.split()[1]), {}, b"".join(found)), [piece for piece in found if piece]


def everything(client: Colour, base_url: str) -> list[Any]:
    """A program that uses the API in every way there is; what came of each step."""
    api = client.make(base_url=base_url, api_key=KEY, organization="org-0123456789abcdef")
    seen: list[Any] = []
    chat = api.chat.completions
    seen.append(client.run(chat.create(model="gpt-4o", messages=user(f"Is {KEY} a key?"))).to_dict())
    chunks = client.run(chat.create(model="gpt-4o", messages=user("Tell me more"), stream=True))
    seen += [chunk.to_dict() for chunk in client.items(chunks)]
    events = client.run(api.responses.create(model="gpt-4o", input="And again", stream=True))
    seen += [event.to_dict() for event in client.items(events)]
    seen.append(client.run(api.embeddings.create(model="text-embedding-3-small", input=["a", "b"])).data[1].embedding)
    uploaded = client.run(api.files.create(file=("a.jsonl", b'{"a": 1}\n\xff'), purpose="batch"))
    seen.append(uploaded.to_dict())
    seen.append(client.run(client.run(api.files.content(uploaded.id)).read()))
    seen += [file.to_dict() for file in client.items(client.run(api.files.list(limit=1, order="desc")))]
    try:
        client.run(api.models.retrieve("no-such-model"))
    except NotFoundError as error:
        seen.append((error.status_code, error.body, error.request_id))
    return seen


def test_what_was_recorded_is_played(client: Colour, path: Path) -> None:
    """JSON, both kinds of streams, uploads, downloads, pages and errors come back as they came, with nobody upstream."""
    with Server(pace=0) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            first = everything(client, server.base_url)
            asked = len(server.requests)
        assert len(upstream.requests) == asked == server.recorded
        assert {request.headers["authorization"] for request in upstream.requests} == {f"Bearer {KEY}"}
    with replay(path, strict=True) as server:
        again = everything(client, server.base_url)
        assert server.played == asked
    assert json.loads(json.dumps(first, default=repr).replace(KEY, "REMOVED")) == json.loads(
        json.dumps(again, default=repr)
    )
    assert KEY not in path.read_text() and "0123456789abcdef" not in path.read_text()
    assert path.read_text().count("\n") == asked + 1


def test_streams_pass_through_as_they_come(client: Colour, path: Path) -> None:
    """A client has an event before the real API has made the next one."""
    gate, late = threading.Event(), []

    def events() -> Iterator[Event]:
        yield Event('{"id": "1", "object": "chat.completion.chunk", "choices": []}')
        late.append(not gate.wait(10))
        yield Event('{"id": "2", "object": "chat.completion.chunk", "choices": []}')
        yield Event("[DONE]")

    with Script(lambda request: EventStream(events())) as upstream, record(path, upstream=upstream.base_url) as server:
        api = client.make(base_url=server.base_url)
        found = client.run(api.chat.completions.create(model="m", messages=user("x"), stream=True))
        first = client.run(found.__anext__() if client.asynchronous else next(found))
        gate.set()
        rest = client.items(found)
    assert late == [False] and [chunk.id for chunk in (first, *rest)] == ["1", "2"]


# ---------------------------------------------------------------------- secrets

WHERE: dict[str, Callable[[str], dict[str, Any]]] = {
    "json": lambda secret: {"value": {"messages": [{"content": f"it is {secret}"}], secret: 1}},
    "base64 in json": lambda secret: {"value": {"image": f"data:;base64,{base64.b64encode(b'.' + secret.encode()).decode()}"}},
    "text": lambda secret: {"body": f"line\n{secret}\n".encode(), "content_type": "text/plain"},
    "form": lambda secret: {"body": f"a=b&token={secret}".encode(), "content_type": "application/x-www-form-urlencoded"},
    "bytes": lambda secret: {"body": b"\xff\xfe" + secret.encode() + b"\0", "content_type": "application/octet-stream"},
    "multipart": lambda secret: {
        "body": (
            f'--b\r\ncontent-disposition: form-data; name="{secret}"\r\n\r\n{secret}\r\n'
            f'--b\r\ncontent-disposition: form-data; name="file"; filename="{secret}.txt"\r\n\r\n{secret}\r\n--b--\r\n'
        ).encode(),
        "content_type": "multipart/form-data; boundary=b",
    },
    "broken multipart": lambda secret: {"body": f"--b {secret}".encode(), "content_type": "multipart/form-data; boundary=b"},
    "broken json": lambda secret: {"body": f'{{"a": "{secret}'.encode(), "content_type": "application/json"},
}  # fmt: skip


def echo(request: Request) -> Answer | Passage:
    """All that a request says, told again in one of several ways."""
    said = json.dumps({**request.headers, "q": str(request.query), "body": request.body.decode("latin-1")}).encode()
    match request.path.rpartition("/")[2]:
        case "bytes":
            return Reply(200, b"\xff\xfe" + said, {"content-type": "application/octet-stream"})
        case "error":
            return Reply(401, said, {"content-type": "application/json", "www-authenticate": said.decode()[:40]})
        case "events":
            return stream(b"data: " + said + b"\n\n: " + said + b"\r\n\r\n", b"data: [DONE]\n\n")
        case "split":  # in the middle of everything: bytes, events, and words of a model
            whole = b"event: x\ndata: " + said + b"\n\n"
            words = b"".join(b'data: {"delta": %b}\n\n' % json.dumps(chr(byte)).encode() for byte in said)
            return stream(*(whole[at : at + 5] for at in range(0, len(whole), 5)), words)
        case "cut":
            return stream(b"data: " + said, None)
        case "headers":
            location = f"https://h/x?sig={request.query['sig'][0]}"
            cookies = {"set-cookie": "a=answer-0123456789; Path=/", "location": location, "x-mine": said.decode()}
            return Reply(302, b"answer-0123456789 " + said, cookies)
        case _:
            return Reply(200, said, {"content-type": "application/json"})


@pytest.mark.parametrize("way", ["json", "bytes", "error", "events", "split", "cut", "headers"])
@pytest.mark.parametrize("where", WHERE)
def test_no_secret_is_on_the_tape(where: str, way: str, path: Path) -> None:
    """Not of headers, cookies or the query, in no kind of body, and not where the answer says them again, be it bit by bit."""
    with Script(echo) as upstream, record(path, upstream=upstream.base_url, keep=["x-mine"]) as server:
        for secret in SECRETS:
            wire = Wire(server)
            wire.headers |= {**CANARIES, "x-mine": f"mine: {secret}"}
            try:
                wire.send(
                    "POST", f"/{way}?key=query-0123456789&sig=signature-012345&q={secret}", **WHERE[where](secret)
                )
            except http.client.IncompleteRead:
                assert way == "cut"
        assert upstream.requests[0].headers["authorization"] == f"Bearer {KEY}"
    text = path.read_text()
    assert len(exchanges(path)) == len(SECRETS)
    for secret in [*SECRETS, "answer-0123456789"]:
        assert secret not in text
        assert base64.b64encode(secret.encode()).decode()[4:-4] not in text
    for exchange in exchanges(path):
        for side in exchange.values():
            whole = base64.b64decode(side.get("base64", ""))
            deltas = [event["data"] for event in _flat(side.get("events", [])) if isinstance(event, dict)]
            said = "".join(data["delta"] for data in deltas if isinstance(data, dict) and "delta" in data)
            assert not [secret for secret in SECRETS if secret.encode() in whole or secret in said]
            if way == "split" and side is exchange["answer"]:
                assert "REMOVED" in said


def _flat(events: list[Any]) -> list[Any]:
    return [event for chunk in events for event in (chunk if isinstance(chunk, list) else [chunk])]


def test_later_answers_are_scrubbed_of_earlier_credentials(path: Path) -> None:
    """A token that was fetched with one request and is quoted in the answer to another one."""
    with Script(lambda request: Reply(200, b'{"seen": "token-0123456789"}')) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            Wire(server).send("GET", "/a", authorization="Bearer token-0123456789")
            Wire(server).send("GET", "/b")
    assert "token-0123456789" not in path.read_text()


def test_what_only_the_user_knows(path: Path) -> None:
    """`secrets`, `ids` and `scrub` take part in recording and in playing, so that what is asked fits."""
    settings: Any = {"ids": ["user"], "secrets": ["Xanadu-9"], "scrub": lambda text: re.sub(r"run \d+", "run N", text)}
    with Script(lambda request: Reply(200, b'{"for": "user-abc123DEF456, Xanadu-9, run 12"}')) as upstream:
        with record(path, upstream=upstream.base_url, **settings) as server:
            Wire(server).post("/x", user="user-abc123DEF456", text="Xanadu-9, run 11")
    text = path.read_text()
    assert not [secret for secret in ("abc123DEF456", "Xanadu", "run 1") if secret in text]
    with replay(path, **settings) as server:
        assert (
            Wire(server).post("/x", user="user-abc123DEF456", text="Xanadu-9, run 99")["for"].endswith("REMOVED, run N")
        )


def test_headers_that_cannot_be_kept(path: Path) -> None:
    """Whoever wants a credential on the tape is refused."""
    with pytest.raises(ArgumentError, match="keep: authorization would put a secret on the tape"):
        record(path, keep=["Authorization", "x-mine"])
    with pytest.raises(ArgumentError, match="mode: expected 'replay', 'record' or 'auto', got 'play'"):
        TapeServer(path, "play")  # type: ignore[arg-type]  # the mistake that is meant
    with pytest.raises(ArgumentError, match="upstream: expected a URL such as"):
        record(path, upstream="api.openai.com")


@pytest.mark.parametrize("broken", [lambda text: 1 / 0, lambda text: None])
def test_a_scrub_that_fails(path: Path, broken: Any) -> None:
    """Nothing of the exchange is written, the client is told, and leaving the `with` raises what was raised."""
    with Server(pace=0) as upstream, pytest.raises((ZeroDivisionError, TypeError)):
        with record(path, upstream=upstream.base_url, scrub=broken) as server:
            assert Wire(server).send("GET", "/models").error["code"] == "not_recordable"
    assert not path.exists() and upstream.requests == []
    only_answers: Any = lambda text: 1 / 0 if "object" in text else text  # noqa: E731
    with Script(lambda request: Reply(200, b"the object")) as upstream, pytest.raises(ZeroDivisionError):
        with record(path, upstream=upstream.base_url, scrub=only_answers) as server:
            assert Wire(server).send("GET", "/x").body == b"the object"
    assert not path.exists()


# ---------------------------------------------------------------------- what fits


@pytest.fixture
def tape(path: Path) -> Path:
    """Two answers to one question, one to another, an upload and a list."""
    answers = iter(range(100))
    boundary = "multipart/form-data; boundary=first"
    with Script(lambda request: Reply(200, b'{"n": %d}' % next(answers))) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            wire = Wire(server)
            for text in ("Hello", "Hello", "Goodbye, " + "and again " * 20):
                wire.post("/chat/completions", model="m", messages=user(text), temperature=1)
            wire.send("POST", "/files", body=form("first", "data", "a.txt"), content_type=boundary)
            wire.get("/files?limit=2&order=asc&after=%2F")
    return path


def form(boundary: str, content: str, filename: str, purpose: str = "batch") -> bytes:
    """An upload."""
    parts = [
        f'name="purpose"\r\n\r\n{purpose}',
        f'name="file"; filename="{filename}"\r\ncontent-type: text/{boundary}\r\n\r\n{content}',
    ]
    lines = [f"--{boundary}\r\ncontent-disposition: form-data; {part}\r\n" for part in parts]
    return "".join([*lines, f"--{boundary}--\r\n"]).encode()


def test_the_order_of_keys_and_boundaries_do_not_count(tape: Path) -> None:
    """Clients of other languages write the same in another way; headers say nothing about what is asked."""
    with replay(tape) as server:
        wire = Wire(server)
        body = json.dumps(
            {"temperature": 1.0, "messages": [{"content": "Hello", "role": "user"}], "model": "m"}, indent=1
        )
        assert wire.send("POST", "/chat/completions", body=body.encode(), x_new="y").json == {"n": 0}
        upload = form("second", "data", "a.txt")
        assert wire.send("POST", "/files", body=upload, content_type='multipart/form-data; boundary="second"').json == {
            "n": 3
        }
        assert wire.get("/files?order=asc&after=/&limit=2") == {"n": 4}


def test_a_key_in_a_file(path: Path) -> None:
    """An upload that holds the credential fits when it is played with another one."""
    boundary = "multipart/form-data; boundary=b"
    with Server(pace=0) as upstream, record(path, upstream=upstream.base_url) as server:
        body = form("b", f"export KEY={KEY}", "a.txt")
        assert (
            Wire(server).send("POST", "/files", body=body, content_type=boundary, authorization=f"Bearer {KEY}").status
            == 200
        )
    with replay(path) as server:
        body = form("b", "export KEY=another-key-0123", "a.txt")
        assert (
            Wire(server)
            .send("POST", "/files", body=body, content_type=boundary, authorization="Bearer another-key-0123")
            .status
            == 200
        )


def test_the_same_question_is_answered_in_the_recorded_order(tape: Path) -> None:
    """Whatever is asked in between; once more than recorded is an error, unless the last answer may be repeated."""
    hello: dict[str, Any] = {"model": "m", "messages": user("Hello"), "temperature": 1}
    with pytest.raises(ReplayError), replay(tape) as server:
        wire = Wire(server)
        assert wire.post("/chat/completions", **hello) == {"n": 0}
        assert wire.get("/files?limit=2&order=asc&after=/") == {"n": 4}
        assert wire.post("/chat/completions", **hello) == {"n": 1}
        message = wire.refused("/chat/completions", **hello)["message"]
        assert message.startswith(
            "POST /v1/chat/completions is on tape.jsonl 2 times (line 2, 3) and was asked for once more"
        )
    with replay(tape, repeat=True) as server:
        assert [Wire(server).post("/chat/completions", **hello)["n"] for _ in range(4)] == [0, 1, 1, 1]


ASKED: list[tuple[dict[str, Any], str]] = [
    ({"messages": user("Hullo")}, 'line 2: $.messages[0].content: recorded "Hello", asked "Hullo"'),
    ({"temperature": 0}, "line 2: $.temperature: recorded 1, asked 0"),
    ({"temperature": True}, "line 2: $.temperature: recorded 1, asked true"),
    ({"seed": None}, "line 2: $.seed: recorded nothing, asked null"),
    ({"messages": user("Hello") * 2}, 'line 2: $.messages[1]: recorded nothing, asked {"role": "user", "content": "Hello"}'),
    (
        {"messages": user("Goodbye, " + "and again " * 19 + "or never"), "model": "n"},
        'line 4: $.model: recorded "m", asked "n" (and 1 more)',
    ),
    (
        {"messages": user("Goodbye, " + "and again " * 19 + "or never")},
        'line 4: $.messages[0].content: recorded "…and again and again and again and again ", asked "…and again and again '
        'and again or never"',
    ),
    ({"messages": f"it is {KEY}"}, 'line 2: $.messages: recorded [{"role": "user", "content": "Hello"}], asked "it is REMOVED"'),
]  # fmt: skip


@pytest.mark.parametrize(("change", "told"), ASKED)
def test_what_does_not_fit_is_told(change: dict[str, Any], told: str, tape: Path) -> None:
    """The nearest exchange and the first difference, cut to where they differ, in an error that every client shows; and again at
    the end."""
    asked: dict[str, Any] = {"model": "m", "messages": user("Hello"), "temperature": 1, **change}
    expected = f"POST /v1/chat/completions fits nothing on tape.jsonl; nearest is {told}"
    with pytest.raises(ReplayError) as caught, replay(tape) as server:
        heard = Wire(server).send("POST", "/chat/completions", asked, authorization=f"Bearer {KEY}")
        assert (heard.status, heard.error["code"], heard.headers["x-should-retry"]) == (400, "not_on_tape", "false")
        assert heard.error["message"] == f"{expected}. Record it with mode='auto', or change what is asked."
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("method", "where", "more", "told"),
    [
        ("GET", "/files?limit=3&order=asc&after=/", {}, 'query ?limit: recorded "2", asked "3"'),
        ("GET", "/files?limit=2&order=asc", {}, 'query ?after: recorded "/", asked nothing'),
        ("GET", "/files?limit=2&limit=3&order=asc&after=/", {}, 'query ?limit: recorded "2", asked ["2", "3"]'),
        ("POST", "/files", {"value": {"a": 1}}, 'body: recorded [{"name": "purpose", "text": "batch"}, {"name": "file", "fi…, asked {"a": 1}'),
        ("POST", "/files", {"body": form("b", "data", "b.txt")}, 'form file.filename: recorded "a.txt", asked "b.txt"'),
        ("POST", "/files", {"body": form("b", "other", "a.txt")}, "form file.size: recorded 4, asked 5 (and 1 more)"),
        ("POST", "/files", {"body": form("b", "data", "a.txt", "evals")}, 'form purpose: recorded "batch", asked "evals"'),
        ("POST", "/file", {"body": b"x"}, "is not on tape.jsonl, which has POST /v1/files, GET /v1/files, POST /v1/chat/completions (3 times)"),
        ("GET", "/chat/completions", {}, "is not on tape.jsonl, which has POST /v1/chat/completions (3 times), GET /v1/files, POST /v1/files"),
    ],
)  # fmt: skip
def test_what_else_does_not_fit(method: str, where: str, more: dict[str, Any], told: str, tape: Path) -> None:
    """Queries, forms, other kinds of bodies, and addresses that are not there: near ones first."""
    if b"--b" in more.get("body", b""):
        more = {**more, "content_type": "multipart/form-data; boundary=b"}
    with pytest.raises(ReplayError, match=re.escape(told)), replay(tape) as server:
        assert told in Wire(server).send(method, where, **more).error["message"]


def test_a_miss_reaches_the_program(client: Colour, tape: Path) -> None:
    """Our client raises it at once, without another try; an error of the program's own takes the reason along as a note."""
    with pytest.raises(BadRequestError, match="fits nothing on tape.jsonl") as caught, replay(tape) as server:
        api = client.make(base_url=server.base_url, max_retries=5)
        client.run(api.chat.completions.create(model="m", messages=user("Hullo")))
    assert len(server.requests) == 1
    assert "fits nothing on tape.jsonl" in caught.value.__notes__[-1]


def test_strict(tape: Path) -> None:
    """Only then is it an error that something was not asked for."""
    with replay(tape) as server:
        Wire(server).get("/files?limit=2&order=asc&after=/")
    with pytest.raises(ReplayError) as caught, replay(tape, strict=True) as server:
        Wire(server).get("/files?limit=2&order=asc&after=/")
    told = [f"tape.jsonl: nobody asked for line {line}: POST /v1/{path}" for line, path in ((2, "chat/completions"), (3, "chat/completions"), (4, "chat/completions"), (5, "files"))]  # fmt: skip
    assert str(caught.value).splitlines() == told


def test_auto(tape: Path) -> None:
    """What is on the tape is played, what is missing is recorded behind it, and is there the next time; without a tape there is one
    then."""
    before = tape.read_bytes()
    with Script(lambda request: Reply(200, b'{"n": "new"}')) as upstream:
        with replay(tape, mode="auto", upstream=upstream.base_url) as server:
            wire = Wire(server)
            assert wire.get("/files?limit=2&order=asc&after=/") == {"n": 4}
            assert wire.get("/new") == wire.get("/files?limit=2&order=asc&after=/") == {"n": "new"}
        assert len(upstream.requests) == 2
        fresh = tape.with_name("fresh.jsonl")
        with replay(fresh, mode="auto", upstream=upstream.base_url) as server:
            assert Wire(server).get("/new") == {"n": "new"}
    assert tape.read_bytes().startswith(before)
    with replay(tape) as server:
        assert [Wire(server).get("/files?limit=2&order=asc&after=/")["n"] for _ in range(2)] == [4, "new"]
    with replay(fresh, strict=True) as server:
        assert Wire(server).get("/new") == {"n": "new"}


def test_faults_fall_on_tapes_too(client: Colour, tape: Path) -> None:
    """A recording can be made to fail first, as any server of this kind."""
    with replay(tape) as server:
        server.fail(503, headers={"retry-after": "0"})
        api = client.make(base_url=server.base_url, max_retries=1)
        assert client.run(api.get("/files?limit=2&order=asc&after=/", cast_to=object)) == {"n": 4}
    assert len(server.requests) == 2


# ---------------------------------------------------------------------- streams


def test_streams_are_played_in_the_recorded_chunks(path: Path) -> None:
    """Several events in a chunk come together again, one that was cut over chunks comes when it was whole; what is written
    otherwise (comments, CRLF) comes back as it was, and JSON as the same JSON."""
    sent = [
        b'data: {"n": 1}\n\ndata: {"n": 2}\n\n',
        b": keep-alive\n\n",
        b'event: x\ndata: {"n"',
        ': "é"}\n\n'.encode(),
        b"data: {" + '"n": "ü'.encode()[:-1],
        "ü".encode()[1:] + b'"}\n\ndata: [DONE]\n\n',
        b'id: 7\r\ndata: {"n": 3}\r\n\r',
        b"\n",
        b"data: rest",
    ]
    with Script(lambda request: stream(*sent)) as upstream, record(path, upstream=upstream.base_url) as server:
        heard, _ = chunks(server, "/x", stream=True)
        assert heard.body == b"".join(sent)
    assert exchanges(path)[0]["answer"]["events"] == [
        [{"data": {"n": 1}}, {"data": {"n": 2}}],
        ": keep-alive\n\n",
        {"event": "x", "data": {"n": "é"}},
        [{"data": {"n": "ü"}}, {"data": "[DONE]"}],
        'id: 7\r\ndata: {"n": 3}\r\n\r\n',
        "data: rest",
    ]
    with replay(path) as server:
        _, played = chunks(server, "/x", stream=True)
    assert played == [
        b'data: {"n":1}\n\ndata: {"n":2}\n\n',
        b": keep-alive\n\n",
        'event: x\ndata: {"n":"é"}\n\n'.encode(),
        'data: {"n":"ü"}\n\ndata: [DONE]\n\n'.encode(),
        b'id: 7\r\ndata: {"n": 3}\r\n\r\n',
        b"data: rest",
    ]


def test_times(path: Path) -> None:
    """With `times=True` each chunk's second is on the tape, and is kept when it is played, if that is wanted there."""
    gate = threading.Event()

    def events() -> Iterator[Event]:
        yield Event("1")
        gate.wait(0.2)  # the pause that is recorded
        yield Event("2")

    with Script(lambda request: EventStream(events())) as upstream:
        with record(path, upstream=upstream.base_url, times=True) as server:
            chunks(server, "/x")
    first, second = exchanges(path)[0]["answer"]["at"]
    assert 0 <= first and 0.15 <= second - first
    for times in (False, True):
        with replay(path, times=times) as server:
            began = time.monotonic()
            chunks(server, "/x")
            assert (time.monotonic() - began >= second) is times


def test_a_cut_stream_is_played_cut(client: Colour, path: Path) -> None:
    """What the real API broke off is broken off again at the same place, never ended as if it were whole."""
    whole = b'data: {"id": "%d", "object": "chat.completion.chunk", "choices": []}\n\n'
    answers = {"first": stream(whole % 1, whole % 2, None), "second": stream(whole % 1, b'data: {"id', None)}

    def program(server: TapeServer) -> None:
        api = client.make(base_url=server.base_url)
        for model, count in (("first", 2), ("second", 1)):
            seen: list[Any] = []
            with pytest.raises(APIConnectionError):
                client.items(
                    client.run(api.chat.completions.create(model=model, messages=user("x"), stream=True)), seen
                )
            assert len(seen) == count

    with Script(lambda request: answers[request.json["model"]]) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            program(server)
    assert [exchange["answer"]["cut"] for exchange in exchanges(path)] == ["server", "server"]
    with replay(path) as server:
        program(server)


def test_a_client_that_leaves_early(client: Colour, path: Path) -> None:
    """What had come is recorded, and that it was the client who left; the real API is not kept busy."""
    gate = threading.Event()
    left = threading.Event()

    def events() -> Iterator[Event]:
        try:
            yield Event('{"id": "1", "object": "chat.completion.chunk", "choices": []}')
            gate.wait(10)
            while True:
                yield Event("{}")
        finally:
            left.set()

    with Script(lambda request: EventStream(events())) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            api = client.make(base_url=server.base_url)
            found = client.run(api.chat.completions.create(model="m", messages=user("x"), stream=True))
            client.run(found.__anext__() if client.asynchronous else next(found))
            client.run(found.close())
            gate.set()
            assert left.wait(10)
    [exchange] = exchanges(path)
    assert exchange["answer"]["cut"] == "client"


def test_closing_does_not_wait_for_the_real_api(path: Path) -> None:
    """An answer that does not end is ended after a moment, and is on the tape as far as it came."""
    gate = threading.Event()

    def events() -> Iterator[Event]:
        yield Event("1")
        gate.wait(30)

    with Script(lambda request: EventStream(events())) as upstream:
        server = record(path, upstream=upstream.base_url).start()
        connection = Wire(server).connect()
        connection.request("POST", "/v1/x")
        answer = connection.getresponse()
        assert answer.readline() == b"data: 1\n"
        began = time.monotonic()
        server.close()
        assert time.monotonic() - began < 10
        connection.close()
        gate.set()
    assert exchanges(path)[0]["answer"] | {"headers": {}} == {
        "status": 200,
        "headers": {},
        "events": [{"data": "1"}],
        "cut": "client",
    }


# ---------------------------------------------------------------------- other answers


def test_answers_of_every_kind(path: Path) -> None:
    """Bytes, empty answers, packed ones, those to HEAD, and JSON that JSON cannot say twice the same: all come back."""
    deep = b'{"a":' * 5000 + b"1" + b"}" * 5000
    answers: dict[str, Answer | Passage] = {
        "audio": Reply(200, bytes(range(256)), {"content-type": "audio/mpeg"}),
        "nothing": Reply(204, b""),
        "packed": Reply(200, gzip.compress(b'{"a":1}'), {"content-encoding": "gzip", "content-type": "application/json"}),
        "chunked": Passage(200, Bytes(b"\xff", b"\xfe"), {"content-type": "audio/pcm"}),
        "huge": Reply(200, b'{"a": 1e999, "b": NaN}', {"content-type": "application/json"}),
        "half": Reply(200, rb'{"a":"\ud800"}', {"content-type": "application/json"}),
        "deep": Reply(200, deep, {"content-type": "application/json"}),
        "deep-events": stream(b"data: " + deep + b"\n\n"),
        "latin": stream(b"data: \xff\n\n"),
        "text": Reply(200, "1\n00:00 é\n".encode(), {"content-type": "text/plain; charset=utf-8"}),
        "scalar": Reply(200, b"3", {"content-type": "application/json"}),
        "teapot": Reply(418, b"", {"retry-after-ms": "5", "x-request-id": "req_1", "x-ratelimit-limit-requests": "7", "x-other": "o"}),
    }  # fmt: skip
    methods = ["GET", "HEAD"]
    with Script(lambda request: answers[request.path.removeprefix("/v1/")]) as upstream:
        with record(path, upstream=upstream.base_url) as server:
            first = [Wire(server).send(method, f"/{name}") for name in answers for method in methods]
    assert not [exchange for exchange in exchanges(path) if "cut" in exchange["answer"]]
    with replay(path, strict=True) as server:
        again = [Wire(server).send(method, f"/{name}") for name in answers for method in methods]
    assert [(heard.status, heard.body) for heard in first] == [(heard.status, heard.body) for heard in again]
    bodies = {name: heard.body for name, heard in zip(answers, first[::2], strict=True)}
    assert bodies["packed"] == b'{"a":1}' and bodies["audio"] == bytes(range(256)) and bodies["deep"] == deep
    kept = {"retry-after-ms": "5", "x-request-id": "req_1", "x-ratelimit-limit-requests": "7"}
    assert kept.items() <= again[-2].headers.items() and "x-other" not in again[-2].headers


def test_paths(path: Path) -> None:
    """What is below /v1 goes below the upstream's own path; an upstream without one takes every path as it is."""
    with Script(lambda request: Reply(200, request.path.encode() + str(request.query).encode())) as upstream:
        origin = upstream.base_url.removesuffix("/v1")
        for base, asked, seen in (
            (f"{origin}/openai/v1", "/v1/models/a%2Fb?x=%26&x=2&empty=", b"/openai/v1/models/a%2Fb{'x': ['&', '2'], 'empty': ['']}"),
            (f"{origin}/openai/v1/", "/openai/deployments/d?api-version=1", b"/openai/deployments/d{'api-version': ['1']}"),
            (origin, "/v1/models", b"/v1/models{}"),
            (f"{origin}/api", "/v1beta/x", b"/v1beta/x{}"),
        ):  # fmt: skip
            with record(path, upstream=base) as server:
                connection = Wire(server).connect()
                connection.request("GET", asked)
                assert connection.getresponse().read() == seen
                connection.close()
            assert exchanges(path)[0]["request"]["path"] == urlsplit(asked).path


def test_what_cannot_be_recorded(path: Path) -> None:
    """An upstream that is down is told as such, with no secret in it, and is not on the tape; nor is a WebSocket session."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with record(path, upstream=f"http://user:{KEY}@127.0.0.1:{port}/v1") as server:
        heard = Wire(server).send("GET", "/models", authorization=f"Bearer {KEY}")
        assert (heard.status, heard.error["code"]) == (502, "no_answer")
        assert "refused" in heard.error["message"] and KEY not in heard.error["message"]
        heard = Wire(server).send("GET", "/realtime", upgrade="websocket")
        assert (heard.status, heard.error["code"]) == (501, "not_recordable")
    assert not path.exists()


# ---------------------------------------------------------------------- the file


def test_many_at_once(path: Path) -> None:
    """Requests side by side are recorded whole, a line each, in the order in which they were asked; and played so."""
    with Server(pace=0) as upstream, record(path, upstream=upstream.base_url) as server:
        client = Colour(True)
        api = client.make(base_url=server.base_url)

        async def ask(number: int) -> Any:
            found = await api.chat.completions.create(model="gpt-4o", messages=user(f"No. {number}"), stream=True)
            return [chunk.to_dict() async for chunk in found]

        async def several() -> Any:
            import asyncio

            return await asyncio.gather(*map(ask, range(40)))

        first = client.run(several())
    assert sorted(exchange["request"]["json"]["messages"][0]["content"] for exchange in exchanges(path)) == sorted(
        f"No. {number}" for number in range(40)
    )
    with replay(path, strict=True) as server:
        api = client.make(base_url=server.base_url)
        assert client.run(several()) == first
    client.finish()


def test_the_order_is_that_of_the_questions(path: Path) -> None:
    """A slow answer stands before a quick one that was asked for later."""
    asked, quick = threading.Event(), threading.Event()

    def respond(request: Request) -> Answer | Passage:
        if request.path.endswith("slow"):
            asked.set()
            assert quick.wait(10)
        return Reply(200, b"{}")

    with Script(respond) as upstream, record(path, upstream=upstream.base_url) as server, ThreadPoolExecutor(1) as pool:
        slow = pool.submit(Wire(server).get, "/slow")
        assert asked.wait(10)
        Wire(server).get("/quick")
        quick.set()
        slow.result()
    assert [exchange["request"]["path"] for exchange in exchanges(path)] == ["/v1/slow", "/v1/quick"]


def test_connections_are_used_once(path: Path) -> None:
    """A pooled connection that died would look like an upstream that failed."""
    with Server(pace=0) as upstream, record(path, upstream=upstream.base_url) as server:
        Wire(server).get("/models")
        assert upstream.requests[0].headers["connection"] == "close"
        assert upstream.requests[0].headers["host"] == urlsplit(upstream.base_url).netloc


def test_a_tape_is_always_whole(path: Path) -> None:
    """Whoever reads it while it is being written sees a whole tape, which only grows."""
    done = threading.Event()
    counts: list[int] = []

    def watch() -> None:
        while not done.is_set():
            if path.exists():
                with replay(path) as seen:
                    counts.append(seen.recorded)

    with Server(pace=0) as upstream, record(path, upstream=upstream.base_url) as server, ThreadPoolExecutor(1) as pool:
        watching = pool.submit(watch)
        for _ in range(30):
            Wire(server).get("/models")
        done.set()
        watching.result()
    assert counts == sorted(counts) and counts[-1] >= 1
    assert len(exchanges(path)) == 30
    assert os.listdir(path.parent) == [path.name]


def test_a_tape_that_cannot_be_written(tape: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk's error is raised at the end, the client has its answer, and the old tape is as it was."""
    before = tape.read_bytes()

    def full(*places: object) -> None:
        raise OSError(28, "No space left on device")

    with (
        Server(pace=0) as upstream,
        pytest.raises(TapeError, match=r"tape\.jsonl: the tape cannot be written: No space left"),
    ):
        with record(tape, upstream=upstream.base_url) as server:
            monkeypatch.setattr(os, "replace", full)
            assert Wire(server).send("GET", "/models").status == 200
    assert tape.read_bytes() == before and os.listdir(tape.parent) == [tape.name]


def test_recording_nothing_leaves_the_old_tape(tape: Path) -> None:
    """A run that asked for nothing has nothing to write."""
    before = tape.read_bytes()
    with record(tape, upstream="http://127.0.0.1:9/v1"):
        pass
    assert tape.read_bytes() == before


def test_every_cut_of_a_tape(tape: Path) -> None:
    """Cut off anywhere, a tape has the exchanges of its whole lines, or is refused with line and column; never a part of one."""
    whole = tape.read_bytes()
    for size in range(0, len(whole), 7):
        tape.write_bytes(whole[:size])
        lines = whole[:size].split(b"\n")
        try:
            with replay(tape) as server:
                assert server.recorded == len([line for line in lines[1:] if line])
                assert lines[-1] in (b"", *whole.split(b"\n"))
        except TapeError as error:
            found = re.match(
                rf"{re.escape(str(tape))}:(\d+):(\d+): the tape is cut off or damaged: expected .*\. Restore the file",
                str(error),
            )
            assert (
                found
                and int(found[1]) == len(lines)
                and 1 <= int(found[2]) <= len(lines[-1].decode("utf-8", "replace")) + 1
            )


HEAD = b'{"tape": "oai-lite", "version": 1}\n'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", r':1:1: .*expected the first line of a tape, \{"tape": "oai-lite", "version": 1\}'),
        (b'{"a": 1}\n', ":1:1: .*expected the first line of a tape"),
        (b'{"tape": "oai-lite", "version": 9}\n', ":1:1: a tape of version 9; this oai_lite reads version 1: upgrade it"),
        (HEAD + b'{"request": }', ":2:13: .*Expecting value"),
        (HEAD + b"\n<<<<<<< HEAD\n", ":3:1: .*Expecting value"),
        (HEAD + b'{"request": "\xff"}', ":2:14: .*not UTF-8"),
        (HEAD + b"[" * 100_000, ":2:1: .*nested too deeply"),
        (HEAD + b"[]", r":2:1: .*\$: expected an object, found \[\]"),
        (HEAD + b'{"request": {"method": "GET"}}', r":2:1: .*\$\.request\.path: expected a text, found nothing"),
        (HEAD + b'{"request": {"method": "GET", "path": "/"}, "answer": {"status": "200"}}', r'answer\.status: expected a number, found "200"'),
        (HEAD + b'{"request": {"method": "GET", "path": "/"}, "answer": {"status": 200, "base64": "a"}}', r"\$\.answer: its body cannot be made"),
        (HEAD + b'{"request": {"method": "GET", "path": "/"}, "answer": {"status": 200, "events": [{"event": "x"}]}}', r"\$\.answer: its body"),
    ],
)  # fmt: skip
def test_damaged_tapes(content: bytes, message: str, path: Path) -> None:
    """The line, the column, what was expected there, and what to do; nothing is recorded over it by mistake."""
    path.parent.mkdir()
    path.write_bytes(content)
    for server in (replay(path), replay(path, mode="auto")):
        with pytest.raises(TapeError, match=message) as caught:
            server.start()
        assert isinstance(caught.value, OpenAIError) and str(path) in str(caught.value)
    assert path.read_bytes() == content


def test_what_editors_do_to_a_tape(tape: Path) -> None:
    """Line ends of Windows, a byte order mark and blank lines do no harm; lines are counted as an editor does."""
    lines = tape.read_bytes().splitlines()
    tape.write_bytes(b"\xef\xbb\xbf" + b"\r\n\r\n".join(lines))
    with pytest.raises(ReplayError, match="nearest is line 3:"), replay(tape) as server:
        Wire(server).send("POST", "/chat/completions", {"model": "m", "messages": user("Hullo"), "temperature": 1})


def test_a_tape_that_is_not_there(path: Path) -> None:
    """It says how to make one; where none can be made it says so before anything is asked."""
    with pytest.raises(TapeError, match=r"there is no such tape; record it: record\('.*tape.jsonl', upstream=…\)"):
        replay(path).start()
    path.parent.write_text("a file")
    with pytest.raises(TapeError, match="there can be no tape"):
        record(path).start()
    path.parent.unlink()
    path.mkdir(parents=True)
    with pytest.raises(TapeError, match="it is a folder"):
        record(path).start()


def test_nothing_is_left_running(path: Path) -> None:
    """Threads and sockets are gone after the `with`; a server can be started again."""
    before = set(threading.enumerate())
    with Server(pace=0) as upstream:
        server = record(path, upstream=upstream.base_url)
        for _ in range(2):
            with server:
                Wire(server).get("/models")
    assert set(threading.enumerate()) <= before
    assert len(exchanges(path)) == 1  # each run makes a tape of its own


def test_the_names_are_public() -> None:
    """What the documentation imports."""
    for name in ("record", "replay", "TapeServer", "TapeError", "ReplayError"):
        assert name in testing.__all__
