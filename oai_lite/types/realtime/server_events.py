"""What the server says in a realtime session: `RealtimeServerEvent`.

A response is begun by `response.created` and finished by `response.done`, its items and their parts likewise in
between. Events name the item, its place in the output (`output_index`) and the part of its content
(`content_index`). Deltas add up; the `done` event that ends them repeats the whole, except for sound. What the user
says is written down beside the responses: its events may come before or after those of the answer.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..audio.transcription import TranscriptionLanguage
from ..responses.tools import LogprobTopLogprob
from .response import RealtimeResponse, RealtimeResponseCreateParams
from .session import ConversationItem, RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest

# ---------------------------------------------------------------------- what a client says in a realtime session, as models


class SessionUpdateEvent(Model):
    """Change the session; what is left out stays. Answered with `session.updated`."""

    session: Session
    type: Literal["session.update"]
    event_id: str | None = None


Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


class ConversationItemCreateEvent(Model):
    """Add an item after `previous_item_id`, which may be `root`, the beginning; at the end if left out. The model
    says nothing until a response is asked for.
    """

    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None = None
    previous_item_id: str | None = None


class ConversationItemDeleteEvent(Model):
    """Take an item out of the conversation."""

    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str | None = None


class ConversationItemRetrieveEvent(Model):
    """Ask for an item as the server keeps it, its audio included."""

    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str | None = None


class ConversationItemTruncateEvent(Model):
    """Cut an answer to what the user has heard before interrupting it; its transcript goes, for the model must not
    count on what nobody heard.
    """

    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str | None = None


class InputAudioBufferAppendEvent(Model):
    """The next stretch of sound, in base64, in the input format of the session; at most 15 MiB. Not answered."""

    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str | None = None


class InputAudioBufferClearEvent(Model):
    """Forget the sound that has not become an item yet."""

    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = None


class InputAudioBufferCommitEvent(Model):
    """Make a message of the user of the sound so far: needed where the session does not detect turns."""

    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = None


class OutputAudioBufferClearEvent(Model):
    """Stop what is being spoken (WebRTC and SIP). Cancel the response first."""

    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


class ResponseCreateEvent(Model):
    """Ask for a response. With turn detection the server does that by itself."""

    type: Literal["response.create"]
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None


class ResponseCancelEvent(Model):
    """Stop a response: the one under way, if none is named."""

    type: Literal["response.cancel"]
    event_id: str | None = None
    response_id: str | None = None


RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
]


# ---------------------------------------------------------------------- what the server says in a realtime session


# ---------------------------------------------------------------------- what the server says when speech could not be written down


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """Writing down what the user said failed; the conversation goes on."""

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


class Error(Model):
    """What went wrong."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


# ---------------------------------------------------------------------- what the server says in a realtime session


class ConversationItemRetrieved(Model):
    """The item that was asked for."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]


class OutputAudioBufferStarted(Model):
    """The response begins to sound (WebRTC and SIP)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(Model):
    """The response has been spoken to its end (WebRTC and SIP)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


class OutputAudioBufferCleared(Model):
    """The response was silenced: the user spoke, or the client cleared the buffer (WebRTC and SIP)."""

    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


# ---------------------------------------------------------------------- session and conversation


class SessionCreatedEvent(Model):
    """The session is open: the first event. It has the defaults, until it is updated."""

    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdatedEvent(Model):
    """The session was changed; here is all of it."""

    event_id: str
    session: Session
    type: Literal["session.updated"]


class ConversationCreatedEvent(Model):
    """The conversation exists, right after the session."""

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class Conversation(Model):
    """The conversation of the session."""

    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationItemAdded(Model):
    """An item is in the conversation; its content may still be on the way."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: str | None = None


class ConversationItemCreatedEvent(Model):
    """An item is in the conversation: the name of `conversation.item.added` in the beta."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None = None


class ConversationItemDeletedEvent(Model):
    """The item is gone."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemDone(Model):
    """The item is finished, and complete in `item`."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: str | None = None


# ---------------------------------------------------------------------- what the user says, in writing


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """What the user said, in writing, with what writing it down cost. The model heard for itself: this may differ
    from what it understood.
    """

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None


class UsageTranscriptTextUsageTokens(Model):
    """Cost of a transcript, for models billed by token."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None


class UsageTranscriptTextUsageTokensInputTokenDetails(Model):
    """The input by kind."""

    audio_tokens: int | None = None
    text_tokens: int | None = None


class UsageTranscriptTextUsageDuration(Model):
    """Cost of a transcript, for models billed by the length of the sound."""

    seconds: float
    type: Literal["duration"]


Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """The next piece of what the user said."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None


class ConversationItemInputAudioTranscriptionSegment(Model):
    """A stretch of the speech, with who spoke it."""

    id: str
    content_index: int
    end: float  # seconds
    event_id: str
    item_id: str
    speaker: str
    start: float  # seconds
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class ConversationItemTruncatedEvent(Model):
    """The answer was cut, as the client asked."""

    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


# ---------------------------------------------------------------------- sound coming in


class InputAudioBufferClearedEvent(Model):
    """The sound not yet used is forgotten."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommittedEvent(Model):
    """The sound so far becomes the message `item_id`."""

    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None = None


class InputAudioBufferDtmfEventReceivedEvent(Model):
    """The caller pressed a key of the telephone (SIP)."""

    event: str  # 0 to 9, *, #, A to D
    received_at: int  # Unix seconds
    type: Literal["input_audio_buffer.dtmf_event_received"]


class InputAudioBufferSpeechStartedEvent(Model):
    """Speech was detected. A good moment to stop playing the answer."""

    audio_start_ms: int  # since the session began, padding included
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(Model):
    """The speech ended."""

    audio_end_ms: int  # since the session began
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class InputAudioBufferTimeoutTriggered(Model):
    """Nobody spoke for `idle_timeout_ms`; the model will."""

    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


# ---------------------------------------------------------------------- responses


class ResponseAudioDeltaEvent(Model):
    """The next piece of speech, in base64."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The speech is complete, or was stopped."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """The next piece of what is spoken, in writing."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """What was spoken, in writing."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


class ResponseContentPartAddedEvent(Model):
    """A part of a message begins."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]


class Part(Model):
    """A part of a message: text, or speech with its transcript."""

    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartDoneEvent(Model):
    """A part of a message is finished."""

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
    """A response ended, however it did: look at its `status`. Sound is left out of it."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """The next piece of the arguments of a function call."""

    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """The arguments of a function call are complete, unless the response was cut off."""

    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseMcpCallArgumentsDelta(Model):
    """The next piece of the arguments of an MCP call."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDone(Model):
    """The arguments of an MCP call are complete."""

    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(Model):
    """The MCP call succeeded; its output is in the item."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(Model):
    """The MCP call failed; the item says why."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(Model):
    """The MCP server is at work."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseOutputItemAddedEvent(Model):
    """An item of the response begins; most of its content is still to come."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    """An item of the response is finished."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(Model):
    """The next piece of text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(Model):
    """A text is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


# ---------------------------------------------------------------------- MCP servers, limits, errors


class McpListToolsCompleted(Model):
    """The tools of an MCP server are known, and can be called from now on."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(Model):
    """An MCP server did not tell its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(Model):
    """An MCP server is being asked for its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class RateLimitsUpdatedEvent(Model):
    """What is left of the limits, with the tokens of the response that begins set aside."""

    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class RateLimit(Model):
    """One limit: how much in all, how much is left, and when it is whole again."""

    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RealtimeError(Model):
    """What went wrong. `event_id` names the event of yours that caused it, if one did."""

    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class RealtimeErrorEvent(Model):
    """Something went wrong; the session mostly goes on."""

    error: RealtimeError
    event_id: str
    type: Literal["error"]


RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    RealtimeErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
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
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
    ConversationItemAdded,
    ConversationItemDone,
    InputAudioBufferTimeoutTriggered,
    ConversationItemInputAudioTranscriptionSegment,
    McpListToolsInProgress,
    McpListToolsCompleted,
    McpListToolsFailed,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallInProgress,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
]


class LogProbProperties(LogprobTopLogprob):
    """A token of the transcript with its natural-log probability; `bytes` is its UTF-8."""
