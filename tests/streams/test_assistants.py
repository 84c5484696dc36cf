"""Runs of assistants: callbacks in order, each end once, in both colours; and memory that does not grow."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest

from oai_lite import (
    APIError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    StreamDeltaError,
    StreamStateError,
    StreamTruncatedError,
)
from oai_lite.decode import decoder
from oai_lite.helpers.run_state import KEPT, RunState
from oai_lite.types.beta import AssistantStreamEvent

from ..conftest import Colour
from ..face.wire import Wire
from .conftest import sse

CALLBACKS = [name for name in vars(AssistantEventHandler) if name.startswith("on_")]


def run(status: str) -> dict[str, Any]:
    """A run as servers send it."""
    return {"id": "r", "object": "thread.run", "assistant_id": "a", "thread_id": "t", "status": status, "model": "m"}


def message(text: str | None = None, id: str = "m1") -> dict[str, Any]:
    """A message; begun only, without text."""
    content = [] if text is None else [{"type": "text", "text": {"value": text, "annotations": []}}]
    status = "in_progress" if text is None else "completed"
    return {"id": id, "object": "thread.message", "role": "assistant", "status": status, "content": content}


def delta(text: str, index: int = 0, id: str = "m1", **more: Any) -> tuple[str, Any]:
    """A piece of a message."""
    block = {"index": index, "type": "text", "text": {"value": text, **more}}
    return "thread.message.delta", {"id": id, "object": "thread.message.delta", "delta": {"content": [block]}}


def step(status: str, id: str = "s1", calls: Any = ()) -> dict[str, Any]:
    """A step that uses tools."""
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return {"id": id, "object": "thread.run.step", "type": "tool_calls", "status": status, "step_details": details}


def call(arguments: str, index: int = 0, id: str | None = None, **function: Any) -> tuple[str, Any]:
    """A piece of a step's call."""
    told = {"index": index, "type": "function", "id": id, "function": {"arguments": arguments, **function}}
    if id is None:
        del told["id"]
    details = {"type": "tool_calls", "tool_calls": [told]}
    return "thread.run.step.delta", {"id": "s1", "object": "thread.run.step.delta", "delta": {"step_details": details}}


TELLING: list[tuple[str, Any]] = [
    ("thread.run.created", run("queued")),
    ("thread.run.step.created", step("in_progress")),
    call("", 0, "c1", name="f", output=None),
    call('{"a"'),
    call(":1}"),
    call("{}", 1, "c2", name="g", output=None),
    ("thread.run.step.completed", step("completed")),
    ("thread.message.created", message()),
    delta("Hel", annotations=[]),
    delta("lo"),
    delta("more", 1),
    (
        "thread.message.completed",
        {**message("Hello"), "content": [*message("Hello")["content"], *message("more")["content"]]},
    ),
    ("thread.run.completed", run("completed")),
]


def body(telling: list[tuple[str, Any]], done: bool = True) -> bytes:
    """These events as a stream."""
    text = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in telling)
    return (text + ("event: done\ndata: [DONE]\n\n" if done else "")).encode()


def recording(client: Colour, log: list[Any], fails_in: str | None = None) -> Any:
    """A handler that notes every callback."""

    def note(name: str, arguments: tuple[Any, ...]) -> None:
        log.append((name, *arguments))
        if name == fails_in:
            raise KeyError(name)

    def sync(name: str) -> Any:
        def callback(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        return callback

    def asynchronous(name: str) -> Any:
        async def callback(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        return callback

    base: Any = AsyncAssistantEventHandler if client.asynchronous else AssistantEventHandler
    make = asynchronous if client.asynchronous else sync
    return type("Handler", (base,), {name: make(name) for name in CALLBACKS})()


def begin(client: Colour, made: Any, handler: Any = None) -> Any:
    """The manager and the handler of a run's stream."""
    options = {} if handler is None else {"event_handler": handler}
    manager = made.beta.threads.runs.stream(thread_id="t", assistant_id="a", **options)
    return manager, client.enter(manager)


def test_callbacks(client: Colour, made: Any, wire: Wire) -> None:
    """In order; each end once; snapshots are what was then."""
    sse(wire, body(TELLING))
    log: list[Any] = []
    handler = recording(client, log)
    manager, stream = begin(client, made, handler)
    assert stream is handler
    client.run(stream.until_done())
    client.leave(manager)
    names = [name for name, *_ in log if name != "on_event"]
    assert names == [
        "on_run_step_created",
        *("on_tool_call_created", "on_run_step_delta"),
        *("on_tool_call_delta", "on_run_step_delta") * 2,
        *("on_tool_call_done", "on_tool_call_created", "on_run_step_delta"),
        *("on_tool_call_done", "on_run_step_done"),
        "on_message_created",
        *("on_text_created", "on_text_delta", "on_message_delta"),
        *("on_text_delta", "on_message_delta"),
        *("on_text_created", "on_text_delta", "on_text_done", "on_message_delta"),
        *("on_text_done", "on_message_done"),
        "on_end",
    ]
    done = [arguments[0].function.arguments for name, *arguments in log if name == "on_tool_call_done"]
    assert done == ['{"a":1}', "{}"]
    texts = [arguments[1].value for name, *arguments in log if name == "on_text_delta"]
    assert texts == ["Hel", "Hello", "more"]
    assert [arguments[0].value for name, *arguments in log if name == "on_text_done"] == ["Hello", "more"]
    snapshots = [arguments[1].content for name, *arguments in log if name == "on_message_delta"]
    assert [len(content) for content in snapshots] == [1, 1, 2]
    assert wire.last.headers["x-stainless-custom-event-handler"] == "true"
    assert wire.last.headers["openai-beta"] == "assistants=v2"


def test_finals_and_state(client: Colour, made: Any, wire: Wire) -> None:
    """What came of the run: also as they ended, not as they began."""
    sse(wire, body(TELLING), x_request_id="req_3")
    manager, stream = begin(client, made)
    kind: Any = AsyncAssistantEventHandler if client.asynchronous else AssistantEventHandler
    assert type(stream) is kind
    assert client.run(stream.get_final_run()).status == "completed"
    assert [each.status for each in client.run(stream.get_final_run_steps())] == ["completed"]
    (said,) = client.run(stream.get_final_messages())
    assert said.content[0].text.value == "Hello"
    assert (stream.current_event, stream.current_run.id, stream.current_run_step_snapshot) == (None, "r", None)
    assert stream.current_message_snapshot.content[1].text.value == "more"
    assert stream.request_id == "req_3"
    client.leave(manager)


def test_text_alone(client: Colour, made: Any, wire: Wire) -> None:
    """`text_deltas` is a property here, as with the official client."""
    sse(wire, body(TELLING))
    manager, stream = begin(client, made)
    assert client.items(stream.text_deltas) == ["Hel", "lo", "more"]
    client.leave(manager)


def test_the_other_methods(client: Colour, made: Any, wire: Wire) -> None:
    """Each says which helper it is."""
    threads = made.beta.threads
    calls: list[tuple[Any, dict[str, Any], str, str]] = [
        (
            threads.runs.create_and_stream,
            {"thread_id": "t", "assistant_id": "a"},
            "threads/t/runs",
            "runs.create_and_stream",
        ),
        (
            threads.runs.submit_tool_outputs_stream,
            {"thread_id": "t", "run_id": "r", "tool_outputs": []},
            "threads/t/runs/r/submit_tool_outputs",
            "runs.submit_tool_outputs_stream",
        ),
        (threads.create_and_run_stream, {"assistant_id": "a"}, "threads/runs", "create_and_run_stream"),
    ]
    for method, arguments, path, mark in calls:
        sse(wire, body(TELLING))
        manager = method(**arguments)
        assert client.run(client.enter(manager).get_final_run()).status == "completed"
        client.leave(manager)
        assert wire.last.path == f"/v1/{path}"
        assert wire.last.headers["x-stainless-stream-helper"] == f"threads.{mark}"
        assert wire.last.headers["x-stainless-custom-event-handler"] == "false"
        assert wire.last.json["stream"] is True


@pytest.mark.parametrize("name", ["on_event", "on_text_delta", "on_run_step_done"])
def test_a_callback_that_fails(client: Colour, made: Any, wire: Wire, name: str) -> None:
    """Its error is told, `on_end` is last, and it is raised."""
    sse(wire, body(TELLING))
    log: list[Any] = []
    manager, stream = begin(client, made, recording(client, log, name))
    with pytest.raises(KeyError, match=name):
        client.run(stream.until_done())
    client.leave(manager)
    assert [each[0] for each in log][-2:] == ["on_exception", "on_end"]
    assert [each[0] for each in log].count("on_end") == 1
    assert wire.bodies[0].closed


@pytest.mark.parametrize(
    ("telling", "error"),
    [
        (TELLING[:9], StreamTruncatedError),
        ([*TELLING[:9], ("error", {"message": "overloaded", "code": "x"})], APIError),
        ([TELLING[0], call("x")], StreamDeltaError),
        ([TELLING[0], delta("x")], StreamDeltaError),
        ([*TELLING[:9], delta("x", id="m2")], StreamDeltaError),
    ],
    ids=["cut", "error", "no step", "no message", "another message"],
)
def test_what_goes_wrong(client: Colour, made: Any, wire: Wire, telling: list[Any], error: type[Exception]) -> None:
    """A typed error, told to the handler, and raised again by whoever asks for what is final."""
    sse(wire, body(telling, done=False))
    log: list[Any] = []
    manager, stream = begin(client, made, recording(client, log))
    with pytest.raises(error) as caught:
        client.run(stream.until_done())
    with pytest.raises(error):
        client.run(stream.get_final_run())
    client.leave(manager)
    assert [each[0] for each in log][-2:] == ["on_exception", "on_end"]
    if isinstance(caught.value, StreamTruncatedError):
        assert caught.value.partial.content[0].text.value == "Hel"


def test_given_up_early(client: Colour, made: Any, wire: Wire) -> None:
    """`on_end` comes all the same; nothing about the run is final."""
    sse(wire, body(TELLING))
    log: list[Any] = []
    manager, stream = begin(client, made, recording(client, log))
    client.run(anext(stream)) if client.asynchronous else next(stream)
    client.leave(manager)
    assert [each[0] for each in log] == ["on_event", "on_end"]
    with pytest.raises(StreamTruncatedError):
        client.run(stream.get_final_run())


def test_used_wrongly(client: Colour, made: Any, wire: Wire) -> None:
    """Before it has a stream, twice, of the other colour, or asked for what did not come."""
    handler = recording(client, [])
    assert handler.current_run is None
    with pytest.raises(StreamStateError, match="no stream yet"):
        client.run(handler.until_done())
    sse(wire, body([TELLING[0], TELLING[-1]]))
    manager, stream = begin(client, made, handler)
    with pytest.raises(RuntimeError, match="no messages"):
        client.run(stream.get_final_messages())
    client.leave(manager)
    with pytest.raises(RuntimeError, match="for one stream"):
        begin(client, made, handler)
    other: Any = AssistantEventHandler if client.asynchronous else AsyncAssistantEventHandler
    with pytest.raises(TypeError, match="event_handler must be of"):
        begin(client, made, other())


# ---------------------------------------------------------------------- long runs


def test_memory_is_bounded_by_the_open_message() -> None:
    """100,000 events of 10,000 messages: older ones are handed over, not hoarded; and asking for all of them says so."""
    decode = decoder(AssistantStreamEvent)
    state = RunState()
    handed = 0

    def tell(name: str, data: Any) -> None:
        nonlocal handed
        for notice, make in state.handle(decode({"event": name, "data": data})):
            if notice == "on_message_done":
                handed += len(make()[0].content[0].text.value)

    text = "x" * 500
    tracemalloc.start()
    peaks = []
    for number in range(10_000):
        key = f"m{number}"
        tell("thread.message.created", message(id=key))
        for _ in range(8):
            name, data = delta(text, id=key)
            tell(name, data)
        tell("thread.message.completed", message(text * 8, id=key))
        if number in (500, 9_999):
            peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    assert handed == 10_000 * 8 * 500
    assert peaks[1] < 1.2 * peaks[0] < 20e6
    with pytest.raises(StreamStateError, match=f"10000 messages, of which only the last {KEPT}"):
        state.messages.all()
