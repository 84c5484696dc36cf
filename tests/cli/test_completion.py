"""Completion: what `oai-lite __complete` answers, and real shells that ask it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_lite.cli import COMMANDS
from oai_lite.cli.completion import SCRIPTS

from .conftest import PACKAGE, ROOT, Cli, Terminal


def offered(cli: Cli, *words: str) -> list[str]:
    """The candidates, without what they mean."""
    result = cli(["__complete", *words])
    assert (result.code, result.err) == (0, "")
    return [line.partition("\t")[0] for line in result.out.splitlines() if line]


@pytest.mark.parametrize(
    ("words", "some"),
    [
        ([""], ["api", "demo", "completion"]),
        (["ap"], ["api"]),
        (["--v"], ["--version"]),
        (["api", ""], ["chat.", "vector_stores.", "models."]),
        (["api", "cha"], ["chat.completions.create", "chat.completions.messages."]),
        (["api", "models."], ["models.delete", "models.list", "models.retrieve"]),
        (["api", "chat.completions."], ["chat.completions.parse", "chat.completions.stream"]),
        (["api", "realtime.c"], ["realtime.calls.", "realtime.client_secrets.", "realtime.connect"]),
        (["api", "live.f"], ["live.forks.connect"]),
        (["api", "chat.completions.parse", "--resp"], ["--response-format"]),
        (["api", "responses.stream", "--service-tier", "f"], ["flex", "fast"]),
        (["api", "responses.stream", "--background", ""], ["true", "false"]),
        (["api", "realtime.connect", "--u"], ["--until"]),
        (["api", "webhooks."], ["webhooks.unwrap", "webhooks.verify_signature"]),
        (["api", "beta.a"], ["beta.agents.", "beta.assistants."]),
        (["api", "--az"], ["--azure"]),
        (["api", "--azure", "mod"], ["models.", "moderations."]),
        (["api", "chat.completions.create", "--reas"], ["--reasoning-effort"]),
        (["api", "chat.completions.create", "--reasoning_effort", "m"], ["minimal", "medium", "max"]),
        (["api", "chat.completions.create", "--service-tier=f"], ["--service-tier=flex", "--service-tier=fast"]),
        (["api", "chat.completions.create", "--service-tier", "=", "fl"], ["flex"]),
        (["api", "chat.completions.create", "--store", ""], ["true", "false"]),
        (["api", "chat.completions.create", "--include_usage", "x", "--output", "j"], ["json"]),
        (["api", "chat.completions.create", "-g", ""], ["user", "system", "developer", "assistant"]),
        (["api", "files.create", "--purpose", "b"], ["batch"]),
        (["api", "files.create", "--file", "x"], [":files"]),
        (["api", "embeddings.create", "-m", "text"], ["text-embedding-3-small", "text-embedding-3-large"]),
        (["api", "files.create", "--file", "@"], [":files"]),
        (["api", "files.create", "--file", "@", "so"], [":files"]),
        (["api", "chat.completions.parse", "--response-format", "@"], [":files"]),
        (["api", "webhooks.unwrap", "--payload", "@"], [":files"]),
        (["api", "files.create", "--output-file", "x"], [":files"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["bundle", "--out"], ["--output"]),
        (["bundle", "--output", ""], [":files"]),
        (["demo", "--m"], ["--model"]),
    ],
)
def test_what_is_offered(words: list[str], some: list[str], cli: Cli) -> None:
    """Commands, options, names of methods part by part, parameters, their values, files."""
    assert set(some) <= set(offered(cli, *words))


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense", "x"],
        ["api", "no.such.method", "--"],
        ["api", "zzz"],
        ["api", "chat.nothing."],
        ["api", "chat.completions.create", "-g", "user", ""],
        ["api", "chat.completions.create", "--user", ""],
        ["demo", "--model", ""],
        ["api", "files.create", "--json", "x"],
    ],
)
def test_nothing_is_offered_where_nothing_is_known(words: list[str], cli: Cli) -> None:
    """No guess, no message."""
    assert offered(cli, *words) == []


def test_options_are_offered_once_a_dash_is_typed(cli: Cli) -> None:
    """Before that, a position is not filled with options."""
    words = ["api", "files.retrieve"]
    assert offered(cli, *words, "") == []
    assert {"--file-id", "--output", "--json"} <= set(offered(cli, *words, "--"))


def test_profiles_are_offered(cli: Cli, tmp_path: Path) -> None:
    """By their names in the file."""
    config = tmp_path / "c.toml"
    config.write_text("[profiles.work]\n[profiles.home]\n")
    result = cli(["__complete", "api", "--profile", ""], env={"OAI_LITE_CONFIG": str(config)})
    assert result.out.split() == ["home", "work"]


def test_every_command_has_its_options_offered(cli: Cli) -> None:
    """All our commands, by the same means."""
    for name in COMMANDS:
        assert "--help" in offered(cli, name, "--h"), name


def test_it_is_fast(cli: Cli) -> None:
    """An answer in this process, modules loaded, takes a few milliseconds; so a key press costs Python's start, mostly."""
    offered(cli, "api", "chat.completions.create", "--reas")
    best = 1.0
    for _ in range(5):
        began = time.perf_counter()
        offered(cli, "api", "chat.completions.create", "--reas")
        best = min(best, time.perf_counter() - began)
    assert best < 0.15


# ---------------------------------------------------------------------- shells


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with a file, and `oai-lite` on the path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "oai-lite"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m {PACKAGE} "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    work = tmp_path / "work"
    work.mkdir()
    (work / "sound one.mp3").write_bytes(b"")
    (work / "folder").mkdir()
    return work


class Shell:
    """A shell at a terminal, whose completion is switched on."""

    def __init__(self, command: list[str], first: str, place: Path) -> None:
        self.terminal = Terminal(command, {"PS1": "READY> ", "INPUTRC": "/dev/null"}, cwd=place)
        self.terminal.send(f"{first}; echo BEGIN''HERE\n")
        self.terminal.expect("BEGINHERE")

    def complete(self, typed: str, expected: str) -> None:
        """Type, press tab, and see the line become what is expected."""
        self.terminal.send(typed + "\t")
        self.terminal.expect(expected)
        self.terminal.interrupt()


SHELLS = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "PS1='READY> '; bind 'set bell-style none'; eval \"$(oai-lite completion bash)\"",
    ),
    "zsh": (["zsh", "-f", "-i"], 'autoload -U compinit && compinit -u -D; eval "$(oai-lite completion zsh)"'),
    "fish": (["fish", "--no-config", "-i"], "oai-lite completion fish | source"),
}


@pytest.fixture(params=[name for name in SHELLS if shutil.which(name)])
def shell(request: pytest.FixtureRequest, place: Path) -> Iterator[Shell]:
    """Each shell that this machine has."""
    command, first = SHELLS[request.param]
    made = Shell(command, first, place)
    yield made
    made.terminal.give_up()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("oai-lite compl", "oai-lite completion "),
        ("oai-lite api chat.completions.cr", "chat.completions.create "),
        ("oai-lite api vector_stores.file_b", "vector_stores.file_batches."),
        ("oai-lite api chat.completions.create --reas", "--reasoning-effort "),
        ("oai-lite api chat.completions.create --reasoning-effort med", "medium "),
        ("oai-lite api files.create --file @sound", "@sound\\ one.mp3 "),
        ("oai-lite api files.create --file @fol", "@folder/"),
        ("oai-lite bundle --output sou", "--output sound\\ one.mp3 "),
        ("oai-lite api chat.completions.create --service-tier=fl", "--service-tier=flex "),
    ],
)
def test_in_a_shell(typed: str, expected: str, shell: Shell) -> None:
    """The tab key does what it should, in a real shell at a real terminal."""
    shell.complete(typed, expected)


def test_bash_is_here() -> None:
    """At least one shell is really tried, wherever these tests run."""
    assert shutil.which("bash")


@pytest.mark.parametrize(
    ("words", "replies"),
    [
        (["api", "models."], ["models.delete", "models.list", "models.retrieve"]),
        (["api", "files.create", "--purpose", "v"], ["vision"]),
        (["bundle", "--output", "sou"], ["sound one.mp3"]),
        (["api", "files.create", "--file", "@", "fo"], ["@folder/"]),
    ],
)
def test_the_function_of_bash(words: list[str], replies: list[str], place: Path) -> None:
    """What bash is told, word by word, also names with spaces."""
    listed = " ".join(f"'{word}'" for word in ["oai-lite", *words])
    code = (
        f'eval "$(oai-lite completion bash)"; COMP_WORDS=({listed}); COMP_CWORD={len(words)}; '
        "_oai_lite oai-lite; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "--norc", "-c", code], cwd=place, capture_output=True, text=True, timeout=60)
    assert (done.stdout.splitlines(), done.stderr) == (replies, "")


def test_the_scripts(cli: Cli) -> None:
    """Each shell has one, which asks the command and knows nothing itself; another shell has none."""
    for name, script in SCRIPTS.items():
        assert cli(["completion", name]).out == script
        assert "__complete" in script and "chat" not in script
    assert cli(["completion", "csh"]).code == 2
