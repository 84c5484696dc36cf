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
        "namespace_tool": "",
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
        "tool_search_output_namespace_tool": "",
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
        " ReasoningEffort",
        "web_search_tool": "WebSearchTool",
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
        " ResponsesClientEventParam",
        "file_search_tool_param": "FileSearchToolParam",
        "item_params": "EasyInputMessageParam ResponseReasoningItemParam ResponseFunctionToolCallParam"
        " ResponseCustomToolCallParam ResponseCustomToolCallOutputParam ResponseFileSearchToolCallParam"
        " ResponseCodeInterpreterToolCallParam McpToolCallErrorParam"
        " ResponseFunctionShellCallOutputContentParam ComputerActionParam ComputerActionListParam"
        " ResponseComputerToolCallParam ResponseComputerToolCallOutputScreenshotParam"
        " ResponseCompactionItemParamParam ResponseInputItemParam ResponseInputParam",
        "params": "",
        "response_compact_params": "ResponseCompactParams",
        "response_configuration_update_item_param": "ResponseConfigurationUpdateItemParam ResponseConfigurationUpdateItem Reasoning Text TextFormat",
        "response_configuration_update_item_param_param": "ResponseConfigurationUpdateItemParamParam",
        "response_function_web_search_param": "ResponseFunctionWebSearchParam",
        "response_output_message_param": "ResponseOutputMessageParam",
        "response_tool_search_output_item_param": "ResponseToolSearchOutputItemParam ToolMcp ToolMcpAllowedToolsMcpToolFilter"
        " ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways"
        " ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolMcpAllowedTools ToolMcpRequireApproval"
        " ToolCodeInterpreter ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolCodeInterpreterContainer"
        " ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolProgrammaticToolCalling"
        " ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg"
        " ToolImageGenerationSvgReasoning ToolLocalShell",
        "response_tool_search_output_item_param_param": "ResponseToolSearchOutputItemParamParam",
        "tool_params": "FunctionToolParam CustomToolParam NamespaceToolParam ToolSearchOutputNamespaceToolParam"
        " ToolSearchToolParam WebSearchToolParam ContainerNetworkPolicyDisabledParam"
        " ContainerNetworkPolicyAllowlistParam ContainerNetworkPolicyDomainSecretParam FunctionShellToolParam"
        " ContainerAutoParam ContainerReferenceParam LocalEnvironmentParam SkillReferenceParam"
        " InlineSkillParam InlineSkillSourceParam LocalSkillParam ApplyPatchToolParam ComputerToolParam"
        " ComputerUsePreviewToolParam ToolParam ParseableToolParam ToolChoiceFunctionParam"
        " ToolChoiceCustomParam ToolChoiceAllowedParam ToolChoiceTypesParam ToolChoiceMcpParam"
        " ToolChoiceShellParam ToolChoiceApplyPatchParam",
        "web_search_preview_tool_param": "WebSearchPreviewToolParam",
    },
)

if TYPE_CHECKING:
    from . import (
        namespace_tool as namespace_tool,
        params as params,
        tool_search_output_namespace_tool as tool_search_output_namespace_tool,
    )
    from .content_params import (
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
        ResponseInputAudioParam as ResponseInputAudioParam,
        ResponseInputContentParam as ResponseInputContentParam,
        ResponseInputFileContentParam as ResponseInputFileContentParam,
        ResponseInputFileParam as ResponseInputFileParam,
        ResponseInputImageContentParam as ResponseInputImageContentParam,
        ResponseInputImageParam as ResponseInputImageParam,
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
        ResponseInputTextContentParam as ResponseInputTextContentParam,
        ResponseInputTextParam as ResponseInputTextParam,
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
        ResponseOutputTextParam as ResponseOutputTextParam,
        ResponsePromptParam as ResponsePromptParam,
        ResponseSteerInputContentParam as ResponseSteerInputContentParam,
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from .create_params import (
        ContextManagement as ContextManagement,
        InputItemListParams as InputItemListParams,
        InputTokenCountParams as InputTokenCountParams,
        ModerationPolicy as ModerationPolicy,
        ModerationPolicyInput as ModerationPolicyInput,
        ModerationPolicyOutput as ModerationPolicyOutput,
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
    from .events import (
        Delta as Delta,
        Error as Error,
        Part as Part,
        PartReasoningText as PartReasoningText,
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
        ResponseAudioTranscriptWsDelta as ResponseAudioTranscriptWsDelta,
        ResponseAudioTranscriptWsDone as ResponseAudioTranscriptWsDone,
        ResponseAudioWsDelta as ResponseAudioWsDelta,
        ResponseAudioWsDone as ResponseAudioWsDone,
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCodeWsDelta as ResponseCodeInterpreterCallCodeWsDelta,
        ResponseCodeInterpreterCallCodeWsDone as ResponseCodeInterpreterCallCodeWsDone,
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCodeInterpreterCallInWsProgress as ResponseCodeInterpreterCallInWsProgress,
        ResponseCodeInterpreterCallWsCompleted as ResponseCodeInterpreterCallWsCompleted,
        ResponseCodeInterpreterCallWsInterpreting as ResponseCodeInterpreterCallWsInterpreting,
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
        ResponseCompactionWsCompacting as ResponseCompactionWsCompacting,
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        ResponseContentPartWsAdded as ResponseContentPartWsAdded,
        ResponseContentPartWsDone as ResponseContentPartWsDone,
        ResponseConversationParam as ResponseConversationParam,
        ResponseCreate as ResponseCreate,
        ResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
        ResponseCreateContextManagement as ResponseCreateContextManagement,
        ResponseCreateConversation as ResponseCreateConversation,
        ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseCreateImage as ResponseCreateImage,
        ResponseCreateModeration as ResponseCreateModeration,
        ResponseCreateModerationPolicy as ResponseCreateModerationPolicy,
        ResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
        ResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
        ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
        ResponseCreateStreamOptions as ResponseCreateStreamOptions,
        ResponseCreateToolChoice as ResponseCreateToolChoice,
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
        ResponseCustomToolCallInputWsDelta as ResponseCustomToolCallInputWsDelta,
        ResponseCustomToolCallInputWsDone as ResponseCustomToolCallInputWsDone,
        ResponseErrorEvent as ResponseErrorEvent,
        ResponseFailedEvent as ResponseFailedEvent,
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallInWsProgress as ResponseFileSearchCallInWsProgress,
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
        ResponseFileSearchCallWsCompleted as ResponseFileSearchCallWsCompleted,
        ResponseFileSearchCallWsSearching as ResponseFileSearchCallWsSearching,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
        ResponseFunctionCallArgumentsWsDelta as ResponseFunctionCallArgumentsWsDelta,
        ResponseFunctionCallArgumentsWsDone as ResponseFunctionCallArgumentsWsDone,
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallInWsProgress as ResponseImageGenCallInWsProgress,
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
        ResponseImageGenCallPartialWsImage as ResponseImageGenCallPartialWsImage,
        ResponseImageGenCallWsCompleted as ResponseImageGenCallWsCompleted,
        ResponseImageGenCallWsGenerating as ResponseImageGenCallWsGenerating,
        ResponseIncompleteEvent as ResponseIncompleteEvent,
        ResponseInProgressEvent as ResponseInProgressEvent,
        ResponseInWsProgress as ResponseInWsProgress,
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallArgumentsWsDelta as ResponseMcpCallArgumentsWsDelta,
        ResponseMcpCallArgumentsWsDone as ResponseMcpCallArgumentsWsDone,
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
        ResponseMcpCallInWsProgress as ResponseMcpCallInWsProgress,
        ResponseMcpCallWsCompleted as ResponseMcpCallWsCompleted,
        ResponseMcpCallWsFailed as ResponseMcpCallWsFailed,
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
        ResponseMcpListToolsInWsProgress as ResponseMcpListToolsInWsProgress,
        ResponseMcpListToolsWsCompleted as ResponseMcpListToolsWsCompleted,
        ResponseMcpListToolsWsFailed as ResponseMcpListToolsWsFailed,
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
        ResponseOutputItemWsAdded as ResponseOutputItemWsAdded,
        ResponseOutputItemWsDone as ResponseOutputItemWsDone,
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
        ResponseOutputTextAnnotationWsAdded as ResponseOutputTextAnnotationWsAdded,
        ResponseQueuedEvent as ResponseQueuedEvent,
        ResponseReasoningSummaryPartWsAdded as ResponseReasoningSummaryPartWsAdded,
        ResponseReasoningSummaryPartWsDone as ResponseReasoningSummaryPartWsDone,
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningSummaryTextWsDelta as ResponseReasoningSummaryTextWsDelta,
        ResponseReasoningSummaryTextWsDone as ResponseReasoningSummaryTextWsDone,
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
        ResponseReasoningTextWsDelta as ResponseReasoningTextWsDelta,
        ResponseReasoningTextWsDone as ResponseReasoningTextWsDone,
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
        ResponseRefusalWsDelta as ResponseRefusalWsDelta,
        ResponseRefusalWsDone as ResponseRefusalWsDone,
        ResponsesClientEvent as ResponsesClientEvent,
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
        ResponseShellCallCommandWsAdded as ResponseShellCallCommandWsAdded,
        ResponseShellCallCommandWsDelta as ResponseShellCallCommandWsDelta,
        ResponseShellCallCommandWsDone as ResponseShellCallCommandWsDone,
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentWsDelta as ResponseShellCallOutputContentWsDelta,
        ResponseShellCallOutputContentWsDone as ResponseShellCallOutputContentWsDone,
        ResponsesServerEvent as ResponsesServerEvent,
        ResponseSteerFailedEvent as ResponseSteerFailedEvent,
        ResponseStreamEvent as ResponseStreamEvent,
        ResponseTextWsDelta as ResponseTextWsDelta,
        ResponseTextWsDone as ResponseTextWsDone,
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallInWsProgress as ResponseWebSearchCallInWsProgress,
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
        ResponseWebSearchCallWsCompleted as ResponseWebSearchCallWsCompleted,
        ResponseWebSearchCallWsSearching as ResponseWebSearchCallWsSearching,
        ResponseWsCompleted as ResponseWsCompleted,
        ResponseWsCreated as ResponseWsCreated,
        ResponseWsError as ResponseWsError,
        ResponseWsErrorError as ResponseWsErrorError,
        ResponseWsErrorErrorMisalignment as ResponseWsErrorErrorMisalignment,
        ResponseWsErrorErrorMisalignmentSteer as ResponseWsErrorErrorMisalignmentSteer,
        ResponseWsFailed as ResponseWsFailed,
        ResponseWsIncomplete as ResponseWsIncomplete,
        ResponseWsQueued as ResponseWsQueued,
    )
    from .file_search_tool_param import (
        FileSearchToolParam as FileSearchToolParam,
    )
    from .item_params import (
        ComputerActionListParam as ComputerActionListParam,
        ComputerActionParam as ComputerActionParam,
        EasyInputMessageParam as EasyInputMessageParam,
        McpToolCallErrorParam as McpToolCallErrorParam,
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
        ResponseInputItemParam as ResponseInputItemParam,
        ResponseInputParam as ResponseInputParam,
        ResponseReasoningItemParam as ResponseReasoningItemParam,
    )
    from .parsed import (
        ParsedContent as ParsedContent,
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from .response import (
        AccessPrograms as AccessPrograms,
        AdditionalTools as AdditionalTools,
        ApplyPatchCall as ApplyPatchCall,
        ApplyPatchCallCaller as ApplyPatchCallCaller,
        ApplyPatchCallCallerDirect as ApplyPatchCallCallerDirect,
        ApplyPatchCallCallerProgram as ApplyPatchCallCallerProgram,
        ApplyPatchCallOperation as ApplyPatchCallOperation,
        ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ApplyPatchCallOutputCaller as ApplyPatchCallOutputCaller,
        ApplyPatchCallOutputCallerDirect as ApplyPatchCallOutputCallerDirect,
        ApplyPatchCallOutputCallerProgram as ApplyPatchCallOutputCallerProgram,
        CompactedResponse as CompactedResponse,
        CompactionTrigger as CompactionTrigger,
        ComputerCallOutput as ComputerCallOutput,
        ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
        Conversation as Conversation,
        FunctionCallOutput as FunctionCallOutput,
        FunctionCallOutputCaller as FunctionCallOutputCaller,
        FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect,
        FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
        Image as Image,
        IncompleteDetails as IncompleteDetails,
        InputTokenCountResponse as InputTokenCountResponse,
        InputTokensDetails as InputTokensDetails,
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
        InputTransformation as InputTransformation,
        ItemReference as ItemReference,
        McpApprovalResponse as McpApprovalResponse,
        Metadata as Metadata,
        Misalignment as Misalignment,
        MisalignmentSteer as MisalignmentSteer,
        Moderation as Moderation,
        ModerationInput as ModerationInput,
        ModerationInputError as ModerationInputError,
        ModerationInputModerationResult as ModerationInputModerationResult,
        ModerationOutput as ModerationOutput,
        ModerationOutputError as ModerationOutputError,
        ModerationOutputModerationResult as ModerationOutputModerationResult,
        OutputTokensDetails as OutputTokensDetails,
        PromptCacheDiagnostics as PromptCacheDiagnostics,
        PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
        PromptCacheOptions as PromptCacheOptions,
        Response as Response,
        ResponseCompactionItemParam as ResponseCompactionItemParam,
        ResponseError as ResponseError,
        ResponseIncludable as ResponseIncludable,
        ResponseInput as ResponseInput,
        ResponseInputItem as ResponseInputItem,
        ResponsePrompt as ResponsePrompt,
        ResponsesModel as ResponsesModel,
        ResponseStatus as ResponseStatus,
        ResponseUsage as ResponseUsage,
        ServiceTier as ServiceTier,
        ShellCall as ShellCall,
        ShellCallAction as ShellCallAction,
        ShellCallCaller as ShellCallCaller,
        ShellCallCallerDirect as ShellCallCallerDirect,
        ShellCallCallerProgram as ShellCallCallerProgram,
        ShellCallEnvironment as ShellCallEnvironment,
        ShellCallOutput as ShellCallOutput,
        ShellCallOutputCaller as ShellCallOutputCaller,
        ShellCallOutputCallerDirect as ShellCallOutputCallerDirect,
        ShellCallOutputCallerProgram as ShellCallOutputCallerProgram,
        ToolChoice as ToolChoice,
        ToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
        ToolSearchCall as ToolSearchCall,
        ToolUsage as ToolUsage,
        ToolUsageImageGen as ToolUsageImageGen,
        ToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
        ToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
        ToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
        ToolUsageWebSearch as ToolUsageWebSearch,
        Variables as Variables,
    )
    from .response_compact_params import (
        ResponseCompactParams as ResponseCompactParams,
    )
    from .response_configuration_update_item_param import (
        Reasoning as Reasoning,
        ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem,
        ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
        Text as Text,
        TextFormat as TextFormat,
    )
    from .response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from .response_output_item import (
        AcknowledgedSafetyCheck as AcknowledgedSafetyCheck,
        Action as Action,
        ActionClick as ActionClick,
        ActionDoubleClick as ActionDoubleClick,
        ActionDrag as ActionDrag,
        ActionDragPath as ActionDragPath,
        ActionKeypress as ActionKeypress,
        ActionMove as ActionMove,
        ActionScreenshot as ActionScreenshot,
        ActionScroll as ActionScroll,
        ActionType as ActionType,
        ActionWait as ActionWait,
        Click as Click,
        ComputerAction as ComputerAction,
        ComputerActionList as ComputerActionList,
        DoubleClick as DoubleClick,
        Drag as Drag,
        DragPath as DragPath,
        ImageGenerationCall as ImageGenerationCall,
        ImageGenerationCallError as ImageGenerationCallError,
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
        Keypress as Keypress,
        LocalShellCall as LocalShellCall,
        LocalShellCallAction as LocalShellCallAction,
        LocalShellCallOutput as LocalShellCallOutput,
        McpApprovalRequest as McpApprovalRequest,
        McpCall as McpCall,
        McpListTools as McpListTools,
        McpListToolsTool as McpListToolsTool,
        Move as Move,
        Outcome as Outcome,
        OutcomeExit as OutcomeExit,
        OutcomeTimeout as OutcomeTimeout,
        OutputOutcome as OutputOutcome,
        OutputOutcomeExit as OutputOutcomeExit,
        OutputOutcomeTimeout as OutputOutcomeTimeout,
        PendingSafetyCheck as PendingSafetyCheck,
        Program as Program,
        ProgramOutput as ProgramOutput,
        ResponseCompactionItem as ResponseCompactionItem,
        ResponseComputerToolCall as ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
        ResponseItem as ResponseItem,
        ResponseItemList as ResponseItemList,
        ResponseOutputItem as ResponseOutputItem,
        ResponseReasoningItem as ResponseReasoningItem,
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
        Screenshot as Screenshot,
        Scroll as Scroll,
        Summary as Summary,
        Type as Type,
        Wait as Wait,
    )
    from .response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from .response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
        ToolCodeInterpreter as ToolCodeInterpreter,
        ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
        ToolImageGeneration as ToolImageGeneration,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
        ToolImageGenerationSvg as ToolImageGenerationSvg,
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
        ToolLocalShell as ToolLocalShell,
        ToolMcp as ToolMcp,
        ToolMcpAllowedTools as ToolMcpAllowedTools,
        ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
        ToolMcpRequireApproval as ToolMcpRequireApproval,
        ToolMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter,
        ToolMcpRequireApprovalMcpToolApprovalFilterAlways as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        ToolMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
        ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
    )
    from .response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
    )
    from .steer import (
        CustomToolCallOutput as CustomToolCallOutput,
        ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
        ResponseSteerErrorCode as ResponseSteerErrorCode,
        ResponseSteerEvent as ResponseSteerEvent,
        ResponseSteerInput as ResponseSteerInput,
        ResponseSteerInputContent as ResponseSteerInputContent,
        ResponseSteerInputItemList as ResponseSteerInputItemList,
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
        ResponseSteerPendingEvent as ResponseSteerPendingEvent,
        ResponseSteerPendingReason as ResponseSteerPendingReason,
        ResponseSteerRequiredInput as ResponseSteerRequiredInput,
        Steer as Steer,
        ToolSearchOutput as ToolSearchOutput,
    )
    from .tool_calls import (
        Caller as Caller,
        CallerDirect as CallerDirect,
        CallerProgram as CallerProgram,
        HTTPError as HTTPError,
        McpProtocolError as McpProtocolError,
        McpToolCallError as McpToolCallError,
        McpToolExecutionError as McpToolExecutionError,
        Operation as Operation,
        OperationCreateFile as OperationCreateFile,
        OperationDeleteFile as OperationDeleteFile,
        OperationUpdateFile as OperationUpdateFile,
        Output as Output,
        OutputImage as OutputImage,
        OutputLogs as OutputLogs,
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
        ResponseContainerReference as ResponseContainerReference,
        ResponseCustomToolCall as ResponseCustomToolCall,
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
        ResponseFunctionToolCall as ResponseFunctionToolCall,
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
        ResponseLocalEnvironment as ResponseLocalEnvironment,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
        ResponseToolSearchCall as ResponseToolSearchCall,
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
        Result as Result,
    )
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
        FunctionShellToolParam as FunctionShellToolParam,
        FunctionToolParam as FunctionToolParam,
        InlineSkillParam as InlineSkillParam,
        InlineSkillSourceParam as InlineSkillSourceParam,
        LocalEnvironmentParam as LocalEnvironmentParam,
        LocalSkillParam as LocalSkillParam,
        NamespaceToolParam as NamespaceToolParam,
        ParseableToolParam as ParseableToolParam,
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
        WebSearchToolParam as WebSearchToolParam,
    )
    from .tools import (
        ActionFind as ActionFind,
        ActionOpenPage as ActionOpenPage,
        ActionSearch as ActionSearch,
        ActionSearchSource as ActionSearchSource,
        Annotation as Annotation,
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
        AnnotationFileCitation as AnnotationFileCitation,
        AnnotationFilePath as AnnotationFilePath,
        AnnotationURLCitation as AnnotationURLCitation,
        ApplyPatchTool as ApplyPatchTool,
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterContainer as CodeInterpreterContainer,
        CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
        ComputerTool as ComputerTool,
        ComputerUsePreviewTool as ComputerUsePreviewTool,
        ContainerAuto as ContainerAuto,
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
        ContainerReference as ContainerReference,
        Content as Content,
        CustomTool as CustomTool,
        CustomToolInputFormat as CustomToolInputFormat,
        EasyInputMessage as EasyInputMessage,
        Environment as Environment,
        FileSearchTool as FileSearchTool,
        Filters as Filters,
        FunctionShellTool as FunctionShellTool,
        FunctionTool as FunctionTool,
        ImageDetail as ImageDetail,
        ImageGeneration as ImageGeneration,
        ImageGenerationInputImageMask as ImageGenerationInputImageMask,
        ImageGenerationSvg as ImageGenerationSvg,
        ImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
        InlineSkill as InlineSkill,
        InlineSkillSource as InlineSkillSource,
        InputAudio as InputAudio,
        LocalEnvironment as LocalEnvironment,
        LocalShell as LocalShell,
        LocalSkill as LocalSkill,
        Logprob as Logprob,
        LogprobTopLogprob as LogprobTopLogprob,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        Message as Message,
        NamespaceTool as NamespaceTool,
        NetworkPolicy as NetworkPolicy,
        OutputOutputContentList as OutputOutputContentList,
        ProgrammaticToolCalling as ProgrammaticToolCalling,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        RankingOptions as RankingOptions,
        RankingOptionsHybridSearch as RankingOptionsHybridSearch,
        ReasoningEffort as ReasoningEffort,
        ResponseFormatTextConfig as ResponseFormatTextConfig,
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
        ResponseInputAudio as ResponseInputAudio,
        ResponseInputContent as ResponseInputContent,
        ResponseInputFile as ResponseInputFile,
        ResponseInputFileContent as ResponseInputFileContent,
        ResponseInputImage as ResponseInputImage,
        ResponseInputImageContent as ResponseInputImageContent,
        ResponseInputMessageContentList as ResponseInputMessageContentList,
        ResponseInputMessageItem as ResponseInputMessageItem,
        ResponseInputText as ResponseInputText,
        ResponseInputTextContent as ResponseInputTextContent,
        ResponseOutputMessage as ResponseOutputMessage,
        ResponseOutputRefusal as ResponseOutputRefusal,
        ResponseOutputText as ResponseOutputText,
        ResponseTextConfig as ResponseTextConfig,
        Skill as Skill,
        SkillReference as SkillReference,
        Tool as Tool,
        ToolChoiceAllowed as ToolChoiceAllowed,
        ToolChoiceApplyPatch as ToolChoiceApplyPatch,
        ToolChoiceCustom as ToolChoiceCustom,
        ToolChoiceFunction as ToolChoiceFunction,
        ToolChoiceMcp as ToolChoiceMcp,
        ToolChoiceOptions as ToolChoiceOptions,
        ToolChoiceShell as ToolChoiceShell,
        ToolChoiceTypes as ToolChoiceTypes,
        ToolFunction as ToolFunction,
        ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool,
        ToolSearchTool as ToolSearchTool,
        UserLocation as UserLocation,
        WebSearchPreviewTool as WebSearchPreviewTool,
    )
    from .web_search_preview_tool_param import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from .web_search_tool import (
        WebSearchTool as WebSearchTool,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
