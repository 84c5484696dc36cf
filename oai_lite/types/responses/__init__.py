"""Responses: what they are made of, what streams of them bring, and what one sends to get them.

Start at `Response` and its `ResponseOutputItem`s; `ResponseStreamEvent` is what a stream yields, `Tool` what a response
may use.

Where two things share a name, the package has the commoner one, and the other stands in a module with its official
name: the `Action` of shell calls, say, in `response_function_shell_tool_call`. Where a model and a parameter share a
name, the package has the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "events": "ResponseCreatedEvent ResponseQueuedEvent ResponseInProgressEvent ResponseCompletedEvent"
        " ResponseIncompleteEvent ResponseFailedEvent ResponseErrorEvent ResponseOutputItemAddedEvent"
        " ResponseOutputItemDoneEvent ResponseContentPartAddedEvent ResponseContentPartDoneEvent"
        " PartReasoningText Part ResponseOutputTextAnnotationAddedEvent ResponseRefusalDeltaEvent"
        " ResponseRefusalDoneEvent ResponseAudioDeltaEvent ResponseAudioDoneEvent"
        " ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent"
        " ResponseReasoningSummaryTextDeltaEvent ResponseReasoningSummaryTextDoneEvent"
        " ResponseReasoningTextDeltaEvent ResponseReasoningTextDoneEvent"
        " ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent"
        " ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent"
        " ResponseFileSearchCallInProgressEvent ResponseFileSearchCallSearchingEvent"
        " ResponseFileSearchCallCompletedEvent ResponseWebSearchCallInProgressEvent"
        " ResponseWebSearchCallSearchingEvent ResponseWebSearchCallCompletedEvent"
        " ResponseCodeInterpreterCallInProgressEvent ResponseCodeInterpreterCallCodeDeltaEvent"
        " ResponseCodeInterpreterCallCodeDoneEvent ResponseCodeInterpreterCallInterpretingEvent"
        " ResponseCodeInterpreterCallCompletedEvent ResponseShellCallCommandAddedEvent"
        " ResponseShellCallCommandDeltaEvent ResponseShellCallCommandDoneEvent"
        " ResponseShellCallOutputContentDeltaEvent Delta ResponseImageGenCallInProgressEvent"
        " ResponseImageGenCallGeneratingEvent ResponseImageGenCallPartialImageEvent"
        " ResponseImageGenCallCompletedEvent ResponseMcpListToolsInProgressEvent"
        " ResponseMcpListToolsCompletedEvent ResponseMcpListToolsFailedEvent ResponseMcpCallInProgressEvent"
        " ResponseMcpCallArgumentsDeltaEvent ResponseMcpCallArgumentsDoneEvent ResponseMcpCallCompletedEvent"
        " ResponseMcpCallFailedEvent ResponseCompactionCompactingEvent ResponseStreamEvent"
        " ResponseSteerFailedEvent Error ResponseWsCreated ResponseWsQueued ResponseInWsProgress"
        " ResponseWsCompleted ResponseWsIncomplete ResponseWsFailed ResponseOutputItemWsAdded"
        " ResponseOutputItemWsDone ResponseContentPartWsAdded ResponseContentPartWsDone ResponseTextWsDelta"
        " ResponseTextWsDone ResponseOutputTextAnnotationWsAdded ResponseRefusalWsDelta ResponseRefusalWsDone"
        " ResponseAudioWsDelta ResponseAudioWsDone ResponseAudioTranscriptWsDelta"
        " ResponseAudioTranscriptWsDone ResponseReasoningSummaryPartWsAdded ResponseReasoningSummaryPartWsDone"
        " ResponseReasoningSummaryTextWsDelta ResponseReasoningSummaryTextWsDone ResponseReasoningTextWsDelta"
        " ResponseReasoningTextWsDone ResponseFunctionCallArgumentsWsDelta ResponseFunctionCallArgumentsWsDone"
        " ResponseCustomToolCallInputWsDelta ResponseCustomToolCallInputWsDone"
        " ResponseFileSearchCallInWsProgress ResponseFileSearchCallWsSearching"
        " ResponseFileSearchCallWsCompleted ResponseWebSearchCallInWsProgress ResponseWebSearchCallWsSearching"
        " ResponseWebSearchCallWsCompleted ResponseCodeInterpreterCallInWsProgress"
        " ResponseCodeInterpreterCallCodeWsDelta ResponseCodeInterpreterCallCodeWsDone"
        " ResponseCodeInterpreterCallWsInterpreting ResponseCodeInterpreterCallWsCompleted"
        " ResponseShellCallCommandWsAdded ResponseShellCallCommandWsDelta ResponseShellCallCommandWsDone"
        " ResponseShellCallOutputContentWsDelta ResponseShellCallOutputContentWsDone"
        " ResponseImageGenCallInWsProgress ResponseImageGenCallWsGenerating ResponseImageGenCallPartialWsImage"
        " ResponseImageGenCallWsCompleted ResponseMcpListToolsInWsProgress ResponseMcpListToolsWsCompleted"
        " ResponseMcpListToolsWsFailed ResponseMcpCallInWsProgress ResponseMcpCallArgumentsWsDelta"
        " ResponseMcpCallArgumentsWsDone ResponseMcpCallWsCompleted ResponseMcpCallWsFailed"
        " ResponseCompactionWsCompacting ResponseWsError ResponseWsErrorError ResponseWsErrorErrorMisalignment"
        " ResponseWsErrorErrorMisalignmentSteer ResponsesServerEvent ResponseCreate ResponseConversationParam"
        " ResponseCreateAccessPrograms ResponseCreateContextManagement ResponseCreateImage"
        " ResponseCreateModeration ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput"
        " ResponseCreateModerationPolicyOutput ResponseCreatePromptCacheOptions ResponseCreateStreamOptions"
        " ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam ResponseCreateConversation"
        " ResponseCreateToolChoice ResponsesClientEvent",
        "parsed": "ParsedResponseOutputText ParsedContent ParsedResponseOutputMessage ParsedResponseFunctionToolCall"
        " ParsedResponseOutputItem ParsedResponse",
        "response": "FunctionCallOutput FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram ToolSearchCall"
        " AdditionalTools McpApprovalResponse FunctionCallOutputCaller ComputerCallOutput"
        " ComputerCallOutputAcknowledgedSafetyCheck ShellCall ShellCallAction ShellCallCallerDirect"
        " ShellCallCallerProgram ShellCallOutput ShellCallOutputCallerDirect ShellCallOutputCallerProgram"
        " ApplyPatchCall ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile"
        " ApplyPatchCallOperationUpdateFile ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram"
        " ApplyPatchCallOutput ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram"
        " ShellCallCaller ShellCallEnvironment ShellCallOutputCaller ApplyPatchCallOperation"
        " ApplyPatchCallCaller ApplyPatchCallOutputCaller ResponseCompactionItemParam CompactionTrigger"
        " ItemReference ResponseInputItem ResponseInput Response CompactedResponse InputTokenCountResponse"
        " IncompleteDetails ResponseError ResponseUsage InputTokensDetails"
        " InputTokensDetailsCacheWriteTokensDetails OutputTokensDetails ToolUsage ToolUsageImageGen"
        " ToolUsageImageGenInputTokensDetails ToolUsageImageGenCachedTokensDetails"
        " ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch Conversation ResponsePrompt AccessPrograms"
        " Image ToolChoiceSpecificProgrammaticToolCallingParam InputTransformation Variables ToolChoice"
        " ResponseStatus ServiceTier ResponseIncludable Moderation ModerationInputModerationResult"
        " ModerationInputError ModerationOutputModerationResult ModerationOutputError ModerationInput"
        " ModerationOutput PromptCacheOptions PromptCacheDiagnosticsCacheMiss PromptCacheDiagnosticsCacheHit"
        " PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable"
        " PromptCacheDiagnostics Metadata Misalignment MisalignmentSteer ResponsesModel",
        "response_output_item": "ResponseComputerToolCall PendingSafetyCheck ResponseComputerToolCallOutputItem"
        " AcknowledgedSafetyCheck ResponseComputerToolCallOutputScreenshot Click DoubleClick Drag DragPath"
        " Keypress Move Screenshot Scroll Type Wait ComputerAction ComputerActionList ActionClick"
        " ActionDoubleClick ActionDrag ActionDragPath ActionKeypress ActionMove ActionScreenshot ActionScroll"
        " ActionType ActionWait Action ResponseFunctionShellToolCallOutput"
        " ResponseFunctionShellCallOutputContent OutcomeTimeout OutcomeExit OutputOutcomeTimeout"
        " OutputOutcomeExit Outcome OutputOutcome ResponseShellCallOutputContentDoneEvent"
        " ResponseReasoningItem Summary ImageGenerationCall ImageGenerationCallError"
        " ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage McpCall McpListTools"
        " McpListToolsTool McpApprovalRequest Program ProgramOutput LocalShellCall LocalShellCallAction"
        " LocalShellCallOutput ResponseCompactionItem ResponseOutputItem ResponseItem ResponseItemList"
        " ResponseReasoningSummaryPartAddedEvent ResponseReasoningSummaryPartDoneEvent",
        "steer": "CustomToolCallOutput ToolSearchOutput ResponseSteerRequiredInput ResponseSteerEvent"
        " ResponseSteerInputItemListMessage ResponseSteerInputItemListFunctionCallOutput"
        " ResponseSteerInputItemListFunctionCallOutputCallerDirect"
        " ResponseSteerInputItemListFunctionCallOutputCallerProgram"
        " ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputContent"
        " ResponseSteerInputItemList ResponseSteerInput ResponseSteerAcceptedEvent ResponseSteerPendingEvent"
        " Steer ResponseSteerPendingReason ResponseSteerErrorCode",
        "tool_calls": "ResponseTextDeltaEvent CallerDirect CallerProgram Caller ResponseFunctionToolCall"
        " ResponseFunctionToolCallItem ResponseFunctionToolCallOutputItem ResponseCustomToolCall"
        " ResponseCustomToolCallItem ResponseCustomToolCallOutput ResponseCustomToolCallOutputItem"
        " ResponseFileSearchToolCall Result ResponseToolSearchCall ResponseToolSearchOutputItem"
        " ResponseCodeInterpreterToolCall OutputLogs OutputImage Output ResponseApplyPatchToolCall"
        " OperationCreateFile OperationDeleteFile OperationUpdateFile ResponseApplyPatchToolCallOutput"
        " Operation McpProtocolError McpToolExecutionError HTTPError McpToolCallError"
        " ResponseFunctionShellToolCall ResponseLocalEnvironment ResponseContainerReference"
        " ResponseTextDoneEvent",
        "tools": "FunctionTool CustomTool NamespaceTool ToolSearchOutputNamespaceTool ToolFunction ToolSearchTool"
        " FileSearchTool RankingOptions RankingOptionsHybridSearch Filters WebSearchPreviewTool UserLocation"
        " Mcp McpAllowedToolsMcpToolFilter McpRequireApprovalMcpToolApprovalFilter"
        " McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever"
        " McpAllowedTools McpRequireApproval CodeInterpreter CodeInterpreterContainerCodeInterpreterToolAuto"
        " ProgrammaticToolCalling FunctionShellTool LocalShell ApplyPatchTool ContainerAuto ContainerReference"
        " LocalEnvironment ContainerNetworkPolicyDisabled ContainerNetworkPolicyAllowlist"
        " ContainerNetworkPolicyDomainSecret SkillReference InlineSkill InlineSkillSource LocalSkill"
        " NetworkPolicy CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy CodeInterpreterContainer"
        " Skill Environment ImageGeneration ImageGenerationInputImageMask ImageGenerationSvg"
        " ImageGenerationSvgReasoning ComputerTool ComputerUsePreviewTool Tool ToolChoiceOptions"
        " ToolChoiceAllowed ToolChoiceFunction ToolChoiceCustom ToolChoiceMcp ToolChoiceTypes ToolChoiceShell"
        " ToolChoiceApplyPatch ResponseOutputMessage ResponseOutputText ResponseOutputRefusal Content"
        " AnnotationURLCitation AnnotationFileCitation AnnotationContainerFileCitation AnnotationFilePath"
        " Annotation Logprob LogprobTopLogprob ResponseInputText ResponseInputImage ResponseInputFile"
        " ResponseInputAudio InputAudio PromptCacheBreakpoint ImageDetail ResponseInputContent"
        " ResponseInputMessageContentList OutputOutputContentList ResponseInputTextContent"
        " ResponseInputImageContent ResponseInputFileContent ResponseFunctionCallOutputItem"
        " ResponseFunctionCallOutputItemList EasyInputMessage Message ResponseInputMessageItem"
        " ResponseFunctionWebSearch ActionSearch ActionSearchSource ActionOpenPage ActionFind"
        " ResponseTextConfig ResponseFormatTextJSONSchemaConfig ResponseFormatTextConfig CustomToolInputFormat"
        " ReasoningEffort WebSearchTool",
        "content_params": "ResponseInputTextParam ResponseInputImageParam ResponseInputFileParam ResponseInputAudioParam"
        " ResponseInputContentParam ResponseInputMessageContentListParam ResponseInputTextContentParam"
        " ResponseInputImageContentParam ResponseInputFileContentParam ResponseFunctionCallOutputItemParam"
        " ResponseFunctionCallOutputItemListParam ResponseSteerInputContentParam ResponseOutputTextParam"
        " ResponseOutputRefusalParam ResponsePromptParam ResponseTextConfigParam"
        " ResponseFormatTextJSONSchemaConfigParam ResponseFormatTextConfigParam",
        "create_params": "ResponseCreateParamsBase ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming"
        " ResponseCreateParams ContextManagement ResponseConversationParamParam ModerationPolicy"
        " ModerationPolicyInput ModerationPolicyOutput StreamOptions ResponseRetrieveParamsBase"
        " ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming ResponseRetrieveParams"
        " InputItemListParams InputTokenCountParams ResponseSteerEventParam ResponseSteerInputParam"
        " ResponsesClientEventParam ResponseCompactParams",
        "item_params": "EasyInputMessageParam ResponseReasoningItemParam ResponseFunctionToolCallParam"
        " ResponseCustomToolCallParam ResponseCustomToolCallOutputParam ResponseFileSearchToolCallParam"
        " ResponseCodeInterpreterToolCallParam McpToolCallErrorParam"
        " ResponseFunctionShellCallOutputContentParam ComputerActionParam ComputerActionListParam"
        " ResponseComputerToolCallParam ResponseComputerToolCallOutputScreenshotParam"
        " ResponseCompactionItemParamParam ResponseInputItemParam ResponseInputParam"
        " ResponseOutputMessageParam ResponseFunctionWebSearchParam ResponseConfigurationUpdateItemParamParam",
        "params": "",
        "response_configuration_update_item_param": "ResponseConfigurationUpdateItemParam ResponseConfigurationUpdateItem Reasoning Text TextFormat",
        "response_tool_search_output_item_param": "ResponseToolSearchOutputItemParam ToolMcp ToolMcpAllowedToolsMcpToolFilter"
        " ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways"
        " ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolMcpAllowedTools ToolMcpRequireApproval"
        " ToolCodeInterpreter ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolCodeInterpreterContainer"
        " ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolProgrammaticToolCalling"
        " ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg"
        " ToolImageGenerationSvgReasoning ToolLocalShell",
        "tool_params": "FunctionToolParam CustomToolParam NamespaceToolParam ToolSearchOutputNamespaceToolParam"
        " ToolSearchToolParam WebSearchToolParam ContainerNetworkPolicyDisabledParam"
        " ContainerNetworkPolicyAllowlistParam ContainerNetworkPolicyDomainSecretParam FunctionShellToolParam"
        " ContainerAutoParam ContainerReferenceParam LocalEnvironmentParam SkillReferenceParam"
        " InlineSkillParam InlineSkillSourceParam LocalSkillParam ApplyPatchToolParam ComputerToolParam"
        " ComputerUsePreviewToolParam ToolParam ParseableToolParam ToolChoiceFunctionParam"
        " ToolChoiceCustomParam ToolChoiceAllowedParam ToolChoiceTypesParam ToolChoiceMcpParam"
        " ToolChoiceShellParam ToolChoiceApplyPatchParam FileSearchToolParam WebSearchPreviewToolParam"
        " ResponseToolSearchOutputItemParamParam",
    },
)

if TYPE_CHECKING:
    from . import params as params

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .events import Part as Part
    from .response import (
        AdditionalTools as AdditionalTools,
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ComputerCallOutput as ComputerCallOutput,
        FunctionCallOutput as FunctionCallOutput,
        McpApprovalResponse as McpApprovalResponse,
        ShellCallOutput as ShellCallOutput,
        Variables as Variables,
    )
    from .response_configuration_update_item_param import Reasoning as Reasoning
    from .response_output_item import Action as Action
    from .steer import Steer as Steer
    from .tool_calls import Output as Output
    from .tools import (
        Annotation as Annotation,
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
        AnnotationFileCitation as AnnotationFileCitation,
        AnnotationFilePath as AnnotationFilePath,
        AnnotationURLCitation as AnnotationURLCitation,
        Content as Content,
        Environment as Environment,
        InputAudio as InputAudio,
        Logprob as Logprob,
        LogprobTopLogprob as LogprobTopLogprob,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        Tool as Tool,
    )

    # isort: split
    from .content_params import *
    from .create_params import (
        ContextManagement as ContextManagement,
        InputItemListParams as InputItemListParams,
        InputTokenCountParams as InputTokenCountParams,
        ModerationPolicy as ModerationPolicy,
        ModerationPolicyInput as ModerationPolicyInput,
        ModerationPolicyOutput as ModerationPolicyOutput,
        ResponseCompactParams as ResponseCompactParams,
        ResponseConversationParamParam as ResponseConversationParamParam,
        ResponseCreateParams as ResponseCreateParams,
        ResponseCreateParamsBase as ResponseCreateParamsBase,
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
        ResponseRetrieveParams as ResponseRetrieveParams,
        ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
        ResponsesClientEventParam as ResponsesClientEventParam,
        ResponseSteerEventParam as ResponseSteerEventParam,
        ResponseSteerInputParam as ResponseSteerInputParam,
        StreamOptions as StreamOptions,
    )
    from .events import *
    from .item_params import (
        ComputerActionListParam as ComputerActionListParam,
        ComputerActionParam as ComputerActionParam,
        EasyInputMessageParam as EasyInputMessageParam,
        McpToolCallErrorParam as McpToolCallErrorParam,
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
        ResponseInputItemParam as ResponseInputItemParam,
        ResponseInputParam as ResponseInputParam,
        ResponseOutputMessageParam as ResponseOutputMessageParam,
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from .parsed import *
    from .response import *
    from .response_configuration_update_item_param import *
    from .response_output_item import *
    from .response_tool_search_output_item_param import *
    from .steer import *
    from .tool_calls import *
    from .tool_params import (
        ApplyPatchToolParam as ApplyPatchToolParam,
        ComputerToolParam as ComputerToolParam,
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
        ContainerAutoParam as ContainerAutoParam,
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
        ContainerReferenceParam as ContainerReferenceParam,
        CustomToolParam as CustomToolParam,
        FileSearchToolParam as FileSearchToolParam,
        FunctionShellToolParam as FunctionShellToolParam,
        FunctionToolParam as FunctionToolParam,
        InlineSkillParam as InlineSkillParam,
        InlineSkillSourceParam as InlineSkillSourceParam,
        LocalEnvironmentParam as LocalEnvironmentParam,
        LocalSkillParam as LocalSkillParam,
        NamespaceToolParam as NamespaceToolParam,
        ParseableToolParam as ParseableToolParam,
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
        SkillReferenceParam as SkillReferenceParam,
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
        ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
        ToolChoiceCustomParam as ToolChoiceCustomParam,
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
        ToolChoiceMcpParam as ToolChoiceMcpParam,
        ToolChoiceShellParam as ToolChoiceShellParam,
        ToolChoiceTypesParam as ToolChoiceTypesParam,
        ToolParam as ToolParam,
        ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam,
        ToolSearchToolParam as ToolSearchToolParam,
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
        WebSearchToolParam as WebSearchToolParam,
    )
    from .tools import *

    # isort: split
    from .events import Part as Part
    from .response import (
        AdditionalTools as AdditionalTools,
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ComputerCallOutput as ComputerCallOutput,
        FunctionCallOutput as FunctionCallOutput,
        McpApprovalResponse as McpApprovalResponse,
        ShellCallOutput as ShellCallOutput,
        Variables as Variables,
    )
    from .response_configuration_update_item_param import Reasoning as Reasoning
    from .response_output_item import Action as Action
    from .steer import Steer as Steer
    from .tool_calls import Output as Output
    from .tools import (
        Annotation as Annotation,
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
        AnnotationFileCitation as AnnotationFileCitation,
        AnnotationFilePath as AnnotationFilePath,
        AnnotationURLCitation as AnnotationURLCitation,
        Content as Content,
        Environment as Environment,
        InputAudio as InputAudio,
        Logprob as Logprob,
        LogprobTopLogprob as LogprobTopLogprob,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        Tool as Tool,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
