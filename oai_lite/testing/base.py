"""What every server of this kit is, whatever carries its answers: scripts, faults, and what was asked.

`Server` puts it behind a socket, `InMemory` inside a client. Rules: all that a test says goes through here, so that the same test runs on
both; what is decided here is told as steps (`delivery`), and nobody waits or sends.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from . import routes
from .asked import Asked
from .catalogue import models as catalogue
from .delivery import Break, Head, Pause, Step, steps
from .errors import ApiError
from .exchange import Answer, EventStream, Passage, Reply, Request, dump
from .faults import Fault, FaultPlan
from .replies import Tool, answer_of, json_line, line_of, plain, raw_answer, vectors_of
from .script import When
from .store import Store


class BaseServer(Asked):
    """An OpenAI API that answers as it is told, and otherwise as a toy model does.

    `pace`: seconds before each token of a stream. `api_key`: the only bearer key that is good; by default any is. `models`: the
    names it serves instead of its own catalogue; a scripted reply answers for any. `strict`: a request for a text or for embeddings
    that no reply is scripted for is refused, and `verify`, which leaving the `with` block calls, raises for it and for what was
    scripted and not used.

    `requests` holds every request that came, in order, those spoilt by a fault included; `requests.clear()` forgets
    them. `store` holds what clients left behind. `on_answer`, if set, is called after each answer, in its connection's thread, with
    the request, the status and the seconds it took.
    """

    def __init__(
        self,
        *,
        pace: float = 0.0,
        api_key: str | None = None,
        models: Iterable[str] | None = None,
        organization: str = "org-toy",
        strict: bool = False,
    ) -> None:
        super().__init__()
        self.pace: float = pace
        self.api_key: str = api_key or "sk-test"
        self.on_answer: Callable[[Request, int, float], None] | None = None
        self.broken: list[Exception] = []  # what the test's own functions raised; `verify` raises the first
        self.store: Store = Store(catalogue(models), strict)
        self._faults = FaultPlan()
        self._gates: list[threading.Event] = []
        self._access = routes.Access(api_key, organization)

    @property
    def base_url(self) -> str:
        """What a client takes as its `base_url`."""
        raise NotImplementedError

    @property
    def options(self) -> dict[str, Any]:
        """What a client of this server is made with: `OpenAI(**server.options)`."""
        raise NotImplementedError

    def start(self) -> Self:
        """Begin to answer."""
        return self

    def close(self) -> None:
        """Answer no more. Closing twice does nothing."""

    def down(self) -> contextlib.AbstractContextManager[None]:
        """Within this context connections are refused."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
        if kind is None:
            self.verify()

    def __reduce__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} cannot be pickled or copied: it is one test's")

    def __deepcopy__(self, memo: object) -> Self:
        return self  # the copy of a client talks to the same server

    def verify(self) -> None:
        """Raise what a function of the test's own raised while it answered; with `strict`, AssertionError for requests that nothing
        was scripted for, and for what was scripted and has not happened."""
        if self.broken:
            raise self.broken[0]
        script = self.store.script
        if script.strict:
            wrong = [f"no reply was scripted for {request!r}" for request in script.unscripted]
            wrong += [f"never used: {told}" for told in script.unused()]
            wrong += [f"never happened: {told}" for told in self._faults.left()]
            if wrong:
                raise AssertionError("\n".join([*wrong, self._came()]))

    def forget(self) -> None:
        """Begin anew: no requests, nothing scripted, no faults."""
        self.requests.clear()
        self.broken.clear()
        self.store.script.clear()
        self.heal()

    # What is to be answered. `when` says which requests a reply is for: a text in their words, a model's name, or a function of the
    # request; `times` how many it is good for (None: all that come). The first that fits is used.

    def reply(
        self,
        text: str | None = None,
        *,
        tool: str | None = None,
        arguments: object = None,
        tools: Iterable[Tool] = (),
        refusal: str | None = None,
        reasoning: str | None = None,
        finish_reason: str | None = None,
        usage: Mapping[str, int] | None = None,
        logprobs: Sequence[float] = (),
        chunks: Sequence[str] = (),
        chunk_size: int | None = None,
        cut_bytes: int | Sequence[int] = (),
        pace: float | None = None,
        when: When = None,
        times: int | None = 1,
    ) -> None:
        """The next answer of a chat completion, a response or an old completion, streamed or not, where `n` asks for several: of one.

        `tool` is called with `arguments`: a mapping, a dataclass, or text, which is sent as it is (the way to try broken JSON);
        `tools` are several calls, as `("name", arguments)` or `{"name", "arguments", "id"}`. With a text, both are told. `usage`
        takes `prompt_tokens`, `completion_tokens`, `cached_tokens` and `reasoning_tokens`; what is left out is counted.

        Streams tell the text in tokens, or in `chunks`, or `chunk_size` characters at a time; `cut_bytes` sends each event in
        pieces of so many bytes (several numbers take turns); `pace` is the seconds before each piece."""
        line = line_of(
            text,
            tool=tool,
            arguments=arguments,
            tools=tools,
            refusal=refusal,
            reasoning=reasoning,
            finish_reason=finish_reason,
            usage=usage,
            logprobs=logprobs,
            chunks=chunks,
            chunk_size=chunk_size,
            cut_bytes=cut_bytes,
            pace=pace,
        )
        self.store.script.add(line, when, times)

    def reply_json(self, value: object, *, when: When = None, times: int | None = 1, **options: Any) -> None:
        """The next answer is this value as JSON: a dataclass, a pydantic or attrs model, a model of this package, or plain values.
        `options` are those of `reply`."""
        self.store.script.add(json_line(value, **options), when, times)

    def reply_embedding(
        self, vectors: Sequence[float] | Sequence[Sequence[float]], *, when: When = None, times: int | None = 1
    ) -> None:
        """The next embeddings are these: one vector for all inputs, or one for each (the last for those that follow)."""
        self.store.script.add(vectors_of(vectors), when, times)

    def reply_raw(
        self,
        status: int = 200,
        *,
        headers: Mapping[str, str] | None = None,
        when: When = None,
        times: int | None = 1,
        **content: Any,
    ) -> None:
        """The next request for a text or for embeddings is answered with just this: `json=` a value, `body=` text or bytes, or `events=`
        of a stream (objects, pairs of a name and an object, or texts such as "[DONE]")."""
        self.store.script.add(raw_answer(status, headers=headers, **content), when, times)

    def on(
        self,
        method: str,
        path: str,
        respond: Callable[[Request], object] | None = None,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
        **content: Any,
    ) -> None:
        """Requests to this path are answered so, whether the server knows it or not: with `json=`, `body=` or `events=`, or with what
        the function `respond(request)` gives (a JSON value, or a status and one). `path` may have `/v1` in front and `{id}`
        or `*` inside; what was said last comes first. No key is asked for."""
        if respond is not None and content:
            raise TypeError("on: give a function or an answer, not both")
        fixed = None if respond is not None else raw_answer(status, headers=headers, **content)
        self.store.script.route(f"{method} {path}", lambda request: fixed or self._own(respond, request), times)

    def say(self, *answers: str) -> None:
        """The next answers are these texts: `reply` for each."""
        for answer in answers:
            self.reply(answer)

    def call(self, name: str, arguments: Mapping[str, object] | str) -> None:
        """The next answer is a call of the tool `name`: `reply(tool=name, arguments=arguments)`."""
        self.reply(tool=name, arguments=arguments)

    # What is to go wrong: each falls on the next `times` requests whose path, or "METHOD /path", fits the pattern `on`

    def fail(
        self,
        status: int,
        *,
        times: int = 1,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        on: str = "*",
    ) -> None:
        """Answers with `status` and an error body of the API's shape, or with `body`: a text, as a proxy in between would send it
        (text/html), or a JSON value. `retry_after` is the header of that name, in seconds; 0.001 has clients try again at once (0
        counts as no advice, and they wait as long as they like)."""
        lower = {name.lower(): value for name, value in (headers or {}).items()}
        if retry_after is not None:
            lower = {"retry-after": f"{retry_after:g}", **lower}
        if body is not None and not isinstance(body, (str, bytes)):
            lower = {"content-type": "application/json", **lower}
            body = dump(plain(body))
        content = body.encode() if isinstance(body, str) else body
        self.spoil(Fault(status, lower, content), times=times, on=on)

    def delay(self, seconds: float, *, times: int = 1, on: str = "*") -> None:
        """Waits before answering."""
        self.spoil(Fault(delay=seconds), times=times, on=on)

    def truncate(self, after: int, *, clean: bool = False, times: int = 1, on: str = "*") -> None:
        """Cuts a stream off after so many events (a plain body: bytes); `clean` ends it as if that had been all."""
        self.spoil(Fault(truncate=after, clean=clean), times=times, on=on)

    def stall(self, seconds: float = float("inf"), *, after: int = 0, times: int = 1, on: str = "*") -> None:
        """Goes quiet for so long once the headers and `after` events have been sent; without seconds, until `release()`."""
        gate = threading.Event()
        self._gates.append(gate)
        self.spoil(Fault(stall=seconds, after=after, gate=gate), times=times, on=on)

    def release(self) -> None:
        """Ends the silence of every `stall` so far, those still to come included."""
        for gate in self._gates:
            gate.set()

    def drip(self, bytes: int = 1, every: float = 0.1, *, times: int = 1, on: str = "*") -> None:
        """Sends the body so many bytes at a time, with so many seconds before each."""
        if bytes < 1:
            raise ValueError(f"bytes: expected 1 or more, got {bytes}")
        self.spoil(Fault(drip=(bytes, every)), times=times, on=on)

    def reset(self, *, after: int = 0, times: int = 1, on: str = "*") -> None:
        """Closes the connection with RST: instead of answering (nothing is done then), or after so many events."""
        self.spoil(Fault(reset=True, after=after), times=times, on=on)

    def garbage(
        self, body: str | bytes = '{"id": "chatcmpl-', *, after: int = 0, times: int = 1, on: str = "*"
    ) -> None:
        """Sends what is no JSON: as the body, or as the data of the event after the first `after` of a stream."""
        content = body.encode() if isinstance(body, str) else body
        self.spoil(Fault(garbage=content, after=after), times=times, on=on)

    def mislabel(self, content_type: str = "text/html", *, times: int = 1, on: str = "*") -> None:
        """Sends the real answer with a wrong Content-Type."""
        self.spoil(Fault(content_type=content_type), times=times, on=on)

    def spoil(self, fault: Fault, *, times: int = 1, on: str = "*") -> None:
        """Several of these at once: `Fault(delay=0.1, status=503)`."""
        self._faults.add(fault, times, on)

    def heal(self) -> None:
        """Forgets every fault still to come."""
        self._faults.clear()

    # What happens to a request

    def _exchange(self, request: Request) -> Generator[Step]:
        """All there is to do for a request, step by step."""
        began = time.monotonic()
        fault = self._receive(request)
        if fault.delay:
            yield Pause(fault.delay)
        if fault.reset and not fault.after:
            yield Break.RESET
            return
        answer = self._answer(request, fault.reply())
        status = 200 if isinstance(answer, EventStream) else answer.status
        try:
            with contextlib.closing(steps(answer, fault, self.pace)) as told:
                for step in told:
                    if isinstance(step, Head) and not isinstance(answer, Passage):
                        took = str(round((time.monotonic() - began) * 1000))
                        step = Head(step.status, {**step.headers, "openai-processing-ms": took}, step.length)
                    yield step
        finally:
            if self.on_answer is not None:
                self.on_answer(request, status, time.monotonic() - began)

    def _receive(self, request: Request) -> Fault:
        self._note(request)
        try:
            return self._faults.take(request)
        except ApiError as error:
            reply = error.reply()
            return Fault(reply.status, reply.headers, reply.body)

    def _answer(self, request: Request, instead: Reply | None) -> Answer | Passage:
        if instead is not None:
            return routes.dressed(instead, request, self.store, self._access)
        return self._own(lambda request: routes.answer(request, self.store, self._access), request)

    def _own(self, function: Callable[[Request], object] | None, request: Request) -> Answer:
        """What a function of the test's own answers. What it raises is kept for the test, where it can be seen."""
        assert function is not None
        try:
            return answer_of(function(request))
        except Exception as error:  # noqa: BLE001 - the test raises it
            self.broken.append(error)
            return raw_answer(500, json={"error": {"message": f"{type(error).__name__} in the test's own server"}})

    def _refuse(self, error: ApiError) -> Generator[Step]:
        """The answer to what was no request."""
        answer = routes.dressed(error.reply(), Request("", ""), self.store, self._access)
        return steps(answer, Fault(), 0.0)
