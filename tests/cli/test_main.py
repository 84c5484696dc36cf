"""How commands end: exit codes, errors in one line, `--debug`, Ctrl-C, readers that leave, secrets, and a quick start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from oai_lite import OpenAI
from oai_lite.cli import COMMANDS
from oai_lite.testing import Server
from oai_lite.version import VERSION

from .conftest import KEY, PACKAGE, ROOT, Cli, OpenTerminal, arrived

CHAT = ["api", "chat.completions.create", "-m", "gpt-4o", "-g", "user", "Hi", "--max-retries", "0"]
FOREVER = 600.0  # seconds that nobody waits for


def start(*words: str, **more: Any) -> subprocess.Popen[str]:
    """A process of its own, with pipes."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", PACKAGE, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


# ---------------------------------------------------------------------- exit codes


def test_exit_codes(server: Server, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """0 for success, 1 for what the API refuses, 2 for what cannot be sent, 3 where nobody answers: each in one line."""
    assert cli(CHAT).code == 0
    server.fail(400, on="*/completions")
    refused = cli(CHAT)
    assert refused.code == 1 and refused.err.startswith("oai-lite api: Error code: 400 - ")
    assert "(request req_" in refused.err
    server.fail(429, headers={"Retry-After": "7"}, on="*/completions")
    assert "try again in 7 s)" in cli(CHAT).err
    server.reset(on="*/completions")
    broken = cli(CHAT)
    assert broken.code == 3 and "reset by peer" in broken.err
    monkeypatch.setenv("OPENAI_BASE_URL", "nonsense")
    usage = cli(CHAT)
    assert usage.code == 2 and "base_url" in usage.err
    no_key = cli(CHAT, env={"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": None})
    assert no_key.code == 2 and "no credential: set OPENAI_API_KEY, or use a profile" in no_key.err
    for result in (refused, broken, usage, no_key):
        assert len(result.err.splitlines()) == 1 and result.out == "" and "Traceback" not in result.err


def test_nobody_there(server: Server, cli: Cli) -> None:
    """A server that is gone is exit code 3; so is one that does not answer in time."""
    url = server.base_url
    server.delay(FOREVER)
    late = cli([*CHAT, "--timeout", "0.2"])
    assert (late.code, len(late.err.splitlines())) == (3, 1)
    server.close()
    gone = cli([*CHAT, "--base-url", url])
    assert (gone.code, len(gone.err.splitlines())) == (3, 1)


def test_the_admin_key_is_missing(server: Server, cli: Cli) -> None:
    """A method that needs another key than there is: nothing is sent, so it is a matter of settings."""
    result = cli(["api", "admin.organization.users.list"])
    assert result.code == 2 and "OPENAI_ADMIN_KEY" in result.err and server.requests == []


@pytest.mark.parametrize("error", [ValueError("a mistake"), KeyError("x"), RecursionError("deep")])
def test_a_mistake_of_ours_is_one_line_too(error: Exception, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """What should not happen is told as such, with its kind."""
    from oai_lite.cli import api

    def fails(*anything: Any) -> None:
        raise error

    monkeypatch.setattr(api, "_list", fails)
    result = cli(["api"])
    assert result.code == 1 and type(error).__name__ in result.err and len(result.err.splitlines()) == 1
    assert "Traceback" in cli(["api", "--debug"]).err


# ---------------------------------------------------------------------- tracebacks and secrets


def test_debug_shows_a_traceback(server: Server, cli: Cli) -> None:
    """With `--debug` the traceback comes first and the line is the last."""
    server.fail(404, on="*/completions")
    result = cli([*CHAT, "--debug"])
    lines = result.err.splitlines()
    assert result.code == 1 and lines[0].startswith("Traceback (most recent call last)")
    assert lines[-1].startswith("oai-lite api: Error code: 404") and "NotFoundError" in result.err


SECRET = "strange-secret-4711"
PASSWORD = "pass-word-0815"


def test_secrets_are_never_shown(server: Server, cli: Cli, tmp_path: Path) -> None:
    """Not the key of the environment or of a profile's command, nor the password in a URL: in no error, not with `--debug`, not
    even where the server quotes it."""
    config = tmp_path / "c.toml"
    config.write_text(f"[profiles.p]\napi_key_command = ['{sys.executable}', '-c', \"print('{SECRET}')\"]\n")
    env = {"OAI_LITE_CONFIG": str(config)}
    place = server.base_url.replace("://", f"://user:{PASSWORD}@")
    runs = []
    for key, profile in ((SECRET, ["--profile", "p"]), (KEY, [])):
        body = json.dumps({"error": {"message": f"bad key {key}, Authorization: Bearer abcdefgh"}})
        for fault in (body, f"<p>{key}</p>", None):
            for debug in ([], ["--debug"]):
                if fault is None:
                    server.reset(on="*/completions")
                else:
                    server.fail(401, body=fault, on="*/completions")
                runs.append(cli([*CHAT, *debug, *profile, "--base-url", place], env=env))
    assert {request.headers["authorization"] for request in server.requests} == {f"Bearer {SECRET}", f"Bearer {KEY}"}
    assert len(server.requests) == len(runs) == 12
    runs.append(cli([*CHAT, "--base-url", f"http://user:{PASSWORD}@127.0.0.1:1/v1", "--debug"]))
    runs.append(cli([*CHAT, "--base-url", f"ftp://user:{PASSWORD}@host", "--debug"]))
    for run in runs:
        assert run.code in (1, 2, 3) and run.err
        for secret in (SECRET, KEY, PASSWORD, "abcdefgh"):
            assert secret not in run.err + run.out


def test_raw_shows_no_cookies(server: Server, cli: Cli) -> None:
    """`--raw` leaves out what a browser would keep."""
    server.fail(400, headers={"Set-Cookie": "session=abc"}, on="*/models")
    assert "session=abc" not in cli(["api", "models.list", "--raw", "--debug"]).err


# ---------------------------------------------------------------------- Ctrl-C and readers that leave


@pytest.mark.parametrize("stream", [False, True])
def test_an_interrupt_while_waiting(stream: bool, server: Server, terminal: OpenTerminal) -> None:
    """Ctrl-C at a terminal, while a slow answer is awaited: 130, one word, no traceback, the terminal as it was."""
    if stream:
        server.stall(FOREVER, after=2, on="*/completions")
    else:
        server.delay(FOREVER, on="*/completions")
    opened = terminal([*CHAT, *(["--stream", "--output", "json"] if stream else [])])
    arrived(server)
    if stream:
        opened.expect("chat.completion.chunk")
    opened.interrupt()
    assert opened.close() == 130
    assert opened.screen.endswith("interrupted\n") and "Traceback" not in opened.screen and opened.restored()


def test_an_interrupt_while_a_file_comes(server: Server, terminal: OpenTerminal, tmp_path: Path) -> None:
    """The progress line is taken away, and nothing of the file is left."""
    with OpenAI() as made:
        name = made.files.create(file=("a.jsonl", b'{"a": 1}' * 20_000), purpose="batch").id
    target = tmp_path / "big.jsonl"
    words = ["api", "files.content", name, "--output-file", str(target)]
    whole = terminal(words)
    assert whole.close() == 0 and target.stat().st_size == 160_000
    assert "big.jsonl  [" in whole.raw and whole.raw.endswith("\r\x1b[K")
    target.unlink()
    server.stall(FOREVER, after=1, on="*/content")
    opened = terminal(words)
    opened.expect("big.jsonl  [")
    opened.interrupt()
    assert opened.close() == 130
    assert opened.screen.endswith("interrupted\n") and opened.restored() and list(tmp_path.iterdir()) == []


def test_a_reader_that_leaves(server: Server) -> None:
    """`oai-lite … | head -1` ends without a word."""
    server.say("word " * 3000)
    with start(*CHAT, "--stream") as process:
        assert process.stdout and process.stderr
        assert "chat.completion.chunk" in process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


@pytest.mark.parametrize(
    "words", [["--help"], ["api", "--list"], ["api", "responses.create", "--help"], ["completion", "zsh"]]
)
def test_a_reader_that_was_never_there(words: list[str]) -> None:
    """Nor does one that is gone at once matter, also to help."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", PACKAGE, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(writing)
    assert done.stderr == b"" and done.returncode in (0, 1)


# ---------------------------------------------------------------------- starting


def loaded(*words: str) -> set[str]:
    """The modules that a command line loads."""
    code = f"import sys\nfrom {PACKAGE}.cli import main\nmain({list(words)!r})\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines())


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["api", "--help"],
        ["api", "files.list", "--help"],
        ["__complete", "api", "files.list", "--"],
    ],
)
def test_nothing_of_the_network_is_loaded_to_show_help(words: list[str]) -> None:
    """Neither urllib3 nor the client, nor asyncio."""
    assert not loaded(*words) & {"urllib3", "ssl", "asyncio", f"{PACKAGE}.client", f"{PACKAGE}.engine"}


def test_a_command_loads_only_itself() -> None:
    """The other commands' modules stay where they are; `--version` loads none."""
    others = {f"{PACKAGE}.cli.{module}" for module in COMMANDS.values()}
    assert loaded("completion", "bash") & others == {f"{PACKAGE}.cli.completion"}
    assert not loaded("--version") & others


def test_the_library_does_not_know_the_command_line() -> None:
    """A client, once made, has loaded nothing of the commands."""
    code = f"import sys, {PACKAGE} as p\np.OpenAI(api_key='x').chat\nassert not [n for n in sys.modules if '.cli.' in n + '.']"
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60)
    assert done.returncode == 0


def test_version(cli: Cli) -> None:
    """The version, and where no command is named, the list of commands and exit code 2."""
    assert cli(["--version"]).out == f"oai-lite {VERSION}\n"
    nothing = cli([])
    assert nothing.code == 2 and all(name in nothing.out for name in COMMANDS)
