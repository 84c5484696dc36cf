"""Speech, transcription and voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "speech": "SpeechModel",
        "transcription": "Transcription Logprob TranscriptionDiarized UsageTokens UsageTokensInputTokenDetails UsageDuration"
        " Usage TranscriptionDiarizedSegment TranscriptionLanguage TranscriptionInclude"
        " TranscriptionCreateResponse",
        "transcription_text_delta_event": "TranscriptionTextDeltaEvent TranscriptionTextSegmentEvent",
        "transcription_text_done_event": "TranscriptionTextDoneEvent UsageInputTokenDetails TranscriptionStreamEvent",
        "transcription_verbose": "TranscriptionVerbose TranscriptionSegment TranscriptionWord",
        "translation": "Translation TranslationVerbose TranslationCreateResponse",
        "voice": "Voice VoiceDeleted VoiceConsent VoiceConsentDeleted",
        "speech_params": "SpeechCreateParams VoiceID",
        "transcription_params": "TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming ChunkingStrategyVadConfig"
        " ChunkingStrategy TranscriptionCreateParamsStreaming TranscriptionCreateParams",
        "translation_params": "TranslationCreateParams",
        "voice_params": "VoiceConsentCreateParams VoiceConsentListParams VoiceConsentUpdateParams"
        " CreateVoiceRequestAudioSample CreateVoiceRequestPrompt VoiceCreateParams",
    },
)

if TYPE_CHECKING:
    from .speech import (
        SpeechModel as SpeechModel,
    )
    from .speech_params import (
        SpeechCreateParams as SpeechCreateParams,
        VoiceID as VoiceID,
    )
    from .transcription import (
        Logprob as Logprob,
        Transcription as Transcription,
        TranscriptionCreateResponse as TranscriptionCreateResponse,
        TranscriptionDiarized as TranscriptionDiarized,
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
        TranscriptionInclude as TranscriptionInclude,
        TranscriptionLanguage as TranscriptionLanguage,
        Usage as Usage,
        UsageDuration as UsageDuration,
        UsageTokens as UsageTokens,
        UsageTokensInputTokenDetails as UsageTokensInputTokenDetails,
    )
    from .transcription_params import (
        ChunkingStrategy as ChunkingStrategy,
        ChunkingStrategyVadConfig as ChunkingStrategyVadConfig,
        TranscriptionCreateParams as TranscriptionCreateParams,
        TranscriptionCreateParamsBase as TranscriptionCreateParamsBase,
        TranscriptionCreateParamsNonStreaming as TranscriptionCreateParamsNonStreaming,
        TranscriptionCreateParamsStreaming as TranscriptionCreateParamsStreaming,
    )
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
    from .translation import (
        Translation as Translation,
        TranslationCreateResponse as TranslationCreateResponse,
        TranslationVerbose as TranslationVerbose,
    )
    from .translation_params import (
        TranslationCreateParams as TranslationCreateParams,
    )
    from .voice import (
        Voice as Voice,
        VoiceConsent as VoiceConsent,
        VoiceConsentDeleted as VoiceConsentDeleted,
        VoiceDeleted as VoiceDeleted,
    )
    from .voice_params import (
        CreateVoiceRequestAudioSample as CreateVoiceRequestAudioSample,
        CreateVoiceRequestPrompt as CreateVoiceRequestPrompt,
        VoiceConsentCreateParams as VoiceConsentCreateParams,
        VoiceConsentListParams as VoiceConsentListParams,
        VoiceConsentUpdateParams as VoiceConsentUpdateParams,
        VoiceCreateParams as VoiceCreateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
