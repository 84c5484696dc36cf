"""`oai-lite bundle` and `oai-lite vendor`: what a person at a terminal meets."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from oai_lite import cli


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(command: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, output and complaints of a command."""
    code = cli.main(shlex.split(command))
    out, error = capsys.readouterr()
    return code, out, error


def test_a_bundle(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A table of what each part costs, the size, and how it was proven."""
    code, out, error = run("bundle --resources chat,embeddings --plugins api_key,azure --output layer.zip", capsys)
    assert (code, error) == (0, "")
    size = (place / "layer.zip").stat().st_size
    assert f"layer.zip: {size:,} bytes ({size / 1e6:.3f} MB)" in out
    rows = dict(re.findall(r"^  (\S.*?)  +(?:\d+)? +([\d,]+)$", out, re.MULTILINE))
    assert {"resource chat", "resource embeddings", "plugin azure", "the client", "urllib3", "pluggy"} <= rows.keys()
    assert sum(int(cost.replace(",", "")) for cost in rows.values()) == size
    assert "called were chat.completions.create, embeddings.create." in re.sub(r"\s+", " ", out)


def test_an_analysis(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The proposal is a command that makes the zip; with --output it is made at once."""
    (place / "app.py").write_text("from oai_lite import OpenAI\nOpenAI().embeddings.create(model='m', input='x')\n")
    code, out, error = run("bundle --analyze app.py", capsys)
    assert (code, error) == (0, "")
    (proposed,) = re.findall(r"^  oai-lite (bundle .*)$", out, re.MULTILINE)
    assert proposed == "bundle --resources embeddings --plugins api_key --output layer.zip"
    assert run(proposed, capsys)[0] == 0
    assert run("bundle --analyze app.py --output other.zip", capsys)[0] == 0
    assert (place / "layer.zip").read_bytes() == (place / "other.zip").read_bytes()


def test_an_analysis_that_is_not_sure(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is unclear is told with its line, and nothing is made until somebody says what is missing."""
    (place / "app.py").write_text("from oai_lite import OpenAI\nclient = OpenAI()\nclient.models\nhelp_me(client)\n")
    code, out, error = run("bundle --analyze app.py --output layer.zip", capsys)
    assert code == 1 and "app.py:4: the client is handed to help_me()" in re.sub(r"\s+", " ", out)
    assert "add --resources with what is missing" in error and not (place / "layer.zip").exists()
    code, out, error = run("bundle --analyze app.py --resources embeddings --output layer.zip", capsys)
    assert code == 0 and "called were embeddings.create, models." in re.sub(r"\s+", " ", out)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("bundle", "name what to take with --resources (as chat,embeddings; all for every one), or let --analyze FILE"),
        ("bundle --resources chat", "name the file to write with --output, as --output layer.zip"),
        ("bundle --resources chta --output x.zip", "there is no resource 'chta'; did you mean 'chat'?"),
        ("bundle --resources chat --output no/x.zip", "there is no folder 'no' to write 'x.zip' to"),
        ("bundle --analyze no.py", "no.py cannot be read"),
        ("vendor _vendor --plugins azur", "there is no plugin 'azur'; did you mean 'azure'?"),
        ("vendor _vendor --check", "_vendor has no vendor.txt: nothing was vendored there"),
    ],
)
def test_mistakes(command: str, message: str, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line that says what was expected, exit code 2, and nothing written."""
    code, out, error = run(command, capsys)
    assert (code, out) == (2, "") and message in error and "Traceback" not in error
    assert error.startswith(f"oai-lite {command.split()[0]}: ")
    assert not list(place.iterdir())


def test_a_vendored_copy(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Made, checked, changed, refused, forced."""
    made = "vendor src/app/_vendor --resources embeddings --plugins api_key --name llm --strip"
    code, out, error = run(made, capsys)
    assert (code, error) == (0, "") and "src/app/_vendor: " in out and "Proven in a clean interpreter" in out
    code, out, _ = run("vendor src/app/_vendor --check", capsys)
    assert code == 0 and "as it was vendored, and as this version would write it" in out
    (place / "src/app/_vendor/llm/retry.py").write_text("# mine\n")
    code, out, _ = run("vendor src/app/_vendor --check", capsys)
    assert (code, out.strip()) == (1, "llm/retry.py: changed since it was vendored")
    code, _, error = run(made, capsys)
    assert code == 2 and "llm/retry.py" in error and "--force" in error
    code, out, _ = run(f"{made} --force", capsys)
    assert code == 0 and "src/app/_vendor.changed-1" in out
    assert (place / "src/app/_vendor.changed-1/llm/retry.py").read_text() == "# mine\n"


@pytest.mark.parametrize("command", ["bundle", "vendor"])
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """--help shows examples and exit codes; each example is one that the parser takes."""
    code, out, _ = run(f"{command} --help", capsys)
    assert code == 0 and "exit codes:" in out
    examples = re.findall(r"^  oai-lite (.*)$", out, re.MULTILINE)
    assert len(examples) >= 4
    for example in examples:
        words = shlex.split(example)
        cli.parser_for(words).parse_args(words)
