"""A message of the user in a realtime conversation."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class RealtimeConversationItemUserMessage(Model):
    """What the user said, wrote or showed."""

    content: list[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class Content(Model):
    """A part of the message: `text`, speech (with its `transcript`, when there is one), or an image."""

    audio: str | None = None  # base64, in the input format of the session
    detail: Literal["auto", "low", "high"] | None = None
    image_url: str | None = None  # a `data:` URL
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "input_image"] | None = None
