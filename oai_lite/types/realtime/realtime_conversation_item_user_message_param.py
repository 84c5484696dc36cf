"""A message of the user in a realtime conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user said, wrote or showed."""

    content: Required[Iterable[Content]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class Content(TypedDict, total=False):
    """A part of the message: `text`, speech (with its `transcript`, when there is one), or an image."""

    audio: str  # base64, in the input format of the session
    detail: Literal["auto", "low", "high"]
    image_url: str  # a `data:` URL
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]
