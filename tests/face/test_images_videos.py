"""`images` and `videos`: streamed images, forms, references that a form cannot hold, waiting for a video, and who resends."""

from __future__ import annotations

import json
from typing import Any, get_type_hints

import pytest

from oai_lite import types
from oai_lite.endpoint import RequestOptions
from oai_lite.errors import ArgumentError, PollTimeoutError, StreamTruncatedError
from oai_lite.resources.audio import Speech
from oai_lite.resources.batches import Batches
from oai_lite.resources.images import EditParams, GenerateParams, Images
from oai_lite.resources.uploads import Uploads
from oai_lite.resources.vector_stores import VectorStores
from oai_lite.resources.videos import Videos

from ..conftest import Colour
from .wire import Wire

PREVIEW = {"type": "image_generation.partial_image", "partial_image_index": 0, "b64_json": "QQ=="}
IMAGE = {"type": "image_generation.completed", "b64_json": "QUI=", "usage": {"total_tokens": 9}}
WAITING = {"id": "video_1", "object": "video", "status": "queued", "progress": 0}


def events(*values: object) -> bytes:
    return b"".join(b"data: " + json.dumps(value).encode() + b"\n\n" for value in values)


@pytest.fixture
def made(client: Colour, wire: Wire) -> Any:
    """A client on the wire."""
    return client.make(plugins=[wire])


def test_streamed_images(client: Colour, made: Any, wire: Wire) -> None:
    """Previews, then the image, which has the usage; edits have events of their own."""
    wire.answer(events(PREVIEW, IMAGE), content_type="text/event-stream")
    stream = client.run(made.images.generate(prompt="p", stream=True, partial_images=1))
    found = client.items(stream)
    assert [type(event) for event in found] == [types.ImageGenPartialImageEvent, types.ImageGenCompletedEvent]
    assert stream.usage.total_tokens == 9
    assert wire.last.json == {"prompt": "p", "stream": True, "partial_images": 1}

    wire.answer(events({**IMAGE, "type": "image_edit.completed"}), content_type="text/event-stream")
    stream = client.run(made.images.edit(image=b"x", prompt="p", stream=True))
    assert [type(event) for event in client.items(stream)] == [types.ImageEditCompletedEvent]
    assert b'name="stream"\r\n\r\ntrue' in wire.last.body


@pytest.mark.parametrize("values", [[PREVIEW], [IMAGE, PREVIEW]])
def test_cut_streams(client: Colour, made: Any, wire: Wire, values: list[object]) -> None:
    """A stream that ends with a preview is an error, which has it."""
    wire.answer(events(*values), content_type="text/event-stream")
    stream = client.run(made.images.generate(prompt="p", stream=True))
    with pytest.raises(StreamTruncatedError) as caught:
        client.items(stream)
    assert caught.value.partial.b64_json == "QQ=="


@pytest.mark.parametrize(
    ("params", "base", "explicit"),
    [
        (GenerateParams, types.ImageGenerateParamsBase, {"prompt"}),
        (EditParams, types.ImageEditParamsBase, {"prompt", "image"}),
    ],
)
def test_shared_parameters(params: Any, base: Any, explicit: set[str]) -> None:
    """What the methods take is what their TypedDicts list, with the same types."""
    ours, theirs = get_type_hints(params), get_type_hints(base)
    assert ours.keys() - RequestOptions.__annotations__ == theirs.keys() - explicit
    assert all(ours[name] == theirs[name] for name in ours.keys() & theirs.keys())


def test_forms(client: Colour, made: Any, wire: Wire) -> None:
    """One image is `image`, a list `image[]`; mask and markup are files, too."""
    client.run(made.images.edit(image=b"x", prompt="p", mask=b"m", markup=b"k", n=2))
    for name in (b"image", b"mask", b"markup"):
        assert b'name="' + name + b'"; filename="upload"' in wire.last.body
    assert b'name="n"\r\n\r\n2' in wire.last.body
    client.run(made.images.edit(image=[b"x", b"y"], prompt="p"))
    assert wire.last.body.count(b'name="image[]"; filename="upload"') == 2


@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("create", {"prompt": "p", "input_reference": {"file_id": "file-1"}}),
        ("edit", {"prompt": "p", "video": {"id": "video_1"}}),
        ("extend", {"prompt": "p", "seconds": "4", "video": {"id": "video_1"}}),
        ("create_and_poll", {"prompt": "p", "input_reference": {"image_url": "https://x"}}),
    ],
)
def test_references_are_refused(client: Colour, made: Any, wire: Wire, method: str, given: dict[str, Any]) -> None:
    """What refers to a file, where only the file itself can be sent, is an error before anything is sent."""
    for kind in (ArgumentError, RuntimeError):
        with pytest.raises(kind, match=r"videos: \w+ must be a file .* got a mapping with '"):
            client.run(getattr(made.videos, method)(**given))
    assert wire.sent == []


def test_a_video_is_a_form(client: Colour, made: Any, wire: Wire) -> None:
    """Also without a file."""
    client.run(made.videos.create(prompt="p", seconds="8"))
    assert wire.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="seconds"\r\n\r\n8' in wire.last.body
    client.run(made.videos.create(prompt="p", input_reference=("a.png", b"x")))
    assert b'name="input_reference"; filename="a.png"' in wire.last.body


def test_waiting_for_a_video(client: Colour, made: Any, wire: Wire) -> None:
    """It is begun, then asked for until it is finished, at the pace of the latest answer."""
    wire.answer(WAITING)
    wire.answer(WAITING, openai_poll_after_ms="1")
    wire.answer({**WAITING, "status": "in_progress"}, openai_poll_after_ms="2")
    wire.answer({**WAITING, "status": "failed", "error": {"code": "c", "message": "m"}})
    video = client.run(made.videos.create_and_poll(prompt="p"))
    assert (video.status, video.error.message) == ("failed", "m")
    assert [f"{sent.method} {sent.path}" for sent in wire.sent] == ["POST /v1/videos", *["GET /v1/videos/video_1"] * 3]


def test_waiting_has_an_end(client: Colour, made: Any, wire: Wire) -> None:
    """When the time is up, the error has the video as last seen."""
    wire.answer(WAITING)
    with pytest.raises(PollTimeoutError, match="videos.poll: still 'queued' after 0 s") as caught:
        client.run(made.videos.poll("video_1", max_wait_seconds=0))
    assert caught.value.last.id == "video_1"


def test_what_is_paid_for_is_marked() -> None:
    """Calls that begin paid work are marked, so that they are not repeated blindly; those beside them are not."""

    def marked(resource: type) -> set[str]:
        found = {name: getattr(value, "endpoint", value) for name, value in vars(resource).items()}
        return {name for name, value in found.items() if getattr(value, "starts_work", False)}

    assert marked(Images) == {"generate", "edit", "create_variation"}
    assert marked(Videos) == {"create", "edit", "extend", "remix"}
    assert marked(Speech) == marked(Batches) == {"create"}
    assert marked(VectorStores) == marked(Uploads) == set()
