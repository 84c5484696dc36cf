"""Sessions of the Realtime API's beta: how audio and text go in and out. The API that stays is `types.realtime`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from ...realtime.session import RealtimeFunctionTool, TracingConfiguration

# Voices of the beta.
Voice: TypeAlias = Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]

RealtimeModel: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
]


class Session(Model):
    """A session's settings, as the server keeps them."""

    id: str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: InputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None  # 1 to 4096, or `inf`
    modalities: list[Literal["text", "audio"]] | None = None
    model: RealtimeModel | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: float | None = None  # 0.25 to 1.5
    temperature: float | None = None  # 0.6 to 1.2
    tool_choice: str | None = None
    tools: list[Tool] | None = None
    tracing: Tracing | None = None
    turn_detection: TurnDetection | None = None
    voice: str | Voice | None = None


class InputAudioNoiseReduction(Model):
    """What kind of microphone: near the mouth, or in the room."""

    type: Literal["near_field", "far_field"] | None = None


class InputAudioTranscription(Model):
    """Which model writes down what is heard, in which language."""

    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class TracingTracingConfiguration(TracingConfiguration):
    """How the session's trace is called and grouped."""


# `auto` is a trace with default names; None is no trace.
Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]


class TurnDetection(Model):
    """When the user has finished: by silence (`server_vad`) or by sense (`semantic_vad`). The numbers are for the
    former.
    """

    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None  # 0 to 1: how loud speech is
    type: Literal["server_vad", "semantic_vad"] | None = None


class Tool(RealtimeFunctionTool):
    """A function that the model may ask for; `parameters` is a JSON schema."""
