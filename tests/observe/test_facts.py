"""What observers are told: which events, and which facts."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

import oai_lite
from oai_lite import TokenAuth, TokenError, hookimpl

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import ANSWER, CHAT, CHUNK, FAULT, STREAM, Listener

ROOT = Path(__file__).parents[2]
COMMON = {
    *("call", "operation", "method", "path", "url", "model", "stream", "attempt", "seconds"),
}
ANSWERED = {"info", "status", "request_id", "response_id", "response_model", "usage", "input_tokens", "output_tokens"}
OF = {
    "start": set(),
    "request": {"request", "headers"},
    "retry": {"error", "reason", "wait", "status", "request_id"},
    "error": {"error", "reason", "status", "request_id"},
    "response": ANSWERED,
    "stream_end": {*ANSWERED, "how", "error", "items", "first"},
}


def check(listener: Listener, *names: str) -> None:
    """These events came, each with all its facts, all of one call."""
    assert listener.names == list(names)
    for event, facts in listener.told:
        assert set(facts) == COMMON | OF[event], event
        assert type(facts["seconds"]) is float and facts["seconds"] >= 0
    assert len({facts["call"] for _, facts in listener.told}) == 1


def picked(facts: Any, *names: str) -> list[Any]:
    """Some facts."""
    return [facts[name] for name in names]


@pytest.mark.parametrize("raw", [False, True], ids=["plain", "raw"])
def test_a_whole_call(client: Colour, wire: Wire, listener: Listener, raw: bool) -> None:
    """A call that is tried twice: where it goes, what it is, what it took; raw answers tell their usage, too."""
    made = client.make(plugins=[wire, listener], max_retries=1, base_url="http://user:pass@h/v1")
    wire.answer({}, 503, retry_after_ms="1", x_request_id="req_0")
    wire.answer(ANSWER, x_request_id="req_1")
    completions = made.chat.completions
    result = client.run((completions.with_raw_response if raw else completions).create(**CHAT))
    assert (result.parse() if raw else result).id == "chatcmpl-1"
    check(listener, "start", "request", "retry", "request", "response")
    for _, facts in listener.told:
        assert picked(facts, "operation", "method", "path", "url", "model", "stream") == [
            *("POST /chat/completions", "POST", "/chat/completions", "http://h/v1/chat/completions", "gpt-4o", False),
        ]
    assert [facts["attempt"] for _, facts in listener.told] == [0, 0, 1, 1, 1]
    retry, response = listener.facts("retry"), listener.facts("response")
    assert picked(retry, "reason", "wait", "status", "request_id") == ["status 503", 0.001, 503, "req_0"]
    assert picked(response, "status", "request_id", "response_id") == [200, "req_1", "chatcmpl-1"]
    assert picked(response, "response_model", "input_tokens", "output_tokens") == ["gpt-4o-2024-08-06", 9, 2]
    assert response["usage"].total_tokens == 11


def test_operations_have_no_ids(client: Colour, wire: Wire, listener: Listener) -> None:
    """The operation is the same for every object; the path is not. Calls by path are told as they are, without the query."""
    made = client.make(plugins=[wire, listener])
    client.run(made.models.retrieve("m-1"))
    facts = listener.facts("response")
    assert picked(facts, "operation", "path", "model") == ["GET /models/{model}", "/models/m-1", None]
    listener.told.clear()
    client.run(made.get("/any/thing?code=canary", cast_to=object))
    assert picked(listener.facts("response"), "operation", "path") == ["GET /any/thing", "/any/thing"]
    assert "canary" not in repr(listener.told)


def test_tokens_of_responses(client: Colour, wire: Wire, listener: Listener) -> None:
    """The Responses API names its tokens otherwise; the facts do not. Its first event has its name and model."""
    made = client.make(plugins=[wire, listener])
    wire.answer({"id": "resp_1", "model": "m-1", "usage": {"input_tokens": 4, "output_tokens": 5}})
    client.run(made.responses.create(model="m", input="x"))
    assert picked(listener.facts("response"), "response_id", "input_tokens", "output_tokens") == ["resp_1", 4, 5]
    listener.told.clear()
    wire.answer(
        b'data: {"type": "response.created", "response": {"id": "resp_2", "model": "m-2", "status": "in_progress"}}\n\n'
        b'data: {"type": "response.completed", "response": {"id": "resp_2", "status": "completed", "usage": {"input_tokens": 6,'
        b' "output_tokens": 7}}}\n\n',
        content_type="text/event-stream",
    )
    client.items(client.run(made.responses.create(model="m", input="x", stream=True)))
    found = picked(listener.facts("stream_end"), "response_id", "response_model", "input_tokens", "output_tokens")
    assert found == ["resp_2", "m-2", 6, 7]


def open_stream(client: Colour, wire: Wire, listener: Listener, body: bytes) -> Any:
    wire.answer(body, content_type="text/event-stream", x_request_id="req_2")
    made = client.make(plugins=[wire, listener])
    stream = client.run(made.chat.completions.create(**CHAT, stream=True))
    check(listener, "start", "request", "response")
    assert listener.facts("response")["response_id"] is None
    return stream


def test_a_stream(client: Colour, wire: Wire, listener: Listener) -> None:
    """Its end tells what it was and what it used."""
    client.items(open_stream(client, wire, listener, STREAM))
    check(listener, "start", "request", "response", "stream_end")
    facts = listener.facts("stream_end")
    assert picked(facts, "how", "items", "error", "stream", "status") == ["complete", 3, None, True, 200]
    assert picked(facts, "response_id", "response_model", "request_id") == ["chatcmpl-2", "gpt-4o-2024-08-06", "req_2"]
    assert picked(facts, "input_tokens", "output_tokens") == [9, 3]
    assert 0 <= facts["first"] <= facts["seconds"]


@pytest.mark.parametrize(("body", "error"), [(FAULT, oai_lite.APIError), (CHUNK, oai_lite.StreamTruncatedError)])
def test_a_stream_that_fails(client: Colour, wire: Wire, listener: Listener, body: bytes, error: Any) -> None:
    """Its end tells the error that its reader gets: one in the stream, or its being cut off."""
    stream = open_stream(client, wire, listener, body)
    with pytest.raises(error) as caught:
        client.items(stream)
    check(listener, "start", "request", "response", "stream_end")
    facts = listener.facts("stream_end")
    assert picked(facts, "how", "items", "error") == ["failed", 1, caught.value]


def test_a_stream_left_early(client: Colour, wire: Wire, listener: Listener) -> None:
    """Closed or dropped, read or not: one end."""
    stream = open_stream(client, wire, listener, STREAM)
    assert client.run(anext(stream) if client.asynchronous else next(stream)).id == "chatcmpl-2"
    for _ in range(2):
        client.run(stream.close())
    check(listener, "start", "request", "response", "stream_end")
    assert picked(listener.facts("stream_end"), "how", "items") == ["closed", 3]
    listener.told.clear()
    stream = open_stream(client, wire, listener, STREAM)
    del stream
    gc.collect()
    check(listener, "start", "request", "response", "stream_end")
    assert picked(listener.facts("stream_end"), "how", "items", "first") == ["dropped", 0, None]


def test_a_raw_stream(client: Colour, wire: Wire, listener: Listener) -> None:
    """Its end is told once it was asked for; if nobody asks, when it is dropped."""
    made = client.make(plugins=[wire, listener])
    for asked in (True, False):
        listener.told.clear()
        wire.answer(STREAM, content_type="text/event-stream")
        answer = client.run(made.chat.completions.with_raw_response.create(**CHAT, stream=True))
        assert listener.names == ["start", "request", "response"]
        if asked:
            client.items(client.run(answer.parse()))
        del answer
        gc.collect()
        assert listener.names[3:] == ["stream_end"]
        assert listener.facts("stream_end")["how"] == ("complete" if asked else "dropped")


def test_an_answer_read_on_demand(client: Colour, wire: Wire, listener: Listener) -> None:
    """Its headers are its end."""
    made = client.make(plugins=[wire, listener])
    opened = made.files.with_streaming_response.content("f")
    client.run(client.enter(opened).read())
    client.leave(opened)
    check(listener, "start", "request", "response")
    assert listener.facts("response")["status"] == 200


def test_failed_calls(client: Colour, wire: Wire, listener: Listener) -> None:
    """A refusal, an answer that is none, a redirect that leads nowhere, a plugin that fails: one error each, which is the caller's."""

    class Failing:
        @hookimpl
        def oai_lite_prepare(self) -> Any:
            def fail(request: Any) -> Any:
                raise LookupError("no")

            return fail

    for status, content, headers, error, reason in (
        (400, {"error": {"message": "no"}}, {"x_request_id": "req_3"}, oai_lite.BadRequestError, "status 400"),
        (200, b"<html>", {}, oai_lite.APIResponseValidationError, "APIResponseValidationError"),
        (307, b"", {"location": "ftp://x"}, oai_lite.APIError, "APIError"),
        (None, b"", {}, LookupError, "LookupError"),
    ):
        listener.told.clear()
        if status is not None:
            wire.answer(content, status, **headers)
        plugins = [wire, listener, *([Failing()] if status is None else [])]
        with pytest.raises(error) as caught:
            client.run(client.make(plugins=plugins).models.retrieve("m"))
        check(listener, *(["start", "error"] if status is None else ["start", "request", "error"]))
        facts = listener.facts("error")
        assert facts["error"] is caught.value
        assert facts["reason"] == reason
        if status == 400:
            assert picked(facts, "status", "request_id") == [400, "req_3"]


def test_a_token_that_cannot_be_had(client: Colour, wire: Wire, listener: Listener) -> None:
    """The call failed before its first request."""

    def fetch() -> Any:
        raise LookupError("no")

    made = client.make(plugins=[wire, listener, TokenAuth(fetch, name="vault")], auth="vault")
    with pytest.raises(TokenError):
        client.run(made.models.retrieve("m"))
    check(listener, "start", "error")


def test_nothing_is_told_of_what_cannot_be_sent(client: Colour, wire: Wire, listener: Listener) -> None:
    """Wrong arguments are no calls."""
    made = client.make(plugins=[wire, listener])
    with pytest.raises(oai_lite.OpenAIError):
        client.run(made.moderations.create(input=object()))
    assert listener.told == []


def test_a_cancelled_call(listener: Listener) -> None:
    """Cancellation is an end like any other."""

    async def main() -> None:
        begun = asyncio.Event()

        async def key() -> str:
            begun.set()
            await asyncio.Event().wait()
            return ""

        async with oai_lite.AsyncOpenAI(api_key=key, base_url="http://127.0.0.1:1", plugins=[listener]) as made:
            task = asyncio.create_task(made.models.retrieve("m"))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    check(listener, "start", "error")
    assert listener.facts("error")["reason"] == "CancelledError"


def test_prepare_knows_the_call(client: Colour, wire: Wire, listener: Listener) -> None:
    """The request that plugins prepare names the same call as the facts; without observers there is nothing to name."""
    calls: list[object] = []

    class Preparing:
        @hookimpl
        def oai_lite_prepare(self) -> Any:
            def prepare(request: Any) -> Any:
                calls.append(request.call)
                return request

            return prepare

    client.run(client.make(plugins=[wire, listener, Preparing()]).models.retrieve("m"))
    client.run(client.make(plugins=[wire, Preparing()]).models.retrieve("m"))
    assert calls == [listener.facts("start")["call"], None]


class Broken:
    """Fails at each event, after spoiling the facts."""

    @hookimpl
    def oai_lite_observe(self) -> Any:
        """The listener."""

        def fail(event: str, facts: Any) -> None:
            facts.clear()
            raise LookupError("broken")

        return fail


def test_an_observer_cannot_break_a_call(client: Colour, wire: Wire, listener: Listener) -> None:
    """Its error is one warning, whatever it does to its facts; streams end as they would. Two that fail are two warnings."""
    made = client.make(plugins=[wire, Broken(), listener, type("Second", (Broken,), {})()])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            listener.told.clear()
            wire.answer(STREAM, content_type="text/event-stream")
            assert len(client.items(client.run(made.chat.completions.create(**CHAT, stream=True)))) == 3
            check(listener, "start", "request", "response", "stream_end")
    assert [str(each.message) for each in caught] == [
        "an observer of oai_lite failed on 'start': LookupError('broken')"
    ] * 2


def test_even_where_warnings_are_errors(client: Colour, wire: Wire, capsys: pytest.CaptureFixture[str]) -> None:
    """The warning is printed instead."""
    client.run(client.make(plugins=[wire, Broken()]).models.retrieve("m"))
    assert capsys.readouterr().err == "an observer of oai_lite failed on 'start': LookupError('broken')\n"


def test_nothing_is_loaded_without_observers() -> None:
    """A client that nobody listens to loads nothing for it, and no logging."""
    program = """
import sys
from oai_lite import OpenAI, hookimpl
from oai_lite.limits import Exchange
from oai_lite.request import Headers, Response
class Here:
    @hookimpl
    def oai_lite_transport(self):
        return self
    def send(self, request, exchange, stream=False):
        return Response(200, Headers({}), b"{}")
    def close(self):
        pass
OpenAI(api_key="k", plugins=[Here()]).models.retrieve("m")
print({"logging", "opentelemetry", "oai_lite.observe", "oai_lite.plugins._log", "oai_lite.plugins._otel"} & set(sys.modules))
"""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("set()\n", "")
