"""A response of a realtime session: what the model did with a turn."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.names import Metadata
from .item import ConversationItem
from .realtime_response_status import RealtimeResponseStatus
from .response import RealtimeResponseUsage
from .session import RealtimeAudioFormats, RealtimeVoice


class RealtimeResponse(Model):
    """What the model did with a turn. `status` says whether it is whole: `cancelled` and `incomplete` ones stopped
    early, `status_details` says why.
    """

    id: str | None = None
    audio: Audio | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: Metadata | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    usage: RealtimeResponseUsage | None = None


class Audio(Model):
    """Sound, of which a response only speaks."""

    output: AudioOutput | None = None


class AudioOutput(Model):
    """How it was spoken."""

    format: RealtimeAudioFormats | None = None
    voice: str | RealtimeVoice | None = None
