"""`oai-lite responses`: `chat` by the other API, and what only that one has."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from oai_lite.testing import Server

from .conftest import Cli, OpenTerminal, arrived
from .scripted import scripted

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


def asked(server: Server) -> Any:
    """The body of the last request."""
    return server.requests[-1].json


@pytest.mark.parametrize("words", [[], ["--no-stream"]])
def test_the_answer_is_printed(server: Server, cli: Cli, words: list[str]) -> None:
    """As it comes, or at once."""
    server.say("Forty-two.")
    result = cli(["responses", "What is it?", *words])
    assert (result.code, result.out, result.err) == (0, "Forty-two.\n", "")
    assert asked(server)["input"] == [{"role": "user", "content": "What is it?"}]


def test_every_setting_goes_along(server: Server, cli: Cli, tmp_path: Path) -> None:
    """The options are the parameters of the request."""
    (tmp_path / "a.png").write_bytes(PNG)
    (tmp_path / "s.json").write_text('{"type": "object", "properties": {"a": {"type": "string"}}}')
    server.say('{"a": "b"}')
    words = "--system Brief --temperature 0.5 --max-tokens 99 --effort low --no-store --tool web_search".split()
    words += ["--image", str(tmp_path / "a.png"), "--json-schema", str(tmp_path / "s.json"), "--tool", '{"type": "x"}']
    words += ["--tool", "code_interpreter", "--tool", "file_search", "--vector-store", "vs_1"]
    cli(["responses", "Hello", *words])
    body = asked(server)
    assert (body["instructions"], body["temperature"], body["max_output_tokens"]) == ("Brief", 0.5, 99)
    assert (body["reasoning"], body["store"]) == ({"effort": "low"}, False)
    assert body["tools"] == [
        {"type": "web_search"},
        {"type": "x"},
        {"type": "code_interpreter", "container": {"type": "auto"}},
        {"type": "file_search", "vector_store_ids": ["vs_1"]},
    ]
    assert body["text"]["format"]["type"] == "json_schema" and body["text"]["format"]["strict"] is True
    url = "data:image/png;base64," + base64.b64encode(PNG).decode()
    assert body["input"][0]["content"][1] == {"type": "input_image", "image_url": url, "detail": "auto"}


def test_previous_goes_on(server: Server, cli: Cli) -> None:
    """`--usage` and terminals tell the id to go on from."""
    first = cli(["responses", "One", "--usage"])
    usage, id = first.err.splitlines()
    assert "tokens in" in usage and id.startswith("resp_")
    assert cli(["responses", "Two", "--previous", id]).code == 0
    assert asked(server)["previous_response_id"] == id


def test_output_json_is_the_whole_answer(server: Server, cli: Cli) -> None:
    """As the API gives it."""
    assert cli(["responses", "x", "--output", "json"]).json["object"] == "response"


def test_json_of_a_schema(server: Server, cli: Cli, tmp_path: Path) -> None:
    """Just the JSON."""
    (tmp_path / "s.json").write_text('{"type": "object", "properties": {"a": {"type": "string"}}}')
    server.say('{"a": "b"}')
    assert cli(["responses", "x", "--json-schema", str(tmp_path / "s.json")]).out == '{"a": "b"}\n'


def test_the_longest_answer(server: Server, cli: Cli) -> None:
    """That it was cut off is told."""
    server.say("word " * 40)
    result = cli(["responses", "x", "--max-tokens", "16"])
    assert result.code == 0 and "cut off" in result.err


def test_in_the_background(server: Server, cli: Cli) -> None:
    """It is asked for until it is there; later with `--wait`."""
    server.say("Done.")
    server.say("Done later.")
    result = cli(["responses", "x", "--background", "--poll", "0"])
    assert (result.code, result.out) == (0, "Done.\n")
    assert [each.method for each in server.requests] == ["POST", "GET", "GET"]
    id = cli(["responses", "x", "--background", "--no-wait"]).out.strip()
    assert id.startswith("resp_") and cli(["responses", "--wait", id, "--poll", "0"]).out == "Done later.\n"


def test_cancel(server: Server, cli: Cli) -> None:
    """What has been stopped is no answer."""
    id = cli(["responses", "x", "--background", "--no-wait"]).out.strip()
    assert cli(["responses", "--cancel", id]).json["status"] == "cancelled"
    result = cli(["responses", "--wait", id])
    assert result.code == 1 and f"the response {id} cancelled" in result.err


def test_ctrl_c_says_how_to_go_on(server: Server, terminal: OpenTerminal, cli: Cli) -> None:
    """The waiting ends, the response does not."""
    server.say("Done.")
    shell = terminal(["responses", "x", "--background", "--poll", "600"])
    arrived(server, 2)
    shell.expect("in_progress")
    shell.interrupt()
    shell.expect("goes on at the server; go on with: oai-lite responses --wait ")
    shell.expect("interrupted")
    assert shell.close() == 130
    id = shell.screen.partition("--wait ")[2].split()[0]
    assert cli(["responses", "--wait", id, "--poll", "0"]).out == "Done.\n"


@pytest.mark.parametrize(
    "words",
    [
        ["x", "--no-wait"],
        ["x", "--wait", "resp_1"],
        ["--wait", "resp_1", "--cancel", "resp_1"],
        ["x", "--background", "--no-store"],
        ["x", "--tool", "file_search"],
        ["x", "--tool", '{"type": '],
    ],
)
def test_what_does_not_go_together(server: Server, cli: Cli, words: list[str]) -> None:
    """It is told before anything is sent."""
    result = cli(["responses", *words])
    assert result.code == 2 and result.err.count("\n") == 1 and not server.requests


@pytest.mark.parametrize(
    ("response", "code", "told"),
    [
        ({"status": "failed", "error": {"code": "server_error", "message": "no luck"}, "output": []}, 1, "failed: no luck"),
        ({"status": "completed", "output": [{"type": "message", "role": "assistant", "content": [{"type": "refusal", "refusal": "I will not."}]}]}, 1, "the model refused: I will not."),
        ({"status": "incomplete", "incomplete_details": {"reason": "content_filter"}, "output": []}, 0, "filter"),
        ({"status": "completed", "output": []}, 0, ""),
    ],
)  # fmt: skip
def test_how_responses_end(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli, response: dict[str, Any], code: int, told: str
) -> None:
    """Failures and refusals are errors, also of what was waited for."""
    api = scripted(httpserver, monkeypatch)
    value = {"id": "resp_1", "object": "response", **response}
    api.on("POST /responses", value)
    api.on("GET /responses/resp_1", value)
    for words in (["x", "--no-stream"], ["--wait", "resp_1"]):
        result = cli(["responses", *words])
        assert result.code == code and told in result.err and result.out == ""


def test_a_stream_without_a_response(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, cli: Cli) -> None:
    """Is an error, and none of ours."""
    api = scripted(httpserver, monkeypatch)
    event = '{"type": "response.output_text.delta", "delta": "Hi", "sequence_number": 0}'
    stream = f"event: response.output_text.delta\ndata: {event}\n\n"
    api.on("POST /responses", Response(stream, content_type="text/event-stream"))
    result = cli(["responses", "x"])
    assert result.code in (1, 3) and result.out == "Hi\n" and result.err.count("\n") == 1
    assert "should not happen" not in result.err
