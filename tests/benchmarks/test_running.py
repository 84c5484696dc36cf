"""Processes, layers, and the command as a whole."""

from __future__ import annotations

import json
import platform
import socket
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks import __main__ as command, layers, measures, peers, server
from benchmarks.payloads import KEY, MESSAGES, MODEL, TEXT
from benchmarks.process import PEAK, MeasureError, Worker, run
from benchmarks.report import Result, Row
from oai_lite import OpenAI


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A layer with our package and what it needs."""
    folder = tmp_path_factory.mktemp("layer")
    layers.add_distributions(folder, peers.OURS.distributions)
    layers.add_ours(folder)
    return folder


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A running server."""
    with server.running() as url:
        yield url


def test_a_child_sees_its_layer_and_no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the environment's keys nor this environment's packages reach a measured process."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    (tmp_path / "only_here.py").write_text("")
    program = "import only_here, os, sys; print(os.environ.get('OPENAI_API_KEY'), 'site-packages' in ''.join(sys.path))"
    assert run(["-c", program], tmp_path).output == "None False\n"


def test_a_run_knows_its_cost() -> None:
    """CPU is the child's alone, wall time covers it, and memory that was given back still counts for the peak."""
    done = run(["-c", f"{PEAK}\nx = 'x' * 60_000_000; del x\nfor i in range(1_500_000): pass\nprint(peak())"])
    assert 0.005 < done.cpu and 0.005 < done.wall < 60
    assert int(done.output) > 60_000_000
    assert int(run(["-c", f"{PEAK}\nprint(peak())"]).output) < 40_000_000


@pytest.mark.parametrize(
    ("program", "message"), [("import nothing_of_the_kind", "No module named"), ("raise SystemExit(3)", "status 3")]
)
def test_a_program_that_fails_fails_its_measure(program: str, message: str) -> None:
    """The last line of its errors is the message, or its status."""
    with pytest.raises(MeasureError, match=message):
        run(["-c", program])


def test_a_program_that_hangs_is_ended() -> None:
    """A measure cannot hang for ever."""
    with pytest.raises(MeasureError, match="status -9"):
        run(["-c", "import time; time.sleep(60)"], limit=0.5)


def test_workers_take_turns(tmp_path: Path) -> None:
    """A worker does its work once for each step, and what ends it is told."""
    program = tmp_path / "counts.py"
    program.write_text(
        "import sys\nfor n, _ in enumerate(sys.stdin):\n  assert n < 2, 'enough'\n  print(n, flush=True)\n"
    )
    with Worker([str(program)], tmp_path) as one, Worker([str(program)], tmp_path) as other:
        assert [one.step(), other.step(), one.step()] == ["0\n", "0\n", "1\n"]
        with pytest.raises(MeasureError, match="enough"):
            one.step()


@pytest.mark.parametrize("peer", [peers.BARE, peers.OURS], ids=lambda peer: peer.name)
def test_the_first_call_program_gets_its_answer(peer: peers.Peer, layer: Path, address: str) -> None:
    """Both programs print the text; bare needs nothing but urllib3."""
    assert run(["-c", peers.first_call_program(peer, f"{address}/v1")], layer).output == TEXT + "\n"


def spec(address: str, how: str, **more: object) -> str:
    """What tells a worker what to do."""
    task = {
        "base_url": f"{address}/{how}v1",
        "model": MODEL,
        "messages": MESSAGES,
        "text": TEXT,
        "key": KEY,
        "peak": PEAK,
    }
    return json.dumps({**task, **more})


REPEATED = [
    ("calls", None, "", {"warm": 1, "count": 10}),
    ("calls", "oai_lite", "", {"warm": 1, "count": 10}),
    ("chunks", None, "stream/10/", {"count": 10}),
    ("chunks", "oai_lite", "packed/10/", {"count": 10}),
    ("flight", "oai_lite", "", {"flight": 4, "seconds": 0.05}),
]


@pytest.mark.parametrize(("task", "module", "how", "more"), REPEATED)
def test_work_is_done_again_for_each_step(
    task: str, module: str | None, how: str, more: dict[str, float], layer: Path, address: str
) -> None:
    """Each step of a worker tells the microseconds of CPU for one thing, once it has seen that the answers are right."""
    with Worker([str(measures.WORKER), spec(address, how, task=task, module=module, **more)], layer) as working:
        for _ in range(2):
            values = json.loads(working.step())
            assert 0 < values["cpu"] < 1e6 and values.get("rate", 1) > 0


def test_crowds_of_streams_are_read(layer: Path, address: str) -> None:
    """All streams of a crowd are read to their ends; their CPU and the peak of memory are told."""
    text = spec(address, "paced/5/1/", task="streams", module="oai_lite", count=5, streams=20)
    made = json.loads(run([str(measures.WORKER), text], layer).output)
    assert made["cpu"] > 0 and made["peak"] > 10_000_000


WRONG = [
    ("calls", "", {"warm": 1, "count": 1, "text": "other"}, "the text of the answer"),
    ("chunks", "stream/10/", {"count": 11}, "the pieces of the stream"),
    ("flight", "", {"flight": 1, "seconds": 0.1, "text": "other"}, "the text of the answer"),
]


@pytest.mark.parametrize(("task", "how", "more", "message"), WRONG)
def test_wrong_answers_fail_a_measure(
    task: str, how: str, more: dict[str, Any], message: str, layer: Path, address: str
) -> None:
    """A peer that is fast because it is wrong is not measured."""
    with Worker([str(measures.WORKER), spec(address, how, task=task, module="oai_lite", **more)], layer) as working:
        with pytest.raises(MeasureError, match=f"wrong result: {message}"):
            working.step()


def test_a_layer_is_what_pip_would_install(layer: Path) -> None:
    """Our package, urllib3, pluggy, their records, no bytecode; requirements of requirements are found."""
    names = {path.name for path in layer.iterdir()}
    assert {"oai_lite", "urllib3", "pluggy", "oai_lite.dist-info"} <= names and "pytest" not in names
    records = (layer / "oai_lite.dist-info" / "RECORD").read_text()
    assert "oai_lite/__init__.py,sha256=" in records and "oai_lite/types/__init__.py,sha256=" in records
    assert {dist.name for dist in layers.with_dependencies(["pytest"])} >= {"pytest", "pluggy", "iniconfig"}
    with pytest.raises(MeasureError, match="not-there is not installed"):
        layers.with_dependencies(["not-there"])


def test_a_layers_size_leaves_bytecode_out(tmp_path: Path) -> None:
    """Running a layer does not change its size, which is that of a zip."""
    (tmp_path / "a.py").write_text("x = 1\n" * 1000)
    before = layers.zip_size(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.cpython-311.pyc").write_bytes(bytes(range(256)) * 20)
    assert layers.zip_size(tmp_path) == before < 300
    layers.without_bytecode(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]
    assert not zipfile.is_zipfile(tmp_path / "a.py")


def test_every_resource_has_a_first_call() -> None:
    """A resource that is added is measured: its name must be in the table, or this fails."""
    with OpenAI(api_key="sk-test") as client:
        assert set(client._client._registry.mounts) <= set(peers.FIRST_CALLS)


def test_the_command_measures_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One small measure of two peers, from end to end."""
    target = tmp_path / "report.md"
    arguments = ["--only", "memory", "--peers", "bare,ours", "--rounds", "1", "--output", str(target)]
    assert command.main(arguments) == 0
    text = target.read_text()
    assert "| peak memory after one call, MB |" in text and "≤ 1.25 × bare" in text
    assert text in capsys.readouterr().out


def test_a_failed_measure_is_told_and_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit status is 1, the report names what failed beside what did not, and the record is not replaced by it."""

    def broken(bench: measures.Bench) -> Result:
        raise MeasureError("oai_lite: wrong answer")

    def fine(bench: measures.Bench) -> Result:
        return Result([Row("speed", "km/h", {"ours": [100.0]})])

    monkeypatch.setattr(command, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(command, "MEASURES", {"broken": broken, "fine": fine})
    assert command.main([]) == 1 and not (tmp_path / "RESULTS.md").exists()
    assert command.main(["--output", str(tmp_path / "report.md")]) == 1
    text = (tmp_path / "report.md").read_text()
    assert "* broken: oai_lite: wrong answer" in text and "| speed, km/h |" in text
    assert "broken failed: oai_lite: wrong answer" in capsys.readouterr().err


def test_quick_runs_leave_the_record_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a whole run replaces RESULTS.md."""
    monkeypatch.setattr(command, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(command, "MEASURES", {"fine": lambda bench: Result()})
    for arguments in (["--quick"], ["--only", "fine"], ["--peers", "bare,ours"], ["--rounds", "1"]):
        assert command.main(arguments) == 0
        assert (tmp_path / "RESULTS.md").exists() is (arguments[0] == "--rounds")


def test_the_machine_is_described_in_general_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """CPUs and versions; no name of a host."""
    monkeypatch.setattr(platform, "node", lambda: "canary")
    monkeypatch.setattr(socket, "gethostname", lambda: "canary")
    text = command.describe_machine()
    assert "CPUs" in text and platform.python_version() in text and "urllib3 2" in text
    assert "canary" not in text


def test_a_busy_machine_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers from a machine with other work say so; an idle one is no news."""
    assert command.busy_note(0.2, 2) is None
    monkeypatch.setattr(command, "MEASURES", {})
    monkeypatch.setattr("os.getloadavg", lambda: (1.5, 1.0, 1.0))
    monkeypatch.setattr(command, "cpu_count", lambda: 2)
    assert command.main(["--output", str(tmp_path / "report.md")]) == 0
    assert "* The machine was busy when this run began (load 1.5 on 2 CPUs)" in (tmp_path / "report.md").read_text()


@pytest.mark.parametrize("arguments", [["--rounds", "0"], ["--peers", "bare,theirs"], ["--only", "nothing"]])
def test_wrong_options_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """With argparse's status and a message."""
    with pytest.raises(SystemExit) as caught:
        command.main(arguments)
    assert caught.value.code == 2 and "error: argument" in capsys.readouterr().err
