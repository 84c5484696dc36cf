"""The Realtime API's beta: sessions and the events of a connection. The API that stays is `types.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "client_event": "OutputAudioBufferClear ConversationItemCreateEvent InputAudioBufferClearEvent"
        " InputAudioBufferCommitEvent ResponseCreateEvent Response ResponseTool RealtimeClientEvent ErrorEvent"
        " ConversationItemDeleteEvent ConversationItemRetrieveEvent ConversationItemTruncateEvent"
        " InputAudioBufferAppendEvent ResponseCancelEvent",
        "items": "ConversationItem ConversationItemWithReference Content ConversationItemContent RealtimeResponse"
        " RealtimeResponseStatus RealtimeResponseUsage InputTokenDetails OutputTokenDetails"
        " SessionCreateResponse ClientSecret Error",
        "server_event": "ConversationItemInputAudioTranscriptionFailedEvent ConversationItemRetrieved"
        " ConversationCreatedEvent Conversation ConversationItemCreatedEvent"
        " ConversationItemInputAudioTranscriptionCompletedEvent UsageTranscriptTextUsageTokens"
        " UsageTranscriptTextUsageTokensInputTokenDetails UsageTranscriptTextUsageDuration Usage Logprob"
        " ConversationItemInputAudioTranscriptionDeltaEvent InputAudioBufferClearedEvent"
        " RateLimitsUpdatedEvent ResponseAudioDeltaEvent ResponseAudioDoneEvent"
        " ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent ResponseContentPartAddedEvent"
        " ResponseContentPartDoneEvent ResponseCreatedEvent ResponseDoneEvent"
        " ResponseFunctionCallArgumentsDoneEvent ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent"
        " ResponseTextDeltaEvent ResponseTextDoneEvent SessionCreatedEvent SessionUpdatedEvent"
        " TranscriptionSessionUpdatedEvent RealtimeServerEvent ConversationItemDeletedEvent"
        " ConversationItemTruncatedEvent InputAudioBufferCommittedEvent InputAudioBufferSpeechStartedEvent"
        " InputAudioBufferSpeechStoppedEvent OutputAudioBufferCleared OutputAudioBufferStarted"
        " OutputAudioBufferStopped Part RateLimit ResponseFunctionCallArgumentsDeltaEvent",
        "session": "Voice RealtimeModel Session InputAudioNoiseReduction InputAudioTranscription"
        " TracingTracingConfiguration Tracing TurnDetection Tool",
        "session_update_event": "SessionUpdateEvent SessionClientSecret SessionClientSecretExpiresAfter"
        " SessionInputAudioNoiseReduction SessionInputAudioTranscription SessionTracingTracingConfiguration"
        " SessionTracing SessionTurnDetection SessionTool",
        "transcription_session_update": "TranscriptionSession TranscriptionSessionUpdate SessionClientSecretExpiresAt",
        "client_event_params": "TranscriptionSessionCreateParams ClientSecretExpiresAt TranscriptionSessionUpdateParam"
        " ConversationItemCreateEventParam InputAudioBufferClearEventParam InputAudioBufferCommitEventParam"
        " ResponseCreateEventParam RealtimeClientEventParam ConversationItemDeleteEventParam"
        " ConversationItemRetrieveEventParam ConversationItemTruncateEventParam"
        " InputAudioBufferAppendEventParam ResponseCancelEventParam",
        "session_params": "SessionCreateParams ClientSecretExpiresAfter RealtimeConnectParams SessionUpdateEventParam"
        " ConversationItemParam ConversationItemWithReferenceParam ConversationItemContentParam",
    },
)

if TYPE_CHECKING:
    from .client_event import (
        ConversationItemCreateEvent as ConversationItemCreateEvent,
        ConversationItemDeleteEvent as ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent as ConversationItemTruncateEvent,
        ErrorEvent as ErrorEvent,
        InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent as InputAudioBufferClearEvent,
        InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
        OutputAudioBufferClear as OutputAudioBufferClear,
        RealtimeClientEvent as RealtimeClientEvent,
        Response as Response,
        ResponseCancelEvent as ResponseCancelEvent,
        ResponseCreateEvent as ResponseCreateEvent,
        ResponseTool as ResponseTool,
    )
    from .client_event_params import (
        ClientSecretExpiresAt as ClientSecretExpiresAt,
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
        RealtimeClientEventParam as RealtimeClientEventParam,
        ResponseCancelEventParam as ResponseCancelEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
        TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from .items import (
        ClientSecret as ClientSecret,
        Content as Content,
        ConversationItem as ConversationItem,
        ConversationItemContent as ConversationItemContent,
        ConversationItemWithReference as ConversationItemWithReference,
        Error as Error,
        InputTokenDetails as InputTokenDetails,
        OutputTokenDetails as OutputTokenDetails,
        RealtimeResponse as RealtimeResponse,
        RealtimeResponseStatus as RealtimeResponseStatus,
        RealtimeResponseUsage as RealtimeResponseUsage,
        SessionCreateResponse as SessionCreateResponse,
    )
    from .server_event import (
        Conversation as Conversation,
        ConversationCreatedEvent as ConversationCreatedEvent,
        ConversationItemCreatedEvent as ConversationItemCreatedEvent,
        ConversationItemDeletedEvent as ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrieved as ConversationItemRetrieved,
        ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
        InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
        InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
        Logprob as Logprob,
        OutputAudioBufferCleared as OutputAudioBufferCleared,
        OutputAudioBufferStarted as OutputAudioBufferStarted,
        OutputAudioBufferStopped as OutputAudioBufferStopped,
        Part as Part,
        RateLimit as RateLimit,
        RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
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
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
        SessionCreatedEvent as SessionCreatedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
        TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
        Usage as Usage,
        UsageTranscriptTextUsageDuration as UsageTranscriptTextUsageDuration,
        UsageTranscriptTextUsageTokens as UsageTranscriptTextUsageTokens,
        UsageTranscriptTextUsageTokensInputTokenDetails as UsageTranscriptTextUsageTokensInputTokenDetails,
    )
    from .session import *
    from .session_params import (
        ClientSecretExpiresAfter as ClientSecretExpiresAfter,
        ConversationItemContentParam as ConversationItemContentParam,
        ConversationItemParam as ConversationItemParam,
        ConversationItemWithReferenceParam as ConversationItemWithReferenceParam,
        RealtimeConnectParams as RealtimeConnectParams,
        SessionCreateParams as SessionCreateParams,
        SessionUpdateEventParam as SessionUpdateEventParam,
    )
    from .session_update_event import (
        SessionClientSecret as SessionClientSecret,
        SessionClientSecretExpiresAfter as SessionClientSecretExpiresAfter,
        SessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
        SessionInputAudioTranscription as SessionInputAudioTranscription,
        SessionTool as SessionTool,
        SessionTracing as SessionTracing,
        SessionTracingTracingConfiguration as SessionTracingTracingConfiguration,
        SessionTurnDetection as SessionTurnDetection,
        SessionUpdateEvent as SessionUpdateEvent,
    )
    from .transcription_session_update import (
        SessionClientSecretExpiresAt as SessionClientSecretExpiresAt,
        TranscriptionSession as TranscriptionSession,
        TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
