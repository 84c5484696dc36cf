"""What a client says in a realtime session, as models. `event_id` is yours to choose: an error that an event causes
names it.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .item import ConversationItem
from .realtime_response_create_params import RealtimeResponseCreateParams
from .session import RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest


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
