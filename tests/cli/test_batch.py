"""`oai-lite batch`: files are checked, sent, waited for and fetched; whoever stops waiting knows how to go on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from oai_lite.cli import batch_file
from oai_lite.cli.batch_file import check

from .conftest import Cli, OpenTerminal
from .scripted import Api, scripted


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """A server that keeps files and has no batch yet."""
    monkeypatch.chdir(tmp_path)
    api = scripted(httpserver, monkeypatch)
    api.on("POST /files", {"id": "file-in", "object": "file", "filename": "r.jsonl", "bytes": 1})
    api.on("POST /batches", batch("validating", 0))
    api.on("GET /files/file-out/content", b'{"custom_id": "a"}\n')
    api.on("GET /files/file-err/content", b'{"custom_id": "b"}\n')
    return api


def request(id: object = "a", **changes: Any) -> dict[str, Any]:
    """A line of a file."""
    body = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
    return {"custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": body, **changes}


def lines(*values: Any) -> list[bytes]:
    """A file, line by line."""
    return [value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n" for value in values]


def batch(status: str, completed: int, failed: int = 0, **more: Any) -> dict[str, Any]:
    """What the API says of the batch."""
    counts = {"total": 2, "completed": completed, "failed": failed}
    return {"id": "batch_1", "object": "batch", "status": status, "request_counts": counts, **more}


def good(path: Path) -> str:
    """A file of two requests."""
    path.write_bytes(b"".join(lines(request("a"), request("b"))))
    return str(path)


# ---------------------------------------------------------------------- the file


def test_a_good_file() -> None:
    """What it holds is told; a blank line at the end is fine."""
    found = check([*lines(request("a"), request("b")), b"\n"])
    assert (found.requests, found.endpoint, found.model, found.faults) == (2, "/v1/chat/completions", "gpt-5", [])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"custom_id": \n', "not JSON: Expecting value at column"),
        (b'{"custom_id": NaN}\n', "NaN"),
        (b'{"a": "\xff"}\n', "not UTF-8 at byte 8 (0xff)"),
        (b'{"a": 1, "a": 2}\n', 'names "a" twice'),
        (b"[1]\n", "must be an object"),
        (b"[" * 100_000 + b"\n", "not JSON"),
        (request("a"), "is that of line 1"),
        (request(7), "custom_id must be a text that names the request, and is a number"),
        (request(""), 'custom_id must be a text that names the request, and is ""'),
        (request("b", method="GET"), 'method must be "POST", and is "GET"'),
        (request("b", url="/chat/completions"), 'write "/v1/chat/completions"'),
        (
            request("b", url="/v1/embeddings"),
            "url is /v1/embeddings, and that of the lines before /v1/chat/completions",
        ),
        (request("b", body=None), "body must be an object, the request's parameters, and is null"),
        (request("b", body={}), "body.model must name a model, and is missing"),
        (request("b", body={"model": "gpt-4o"}), 'body.model is "gpt-4o", and that of the lines before "gpt-5"'),
        (request("b", body={"model": "gpt-5", "stream": True}), "stream"),
    ],
)
def test_what_is_wrong_with_a_line(line: Any, told: str) -> None:
    """Each fault is told with its line, and one alone."""
    found = check(lines(request("a"), line, request("z")))
    assert [number for number, _ in found.faults] == [2] and told in found.faults[0][1]


def test_what_is_wrong_with_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many, too long, empty, a byte order mark, blank lines in between; many faults are cut short."""
    monkeypatch.setattr(batch_file, "MAX_REQUESTS", 1)
    assert "split the file" in check(lines(request("a"), request("b"))).faults[0][1]
    monkeypatch.setattr(batch_file, "MAX_BYTES", 10)
    assert "200" not in check(lines(request("a"))).faults[0][1] and check(lines(request("a"))).faults[0][0] == 0
    assert check([]).faults == [(0, "is empty")]
    assert check([b"\xef\xbb\xbf" + lines(request("a"))[0]]).faults[0][1].startswith("begins with a byte order mark")
    monkeypatch.undo()
    assert check([*lines(request("a")), b"\n", b" \n", *lines(request("b"))]).faults == [(2, "is blank; take it out")]
    many = check([b"x\n"] * 100)
    assert (len(many.faults), many.more) == (20, 80)


def test_inputs_to_embed_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts in lists count one by one; a list of tokens is one."""
    monkeypatch.setattr(batch_file, "MAX_INPUTS", 3)
    bodies = [{"model": "e", "input": each} for each in (["a", "b"], [1, 2, 3], "c")]
    found = check(lines(*(request(str(n), url="/v1/embeddings", body=body) for n, body in enumerate(bodies))))
    assert "holds 4 inputs" in found.faults[0][1]


# ---------------------------------------------------------------------- run


def test_faults_are_told_as_compilers_do(api: Api, cli: Cli, tmp_path: Path) -> None:
    """`FILE:LINE: what`, exit code 2, and nothing is sent."""
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b"".join(lines(request("a"), b"nope\n", request("a"))))
    for command in ("run", "check"):
        result = cli(["batch", command, str(path)])
        assert result.code == 2 and result.out == ""
        assert result.err.splitlines()[0].startswith(f"{path}:2: is not JSON") and f"{path}:3: custom_id" in result.err
    assert not api.asked


def test_check_needs_no_server(cli: Cli, tmp_path: Path) -> None:
    """Not even a key."""
    result = cli(["batch", "check", good(tmp_path / "r.jsonl")])
    assert result.code == 0 and result.json["requests"] == 2 and result.json["model"] == "gpt-5"


def test_run_saves_the_answers(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Upload, create, poll, download, in this order; the files stand beside the input."""
    name = good(tmp_path / "r.jsonl")
    api.on("GET /batches/batch_1", batch("in_progress", 1), batch("completed", 2, output_file_id="file-out"))
    result = cli(["batch", "run", name, "--poll", "0", "--metadata", "who=me"])
    assert result.code == 0 and result.json["saved"] == {"output": str(tmp_path / "r.output.jsonl")}
    assert (tmp_path / "r.output.jsonl").read_bytes() == b'{"custom_id": "a"}\n'
    upload, create = api.of("POST /files")[0], api.of("POST /batches")[0]
    assert upload.form == {"purpose": "batch"} and upload.files["file"] == [("r.jsonl", Path(name).read_bytes())]
    assert create.json == {
        "input_file_id": "file-in",
        "endpoint": "/v1/chat/completions",
        "completion_window": "24h",
        "metadata": {"who": "me"},
    }
    text = cli(["batch", "run", name, "--poll", "0", "--force"], tty=True)
    assert text.out == f"batch_1 completed: 2 of 2 requests answered\n{tmp_path / 'r.output.jsonl'}\n"


def test_requests_that_failed(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Both files are saved, and the exit code is 1."""
    done = batch("completed", 1, 1, output_file_id="file-out", error_file_id="file-err")
    api.on("GET /batches/batch_1", done)
    result = cli(["batch", "run", good(tmp_path / "r.jsonl"), "--output", "text"])
    assert result.code == 1 and "1 of 2 requests answered, 1 failed" in result.out
    assert (tmp_path / "r.errors.jsonl").read_bytes() == b'{"custom_id": "b"}\n'


def test_a_batch_that_failed(api: Api, cli: Cli, tmp_path: Path) -> None:
    """What the API found is told with its lines."""
    errors = {
        "object": "list",
        "data": [{"line": 2, "message": "no such model", "code": "x"}, {"message": "all wrong"}],
    }
    api.on("GET /batches/batch_1", batch("failed", 0, errors=errors))
    result = cli(["batch", "run", good(tmp_path / "r.jsonl"), "--output", "text"])
    assert result.code == 1 and result.err.endswith("\nline 2: no such model\nall wrong\n")


def test_results_are_not_overwritten(api: Api, cli: Cli, tmp_path: Path) -> None:
    """A name that is taken is told before anything is sent, not a day later."""
    name = good(tmp_path / "r.jsonl")
    (tmp_path / "r.errors.jsonl").write_text("mine")
    result = cli(["batch", "run", name])
    assert result.code == 2 and "r.errors.jsonl is there already" in result.err and not api.asked
    assert cli(["batch", "wait", "batch_1", "--save-as", str(tmp_path / "r")]).code == 2
    api.on("GET /batches/batch_1", batch("completed", 2, output_file_id="file-out"))
    assert cli(["batch", "run", name, "--save-as", str(tmp_path / "other")]).code == 0
    assert (tmp_path / "other.output.jsonl").exists() and (tmp_path / "r.errors.jsonl").read_text() == "mine"


def test_no_wait(api: Api, cli: Cli, tmp_path: Path) -> None:
    """The batch is printed as it begins."""
    result = cli(["batch", "run", good(tmp_path / "r.jsonl"), "--no-wait"])
    assert result.code == 0 and result.json["id"] == "batch_1"
    assert [each.route for each in api.asked] == ["POST /files", "POST /batches"]


def test_a_batch_that_cannot_be_created(api: Api, cli: Cli, tmp_path: Path) -> None:
    """The upload is not lost: how to go on with it is told."""
    api.on("POST /batches", 400)
    result = cli(["batch", "run", good(tmp_path / "r.jsonl")])
    assert result.code == 1 and "oai-lite batch create file-in --endpoint /v1/chat/completions" in result.err
    api.on("POST /batches", batch("validating", 0))
    created = cli(["batch", "create", "file-in", "--endpoint", "/v1/chat/completions"])
    assert created.json["id"] == "batch_1" and api.of("POST /batches")[-1].json["input_file_id"] == "file-in"


def test_an_outage_is_sat_out(api: Api, cli: Cli) -> None:
    """Once there was an answer, failures in between do not end the waiting; before, they do."""
    done = batch("completed", 2, output_file_id="file-out")
    api.on("GET /batches/batch_1", batch("in_progress", 1), 503, 500, 429, done)
    assert cli(["batch", "wait", "batch_1", "--poll", "0", "--max-retries", "0"]).code == 0
    api.on("GET /batches/batch_1", 503, done)
    result = cli(["batch", "wait", "batch_1", "--poll", "0", "--max-retries", "0", "--force"])
    assert result.code == 1 and "oai-lite batch wait batch_1 --save-as batch_1 --force" in result.err


def test_a_download_that_breaks_off_leaves_no_file(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Nothing that looks whole, and nothing else; how to go on is told."""
    api.on("GET /batches/batch_1", batch("completed", 2, output_file_id="file-out"))
    api.on("GET /files/file-out/content", Response(iter([b"half"]), headers={"Content-Length": "9"}))
    result = cli(["batch", "wait", "batch_1"])
    assert result.code == 3 and "oai-lite batch wait batch_1" in result.err
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_says_how_to_go_on(api: Api, terminal: OpenTerminal, cli: Cli, tmp_path: Path) -> None:
    """A bar shows how far it got; Ctrl-C ends the waiting with the command that takes it up again."""
    api.on("GET /batches/batch_1", batch("in_progress", 1))
    shell = terminal(["batch", "run", good(tmp_path / "r.jsonl"), "--poll", "600"], cwd=tmp_path)
    shell.expect("batch_1")
    shell.expect("50%")
    shell.expect("1 of 2")
    shell.interrupt()
    shell.expect("batch_1 goes on at the API; go on with: oai-lite batch wait batch_1 --save-as ")
    shell.expect("interrupted")
    assert shell.close() == 130 and "Traceback" not in shell.screen
    api.on("GET /batches/batch_1", batch("completed", 2, output_file_id="file-out"))
    assert cli(["batch", "wait", "batch_1", "--save-as", str(tmp_path / "r")]).code == 0
    assert (tmp_path / "r.output.jsonl").exists()


def test_no_bar_without_a_terminal(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Logs have the id, and nothing else."""
    api.on("GET /batches/batch_1", batch("completed", 2, output_file_id="file-out"))
    assert cli(["batch", "run", good(tmp_path / "r.jsonl")]).err == "batch_1 has begun, of 2 requests\n"


def test_list_status_cancel(api: Api, cli: Cli) -> None:
    """The others are one call each."""
    api.on("GET /batches", {"object": "list", "data": [batch("completed", 1, 1)], "has_more": False})
    api.on("GET /batches/batch_1", batch("in_progress", 1))
    api.on("POST /batches/batch_1/cancel", batch("cancelling", 1))
    assert "2/2" in cli(["batch", "list", "--output", "table"]).out
    assert cli(["batch", "list"]).json[0]["id"] == "batch_1"
    assert cli(["batch", "status", "batch_1"]).json["status"] == "in_progress"
    assert cli(["batch", "cancel", "batch_1"]).json["status"] == "cancelling"
    assert cli(["batch", "status", "batch_2"]).code == 1 and cli(["batch"]).code == 2
    unknown = cli(["batch", "wait", "batch_2"])
    assert unknown.code == 1 and unknown.err.count("\n") == 1 and "go on" not in unknown.err
