"""A wire in memory, and a listener that keeps all that it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from oai_lite import hookimpl

from ..face.wire import Wire

CHAT: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
ANSWER: dict[str, Any] = {
    "id": "chatcmpl-1",
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi"}}],
    "usage": {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11},
}
CHUNK = b'data: {"id": "chatcmpl-2", "model": "gpt-4o-2024-08-06", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}\n\n'
STREAM = (
    CHUNK
    + b'data: {"id": "chatcmpl-2", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\n'
    + b'data: {"id": "chatcmpl-2", "choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 3}}\n\n'
    + b"data: [DONE]\n\n"
)
FAULT = CHUNK + b'data: {"error": {"message": "no", "code": "overloaded"}}\n\n'


class Listener:
    """A plugin that keeps all events."""

    name = "listener"

    def __init__(self) -> None:
        self.told: list[tuple[str, Mapping[str, Any]]] = []

    @hookimpl
    def oai_lite_observe(self) -> Callable[[str, Mapping[str, Any]], None]:
        """The listener."""
        return lambda event, facts: self.told.append((event, facts))

    @property
    def names(self) -> list[str]:
        """The events in order."""
        return [event for event, _ in self.told]

    def facts(self, event: str) -> Mapping[str, Any]:
        """Those of the only event of that name."""
        (found,) = (facts for name, facts in self.told if name == event)
        return found


@pytest.fixture
def wire() -> Wire:
    """A transport in memory."""
    return Wire()


@pytest.fixture
def listener() -> Listener:
    """Keeps all events."""
    return Listener()
