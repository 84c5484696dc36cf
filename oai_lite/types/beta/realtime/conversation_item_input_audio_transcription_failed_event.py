"""The event that says that audio could not be written down."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """The user's audio could not be written down; the conversation goes on."""

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
