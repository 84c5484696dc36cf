"""`audio`: results that depend on the format, streamed transcriptions, forms, and what makes a voice."""

from __future__ import annotations

import json
from typing import Any, get_type_hints

import pytest

from oai_lite.endpoint import RequestOptions
from oai_lite.errors import ArgumentError, StreamTruncatedError
from oai_lite.resources.audio.transcriptions import TranscriptionParams, TranslationParams
from oai_lite.types import audio
from oai_lite.types.audio import TranscriptionCreateParamsBase

from ..conftest import Colour
from .wire import Wire

SPOKEN = ("a.wav", b"RIFF", "audio/wav")
DELTA = {"type": "transcript.text.delta", "delta": "Hel"}
END = {"type": "transcript.text.done", "text": "Hello", "usage": {"type": "tokens", "total_tokens": 8}}


def events(*values: object) -> bytes:
    return b"".join(b"data: " + json.dumps(value).encode() + b"\n\n" for value in values)


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


@pytest.mark.parametrize(
    ("resource", "chosen", "cls"),
    [
        ("transcriptions", {}, audio.Transcription),
        ("transcriptions", {"response_format": "json"}, audio.Transcription),
        ("transcriptions", {"response_format": None}, audio.Transcription),
        ("transcriptions", {"response_format": "verbose_json", "stream": False}, audio.TranscriptionVerbose),
        ("transcriptions", {"response_format": "diarized_json"}, audio.TranscriptionDiarized),
        ("translations", {}, audio.Translation),
        ("translations", {"response_format": "verbose_json"}, audio.TranslationVerbose),
    ],
)
def test_objects(client: Colour, made: Any, wire: Wire, resource: str, chosen: dict[str, Any], cls: type) -> None:
    """The format that was asked for decides on the class of the result."""
    wire.answer({"text": "Hello"})
    found: Any = client.run(getattr(made.audio, resource).create(file=SPOKEN, model="m", **chosen))
    assert found.text == "Hello"
    assert type(found) is cls
    assert wire.last.path == f"/v1/audio/{resource}"


@pytest.mark.parametrize("resource", ["transcriptions", "translations"])
@pytest.mark.parametrize("chosen", ["text", "srt", "vtt"])
def test_texts(client: Colour, made: Any, wire: Wire, resource: str, chosen: str) -> None:
    """Formats that are text come as they are, also through the raw response."""
    for _ in range(2):
        wire.answer("WEBVTT\n\n00:00 --> 00:01\nGrüße\n".encode(), content_type="text/plain")
    given = {"file": SPOKEN, "model": "m", "response_format": chosen}
    found = client.run(getattr(made.audio, resource).create(**given))
    assert found == "WEBVTT\n\n00:00 --> 00:01\nGrüße\n"
    raw = client.run(getattr(made.audio, resource).with_raw_response.create(**given))
    assert raw.parse() == found


@pytest.mark.parametrize(
    ("params", "base"),
    [(TranscriptionParams, TranscriptionCreateParamsBase), (TranslationParams, audio.TranslationCreateParams)],
)
def test_shared_parameters(params: Any, base: Any) -> None:
    """What the methods take is what their TypedDicts list, with the same types."""
    ours, theirs = get_type_hints(params), get_type_hints(base)
    assert ours.keys() - RequestOptions.__annotations__ == theirs.keys() - {"file", "model", "response_format"}
    assert all(ours[name] == theirs[name] for name in ours.keys() & theirs.keys())


def test_lists_in_the_form(client: Colour, made: Any, wire: Wire) -> None:
    """Lists are repeated fields, objects have their names in brackets."""
    client.run(
        made.audio.transcriptions.create(
            file=SPOKEN,
            model="m",
            include=["logprobs"],
            timestamp_granularities=["word", "segment"],
            chunking_strategy={"type": "server_vad", "threshold": 0.5},
        )
    )
    body = wire.last.body
    for name in (b"include[]", b"chunking_strategy[type]", b"chunking_strategy[threshold]", b"file"):
        assert body.count(b'name="' + name + b'"') == 1
    assert body.count(b'name="timestamp_granularities[]"') == 2
    assert b'filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n' in body


def test_a_stream(client: Colour, made: Any, wire: Wire) -> None:
    """With `stream=True` come the events, in any format; the last has the text and the usage."""
    wire.answer(events(DELTA, END), content_type="text/event-stream")
    stream = client.run(made.audio.transcriptions.create(file=SPOKEN, model="m", stream=True, response_format="text"))
    found = client.items(stream)
    assert [type(event) for event in found] == [audio.TranscriptionTextDeltaEvent, audio.TranscriptionTextDoneEvent]
    assert found[-1].text == "Hello"
    assert stream.usage.total_tokens == 8


def test_a_cut_stream(client: Colour, made: Any, wire: Wire) -> None:
    """A stream without its last event is an error, which has the text so far."""
    wire.answer(events(DELTA, {**DELTA, "delta": "lo"}), content_type="text/event-stream")
    stream = client.run(made.audio.transcriptions.create(file=SPOKEN, model="m", stream=True))
    with pytest.raises(StreamTruncatedError) as caught:
        client.items(stream)
    assert caught.value.partial == "Hello"


def test_streams_of_other_servers(client: Colour, made: Any, wire: Wire) -> None:
    """Events of a kind that is not the API's are handed out, and their end is not judged."""
    wire.answer(events({"object": "transcription.chunk", "choices": []}), content_type="text/event-stream")
    stream = client.run(made.audio.transcriptions.create(file=SPOKEN, model="m", stream=True))
    assert [event.object for event in client.items(stream)] == ["transcription.chunk"]


def test_speech(client: Colour, made: Any, wire: Wire) -> None:
    """Speech is bytes, and a voice of one's own goes by its id."""
    wire.answer(b"\xff\xfb", content_type="audio/mpeg")
    found = client.run(made.audio.speech.create(input="hi", model="tts-1", voice={"id": "voice_1"}))
    assert found.content == b"\xff\xfb"
    assert wire.last.json == {"input": "hi", "model": "tts-1", "voice": {"id": "voice_1"}}
    assert wire.last.headers["accept"] == "application/octet-stream"


def test_voices(client: Colour, made: Any, wire: Wire) -> None:
    """A voice comes from a recording or from a description; what is neither is refused."""
    client.run(made.audio.voices.create(name="n", audio_sample=SPOKEN, consent="cons_1"))
    assert b'name="audio_sample"; filename="a.wav"' in wire.last.body
    client.run(made.audio.voices.create(name="n", type="prompt", prompt="warm"))
    assert b'name="prompt"\r\n\r\nwarm' in wire.last.body
    sent = len(wire.sent)
    for given in ({}, {"audio_sample": SPOKEN}, {"prompt": "warm"}):
        with pytest.raises(ArgumentError, match="expected audio_sample and consent, or prompt"):
            client.run(made.audio.voices.create(name="n", **given))
    assert len(wire.sent) == sent
