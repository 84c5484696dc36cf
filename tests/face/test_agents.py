"""Agents: turns followed from input to end, functions run on the way, files for environments, artifacts, headers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oai_lite import strict_schema, types
from oai_lite.errors import APIStatusError, ArgumentError, ParseError, SchemaError, StreamTruncatedError
from oai_lite.model import UnknownObject
from oai_lite.resources.beta.agents.files import AgentFilePreparationError, AgentFileStagingError
from oai_lite.resources.beta.agents.turn_stream import AgentOutputParseError, AgentToolError, AgentTurnResultError

from ..conftest import Colour
from .wire import Wire

SESSION: dict[str, Any] = {"id": "sess_1", "object": "agent.session", "status": "idle", "required_actions": []}
EVENTS = "/v1/agents/sessions/sess_1/events"


def event(kind: str, **fields: object) -> dict[str, Any]:
    return {"type": f"agent.session.{kind}", "session_id": "sess_1", **fields}


def session(state: str, **fields: object) -> dict[str, Any]:
    return event(state, session={**SESSION, "status": state, **fields})


def turn(state: str, name: str = "turn_1", **fields: object) -> dict[str, Any]:
    said = {"id": name, "session_id": "sess_1", "status": {"created": "queued"}.get(state, state), **fields}
    return event(f"turn.{state}", turn_id=name, turn=said)


def says(text: str, name: str = "m1", **fields: object) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text}]
    message = {"id": name, "type": "message", "role": "assistant", "status": "completed", "turn_id": "turn_1"}
    return event("turn.item.done", item={**message, "content": content, **fields}, output_index=0)


def calls(name: str = "look", arguments: object = None, call_id: str = "c1") -> dict[str, Any]:
    call = {"id": "i", "type": "function_call", "call_id": call_id, "name": name, "turn_id": "turn_1"}
    arguments = {"x": 1} if arguments is None else arguments
    return event("turn.item.added", item={**call, "arguments": arguments, "status": "in_progress"}, output_index=0)


BEGUN = [turn("created"), session("in_progress")]
ENDED = [turn("completed"), session("idle")]


def sse(*events: dict[str, Any]) -> bytes:
    return b"".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n".encode() for e in events)


def answered(wire: Wire, *events: dict[str, Any], answers: int = 1) -> None:
    """The session, its events, and the input taken; then as many results of functions."""
    wire.answer(SESSION)
    wire.answer(sse(*events), content_type="text/event-stream")
    for _ in range(answers):
        wire.answer(b"", 202)


def sessions(client: Colour, wire: Wire) -> Any:
    return client.make(plugins=[wire]).beta.agents.sessions


def followed(client: Colour, stream: Any, into: list[Any] | None = None) -> list[str]:
    """The types of a turn's events."""
    entered = client.enter(stream)
    try:
        found = client.items(entered, into)
    finally:
        client.leave(stream)
    return [item.type.removeprefix("agent.session.") for item in found]


# ---------------------------------------------------------------------- one turn


def test_turn(client: Colour, wire: Wire) -> None:
    """Events are listened to before the input is sent; what belongs to the time before the turn does not end it."""
    answered(wire, session("idle"), *BEGUN, says("Hi"), *ENDED, *BEGUN)
    stream = sessions(client, wire).stream("sess_1", input="hello", extra_headers={"x-mine": "1"})
    assert wire.sent == [], "nothing is sent before `with`"
    assert followed(client, stream) == [
        "idle",
        "turn.created",
        "in_progress",
        "turn.item.done",
        "turn.completed",
        "idle",
    ]
    assert [(s.method, s.path) for s in wire.sent] == [
        ("GET", "/v1/agents/sessions/sess_1"),
        ("GET", EVENTS),
        ("POST", EVENTS),
    ]
    assert {(s.headers["openai-beta"], s.headers["x-mine"]) for s in wire.sent} == {("agents=v1", "1")}
    assert [s.headers["accept"] for s in wire.sent[1:]] == ["text/event-stream", "*/*"]
    message = {"role": "user", "content": [{"type": "input_text", "text": "hello"}]}
    assert wire.last.json == {"events": [{"type": "agent.session.input.message", "input": [message]}]}
    assert len(wire.last.headers["idempotency-key"]) == 36
    assert wire.bodies[0].closed


def test_result(client: Colour, wire: Wire) -> None:
    """The result holds what the agent said in the turn: no remarks, no other turns, no subagents; the latest of each message."""
    sub = turn("created", "turn_s", subagent_id="sub_1")
    answered(
        wire,
        sub,
        *BEGUN,
        says("so", "m0", phase="commentary"),
        says("old", "m1"),
        says("new", "m1", phase="final_answer"),
        says("!", "m2"),
        says("half", "m3", status="incomplete"),
        says("else", "m4", turn_id="turn_s"),
        turn("failed", "turn_s", subagent_id="sub_1"),
        *ENDED,
    )
    stream = sessions(client, wire).stream("sess_1", input=[{"role": "user", "content": []}], idempotency_key="mine")
    entered = client.enter(stream)
    result = client.run(entered.with_result_collection().get_final_result())
    client.leave(stream)
    assert (result.output_text, result.turn_id, result.session_id) == ("new!", "turn_1", "sess_1")
    assert type(result.messages[0]) is types.beta.AgentSessionMessage and result.turn.status == "completed"
    assert wire.last.headers["idempotency-key"] == "mine"
    assert client.run(entered.get_final_result()).output_text == "new!", "again, after the stream is closed"


@dataclass
class City:
    """A place."""

    name: str
    size: int


def test_an_output_type_is_sent(client: Colour, wire: Wire) -> None:
    """A session is made with the strict schema as the format of its agent's text, whatever else the agent says."""
    wire.answer(SESSION)
    agent = {"model": "m", "text": {"verbosity": "low"}}
    made = sessions(client, wire).create(environment={"type": "none"}, agent=agent, output_type=City)
    assert client.run(made).id == "sess_1"
    sent = wire.last.json["agent"]
    assert sent["text"]["verbosity"] == "low" and agent["text"] == {"verbosity": "low"}
    assert sent["text"]["format"] == {"type": "json_schema", "schema": strict_schema(City)}
    assert "output_type" not in wire.last.json
    with pytest.raises(ArgumentError, match="output_type and agent"):
        agent["text"] = {"format": {"type": "text"}}
        client.run(sessions(client, wire).create(environment={"type": "none"}, agent=agent, output_type=City))


def test_an_output_is_parsed(client: Colour, wire: Wire) -> None:
    """The result's texts are read as the type; what is not of it is an error that has the result."""
    answered(wire, *BEGUN, says('{"name":"Rome","size":3}', "m1"), *ENDED)
    stream = client.enter(sessions(client, wire).stream("sess_1", input="x", output_type=City))
    result = client.run(stream.get_final_result())
    client.leave(stream)
    assert (result.output_parsed, result.output_text) == (City("Rome", 3), '{"name":"Rome","size":3}')
    answered(wire, *BEGUN, says("Rome", "m1"), *ENDED)
    stream = client.enter(sessions(client, wire).stream("sess_1", input="x"))
    result = client.run(stream.get_final_result())
    client.leave(stream)
    assert result.output_parsed is None
    with pytest.raises(AgentOutputParseError, match="not of its type") as caught:
        result.parse(City)
    assert caught.value.result is result and isinstance(caught.value.__cause__, ParseError)


def test_nothing_to_parse(client: Colour, wire: Wire) -> None:
    """A turn without a text has nothing of any type; a type that cannot be read is refused before anything is sent."""
    answered(wire, *BEGUN, *ENDED)
    stream = client.enter(sessions(client, wire).stream("sess_1", input="x", output_type=City))
    with pytest.raises(AgentOutputParseError, match="said nothing"):
        client.run(stream.get_final_result())
    client.leave(stream)
    sent = len(wire.sent)
    with pytest.raises(SchemaError):
        sessions(client, wire).stream("sess_1", input="x", output_type=set)
    assert len(wire.sent) == sent


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([turn("failed", error={"code": "server_error", "message": "burnt"}), session("idle")], "failed"),
        ([session("failed", error="burnt")], "failed"),
        ([turn("cancelled"), session("idle")], "cancelled"),
        ([session("requires_action", required_actions=[{"type": "mcp_approval_request"}])], "requires_action"),
        ([session("requires_action", required_actions=[{"type": "function_call", "name": "f"}])], "requires_action"),
        ([turn("completed")], "observation_failed"),
    ],
)
def test_no_result(client: Colour, wire: Wire, events: list[dict[str, Any]], reason: str) -> None:
    """What comes of a turn that does not complete, or is not seen to, is an error that says so."""
    answered(wire, *BEGUN, says("so far"), *events)
    stream = client.enter(sessions(client, wire).stream("sess_1", input="x"))
    with pytest.raises(AgentTurnResultError) as caught:
        client.run(stream.get_final_result())
    error = caught.value
    assert (error.reason, error.turn_id, error.session_id) == (reason, "turn_1", "sess_1")
    assert error.messages[0].content[0].to_dict() == {"type": "output_text", "text": "so far"}
    assert len(error.required_actions) == (reason == "requires_action")
    assert ("burnt" in str(error)) == (reason == "failed")
    assert isinstance(error.__cause__, StreamTruncatedError) == (reason == "observation_failed")
    client.leave(stream)


def test_cut_off(client: Colour, wire: Wire) -> None:
    """Events that end before the turn are not a whole turn, even if the session was idle before."""
    for events in ([*BEGUN, says("Hi")], [session("idle")], [turn("created"), session("idle")]):
        answered(wire, *events)
        seen: list[Any] = []
        with pytest.raises(StreamTruncatedError):
            followed(client, sessions(client, wire).stream("sess_1", input="x"), seen)
        assert len(seen) == len(events)


def test_only_idle_sessions(client: Colour, wire: Wire) -> None:
    """A session that is at work takes no new turn; one stream is one turn."""
    wire.answer({**SESSION, "status": "in_progress"})
    stream = sessions(client, wire).stream("sess_1", input="x")
    with pytest.raises(ArgumentError, match="'in_progress'"):
        client.enter(stream)
    with pytest.raises(ArgumentError, match="second time"):
        client.enter(stream)
    with pytest.raises(ArgumentError, match="in `with`"):
        client.run(sessions(client, wire).stream("sess_1", input="x").get_final_result())
    assert len(wire.sent) == 1


def test_refused_input_closes(client: Colour, wire: Wire) -> None:
    """If the input is refused, the events are not listened to any longer."""
    answered(wire, *BEGUN, answers=0)
    wire.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(APIStatusError):
        client.enter(sessions(client, wire).stream("sess_1", input="x"))
    assert wire.bodies[0].closed


def test_input_is_checked(client: Colour, wire: Wire) -> None:
    """Wrong arguments are refused before anything is sent."""
    made = sessions(client, wire)
    for wrong in ("", list[str](), None, 5, {"role": "user"}):
        with pytest.raises(ArgumentError, match="input"):
            made.stream("sess_1", input=wrong)
    with pytest.raises(ArgumentError, match="tool_handlers"):
        made.stream("sess_1", input="x", tool_handlers={"f": 1})
    assert wire.sent == []


def test_errors_are_events(client: Colour, wire: Wire) -> None:
    """An error among a session's events is one of them; one of no known kind is handed out complete."""
    known = {"type": "error", "error": {"message": "m", "type": "t"}}
    wire.answer(sse(known) + b'data: {"error": {"message": "x"}}\n\n', content_type="text/event-stream")
    items = client.items(client.run(sessions(client, wire).events.stream("sess_1", include_obfuscation=False)))
    assert [type(item) for item in items] == [types.beta.AgentSessionErrorEvent, type(items[1])]
    assert isinstance(items[1], UnknownObject) and items[0].error.message == "m"
    assert wire.last.query == [("include_obfuscation", "false")]


def test_session_cut_off(client: Colour, wire: Wire) -> None:
    """A new session's events must not end while it is at work."""
    made = sessions(client, wire)
    for events, whole in (([session("created"), *BEGUN], False), ([session("created"), *BEGUN, *ENDED], True)):
        wire.answer(sse(*events), content_type="text/event-stream")
        stream = client.run(made.create(environment={"type": "none"}, agent_id="a", input="x", stream=True))
        if whole:
            assert len(client.items(stream)) == len(events)
        else:
            with pytest.raises(StreamTruncatedError) as caught:
                client.items(stream)
            assert caught.value.partial.status == "in_progress"
        assert wire.last.json["stream"] is True


# ---------------------------------------------------------------------- functions on the way


@pytest.mark.parametrize(
    ("gives", "sent"),
    [
        ("text", "text"),
        ({"a": [None], "é": 1}, '{"a":[null],"é":1}'),
        ([{"type": "input_text", "text": "z"}], [{"type": "input_text", "text": "z"}]),
        (None, None),
        (5, "5"),
        (types.beta.OutputText(text="t", type="output_text"), '{"text":"t","type":"output_text"}'),
    ],
)
def test_handlers(client: Colour, wire: Wire, gives: object, sent: object) -> None:
    """A handler is called once for a call, with its arguments, and the session told what it gave."""
    got: list[Any] = []

    def look(arguments: dict[str, Any]) -> object:
        got.append(arguments)
        return gives

    async def look_async(arguments: dict[str, Any]) -> object:
        return look(arguments)

    answered(wire, *BEGUN, calls(arguments='{"x": 2}'), calls(), calls("other", call_id="c2"), *ENDED, answers=2)
    handlers = {"look": look_async if client.asynchronous else look}
    assert len(followed(client, sessions(client, wire).stream("sess_1", input="x", tool_handlers=handlers))) == 7
    assert got == [{"x": 2}]
    result = {"type": "agent.session.input.tool_result", "turn_id": "turn_1", "call_id": "c1", "success": True}
    assert [s.json["events"] for s in wire.sent[3:]] == [[{**result, "output": sent}]]
    assert "idempotency-key" in wire.last.headers


@pytest.mark.parametrize(
    ("arguments", "gives", "stage"),
    [
        ("nojson", "", "arguments"),
        ([1], "", "arguments"),
        ({}, ValueError("secret"), "execution"),
        ({}, object(), "output"),
    ],
)
def test_failing_handlers(client: Colour, wire: Wire, arguments: object, gives: Any, stage: str) -> None:
    """The model is told that a handler failed, never why; `on_tool_error` gets the reason. The turn goes on."""
    told: list[AgentToolError] = []

    def look(_: object) -> object:
        if isinstance(gives, Exception):
            raise gives
        return gives

    answered(wire, *BEGUN, calls(arguments=arguments), *ENDED, answers=2)
    made = sessions(client, wire)
    stream = made.stream("sess_1", input="x", tool_handlers={"look": look}, on_tool_error=told.append)
    assert followed(client, stream)[-1] == "idle"
    (answer,) = wire.last.json["events"]
    assert (answer["success"], answer["error"]) == (False, "Tool handler failed.") and "output" not in answer
    assert [(e.stage, e.tool_name, e.call_id, e.turn_id, e.session_id) for e in told] == [
        (stage, "look", "c1", "turn_1", "sess_1")
    ]


def test_listener_fails(client: Colour, wire: Wire) -> None:
    """An `on_tool_error` that fails is warned of, and ends nothing."""

    def fail(_: object) -> None:
        raise ValueError("x")

    answered(wire, *BEGUN, calls(), *ENDED, answers=2)
    made = sessions(client, wire)
    with pytest.warns(RuntimeWarning, match="on_tool_error"):
        followed(client, made.stream("sess_1", input="x", tool_handlers={"look": fail}, on_tool_error=fail))


def test_handled_calls_are_no_wait(client: Colour, wire: Wire) -> None:
    """A session that waits for a handled call only does not end the result."""
    needs = [{"type": "function_call", "name": "look", "call_id": "c1", "arguments": {}, "turn_id": "turn_1"}]
    waiting = session("requires_action", required_actions=needs)
    answered(wire, *BEGUN, calls(), waiting, says("Hi"), *ENDED, answers=2)
    stream = client.enter(sessions(client, wire).stream("sess_1", input="x", tool_handlers={"look": str}))
    assert client.run(stream.get_final_result()).output_text == "Hi"
    client.leave(stream)


# ---------------------------------------------------------------------- what is sent


def test_async_is_renamed(client: Colour, wire: Wire) -> None:
    """`async_` of a compaction is sent as `async`, wherever an agent is given; the caller's dict stays as it was."""
    agents = client.make(plugins=[wire]).beta.agents
    agent: dict[str, Any] = {"model": "m", "compaction": {"async_": True}}
    client.run(agents.create(**agent))
    assert wire.last.json == {"model": "m", "compaction": {"async": True}}
    client.run(agents.update("a", compaction=None))
    assert wire.last.json == {"compaction": None}
    client.run(agents.sessions.create(environment={"type": "none"}, agent=agent))
    assert wire.last.json["agent"] == {"model": "m", "compaction": {"async": True}}
    client.run(agents.automations.update("x", target={"type": "new_session", "agent": agent}))
    assert wire.last.json["target"]["agent"]["compaction"] == {"async": True}
    assert agent == {"model": "m", "compaction": {"async_": True}}


@pytest.mark.parametrize("key", [None, "k"])
def test_repeats(client: Colour, wire: Wire, key: str | None) -> None:
    """Input is sent again after a fault of the server only if an idempotency key makes it safe."""
    from oai_lite.call import Call
    from oai_lite.resources.beta.agents.environments import Environments
    from oai_lite.resources.beta.agents.events import Events

    keyed: Any = {} if key is None else {"idempotency_key": key}
    for method, args in (
        (Events.create, {"session_id": "s", "events": []}),
        (Environments.create, {"environment": {"type": "openai_hosted"}}),
    ):
        made: Call = method.make(method.declared, (), {**args, **keyed})
        assert made.starts_work is (key is None)
        assert (made.headers or {}).get("Idempotency-Key") == key
        assert made.body is not None and "idempotency_key" not in made.body


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "once", "expression": "* * * * *"},
        {"type": "once", "run_at": 1, "timezone": "UTC"},
        {"type": "periodic", "expression": "* * * * *"},
    ],
)
def test_automations_are_checked(client: Colour, wire: Wire, wrong: dict[str, Any]) -> None:
    """When an automation runs is said in one way."""
    with pytest.raises(ArgumentError, match=f"type='{wrong['type']}' needs"):
        client.run(client.make(plugins=[wire]).beta.agents.automations.create(name="n", target={}, **wrong))
    assert wire.sent == []


# ---------------------------------------------------------------------- files


def files(client: Colour, wire: Wire) -> Any:
    return client.make(plugins=[wire]).beta.agents.environments.files


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Two text files, one in a folder, and a symbolic link."""
    (tmp_path / "a.txt").write_text("aaa")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.py").write_text("bbb")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    return tmp_path


def test_prepare(client: Colour, wire: Wire, tree: Path) -> None:
    """Each file is uploaded; the result is what an environment takes."""
    wire.answer({"id": "file-1"})
    wire.answer({"id": "file-2"})
    chosen = {"/workspace/a.txt": tree / "a.txt", "/workspace/x/b": str(tree / "sub" / "b.py")}
    prepared = client.run(files(client, wire).prepare(chosen, extra_headers={"x-mine": "1"}))
    assert prepared.uploaded_file_ids == ["file-1", "file-2"]
    assert prepared.files == [
        {"type": "file_id", "file_id": "file-1", "path": "/workspace/a.txt"},
        {"type": "file_id", "file_id": "file-2", "path": "/workspace/x/b"},
    ]
    for sent, parts in zip(wire.sent, ((b'"a.txt"', b"aaa"), (b'"b.py"', b"bbb")), strict=True):
        assert sent.path == "/v1/files" and sent.headers["x-mine"] == "1" and "openai-beta" not in sent.headers
        assert all(part in sent.body for part in (*parts, b"user_data"))


def test_prepare_fails(client: Colour, wire: Wire, tree: Path) -> None:
    """What was uploaded before is on the error."""
    wire.answer({"id": "file-1"})
    wire.answer({"error": {"message": "no"}}, 400)
    chosen = {f"/workspace/{n}": tree / "a.txt" for n in range(3)}
    with pytest.raises(AgentFilePreparationError) as caught:
        client.run(files(client, wire).prepare(chosen))
    assert caught.value.prepared.uploaded_file_ids == ["file-1"]
    assert isinstance(caught.value.__cause__, APIStatusError) and len(wire.sent) == 2


def test_prepare_is_checked(client: Colour, wire: Wire, tree: Path) -> None:
    """Destinations and sources are checked before the first upload."""
    made = files(client, wire)
    wrong = ["", "a", "/workspace", "/workspace/", "/workspace/a/", "/workspace//a", "/workspace/../a", "/workspacex/a"]
    for path in [*wrong, "/workspace/a\\b", "/workspace/a\0", "/workspace/./a"]:
        with pytest.raises(ArgumentError, match="below /workspace"):
            client.run(made.prepare({"/workspace/ok": tree / "a.txt", path: tree / "a.txt"}))
    for source in (tree / "link.txt", tree / "sub", tree / "nothing", "a\0b", b"bytes"):
        with pytest.raises(ArgumentError):
            client.run(made.prepare({"/workspace/ok": tree / "a.txt", "/workspace/a": source}))
    with pytest.raises(ArgumentError, match="cannot be a file and hold"):
        client.run(made.prepare({"/workspace/a": tree / "a.txt", "/workspace/a/b/c": tree / "a.txt"}))
    with pytest.raises(ArgumentError, match="mapping"):
        client.run(made.prepare([tree / "a.txt"]))
    assert wire.sent == []


def test_prepare_directory(client: Colour, wire: Wire, tree: Path) -> None:
    """Patterns choose files, each once, in a fixed order; folders of that name are no files."""
    wire.answer({"id": "file-1"})
    wire.answer({"id": "file-2"})
    made = files(client, wire)
    include = ["sub/*", "a.*", "**/*.py", "sub"]
    prepared = client.run(made.prepare_directory(tree, destination="/workspace", include=include))
    assert [file["path"] for file in prepared.files] == ["/workspace/a.txt", "/workspace/sub/b.py"]


def test_prepare_directory_is_checked(client: Colour, wire: Wire, tree: Path) -> None:
    """Nothing is chosen by itself, from outside, or through links."""
    made = files(client, wire)
    for include in ([], "*.txt", [""], ["."], ["../*"], ["/etc/*"], ["*.txt"], ["nothing"], ["sub"]):
        with pytest.raises(ArgumentError, match="include"):
            client.run(made.prepare_directory(tree, destination="/workspace/d", include=include))
    for root in (tree / "a.txt", tree / "nothing"):
        with pytest.raises(ArgumentError, match="root"):
            client.run(made.prepare_directory(root, destination="/workspace/d", include=["*"]))
    with pytest.raises(ArgumentError, match="destination"):
        client.run(made.prepare_directory(tree, destination="/workspace/", include=["a.txt"]))
    assert wire.sent == []


def test_upload(client: Colour, wire: Wire) -> None:
    """A file is uploaded, then copied; if the copy fails, the error has the upload's id."""
    made = files(client, wire)
    wire.answer({"id": "file-1"})
    wire.answer({"path": "/workspace/a", "size_bytes": 3})
    staged = client.run(made.upload("env", file=b"abc", path="/workspace/a"))
    assert (staged.uploaded_file_id, staged.file.size_bytes) == ("file-1", 3)
    assert [s.path for s in wire.sent] == ["/v1/files", "/v1/agents/environments/env/files"]
    assert wire.last.json == {"file_id": "file-1", "path": "/workspace/a", "type": "file_id"}
    assert wire.last.headers["openai-beta"] == "agents=v1"
    wire.answer({"id": "file-2"})
    wire.answer({"error": {"message": "no"}}, 400)
    with pytest.raises(AgentFileStagingError) as caught:
        client.run(made.upload("env", file=b"abc", path="/workspace/a"))
    assert caught.value.uploaded_file_id == "file-2"
    for wrong in ({"environment_id": "", "path": "/workspace/a"}, {"environment_id": "env", "path": "/a"}):
        with pytest.raises(ArgumentError):
            client.run(made.upload(file=b"abc", **wrong))
    assert len(wire.sent) == 4


def test_create_file_is_checked(client: Colour, wire: Wire) -> None:
    """A file is named or comes along."""
    made = files(client, wire)
    for wrong in (
        {"type": "inline"},
        {"type": "file_id", "data": "eA=="},
        {"type": "inline", "data": "", "file_id": "f"},
    ):
        with pytest.raises(ArgumentError, match="needs"):
            client.run(made.create("env", path="/workspace/a", **wrong))
    client.run(made.create("env", path="/workspace/a", type="inline", data="eA=="))
    assert len(wire.sent) == 1


# ---------------------------------------------------------------------- artifacts


def artifact(name: str, path: str, turn: str = "turn_1") -> dict[str, object]:
    return {"id": name, "path": path, "turn_id": turn, "session_id": "sess_1"}


def of_turn(client: Colour, wire: Wire) -> Any:
    """The artifacts of a turn that is done; two pages of them are answered next."""
    answered(wire, *BEGUN, *ENDED)
    made = sessions(client, wire)
    stream = client.enter(made.stream("sess_1", input="x"))
    result = client.run(stream.get_final_result())
    client.leave(stream)
    wire.sent.clear()
    first = [artifact("art_0", "/workspace/a", "turn_0"), artifact("art_1", "/workspace/twice")]
    wire.answer({"data": first, "has_more": True})
    wire.answer({"data": [artifact("art_2", "/workspace/a"), artifact("art_3", "/workspace/twice")], "has_more": False})
    return made.artifacts.for_result(result)


def test_artifact_content(client: Colour, wire: Wire) -> None:
    """An artifact is found by its path among those of the turn, on whatever page."""
    artifacts = of_turn(client, wire)
    wire.answer(b"bytes", content_type="application/octet-stream")
    assert client.run(artifacts.content("/workspace/a", extra_headers={"x-mine": "1"})).content == b"bytes"
    assert [(s.path.removeprefix("/v1/agents/sessions/sess_1/"), s.query) for s in wire.sent] == [
        ("artifacts", []),
        ("artifacts", [("after", "art_1")]),
        ("artifacts/art_2/content", []),
    ]
    assert {(s.headers["openai-beta"], s.headers["x-mine"]) for s in wire.sent} == {("agents=v1", "1")}
    assert wire.last.headers["accept"] == "application/octet-stream"


@pytest.mark.parametrize(("path", "found"), [("/workspace/none", "no artifact"), ("/workspace/twice", "2 artifacts")])
def test_artifact_must_be_one(client: Colour, wire: Wire, path: str, found: str) -> None:
    """A path that names none or several is refused."""
    artifacts = of_turn(client, wire)
    with pytest.raises(ArgumentError, match=found):
        client.run(artifacts.content(path))
    assert len(wire.sent) == 2


def test_download(client: Colour, wire: Wire, tmp_path: Path) -> None:
    """A download replaces the file once all of it has come."""
    artifacts = of_turn(client, wire)
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")
    wire.answer(b"bytes", content_type="application/octet-stream")
    assert client.run(artifacts.download("/workspace/a", to=target)).id == "art_2"
    assert target.read_bytes() == b"bytes" and list(tmp_path.iterdir()) == [target]
    with pytest.raises(ArgumentError, match="directory"):
        client.run(artifacts.download("/workspace/a", to=tmp_path))


def test_download_breaks(client: Colour, wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a download that breaks off nothing is left, and what was there stays."""
    from .wire import _Body

    artifacts = of_turn(client, wire)
    target = tmp_path / "a.bin"
    target.write_bytes(b"old")
    wire.answer(b"bytes", content_type="application/octet-stream")
    pieces = iter([b"by"])

    def read_some(self: _Body) -> bytes:
        for piece in pieces:
            return piece
        raise OSError("broken")

    monkeypatch.setattr(_Body, "read_some", read_some)
    with pytest.raises(OSError, match="broken"):
        client.run(artifacts.download("/workspace/a", to=target))
    assert target.read_bytes() == b"old" and list(tmp_path.iterdir()) == [target]
    assert wire.bodies[-1].closed
