"""`oai-lite fine-tune`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from .conftest import Cli, OpenTerminal
from .scripted import Api, scripted

JOBS = "/fine_tuning/jobs"


def job(status: str, **more: Any) -> dict[str, Any]:
    """What the API says of the job."""
    return {"id": "ftjob-1", "object": "fine_tuning.job", "status": status, "model": "gpt-4o-mini", **more}


def events(*numbers: int) -> dict[str, Any]:
    """A page of events, newest first."""
    data = [
        {"id": f"e{n}", "created_at": n, "level": "warn" if n == 2 else "info", "message": f"step {n}"} for n in numbers
    ]
    return {"object": "list", "data": data, "has_more": False}


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """A server with a job that succeeds."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train.jsonl").write_text("{}\n")
    api = scripted(httpserver, monkeypatch)
    api.on("POST /files", {"id": "file-t", "object": "file", "filename": "train.jsonl"})
    api.on(f"POST {JOBS}", job("queued"))
    api.on(f"GET {JOBS}/ftjob-1", job("running"), job("succeeded", fine_tuned_model="ft:gpt-4o-mini:x"))
    api.on(f"GET {JOBS}/ftjob-1/events", events(2, 1), events(3, 2, 1))
    return api


def test_create(api: Api, cli: Cli) -> None:
    """Files are uploaded, ids are taken as they are."""
    words = "-m gpt-4o-mini --validation file-v --suffix s --epochs 3 --seed 7".split()
    assert cli(["fine-tune", "create", "train.jsonl", *words]).json["id"] == "ftjob-1"
    assert api.of("POST /files")[0].form == {"purpose": "fine-tune"}
    assert api.of(f"POST {JOBS}")[0].json == {
        "model": "gpt-4o-mini",
        "training_file": "file-t",
        "validation_file": "file-v",
        "suffix": "s",
        "seed": 7,
        "method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}},
    }


def test_files_that_are_not_there(api: Api, cli: Cli) -> None:
    """None is uploaded then."""
    assert cli(["fine-tune", "create", "train.jsonl", "-m", "m", "--validation", "none.jsonl"]).code == 2
    assert cli(["fine-tune", "create", "train.jsonl"]).code == 2 and not api.asked


def test_examples_are_checked_first(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Faults of all files are told with their lines, and nothing is sent."""
    (tmp_path / "v.jsonl").write_text("{}\n[1]\n")
    (tmp_path / "t.jsonl").write_text("{\n")
    result = cli(["fine-tune", "create", "t.jsonl", "-m", "m", "--validation", "v.jsonl"])
    assert result.code == 2 and "t.jsonl:1: is not JSON" in result.err and "v.jsonl:2: must be an object" in result.err
    assert not api.asked


def test_a_job_that_cannot_be_created(api: Api, cli: Cli) -> None:
    """The uploads are not lost: how to go on with them is told."""
    api.on(f"POST {JOBS}", 400)
    result = cli(["fine-tune", "create", "train.jsonl", "-m", "m", "--epochs", "2", "--validation", "train.jsonl"])
    again = "oai-lite fine-tune create file-t -m m --validation file-t --epochs 2"
    assert result.code == 1 and f"go on with: {again}\n" in result.err


def test_follow(api: Api, cli: Cli) -> None:
    """Each event once, in order, until the job ends; the new model's name is told."""
    result = cli(["fine-tune", "create", "file-1", "-m", "m", "--follow", "--poll", "0", "--output", "text"])
    assert [line.partition("Z  ")[2] for line in result.out.splitlines()] == ["step 1", "warn: step 2", "step 3"]
    assert result.code == 0 and result.err == "ftjob-1 succeeded: ft:gpt-4o-mini:x\n"
    api.on(f"GET {JOBS}/ftjob-1", job("failed", error={"code": "x", "message": "bad data"}))
    failed = cli(["fine-tune", "events", "ftjob-1", "--follow"])
    assert failed.code == 1 and "bad data" in failed.err
    assert [json.loads(line)["id"] for line in failed.out.splitlines()] == ["e1", "e2", "e3"]


def test_events(api: Api, cli: Cli) -> None:
    """Oldest first; `--limit` keeps the newest."""
    found = cli(["fine-tune", "events", "ftjob-1", "--limit", "1"]).out
    assert json.loads(found)["id"] == "e2"


def test_ctrl_c_says_how_to_go_on(api: Api, terminal: OpenTerminal) -> None:
    """The job goes on without us."""
    api.on(f"GET {JOBS}/ftjob-1", job("running"))
    shell = terminal(["fine-tune", "events", "ftjob-1", "--follow", "--poll", "600"])
    shell.expect("step 2")
    shell.interrupt()
    shell.expect("go on with: oai-lite fine-tune events ftjob-1 --follow")
    assert shell.close() == 130


def test_the_others_are_one_call_each(api: Api, cli: Cli) -> None:
    """List, status, checkpoints, pause, resume, cancel."""
    api.on(f"GET {JOBS}", {"object": "list", "data": [job("running")], "has_more": False})
    point = {"id": "c", "object": "x", "fine_tuned_model_checkpoint": "ft:c", "step_number": 5, "created_at": 1}
    api.on(f"GET {JOBS}/ftjob-1/checkpoints", {"object": "list", "data": [point], "has_more": False})
    assert cli(["fine-tune", "list"]).json == [job("running")]
    assert "ftjob-1" in cli(["fine-tune", "list"], tty=True).out
    assert cli(["fine-tune", "status", "ftjob-1"]).json["status"] == "running"
    assert "ft:c" in cli(["fine-tune", "checkpoints", "ftjob-1", "--output", "table"]).out
    for name, status in (("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")):
        api.on(f"POST {JOBS}/ftjob-1/{name}", job(status))
        assert cli(["fine-tune", name, "ftjob-1"]).json["status"] == status
