"""Speech, transcription and voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "speech": "SpeechModel SpeechCreateParams VoiceID",
        "transcription": "Transcription Logprob TranscriptionDiarized UsageTokens UsageTokensInputTokenDetails UsageDuration"
        " Usage TranscriptionDiarizedSegment TranscriptionLanguage TranscriptionInclude"
        " TranscriptionCreateResponse TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming"
        " ChunkingStrategyVadConfig ChunkingStrategy TranscriptionCreateParamsStreaming"
        " TranscriptionCreateParams",
        "transcription_text_delta_event": "TranscriptionTextDeltaEvent TranscriptionTextSegmentEvent",
        "transcription_text_done_event": "TranscriptionTextDoneEvent UsageInputTokenDetails TranscriptionStreamEvent",
        "transcription_verbose": "TranscriptionVerbose TranscriptionSegment TranscriptionWord",
        "translation": "Translation TranslationVerbose TranslationCreateResponse TranslationCreateParams",
        "voice": "Voice VoiceDeleted VoiceConsent VoiceConsentDeleted VoiceConsentCreateParams VoiceConsentListParams"
        " VoiceConsentUpdateParams CreateVoiceRequestAudioSample CreateVoiceRequestPrompt VoiceCreateParams",
    },
)

if TYPE_CHECKING:
    from .speech import (
        SpeechCreateParams as SpeechCreateParams,
        SpeechModel as SpeechModel,
        VoiceID as VoiceID,
    )
    from .transcription import *
    from .transcription_text_delta_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from .transcription_text_done_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
        UsageInputTokenDetails as UsageInputTokenDetails,
    )
    from .transcription_verbose import (
        TranscriptionSegment as TranscriptionSegment,
        TranscriptionVerbose as TranscriptionVerbose,
        TranscriptionWord as TranscriptionWord,
    )
    from .translation import *
    from .voice import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
