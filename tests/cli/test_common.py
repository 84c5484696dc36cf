"""What the commands share: the client that arguments, profile and environment come to, input, output, progress."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import Any

import pytest

from oai_lite import ArgumentError, OpenAI
from oai_lite.cli import common
from oai_lite.lib.azure import AzureOpenAI
from oai_lite.testing import Server
from oai_lite.types.chat import ChatCompletion

from .conftest import KEY, OpenTerminal, Stream, arrived


def options(*words: str) -> argparse.Namespace:
    """The arguments of a command that talks to the API."""
    parser = argparse.ArgumentParser()
    common.connection(parser)
    return parser.parse_args(words)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration file to write."""
    path = tmp_path / "settings.toml"
    monkeypatch.setenv("OAI_LITE_CONFIG", str(path))
    return path


# ---------------------------------------------------------------------- the client


def test_the_environment_makes_a_client(server: Server) -> None:
    """Without arguments the client is what `OpenAI()` is."""
    with common.client(options()) as made:
        assert type(made) is OpenAI and (made.base_url, made.api_key) == (server.base_url, KEY)
        assert len(made.models.list().data) > 0


def test_arguments_win_over_the_profile_and_it_over_the_environment(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each setting comes from the nearest place that has it."""
    config.write_text(
        'profile = "work"\n[profiles.work]\nbase_url = "http://profile/v1"\norganization = "org-p"\nproject = "p"\n'
        'api_key_env = "WORK_KEY"\nmax_retries = 7\ntimeout = 4\nmodel = "m-p"\n[profiles.other]\nmax_retries = 1\n'
    )
    monkeypatch.setenv("OPENAI_BASE_URL", "http://environment/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "of-environment")
    monkeypatch.setenv("WORK_KEY", "of-work")
    given = options("--organization", "org-a", "--timeout", "3")
    with common.client(given, project="of-code") as made:
        assert (made.base_url, made.organization, made.project) == ("http://profile/v1", "org-a", "of-code")
        assert (made.timeout.total, made.max_retries, made.api_key) == (3, 7, "of-work")
    assert common.model_of(given) == "m-p"
    with common.client(options("--profile", "other")) as made:
        assert (made.base_url, made.max_retries, made.api_key) == ("http://environment/v1", 1, "of-environment")
    monkeypatch.setenv("OAI_LITE_PROFILE", "other")
    with common.client(options()) as made:
        assert made.max_retries == 1


def test_azure(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    """`--azure` takes Azure's variables; a profile with an endpoint is one of Azure's."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env.openai.azure.com")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    config.write_text('[profiles.a]\nazure_endpoint = "https://file.openai.azure.com"\napi_version = "2024-10-21"\n')
    with common.client(options("--azure")) as made:
        assert isinstance(made, AzureOpenAI) and made.azure_endpoint == "https://env.openai.azure.com"
    with common.client(options("--profile", "a")) as made:
        assert isinstance(made, AzureOpenAI)
        assert (made.azure_endpoint, made.api_version) == ("https://file.openai.azure.com", "2024-10-21")
    with common.client(options("--profile", "a", "--base-url", "https://x.openai.azure.com/openai/v1")) as made:
        assert made.base_url == "https://x.openai.azure.com/openai/v1"


def test_a_command_gives_the_key(config: Path) -> None:
    """The first line that it prints is the key, written as a list or as one text."""
    code = "print('of-command'); print('more')"
    config.write_text(f"[profiles.l]\napi_key_command = {[sys.executable, '-c', code]!r}\n")
    with common.client(options("--profile", "l")) as made:
        assert made.api_key == "of-command"
    spoken = f'''{sys.executable} -c "{code}"'''
    config.write_text(f"[profiles.t]\napi_key_command = '''{spoken}'''\n")
    with common.client(options("--profile", "t")) as made:
        assert made.api_key == "of-command"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[profiles.p]\napi_key = 'sk-1'", "'api_key' does not belong in a file"),
        ("[profiles.p]\nbase_ulr = 'x'", "no setting 'base_ulr'; did you mean 'base_url'?"),
        ("[profiles.p]\nmax_retries = 'x'", "max_retries: expected a whole number, got 'x'"),
        ("[profiles.p]\nmax_retries = true", "max_retries: expected a whole number, got True"),
        ("[profiles.p]\noutput = 'xml'", "expected json, text or table, got 'xml'"),
        ("[profiles.p]\napi_key_env = 'NOT_THERE'", "NOT_THERE, which is not set"),
        ("[profiles.p]\napi_key_env = 'A'\napi_key_command = 'b'", "keep one of them"),
        ("[profiles.p]\napi_key_command = 'no-such-command-here'", "no-such-command-here cannot be run"),
        (f"[profiles.p]\napi_key_command = ['{sys.executable}', '-c', 'exit(3)']", "ended with 3"),
        (f"[profiles.p]\napi_key_command = ['{sys.executable}', '-c', '']", "printed nothing"),
        ("[profiles.pp]\n", "no profile 'p'; did you mean 'pp'?"),
        ("base_url = 'x'", "'base_url' is no setting of the file"),
        ("profiles = 3", "a profile is a table"),
        ("[profiles.p", "at end of document"),
    ],
)
def test_a_bad_profile_is_explained(text: str, words: str, config: Path) -> None:
    """The file is named, and what is wrong in it; nothing is sent."""
    config.write_text(text)
    with pytest.raises(ArgumentError) as caught:
        common.client(options("--profile", "p"))
    assert words in str(caught.value)


def test_no_file_and_no_credential(config: Path) -> None:
    """A profile without a file, a named file that is not there, and no key at all."""
    with pytest.raises(ArgumentError, match="profile 'p': there is no file"):
        common.client(options("--profile", "p"))
    config.write_text("")
    with pytest.raises(ArgumentError, match="no credential: set OPENAI_API_KEY, or use a profile"):
        common.client(options())
    with pytest.raises(ArgumentError, match="AZURE_OPENAI_ENDPOINT"):
        common.client(options("--azure"))


# ---------------------------------------------------------------------- input


def test_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path is a file, `-` is standard input, and what cannot be read is an ArgumentError that names it."""
    path = tmp_path / "é.txt"
    path.write_bytes(b"\xef\xbb\xbfh\xc3\xa9")
    assert common.read_text(str(path)) == "hé" and common.read_bytes(str(path))[:3] == b"\xef\xbb\xbf"
    monkeypatch.setattr(sys, "stdin", Stream(b"piped"))
    assert common.read_text("-") == "piped"
    for bad, words in ((tmp_path / "no", "No such file"), (tmp_path, "directory")):
        with pytest.raises(ArgumentError, match=words):
            common.read_bytes(str(bad))
    path.write_bytes(b"ab\xff")
    with pytest.raises(ArgumentError, match="not text in UTF-8: byte 2"):
        common.read_text(str(path))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": 1,\n "b" 2}', "--json: not JSON: Expecting ':' delimiter, line 2 column 6 at '2}'"),
        ("[1,", "--json: not JSON: Expecting value, line 1 column 4 at the end"),
    ],
)
def test_json_that_is_none(text: str, words: str) -> None:
    """The message says where."""
    with pytest.raises(ArgumentError) as caught:
        common.parse_json(text, "--json")
    assert str(caught.value) == words


# ---------------------------------------------------------------------- output

CHAT = {
    "id": "c-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hé"}}],
}
FILES = {
    "object": "list",
    "data": [
        {"id": "f-1", "object": "file", "bytes": 3, "created_at": 1700000000, "filename": "a.txt", "more": {"x": 1}},
        {"id": "f-2", "object": "file", "bytes": 4, "created_at": 1700000000, "filename": "b.txt", "more": {}},
    ],
}


def shown(value: Any, output: str | None, monkeypatch: pytest.MonkeyPatch, tty: bool = False) -> str:
    """What `show` prints."""
    out = Stream(tty=tty)
    monkeypatch.setattr(sys, "stdout", out)
    common.show(value, options(*([] if output is None else ["--output", output])))
    return out.bytes.getvalue().decode()


def test_json_is_the_same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came is printed as one document, terminal or not; it is the default where there is none."""
    import json

    model = ChatCompletion.model_validate(CHAT)
    text = shown(model, "json", monkeypatch)
    assert json.loads(text) == CHAT and "Hé" in text
    assert text == shown(model, "json", monkeypatch, tty=True) == shown(model, None, monkeypatch)
    assert shown(None, "json", monkeypatch) == "null\n"
    assert shown(iter([{"a": 1}, {"b": 2}]), "json", monkeypatch) == '{"a": 1}\n{"b": 2}\n'


def test_text_is_what_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an answer its words; of other objects names and values; of lists a row each."""
    assert shown(ChatCompletion.model_validate(CHAT), None, monkeypatch, tty=True) == "Hé\n"
    listed = shown(FILES, "text", monkeypatch)
    assert [line.split() for line in listed.splitlines()][2][:2] == ["f-1", "a.txt"]
    assert "2023-11-14 22:13:20Z" in listed and "more" not in listed
    thing = {"id": "x", "list": [1, 2], "deep": {"a": None}, "parts": [{"b": True}], "vector": [0.5] * 9}
    assert shown(thing, "text", monkeypatch) == (
        "id: x\nlist: 1, 2\ndeep:\n  a: -\nparts:\n  - b: yes\nvector: 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, … (9 in all)\n"
    )
    vectors = {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5, 1]}]}
    assert shown(vectors, "text", monkeypatch) == "object: embedding\nindex: 0\nembedding: 0.5, 1\n"
    assert "0.5, 1" in shown(vectors, "table", monkeypatch)
    calls = [{"function": {"name": "f", "arguments": "{}"}}]
    called = {**CHAT, "choices": [{"message": {"content": None, "tool_calls": calls}}]}
    assert shown(called, "text", monkeypatch) == "f({})\n"
    output = [{"type": "message", "content": [{"type": "output_text", "text": "Yes"}]}]
    assert shown({"object": "response", "output": output}, "text", monkeypatch) == "Yes\n"
    assert shown(None, "text", monkeypatch) == "" and shown("plain", "text", monkeypatch) == "plain\n"
    assert shown(["a", "b"], "text", monkeypatch) == "a\nb\n"


def test_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list has a row each, an object a row for each name."""
    rows = shown(FILES, "table", monkeypatch).splitlines()
    assert rows[0].split() == ["id", "filename", "bytes", "created_at"] and len(rows) == 4
    assert ["id", "c-1"] in [row.split() for row in shown(CHAT, "table", monkeypatch).splitlines()]


def test_pieces_of_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text comes as it is made; events of streams without text are JSON lines."""
    chunks = [{"choices": [{"index": 0, "delta": {"content": part}}]} for part in ("Hel", "lo")]
    assert shown(iter(chunks), "text", monkeypatch) == "Hello\n"
    events = [
        {"type": "response.created"},
        {"type": "response.output_text.delta", "delta": "a"},
        {"type": "response.output_text.done", "text": "a"},
    ]
    assert shown(iter(events), "text", monkeypatch) == "a\n"
    assert shown(iter([{"type": "image_generation.completed"}]), "text", monkeypatch).startswith("{")
    delta = {"event": "thread.message.delta", "data": {"delta": {"content": [{"text": {"value": "t"}}]}}}
    assert shown(iter([delta]), "text", monkeypatch) == "t\n"


def test_a_server_cannot_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Escape sequences are shown as what they are on a terminal, and left alone in a file."""
    evil = "a\x1b]0;title\x07b\r\nc"
    assert shown(evil, "text", monkeypatch, tty=True) == "a�]0;title�b\nc\n"
    assert "\x1b" not in shown({"id": "x", "text": evil}, "table", monkeypatch, tty=True).replace("\x1b[", "")


# ---------------------------------------------------------------------- progress and secrets


def test_progress_is_silent_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written to a file."""
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    with common.Progress("Uploading", 10, unit="B") as bar:
        bar.advance(5)
        bar.say("so")
    assert err.getvalue() == ""


def test_progress_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line with a bar, the share and the sizes, which is gone at the end."""
    err = Stream(tty=True)
    monkeypatch.setattr(sys, "stderr", err)
    with common.Progress("Uploading", 4_000_000, unit="B") as bar:
        bar.at(1_000_000)
        bar.say("part 2")
    drawn = err.bytes.getvalue().decode().split("\r\x1b[K")
    assert drawn[-2] == f"Uploading  [{'█' * 6}{'░' * 18}]   25%  1.0 MB of 4.0 MB  part 2"
    assert drawn[-1] == "" and "\n" not in "".join(drawn)


def test_secrets_are_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys of the environment, those named, and what looks like one."""
    monkeypatch.setenv("OPENAI_API_KEY", "strange key")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Key: of-header\nX-Other: second-one")
    text = "strange key, given-one, sk-abcdefgh12, Bearer abc.def-ghi, http://u:p@host/x, of-header second-one"
    told = common.redacted(text, ["given-one"])
    assert told == "…, …, sk-…, Bearer …, http://…@host/x, … …"


# ---------------------------------------------------------------------- the terminal of these tests


def test_the_terminal(server: Server, terminal: OpenTerminal) -> None:
    """Ctrl-C reaches a command at its terminal, and its code is told."""
    server.stall(PAUSE, on="*")
    opened = terminal(["demo", "--base-url", server.base_url, "--model", "gpt-4o"])
    arrived(server)
    opened.expect("Chat")
    opened.interrupt()
    assert opened.close() == 130
    assert opened.restored() and "Traceback" not in opened.screen and opened.screen.endswith("interrupted\n")


PAUSE = 600.0  # seconds that nobody waits for
