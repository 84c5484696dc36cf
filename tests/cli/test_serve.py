"""`oai-lite serve`: what a person who starts it meets, and the clients that talk to it."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import oai_lite
from oai_lite import cli
from oai_lite.testing import Server

ROOT = Path(oai_lite.__file__).parent
PACKAGE = oai_lite.__name__


class Serving:
    """The command, running. `base_url` is what it prints."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.greeting = ""
        assert process.stdout is not None
        while "OPENAI_API_KEY" not in self.greeting or not self.greeting.endswith("\n\n"):
            line = process.stdout.readline()
            assert line, f"it ended: {process.communicate()[1]}"
            self.greeting += line
        found = re.search(r"export OPENAI_BASE_URL=(\S+)", self.greeting)
        assert found
        self.base_url = found[1]

    def ask(self, method: str, path: str, value: object = None) -> tuple[int, Any]:
        """Status and JSON of an answer."""
        place = urlsplit(self.base_url)
        connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=10)
        headers = {"authorization": "Bearer sk-canary-0123456789", "content-type": "application/json"}
        try:
            connection.request(method, "/v1" + path, None if value is None else json.dumps(value), headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def say(self, text: str) -> str:
        """What is answered to a message."""
        question = {"model": "gpt-4o", "messages": [{"role": "user", "content": text}]}
        status, answer = self.ask("POST", "/chat/completions", question)
        return str(answer["choices"][0]["message"]["content"] if status == 200 else answer["error"]["message"])

    def stop(self, number: int = signal.SIGINT) -> tuple[int, str, str]:
        """Exit code, the rest of the output, and stderr."""
        self.process.send_signal(number)
        out, error = self.process.communicate(timeout=20)
        return self.process.returncode, out, error


@contextlib.contextmanager
def serving(arguments: str, folder: Path) -> Iterator[Serving]:
    """`oai-lite serve …` in a process of its own, on a free port."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", PACKAGE, "serve", "--port", "0", *shlex.split(arguments)],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT.parents[PACKAGE.count(".")]), *filter(None, sys.path)]),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Serving(process)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def run(arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, output and complaints of a command that does not begin to serve."""
    code = cli.main(["serve", *shlex.split(arguments)])
    out, error = capsys.readouterr()
    return code, out, error


def test_the_toy(tmp_path: Path) -> None:
    """It says where it is and what to set, writes a line for each request, and ends well with Ctrl-C."""
    with serving('--reply "Paris" --reply "Lyon" --models m-1,gpt-4o --pace 0', tmp_path) as served:
        assert re.search(r"^Serving toy answers, of no language model, at http://127\.0\.0\.1:\d+/v1 until Ctrl-C\.$", served.greeting, re.M)  # fmt: skip
        assert "\n  export OPENAI_API_KEY=any\n" in served.greeting
        assert [served.say("?"), served.say("?")] == ["Paris", "Lyon"]
        assert [model["id"] for model in served.ask("GET", "/models")[1]["data"]] == ["m-1", "gpt-4o"]
        served.ask("GET", "/models/none")
        code, out, error = served.stop()
    assert (code, out.strip()) == (0, "stopped")
    lines = [re.sub(r"\d+ ms$", "N ms", line) for line in error.splitlines()]
    assert sorted(lines) == [  # each is written when its answer is out, and the next may overtake it
        "GET /v1/models 200 N ms",
        "GET /v1/models/none 404 N ms",
        *["POST /v1/chat/completions 200 N ms"] * 2,
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_it_ends_well_when_a_container_is_stopped(tmp_path: Path) -> None:
    """SIGTERM is no failure; with --quiet nothing is said of requests. A client that is connected does not hold it up."""
    with serving("--quiet", tmp_path) as served:
        place = urlsplit(served.base_url)
        with socket.create_connection((place.hostname or "", place.port or 0)):
            served.ask("GET", "/models")
            code, out, error = served.stop(signal.SIGTERM)
    assert (code, out.strip(), error) == (0, "stopped", "")


def test_a_key_is_not_shown(tmp_path: Path) -> None:
    """With --api-key other keys are refused; the key itself is not printed."""
    with serving("--api-key sk-mine-0123456789", tmp_path) as served:
        assert served.ask("GET", "/models")[0] == 401
        assert "OPENAI_API_KEY=…  # the one that --api-key gave" in served.greeting
        code, out, error = served.stop()
    assert code == 0 and "sk-mine" not in served.greeting + out + error


def test_record_then_replay(tmp_path: Path) -> None:
    """What was recorded from a server is played when that is gone; what is not on the tape is told, and the exit code says so."""
    with Server(pace=0) as upstream:
        upstream.say("Paris")
        base_url = upstream.base_url.replace("http://", "http://user:word@")
        with serving(f"--record tapes/t.jsonl --upstream {base_url}", tmp_path) as served:
            assert (
                f"Serving what {urlsplit(upstream.base_url).netloc} answers, recorded on tapes/t.jsonl,"
                in served.greeting
            )
            assert "OPENAI_API_KEY=…  # your own: it is forwarded, and not recorded" in served.greeting
            assert "word" not in served.greeting
            assert served.say("Capital?") == "Paris"
            assert served.ask("POST", "/chat/completions", {"model": "gpt-4o", "messages": []})[0] == 400
            code, out, error = served.stop()
        assert (code, out.strip()) == (0, "stopped\ntapes/t.jsonl: 2 exchanges")
        assert [request.headers["authorization"] for request in upstream.requests] == [
            "Bearer sk-canary-0123456789"
        ] * 2
        recorded = (tmp_path / "tapes/t.jsonl").read_text()
        assert "sk-canary" not in recorded + out + error
        with serving(f"--auto tapes/t.jsonl --upstream {upstream.base_url}", tmp_path) as served:
            assert served.say("Capital?") == "Paris" and served.ask("GET", "/models/gpt-4o")[0] == 200
            code, out, error = served.stop()
        assert code == 0 and "tapes/t.jsonl: 3 exchanges\n1 answers were played, 0 requests were not on the tape" in out
    with serving("--replay tapes/t.jsonl", tmp_path) as served:
        assert "Serving what is on tapes/t.jsonl," in served.greeting
        assert [served.say("Capital?") for _ in range(3)] == ["Paris"] * 3
        told = 'POST /v1/chat/completions fits nothing on t.jsonl; nearest is line 2: $.messages[0].content: recorded "Capital?", asked "River?"'
        assert served.say("River?").startswith(told)
        code, out, error = served.stop()
    assert code == 1 and "3 answers were played, 1 requests were not on the tape" in out
    lines = error.splitlines()  # those of two connections may come in any order
    assert lines[lines.index(f"  {told}") - 1].startswith("POST /v1/chat/completions 400 ")


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    """One line that says what to do."""
    with Server() as other:
        port = urlsplit(other.base_url).port
        code, out, error = run(f"--port {port}", capsys)
    assert (code, out) == (1, "")
    assert (
        error
        == f"oai-lite serve: 127.0.0.1:{port} is in use by another program; choose another port with --port (0 takes a free one)\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ("--host nowhere.invalid", 1, "'nowhere.invalid' is no address of this machine; leave --host out"),
        ("--host 192.0.2.1", 1, "'192.0.2.1' is no address of this machine; leave --host out"),
        ("--port 70000", 2, "expected a number from 0 to 65535, got '70000'"),
        ("--pace fast", 2, "expected a number of seconds, as 0.05, got 'fast'"),
        ("--pace nan", 2, "expected a number of seconds, as 0.05, got 'nan'"),
        ("--record a --replay b", 2, "--replay: not allowed with argument --record"),
        ("--replay b --reply x --pace 1", 2, "--pace, --reply: of the toy, which does not answer where there is a tape"),
        ("--replay b --upstream http://h/v1", 2, "--upstream says where to forward to: add --record TAPE or --auto TAPE"),
        ("--record new --upstream h", 2, "upstream: expected a URL such as"),
        ("--record old", 2, "old is there already; remove it to record anew, or add to it with --auto old"),
        ("--replay none", 1, "none: there is no such tape; record it: record('none', upstream=…), or oai-lite serve --record none"),
        ("--replay old", 1, "old:1:1: the tape is cut off or damaged"),
        ("--record old/new", 1, "old/new: there can be no tape"),
    ],
)  # fmt: skip
def test_mistakes(
    arguments: str,
    code: int,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each is told in one line, before anything is served, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old").write_text("something else")
    found, out, error = run(arguments, capsys)
    assert (found, out) == (code, "") and message in error and "Traceback" not in error
    assert os.listdir(tmp_path) == ["old"] and (tmp_path / "old").read_text() == "something else"


def test_other_machines(tmp_path: Path) -> None:
    """Only if asked for may others get there, and then it is said what that means; the address shown works from here."""
    with serving("--host 0.0.0.0", tmp_path) as served:
        assert served.base_url.startswith("http://127.0.0.1:") and served.ask("GET", "/models")[0] == 200
        code, _, error = served.stop()
    assert code == 0
    assert (
        error.splitlines()[0]
        == "oai-lite serve: warning: 0.0.0.0 can be reached from other machines, by anybody and unencrypted"
    )
