"""Events that a client sends, as classes; what is sent is in `client_event_params`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from ...realtime.server_events import (
    ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    RealtimeError,
    ResponseCancelEvent as ResponseCancelEvent,
)
from ...shared import Metadata
from .items import ConversationItem, ConversationItemWithReference
from .session import Tool, Voice
from .session_update_event import SessionUpdateEvent
from .transcription_session_update import TranscriptionSessionUpdate


class OutputAudioBufferClear(Model):
    """Stop playing (WebRTC only)."""

    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


class ConversationItemCreateEvent(Model):
    """Add an item, after `previous_item_id` or at the end."""

    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None = None
    previous_item_id: str | None = None


class InputAudioBufferClearEvent(Model):
    """Drop the audio that waits."""

    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = None


class InputAudioBufferCommitEvent(Model):
    """Make an item of the audio that waits."""

    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = None


class ResponseCreateEvent(Model):
    """Ask for a response."""

    type: Literal["response.create"]
    event_id: str | None = None
    response: Response | None = None


class Response(Model):
    """Settings of this response only, instead of the session's."""

    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItemWithReference] | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[ResponseTool] | None = None
    voice: str | Voice | None = None


class ResponseTool(Tool):
    """A function that the model may ask for."""


# Told apart by `type`.
RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClear,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
    TranscriptionSessionUpdate,
]


# ---------------------------------------------------------------------- the event that says what went wrong


class ErrorEvent(Model):
    """Something went wrong; most sessions go on. `error.event_id` is the event that it is about."""

    error: Error
    event_id: str
    type: Literal["error"]


class Error(RealtimeError):
    """What went wrong."""
