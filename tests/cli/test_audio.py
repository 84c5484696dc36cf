"""`oai-lite speak` and `oai-lite transcribe`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from .conftest import Cli
from .scripted import Api, Asked, scripted

AUDIO = b"\xff\xfb" + bytes(1000)


@pytest.fixture
def api(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Api:
    """A server that speaks and hears; the folder holds two recordings."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.mp3", "b.mp3"):
        (tmp_path / name).write_bytes(name.encode())
    api = scripted(httpserver, monkeypatch)
    api.on("POST /audio/speech", AUDIO)
    api.on("POST /audio/transcriptions", heard)
    api.on("POST /audio/translations", heard)
    return api


def heard(asked: Asked) -> Any:
    """What is said in a file is its name."""
    name = asked.files["file"][0][0]
    if asked.form["response_format"] in ("srt", "vtt"):
        return Response(f"1\n{name}\n", content_type="text/plain")
    return {"text": name}


# ---------------------------------------------------------------------- speak


def test_speech_is_saved(api: Api, cli: Cli, tmp_path: Path) -> None:
    """In the next free file; its name is printed."""
    assert cli(["speak", "Hello", "you"]).out == "speech.mp3\n"
    assert cli(["speak", "Hello", "--format", "wav"]).out == "speech.wav\n"
    assert cli(["speak"], "Hello").out == "speech-2.mp3\n"
    assert (tmp_path / "speech-2.mp3").read_bytes() == AUDIO
    assert api.asked[0].json == {
        "input": "Hello you",
        "model": "gpt-4o-mini-tts",
        "voice": "alloy",
        "response_format": "mp3",
    }


def test_where_and_how(api: Api, cli: Cli, tmp_path: Path) -> None:
    """A file, whose suffix tells the format, or standard output; nothing is overwritten."""
    words = "--voice coral --speed 2 --instructions calmly -m tts-1".split()
    assert cli(["speak", "x", "--to", "x.flac", *words]).out == "x.flac\n"
    body = api.asked[0].json
    assert (body["response_format"], body["voice"], body["speed"]) == ("flac", "coral", 2)
    assert (body["instructions"], body["model"]) == ("calmly", "tts-1")
    assert cli(["speak", "x", "--to", "-"]).data == AUDIO
    assert cli(["speak", "x", "--to", "-"], "", tty=True).code == 2
    assert cli(["speak", "x", "--to", "x.flac"]).code == 2 and len(api.asked) == 2
    assert cli(["speak", "x", "--to", "x.flac", "--force"]).code == 0


def test_speech_that_breaks_off(api: Api, cli: Cli, tmp_path: Path) -> None:
    """There is no file then."""
    api.on("POST /audio/speech", Response(iter([b"half"]), headers={"Content-Length": "99"}))
    assert cli(["speak", "x", "--max-retries", "0"]).code == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.mp3", "b.mp3"]


def test_what_cannot_be_spoken(api: Api, cli: Cli) -> None:
    """Nothing, and too much."""
    assert cli(["speak"], " ").code == 2
    result = cli(["speak"], "x" * 5000)
    assert result.code == 2 and "5,000 characters" in result.err and not api.asked


# ---------------------------------------------------------------------- transcribe


def test_a_text_is_printed(api: Api, cli: Cli) -> None:
    """Of one file just the text, of several under their names."""
    assert cli(["transcribe", "a.mp3", "--language", "en", "--prompt", "names"]).out == "a.mp3\n"
    form = api.asked[0].form
    assert (form["model"], form["response_format"]) == ("gpt-4o-transcribe", "json")
    assert (form["language"], form["prompt"]) == ("en", "names")
    assert api.asked[0].files["file"] == [("a.mp3", b"a.mp3")]
    assert cli(["transcribe", "a.mp3", "b.mp3"]).out == "== a.mp3 ==\na.mp3\n\n== b.mp3 ==\nb.mp3\n"


@pytest.mark.parametrize(
    ("format", "model", "out"),
    [
        ("srt", "whisper-1", "1\na.mp3\n"),
        ("json", "gpt-4o-transcribe", '{\n  "text": "a.mp3"\n}\n'),
        ("verbose_json", "whisper-1", '{\n  "text": "a.mp3"\n}\n'),
        ("diarized_json", "gpt-4o-transcribe-diarize", '{\n  "text": "a.mp3"\n}\n'),
    ],
)
def test_formats(api: Api, cli: Cli, format: str, model: str, out: str) -> None:
    """Each is asked of a model that has it."""
    assert cli(["transcribe", "a.mp3", "--format", format]).out == out
    form = api.asked[0].form
    assert (form["model"], form["response_format"]) == (model, format)
    assert ("chunking_strategy" in form) == ("diarize" in model)


def test_texts_are_saved(api: Api, cli: Cli, tmp_path: Path) -> None:
    """Beside each other in a folder, which is made; not over what is there."""
    words = ["transcribe", "a.mp3", "b.mp3", "--output-dir", "t", "--format", "vtt"]
    assert cli(words).out.split() == [str(Path("t/a.vtt")), str(Path("t/b.vtt"))]
    assert (tmp_path / "t/a.vtt").read_text() == "1\na.mp3\n"
    count = len(api.asked)
    assert cli(words).code == 2 and len(api.asked) == count
    assert cli([*words, "--force"]).code == 0
    (tmp_path / "a.wav").touch()
    twice = cli(["transcribe", "a.mp3", "a.wav", "--output-dir", "u"])
    assert twice.code == 2 and "would both be" in twice.err and len(api.asked) == count + 2


def test_one_that_fails_does_not_keep_the_others(api: Api, cli: Cli) -> None:
    """It is told with its name, and the exit code is 1."""
    api.on("POST /audio/transcriptions", 400, {"text": "second"})
    result = cli(["transcribe", "a.mp3", "b.mp3"])
    assert result.code == 1 and "second" in result.out and "a.mp3: Error code: 400" in result.err
    api.on("POST /audio/transcriptions", 400)
    assert cli(["transcribe", "a.mp3"]).code == 1


def test_translations(api: Api, cli: Cli) -> None:
    """By the other endpoint, and the model that can."""
    assert cli(["transcribe", "a.mp3", "--translate"]).out == "a.mp3\n"
    assert api.asked[0].route == "POST /audio/translations" and api.asked[0].form["model"] == "whisper-1"


def test_what_cannot_be_heard(api: Api, cli: Cli) -> None:
    """Is told before anything is sent, also of the last of several files."""
    for words in (["a.mp3", "none.mp3"], ["."], ["a.mp3", "--translate", "--language", "en"]):
        assert cli(["transcribe", *words]).code == 2
    assert not api.asked
