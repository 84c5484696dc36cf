"""Items of a realtime conversation, as they are sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypedDict


class ConversationItemParam(TypedDict, total=False):
    """A message, a call of a function, or what the function gave: `type` says which."""

    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """An item, or a reference to one by its `id`."""

    id: str
    arguments: str
    call_id: str
    content: Iterable[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]


class Content(TypedDict, total=False):
    """A piece of a message."""

    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemContentParam(TypedDict, total=False):
    """A piece of a message: text, or audio as base64."""

    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
