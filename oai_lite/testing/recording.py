"""Recording real exchanges, without their secrets, and playing them again: a server for any client of the API.

    with record("tape.jsonl", upstream="https://api.openai.com/v1") as server:
        client = OpenAI(base_url=server.base_url)  # and its own key, which is forwarded and not recorded
        ...
    with replay("tape.jsonl") as server:
        client = OpenAI(api_key="any", base_url=server.base_url)

While it records, it forwards each request and passes the answer on as it comes. While it plays, nothing leaves this machine. The
same server stands behind `oai-lite serve`. Rules: a request that fits nothing on the tape is answered with an error that says what
is different, and is told again at the end of the `with`; an exchange is on the tape whole, or not at all.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias, TypedDict, Unpack
from urllib.parse import urlencode, urlsplit

from ..errors import ArgumentError, OpenAIError
from .errors import ApiError
from .exchange import Answer, Passage, Reply, Request
from .matching import Player
from .scrub import IDS, SECRET_HEADERS, Scrubber
from .server import Server
from .tape import Json, answer_form, body_kind, body_of, chunks_of, line, load, make_room, request_form, save

Mode: TypeAlias = Literal["replay", "record", "auto"]

UPSTREAM = "https://api.openai.com/v1"
_CONNECT = 30.0  # seconds; what comes after it takes as long as the client waits
_GRACE = 1.0  # seconds that answers which are about to end may take when the server closes
# Headers of one connection, which are not passed on; and `accept-encoding`, so that a tape is of text.
_HOPS = frozenset(
    "host connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length accept-encoding "
    "proxy-authorization".split()
)


class ReplayError(AssertionError):
    """Requests that fitted nothing on the tape, or with `strict=True` exchanges that nobody asked for."""


class Options(TypedDict, total=False):
    """What `record` and `replay` take besides; `TapeServer` says what each is."""

    strict: bool
    repeat: bool
    times: bool
    keep: Iterable[str]
    secrets: Iterable[str]
    ids: Iterable[str]
    scrub: Callable[[str], str] | None
    host: str
    port: int


def record(tape: str | Path, *, upstream: str = UPSTREAM, **options: Unpack[Options]) -> TapeServer:
    """A server that forwards to `upstream` and writes a new tape. For the options, see `TapeServer`."""
    return TapeServer(tape, "record", upstream=upstream, **options)


def replay(
    tape: str | Path, *, mode: Mode = "replay", upstream: str = UPSTREAM, **options: Unpack[Options]
) -> TapeServer:
    """A server that plays a tape; with `mode="auto"` it forwards and records what is not on it. For the options, see `TapeServer`."""
    return TapeServer(tape, mode, upstream=upstream, **options)


class TapeServer(Server):
    """Plays a tape (`mode="replay"`), makes one (`"record"`), or plays it and adds to it what is missing (`"auto"`).

    `upstream`: the base URL of the real API. Requests below the server's `/v1` go below it; if it has no path, paths stay as they
    are. `strict`: exchanges that nobody asked for are an error, too. `repeat`: a request that came more often than it was recorded
    is given its last answer again. `times`: record when each chunk of a stream came, or play it then. `keep`: headers to record
    besides the usual ones. `secrets`: texts to remove besides the credentials of requests. `ids`: prefixes of ids to replace by
    digests. `scrub`: a function that every text on the tape, and of a request to be played, is put through first.

    Its faults (`fail`, `delay`, `reset`) and `requests` are `Server`'s; `requests` is kept in memory as it came, secrets included.
    """

    def __init__(
        self,
        tape: str | Path,
        mode: Mode = "replay",
        *,
        upstream: str = UPSTREAM,
        strict: bool = False,
        repeat: bool = False,
        times: bool = False,
        keep: Iterable[str] = (),
        secrets: Iterable[str] = (),
        ids: Iterable[str] = IDS,
        scrub: Callable[[str], str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        super().__init__(host=host, port=port, pace=0)
        if mode not in ("replay", "record", "auto"):
            raise ArgumentError(f"mode: expected 'replay', 'record' or 'auto', got {mode!r}")
        self.path: Path = Path(tape)
        self.mode: Mode = mode
        self.misses: list[tuple[Request, str]] = []  # requests that fitted nothing on the tape, and why
        self._keep = frozenset(name.lower() for name in keep)
        if self._keep & SECRET_HEADERS:
            names = ", ".join(sorted(self._keep & SECRET_HEADERS))
            raise ArgumentError(f"keep: {names} would put a secret on the tape; such headers are never recorded")
        self._strict, self._repeat, self._times = strict, repeat, times
        self._scrubber = Scrubber(secrets, ids, scrub)
        self._upstream = None if mode == "replay" else _Upstream(upstream)
        self._player = Player("", {}, False)
        self._lines: dict[int, bytes] = {}
        self._arrived = 0
        self._unsaved = False
        self._saved, self._cost = 0.0, 0.0
        self._writing = threading.Lock()

    @property
    def recorded(self) -> int:
        """Exchanges on the tape now."""
        return len(self._lines)

    @property
    def played(self) -> int:
        """Answers that came from the tape."""
        return self._player.played

    # Lifetime

    def start(self) -> Self:
        """Reads the tape, unless a new one is made, and listens."""
        exchanges: dict[int, Json] = {}
        if self.mode == "replay" or self.mode == "auto" and self.path.exists():
            exchanges = load(self.path)
        if self._upstream is not None:
            make_room(self.path)
            self._upstream.open()
        self._player = Player(self.path.name, exchanges, self._repeat and self.mode == "replay")
        self._lines = {number: line(exchange) for number, exchange in enumerate(exchanges.values())}
        self._arrived = len(exchanges)
        self.misses.clear()
        self.broken.clear()
        return super().start()

    def close(self) -> None:
        """Stops, as `Server.close` does; the tape is complete then. Answers that are about to end may do so."""
        if self._upstream is not None:
            self._upstream.finish()
        super().close()
        if self._upstream is not None:
            self._upstream.close()
            with self._writing:
                if self._unsaved:
                    self._save()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
        if error is None:
            self.verify()
        elif told := self.problems():
            error.add_note("\n".join(told))

    def verify(self) -> None:
        """Raise what went wrong with the tape so far; leaving the `with` does so."""
        if self.broken:
            raise self.broken[0]
        if told := self.problems():
            raise ReplayError("\n".join(told))

    def problems(self) -> list[str]:
        """What went wrong with the tape so far, a sentence each."""
        found = [why for _, why in self.misses]
        found += [f"{self.path.name}: an exchange could not be recorded: {error}" for error in self.broken]
        if self._strict and self.mode != "record":
            found += [f"{self.path.name}: nobody asked for {place}" for place in self._player.unplayed()]
        return found

    # Answering

    def _answer(self, request: Request, instead: Reply | None) -> Answer | Passage:
        if instead is not None:
            return instead
        if request.headers.get("upgrade", "").lower() == "websocket":
            return ApiError(
                501, "Sessions over WebSocket can be neither recorded nor played.", code="not_recordable"
            ).reply()
        with self._writing:
            number = self._arrived
            self._arrived += 1
        try:
            asked = request_form(request, self._scrubber, self._keep)
        except Exception as error:  # noqa: BLE001 - the user's scrub may raise anything; leaving the `with` raises it
            self.broken.append(error)
            return ApiError(
                500, f"The request could not be scrubbed ({type(error).__name__}).", code="not_recordable"
            ).reply()
        found = None if self.mode == "record" else self._player.take(asked)
        if found is not None:
            return self._played(found)
        if self._upstream is None:
            why = self._player.complaint(asked)
            self.misses.append((request, why))
            message = f"{why}. Record it with mode='auto', or change what is asked."
            return ApiError(
                400, message, type="replay_error", code="not_on_tape", headers={"x-should-retry": "false"}
            ).reply()
        return self._upstream.forward(
            request, lambda answer, pieces, cut: self._record(number, asked, answer, pieces, cut)
        )

    def _played(self, answer: Json) -> Passage:
        headers = {name: value for name, value in answer.get("headers", {}).items() if name not in _HOPS}
        status: int = answer["status"]
        if body_kind(answer) != "events" and "cut" not in answer and status not in (204, 304):
            headers["content-length"] = str(len(body_of(answer)))
        return Passage(status, _Playing(self._chunks(answer), cut="cut" in answer), headers)

    def _chunks(self, answer: Json) -> Iterator[bytes]:
        if body_kind(answer) != "events":
            yield body_of(answer)
            return
        began = time.monotonic()
        times: list[float] = answer.get("at", []) if self._times else []
        for index, chunk in enumerate(chunks_of(answer)):
            if index < len(times):
                self._wait(times[index] - (time.monotonic() - began))
            yield chunk

    # Recording

    def _record(
        self, number: int, asked: Json, answer: Passage, pieces: list[tuple[float, bytes]], cut: str | None
    ) -> None:
        try:
            told = answer_form(
                answer.status, answer.headers, pieces, self._scrubber, keep=self._keep, times=self._times, cut=cut
            )
            text = line({"request": asked, "answer": told})
            with self._writing:
                self._lines[number] = text
                self._unsaved = True
                # Now, so that little is lost if the process dies; but a long tape is not written too often.
                if time.monotonic() - self._saved >= 20 * self._cost:
                    self._save()
        except Exception as error:  # noqa: BLE001 - the user's scrub, or the disk; leaving the `with` raises it
            self.broken.append(error)

    def _save(self) -> None:
        began = time.monotonic()
        save(self.path, (self._lines[number] for number in sorted(self._lines)))
        self._unsaved, self._saved = False, time.monotonic()
        self._cost = self._saved - began


class _Playing:
    """The chunks of a recorded answer, which may end in the middle."""

    def __init__(self, chunks: Iterator[bytes], *, cut: bool) -> None:
        self._chunks, self._cut = chunks, cut

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks
        if self._cut:
            raise ConnectionAbortedError("the recorded answer ends here")

    def close(self) -> None:
        """Nothing is held."""


Done: TypeAlias = Callable[[Passage, list[tuple[float, bytes]], "str | None"], None]


class _Upstream:
    """The real API: requests go there, answers come back as they come. The transport is the synchronous client's own."""

    def __init__(self, url: str) -> None:
        from ..config import Config
        from ..transports.urllib3 import Urllib3Transport

        try:
            config = Config({"api_key": "unused", "base_url": url}, asynchronous=False, agent="OpenAI")
        except ArgumentError as error:
            raise ArgumentError(str(error).replace("base_url", "upstream")) from None
        parts = urlsplit(config.base_url)
        self._origin, self._base = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
        self._transport = Urllib3Transport(config)
        self._open = True
        self._flying: set[Any] = set()
        self._changed = threading.Condition()

    def forward(self, request: Request, done: Done) -> Answer | Passage:
        """The answer of the real API, or 502 if there is none. `done` is called when it has ended."""
        from ..limits import Exchange
        from ..request import Request as Outgoing

        path = request.path
        if self._base and (path == "/v1" or path.startswith("/v1/")):
            path = self._base + path.removeprefix("/v1")
        query = urlencode(request.query, doseq=True)
        headers = {name: value for name, value in request.headers.items() if name not in _HOPS}
        # No connection is used twice: one that died while it rested would look like an upstream that failed, and nobody here can say
        # whether a request may be sent again.
        headers |= {"accept-encoding": "identity", "connection": "close"}
        url = f"{self._origin}{path}{'?' if query else ''}{query}"
        exchange = Exchange(connect=_CONNECT)
        with self._changed:
            if not self._open:
                raise ConnectionAbortedError("the server closes")
            self._flying.add(exchange)
        began = time.monotonic()
        try:
            response = self._transport.send(
                Outgoing(request.method, url, headers, request.body or None), exchange, stream=True
            )
        except OpenAIError as error:
            self._landed(exchange)
            what = "; ".join([str(error), *getattr(error, "__notes__", ())])
            return ApiError(
                502, f"The upstream gave no answer: {what}", type="upstream_error", code="no_answer"
            ).reply()
        except BaseException:
            self._landed(exchange)
            raise
        packed = response.headers.get("content-encoding", "identity") != "identity"  # the transport has unpacked it
        hops = {*_HOPS, "content-encoding"} if packed else _HOPS - {"content-length"}
        got = {name.lower(): value for name, value in response.headers.items() if name.lower() not in hops}

        def end(pieces: list[tuple[float, bytes]], cut: str | None) -> None:
            try:
                done(passage, pieces, "client" if cut and exchange.aborted else cut)
            finally:
                self._landed(exchange)

        passing = _Passing(response.body, began, end)
        passage = Passage(response.status, passing, got)
        if request.method == "HEAD":  # whose answer has a head only: nobody will read on
            with contextlib.suppress(ConnectionAbortedError):
                list(passing)
        return passage

    def _landed(self, exchange: Any) -> None:
        with self._changed:
            self._flying.discard(exchange)
            self._changed.notify_all()

    def open(self) -> None:
        """From now on requests are forwarded."""
        self._open = True

    def finish(self) -> None:
        """Waits a little for answers that are about to end, and ends the others; nothing is forwarded any more."""
        with self._changed:
            self._open = False
            self._changed.wait_for(lambda: not self._flying, _GRACE)
            flying = list(self._flying)
        for exchange in flying:
            exchange.abort()

    def close(self) -> None:
        """Gives its connections up."""
        self._transport.close()


class _Passing:
    """An answer's body on its way through; what has passed is kept. It ends once: whole, cut by the server, or left by the client."""

    def __init__(self, body: Any, began: float, end: Callable[[list[tuple[float, bytes]], str | None], None]) -> None:
        self._body, self._began, self._end = body, began, end
        self._pieces: list[tuple[float, bytes]] = []
        self._ended = False

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            data: bytes = self._body.read_some()
        except OpenAIError as error:
            self._over("server")
            raise ConnectionAbortedError("the upstream left in the middle of its answer") from error
        if not data:
            self._over(None)
            raise StopIteration
        self._pieces.append((time.monotonic() - self._began, data))
        return data

    def close(self) -> None:
        """The client has had enough."""
        self._body.close()
        self._over("client")

    def _over(self, cut: str | None) -> None:
        if not self._ended:
            self._ended = True
            self._end(self._pieces, cut)
