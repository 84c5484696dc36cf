"""Events that the server sends."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from .conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
from .error_event import ErrorEvent
from .items import ConversationItem, RealtimeResponse
from .session import Session
from .transcription_session import TranscriptionSession


class ConversationItemRetrieved(Model):
    """An item, as it was asked for."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]


class OutputAudioBufferStarted(Model):
    """Audio begins to play (WebRTC only)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(Model):
    """All audio was played (WebRTC only)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


class OutputAudioBufferCleared(Model):
    """Playing was stopped (WebRTC only)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class ConversationCreatedEvent(Model):
    """The first event after the session's own."""

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class Conversation(Model):
    """The conversation's id."""

    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationItemCreatedEvent(Model):
    """An item was added, by the client or by a response."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None = None


class ConversationItemDeletedEvent(Model):
    """An item was deleted."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """What the user said, written down."""

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    logprobs: list[Logprob] | None = None


class UsageTranscriptTextUsageTokens(Model):
    """Billed by tokens."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    """What the input tokens were."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageTranscriptTextUsageDuration(Model):
    """Billed by time."""

    seconds: float
    type: Literal["duration"]


# Told apart by `type`.
Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]


class Logprob(Model):
    """How likely a token of the transcript is."""

    token: str
    bytes: list[int]
    logprob: float


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """A piece of what the user said."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[Logprob] | None = None


class ConversationItemTruncatedEvent(Model):
    """An item's audio was cut, and its transcript with it."""

    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class InputAudioBufferClearedEvent(Model):
    """The audio that waited was dropped."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommittedEvent(Model):
    """The audio that waited became an item."""

    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None = None


class InputAudioBufferSpeechStartedEvent(Model):
    """The user began to speak."""

    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(Model):
    """The user stopped."""

    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class RateLimitsUpdatedEvent(Model):
    """What is left of the limits, at the start of a response."""

    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class RateLimit(Model):
    """One limit. `reset_seconds` is the time until it is full again."""

    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class ResponseAudioDeltaEvent(Model):
    """A piece of audio, as base64."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The audio is whole; it is not repeated."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """A piece of what is spoken."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """All that is spoken."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


class ResponseContentPartAddedEvent(Model):
    """A piece of content begins."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]


class Part(Model):
    """The piece of content."""

    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartDoneEvent(Model):
    """A piece of content is whole."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]


class ResponseCreatedEvent(Model):
    """A response begins."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(Model):
    """A response has ended, however it did."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """A piece of a call's arguments."""

    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """A call's arguments, whole: JSON text."""

    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseOutputItemAddedEvent(Model):
    """An item of the response begins."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    """An item of the response is whole."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(Model):
    """A piece of text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(Model):
    """The text, whole."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class SessionCreatedEvent(Model):
    """The first event of a connection: the default settings."""

    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdatedEvent(Model):
    """The settings after a change."""

    event_id: str
    session: Session
    type: Literal["session.updated"]


class TranscriptionSessionUpdatedEvent(Model):
    """The settings after a change."""

    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]


# Told apart by `type`.
RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
]
