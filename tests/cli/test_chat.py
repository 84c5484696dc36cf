"""`oai-lite chat`: one question, with all that can go along with it."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from oai_lite import ArgumentError, OpenAI
from oai_lite.cli import chat, parser_for
from oai_lite.cli.prompts import MODELS, json_schema, prompt_of
from oai_lite.testing import Server

from .conftest import PACKAGE, ROOT, Cli, OpenTerminal, arrived
from .scripted import scripted

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


def asked(server: Server) -> Any:
    """The body of the last request."""
    return server.requests[-1].json


def test_the_answer_is_printed(server: Server, cli: Cli) -> None:
    """The text goes to standard output and nothing else does; it is asked for as a stream, of the default model."""
    server.say("Forty-two.")
    result = cli(["chat", "What", "is it?"])
    assert (result.code, result.out, result.err) == (0, "Forty-two.\n", "")
    body = asked(server)
    assert body["messages"] == [{"role": "user", "content": "What is it?"}]
    assert (body["model"], body["stream"]) == (MODELS["chat"], True) and "stream_options" not in body


def test_every_setting_goes_along(server: Server, cli: Cli) -> None:
    """The options are the parameters of the request."""
    words = "--system Be-brief --temperature 0.5 --max-tokens 9 --effort low --no-stream -m gpt-5.4".split()
    assert cli(["chat", "Hello", *words]).code == 0
    body = asked(server)
    assert body["messages"][0] == {"role": "system", "content": "Be-brief"}
    assert (body["temperature"], body["max_tokens"], body["reasoning_effort"]) == (0.5, 9, "low")
    assert body["model"] == "gpt-5.4" and "stream" not in body


def test_the_longest_answer_is_said_as_the_server_knows_it(server: Server) -> None:
    """OpenAI's own hosts get `max_completion_tokens`, which their reasoning models want; others `max_tokens`."""
    with OpenAI(api_key="k", base_url="https://api.openai.com/v1") as client:
        assert chat._limit(client) == "max_completion_tokens"
    with OpenAI(api_key="k", base_url=server.base_url) as client:
        assert chat._limit(client) == "max_tokens"


@pytest.mark.parametrize(
    ("words", "stdin", "sent"),
    [
        (["-"], "From a pipe\n", "From a pipe"),
        ([], "From a pipe\n", "From a pipe"),
        (["Summarise:"], "Line 1\nLine 2\n", "Summarise:\n\nLine 1\nLine 2"),
        (["Alone"], "", "Alone"),
    ],
)
def test_standard_input(server: Server, cli: Cli, words: list[str], stdin: str, sent: str) -> None:
    """What is piped in is the prompt, or follows it."""
    assert cli(["chat", *words], stdin).code == 0
    assert asked(server)["messages"][-1]["content"] == sent


def test_no_prompt_is_an_error(server: Server, cli: Cli) -> None:
    """An empty pipe, and what is no text, are told before anything is sent."""
    for stdin, told in (("  \n", "there is no prompt"), (b"\xff\xfe", "UTF-8")):
        result = cli(["chat"], stdin)
        assert result.code == 2 and told in result.err and result.err.count("\n") == 1
    assert not server.requests


def test_images_and_documents(server: Server, cli: Cli, tmp_path: Path) -> None:
    """Files go along as data URLs, addresses as they are."""
    (tmp_path / "a.jpg").write_bytes(PNG)  # what it is, is told by its content
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    words = [
        "--image",
        str(tmp_path / "a.jpg"),
        "--image",
        "https://example.com/c.png",
        "--file",
        str(tmp_path / "b.pdf"),
    ]
    cli(["chat", "What is this?", *words])
    text, *parts = asked(server)["messages"][0]["content"]
    assert text == {"type": "text", "text": "What is this?"}
    assert parts[0]["image_url"]["url"] == "data:image/png;base64," + base64.b64encode(PNG).decode()
    assert parts[1]["image_url"]["url"] == "https://example.com/c.png"
    data = base64.b64encode(b"%PDF-1.7").decode()
    assert parts[2]["file"] == {"filename": "b.pdf", "file_data": f"data:application/pdf;base64,{data}"}


def test_what_is_no_image_is_refused(server: Server, cli: Cli, tmp_path: Path) -> None:
    """A file of another kind, and one that is not there, cost nothing."""
    (tmp_path / "a.png").write_text("text")
    for name, told in (("a.png", "is no image"), ("b.png", "cannot read"), ("", "cannot read")):
        result = cli(["chat", "x", "--image", str(tmp_path / name)])
        assert result.code == 2 and told in result.err
    assert not server.requests


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As daemons have it: the words of the command line will do, and without any it is an error."""
    monkeypatch.setattr(sys, "stdin", None)
    parse = parser_for(["chat"]).parse_args
    assert prompt_of(parse(["chat", "Hello"])) == "Hello"
    for words in (["chat"], ["chat", "-"]):
        with pytest.raises(ArgumentError, match="closed"):
            prompt_of(parse(words))


# ---------------------------------------------------------------------- JSON


def test_json_of_a_schema(server: Server, cli: Cli, tmp_path: Path) -> None:
    """`--json-schema` sends the schema in strict form, and prints just the JSON, readable on a terminal."""
    path = tmp_path / "a city.schema.json"
    path.write_text(json.dumps({"type": "object", "properties": {"name": {"type": "string"}}}))
    server.say('{"name": "Köln"}', '{"name": "Köln"}')
    assert cli(["chat", "Cologne", "--json-schema", str(path)]).out == '{"name": "Köln"}\n'
    format = asked(server)["response_format"]
    assert format["json_schema"]["name"] == "a_city" and format["json_schema"]["strict"] is True
    assert format["json_schema"]["schema"]["additionalProperties"] is False
    server.say('{"name": "Köln"}')
    assert cli(["chat", "Cologne", "--json-schema", str(path)], tty=True).out == '{\n  "name": "Köln"\n}\n'


def test_schemas_in_other_forms(tmp_path: Path) -> None:
    """What is optional may be null instead, as strict mode wants it; a schema in its envelope is taken out of it."""
    inner = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "integer"}, "c": {"enum": ["x"]}},
        "required": ["a"],
    }
    path = tmp_path / "s.json"
    for form in (
        inner,
        {"name": "s", "schema": inner},
        {"type": "json_schema", "json_schema": {"name": "s", "schema": inner}},
    ):
        path.write_text(json.dumps(form))
        found = json_schema(str(path), strict=True)
        schema = found["schema"]
        assert found["name"] == "s" and schema["required"] == ["a", "b", "c"]
        assert schema["properties"]["b"] == {"type": ["integer", "null"]}
        assert {"type": "null"} in schema["properties"]["c"]["anyOf"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "not JSON"),
        ("[]", "no JSON schema"),
        ('{"type": "object", "additionalProperties": {}}', "strict"),
        (None, "No such"),
    ],
)
def test_schemas_that_cannot_be_sent(cli: Cli, tmp_path: Path, content: str | None, told: str) -> None:
    """A file that holds no usable schema is told before anything is sent, under the rules of the host."""
    path = tmp_path / "s.json"
    if content is not None:
        path.write_text(content)
    env = {"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "https://unreachable.openai.com/v1"}
    result = cli(["chat", "x", "--json-schema", str(path)], env=env)
    assert result.code == 2 and told in result.err, result.err


def test_json_that_is_none(server: Server, cli: Cli, tmp_path: Path) -> None:
    """An answer that is no JSON, or not all of it, is an error, and nothing is printed as if it were."""
    (tmp_path / "s.json").write_text('{"type": "object", "properties": {"a": {"type": "string"}}}')
    server.say("Sorry.")
    result = cli(["chat", "x", "--json-schema", str(tmp_path / "s.json")])
    assert (result.code, result.out) == (1, "") and "no JSON" in result.err
    server.say('{"a": "one two three four"}')
    result = cli(["chat", "x", "--json-schema", str(tmp_path / "s.json"), "--max-tokens", "3"])
    assert (result.code, result.out) == (1, "") and "cut off" in result.err


def test_a_refusal(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli) -> None:
    """Is an error with the model's words, streamed or not."""
    api = scripted(httpserver, monkeypatch)
    message = {"role": "assistant", "content": None, "refusal": "I will not."}
    answer = {
        "id": "c",
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    api.on("POST /chat/completions", answer)
    result = cli(["chat", "x", "--no-stream"])
    assert (result.code, result.out) == (1, "") and "the model refused: I will not." in result.err
    chunk = {
        "id": "c",
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": message, "finish_reason": "stop"}],
    }
    stream = f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n"
    api.on("POST /chat/completions", Response(stream, content_type="text/event-stream"))
    result = cli(["chat", "x"])
    assert (result.code, result.out) == (1, "") and "the model refused: I will not." in result.err


def test_output_json_is_the_whole_answer(server: Server, cli: Cli) -> None:
    """With `--output json` the completion is printed as the API gives it."""
    server.say("Yes.")
    found = cli(["chat", "x", "--output", "json"]).json
    assert found["object"] == "chat.completion" and found["choices"][0]["message"]["content"] == "Yes."


# ---------------------------------------------------------------------- endings


def test_usage_and_cut_off(server: Server, cli: Cli) -> None:
    """Both are told on standard error, and leave the text alone."""
    server.say("one two three four")
    result = cli(["chat", "x", "--usage", "--max-tokens", "2"])
    assert result.code == 0 and result.out == "one two\n"
    assert "cut off" in result.err and result.err.endswith("1 tokens in, 2 out\n")
    assert asked(server)["stream_options"] == {"include_usage": True}


def test_a_broken_stream(server: Server, cli: Cli) -> None:
    """What had come stays, on a line of its own; the end is told, as a lost connection."""
    server.say("one two three four five")
    server.truncate(after=3)
    result = cli(["chat", "x"])
    assert result.code == 3 and result.out.startswith("one") and result.out.endswith("\n")
    assert result.err.count("\n") == 1


def test_an_error_of_the_server(server: Server, cli: Cli) -> None:
    """One line, and exit code 1; no secret."""
    result = cli(["chat", "x", "-m", "gpt-none"])
    assert result.code == 1 and "gpt-none" in result.err and result.err.count("\n") == 1 and result.out == ""


def test_control_characters_reach_no_terminal(server: Server, cli: Cli) -> None:
    """A terminal gets no escape sequence that a model wrote; a pipe gets the bytes as they are."""
    server.say("a\x1b]0;owned\x07b")
    assert "\x1b" not in cli(["chat", "x"], "", tty=True).out
    server.say("a\x1b[2Jb")
    assert cli(["chat", "x"]).out == "a\x1b[2Jb\n"


@pytest.mark.parametrize(
    ("words", "env", "model"),
    [
        ([], {"OAI_LITE_MODEL": "gpt-4o"}, "gpt-4o"),
        (["-m", "gpt-5"], {"OAI_LITE_MODEL": "gpt-4o"}, "gpt-5"),
        (["--profile", "p"], {"OAI_LITE_MODEL": "gpt-4o"}, "gpt-4.1"),
    ],
)
def test_which_model(
    server: Server, cli: Cli, tmp_path: Path, words: list[str], env: dict[str, str], model: str
) -> None:
    """`-m` before the profile, the profile before the environment."""
    (tmp_path / "c.toml").write_text('[profiles.p]\nmodel = "gpt-4.1"\n')
    cli(["chat", "x", *words], env={**env, "OAI_LITE_CONFIG": str(tmp_path / "c.toml")})
    assert asked(server)["model"] == model


def test_ctrl_c_while_an_answer_streams(server: Server, terminal: OpenTerminal) -> None:
    """The answer stops at once, and the exit code is 130."""
    server.say("one two three four five")
    server.stall(600, after=4)
    shell = terminal(["chat", "Count"])
    shell.expect("two")
    shell.interrupt()
    shell.expect("interrupted")
    assert shell.close() == 130 and "Traceback" not in shell.screen


def test_output_that_nobody_reads(server: Server) -> None:
    """A reader that leaves ends the command quietly."""
    read, write = os.pipe()
    server.say("one two three")
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", PACKAGE, "chat", "x"],
            stdin=subprocess.DEVNULL,
            stdout=write,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    finally:
        os.close(write)
    assert done.returncode == 1 and done.stderr == b""
    assert arrived(server).path.endswith("/chat/completions")
