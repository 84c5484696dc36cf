"""A message of the developer in a realtime conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Text from you as the developer, which the model heeds from then on."""

    content: Required[Iterable[Content]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class Content(TypedDict, total=False):
    """A part of the message."""

    text: str
    type: Literal["input_text"]
