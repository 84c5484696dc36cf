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
    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .client_event import (
        OutputAudioBufferClear as OutputAudioBufferClear,
        Response as Response,
        ResponseTool as ResponseTool,
    )
    from .items import (
        ClientSecret as ClientSecret,
        Content as Content,
        Error as Error,
    )
    from .session import (
        InputAudioNoiseReduction as InputAudioNoiseReduction,
        InputAudioTranscription as InputAudioTranscription,
        Session as Session,
        Tool as Tool,
        Tracing as Tracing,
        TracingTracingConfiguration as TracingTracingConfiguration,
        TurnDetection as TurnDetection,
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
    )
    from .transcription_session_update import SessionClientSecretExpiresAt as SessionClientSecretExpiresAt

    # isort: split
    from .client_event import *
    from .client_event_params import *
    from .items import *
    from .server_event import *
    from .session import *
    from .session_params import *
    from .session_update_event import *
    from .transcription_session_update import *

    # isort: split
    from .client_event import (
        OutputAudioBufferClear as OutputAudioBufferClear,
        Response as Response,
        ResponseTool as ResponseTool,
    )
    from .items import (
        ClientSecret as ClientSecret,
        Content as Content,
        Error as Error,
    )
    from .session import (
        InputAudioNoiseReduction as InputAudioNoiseReduction,
        InputAudioTranscription as InputAudioTranscription,
        Session as Session,
        Tool as Tool,
        Tracing as Tracing,
        TracingTracingConfiguration as TracingTracingConfiguration,
        TurnDetection as TurnDetection,
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
    )
    from .transcription_session_update import SessionClientSecretExpiresAt as SessionClientSecretExpiresAt

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
