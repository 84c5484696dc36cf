"""Events that a client sends."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...realtime.client_events_params import (
    ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    ResponseCancelEventParam as ResponseCancelEventParam,
)
from ...shared.names import Metadata
from .item_params import ConversationItemParam, ConversationItemWithReferenceParam
from .session import Voice
from .session_params import SessionUpdateEventParam, Tool
from .transcription_session_update_param import TranscriptionSessionUpdateParam


class OutputAudioBufferClear(TypedDict, total=False):
    """Stop playing (WebRTC only)."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item, after `previous_item_id` or at the end."""

    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Drop the audio that waits."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Make an item of the audio that waits."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: Response


class Response(TypedDict, total=False):
    """Settings of this response only, instead of the session's."""

    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: Metadata | None
    modalities: list[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: str | Voice


class ResponseTool(Tool, total=False):
    """A function that the model may ask for."""


# Told apart by `type`.
RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]
