"""A message of the developer in a realtime conversation."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class RealtimeConversationItemSystemMessage(Model):
    """Text from you as the developer, which the model heeds from then on."""

    content: list[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class Content(Model):
    """A part of the message."""

    text: str | None = None
    type: Literal["input_text"] | None = None
