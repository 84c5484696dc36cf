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
        "realtime_conversation_item_system_message": "RealtimeConversationItemSystemMessage",
        "realtime_conversation_item_user_message": "RealtimeConversationItemUserMessage",
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
        " RealtimeResponse Audio AudioOutput",
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
        " ConversationItem RealtimeMcpToolExecutionError RealtimeMcphttpError Error",
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
        " RealtimeMcphttpErrorParam",
        "realtime_conversation_item_user_message_param": "RealtimeConversationItemUserMessageParam",
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
        "realtime_response_create_params": "RealtimeResponseCreateParams RealtimeConversationItemSystemMessageParam",
    },
)

if TYPE_CHECKING:
    from . import translations as translations
    from .item_params import (
        ConversationItemParam as ConversationItemParam,
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
        RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam,
        RealtimeMcpListToolsParam as RealtimeMcpListToolsParam,
        RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
        RealtimeMcpToolCallParam as RealtimeMcpToolCallParam,
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )
    from .realtime_conversation_item_system_message import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
    )
    from .realtime_conversation_item_user_message import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    )
    from .realtime_conversation_item_user_message_param import (
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from .realtime_params import (
        AudioTranscriptionParam as AudioTranscriptionParam,
        CallAcceptParams as CallAcceptParams,
        CallCreateParams as CallCreateParams,
        CallReferParams as CallReferParams,
        CallRejectParams as CallRejectParams,
        ClientSecretCreateParams as ClientSecretCreateParams,
        ConnectClientEventParam as ConnectClientEventParam,
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
        ExpiresAfter as ExpiresAfter,
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
        RealtimeAudioConfigParam as RealtimeAudioConfigParam,
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeClientEventParam as RealtimeClientEventParam,
        RealtimeConnectParams as RealtimeConnectParams,
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
        RealtimeReasoningParam as RealtimeReasoningParam,
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
        RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
        RealtimeTruncationParam as RealtimeTruncationParam,
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
        ResponseCancelEventParam as ResponseCancelEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
        ResponseItemReferenceParam as ResponseItemReferenceParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
    )
    from .realtime_response_create_params import (
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from .realtime_session_create_response import (
        AudioInput as AudioInput,
        AudioInputTurnDetection as AudioInputTurnDetection,
        AudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
        AudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
        ClientSecretCreateResponse as ClientSecretCreateResponse,
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
        ToolChoice as ToolChoice,
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
    from .response import (
        AllowedTools as AllowedTools,
        AllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        Audio as Audio,
        AudioOutput as AudioOutput,
        CachedTokensDetails as CachedTokensDetails,
        Output as Output,
        OutputVoice as OutputVoice,
        OutputVoiceID as OutputVoiceID,
        RealtimeResponse as RealtimeResponse,
        RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput,
        RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool,
        RealtimeResponseStatus as RealtimeResponseStatus,
        RealtimeResponseUsage as RealtimeResponseUsage,
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
        RequireApproval as RequireApproval,
        RequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter,
        RequireApprovalMcpToolApprovalFilterAlways as RequireApprovalMcpToolApprovalFilterAlways,
        RequireApprovalMcpToolApprovalFilterNever as RequireApprovalMcpToolApprovalFilterNever,
        ResponseItemReference as ResponseItemReference,
    )
    from .server_events import (
        Conversation as Conversation,
        ConversationCreatedEvent as ConversationCreatedEvent,
        ConversationItemAdded as ConversationItemAdded,
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
        ConversationItemCreateEvent as ConversationItemCreateEvent,
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
        ConversationItemDone as ConversationItemDone,
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
        ConversationItemRetrieved as ConversationItemRetrieved,
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
        InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered,
        LogProbProperties as LogProbProperties,
        McpListToolsCompleted as McpListToolsCompleted,
        McpListToolsFailed as McpListToolsFailed,
        McpListToolsInProgress as McpListToolsInProgress,
        OutputAudioBufferCleared as OutputAudioBufferCleared,
        OutputAudioBufferClearEvent as OutputAudioBufferClearEvent,
        OutputAudioBufferStarted as OutputAudioBufferStarted,
        OutputAudioBufferStopped as OutputAudioBufferStopped,
        Part as Part,
        RateLimit as RateLimit,
        RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
        RealtimeClientEvent as RealtimeClientEvent,
        RealtimeError as RealtimeError,
        RealtimeErrorEvent as RealtimeErrorEvent,
        RealtimeServerEvent as RealtimeServerEvent,
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
        ResponseCancelEvent as ResponseCancelEvent,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseCreateEvent as ResponseCreateEvent,
        ResponseDoneEvent as ResponseDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
        ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
        ResponseMcpCallCompleted as ResponseMcpCallCompleted,
        ResponseMcpCallFailed as ResponseMcpCallFailed,
        ResponseMcpCallInProgress as ResponseMcpCallInProgress,
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
        Session as Session,
        SessionCreatedEvent as SessionCreatedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
        SessionUpdateEvent as SessionUpdateEvent,
        Usage as Usage,
        UsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
        UsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
        UsageTranscriptTextUsageTokensInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
    )
    from .session import (
        AudioInputNoiseReduction as AudioInputNoiseReduction,
        AudioPCM as AudioPCM,
        AudioPCMA as AudioPCMA,
        AudioPCMU as AudioPCMU,
        AudioTranscription as AudioTranscription,
        Content as Content,
        ConversationItem as ConversationItem,
        Error as Error,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        NoiseReduction as NoiseReduction,
        NoiseReductionType as NoiseReductionType,
        RealtimeAudioConfig as RealtimeAudioConfig,
        RealtimeAudioConfigInput as RealtimeAudioConfigInput,
        RealtimeAudioConfigOutput as RealtimeAudioConfigOutput,
        RealtimeAudioFormats as RealtimeAudioFormats,
        RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection,
        RealtimeConnector as RealtimeConnector,
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
        RealtimeFunctionTool as RealtimeFunctionTool,
        RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest,
        RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse,
        RealtimeMcphttpError as RealtimeMcphttpError,
        RealtimeMcpListTools as RealtimeMcpListTools,
        RealtimeMcpProtocolError as RealtimeMcpProtocolError,
        RealtimeMcpToolCall as RealtimeMcpToolCall,
        RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError,
        RealtimeModel as RealtimeModel,
        RealtimeReasoning as RealtimeReasoning,
        RealtimeReasoningEffort as RealtimeReasoningEffort,
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
        RealtimeToolChoiceConfig as RealtimeToolChoiceConfig,
        RealtimeToolsConfig as RealtimeToolsConfig,
        RealtimeToolsConfigUnion as RealtimeToolsConfigUnion,
        RealtimeTracingConfig as RealtimeTracingConfig,
        RealtimeTranscriptionModel as RealtimeTranscriptionModel,
        RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio,
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
        RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection,
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
        RealtimeTruncation as RealtimeTruncation,
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
        RealtimeVoice as RealtimeVoice,
        SemanticVad as SemanticVad,
        ServerVad as ServerVad,
        TokenLimits as TokenLimits,
        Tool as Tool,
        TracingConfiguration as TracingConfiguration,
        Voice as Voice,
        VoiceID as VoiceID,
    )
    from .translation import (
        AudioInputTranscription as AudioInputTranscription,
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        RealtimeTranslationSession as RealtimeTranslationSession,
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
