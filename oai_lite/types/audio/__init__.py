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
        " TranscriptionCreateParams Voice VoiceDeleted VoiceConsent VoiceConsentDeleted"
        " VoiceConsentCreateParams VoiceConsentListParams VoiceConsentUpdateParams"
        " CreateVoiceRequestAudioSample CreateVoiceRequestPrompt VoiceCreateParams Translation"
        " TranslationVerbose TranslationCreateResponse TranslationCreateParams",
        "transcription_text_done_event": "TranscriptionTextDeltaEvent TranscriptionTextSegmentEvent TranscriptionTextDoneEvent"
        " UsageInputTokenDetails TranscriptionStreamEvent",
        "transcription_verbose": "TranscriptionVerbose TranscriptionSegment TranscriptionWord",
    },
)

if TYPE_CHECKING:
    from .speech import (
        SpeechCreateParams as SpeechCreateParams,
        SpeechModel as SpeechModel,
        VoiceID as VoiceID,
    )
    from .transcription import *
    from .transcription_text_done_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
        UsageInputTokenDetails as UsageInputTokenDetails,
    )
    from .transcription_verbose import (
        TranscriptionSegment as TranscriptionSegment,
        TranscriptionVerbose as TranscriptionVerbose,
        TranscriptionWord as TranscriptionWord,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
