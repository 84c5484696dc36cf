"""Assistants, threads and runs: waiting for runs, their streams, and the parts of `beta` that are made of others."""

from __future__ import annotations

from typing import Any

import pytest

from oai_lite import MissingPluginError, types
from oai_lite.errors import APIError, ArgumentError, PollTimeoutError, StreamTruncatedError
from oai_lite.model import UnknownObject

from ..conftest import Colour
from .wire import Wire


def run(status: str, **fields: object) -> dict[str, object]:
    return {"id": "run_1", "thread_id": "t", "object": "thread.run", "status": status, **fields}


def events(*pairs: tuple[str | None, str]) -> bytes:
    return "".join((f"event: {name}\n" if name else "") + f"data: {data}\n\n" for name, data in pairs).encode()


CREATED = ("thread.run.created", '{"id":"run_1","status":"queued"}')


def streamed(client: Colour, wire: Wire, body: bytes, into: list[Any] | None = None) -> list[Any]:
    """The items of a run's stream."""
    wire.answer(body, content_type="text/event-stream")
    made = client.make(plugins=[wire])
    return client.items(client.run(made.beta.threads.runs.create("t", assistant_id="a", stream=True)), into)


# ---------------------------------------------------------------------- waiting


@pytest.mark.parametrize("status", ["requires_action", "cancelled", "completed", "failed", "expired", "incomplete"])
def test_poll_ends(client: Colour, wire: Wire, status: str) -> None:
    """A run is asked for until it no longer goes on by itself."""
    for state in ("queued", "in_progress", "cancelling", status):
        wire.answer(run(state))
    made = client.make(plugins=[wire])
    got = client.run(made.beta.threads.runs.poll("run_1", "t", poll_interval_ms=0))
    assert type(got) is types.beta.threads.Run and got.status == status
    assert [sent.path for sent in wire.sent] == ["/v1/threads/t/runs/run_1"] * 4


def test_headers_of_polling(client: Colour, wire: Wire) -> None:
    """The questions tell of the polling, and of the interval if there is one; the caller's headers go along."""
    made = client.make(plugins=[wire])
    wire.answer(run("completed"))
    client.run(made.beta.threads.runs.poll("run_1", "t", poll_interval_ms=7, extra_headers={"x-mine": "1"}))
    headers = wire.last.headers
    assert (headers["x-stainless-poll-helper"], headers["x-stainless-custom-poll-interval"]) == ("true", "7")
    assert (headers["x-mine"], headers["openai-beta"]) == ("1", "assistants=v2")
    wire.answer(run("completed"))
    client.run(made.beta.threads.runs.poll("run_1", "t"))
    assert "x-stainless-custom-poll-interval" not in wire.last.headers


def test_create_and_poll(client: Colour, wire: Wire) -> None:
    """The run is made with the parameters, then asked for with the options alone."""
    wire.answer(run("queued"))
    wire.answer(run("completed"))
    runs = client.make(plugins=[wire]).beta.threads.runs
    include = ["step_details.tool_calls[*].file_search.results[*].content"]
    got = client.run(
        runs.create_and_poll(
            thread_id="t",
            assistant_id="a",
            include=include,
            temperature=0.5,
            extra_query={"q": "1"},
            poll_interval_ms=0,
        )
    )
    create, ask = wire.sent
    assert got.status == "completed"
    assert create.json == {"assistant_id": "a", "temperature": 0.5, "stream": False}
    assert create.query == [("include[]", include[0]), ("q", "1")]
    assert "x-stainless-poll-helper" not in create.headers
    assert (ask.method, ask.path, ask.query) == ("GET", "/v1/threads/t/runs/run_1", [("q", "1")])


def test_submit_and_poll(client: Colour, wire: Wire) -> None:
    """The outputs are sent first."""
    wire.answer(run("queued"))
    wire.answer(run("completed"))
    runs = client.make(plugins=[wire]).beta.threads.runs
    outputs = [{"tool_call_id": "c", "output": "42"}]
    client.run(runs.submit_tool_outputs_and_poll(run_id="run_1", thread_id="t", tool_outputs=outputs))
    assert [sent.path.removeprefix("/v1/threads/t/runs/") for sent in wire.sent] == [
        "run_1/submit_tool_outputs",
        "run_1",
    ]
    assert wire.sent[0].json == {"tool_outputs": outputs, "stream": False}


def test_create_thread_and_poll(client: Colour, wire: Wire) -> None:
    """The thread to ask in is the one that the run says it is in."""
    wire.answer(run("queued", thread_id="made"))
    wire.answer(run("completed"))
    threads = client.make(plugins=[wire]).beta.threads
    client.run(threads.create_and_run_poll(assistant_id="a", thread={"messages": []}))
    assert [sent.path for sent in wire.sent] == ["/v1/threads/runs", "/v1/threads/made/runs/run_1"]
    assert wire.sent[0].json == {"assistant_id": "a", "thread": {"messages": []}, "stream": False}


def test_overall_limit(client: Colour, wire: Wire) -> None:
    """The run as last seen is on the error."""
    wire.answer(run("in_progress"))
    runs = client.make(plugins=[wire]).beta.threads.runs
    with pytest.raises(PollTimeoutError, match="runs.poll: still 'in_progress' after 0 s") as caught:
        client.run(runs.poll("run_1", "t", max_wait_seconds=0))
    assert caught.value.last.id == "run_1"


def test_nothing_is_begun_with_wrong_arguments(client: Colour, wire: Wire) -> None:
    """No paid run for a wait that cannot be; a helper does not stream."""
    threads = client.make(plugins=[wire]).beta.threads
    wrong: dict[str, Any] = {"poll_interval_ms": -1}
    with pytest.raises(ArgumentError, match="threads.create_and_run_poll: poll_interval_ms"):
        client.run(threads.create_and_run_poll(assistant_id="a", **wrong))
    with pytest.raises(ArgumentError, match="runs.create_and_poll: poll_interval_ms"):
        client.run(threads.runs.create_and_poll(assistant_id="a", thread_id="t", **wrong))
    with pytest.raises(ArgumentError, match="runs.submit_tool_outputs_and_poll: poll_interval_ms"):
        client.run(threads.runs.submit_tool_outputs_and_poll(run_id="r", thread_id="t", tool_outputs=[], **wrong))
    with pytest.raises(TypeError, match="stream"):
        client.run(threads.runs.create_and_poll(assistant_id="a", thread_id="t", stream=True))
    assert wire.sent == []


# ---------------------------------------------------------------------- streams


def test_events_by_name(client: Colour, wire: Wire) -> None:
    """An event's class goes by its name, its data is what it is about; an `error` inside is no failure of the stream."""
    body = events(
        CREATED,
        ("thread.message.delta", '{"id":"m","delta":{"content":[{"index":0,"type":"text","text":{"value":"Hi"}}]}}'),
        ("thread.future", '{"id":"x"}'),
        (None, '{"id":"y"}'),
        ("thread.run.failed", '{"id":"run_1","status":"failed","error":{"message":"inside"}}'),
        ("done", "[DONE]"),
    )
    first, delta, future, unnamed, failed = streamed(client, wire, body)
    assert type(first) is types.beta.assistant_stream_event.ThreadRunCreated
    assert type(first.data) is types.beta.threads.Run and first.data.status == "queued"
    assert delta.data.delta.content[0].text.value == "Hi"
    assert isinstance(future, UnknownObject) and future.to_dict() == {"data": {"id": "x"}, "event": "thread.future"}
    assert isinstance(unnamed, UnknownObject) and unnamed.to_dict() == {"data": {"id": "y"}, "event": None}
    assert type(failed) is types.beta.assistant_stream_event.ThreadRunFailed


def test_error_events(client: Colour, wire: Wire) -> None:
    """A flat error is the last event; one in an envelope is raised, as in every other stream."""
    flat = '{"message":"overloaded","type":"server_error","code":null,"param":null}'
    last = streamed(client, wire, events(CREATED, ("error", flat)))[-1]
    assert type(last) is types.beta.assistant_stream_event.ErrorEvent and last.data.message == "overloaded"
    with pytest.raises(APIError, match="overloaded"):
        streamed(client, wire, events(CREATED, ("error", f'{{"error":{flat}}}')))


@pytest.mark.parametrize("state", ["requires_action", "completed", "incomplete", "failed", "cancelled", "expired"])
def test_complete_without_marker(client: Colour, wire: Wire, state: str) -> None:
    """A server that sends no `[DONE]` is understood by the run's last state."""
    body = events(CREATED, (f"thread.run.{state}", '{"id":"run_1","usage":{"total_tokens":3}}'))
    assert len(streamed(client, wire, body)) == 2


def test_cut_off(client: Colour, wire: Wire) -> None:
    """A stream that stops in mid-run raises; what had come is on the error. A step's end is not the run's."""
    body = events(
        CREATED,
        ("thread.message.delta", '{"id":"m","delta":{"content":[{"index":0,"type":"text","text":{"value":"So "}}]}}'),
        ("thread.message.delta", '{"id":"m","delta":{"content":[{"index":0,"type":"text","text":{"value":"far"}}]}}'),
        ("thread.run.step.completed", '{"id":"s","status":"completed"}'),
    )
    items: list[Any] = []
    with pytest.raises(StreamTruncatedError) as caught:
        streamed(client, wire, body, items)
    assert len(items) == 4
    assert (caught.value.partial.id, caught.value.partial.partial_text) == ("run_1", "So far")


# ---------------------------------------------------------------------- the rest


def test_beta_chat_is_chat(client: Colour, wire: Wire) -> None:
    """The old path leads to the client's own chat, in the colour that was asked for, and needs it to be there."""
    made = client.make(plugins=[wire])
    assert type(made.beta.chat) is type(made.chat)
    wire.answer({"id": "c"})
    raw = client.run(made.beta.chat.completions.with_raw_response.retrieve("c"))
    assert raw.parse().id == "c" and wire.last.path == "/v1/chat/completions/c"
    with pytest.raises(MissingPluginError, match="'chat' was left out"):
        client.make(plugins=[wire], without=["chat"]).beta.chat  # noqa: B018 - reaching is what is tested


@pytest.mark.parametrize(
    ("ask", "header"),
    [
        (lambda beta: beta.assistants.list(), "assistants=v2"),
        (lambda beta: beta.threads.messages.list("t"), "assistants=v2"),
        (lambda beta: beta.threads.runs.steps.list("r", thread_id="t"), "assistants=v2"),
        (lambda beta: beta.realtime.sessions.create(), "assistants=v2"),
        (lambda beta: beta.realtime.transcription_sessions.create(), "assistants=v2"),
        (lambda beta: beta.chatkit.threads.list(), "chatkit_beta=v1"),
        (lambda beta: beta.chatkit.sessions.create(user="u", workflow={"id": "w"}), "chatkit_beta=v1"),
    ],
)
def test_beta_headers(client: Colour, wire: Wire, ask: Any, header: str) -> None:
    """Every part says which beta it speaks; the caller may say another."""
    client.run(ask(client.make(plugins=[wire]).beta))
    assert wire.last.headers["openai-beta"] == header


def test_another_beta(client: Colour, wire: Wire) -> None:
    """The caller's header wins."""
    made = client.make(plugins=[wire])
    client.run(made.beta.assistants.retrieve("a", extra_headers={"openai-beta": "assistants=v3"}))
    assert wire.last.headers["openai-beta"] == "assistants=v3"
