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
        "client_events": "SessionUpdateEvent Session ConversationItemCreateEvent ConversationItemDeleteEvent"
        " ConversationItemRetrieveEvent ConversationItemTruncateEvent InputAudioBufferAppendEvent"
        " InputAudioBufferClearEvent InputAudioBufferCommitEvent OutputAudioBufferClearEvent"
        " ResponseCreateEvent ResponseCancelEvent RealtimeClientEvent",
        "client_secret_create_response": "ClientSecretCreateResponse",
        "item": "RealtimeMcpListTools Tool RealtimeConversationItemAssistantMessage Content"
        " RealtimeConversationItemFunctionCall RealtimeConversationItemFunctionCallOutput"
        " RealtimeMcpApprovalRequest RealtimeMcpApprovalResponse RealtimeMcpProtocolError RealtimeMcpToolCall"
        " ConversationItem RealtimeMcpToolExecutionError RealtimeMcphttpError Error",
        "realtime_conversation_item_system_message": "RealtimeConversationItemSystemMessage",
        "realtime_conversation_item_user_message": "RealtimeConversationItemUserMessage",
        "realtime_session_create_response": "RealtimeSessionCreateResponse AudioInput AudioInputTurnDetectionServerVad"
        " AudioInputTurnDetectionSemanticVad AudioInputTurnDetection ToolChoice TracingTracingConfiguration"
        " Tracing ToolMcpTool ToolMcpToolAllowedToolsMcpToolFilter ToolMcpToolAllowedTools"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilter ToolMcpToolRequireApproval"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways"
        " ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
        "realtime_translation_session": "RealtimeTranslationSession AudioInputTranscription",
        "response": "RealtimeResponseUsage RealtimeResponseUsageInputTokenDetails CachedTokensDetails"
        " RealtimeResponseUsageOutputTokenDetails RealtimeResponseCreateAudioOutput Output OutputVoiceID"
        " OutputVoice RealtimeResponseCreateMcpTool AllowedToolsMcpToolFilter AllowedTools"
        " RequireApprovalMcpToolApprovalFilter RequireApproval RequireApprovalMcpToolApprovalFilterAlways"
        " RequireApprovalMcpToolApprovalFilterNever ResponseItemReference RealtimeResponseStatus"
        " RealtimeResponse Audio AudioOutput",
        "server_events": "ConversationItemInputAudioTranscriptionFailedEvent ConversationItemRetrieved"
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
        " AudioInputNoiseReduction",
        "translation": "RealtimeTranslationSessionUpdateRequest RealtimeTranslationClientSecretCreateResponse"
        " RealtimeTranslationInputAudioBufferAppendEvent RealtimeTranslationInputTranscriptDeltaEvent"
        " RealtimeTranslationOutputAudioDeltaEvent RealtimeTranslationOutputTranscriptDeltaEvent"
        " RealtimeTranslationSessionCloseEvent RealtimeTranslationSessionClosedEvent"
        " RealtimeTranslationSessionCreatedEvent RealtimeTranslationSessionUpdateEvent"
        " RealtimeTranslationClientEvent RealtimeTranslationSessionUpdatedEvent RealtimeTranslationServerEvent",
        "client_events_params": "ConnectClientEventParam SessionUpdateEventParam ConversationItemCreateEventParam"
        " ConversationItemDeleteEventParam ConversationItemRetrieveEventParam"
        " ConversationItemTruncateEventParam InputAudioBufferAppendEventParam InputAudioBufferClearEventParam"
        " InputAudioBufferCommitEventParam OutputAudioBufferClearEventParam ResponseCreateEventParam"
        " ResponseCreateEventWithReferencesParam ResponseCancelEventParam RealtimeClientEventParam",
        "client_secret_params": "ClientSecretCreateParams ExpiresAfter",
        "item_params": "RealtimeMcpListToolsParam RealtimeConversationItemAssistantMessageParam"
        " RealtimeConversationItemFunctionCallOutputParam RealtimeConversationItemFunctionCallParam"
        " RealtimeMcpApprovalRequestParam RealtimeMcpApprovalResponseParam RealtimeMcpProtocolErrorParam"
        " RealtimeMcpToolCallParam ConversationItemParam RealtimeMcpToolExecutionErrorParam"
        " RealtimeMcphttpErrorParam",
        "realtime_conversation_item_system_message_param": "RealtimeConversationItemSystemMessageParam",
        "realtime_conversation_item_user_message_param": "RealtimeConversationItemUserMessageParam",
        "realtime_response_create_params": "RealtimeResponseCreateParams",
        "response_params": "RealtimeResponseCreateParamsParam RealtimeResponseCreateParamsWithReferencesParam"
        " RealtimeResponseCreateAudioOutputParam RealtimeResponseCreateMcpToolParam ResponseItemReferenceParam",
        "session_params": "RealtimeSessionCreateRequestParam RealtimeAudioConfigParam RealtimeAudioConfigInputParam"
        " RealtimeAudioConfigOutputParam RealtimeAudioFormatsParam RealtimeAudioInputTurnDetectionParam"
        " AudioTranscriptionParam RealtimeFunctionToolParam RealtimeToolsConfigUnionParam"
        " RealtimeToolsConfigParam RealtimeToolChoiceConfigParam RealtimeTracingConfigParam"
        " RealtimeTruncationRetentionRatioParam RealtimeTruncationParam RealtimeReasoningParam"
        " RealtimeTranscriptionSessionAudioInputParam RealtimeTranscriptionSessionAudioInputTurnDetectionParam"
        " RealtimeTranscriptionSessionAudioParam RealtimeTranscriptionSessionCreateRequestParam"
        " CallAcceptParams CallCreateParams CallReferParams CallRejectParams RealtimeConnectParams",
        "translation_params": "RealtimeTranslationInputAudioBufferAppendEventParam RealtimeTranslationSessionCloseEventParam"
        " RealtimeTranslationSessionCreateRequestParam RealtimeTranslationSessionUpdateEventParam"
        " RealtimeTranslationClientEventParam RealtimeTranslationSessionUpdateRequestParam",
    },
)

if TYPE_CHECKING:
    from . import translations as translations
    from .client_events import *
    from .client_events_params import (
        ConnectClientEventParam as ConnectClientEventParam,
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
        RealtimeClientEventParam as RealtimeClientEventParam,
        ResponseCancelEventParam as ResponseCancelEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
    )
    from .client_secret_create_response import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from .client_secret_params import (
        ClientSecretCreateParams as ClientSecretCreateParams,
        ExpiresAfter as ExpiresAfter,
    )
    from .item import *
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
    from .realtime_conversation_item_system_message_param import (
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )
    from .realtime_conversation_item_user_message import (
        RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage,
    )
    from .realtime_conversation_item_user_message_param import (
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
    )
    from .realtime_response_create_params import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from .realtime_session_create_response import (
        AudioInput as AudioInput,
        AudioInputTurnDetection as AudioInputTurnDetection,
        AudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
        AudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
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
    from .realtime_translation_session import (
        AudioInputTranscription as AudioInputTranscription,
        RealtimeTranslationSession as RealtimeTranslationSession,
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
    from .response_params import (
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
        ResponseItemReferenceParam as ResponseItemReferenceParam,
    )
    from .server_events import (
        Conversation as Conversation,
        ConversationCreatedEvent as ConversationCreatedEvent,
        ConversationItemAdded as ConversationItemAdded,
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
        ConversationItemDone as ConversationItemDone,
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
        ConversationItemRetrieved as ConversationItemRetrieved,
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
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
        OutputAudioBufferStarted as OutputAudioBufferStarted,
        OutputAudioBufferStopped as OutputAudioBufferStopped,
        Part as Part,
        RateLimit as RateLimit,
        RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
        RealtimeError as RealtimeError,
        RealtimeErrorEvent as RealtimeErrorEvent,
        RealtimeServerEvent as RealtimeServerEvent,
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        ResponseCreatedEvent as ResponseCreatedEvent,
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
        SessionCreatedEvent as SessionCreatedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
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
        RealtimeFunctionTool as RealtimeFunctionTool,
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
        TracingConfiguration as TracingConfiguration,
        Voice as Voice,
        VoiceID as VoiceID,
    )
    from .session_params import (
        AudioTranscriptionParam as AudioTranscriptionParam,
        CallAcceptParams as CallAcceptParams,
        CallCreateParams as CallCreateParams,
        CallReferParams as CallReferParams,
        CallRejectParams as CallRejectParams,
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
        RealtimeAudioConfigParam as RealtimeAudioConfigParam,
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeConnectParams as RealtimeConnectParams,
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
        RealtimeReasoningParam as RealtimeReasoningParam,
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
        RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
        RealtimeTruncationParam as RealtimeTruncationParam,
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
    )
    from .translation import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
        RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent,
        RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent,
        RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent,
        RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent,
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
        RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent,
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
        RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent,
        RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent,
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from .translation_params import (
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
