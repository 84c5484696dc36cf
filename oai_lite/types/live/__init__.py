"""Live sessions: a model that listens and speaks at once, and hands work over while it talks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "client_events": "SessionStartEvent SessionUpdateEvent SessionCloseEvent ForkSessionStartEvent InputAudioAppendEvent"
        " InputAudioMuteEvent InputAudioUnmuteEvent CommentaryAppendEvent InstructionsAppendEvent"
        " ThinkingAppendEvent OutputAudioFixturePlayEvent DecisionCreateEvent DecisionItemCreateEvent"
        " ItemFunctionCall ItemFunctionCallOutput ItemFunctionCallOutputOutputPartsInputImage"
        " ItemFunctionCallOutputOutputParts ItemCustomToolCall ItemCustomToolCallOutput ItemUnion"
        " ItemCustomToolCallOutputOutputPartsInputImage ItemCustomToolCallOutputOutputParts"
        " DecisionItemDeleteEvent ResponseItemCreateEvent ResponseCreateEvent ClientEvent ForkClientEvent"
        " ConnectClientEvent Item ItemContentParts ItemContentPartsInputImage ItemContentPartsInputText",
        "decision_stored_user_message": "DecisionStoredUserMessage ContentPartInputText ContentPartInputImage ContentPartInputJSON"
        " DecisionUserMessage ForkSessionConfig",
        "server_events": "SessionInputAudioAppend TransportDtmfReceived TransportDtmfSend TransportDtmfSent TransportRinging"
        " TransportAnswered TransportFailed TransportFailedError SessionStartedEvent SessionUpdatedEvent"
        " SessionClosedEvent CommentaryAppendedEvent DecisionEvent Event DecisionItemCreatedEvent"
        " DecisionItemDeletedEvent DelegationCreatedEvent ErrorEvent InfoEvent InputAudioMutedEvent"
        " InputAudioUnmutedEvent InputTranscriptDeltaEvent InstructionsAppendedEvent OutputAudioDeltaEvent"
        " OutputAudioFixturePlayedEvent OutputAudioFixturePlayingEvent OutputTranscriptDeltaEvent"
        " ResponseEvent SessionUsageUpdatedEvent ContextWindow ThinkingAppendedEvent ServerEvent"
        " ForkServerEvent ConnectServerEvent",
        "session": "DecisionTrigger Decisions Choice ChoiceInstructionsPartsInputImage ChoiceInstructionsPartsInputJSON"
        " Predicate PredicateInstructionsPartsInputImage PredicateInstructionsPartsInputJSON Score"
        " DecisionQuestion ScoreLevel ScoreInstructionsPartsInputImage ScoreInstructionsPartsInputJSON"
        " DecisionChoiceOption DecisionInputText ChoiceInstructionsParts PredicateInstructionsParts"
        " ScoreInstructionsParts DecisionJSONObject DecisionAssistantMessage ContentPartOutputText"
        " ContentPartRefusal ContentPart DecisionDeveloperMessage DecisionStoredAssistantMessage"
        " DecisionStoredDeveloperMessage DecisionStoredSystemMessage DecisionSystemMessage DecisionsQuestion"
        " DecisionsQuestionQuestionParamChoice DecisionsQuestionQuestionParamPredicate"
        " DecisionsQuestionQuestionParamScore DecisionsQuestionQuestionParamScoreLevel"
        " DecisionsQuestionQuestionParamChoiceChoice ClientDelegation ResponsesDelegationConfig Reasoning Text"
        " ToolChoiceLiveFunctionToolChoiceParam ToolChoiceLiveMCPToolChoiceParam ToolChoiceFileSearch"
        " ToolChoiceWebSearch ToolChoiceWebSearchPreview ToolChoiceImageGeneration ToolChoiceComputer"
        " ToolChoiceCodeInterpreter ToolChoiceProgrammaticToolCalling ToolChoiceShell ToolChoiceCustom"
        " ToolChoiceApplyPatch ToolChoiceLiveAllowedToolsChoiceParam ToolChoice"
        " ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam"
        " ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam"
        " ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch"
        " ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch"
        " ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview"
        " ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration"
        " ToolChoiceLiveAllowedToolsChoiceParamToolComputer"
        " ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter"
        " ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling"
        " ToolChoiceLiveAllowedToolsChoiceParamToolShell ToolChoiceLiveAllowedToolsChoiceParamToolCustom"
        " ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch ToolChoiceLiveAllowedToolsChoiceParamTool"
        " ToolWebSearch ToolFileSearch ToolCodeInterpreter ToolShell ToolShellEnvironmentContainerAuto"
        " ToolShellEnvironmentContainerAutoNetworkPolicyDisabled"
        " ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist"
        " ToolShellEnvironmentContainerAutoNetworkPolicy ToolShellEnvironmentContainerAutoSkillSkillReference"
        " ToolShellEnvironmentContainerAutoSkillInline ToolShellEnvironmentContainerAutoSkill"
        " ToolShellEnvironmentContainerAutoSkillInlineSource ToolShellEnvironmentContainerReference"
        " ToolShellEnvironmentLocal ToolShellEnvironment ToolShellEnvironmentLocalSkill ToolImageGeneration"
        " ToolMcp ToolCustom ToolNamespace ToolSearch ToolProgrammaticToolCalling ToolComputer ToolApplyPatch"
        " ResponsesDelegationUpdateConfig FunctionTool Tool DecisionsDelegationConfig"
        " DecisionsDelegationUpdateConfig Question QuestionQuestionParamChoice QuestionQuestionParamPredicate"
        " QuestionQuestionParamScore QuestionQuestionParamScoreLevel QuestionQuestionParamChoiceChoice"
        " SessionResource Audio AudioOutput DelegationResponses DelegationDecisions Delegation SessionConfig"
        " LiveCreateResponse Session Transport SessionForkResponse SessionUsage AudioPCM AudioPCMU AudioPCMA"
        " AudioFormat BuiltInVoice CustomVoice AudioOutputVoice ClientConfig DataChannelConfig"
        " ServerEventSelector Developer DeveloperContent User UserContent Assistant InitialItem"
        " AssistantContentText AssistantContentOutputText AssistantContent Error",
        "session_update_config": "SessionUpdateConfig",
        "client_events_params": "DecisionUserMessageParam SessionUpdateConfigParam SessionStartEventParam SessionUpdateEventParam"
        " SessionCloseEventParam ForkSessionStartEventParam InputAudioAppendEventParam"
        " InputAudioMuteEventParam InputAudioUnmuteEventParam CommentaryAppendEventParam"
        " InstructionsAppendEventParam ThinkingAppendEventParam OutputAudioFixturePlayEventParam"
        " DecisionCreateEventParam DecisionItemCreateEventParam DecisionItemDeleteEventParam"
        " ResponseItemCreateEventParam ResponseCreateEventParam ClientEventParam ForkClientEventParam"
        " ConnectClientEventParam",
        "live_params": "DecisionTriggerParam DecisionQuestionParam DecisionChoiceOptionParam DecisionInputTextParam"
        " DecisionJSONObjectParam DecisionAssistantMessageParam DecisionDeveloperMessageParam"
        " DecisionSystemMessageParam ClientDelegationParam ResponsesDelegationConfigParam"
        " ResponsesDelegationUpdateConfigParam FunctionToolParam DecisionsDelegationConfigParam"
        " DecisionsDelegationUpdateConfigParam SessionConfigParam AudioFormatParam CustomVoiceParam"
        " ClientConfigParam DataChannelConfigParam ServerEventSelectorParam InitialItemParam",
        "media_session_fork_config_param": "MediaSessionForkConfigParam ForkSessionConfigParam",
        "request_params": "MediaSessionConfigParam LiveCreateParams SessionAcceptParams SessionAudio SessionAudioOutput"
        " SessionAudioOutputVoice SessionDelegationResponses SessionDelegationDecisions SessionDelegation"
        " SessionForkParams SessionReferParams SessionRejectParams SidebandConnectParams",
    },
)

if TYPE_CHECKING:
    from .client_events import (
        ClientEvent as ClientEvent,
        CommentaryAppendEvent as CommentaryAppendEvent,
        ConnectClientEvent as ConnectClientEvent,
        DecisionCreateEvent as DecisionCreateEvent,
        DecisionItemCreateEvent as DecisionItemCreateEvent,
        DecisionItemDeleteEvent as DecisionItemDeleteEvent,
        ForkClientEvent as ForkClientEvent,
        ForkSessionStartEvent as ForkSessionStartEvent,
        InputAudioAppendEvent as InputAudioAppendEvent,
        InputAudioMuteEvent as InputAudioMuteEvent,
        InputAudioUnmuteEvent as InputAudioUnmuteEvent,
        InstructionsAppendEvent as InstructionsAppendEvent,
        Item as Item,
        ItemContentParts as ItemContentParts,
        ItemContentPartsInputImage as ItemContentPartsInputImage,
        ItemContentPartsInputText as ItemContentPartsInputText,
        ItemCustomToolCall as ItemCustomToolCall,
        ItemCustomToolCallOutput as ItemCustomToolCallOutput,
        ItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
        ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
        ItemFunctionCall as ItemFunctionCall,
        ItemFunctionCallOutput as ItemFunctionCallOutput,
        ItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts,
        ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
        ItemUnion as ItemUnion,
        OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent,
        ResponseCreateEvent as ResponseCreateEvent,
        ResponseItemCreateEvent as ResponseItemCreateEvent,
        SessionCloseEvent as SessionCloseEvent,
        SessionStartEvent as SessionStartEvent,
        SessionUpdateEvent as SessionUpdateEvent,
        ThinkingAppendEvent as ThinkingAppendEvent,
    )
    from .client_events_params import (
        ClientEventParam as ClientEventParam,
        CommentaryAppendEventParam as CommentaryAppendEventParam,
        ConnectClientEventParam as ConnectClientEventParam,
        DecisionCreateEventParam as DecisionCreateEventParam,
        DecisionItemCreateEventParam as DecisionItemCreateEventParam,
        DecisionItemDeleteEventParam as DecisionItemDeleteEventParam,
        DecisionUserMessageParam as DecisionUserMessageParam,
        ForkClientEventParam as ForkClientEventParam,
        ForkSessionStartEventParam as ForkSessionStartEventParam,
        InputAudioAppendEventParam as InputAudioAppendEventParam,
        InputAudioMuteEventParam as InputAudioMuteEventParam,
        InputAudioUnmuteEventParam as InputAudioUnmuteEventParam,
        InstructionsAppendEventParam as InstructionsAppendEventParam,
        OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        ResponseItemCreateEventParam as ResponseItemCreateEventParam,
        SessionCloseEventParam as SessionCloseEventParam,
        SessionStartEventParam as SessionStartEventParam,
        SessionUpdateConfigParam as SessionUpdateConfigParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
        ThinkingAppendEventParam as ThinkingAppendEventParam,
    )
    from .decision_stored_user_message import (
        ContentPartInputImage as ContentPartInputImage,
        ContentPartInputJSON as ContentPartInputJSON,
        ContentPartInputText as ContentPartInputText,
        DecisionStoredUserMessage as DecisionStoredUserMessage,
        DecisionUserMessage as DecisionUserMessage,
        ForkSessionConfig as ForkSessionConfig,
    )
    from .live_params import (
        AudioFormatParam as AudioFormatParam,
        ClientConfigParam as ClientConfigParam,
        ClientDelegationParam as ClientDelegationParam,
        CustomVoiceParam as CustomVoiceParam,
        DataChannelConfigParam as DataChannelConfigParam,
        DecisionAssistantMessageParam as DecisionAssistantMessageParam,
        DecisionChoiceOptionParam as DecisionChoiceOptionParam,
        DecisionDeveloperMessageParam as DecisionDeveloperMessageParam,
        DecisionInputTextParam as DecisionInputTextParam,
        DecisionJSONObjectParam as DecisionJSONObjectParam,
        DecisionQuestionParam as DecisionQuestionParam,
        DecisionsDelegationConfigParam as DecisionsDelegationConfigParam,
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
        DecisionSystemMessageParam as DecisionSystemMessageParam,
        DecisionTriggerParam as DecisionTriggerParam,
        FunctionToolParam as FunctionToolParam,
        InitialItemParam as InitialItemParam,
        ResponsesDelegationConfigParam as ResponsesDelegationConfigParam,
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
        ServerEventSelectorParam as ServerEventSelectorParam,
        SessionConfigParam as SessionConfigParam,
    )
    from .media_session_fork_config_param import (
        ForkSessionConfigParam as ForkSessionConfigParam,
        MediaSessionForkConfigParam as MediaSessionForkConfigParam,
    )
    from .request_params import (
        LiveCreateParams as LiveCreateParams,
        MediaSessionConfigParam as MediaSessionConfigParam,
        SessionAcceptParams as SessionAcceptParams,
        SessionAudio as SessionAudio,
        SessionAudioOutput as SessionAudioOutput,
        SessionAudioOutputVoice as SessionAudioOutputVoice,
        SessionDelegation as SessionDelegation,
        SessionDelegationDecisions as SessionDelegationDecisions,
        SessionDelegationResponses as SessionDelegationResponses,
        SessionForkParams as SessionForkParams,
        SessionReferParams as SessionReferParams,
        SessionRejectParams as SessionRejectParams,
        SidebandConnectParams as SidebandConnectParams,
    )
    from .server_events import (
        CommentaryAppendedEvent as CommentaryAppendedEvent,
        ConnectServerEvent as ConnectServerEvent,
        ContextWindow as ContextWindow,
        DecisionEvent as DecisionEvent,
        DecisionItemCreatedEvent as DecisionItemCreatedEvent,
        DecisionItemDeletedEvent as DecisionItemDeletedEvent,
        DelegationCreatedEvent as DelegationCreatedEvent,
        ErrorEvent as ErrorEvent,
        Event as Event,
        ForkServerEvent as ForkServerEvent,
        InfoEvent as InfoEvent,
        InputAudioMutedEvent as InputAudioMutedEvent,
        InputAudioUnmutedEvent as InputAudioUnmutedEvent,
        InputTranscriptDeltaEvent as InputTranscriptDeltaEvent,
        InstructionsAppendedEvent as InstructionsAppendedEvent,
        OutputAudioDeltaEvent as OutputAudioDeltaEvent,
        OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent,
        OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent,
        OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent,
        ResponseEvent as ResponseEvent,
        ServerEvent as ServerEvent,
        SessionClosedEvent as SessionClosedEvent,
        SessionInputAudioAppend as SessionInputAudioAppend,
        SessionStartedEvent as SessionStartedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
        SessionUsageUpdatedEvent as SessionUsageUpdatedEvent,
        ThinkingAppendedEvent as ThinkingAppendedEvent,
        TransportAnswered as TransportAnswered,
        TransportDtmfReceived as TransportDtmfReceived,
        TransportDtmfSend as TransportDtmfSend,
        TransportDtmfSent as TransportDtmfSent,
        TransportFailed as TransportFailed,
        TransportFailedError as TransportFailedError,
        TransportRinging as TransportRinging,
    )
    from .session import *
    from .session_update_config import (
        SessionUpdateConfig as SessionUpdateConfig,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
