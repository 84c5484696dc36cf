"""Events that the server sends."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from ...realtime.server_events import (
    ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    Error as Error,
    InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    OutputAudioBufferCleared as OutputAudioBufferCleared,
    OutputAudioBufferStarted as OutputAudioBufferStarted,
    OutputAudioBufferStopped as OutputAudioBufferStopped,
    Part as Part,
    RateLimit as RateLimit,
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from ...responses.tools import LogprobTopLogprob
from .client_event import ErrorEvent
from .items import ConversationItem, RealtimeResponse
from .session import Session
from .transcription_session_update import TranscriptionSession

# ---------------------------------------------------------------------- the event that says that audio could not be written down


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """The user's audio could not be written down; the conversation goes on."""

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


# ---------------------------------------------------------------------- events that the server sends


class ConversationItemRetrieved(Model):
    """An item, as it was asked for."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]


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


class Logprob(LogprobTopLogprob):
    """How likely a token of the transcript is."""


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """A piece of what the user said."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[Logprob] | None = None


class InputAudioBufferClearedEvent(Model):
    """The audio that waited was dropped."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class RateLimitsUpdatedEvent(Model):
    """What is left of the limits, at the start of a response."""

    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


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
