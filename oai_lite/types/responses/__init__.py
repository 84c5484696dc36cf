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
        # what comes back
        "response": (
            "AccessPrograms CompactedResponse Conversation Image IncompleteDetails InputTokenCountResponse "
            "InputTokensDetails InputTokensDetailsCacheWriteTokensDetails InputTransformation Metadata "
            "Misalignment MisalignmentSteer Moderation ModerationInput ModerationInputError "
            "ModerationInputModerationResult ModerationOutput ModerationOutputError "
            "ModerationOutputModerationResult OutputTokensDetails PromptCacheDiagnostics "
            "PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsCacheMiss "
            "PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable "
            "PromptCacheOptions Response ResponseError ResponseIncludable ResponsePrompt ResponseStatus "
            "ResponseUsage ResponsesModel ServiceTier ToolChoice ToolChoiceSpecificProgrammaticToolCallingParam "
            "ToolUsage ToolUsageImageGen ToolUsageImageGenCachedTokensDetails ToolUsageImageGenInputTokensDetails "
            "ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch Variables"
        ),
        "parsed": (
            "ParsedContent ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputItem "
            "ParsedResponseOutputMessage ParsedResponseOutputText"
        ),
        "response_output_item": (
            "ImageGenerationCall ImageGenerationCallError ImageGenerationCallErrorModerationDetails "
            "ImageGenerationCallSvgUsage LocalShellCall LocalShellCallAction LocalShellCallOutput "
            "McpApprovalRequest McpCall McpListTools McpListToolsTool Program ProgramOutput "
            "ResponseCompactionItem ResponseOutputItem"
        ),
        "tool_calls": (
            "Caller CallerDirect CallerProgram HTTPError McpProtocolError McpToolCallError McpToolExecutionError "
            "Operation OperationCreateFile OperationDeleteFile OperationUpdateFile Output OutputImage OutputLogs "
            "ResponseApplyPatchToolCall ResponseApplyPatchToolCallOutput ResponseCodeInterpreterToolCall "
            "ResponseCustomToolCall ResponseCustomToolCallItem ResponseCustomToolCallOutput "
            "ResponseCustomToolCallOutputItem ResponseFileSearchToolCall ResponseFunctionToolCall "
            "ResponseFunctionToolCallItem ResponseFunctionToolCallOutputItem ResponseToolSearchCall "
            "ResponseToolSearchOutputItem Result"
        ),
        "computer": (
            "AcknowledgedSafetyCheck Action ActionClick ActionDoubleClick ActionDrag ActionDragPath "
            "ActionKeypress ActionMove ActionScreenshot ActionScroll ActionType ActionWait Click ComputerAction "
            "ComputerActionList DoubleClick Drag DragPath Keypress Move PendingSafetyCheck "
            "ResponseComputerToolCall ResponseComputerToolCallOutputItem ResponseComputerToolCallOutputScreenshot "
            "Screenshot Scroll Type Wait"
        ),
        "response_function_shell_tool_call": (
            "ResponseContainerReference ResponseFunctionShellToolCall ResponseLocalEnvironment"
        ),
        "response_function_shell_tool_call_output": (
            "Outcome OutcomeExit OutcomeTimeout OutputOutcome OutputOutcomeExit OutputOutcomeTimeout "
            "ResponseFunctionShellCallOutputContent ResponseFunctionShellToolCallOutput"
        ),
        "response_function_web_search": (
            "ActionFind ActionOpenPage ActionSearch ActionSearchSource ResponseFunctionWebSearch"
        ),
        "response_reasoning_item": "ResponseReasoningItem Summary",
        "content": (
            "Annotation AnnotationContainerFileCitation AnnotationFileCitation AnnotationFilePath "
            "AnnotationURLCitation Content EasyInputMessage ImageDetail InputAudio Logprob LogprobTopLogprob "
            "Message OutputOutputContentList PromptCacheBreakpoint ResponseFunctionCallOutputItem "
            "ResponseFunctionCallOutputItemList ResponseInputAudio ResponseInputContent ResponseInputFile "
            "ResponseInputFileContent ResponseInputImage ResponseInputImageContent "
            "ResponseInputMessageContentList ResponseInputMessageItem ResponseInputText ResponseInputTextContent "
            "ResponseOutputMessage ResponseOutputRefusal ResponseOutputText"
        ),
        "text_config": "ResponseFormatTextConfig ResponseFormatTextJSONSchemaConfig ResponseTextConfig",
        "tools": (
            "ApplyPatchTool CodeInterpreter CodeInterpreterContainer "
            "CodeInterpreterContainerCodeInterpreterToolAuto "
            "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ComputerTool ComputerUsePreviewTool "
            "ContainerAuto ContainerNetworkPolicyAllowlist ContainerNetworkPolicyDisabled "
            "ContainerNetworkPolicyDomainSecret ContainerReference CustomTool CustomToolInputFormat Environment "
            "FileSearchTool Filters FunctionShellTool FunctionTool ImageGeneration ImageGenerationInputImageMask "
            "ImageGenerationSvg ImageGenerationSvgReasoning InlineSkill InlineSkillSource LocalEnvironment "
            "LocalShell LocalSkill Mcp McpAllowedTools McpAllowedToolsMcpToolFilter McpRequireApproval "
            "McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways "
            "McpRequireApprovalMcpToolApprovalFilterNever NamespaceTool NetworkPolicy ProgrammaticToolCalling "
            "RankingOptions RankingOptionsHybridSearch ReasoningEffort Skill SkillReference Tool "
            "ToolChoiceAllowed ToolChoiceApplyPatch ToolChoiceCustom ToolChoiceFunction ToolChoiceMcp "
            "ToolChoiceOptions ToolChoiceShell ToolChoiceTypes ToolFunction ToolSearchOutputNamespaceTool "
            "ToolSearchTool UserLocation WebSearchPreviewTool"
        ),
        "web_search_tool": "WebSearchTool",
        "input_items": (
            "AdditionalTools ApplyPatchCall ApplyPatchCallCaller ApplyPatchCallCallerDirect "
            "ApplyPatchCallCallerProgram ApplyPatchCallOperation ApplyPatchCallOperationCreateFile "
            "ApplyPatchCallOperationDeleteFile ApplyPatchCallOperationUpdateFile ApplyPatchCallOutput "
            "ApplyPatchCallOutputCaller ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram "
            "CompactionTrigger ComputerCallOutput ComputerCallOutputAcknowledgedSafetyCheck FunctionCallOutput "
            "FunctionCallOutputCaller FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram "
            "ItemReference McpApprovalResponse ResponseCompactionItemParam ResponseInput ResponseInputItem "
            "ShellCall ShellCallAction ShellCallCaller ShellCallCallerDirect ShellCallCallerProgram "
            "ShellCallEnvironment ShellCallOutput ShellCallOutputCaller ShellCallOutputCallerDirect "
            "ShellCallOutputCallerProgram ToolSearchCall"
        ),
        "response_configuration_update_item_param": (
            "Reasoning ResponseConfigurationUpdateItem ResponseConfigurationUpdateItemParam Text TextFormat"
        ),
        "response_tool_search_output_item_param": (
            "ResponseToolSearchOutputItemParam ToolCodeInterpreter ToolCodeInterpreterContainer "
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto "
            "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolImageGeneration "
            "ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning "
            "ToolLocalShell ToolMcp ToolMcpAllowedTools ToolMcpAllowedToolsMcpToolFilter ToolMcpRequireApproval "
            "ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways "
            "ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolProgrammaticToolCalling"
        ),
        "response_item": "ResponseItem ResponseItemList",
        "events": (
            "Delta Part PartReasoningText ResponseAudioDeltaEvent ResponseAudioDoneEvent "
            "ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent "
            "ResponseCodeInterpreterCallCodeDeltaEvent ResponseCodeInterpreterCallCodeDoneEvent "
            "ResponseCodeInterpreterCallCompletedEvent ResponseCodeInterpreterCallInProgressEvent "
            "ResponseCodeInterpreterCallInterpretingEvent ResponseCompactionCompactingEvent "
            "ResponseCompletedEvent ResponseContentPartAddedEvent ResponseContentPartDoneEvent "
            "ResponseCreatedEvent ResponseCustomToolCallInputDeltaEvent ResponseCustomToolCallInputDoneEvent "
            "ResponseErrorEvent ResponseFailedEvent ResponseFileSearchCallCompletedEvent "
            "ResponseFileSearchCallInProgressEvent ResponseFileSearchCallSearchingEvent "
            "ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent "
            "ResponseImageGenCallCompletedEvent ResponseImageGenCallGeneratingEvent "
            "ResponseImageGenCallInProgressEvent ResponseImageGenCallPartialImageEvent ResponseInProgressEvent "
            "ResponseIncompleteEvent ResponseMcpCallArgumentsDeltaEvent ResponseMcpCallArgumentsDoneEvent "
            "ResponseMcpCallCompletedEvent ResponseMcpCallFailedEvent ResponseMcpCallInProgressEvent "
            "ResponseMcpListToolsCompletedEvent ResponseMcpListToolsFailedEvent "
            "ResponseMcpListToolsInProgressEvent ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent "
            "ResponseOutputTextAnnotationAddedEvent ResponseQueuedEvent ResponseReasoningSummaryTextDeltaEvent "
            "ResponseReasoningSummaryTextDoneEvent ResponseReasoningTextDeltaEvent ResponseReasoningTextDoneEvent "
            "ResponseRefusalDeltaEvent ResponseRefusalDoneEvent ResponseShellCallCommandAddedEvent "
            "ResponseShellCallCommandDeltaEvent ResponseShellCallCommandDoneEvent "
            "ResponseShellCallOutputContentDeltaEvent ResponseStreamEvent ResponseWebSearchCallCompletedEvent "
            "ResponseWebSearchCallInProgressEvent ResponseWebSearchCallSearchingEvent"
        ),
        "response_text_delta_event": "ResponseTextDeltaEvent",
        "response_text_done_event": "ResponseTextDoneEvent",
        "response_reasoning_summary_part_added_event": "ResponseReasoningSummaryPartAddedEvent",
        "response_reasoning_summary_part_done_event": "ResponseReasoningSummaryPartDoneEvent",
        "response_shell_call_output_content_done_event": "ResponseShellCallOutputContentDoneEvent",
        "server_events": (
            "ResponseAudioTranscriptWsDelta ResponseAudioTranscriptWsDone ResponseAudioWsDelta "
            "ResponseAudioWsDone ResponseCodeInterpreterCallCodeWsDelta ResponseCodeInterpreterCallCodeWsDone "
            "ResponseCodeInterpreterCallInWsProgress ResponseCodeInterpreterCallWsCompleted "
            "ResponseCodeInterpreterCallWsInterpreting ResponseCompactionWsCompacting ResponseContentPartWsAdded "
            "ResponseContentPartWsDone ResponseCustomToolCallInputWsDelta ResponseCustomToolCallInputWsDone "
            "ResponseFileSearchCallInWsProgress ResponseFileSearchCallWsCompleted "
            "ResponseFileSearchCallWsSearching ResponseFunctionCallArgumentsWsDelta "
            "ResponseFunctionCallArgumentsWsDone ResponseImageGenCallInWsProgress "
            "ResponseImageGenCallPartialWsImage ResponseImageGenCallWsCompleted ResponseImageGenCallWsGenerating "
            "ResponseInWsProgress ResponseMcpCallArgumentsWsDelta ResponseMcpCallArgumentsWsDone "
            "ResponseMcpCallInWsProgress ResponseMcpCallWsCompleted ResponseMcpCallWsFailed "
            "ResponseMcpListToolsInWsProgress ResponseMcpListToolsWsCompleted ResponseMcpListToolsWsFailed "
            "ResponseOutputItemWsAdded ResponseOutputItemWsDone ResponseOutputTextAnnotationWsAdded "
            "ResponseReasoningSummaryPartWsAdded ResponseReasoningSummaryPartWsDone "
            "ResponseReasoningSummaryTextWsDelta ResponseReasoningSummaryTextWsDone ResponseReasoningTextWsDelta "
            "ResponseReasoningTextWsDone ResponseRefusalWsDelta ResponseRefusalWsDone "
            "ResponseShellCallCommandWsAdded ResponseShellCallCommandWsDelta ResponseShellCallCommandWsDone "
            "ResponseShellCallOutputContentWsDelta ResponseShellCallOutputContentWsDone ResponseTextWsDelta "
            "ResponseTextWsDone ResponseWebSearchCallInWsProgress ResponseWebSearchCallWsCompleted "
            "ResponseWebSearchCallWsSearching ResponseWsCompleted ResponseWsCreated ResponseWsError "
            "ResponseWsErrorError ResponseWsErrorErrorMisalignment ResponseWsErrorErrorMisalignmentSteer "
            "ResponseWsFailed ResponseWsIncomplete ResponseWsQueued ResponsesServerEvent"
        ),
        "responses_client_event": (
            "ResponseConversationParam ResponseCreate ResponseCreateAccessPrograms "
            "ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage "
            "ResponseCreateModeration ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput "
            "ResponseCreateModerationPolicyOutput ResponseCreatePromptCacheOptions ResponseCreateStreamOptions "
            "ResponseCreateToolChoice ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam "
            "ResponsesClientEvent"
        ),
        "steer": (
            "ResponseSteerAcceptedEvent ResponseSteerErrorCode ResponseSteerEvent ResponseSteerInput "
            "ResponseSteerInputContent ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput "
            "ResponseSteerInputItemListFunctionCallOutputCaller "
            "ResponseSteerInputItemListFunctionCallOutputCallerDirect "
            "ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage "
            "ResponseSteerPendingEvent ResponseSteerPendingReason Steer"
        ),
        "response_steer_required_input": "CustomToolCallOutput ResponseSteerRequiredInput ToolSearchOutput",
        "response_steer_failed_event": "Error ResponseSteerFailedEvent",
        # what is sent; names that a model above has already stay the model's
        "create_params": (
            "ContextManagement InputItemListParams InputTokenCountParams ModerationPolicy ModerationPolicyInput "
            "ModerationPolicyOutput ResponseConversationParamParam ResponseCreateParams ResponseCreateParamsBase "
            "ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming ResponseRetrieveParams "
            "ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming "
            "ResponseSteerEventParam ResponseSteerInputParam ResponsesClientEventParam StreamOptions"
        ),
        "content_params": (
            "ResponseFormatTextConfigParam ResponseFormatTextJSONSchemaConfigParam "
            "ResponseFunctionCallOutputItemListParam ResponseFunctionCallOutputItemParam ResponseInputAudioParam "
            "ResponseInputContentParam ResponseInputFileContentParam ResponseInputFileParam "
            "ResponseInputImageContentParam ResponseInputImageParam ResponseInputMessageContentListParam "
            "ResponseInputTextContentParam ResponseInputTextParam ResponseOutputRefusalParam "
            "ResponseOutputTextParam ResponsePromptParam ResponseSteerInputContentParam ResponseTextConfigParam"
        ),
        "item_params": (
            "ComputerActionListParam ComputerActionParam EasyInputMessageParam McpToolCallErrorParam "
            "ResponseCodeInterpreterToolCallParam ResponseCompactionItemParamParam "
            "ResponseComputerToolCallOutputScreenshotParam ResponseComputerToolCallParam "
            "ResponseCustomToolCallOutputParam ResponseCustomToolCallParam ResponseFileSearchToolCallParam "
            "ResponseFunctionShellCallOutputContentParam ResponseFunctionToolCallParam ResponseInputItemParam "
            "ResponseInputParam ResponseReasoningItemParam"
        ),
        "tool_params": (
            "ApplyPatchToolParam ComputerToolParam ComputerUsePreviewToolParam ContainerAutoParam "
            "ContainerNetworkPolicyAllowlistParam ContainerNetworkPolicyDisabledParam "
            "ContainerNetworkPolicyDomainSecretParam ContainerReferenceParam CustomToolParam "
            "FunctionShellToolParam FunctionToolParam InlineSkillParam InlineSkillSourceParam "
            "LocalEnvironmentParam LocalSkillParam NamespaceToolParam ParseableToolParam SkillReferenceParam "
            "ToolChoiceAllowedParam ToolChoiceApplyPatchParam ToolChoiceCustomParam ToolChoiceFunctionParam "
            "ToolChoiceMcpParam ToolChoiceShellParam ToolChoiceTypesParam ToolParam "
            "ToolSearchOutputNamespaceToolParam ToolSearchToolParam WebSearchToolParam"
        ),
        "response_compact_params": "ResponseCompactParams",
        "file_search_tool_param": "FileSearchToolParam",
        "web_search_preview_tool_param": "WebSearchPreviewToolParam",
        "response_function_web_search_param": "ResponseFunctionWebSearchParam",
        "response_output_message_param": "ResponseOutputMessageParam",
        "response_configuration_update_item_param_param": "ResponseConfigurationUpdateItemParamParam",
        "response_tool_search_output_item_param_param": "ResponseToolSearchOutputItemParamParam",
    },
)

if TYPE_CHECKING:
    from .computer import (
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
        Keypress as Keypress,
        Move as Move,
        PendingSafetyCheck as PendingSafetyCheck,
        ResponseComputerToolCall as ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
        Screenshot as Screenshot,
        Scroll as Scroll,
        Type as Type,
        Wait as Wait,
    )
    from .content import (
        Annotation as Annotation,
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
        AnnotationFileCitation as AnnotationFileCitation,
        AnnotationFilePath as AnnotationFilePath,
        AnnotationURLCitation as AnnotationURLCitation,
        Content as Content,
        EasyInputMessage as EasyInputMessage,
        ImageDetail as ImageDetail,
        InputAudio as InputAudio,
        Logprob as Logprob,
        LogprobTopLogprob as LogprobTopLogprob,
        Message as Message,
        OutputOutputContentList as OutputOutputContentList,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
        ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
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
        Part as Part,
        PartReasoningText as PartReasoningText,
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
        ResponseCreatedEvent as ResponseCreatedEvent,
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
        ResponseErrorEvent as ResponseErrorEvent,
        ResponseFailedEvent as ResponseFailedEvent,
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
        ResponseIncompleteEvent as ResponseIncompleteEvent,
        ResponseInProgressEvent as ResponseInProgressEvent,
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent as ResponseQueuedEvent,
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
        ResponseStreamEvent as ResponseStreamEvent,
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .file_search_tool_param import (
        FileSearchToolParam as FileSearchToolParam,
    )
    from .input_items import (
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
        CompactionTrigger as CompactionTrigger,
        ComputerCallOutput as ComputerCallOutput,
        ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
        FunctionCallOutput as FunctionCallOutput,
        FunctionCallOutputCaller as FunctionCallOutputCaller,
        FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect,
        FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
        ItemReference as ItemReference,
        McpApprovalResponse as McpApprovalResponse,
        ResponseCompactionItemParam as ResponseCompactionItemParam,
        ResponseInput as ResponseInput,
        ResponseInputItem as ResponseInputItem,
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
        ToolSearchCall as ToolSearchCall,
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
        CompactedResponse as CompactedResponse,
        Conversation as Conversation,
        Image as Image,
        IncompleteDetails as IncompleteDetails,
        InputTokenCountResponse as InputTokenCountResponse,
        InputTokensDetails as InputTokensDetails,
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
        InputTransformation as InputTransformation,
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
        ResponseError as ResponseError,
        ResponseIncludable as ResponseIncludable,
        ResponsePrompt as ResponsePrompt,
        ResponsesModel as ResponsesModel,
        ResponseStatus as ResponseStatus,
        ResponseUsage as ResponseUsage,
        ServiceTier as ServiceTier,
        ToolChoice as ToolChoice,
        ToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
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
    from .response_function_shell_tool_call import (
        ResponseContainerReference as ResponseContainerReference,
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from .response_function_shell_tool_call_output import (
        Outcome as Outcome,
        OutcomeExit as OutcomeExit,
        OutcomeTimeout as OutcomeTimeout,
        OutputOutcome as OutputOutcome,
        OutputOutcomeExit as OutputOutcomeExit,
        OutputOutcomeTimeout as OutputOutcomeTimeout,
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from .response_function_web_search import (
        ActionFind as ActionFind,
        ActionOpenPage as ActionOpenPage,
        ActionSearch as ActionSearch,
        ActionSearchSource as ActionSearchSource,
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from .response_function_web_search_param import (
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    )
    from .response_item import (
        ResponseItem as ResponseItem,
        ResponseItemList as ResponseItemList,
    )
    from .response_output_item import (
        ImageGenerationCall as ImageGenerationCall,
        ImageGenerationCallError as ImageGenerationCallError,
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
        LocalShellCall as LocalShellCall,
        LocalShellCallAction as LocalShellCallAction,
        LocalShellCallOutput as LocalShellCallOutput,
        McpApprovalRequest as McpApprovalRequest,
        McpCall as McpCall,
        McpListTools as McpListTools,
        McpListToolsTool as McpListToolsTool,
        Program as Program,
        ProgramOutput as ProgramOutput,
        ResponseCompactionItem as ResponseCompactionItem,
        ResponseOutputItem as ResponseOutputItem,
    )
    from .response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )
    from .response_reasoning_item import (
        ResponseReasoningItem as ResponseReasoningItem,
        Summary as Summary,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from .response_steer_failed_event import (
        Error as Error,
        ResponseSteerFailedEvent as ResponseSteerFailedEvent,
    )
    from .response_steer_required_input import (
        CustomToolCallOutput as CustomToolCallOutput,
        ResponseSteerRequiredInput as ResponseSteerRequiredInput,
        ToolSearchOutput as ToolSearchOutput,
    )
    from .response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from .response_text_done_event import (
        ResponseTextDoneEvent as ResponseTextDoneEvent,
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
    from .responses_client_event import (
        ResponseConversationParam as ResponseConversationParam,
        ResponseCreate as ResponseCreate,
        ResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
        ResponseCreateContextManagement as ResponseCreateContextManagement,
        ResponseCreateConversation as ResponseCreateConversation,
        ResponseCreateImage as ResponseCreateImage,
        ResponseCreateModeration as ResponseCreateModeration,
        ResponseCreateModerationPolicy as ResponseCreateModerationPolicy,
        ResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
        ResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
        ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
        ResponseCreateStreamOptions as ResponseCreateStreamOptions,
        ResponseCreateToolChoice as ResponseCreateToolChoice,
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ResponsesClientEvent as ResponsesClientEvent,
    )
    from .server_events import (
        ResponseAudioTranscriptWsDelta as ResponseAudioTranscriptWsDelta,
        ResponseAudioTranscriptWsDone as ResponseAudioTranscriptWsDone,
        ResponseAudioWsDelta as ResponseAudioWsDelta,
        ResponseAudioWsDone as ResponseAudioWsDone,
        ResponseCodeInterpreterCallCodeWsDelta as ResponseCodeInterpreterCallCodeWsDelta,
        ResponseCodeInterpreterCallCodeWsDone as ResponseCodeInterpreterCallCodeWsDone,
        ResponseCodeInterpreterCallInWsProgress as ResponseCodeInterpreterCallInWsProgress,
        ResponseCodeInterpreterCallWsCompleted as ResponseCodeInterpreterCallWsCompleted,
        ResponseCodeInterpreterCallWsInterpreting as ResponseCodeInterpreterCallWsInterpreting,
        ResponseCompactionWsCompacting as ResponseCompactionWsCompacting,
        ResponseContentPartWsAdded as ResponseContentPartWsAdded,
        ResponseContentPartWsDone as ResponseContentPartWsDone,
        ResponseCustomToolCallInputWsDelta as ResponseCustomToolCallInputWsDelta,
        ResponseCustomToolCallInputWsDone as ResponseCustomToolCallInputWsDone,
        ResponseFileSearchCallInWsProgress as ResponseFileSearchCallInWsProgress,
        ResponseFileSearchCallWsCompleted as ResponseFileSearchCallWsCompleted,
        ResponseFileSearchCallWsSearching as ResponseFileSearchCallWsSearching,
        ResponseFunctionCallArgumentsWsDelta as ResponseFunctionCallArgumentsWsDelta,
        ResponseFunctionCallArgumentsWsDone as ResponseFunctionCallArgumentsWsDone,
        ResponseImageGenCallInWsProgress as ResponseImageGenCallInWsProgress,
        ResponseImageGenCallPartialWsImage as ResponseImageGenCallPartialWsImage,
        ResponseImageGenCallWsCompleted as ResponseImageGenCallWsCompleted,
        ResponseImageGenCallWsGenerating as ResponseImageGenCallWsGenerating,
        ResponseInWsProgress as ResponseInWsProgress,
        ResponseMcpCallArgumentsWsDelta as ResponseMcpCallArgumentsWsDelta,
        ResponseMcpCallArgumentsWsDone as ResponseMcpCallArgumentsWsDone,
        ResponseMcpCallInWsProgress as ResponseMcpCallInWsProgress,
        ResponseMcpCallWsCompleted as ResponseMcpCallWsCompleted,
        ResponseMcpCallWsFailed as ResponseMcpCallWsFailed,
        ResponseMcpListToolsInWsProgress as ResponseMcpListToolsInWsProgress,
        ResponseMcpListToolsWsCompleted as ResponseMcpListToolsWsCompleted,
        ResponseMcpListToolsWsFailed as ResponseMcpListToolsWsFailed,
        ResponseOutputItemWsAdded as ResponseOutputItemWsAdded,
        ResponseOutputItemWsDone as ResponseOutputItemWsDone,
        ResponseOutputTextAnnotationWsAdded as ResponseOutputTextAnnotationWsAdded,
        ResponseReasoningSummaryPartWsAdded as ResponseReasoningSummaryPartWsAdded,
        ResponseReasoningSummaryPartWsDone as ResponseReasoningSummaryPartWsDone,
        ResponseReasoningSummaryTextWsDelta as ResponseReasoningSummaryTextWsDelta,
        ResponseReasoningSummaryTextWsDone as ResponseReasoningSummaryTextWsDone,
        ResponseReasoningTextWsDelta as ResponseReasoningTextWsDelta,
        ResponseReasoningTextWsDone as ResponseReasoningTextWsDone,
        ResponseRefusalWsDelta as ResponseRefusalWsDelta,
        ResponseRefusalWsDone as ResponseRefusalWsDone,
        ResponseShellCallCommandWsAdded as ResponseShellCallCommandWsAdded,
        ResponseShellCallCommandWsDelta as ResponseShellCallCommandWsDelta,
        ResponseShellCallCommandWsDone as ResponseShellCallCommandWsDone,
        ResponseShellCallOutputContentWsDelta as ResponseShellCallOutputContentWsDelta,
        ResponseShellCallOutputContentWsDone as ResponseShellCallOutputContentWsDone,
        ResponsesServerEvent as ResponsesServerEvent,
        ResponseTextWsDelta as ResponseTextWsDelta,
        ResponseTextWsDone as ResponseTextWsDone,
        ResponseWebSearchCallInWsProgress as ResponseWebSearchCallInWsProgress,
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
    from .steer import (
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
        Steer as Steer,
    )
    from .text_config import (
        ResponseFormatTextConfig as ResponseFormatTextConfig,
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
        ResponseTextConfig as ResponseTextConfig,
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
        ResponseCustomToolCall as ResponseCustomToolCall,
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
        ResponseFunctionToolCall as ResponseFunctionToolCall,
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
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
        CustomTool as CustomTool,
        CustomToolInputFormat as CustomToolInputFormat,
        Environment as Environment,
        FileSearchTool as FileSearchTool,
        Filters as Filters,
        FunctionShellTool as FunctionShellTool,
        FunctionTool as FunctionTool,
        ImageGeneration as ImageGeneration,
        ImageGenerationInputImageMask as ImageGenerationInputImageMask,
        ImageGenerationSvg as ImageGenerationSvg,
        ImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
        InlineSkill as InlineSkill,
        InlineSkillSource as InlineSkillSource,
        LocalEnvironment as LocalEnvironment,
        LocalShell as LocalShell,
        LocalSkill as LocalSkill,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        NamespaceTool as NamespaceTool,
        NetworkPolicy as NetworkPolicy,
        ProgrammaticToolCalling as ProgrammaticToolCalling,
        RankingOptions as RankingOptions,
        RankingOptionsHybridSearch as RankingOptionsHybridSearch,
        ReasoningEffort as ReasoningEffort,
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
