"""What a client says in a realtime session, as one sends it. `event_id` is yours to choose: an error that an event
causes names it.
"""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .item_params import ConversationItemParam
from .response_params import RealtimeResponseCreateParamsParam, RealtimeResponseCreateParamsWithReferencesParam
from .session_params import RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
from .translation_params import (
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
    RealtimeTranslationSessionUpdateEventParam,
)

ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class SessionUpdateEventParam(TypedDict, total=False):
    """Change the session; what is left out stays. Answered with `session.updated`."""

    session: Required[Session]
    type: Required[Literal["session.update"]]
    event_id: str


Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item after `previous_item_id`, which may be `root`, the beginning; at the end if left out. The model
    says nothing until a response is asked for.
    """

    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Take an item out of the conversation."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Ask for an item as the server keeps it, its audio included."""

    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cut an answer to what the user has heard before interrupting it; its transcript goes, for the model must not
    count on what nobody heard.
    """

    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """The next stretch of sound, in base64, in the input format of the session; at most 15 MiB. Not answered."""

    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Forget the sound that has not become an item yet."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Make a message of the user of the sound so far: needed where the session does not detect turns."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Stop what is being spoken (WebRTC and SIP). Cancel the response first."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response. With turn detection the server does that by itself."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Ask for a response whose `input` may name items of the conversation."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam


class ResponseCancelEventParam(TypedDict, total=False):
    """Stop a response: the one under way, if none is named."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]
