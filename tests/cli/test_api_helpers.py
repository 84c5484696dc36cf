"""`oai-lite api` of methods that are no single request: answers read as JSON schemas, streams, runs, turns of agents, webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from oai_lite.testing import Server

from .conftest import Cli
from .scripted import Api, scripted

SCHEMA: dict[str, Any] = {
    "title": "A city",
    "type": "object",
    "properties": {"name": {"type": "string"}, "population": {"type": "integer"}},
}
PARIS = '{"name":"Paris","population":2100000}'
CHAT = ["-m", "gpt-4o", "-g", "user", "Paris as JSON"]
RESPONSE = ["-m", "gpt-4o", "--input", "Paris"]
FORMATS = [("chat.completions", CHAT, "--response-format"), ("beta.chat.completions", CHAT, "--response-format")]


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Api:
    """A server that answers as the test says."""
    return scripted(httpserver, monkeypatch)


def sse(*events: Any, names: bool = False) -> Response:
    """A stream of these events."""
    lines = [(f"event: {each['event']}\n" if names else "") + f"data: {json.dumps(each)}\n\n" for each in events]
    return Response("".join(lines), 200, content_type="text/event-stream")


def sent_format(body: Any) -> Any:
    """What a request says of its answer's form, in one of the two APIs."""
    said = body.get("response_format") or body["text"]["format"]
    return said.get("json_schema", said)


# ---------------------------------------------------------------------- schemas


@pytest.mark.parametrize(
    ("name", "words", "flag"),
    [
        *((f"{name}.parse", words, flag) for name, words, flag in FORMATS),
        ("responses.parse", RESPONSE, "--text-format"),
    ],
)
def test_parse(name: str, words: list[str], flag: str, server: Server, cli: Cli, tmp_path: Path) -> None:
    """A JSON schema is sent strict, under its title; as text the answer is its JSON, as JSON the whole answer."""
    path = tmp_path / "city.json"
    path.write_text(json.dumps(SCHEMA))
    server.say(PARIS, PARIS, PARIS)
    result = cli(["api", name, *words, flag, f"@{path}", "--output", "text"])
    assert (result.code, result.err) == (0, "")
    assert result.json == json.loads(PARIS) and result.out.count("\n") == 1
    form = sent_format(server.requests[-1].json)
    assert (form["name"], form["strict"]) == ("A_city", True)
    assert form["schema"]["required"] == ["name", "population"]
    assert form["schema"]["additionalProperties"] is False
    whole = cli(["api", name, *words, flag, json.dumps(SCHEMA)]).json
    assert whole["object"] in ("chat.completion", "response") and "parsed" not in json.dumps(whole)
    raw = cli(["api", name, *words, flag, json.dumps(SCHEMA), "--raw", "--output", "text"])
    assert raw.json == json.loads(PARIS) and raw.err.startswith("HTTP 200\n")


@pytest.mark.parametrize(
    ("name", "words", "flag"),
    [
        *((f"{name}.stream", words, flag) for name, words, flag in FORMATS),
        ("responses.stream", RESPONSE, "--text-format"),
    ],
)
def test_stream(name: str, words: list[str], flag: str, server: Server, cli: Cli, tmp_path: Path) -> None:
    """As text its text as it comes, as JSON an event a line; into a file, if one is named."""
    server.say(PARIS, PARIS, PARIS)
    given = ["api", name, *words, flag, json.dumps(SCHEMA)]
    assert cli([*given, "--output", "text"]).out == f"{PARIS}\n"
    assert sent_format(server.requests[-1].json)["name"] == "A_city" and server.requests[-1].json["stream"] is True
    raw = cli([*given, "--raw"])
    assert raw.err.startswith("HTTP 200\n")
    events = [json.loads(line) for line in raw.out.splitlines()]
    assert "".join(each["delta"] for each in events if each["type"].endswith(("content.delta", "text.delta"))) == PARIS
    done = next(each for each in events if each["type"] in ("content.done", "response.output_text.done"))
    assert done["parsed"] == json.loads(PARIS)
    path = tmp_path / "out.txt"
    assert cli([*given, "--output", "text", "--output-file", str(path)]).out == ""
    assert path.read_text() == f"{PARIS}\n"


def test_forms_of_the_api(server: Server, cli: Cli) -> None:
    """What has the form that the HTTP API takes is sent as it is, in either API."""
    strict = {"name": "c", "schema": SCHEMA, "strict": False, "description": "A city"}
    server.say(*[PARIS] * 5)
    form: dict[str, Any]
    for form in ({"type": "json_schema", "json_schema": strict}, {"type": "json_object"}):
        words = ["api", "chat.completions.parse", *CHAT, "--response-format", json.dumps(form), "--output", "text"]
        assert cli(words).out == f"{PARIS}\n"
        assert server.requests[-1].json["response_format"] == form
    form = {"type": "json_schema", **strict}
    words = ["api", "responses.parse", *RESPONSE, "--text", '{"verbosity": "low"}', "--output", "text"]
    assert cli([*words, "--text-format", json.dumps(form)]).out == f"{PARIS}\n"
    assert server.requests[-1].json["text"] == {"verbosity": "low", "format": form}
    result = cli([*words, "--text-format", json.dumps(form), "--parse-as", json.dumps(form)])
    assert result.json == json.loads(PARIS)
    assert cli([*words, "--json", json.dumps({"text_format": SCHEMA, "parse_as": None})]).out == f"{PARIS}\n"
    assert sent_format(server.requests[-1].json)["name"] == "A_city"


@pytest.mark.parametrize("root", [{"type": "array", "items": {"type": "integer"}}, {"enum": [[1, 2]]}])
def test_a_schema_whose_root_is_no_object(root: Any, server: Server, cli: Cli) -> None:
    """It is wrapped for the API, and taken out again."""
    server.say('{"value":[1,2]}')
    result = cli(["api", "chat.completions.parse", *CHAT, "--response-format", json.dumps(root), "--output", "text"])
    assert result.out == "[1, 2]\n"


def test_what_a_schema_does_not_require_may_be_null(server: Server, cli: Cli) -> None:
    """As for `chat --json-schema`."""
    server.say(PARIS)
    cli(["api", "chat.completions.parse", *CHAT, "--response-format", json.dumps({**SCHEMA, "required": ["name"]})])
    sent = sent_format(server.requests[-1].json)["schema"]
    assert sent["properties"]["population"]["type"] == ["integer", "null"]


def test_answers_that_are_no_such_json(server: Server, cli: Cli) -> None:
    """They are errors; a refusal is shown."""
    words = ["api", "chat.completions.parse", *CHAT, "--response-format", json.dumps(SCHEMA)]
    server.say("Paris is large.")
    result = cli(words)
    assert (result.code, result.out) == (1, "") and "expected JSON" in result.err
    server.reply('{"name":', finish_reason="length")
    assert "length" in cli(words).err.lower()
    server.reply(refusal="I won't.")
    assert cli([*words, "--output", "text"]).out == "I won't.\n"


def test_tools_are_plain_json(server: Server, cli: Cli) -> None:
    """Calls come with their arguments, which strict tools have read."""
    strict = {**SCHEMA, "required": ["name", "population"], "additionalProperties": False}
    tool = {"type": "function", "function": {"name": "get", "strict": True, "parameters": strict}}
    server.call("get", json.loads(PARIS))
    result = cli(["api", "chat.completions.parse", *CHAT, "--tools", json.dumps([tool]), "--output", "text"])
    assert result.out.startswith("get({") and server.requests[-1].json["tools"] == [tool]


def test_a_broken_stream(server: Server, cli: Cli) -> None:
    """What had come is there, and the code tells."""
    server.say("One two three")
    server.truncate(3)
    result = cli(["api", "chat.completions.stream", *CHAT, "--output", "text"])
    assert result.code == 3 and result.out.startswith("One")


# ---------------------------------------------------------------------- runs, turns

RUN = {"id": "run_1", "object": "thread.run", "status": "queued", "thread_id": "t", "assistant_id": "a"}
RUN_EVENTS = (
    ("thread.run.created", RUN),
    ("thread.message.created", {"id": "m", "object": "thread.message", "role": "assistant", "content": []}),
    (
        "thread.message.delta",
        {
            "id": "m",
            "object": "thread.message.delta",
            "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hello"}}]},
        },
    ),
    ("thread.run.completed", {**RUN, "status": "completed"}),
)


@pytest.mark.parametrize(
    ("name", "words", "route"),
    [
        ("beta.threads.runs.stream", ["--thread-id", "t", "--assistant-id", "a"], "POST /threads/t/runs"),
        ("beta.threads.runs.create_and_stream", ["--thread-id", "t", "--assistant-id", "a"], "POST /threads/t/runs"),
        ("beta.threads.create_and_run_stream", ["--assistant-id", "a"], "POST /threads/runs"),
        (
            "beta.threads.runs.submit_tool_outputs_stream",
            ["--thread-id", "t", "--run-id", "r", "--tool-outputs", '[{"tool_call_id": "c", "output": "1"}]'],
            "POST /threads/t/runs/r/submit_tool_outputs",
        ),
    ],
)
def test_runs(name: str, words: list[str], route: str, api: Api, cli: Cli) -> None:
    """A run is followed: its text, or its events."""
    lines = "".join(f"event: {event}\ndata: {json.dumps(data)}\n\n" for event, data in RUN_EVENTS)
    answer = Response(lines + "event: done\ndata: [DONE]\n\n", 200, content_type="text/event-stream")
    api.on(route, lambda asked: answer)
    result = cli(["api", name, *words, "--output", "text"])
    assert (result.code, result.out, result.err) == (0, "Hello\n", "")
    events = [json.loads(line) for line in cli(["api", name, *words]).out.splitlines()]
    assert [each["event"] for each in events] == [event for event, _ in RUN_EVENTS]
    assert api.of(route)[0].json["stream"] is True


TURN = {"id": "turn_1", "object": "agent.session.turn", "session_id": "s", "status": "completed"}


def test_a_turn_of_an_agent(api: Api, cli: Cli) -> None:
    """It is begun once its events are followed, and over with them."""
    session = {"id": "s", "object": "agent.session", "status": "idle", "required_actions": []}
    events = (
        {"type": "agent.session.turn.created", "turn": {**TURN, "status": "in_progress"}},
        {"type": "agent.session.turn.output_text.delta", "delta": "Done"},
        {"type": "agent.session.turn.completed", "turn": TURN},
        {"type": "agent.session.idle", "session": session},
    )
    api.on("GET /agents/sessions/s", session)
    api.on("GET /agents/sessions/s/events", lambda asked: sse(*events))
    api.on("POST /agents/sessions/s/events", {})
    words = ["api", "beta.agents.sessions.stream", "s", "--input", "Go"]
    result = cli([*words, "--output", "text"])
    assert (result.code, result.out, result.err) == (0, "Done\n", "")
    assert api.of("POST /agents/sessions/s/events")[0].json["events"][0]["type"] == "agent.session.input.message"
    assert [json.loads(line)["type"] for line in cli(words).out.splitlines()] == [each["type"] for each in events]


def test_the_artifacts_of_a_turn(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Of the session's those that this turn made."""
    made = [{"id": f"a{n}", "path": f"/{n}", "turn_id": f"turn_{n % 2}"} for n in range(4)]
    api.on(
        "GET /agents/sessions/s/artifacts",
        {"object": "list", "data": made[:2], "has_more": True, "last_id": "a1"},
        {"object": "list", "data": made[2:], "has_more": False},
    )
    path = tmp_path / "turn.json"
    path.write_text(json.dumps(TURN))
    result = cli(["api", "beta.agents.sessions.artifacts.for_result", "--result", f"@{path}"])
    assert (result.code, [each["id"] for each in result.json]) == (0, ["a1", "a3"])


# ---------------------------------------------------------------------- webhooks

SECRET = "whsec_" + base64.b64encode(b"not to be shown, ever").decode()
PAYLOAD = '{"object": "event", "id": "evt_1", "type": "batch.completed", "created_at": 1, "data": {"id": "batch_1"}}'


def headers(payload: str, at: float | None = None) -> dict[str, str]:
    """What comes with a genuine webhook."""
    stamp = str(int(time.time() if at is None else at))
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    found = hmac.new(key, f"evt_1.{stamp}.{payload}".encode(), hashlib.sha256).digest()
    return {
        "webhook-id": "evt_1",
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(found).decode()}",
    }


def test_webhooks(cli: Cli, tmp_path: Path) -> None:
    """The event is shown if the signature fits, with no key and no request; verifying alone says nothing."""
    env = {"OPENAI_WEBHOOK_SECRET": SECRET, "OPENAI_API_KEY": None}
    body, head = tmp_path / "body.json", tmp_path / "headers.json"
    body.write_text(PAYLOAD)
    head.write_text(json.dumps(headers(PAYLOAD)))
    for words, stdin in (
        (["--payload", f"@{body}", "--headers", f"@{head}"], ""),
        ([PAYLOAD, json.dumps(headers(PAYLOAD))], ""),
        (["-", json.dumps(list(headers(PAYLOAD).items()))], PAYLOAD),
        (["--json", json.dumps({"payload": f"@{body}", "headers": headers(PAYLOAD)})], ""),
    ):
        result = cli(["api", "webhooks.unwrap", *words], stdin, env)
        assert (result.code, result.json) == (0, json.loads(PAYLOAD))
        result = cli(["api", "webhooks.verify_signature", *words], stdin, env)
        assert (result.code, result.out, result.err) == (0, "", "")


def test_webhooks_that_are_not_genuine(cli: Cli) -> None:
    """An error, exit code 1; without a secret it is a mistake of the settings. The secret is not shown."""
    env = {"OPENAI_WEBHOOK_SECRET": SECRET, "OPENAI_API_KEY": None}
    old = json.dumps(headers(PAYLOAD, at=1e9))
    for name in ("unwrap", "verify_signature"):
        changed = cli(["api", f"webhooks.{name}", PAYLOAD + " ", json.dumps(headers(PAYLOAD))], None, env)
        assert (changed.code, changed.out) == (1, "") and "signature" in changed.err
        stale = cli(["api", f"webhooks.{name}", PAYLOAD, old], None, env)
        assert stale.code == 1 and SECRET not in changed.err + stale.err
        none = cli(["api", f"webhooks.{name}", PAYLOAD, old], None, {**env, "OPENAI_WEBHOOK_SECRET": None})
        assert none.code == 2 and "OPENAI_WEBHOOK_SECRET" in none.err
    words = ["api", "webhooks.verify_signature", PAYLOAD, old, "--tolerance", "4000000000"]
    assert cli(words, None, env).code == 0


def test_the_secret_of_a_profile(cli: Cli, tmp_path: Path) -> None:
    """It tells the variable or the command that has it; other commands leave both alone, and this one the key."""
    config = tmp_path / "c.toml"
    config.write_text(
        '[profiles.a]\nwebhook_secret_env = "MINE"\napi_key_command = "no-such-command"\n'
        f'[profiles.b]\nwebhook_secret_command = ["echo", "{SECRET}"]\nazure_endpoint = "https://x"\napi_version = "2024-10-21"\n'
        '[profiles.c]\nwebhook_secret_command = "no-such-command"\n[profiles.d]\nwebhook_secret = "x"\n'
    )
    env: dict[str, str | None] = {"OAI_LITE_CONFIG": str(config), "MINE": SECRET, "OPENAI_WEBHOOK_SECRET": "whsec_eA=="}
    words = ["api", "webhooks.unwrap", PAYLOAD, json.dumps(headers(PAYLOAD))]
    assert cli([*words, "--profile", "a"], None, env).code == 0
    assert cli([*words, "--profile", "b"], None, env).code == 0
    assert "no-such-command cannot be run" in cli([*words, "--profile", "c"], None, env).err
    assert "webhook_secret_env" in cli([*words, "--profile", "d"], None, env).err


def test_other_commands_need_no_secret_of_a_profile(server: Server, cli: Cli, tmp_path: Path) -> None:
    """The command that tells it is not run for them."""
    config = tmp_path / "c.toml"
    config.write_text('[profiles.c]\nwebhook_secret_command = "no-such-command"\n')
    assert cli(["api", "models.list", "--profile", "c"], None, {"OAI_LITE_CONFIG": str(config)}).code == 0
