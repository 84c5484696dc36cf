"""The sessions of `realtime`, its translations and its beta: what each can send."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from ..request import OMIT
from .connection import Connection, M, Part, sends

if TYPE_CHECKING:
    from ..types.beta.realtime import client_event_params as beta_events, session_params as beta_sessions
    from ..types.realtime import realtime_params as params


class InputAudioBuffer(Part[M]):
    """The audio that the server has not made an item of yet."""

    @sends("input_audio_buffer.append")
    def append(self, *, audio: str, event_id: str = OMIT) -> None:
        """Add audio: base64 of up to 15 MiB, in the session's input format."""

    @sends("input_audio_buffer.commit")
    def commit(self, *, event_id: str = OMIT) -> None:
        """Make the user's item of what there is; with turn detection the server does so itself."""

    @sends("input_audio_buffer.clear")
    def clear(self, *, event_id: str = OMIT) -> None:
        """Throw away what there is."""


class OutputAudioBuffer(Part[M]):
    """The audio on its way to the user, over WebRTC and SIP."""

    @sends("output_audio_buffer.clear")
    def clear(self, *, event_id: str = OMIT) -> None:
        """Fall silent now. Cancel the response first."""


class ItemVerbs(Part[M]):
    """Items of the conversation, by id."""

    @sends("conversation.item.delete")
    def delete(self, *, item_id: str, event_id: str = OMIT) -> None:
        """Take an item out. Answered by `conversation.item.deleted`."""

    @sends("conversation.item.retrieve")
    def retrieve(self, *, item_id: str, event_id: str = OMIT) -> None:
        """Ask for an item as the server has it. Answered by `conversation.item.retrieved`."""

    @sends("conversation.item.truncate")
    def truncate(self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str = OMIT) -> None:
        """Cut the model's audio off after so many milliseconds, which is what the user has heard of it. `content_index` is 0."""


class Item(ItemVerbs[M]):
    """Items of the conversation."""

    @sends("conversation.item.create")
    def create(
        self, *, item: types.realtime.ConversationItemParam, event_id: str = OMIT, previous_item_id: str = OMIT
    ) -> None:
        """Add an item after `previous_item_id`: at the end without one, at the beginning with `"root"`."""


class Conversation(Part[M]):
    """The conversation."""

    @cached_property
    def item(self) -> Item[M]:
        """Its items."""
        return Item(self)


class Session(Part[M]):
    """The session's settings."""

    @sends("session.update")
    def update(self, *, session: params.Session, event_id: str = OMIT) -> None:
        """Change settings; those that are left out stay. Answered by `session.updated`."""


class ResponseVerbs(Part[M]):
    """What the model says."""

    @sends("response.cancel")
    def cancel(self, *, event_id: str = OMIT, response_id: str = OMIT) -> None:
        """Stop a response, by default the one that is being made in the conversation."""


class Response(ResponseVerbs[M]):
    """What the model says."""

    @sends("response.create")
    def create(
        self,
        *,
        event_id: str = OMIT,
        response: params.RealtimeResponseCreateParamsParam
        | params.RealtimeResponseCreateParamsWithReferencesParam = OMIT,
    ) -> None:
        """Let the model answer; `response` says what is different from the session's settings this time."""


class RealtimeConnection(
    Connection[
        M,
        "types.realtime.RealtimeServerEvent",
        "types.realtime.RealtimeClientEvent | params.RealtimeClientEventParam | params.ResponseCreateEventWithReferencesParam",
    ]
):
    """A session of `client.realtime`."""

    @cached_property
    def session(self) -> Session[M]:
        """Its settings."""
        return Session(self)

    @cached_property
    def response(self) -> Response[M]:
        """What the model says."""
        return Response(self)

    @cached_property
    def input_audio_buffer(self) -> InputAudioBuffer[M]:
        """What the user says."""
        return InputAudioBuffer(self)

    @cached_property
    def output_audio_buffer(self) -> OutputAudioBuffer[M]:
        """What the user is about to hear."""
        return OutputAudioBuffer(self)

    @cached_property
    def conversation(self) -> Conversation[M]:
        """The items so far."""
        return Conversation(self)


# ---------------------------------------------------------------------- translations


class TranslationAudio(Part[M]):
    """The speech to translate."""

    @sends("session.input_audio_buffer.append")
    def append(self, *, audio: str, event_id: str = OMIT) -> None:
        """Add audio: base64 of 24 kHz PCM16, mono, little-endian."""


class TranslationSession(Part[M]):
    """The session."""

    @cached_property
    def input_audio_buffer(self) -> TranslationAudio[M]:
        """The speech to translate."""
        return TranslationAudio(self)

    @sends("session.update")
    def update(self, *, session: params.RealtimeTranslationSessionUpdateRequestParam, event_id: str = OMIT) -> None:
        """Change settings. Answered by `session.updated`."""

    @sends("session.close")
    def close(self, *, event_id: str = OMIT) -> None:
        """Say that no more audio comes. What is left is translated, then `session.closed` comes."""


class TranslationsConnection(
    Connection[
        M,
        "types.realtime.RealtimeTranslationServerEvent",
        "types.realtime.RealtimeTranslationClientEvent | params.RealtimeTranslationClientEventParam",
    ]
):
    """A session of `client.realtime.translations`."""

    @cached_property
    def session(self) -> TranslationSession[M]:
        """All there is to it."""
        return TranslationSession(self)


# ---------------------------------------------------------------------- the beta


class BetaItem(ItemVerbs[M]):
    """Items of the conversation."""

    @sends("conversation.item.create")
    def create(
        self, *, item: beta_sessions.ConversationItemParam, event_id: str = OMIT, previous_item_id: str = OMIT
    ) -> None:
        """Add an item after `previous_item_id`: at the end without one, at the beginning with `"root"`."""


class BetaConversation(Part[M]):
    """The conversation."""

    @cached_property
    def item(self) -> BetaItem[M]:
        """Its items."""
        return BetaItem(self)


class BetaSession(Part[M]):
    """The session's settings."""

    @sends("session.update")
    def update(self, *, session: beta_sessions.Session, event_id: str = OMIT) -> None:
        """Change settings; those that are left out stay. Answered by `session.updated`."""


class BetaTranscriptionSession(Part[M]):
    """The settings of a session that only writes down what it hears."""

    @sends("transcription_session.update")
    def update(self, *, session: beta_events.Session, event_id: str = OMIT) -> None:
        """Change settings. Answered by `transcription_session.updated`."""


class BetaResponse(ResponseVerbs[M]):
    """What the model says."""

    @sends("response.create")
    def create(self, *, event_id: str = OMIT, response: beta_events.Response = OMIT) -> None:
        """Let the model answer; `response` says what is different from the session's settings this time."""


class BetaRealtimeConnection(
    Connection[
        M,
        "types.beta.realtime.RealtimeServerEvent",
        "types.beta.realtime.RealtimeClientEvent | beta_events.RealtimeClientEventParam",
    ]
):
    """A session of `client.beta.realtime`."""

    @cached_property
    def session(self) -> BetaSession[M]:
        """Its settings."""
        return BetaSession(self)

    @cached_property
    def transcription_session(self) -> BetaTranscriptionSession[M]:
        """The settings, if it only transcribes."""
        return BetaTranscriptionSession(self)

    @cached_property
    def response(self) -> BetaResponse[M]:
        """What the model says."""
        return BetaResponse(self)

    @cached_property
    def input_audio_buffer(self) -> InputAudioBuffer[M]:
        """What the user says."""
        return InputAudioBuffer(self)

    @cached_property
    def output_audio_buffer(self) -> OutputAudioBuffer[M]:
        """What the user is about to hear."""
        return OutputAudioBuffer(self)

    @cached_property
    def conversation(self) -> BetaConversation[M]:
        """The items so far."""
        return BetaConversation(self)
