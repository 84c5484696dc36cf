"""Large answers are decoded and read beside the event loop, which goes on having its turns; small ones are not carried about."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from typing import Any

import pytest

from oai_lite import drive_async
from oai_lite.limits import HEAVY

from ..conftest import Colour
from ..face.wire import Wire
from ..support.scripted import Scripted, fin, head, read, send
from ..values.specimens import DONE, chunk, piece
from .conftest import sse
from .test_responses import body, telling

WHERE: list[threading.Thread] = []


@dataclass
class Essay:
    """Notes which thread read it."""

    text: str

    def __post_init__(self) -> None:
        WHERE.append(threading.current_thread())


def essay(size: int) -> str:
    """An essay of so many characters, as JSON."""
    return json.dumps({"text": "x" * size})


@pytest.fixture(autouse=True)
def nowhere() -> None:
    WHERE.clear()


def aside() -> bool:
    """Whether all essays were read by other threads than this one; some were."""
    assert WHERE
    return all(thread is not threading.current_thread() for thread in WHERE)


@pytest.mark.parametrize("size", [10, 2 * HEAVY])
def test_streamed_responses(client: Colour, made: Any, wire: Wire, size: int) -> None:
    """A text of megabytes is read in another thread, its final answer too; a short one where it comes."""
    sse(wire, body(telling(essay(size))))
    manager = made.responses.stream(model="m", input="hi", text_format=Essay)
    stream = client.enter(manager)
    final = client.run(stream.get_final_response())
    client.leave(manager)
    assert len(final.output_parsed.text) == size
    assert aside() is (client.asynchronous and size > HEAVY)


@pytest.mark.parametrize("size", [10, 2 * HEAVY])
def test_streamed_completions(client: Colour, made: Any, wire: Wire, size: int) -> None:
    """The same for chat, where the text is known to be whole at its end only."""
    text = essay(size)
    half = len(text) // 2
    sse(wire, chunk(piece(text[:half])) + chunk(piece(text[half:], finish="stop")) + DONE)
    manager = made.chat.completions.stream(model="m", messages=[], response_format=Essay)
    stream = client.enter(manager)
    final = client.run(stream.get_final_completion())
    client.leave(manager)
    assert len(final.choices[0].message.parsed.text) == size
    assert aside() is (client.asynchronous and size > HEAVY)


@pytest.mark.parametrize("size", [10, HEAVY])
def test_whole_answers(client: Colour, made: Any, wire: Wire, size: int) -> None:
    """The body of a plain call goes to the transport's own threads when it is large, in the asynchronous client."""
    wire.answer({"id": "x", "object": "model", "created": 1, "owned_by": "x" * size})
    assert len(client.run(made.models.retrieve("m")).owned_by) == size
    assert wire.ran == (1 if client.asynchronous and size == HEAVY else 0)


def test_a_fault_in_a_large_answer_is_the_same_error(client: Colour, made: Any, wire: Wire) -> None:
    """Where it is found out does not change what is raised."""
    wire.answer(b"[" + b"1," * HEAVY)
    with pytest.raises(Exception, match="JSON"):
        client.run(made.models.retrieve("m"))


def test_a_large_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """One event of megabytes that arrives in pieces is decoded in another thread once it has grown large."""
    client = Colour(True)
    decoded: list[str] = []
    aside = drive_async.aside

    async def noted(function: Any, *arguments: Any) -> Any:
        decoded.append(function.__name__)
        return await aside(function, *arguments)

    monkeypatch.setattr(drive_async, "aside", noted)
    events = [chunk(piece("x" * 100)), chunk(piece("y" * 2 * HEAVY, finish="stop"))]
    with Scripted(
        [read, send(head(content_type="text/event-stream")), send(events[0]), send(events[1] + DONE), fin]
    ) as server:
        made = client.make(base_url=server.url)
        stream = client.run(made.chat.completions.create(model="m", messages=[], stream=True))
        assert [len(item.choices[0].delta.content) for item in client.items(stream)] == [100, 2 * HEAVY]
    client.finish()
    assert set(decoded) == {"feed"}
