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
        " AssistantContentText AssistantContentOutputText AssistantContent Error SessionUpdateConfig",
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
    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .client_events import (
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
    )
    from .decision_stored_user_message import (
        ContentPartInputImage as ContentPartInputImage,
        ContentPartInputJSON as ContentPartInputJSON,
        ContentPartInputText as ContentPartInputText,
    )
    from .server_events import TransportDtmfSend as TransportDtmfSend
    from .session import (
        Audio as Audio,
        AudioOutput as AudioOutput,
        AudioOutputVoice as AudioOutputVoice,
        ChoiceInstructionsPartsInputImage as ChoiceInstructionsPartsInputImage,
        ContentPart as ContentPart,
        Delegation as Delegation,
        DelegationDecisions as DelegationDecisions,
        DelegationResponses as DelegationResponses,
        Session as Session,
        Transport as Transport,
    )

    # isort: split
    from .client_events import *
    from .client_events_params import *
    from .decision_stored_user_message import *
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
    from .media_session_fork_config_param import *
    from .request_params import *
    from .server_events import *
    from .session import *

    # isort: split
    from .client_events import (
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
    )
    from .decision_stored_user_message import (
        ContentPartInputImage as ContentPartInputImage,
        ContentPartInputJSON as ContentPartInputJSON,
        ContentPartInputText as ContentPartInputText,
    )
    from .server_events import TransportDtmfSend as TransportDtmfSend
    from .session import (
        Audio as Audio,
        AudioOutput as AudioOutput,
        AudioOutputVoice as AudioOutputVoice,
        ChoiceInstructionsPartsInputImage as ChoiceInstructionsPartsInputImage,
        ContentPart as ContentPart,
        Delegation as Delegation,
        DelegationDecisions as DelegationDecisions,
        DelegationResponses as DelegationResponses,
        Session as Session,
        Transport as Transport,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
