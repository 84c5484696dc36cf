"""What a row is, and the few things that probes share."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from oai_lite.testing import Fault, Server

Probe = Callable[[Any, Server], object]
QUESTION: Any = [{"role": "user", "content": "Hello"}]


@dataclass(frozen=True)
class Row:
    """One line of the tables."""

    kind: str
    probe: Probe
    ours: object
    theirs: object


ROWS: dict[str, Row] = {}


def same(expected: object) -> Callable[[Probe], Probe]:
    """Both clients give this."""
    return _row("same", expected, expected)


def better(*, ours: object, theirs: object) -> Callable[[Probe], Probe]:
    """What this client gives, and what the official one does."""
    return _row("better", ours, theirs)


def differs(*, ours: object, theirs: object) -> Callable[[Probe], Probe]:
    """What this client gives, and what the official one does."""
    return _row("differs", ours, theirs)


def _row(kind: str, ours: object, theirs: object) -> Callable[[Probe], Probe]:
    def add(probe: Probe) -> Probe:
        name = getattr(probe, "__name__", "")
        assert name not in ROWS, f"two probes are called {name}"
        ROWS[name] = Row(kind, probe, ours, theirs)
        return probe

    return add


def outcome(name: str, api: Any) -> Any:
    """What the row's probe sees of that package, as JSON."""
    with Server(pace=0) as server:
        return json.loads(json.dumps(ROWS[name].probe(api, server)))


def make(api: Any, server: Server, kind: str = "OpenAI", **options: Any) -> Any:
    """A client of the server that tries once."""
    return getattr(api, kind)(**{"api_key": "sk-test", "base_url": server.base_url, "max_retries": 0, **options})


def ask(client: Any, **more: Any) -> Any:
    """A chat completion."""
    return client.chat.completions.create(**{"model": "gpt-4o", "messages": QUESTION, **more})


def answers(
    server: Server, body: str | bytes, kind: str = "application/json", status: int = 200, **headers: str
) -> None:
    """The next answer is this body."""
    content = body.encode() if isinstance(body, str) else body
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    server.spoil(Fault(status, {"content-type": kind, **named}, content))


def streams(server: Server, *events: str | bytes) -> None:
    """The next answer is a stream of these blocks, as they are."""
    answers(server, b"".join(each.encode() if isinstance(each, str) else each for each in events), "text/event-stream")


def chunk(content: str | None = None, **more: Any) -> str:
    """An event of a chat stream; `delta`, `finish_reason` and fields of the chunk may be given."""
    delta = {"content": content} if content is not None else {}
    choice = {
        "index": more.pop("index", 0),
        "delta": more.pop("delta", delta),
        "finish_reason": more.pop("finish_reason", None),
    }
    body = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o", "choices": [choice], **more}
    return f"data: {json.dumps(body)}\n\n"


DONE = "data: [DONE]\n\n"


def raised(function: Callable[[], object], api: Any) -> str:
    """The exception's name, marked where it is not the library's own; "nothing" where there is none."""
    try:
        function()
    except Exception as error:  # noqa: BLE001 - what is raised is what is asked
        return type(error).__name__ if isinstance(error, api.OpenAIError) else f"bare {type(error).__name__}"
    return "nothing"


def text_of(stream: Any) -> str:
    """What a chat stream says."""
    return "".join(each.choices[0].delta.content or "" for each in stream if each.choices)
