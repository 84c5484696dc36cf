"""What a realtime conversation is made of: items, and the responses that add them."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...realtime.response import Error as Error
from ...realtime.session import RealtimeTranscriptionSessionTurnDetection
from ...shared import Metadata
from .session import Tool as Tool, Tracing as Tracing, TracingTracingConfiguration as TracingTracingConfiguration, Voice


class ConversationItem(Model):
    """A message, a call of a function, or what the function gave: `type` says which, and which fields are there."""

    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[ConversationItemContent] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None


class ConversationItemWithReference(Model):
    """An item, or a reference to one by its `id`."""

    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[Content] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None


class Content(Model):
    """A piece of a message."""

    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None = None


class ConversationItemContent(Model):
    """A piece of a message: text, or audio as base64 with its transcript."""

    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = None


class RealtimeResponse(Model):
    """The model's turn: what it said and did, how it ended, what it used."""

    id: str | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    temperature: float | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Voice | None = None


class RealtimeResponseStatus(Model):
    """How it ended, and why."""

    error: Error | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class RealtimeResponseUsage(Model):
    """Tokens used."""

    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: OutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class InputTokenDetails(Model):
    """What the input tokens were."""

    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class OutputTokenDetails(Model):
    """What the output tokens were."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


# ---------------------------------------------------------------------- what `realtime.sessions.create` gives


class SessionCreateResponse(Model):
    """The new session's settings, and a secret for the browser to connect with."""

    client_secret: ClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Voice | None = None


class ClientSecret(Model):
    """A key that may go to a browser. `expires_at` is Unix seconds."""

    expires_at: int
    value: str


class InputAudioTranscription(Model):
    """Which model writes down what is heard."""

    model: str | None = None


class TurnDetection(RealtimeTranscriptionSessionTurnDetection):
    """When the user has finished."""
