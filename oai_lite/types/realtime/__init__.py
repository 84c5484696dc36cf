"""Realtime sessions: what they are made of, what is said in them, and what opens one.

Start at `RealtimeSessionCreateRequest`; `RealtimeServerEvent` is what a session tells, `RealtimeClientEvent` what it is
told. Sessions that transcribe or translate have shapes of their own.

Where two things share a name, the package has the commoner one, and the other stands in a module with its official
name. Where a model and a parameter share a name, the package has the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "translations": "",
        "realtime_session_create_response": "RealtimeSessionCreateResponse AudioInput AudioInputTurnDetectionServerVad"
        " AudioInputTurnDetectionSemanticVad AudioInputTurnDetection ToolChoice TracingTracingConfiguration"
        " Tracing ToolMcpTool ToolMcpToolAllowedToolsMcpToolFilter ToolMcpToolAllowedTools"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilter ToolMcpToolRequireApproval"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilterNever ClientSecretCreateResponse",
        "response": "RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails CachedTokensDetails"
        " RealtimeResponseUsageOutputTokenDetails RealtimeResponseCreateAudioOutput Output OutputVoiceID"
        " OutputVoice RealtimeResponseCreateMcpTool AllowedToolsMcpToolFilter AllowedTools"
        " RequireApprovalMcpToolApprovalFilter RequireApproval RequireApprovalMcpToolApprovalFilterAlways"
        " RequireApprovalMcpToolApprovalFilterNever ResponseItemReference RealtimeResponseStatus"
        " RealtimeResponse Audio AudioOutput RealtimeResponseCreateParams",
        "server_events": "SessionUpdateEvent Session ConversationItemCreateEvent ConversationItemDeleteEvent"
        " ConversationItemRetrieveEvent ConversationItemTruncateEvent InputAudioBufferAppendEvent"
        " InputAudioBufferClearEvent InputAudioBufferCommitEvent OutputAudioBufferClearEvent"
        " ResponseCreateEvent ResponseCancelEvent RealtimeClientEvent"
        " ConversationItemInputAudioTranscriptionFailedEvent ConversationItemRetrieved"
        " OutputAudioBufferStarted OutputAudioBufferStopped OutputAudioBufferCleared SessionCreatedEvent"
        " SessionUpdatedEvent ConversationCreatedEvent Conversation ConversationItemAdded"
        " ConversationItemCreatedEvent ConversationItemDeletedEvent ConversationItemDone"
        " ConversationItemInputAudioTranscriptionCompletedEvent UsageTranscriptTextUsageTokens"
        " UsageTranscriptTextUsageTokensInputTokenDetails UsageTranscriptTextUsageDuration Usage"
        " ConversationItemInputAudioTranscriptionDeltaEvent ConversationItemInputAudioTranscriptionSegment"
        " ConversationItemTruncatedEvent InputAudioBufferClearedEvent InputAudioBufferCommittedEvent"
        " InputAudioBufferDtmfEventReceivedEvent InputAudioBufferSpeechStartedEvent"
        " InputAudioBufferSpeechStoppedEvent InputAudioBufferTimeoutTriggered ResponseAudioDeltaEvent"
        " ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent"
        " ResponseContentPartAddedEvent Part ResponseContentPartDoneEvent ResponseCreatedEvent"
        " ResponseDoneEvent ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent"
        " ResponseMcpCallArgumentsDelta ResponseMcpCallArgumentsDone ResponseMcpCallCompleted"
        " ResponseMcpCallFailed ResponseMcpCallInProgress ResponseOutputItemAddedEvent"
        " ResponseOutputItemDoneEvent ResponseTextDeltaEvent ResponseTextDoneEvent McpListToolsCompleted"
        " McpListToolsFailed McpListToolsInProgress RateLimitsUpdatedEvent RateLimit RealtimeError"
        " RealtimeErrorEvent RealtimeServerEvent LogProbProperties",
        "session": "RealtimeModel RealtimeVoice RealtimeConnector RealtimeTranscriptionModel"
        " RealtimeSessionCreateRequest RealtimeAudioConfig RealtimeAudioConfigInput NoiseReduction"
        " RealtimeAudioConfigOutput VoiceID Voice AudioPCM AudioPCMU AudioPCMA RealtimeAudioFormats ServerVad"
        " SemanticVad RealtimeAudioInputTurnDetection AudioTranscription NoiseReductionType Mcp"
        " McpAllowedToolsMcpToolFilter McpAllowedTools McpRequireApprovalMcpToolApprovalFilter"
        " McpRequireApproval McpRequireApprovalMcpToolApprovalFilterAlways"
        " McpRequireApprovalMcpToolApprovalFilterNever RealtimeFunctionTool RealtimeToolsConfigUnion"
        " RealtimeToolsConfig RealtimeToolChoiceConfig TracingConfiguration RealtimeTracingConfig"
        " RealtimeTruncationRetentionRatio RealtimeTruncation TokenLimits RealtimeReasoning"
        " RealtimeReasoningEffort RealtimeTranscriptionSessionAudio RealtimeTranscriptionSessionAudioInput"
        " RealtimeTranscriptionSessionAudioInputTurnDetection RealtimeTranscriptionSessionCreateRequest"
        " RealtimeTranscriptionSessionTurnDetection RealtimeTranscriptionSessionCreateResponse"
        " AudioInputNoiseReduction RealtimeMcpListTools Tool RealtimeConversationItemAssistantMessage Content"
        " RealtimeConversationItemFunctionCall RealtimeConversationItemFunctionCallOutput"
        " RealtimeMcpApprovalRequest RealtimeMcpApprovalResponse RealtimeMcpProtocolError RealtimeMcpToolCall"
        " ConversationItem RealtimeMcpToolExecutionError RealtimeMcphttpError Error"
        " RealtimeConversationItemSystemMessage RealtimeConversationItemUserMessage",
        "translation": "RealtimeTranslationSession AudioInputTranscription RealtimeTranslationSessionUpdateRequest"
        " RealtimeTranslationClientSecretCreateResponse RealtimeTranslationInputAudioBufferAppendEvent"
        " RealtimeTranslationInputTranscriptDeltaEvent RealtimeTranslationOutputAudioDeltaEvent"
        " RealtimeTranslationOutputTranscriptDeltaEvent RealtimeTranslationSessionCloseEvent"
        " RealtimeTranslationSessionClosedEvent RealtimeTranslationSessionCreatedEvent"
        " RealtimeTranslationSessionUpdateEvent RealtimeTranslationClientEvent"
        " RealtimeTranslationSessionUpdatedEvent RealtimeTranslationServerEvent",
        "item_params": "RealtimeMcpListToolsParam RealtimeConversationItemAssistantMessageParam"
        " RealtimeConversationItemFunctionCallOutputParam RealtimeConversationItemFunctionCallParam"
        " RealtimeMcpApprovalRequestParam RealtimeMcpApprovalResponseParam RealtimeMcpProtocolErrorParam"
        " RealtimeMcpToolCallParam ConversationItemParam RealtimeMcpToolExecutionErrorParam"
        " RealtimeMcphttpErrorParam RealtimeConversationItemUserMessageParam"
        " RealtimeConversationItemSystemMessageParam",
        "realtime_params": "RealtimeSessionCreateRequestParam RealtimeAudioConfigParam RealtimeAudioConfigInputParam"
        " RealtimeAudioConfigOutputParam RealtimeAudioFormatsParam RealtimeAudioInputTurnDetectionParam"
        " AudioTranscriptionParam RealtimeFunctionToolParam RealtimeToolsConfigUnionParam"
        " RealtimeToolsConfigParam RealtimeToolChoiceConfigParam RealtimeTracingConfigParam"
        " RealtimeTruncationRetentionRatioParam RealtimeTruncationParam RealtimeReasoningParam"
        " RealtimeTranscriptionSessionAudioInputParam RealtimeTranscriptionSessionAudioInputTurnDetectionParam"
        " RealtimeTranscriptionSessionAudioParam RealtimeTranscriptionSessionCreateRequestParam"
        " CallAcceptParams CallCreateParams CallReferParams CallRejectParams RealtimeConnectParams"
        " RealtimeResponseCreateParamsParam RealtimeResponseCreateParamsWithReferencesParam"
        " RealtimeResponseCreateAudioOutputParam RealtimeResponseCreateMcpToolParam ResponseItemReferenceParam"
        " RealtimeTranslationInputAudioBufferAppendEventParam RealtimeTranslationSessionCloseEventParam"
        " RealtimeTranslationSessionCreateRequestParam RealtimeTranslationSessionUpdateEventParam"
        " RealtimeTranslationClientEventParam RealtimeTranslationSessionUpdateRequestParam"
        " ConnectClientEventParam SessionUpdateEventParam ConversationItemCreateEventParam"
        " ConversationItemDeleteEventParam ConversationItemRetrieveEventParam"
        " ConversationItemTruncateEventParam InputAudioBufferAppendEventParam InputAudioBufferClearEventParam"
        " InputAudioBufferCommitEventParam OutputAudioBufferClearEventParam ResponseCreateEventParam"
        " ResponseCreateEventWithReferencesParam ResponseCancelEventParam RealtimeClientEventParam"
        " ClientSecretCreateParams ExpiresAfter",
    },
)

if TYPE_CHECKING:
    from . import translations as translations

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .realtime_session_create_response import (
        AudioInput as AudioInput,
        ToolChoice as ToolChoice,
    )
    from .response import (
        AllowedTools as AllowedTools,
        AllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        Audio as Audio,
        AudioOutput as AudioOutput,
        Output as Output,
        OutputVoice as OutputVoice,
        OutputVoiceID as OutputVoiceID,
        RequireApproval as RequireApproval,
        RequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter,
        RequireApprovalMcpToolApprovalFilterAlways as RequireApprovalMcpToolApprovalFilterAlways,
        RequireApprovalMcpToolApprovalFilterNever as RequireApprovalMcpToolApprovalFilterNever,
    )
    from .server_events import Session as Session
    from .session import (
        AudioInputNoiseReduction as AudioInputNoiseReduction,
        AudioPCM as AudioPCM,
        AudioPCMA as AudioPCMA,
        AudioPCMU as AudioPCMU,
        Content as Content,
        Error as Error,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        NoiseReduction as NoiseReduction,
        SemanticVad as SemanticVad,
        ServerVad as ServerVad,
        TokenLimits as TokenLimits,
        Tool as Tool,
        TracingConfiguration as TracingConfiguration,
        Voice as Voice,
        VoiceID as VoiceID,
    )
    from .translation import AudioInputTranscription as AudioInputTranscription

    # isort: split
    from .item_params import *
    from .realtime_params import *
    from .realtime_session_create_response import (
        AudioInputTurnDetection as AudioInputTurnDetection,
        AudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
        AudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
        ClientSecretCreateResponse as ClientSecretCreateResponse,
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
        ToolMcpTool as ToolMcpTool,
        ToolMcpToolAllowedTools as ToolMcpToolAllowedTools,
        ToolMcpToolAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter,
        ToolMcpToolRequireApproval as ToolMcpToolRequireApproval,
        ToolMcpToolRequireApprovalMcpToolApprovalFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilter,
        ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways,
        ToolMcpToolRequireApprovalMcpToolApprovalFilterNever as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever,
        Tracing as Tracing,
        TracingTracingConfiguration as TracingTracingConfiguration,
    )
    from .response import *
    from .server_events import *
    from .session import *
    from .translation import *

    # isort: split
    from .realtime_session_create_response import (
        AudioInput as AudioInput,
        ToolChoice as ToolChoice,
    )
    from .response import (
        AllowedTools as AllowedTools,
        AllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        Audio as Audio,
        AudioOutput as AudioOutput,
        Output as Output,
        OutputVoice as OutputVoice,
        OutputVoiceID as OutputVoiceID,
        RequireApproval as RequireApproval,
        RequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter,
        RequireApprovalMcpToolApprovalFilterAlways as RequireApprovalMcpToolApprovalFilterAlways,
        RequireApprovalMcpToolApprovalFilterNever as RequireApprovalMcpToolApprovalFilterNever,
    )
    from .server_events import Session as Session
    from .session import (
        AudioInputNoiseReduction as AudioInputNoiseReduction,
        AudioPCM as AudioPCM,
        AudioPCMA as AudioPCMA,
        AudioPCMU as AudioPCMU,
        Content as Content,
        Error as Error,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        NoiseReduction as NoiseReduction,
        SemanticVad as SemanticVad,
        ServerVad as ServerVad,
        TokenLimits as TokenLimits,
        Tool as Tool,
        TracingConfiguration as TracingConfiguration,
        Voice as Voice,
        VoiceID as VoiceID,
    )
    from .translation import AudioInputTranscription as AudioInputTranscription

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
