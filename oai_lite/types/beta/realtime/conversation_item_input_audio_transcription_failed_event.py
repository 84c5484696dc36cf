"""The event that says that audio could not be written down."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from ...realtime.conversation_item_input_audio_transcription_failed_event import Error as Error


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """The user's audio could not be written down; the conversation goes on."""

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
