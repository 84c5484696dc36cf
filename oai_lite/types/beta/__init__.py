"""What is in beta: assistants and threads, ChatKit, the first Realtime API, agents, and responses with beta features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "agents": "",
        "chatkit": "",
        "realtime": "",
        "responses": "",
        "threads": "",
        "agent": "TextFormatResourceText TextFormatResourceJSONSchema TextFormat Agent Compaction Experimental"
        " AgentDeleted AgentToolResourceFunction AgentToolResourceProgrammaticToolCalling AgentToolResourceMcp"
        " AgentToolResourceWebSearch AgentToolResourceWebSearchLocation AgentToolResourceComputerUse"
        " AgentToolResourceAutomations AgentTool AgentText AgentReasoning MultiAgentConfig"
        " McpTransportResourceHTTP McpTransportResourceStdio McpTransport PersistedAgentToolResourceFunction"
        " PersistedAgentToolResourceToolSearch PersistedAgentToolResourceProgrammaticToolCalling"
        " PersistedAgentToolResourceMcp PersistedAgentToolResourceWebSearch"
        " PersistedAgentToolResourceWebSearchLocation PersistedAgentToolResourceComputerUse"
        " PersistedAgentToolResourceAutomations PersistedAgentTool PersistedMcpTransportResourceHTTP"
        " PersistedMcpTransportResourceStdio PersistedMcpTransport TokenUsage InputTokensDetails"
        " OutputTokensDetails FunctionCallOutputItemResource AgentMessageItemResource"
        " ComputerUseCallItemResource ComputerUseCallItemResourceOutput"
        " BrowserAuthenticationRequestItemResource BrowserAuthenticationRequestItemResourceRequest"
        " BrowserAuthenticationRequestItemResourceRequestField"
        " BrowserAuthenticationRequestItemResourceRequestOption ComputerUseApprovalRequestResultItemResource"
        " ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource"
        " ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource"
        " ComputerUseApprovalRequestResultItemResourceResponse AgentOutputItemStatus"
        " AgentSessionAssistantMessage AgentSessionMessage AgentReasoningItem AgentCloseSubagentCallItem"
        " AgentCommandExecutionItem AgentCreateSubagentCallItem AgentFunctionCallItem"
        " AgentInterruptSubagentCallItem AgentMcpCallItem AgentResumeSubagentCallItem"
        " AgentSendSubagentInputCallItem AgentWaitForSubagentsCallItem AgentWebSearchCallItem AgentSessionItem"
        " AgentOutputItem MessageContentResourceInputText MessageContentResourceInputImage"
        " MessageContentResourceOutputText AgentSessionMessageContent AgentFunctionCallStatus"
        " EncryptedContentResource SummaryText OutputText AgentContent InputContentResourceInputText"
        " InputContentResourceInputImage InputContent AgentFunctionCallOutput WebSearchActionResourceSearch"
        " WebSearchActionResourceOpenPage WebSearchActionResourceFindInPage WebSearchActionResourceOther"
        " WebSearchAction",
        "agent_events": "AgentSessionCreatedEvent AgentSessionEnvironmentConnectedEvent"
        " AgentSessionEnvironmentDisconnectedEvent AgentSessionEnvironmentExpiredEvent"
        " AgentSessionEnvironmentFailedEvent AgentSessionEnvironmentPendingEvent"
        " AgentSessionEnvironmentReadyEvent AgentSessionEnvironmentResetEvent"
        " AgentSessionEnvironmentSuspendedEvent AgentSessionErrorEvent AgentSessionFailedEvent"
        " AgentSessionIdleEvent AgentSessionInProgressEvent AgentSessionRequiresActionEvent"
        " AgentSessionSubagentActiveEvent AgentSessionSubagentClosedEvent AgentSessionSubagentCreatedEvent"
        " AgentSessionTurnCancelledEvent AgentSessionTurnCompletedEvent AgentSessionTurnContentPartAddedEvent"
        " AgentSessionTurnContentPartDoneEvent AgentSessionTurnCreatedEvent AgentSessionTurnFailedEvent"
        " AgentSessionTurnInProgressEvent AgentSessionTurnItemAddedEvent AgentSessionTurnItemDoneEvent"
        " AgentSessionTurnOutputTextDeltaEvent AgentSessionTurnOutputTextDoneEvent"
        " AgentSessionTurnReasoningSummaryPartAddedEvent AgentSessionTurnReasoningSummaryPartDoneEvent"
        " AgentSessionTurnReasoningSummaryTextDeltaEvent AgentSessionTurnReasoningSummaryTextDoneEvent"
        " AgentOutputCommandExecutionOutputDeltaEvent AgentSessionEvent",
        "agent_session": "EnvironmentResourceNone EnvironmentResourceOpenAIHosted EnvironmentResourceOpenAIHostedNetwork"
        " EnvironmentResourceOpenAIHostedPackages EnvironmentResourceOpenAIHostedDesktop"
        " EnvironmentResourceSelfHosted Environment HostedEnvironmentFileResourceInline"
        " HostedEnvironmentFileID HostedEnvironmentFile HostedPlugin HostedSkillResourceInline"
        " HostedSkillReference HostedSkill EnvironmentParamNone EnvironmentParamOpenAIHosted"
        " EnvironmentParamOpenAIHostedDesktop EnvironmentParamOpenAIHostedNetwork"
        " EnvironmentParamOpenAIHostedPackages EnvironmentParamSelfHosted EnvironmentParam"
        " HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline HostedEnvironmentFileParam"
        " HostedPluginParam HostedSkillParamSkillReference HostedSkillParamInline HostedSkillParam"
        " InlineCapabilitySourceParam SetupCommandParam AgentSession AgentCompaction AgentExperimental"
        " RequiredActionSessionRequiredActionResourceMcpApprovalRequest"
        " RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess"
        " RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest"
        " RequiredActionSessionRequiredActionResourceFunctionCall"
        " RequiredActionSessionRequiredActionResourceEnvironmentConnection RequiredAction PromptCacheOptions"
        " SpendControl AgentSessionDeleted AgentSessionEnvironmentState SessionError SessionTurnError Subagent"
        " SessionInputParamAgentSessionInputMcpApprovalRequestResult"
        " SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse"
        " SessionInputParamAgentSessionInputComputerUseApprovalRequestResult"
        " SessionInputParamAgentSessionInputMessage SessionInputParamAgentSessionInputCancel"
        " SessionInputParamAgentSessionInputToolResult AgentSessionInputParam AgentSessionInputMessageParam"
        " InputContentParamInputText InputContentParamInputImage InputContentParam"
        " AgentFunctionCallOutputParam AgentBrowserAuthenticationCancelParam"
        " AgentBrowserAuthenticationCancelParamParam AgentBrowserAuthenticationSubmitParam Field"
        " AgentBrowserAuthenticationSubmitParamParam AgentBrowserOriginAccessParam"
        " AgentBrowserOriginAccessParamParam"
        " SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse ChatKitWorkflow Tracing",
        "assistant": "CodeInterpreterTool FileSearchTool FileSearch FileSearchRankingOptions FunctionTool Assistant"
        " ToolResources ToolResourcesCodeInterpreter ToolResourcesFileSearch AssistantDeleted"
        " AssistantResponseFormatOption AssistantTool AssistantToolChoice AssistantToolChoiceFunction"
        " AssistantToolChoiceOption Thread ThreadDeleted",
        "assistant_stream_event": "ThreadCreated ThreadRunCreated ThreadRunQueued ThreadRunInProgress ThreadRunRequiresAction"
        " ThreadRunCompleted ThreadRunIncomplete ThreadRunFailed ThreadRunCancelling ThreadRunCancelled"
        " ThreadRunExpired ThreadRunStepCreated ThreadRunStepInProgress ThreadRunStepDelta"
        " ThreadRunStepCompleted ThreadRunStepFailed ThreadRunStepCancelled ThreadRunStepExpired"
        " ThreadMessageCreated ThreadMessageInProgress ThreadMessageDelta ThreadMessageCompleted"
        " ThreadMessageIncomplete ErrorEvent AssistantStreamEvent",
        "beta_events": "BetaResponseAudioDeltaEvent BetaResponseAudioDoneEvent BetaResponseAudioTranscriptDeltaEvent"
        " BetaResponseAudioTranscriptDoneEvent BetaResponseCodeInterpreterCallCodeDeltaEvent"
        " BetaResponseCodeInterpreterCallCodeDoneEvent BetaResponseCodeInterpreterCallCompletedEvent"
        " BetaResponseCodeInterpreterCallInProgressEvent BetaResponseCodeInterpreterCallInterpretingEvent"
        " BetaResponseCompactionCompactingEvent BetaResponseCompletedEvent BetaResponseContentPartAddedEvent"
        " PartReasoningText Part BetaResponseContentPartDoneEvent BetaResponseCreatedEvent"
        " BetaResponseCustomToolCallInputDeltaEvent BetaResponseCustomToolCallInputDoneEvent"
        " BetaResponseErrorEvent BetaResponseFailedEvent BetaResponseFileSearchCallCompletedEvent"
        " BetaResponseFileSearchCallInProgressEvent BetaResponseFileSearchCallSearchingEvent"
        " BetaResponseFunctionCallArgumentsDeltaEvent BetaResponseFunctionCallArgumentsDoneEvent"
        " BetaResponseImageGenCallCompletedEvent BetaResponseImageGenCallGeneratingEvent"
        " BetaResponseImageGenCallInProgressEvent BetaResponseImageGenCallPartialImageEvent"
        " BetaResponseInProgressEvent BetaResponseIncompleteEvent BetaResponseInjectCreatedEvent"
        " BetaResponseInjectEvent BetaResponseInjectFailedEvent Error BetaResponseMcpCallArgumentsDeltaEvent"
        " BetaResponseMcpCallArgumentsDoneEvent BetaResponseMcpCallCompletedEvent"
        " BetaResponseMcpCallFailedEvent BetaResponseMcpCallInProgressEvent"
        " BetaResponseMcpListToolsCompletedEvent BetaResponseMcpListToolsFailedEvent"
        " BetaResponseMcpListToolsInProgressEvent BetaResponseOutputItemAddedEvent"
        " BetaResponseOutputItemDoneEvent BetaResponseOutputTextAnnotationAddedEvent BetaResponseQueuedEvent"
        " BetaResponseReasoningSummaryTextDeltaEvent BetaResponseReasoningSummaryTextDoneEvent"
        " BetaResponseReasoningTextDeltaEvent BetaResponseReasoningTextDoneEvent BetaResponseRefusalDeltaEvent"
        " BetaResponseRefusalDoneEvent BetaResponseShellCallCommandAddedEvent"
        " BetaResponseShellCallCommandDeltaEvent BetaResponseShellCallCommandDoneEvent"
        " BetaResponseTextDeltaEvent LogprobTopLogprob BetaResponseTextDoneEvent"
        " BetaResponseWebSearchCallCompletedEvent BetaResponseWebSearchCallInProgressEvent"
        " BetaResponseWebSearchCallSearchingEvent BetaResponseStreamEvent BetaResponseSteerAcceptedEvent Steer"
        " BetaResponseSteerErrorCode BetaResponseSteerEvent ResponseSteerInputItemListMessage"
        " ResponseSteerInputItemListMessageAgent ResponseSteerInputItemListFunctionCallOutput"
        " ResponseSteerInputItemList BetaResponseSteerInput ResponseSteerInputItemListFunctionCallOutputAgent"
        " ResponseSteerInputItemListFunctionCallOutputCallerDirect"
        " ResponseSteerInputItemListFunctionCallOutputCallerProgram"
        " ResponseSteerInputItemListFunctionCallOutputCaller BetaResponseSteerInputContent"
        " BetaResponseSteerPendingEvent BetaResponseSteerPendingReason CustomToolCallOutput"
        " BetaResponseSteerRequiredInput",
        "beta_input_items": "BetaResponseConfigurationUpdateItemParam BetaResponseCompactionItemParam"
        " BetaResponseToolSearchOutputItemParam ToolMcp ToolMcpAllowedToolsMcpToolFilter ToolMcpAllowedTools"
        " ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApproval"
        " ToolMcpRequireApprovalMcpToolApprovalFilterAlways ToolMcpRequireApprovalMcpToolApprovalFilterNever"
        " ToolCodeInterpreter ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolCodeInterpreterContainer"
        " ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ToolProgrammaticToolCalling"
        " ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg"
        " ToolImageGenerationSvgReasoning ToolLocalShell Tool Message MessageAgent ComputerCallOutput"
        " ComputerCallOutputAgent ComputerCallOutputAcknowledgedSafetyCheck FunctionCallOutput"
        " FunctionCallOutputAgent FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram"
        " FunctionCallOutputCaller AgentMessage AgentMessageContent MultiAgentCall MultiAgentCallOutput"
        " MultiAgentCallOutputOutput MultiAgentCallOutputOutputAnnotationFileCitation"
        " MultiAgentCallOutputOutputAnnotationURLCitation"
        " MultiAgentCallOutputOutputAnnotationContainerFileCitation MultiAgentCallOutputOutputAnnotation"
        " ToolSearchCall ToolSearchCallAgent AdditionalTools ShellCall ShellCallAction ShellCallAgent"
        " ShellCallCallerDirect ShellCallCallerProgram ShellCallCaller ShellCallEnvironment ShellCallOutput"
        " ShellCallOutputAgent ShellCallOutputCallerDirect ShellCallOutputCallerProgram ShellCallOutputCaller"
        " ApplyPatchCall ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile"
        " ApplyPatchCallOperationUpdateFile ApplyPatchCallOperation ApplyPatchCallAgent"
        " ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram ApplyPatchCallCaller ApplyPatchCallOutput"
        " ApplyPatchCallOutputAgent ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram"
        " ApplyPatchCallOutputCaller McpApprovalResponse CompactionTrigger CompactionTriggerAgent"
        " ItemReference BetaResponseInputItem ItemReferenceAgent BetaResponseInput",
        "beta_output_items": "BetaResponseFunctionWebSearch ActionSearch ActionSearchSource ActionOpenPage ActionFindInPage"
        " BetaResponseCodeInterpreterToolCall OutputLogs OutputImage BetaResponseReasoningItem Summary"
        " BetaResponseCompactionItem BetaResponseConfigurationUpdateItem Reasoning Text TextFormatText"
        " AgentMessageContentText AgentMessageContentSummaryText AgentMessageContentReasoningText"
        " AgentMessageContentComputerScreenshot AgentMessageContentComputerScreenshotPromptCacheBreakpoint"
        " AgentMessageContentEncryptedContent AgentMessageAgent MultiAgentCallAgent MultiAgentCallOutputAgent"
        " AdditionalToolsAgent Program ProgramAgent ProgramOutput ProgramOutputAgent ImageGenerationCall"
        " ImageGenerationCallAgent ImageGenerationCallError ImageGenerationCallErrorModerationDetails"
        " LocalShellCall LocalShellCallAgent LocalShellCallOutput LocalShellCallOutputAgent McpListTools"
        " McpListToolsAgent McpApprovalRequest McpApprovalRequestAgent McpApprovalResponseAgent McpCall"
        " BetaResponseItem McpCallAgent BetaResponseOutputItem BetaResponseConversationParam"
        " ImageGenerationCallSvgUsage LocalShellCallAction McpListToolsTool",
        "beta_response": "BetaResponse ToolChoiceBetaSpecificProgrammaticToolCallingParam ToolChoice AccessPrograms"
        " IncompleteDetails Conversation Image Moderation ModerationInputModerationResult ModerationInput"
        " ModerationOutputModerationResult ModerationOutputError ModerationOutput"
        " PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsComparisonResponseNotFound"
        " PromptCacheDiagnosticsUnavailable PromptCacheDiagnostics ToolUsage ToolUsageImageGen"
        " ToolUsageImageGenInputTokensDetails ToolUsageImageGenCachedTokensDetails"
        " ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch BetaCompactedResponse BetaResponseStatus"
        " BetaResponseError Misalignment MisalignmentSteer BetaResponseUsage"
        " InputTokensDetailsCacheWriteTokensDetails BetaServiceTier BetaResponseIncludable"
        " ModerationInputError InputTransformation PromptCacheDiagnosticsCacheMiss",
        "beta_server_events": "BetaResponseSteerFailedEvent BetaResponseAudioWsDelta BetaResponseAudioWsDone"
        " BetaResponseAudioTranscriptWsDelta BetaResponseAudioTranscriptWsDone"
        " BetaResponseCodeInterpreterCallCodeWsDelta BetaResponseCodeInterpreterCallCodeWsDone"
        " BetaResponseCodeInterpreterCallWsCompleted BetaResponseCodeInterpreterCallInWsProgress"
        " BetaResponseCodeInterpreterCallWsInterpreting BetaResponseCompactionWsCompacting"
        " BetaResponseWsCompleted BetaResponseContentPartWsAdded BetaResponseContentPartWsDone"
        " BetaResponseWsCreated BetaResponseFileSearchCallWsCompleted BetaResponseFileSearchCallInWsProgress"
        " BetaResponseFileSearchCallWsSearching BetaResponseFunctionCallArgumentsWsDelta"
        " BetaResponseFunctionCallArgumentsWsDone BetaResponseShellCallCommandWsAdded"
        " BetaResponseShellCallCommandWsDelta BetaResponseShellCallCommandWsDone"
        " BetaResponseShellCallOutputContentWsDelta BetaResponseShellCallOutputContentWsDone"
        " BetaResponseInWsProgress BetaResponseWsFailed BetaResponseWsIncomplete BetaResponseOutputItemWsAdded"
        " BetaResponseOutputItemWsDone BetaResponseReasoningSummaryPartWsAdded"
        " BetaResponseReasoningSummaryPartWsDone BetaResponseReasoningSummaryTextWsDelta"
        " BetaResponseReasoningSummaryTextWsDone BetaResponseReasoningTextWsDelta"
        " BetaResponseReasoningTextWsDone BetaResponseRefusalWsDelta BetaResponseRefusalWsDone"
        " BetaResponseTextWsDelta BetaResponseTextWsDone BetaResponseWebSearchCallWsCompleted"
        " BetaResponseWebSearchCallInWsProgress BetaResponseWebSearchCallWsSearching"
        " BetaResponseImageGenCallWsCompleted BetaResponseImageGenCallWsGenerating"
        " BetaResponseImageGenCallInWsProgress BetaResponseImageGenCallPartialWsImage"
        " BetaResponseMcpCallArgumentsWsDelta BetaResponseMcpCallArgumentsWsDone"
        " BetaResponseMcpCallWsCompleted BetaResponseMcpCallWsFailed BetaResponseMcpCallInWsProgress"
        " BetaResponseMcpListToolsWsCompleted BetaResponseMcpListToolsWsFailed"
        " BetaResponseMcpListToolsInWsProgress BetaResponseOutputTextAnnotationWsAdded BetaResponseWsQueued"
        " BetaResponseCustomToolCallInputWsDelta BetaResponseCustomToolCallInputWsDone BetaResponseWsError"
        " BetaResponsesServerEvent BetaResponseWsErrorError BetaResponseWsErrorErrorMisalignment"
        " BetaResponseWsErrorErrorMisalignmentSteer BetaResponseWsErrorAgent ResponseCreate"
        " BetaResponsesClientEvent ResponseCreateAccessPrograms ResponseCreateConversation ResponseCreateImage"
        " ResponseCreateModeration ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput"
        " ResponseCreateModerationPolicyOutput ResponseCreateMultiAgent ResponseCreateReasoning"
        " ResponseCreateStreamOptions ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"
        " ResponseCreateToolChoice ResponseCreateContextManagement",
        "beta_tool_calls": "MultiAgentAction BetaResponseOutputMessage BetaResponseOutputText Annotation Logprob"
        " BetaResponseOutputRefusal Content BetaResponseInputText PromptCacheBreakpoint"
        " BetaResponseInputTextContent BetaResponseInputImage BetaResponseInputImageContent"
        " BetaResponseInputFile BetaResponseInputFileContent BetaResponseInputContent"
        " BetaResponseInputMessageItem BetaResponseInputMessageContentList BetaEasyInputMessage"
        " BetaResponseFunctionCallOutputItem BetaResponseFunctionCallOutputItemList BetaImageDetail"
        " BetaResponsePrompt Variables McpToolExecutionError BetaMcpToolCallError"
        " BetaResponseContainerReference BetaResponseLocalEnvironment BetaResponseApplyPatchToolCall"
        " OperationDeleteFile Operation CallerDirect CallerProgram Caller BetaResponseCustomToolCall"
        " BetaResponseFileSearchToolCall BetaResponseFunctionShellToolCall BetaResponseFunctionToolCall"
        " BetaResponseToolSearchCall BetaResponseCustomToolCallItem BetaResponseFunctionToolCallItem"
        " BetaResponseApplyPatchToolCallOutput BetaResponseCustomToolCallOutput OutputOutputContentList"
        " BetaResponseCustomToolCallOutputItem BetaResponseFunctionShellCallOutputContent OutcomeTimeout"
        " OutcomeExit Outcome BetaResponseFunctionShellToolCallOutput Output OutputOutcomeTimeout"
        " OutputOutcomeExit OutputOutcome BetaResponseFunctionToolCallOutputItem"
        " BetaResponseShellCallOutputContentDeltaEvent Delta BetaResponseShellCallOutputContentDoneEvent"
        " BetaResponseToolSearchOutputItem Drag DragPath Keypress Screenshot Type Wait BetaComputerAction"
        " BetaComputerActionList BetaResponseComputerToolCall BetaResponseComputerToolCallOutputItem"
        " AcknowledgedSafetyCheck BetaResponseComputerToolCallOutputScreenshot"
        " BetaResponseReasoningSummaryPartAddedEvent BetaResponseReasoningSummaryPartDoneEvent Action"
        " HTTPError McpProtocolError OperationCreateFile OperationUpdateFile Result",
        "beta_tools": "JSONObject BetaResponseFormatTextJSONSchemaConfig BetaResponseFormatTextConfig BetaInlineSkill"
        " BetaInlineSkillSource BetaLocalSkill BetaSkillReference BetaNamespaceTool BetaToolChoiceAllowed"
        " BetaToolChoiceApplyPatch BetaToolChoiceCustom BetaToolChoiceFunction BetaToolChoiceMcp"
        " BetaToolChoiceOptions BetaToolChoiceShell BetaToolChoiceTypes BetaResponseTextConfig"
        " BetaContainerAuto Skill BetaContainerNetworkPolicyAllowlist BetaContainerNetworkPolicyDisabled"
        " NetworkPolicy BetaContainerNetworkPolicyDomainSecret BetaContainerReference BetaLocalEnvironment"
        " BetaApplyPatchTool BetaComputerTool BetaComputerUsePreviewTool BetaCustomTool FormatText"
        " FormatGrammar Format BetaFileSearchTool FiltersComparisonFilter FiltersCompoundFilter Filters"
        " FiltersCompoundFilterFilterComparisonFilter FiltersCompoundFilterFilter RankingOptions"
        " RankingOptionsHybridSearch BetaFunctionShellTool BetaFunctionTool BetaToolSearchOutputNamespaceTool"
        " BetaToolSearchTool BetaWebSearchPreviewTool Mcp McpAllowedToolsMcpToolFilter McpAllowedTools"
        " McpRequireApprovalMcpToolApprovalFilter McpRequireApproval"
        " McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever"
        " CodeInterpreter CodeInterpreterContainerCodeInterpreterToolAuto CodeInterpreterContainer"
        " CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ProgrammaticToolCalling ImageGeneration"
        " ImageGenerationInputImageMask ImageGenerationSvg ImageGenerationSvgReasoning LocalShell BetaTool"
        " ToolFunction UserLocation",
        "beta_web_search_tool": "BetaWebSearchTool",
        "agent_params": "AgentCreateParams AgentUpdateParams AgentListParams AgentToolConfigParamFunction"
        " AgentToolConfigParamToolSearch AgentToolConfigParamProgrammaticToolCalling AgentToolConfigParamMcp"
        " AgentToolConfigParamWebSearch AgentToolConfigParamWebSearchLocation AgentToolConfigParamComputerUse"
        " AgentToolConfigParamAutomations AgentToolParam AgentTextParam AgentReasoningParam"
        " MultiAgentConfigParam McpTransportConfigParamHTTP McpTransportConfigParamStdio McpTransportParam"
        " PersistedAgentToolConfigParamFunction PersistedAgentToolConfigParamToolSearch"
        " PersistedAgentToolConfigParamProgrammaticToolCalling PersistedAgentToolConfigParamMcp"
        " PersistedAgentToolConfigParamWebSearch PersistedAgentToolConfigParamWebSearchLocation"
        " PersistedAgentToolConfigParamComputerUse PersistedAgentToolConfigParamAutomations"
        " PersistedAgentToolParam PersistedMcpTransportConfigParamHTTP PersistedMcpTransportConfigParamStdio"
        " PersistedMcpTransportParam TextFormatParamText TextFormatParamJSONSchema TextFormatParam",
        "assistant_create_params": "AssistantCreateParams ToolResourcesFileSearchVectorStore"
        " ToolResourcesFileSearchVectorStoreChunkingStrategyAuto"
        " ToolResourcesFileSearchVectorStoreChunkingStrategyStatic"
        " ToolResourcesFileSearchVectorStoreChunkingStrategy"
        " ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic ThreadCreateParams MessageAttachment"
        " MessageAttachmentToolFileSearch MessageAttachmentTool",
        "assistant_params": "CodeInterpreterToolParam FileSearchToolParam FunctionToolParam AssistantModel AssistantUpdateParams"
        " AssistantListParams AssistantResponseFormatOptionParam AssistantToolChoiceFunctionParam"
        " AssistantToolChoiceParam AssistantToolChoiceOptionParam AssistantToolParam",
        "beta_client_events_params": "BetaResponseInjectEventParam BetaResponsesClientEventParam ResponseCreatePromptCacheOptions",
        "beta_content_params": "BetaResponseInputTextContentParam BetaResponseInputTextParam BetaResponseInputImageContentParam"
        " BetaResponseInputImageParam BetaResponseInputFileContentParam BetaResponseInputFileParam"
        " BetaResponsePromptParam BetaResponseOutputMessageParam BetaResponseOutputTextParam"
        " BetaResponseOutputRefusalParam BetaResponseInputContentParam"
        " BetaResponseInputMessageContentListParam BetaEasyInputMessageParam"
        " BetaResponseFunctionCallOutputItemParam BetaResponseFunctionCallOutputItemListParam"
        " BetaResponseSteerEventParam BetaResponseSteerInputContentParam BetaResponseSteerInputParam"
        " BetaWebSearchToolParam",
        "beta_create_params": "BetaResponseConversationParamParam ResponseCreateParamsBase ResponseCreateParamsNonStreaming"
        " ModerationPolicy ModerationPolicyInput ModerationPolicyOutput MultiAgent StreamOptions"
        " ContextManagement ResponseCreateParamsStreaming ResponseCreateParams ResponseRetrieveParamsBase"
        " ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming ResponseRetrieveParams",
        "beta_params": "BetaComputerActionParam BetaComputerActionListParam"
        " BetaResponseComputerToolCallOutputScreenshotParam BetaResponseComputerToolCallParam"
        " BetaResponseToolSearchOutputItemParamParam BetaResponseCodeInterpreterToolCallParam"
        " BetaResponseCustomToolCallParam BetaResponseFileSearchToolCallParam"
        " BetaResponseFunctionToolCallParam BetaResponseFunctionWebSearchParam BetaResponseReasoningItemParam"
        " BetaResponseCompactionItemParamParam BetaResponseConfigurationUpdateItemParamParam"
        " BetaResponseInputItemParam BetaResponseInputParam",
        "beta_tool_params": "BetaResponseFormatTextJSONSchemaConfigParam BetaResponseFormatTextConfigParam"
        " BetaResponseTextConfigParam BetaInlineSkillParam BetaInlineSkillSourceParam BetaLocalSkillParam"
        " BetaSkillReferenceParam BetaContainerAutoParam BetaContainerNetworkPolicyAllowlistParam"
        " BetaContainerNetworkPolicyDisabledParam BetaContainerNetworkPolicyDomainSecretParam"
        " BetaContainerReferenceParam BetaLocalEnvironmentParam BetaApplyPatchToolParam BetaComputerToolParam"
        " BetaComputerUsePreviewToolParam BetaCustomToolParam BetaFileSearchToolParam"
        " BetaFunctionShellToolParam BetaFunctionToolParam BetaNamespaceToolParam"
        " BetaToolSearchOutputNamespaceToolParam BetaToolSearchToolParam BetaWebSearchPreviewToolParam"
        " BetaToolParam BetaToolChoiceAllowedParam BetaToolChoiceApplyPatchParam BetaToolChoiceCustomParam"
        " BetaToolChoiceFunctionParam BetaToolChoiceMcpParam BetaToolChoiceShellParam BetaToolChoiceTypesParam"
        " BetaMcpToolCallErrorParam BetaResponseCustomToolCallOutputParam"
        " BetaResponseFunctionShellCallOutputContentParam",
        "response_compact_params": "ResponseCompactParams",
        "thread_params": "ThreadCreateAndRunParamsBase ThreadCreateAndRunParamsNonStreaming ThreadMessage"
        " ThreadMessageAttachment ThreadMessageAttachmentToolFileSearch ThreadMessageAttachmentTool"
        " ThreadToolResources ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch"
        " ThreadToolResourcesFileSearchVectorStore"
        " ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto"
        " ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic"
        " ThreadToolResourcesFileSearchVectorStoreChunkingStrategy"
        " ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic TruncationStrategy"
        " ThreadCreateAndRunParamsStreaming ThreadCreateAndRunParams ThreadUpdateParams",
    },
)

if TYPE_CHECKING:
    from . import agents as agents, chatkit as chatkit, realtime as realtime, responses as responses, threads as threads
    from .agent import *
    from .agent_events import *
    from .agent_params import (
        AgentCreateParams as AgentCreateParams,
        AgentListParams as AgentListParams,
        AgentReasoningParam as AgentReasoningParam,
        AgentTextParam as AgentTextParam,
        AgentToolConfigParamAutomations as AgentToolConfigParamAutomations,
        AgentToolConfigParamComputerUse as AgentToolConfigParamComputerUse,
        AgentToolConfigParamFunction as AgentToolConfigParamFunction,
        AgentToolConfigParamMcp as AgentToolConfigParamMcp,
        AgentToolConfigParamProgrammaticToolCalling as AgentToolConfigParamProgrammaticToolCalling,
        AgentToolConfigParamToolSearch as AgentToolConfigParamToolSearch,
        AgentToolConfigParamWebSearch as AgentToolConfigParamWebSearch,
        AgentToolConfigParamWebSearchLocation as AgentToolConfigParamWebSearchLocation,
        AgentToolParam as AgentToolParam,
        AgentUpdateParams as AgentUpdateParams,
        McpTransportConfigParamHTTP as McpTransportConfigParamHTTP,
        McpTransportConfigParamStdio as McpTransportConfigParamStdio,
        McpTransportParam as McpTransportParam,
        MultiAgentConfigParam as MultiAgentConfigParam,
        PersistedAgentToolConfigParamAutomations as PersistedAgentToolConfigParamAutomations,
        PersistedAgentToolConfigParamComputerUse as PersistedAgentToolConfigParamComputerUse,
        PersistedAgentToolConfigParamFunction as PersistedAgentToolConfigParamFunction,
        PersistedAgentToolConfigParamMcp as PersistedAgentToolConfigParamMcp,
        PersistedAgentToolConfigParamProgrammaticToolCalling as PersistedAgentToolConfigParamProgrammaticToolCalling,
        PersistedAgentToolConfigParamToolSearch as PersistedAgentToolConfigParamToolSearch,
        PersistedAgentToolConfigParamWebSearch as PersistedAgentToolConfigParamWebSearch,
        PersistedAgentToolConfigParamWebSearchLocation as PersistedAgentToolConfigParamWebSearchLocation,
        PersistedAgentToolParam as PersistedAgentToolParam,
        PersistedMcpTransportConfigParamHTTP as PersistedMcpTransportConfigParamHTTP,
        PersistedMcpTransportConfigParamStdio as PersistedMcpTransportConfigParamStdio,
        PersistedMcpTransportParam as PersistedMcpTransportParam,
        TextFormatParam as TextFormatParam,
        TextFormatParamJSONSchema as TextFormatParamJSONSchema,
        TextFormatParamText as TextFormatParamText,
    )
    from .agent_session import (
        AgentBrowserAuthenticationCancelParam as AgentBrowserAuthenticationCancelParam,
        AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
        AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
        AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
        AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
        AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam,
        AgentCompaction as AgentCompaction,
        AgentExperimental as AgentExperimental,
        AgentFunctionCallOutputParam as AgentFunctionCallOutputParam,
        AgentSession as AgentSession,
        AgentSessionDeleted as AgentSessionDeleted,
        AgentSessionEnvironmentState as AgentSessionEnvironmentState,
        AgentSessionInputMessageParam as AgentSessionInputMessageParam,
        AgentSessionInputParam as AgentSessionInputParam,
        ChatKitWorkflow as ChatKitWorkflow,
        Environment as Environment,
        EnvironmentParam as EnvironmentParam,
        EnvironmentParamNone as EnvironmentParamNone,
        EnvironmentParamOpenAIHosted as EnvironmentParamOpenAIHosted,
        EnvironmentParamOpenAIHostedDesktop as EnvironmentParamOpenAIHostedDesktop,
        EnvironmentParamOpenAIHostedNetwork as EnvironmentParamOpenAIHostedNetwork,
        EnvironmentParamOpenAIHostedPackages as EnvironmentParamOpenAIHostedPackages,
        EnvironmentParamSelfHosted as EnvironmentParamSelfHosted,
        EnvironmentResourceNone as EnvironmentResourceNone,
        EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
        EnvironmentResourceOpenAIHostedDesktop as EnvironmentResourceOpenAIHostedDesktop,
        EnvironmentResourceOpenAIHostedNetwork as EnvironmentResourceOpenAIHostedNetwork,
        EnvironmentResourceOpenAIHostedPackages as EnvironmentResourceOpenAIHostedPackages,
        EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted,
        Field as Field,
        HostedEnvironmentFile as HostedEnvironmentFile,
        HostedEnvironmentFileID as HostedEnvironmentFileID,
        HostedEnvironmentFileParam as HostedEnvironmentFileParam,
        HostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID,
        HostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline,
        HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline,
        HostedPlugin as HostedPlugin,
        HostedPluginParam as HostedPluginParam,
        HostedSkill as HostedSkill,
        HostedSkillParam as HostedSkillParam,
        HostedSkillParamInline as HostedSkillParamInline,
        HostedSkillParamSkillReference as HostedSkillParamSkillReference,
        HostedSkillReference as HostedSkillReference,
        HostedSkillResourceInline as HostedSkillResourceInline,
        InlineCapabilitySourceParam as InlineCapabilitySourceParam,
        InputContentParam as InputContentParam,
        InputContentParamInputImage as InputContentParamInputImage,
        InputContentParamInputText as InputContentParamInputText,
        PromptCacheOptions as PromptCacheOptions,
        RequiredAction as RequiredAction,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess as RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
        RequiredActionSessionRequiredActionResourceEnvironmentConnection as RequiredActionSessionRequiredActionResourceEnvironmentConnection,
        RequiredActionSessionRequiredActionResourceFunctionCall as RequiredActionSessionRequiredActionResourceFunctionCall,
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest as RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
        SessionError as SessionError,
        SessionInputParamAgentSessionInputCancel as SessionInputParamAgentSessionInputCancel,
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResult as SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse as SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
        SessionInputParamAgentSessionInputMcpApprovalRequestResult as SessionInputParamAgentSessionInputMcpApprovalRequestResult,
        SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse as SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
        SessionInputParamAgentSessionInputMessage as SessionInputParamAgentSessionInputMessage,
        SessionInputParamAgentSessionInputToolResult as SessionInputParamAgentSessionInputToolResult,
        SessionTurnError as SessionTurnError,
        SetupCommandParam as SetupCommandParam,
        SpendControl as SpendControl,
        Subagent as Subagent,
        Tracing as Tracing,
    )
    from .assistant import *
    from .assistant_create_params import (
        AssistantCreateParams as AssistantCreateParams,
        MessageAttachment as MessageAttachment,
        MessageAttachmentTool as MessageAttachmentTool,
        MessageAttachmentToolFileSearch as MessageAttachmentToolFileSearch,
        ThreadCreateParams as ThreadCreateParams,
        ToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
        ToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
        ToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
        ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )
    from .assistant_params import (
        AssistantListParams as AssistantListParams,
        AssistantModel as AssistantModel,
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
        AssistantToolChoiceParam as AssistantToolChoiceParam,
        AssistantToolParam as AssistantToolParam,
        AssistantUpdateParams as AssistantUpdateParams,
        CodeInterpreterToolParam as CodeInterpreterToolParam,
        FileSearchToolParam as FileSearchToolParam,
        FunctionToolParam as FunctionToolParam,
    )
    from .assistant_stream_event import (
        AssistantStreamEvent as AssistantStreamEvent,
        ErrorEvent as ErrorEvent,
        ThreadCreated as ThreadCreated,
        ThreadMessageCompleted as ThreadMessageCompleted,
        ThreadMessageCreated as ThreadMessageCreated,
        ThreadMessageDelta as ThreadMessageDelta,
        ThreadMessageIncomplete as ThreadMessageIncomplete,
        ThreadMessageInProgress as ThreadMessageInProgress,
        ThreadRunCancelled as ThreadRunCancelled,
        ThreadRunCancelling as ThreadRunCancelling,
        ThreadRunCompleted as ThreadRunCompleted,
        ThreadRunCreated as ThreadRunCreated,
        ThreadRunExpired as ThreadRunExpired,
        ThreadRunFailed as ThreadRunFailed,
        ThreadRunIncomplete as ThreadRunIncomplete,
        ThreadRunInProgress as ThreadRunInProgress,
        ThreadRunQueued as ThreadRunQueued,
        ThreadRunRequiresAction as ThreadRunRequiresAction,
        ThreadRunStepCancelled as ThreadRunStepCancelled,
        ThreadRunStepCompleted as ThreadRunStepCompleted,
        ThreadRunStepCreated as ThreadRunStepCreated,
        ThreadRunStepDelta as ThreadRunStepDelta,
        ThreadRunStepExpired as ThreadRunStepExpired,
        ThreadRunStepFailed as ThreadRunStepFailed,
        ThreadRunStepInProgress as ThreadRunStepInProgress,
    )
    from .beta_client_events_params import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
        ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions,
    )
    from .beta_content_params import (
        BetaEasyInputMessageParam as BetaEasyInputMessageParam,
        BetaResponseFunctionCallOutputItemListParam as BetaResponseFunctionCallOutputItemListParam,
        BetaResponseFunctionCallOutputItemParam as BetaResponseFunctionCallOutputItemParam,
        BetaResponseInputContentParam as BetaResponseInputContentParam,
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
        BetaResponseInputFileParam as BetaResponseInputFileParam,
        BetaResponseInputImageContentParam as BetaResponseInputImageContentParam,
        BetaResponseInputImageParam as BetaResponseInputImageParam,
        BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam,
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
        BetaResponseInputTextParam as BetaResponseInputTextParam,
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
        BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam,
        BetaResponseOutputTextParam as BetaResponseOutputTextParam,
        BetaResponsePromptParam as BetaResponsePromptParam,
        BetaResponseSteerEventParam as BetaResponseSteerEventParam,
        BetaResponseSteerInputContentParam as BetaResponseSteerInputContentParam,
        BetaResponseSteerInputParam as BetaResponseSteerInputParam,
        BetaWebSearchToolParam as BetaWebSearchToolParam,
    )
    from .beta_create_params import (
        BetaResponseConversationParamParam as BetaResponseConversationParamParam,
        ContextManagement as ContextManagement,
        ModerationPolicy as ModerationPolicy,
        ModerationPolicyInput as ModerationPolicyInput,
        ModerationPolicyOutput as ModerationPolicyOutput,
        MultiAgent as MultiAgent,
        ResponseCreateParams as ResponseCreateParams,
        ResponseCreateParamsBase as ResponseCreateParamsBase,
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
        ResponseRetrieveParams as ResponseRetrieveParams,
        ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
        StreamOptions as StreamOptions,
    )
    from .beta_events import (
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
        BetaResponseCreatedEvent as BetaResponseCreatedEvent,
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
        BetaResponseErrorEvent as BetaResponseErrorEvent,
        BetaResponseFailedEvent as BetaResponseFailedEvent,
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
        BetaResponseInjectEvent as BetaResponseInjectEvent,
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
        BetaResponseMcpCallArgumentsDeltaEvent as BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent as BetaResponseMcpCallArgumentsDoneEvent,
        BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent,
        BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent,
        BetaResponseMcpListToolsCompletedEvent as BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent,
        BetaResponseMcpListToolsInProgressEvent as BetaResponseMcpListToolsInProgressEvent,
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponseQueuedEvent as BetaResponseQueuedEvent,
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
        BetaResponseShellCallCommandAddedEvent as BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandDeltaEvent as BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDoneEvent as BetaResponseShellCallCommandDoneEvent,
        BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
        BetaResponseSteerErrorCode as BetaResponseSteerErrorCode,
        BetaResponseSteerEvent as BetaResponseSteerEvent,
        BetaResponseSteerInput as BetaResponseSteerInput,
        BetaResponseSteerInputContent as BetaResponseSteerInputContent,
        BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
        BetaResponseSteerPendingReason as BetaResponseSteerPendingReason,
        BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
        BetaResponseStreamEvent as BetaResponseStreamEvent,
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
        CustomToolCallOutput as CustomToolCallOutput,
        Error as Error,
        LogprobTopLogprob as LogprobTopLogprob,
        Part as Part,
        PartReasoningText as PartReasoningText,
        ResponseSteerInputItemList as ResponseSteerInputItemList,
        ResponseSteerInputItemListFunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
        ResponseSteerInputItemListFunctionCallOutputAgent as ResponseSteerInputItemListFunctionCallOutputAgent,
        ResponseSteerInputItemListFunctionCallOutputCaller as ResponseSteerInputItemListFunctionCallOutputCaller,
        ResponseSteerInputItemListFunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
        ResponseSteerInputItemListMessageAgent as ResponseSteerInputItemListMessageAgent,
        Steer as Steer,
    )
    from .beta_input_items import (
        AdditionalTools as AdditionalTools,
        AgentMessage as AgentMessage,
        AgentMessageContent as AgentMessageContent,
        ApplyPatchCall as ApplyPatchCall,
        ApplyPatchCallAgent as ApplyPatchCallAgent,
        ApplyPatchCallCaller as ApplyPatchCallCaller,
        ApplyPatchCallCallerDirect as ApplyPatchCallCallerDirect,
        ApplyPatchCallCallerProgram as ApplyPatchCallCallerProgram,
        ApplyPatchCallOperation as ApplyPatchCallOperation,
        ApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
        ApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
        ApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ApplyPatchCallOutputAgent as ApplyPatchCallOutputAgent,
        ApplyPatchCallOutputCaller as ApplyPatchCallOutputCaller,
        ApplyPatchCallOutputCallerDirect as ApplyPatchCallOutputCallerDirect,
        ApplyPatchCallOutputCallerProgram as ApplyPatchCallOutputCallerProgram,
        BetaResponseCompactionItemParam as BetaResponseCompactionItemParam,
        BetaResponseConfigurationUpdateItemParam as BetaResponseConfigurationUpdateItemParam,
        BetaResponseInput as BetaResponseInput,
        BetaResponseInputItem as BetaResponseInputItem,
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
        CompactionTrigger as CompactionTrigger,
        CompactionTriggerAgent as CompactionTriggerAgent,
        ComputerCallOutput as ComputerCallOutput,
        ComputerCallOutputAcknowledgedSafetyCheck as ComputerCallOutputAcknowledgedSafetyCheck,
        ComputerCallOutputAgent as ComputerCallOutputAgent,
        FunctionCallOutput as FunctionCallOutput,
        FunctionCallOutputAgent as FunctionCallOutputAgent,
        FunctionCallOutputCaller as FunctionCallOutputCaller,
        FunctionCallOutputCallerDirect as FunctionCallOutputCallerDirect,
        FunctionCallOutputCallerProgram as FunctionCallOutputCallerProgram,
        ItemReference as ItemReference,
        ItemReferenceAgent as ItemReferenceAgent,
        McpApprovalResponse as McpApprovalResponse,
        Message as Message,
        MessageAgent as MessageAgent,
        MultiAgentCall as MultiAgentCall,
        MultiAgentCallOutput as MultiAgentCallOutput,
        MultiAgentCallOutputOutput as MultiAgentCallOutputOutput,
        MultiAgentCallOutputOutputAnnotation as MultiAgentCallOutputOutputAnnotation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation as MultiAgentCallOutputOutputAnnotationContainerFileCitation,
        MultiAgentCallOutputOutputAnnotationFileCitation as MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation as MultiAgentCallOutputOutputAnnotationURLCitation,
        ShellCall as ShellCall,
        ShellCallAction as ShellCallAction,
        ShellCallAgent as ShellCallAgent,
        ShellCallCaller as ShellCallCaller,
        ShellCallCallerDirect as ShellCallCallerDirect,
        ShellCallCallerProgram as ShellCallCallerProgram,
        ShellCallEnvironment as ShellCallEnvironment,
        ShellCallOutput as ShellCallOutput,
        ShellCallOutputAgent as ShellCallOutputAgent,
        ShellCallOutputCaller as ShellCallOutputCaller,
        ShellCallOutputCallerDirect as ShellCallOutputCallerDirect,
        ShellCallOutputCallerProgram as ShellCallOutputCallerProgram,
        Tool as Tool,
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
        ToolSearchCall as ToolSearchCall,
        ToolSearchCallAgent as ToolSearchCallAgent,
    )
    from .beta_output_items import (
        ActionFindInPage as ActionFindInPage,
        ActionOpenPage as ActionOpenPage,
        ActionSearch as ActionSearch,
        ActionSearchSource as ActionSearchSource,
        AdditionalToolsAgent as AdditionalToolsAgent,
        AgentMessageAgent as AgentMessageAgent,
        AgentMessageContentComputerScreenshot as AgentMessageContentComputerScreenshot,
        AgentMessageContentComputerScreenshotPromptCacheBreakpoint as AgentMessageContentComputerScreenshotPromptCacheBreakpoint,
        AgentMessageContentEncryptedContent as AgentMessageContentEncryptedContent,
        AgentMessageContentReasoningText as AgentMessageContentReasoningText,
        AgentMessageContentSummaryText as AgentMessageContentSummaryText,
        AgentMessageContentText as AgentMessageContentText,
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
        BetaResponseCompactionItem as BetaResponseCompactionItem,
        BetaResponseConfigurationUpdateItem as BetaResponseConfigurationUpdateItem,
        BetaResponseConversationParam as BetaResponseConversationParam,
        BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch,
        BetaResponseItem as BetaResponseItem,
        BetaResponseOutputItem as BetaResponseOutputItem,
        BetaResponseReasoningItem as BetaResponseReasoningItem,
        ImageGenerationCall as ImageGenerationCall,
        ImageGenerationCallAgent as ImageGenerationCallAgent,
        ImageGenerationCallError as ImageGenerationCallError,
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
        LocalShellCall as LocalShellCall,
        LocalShellCallAction as LocalShellCallAction,
        LocalShellCallAgent as LocalShellCallAgent,
        LocalShellCallOutput as LocalShellCallOutput,
        LocalShellCallOutputAgent as LocalShellCallOutputAgent,
        McpApprovalRequest as McpApprovalRequest,
        McpApprovalRequestAgent as McpApprovalRequestAgent,
        McpApprovalResponseAgent as McpApprovalResponseAgent,
        McpCall as McpCall,
        McpCallAgent as McpCallAgent,
        McpListTools as McpListTools,
        McpListToolsAgent as McpListToolsAgent,
        McpListToolsTool as McpListToolsTool,
        MultiAgentCallAgent as MultiAgentCallAgent,
        MultiAgentCallOutputAgent as MultiAgentCallOutputAgent,
        OutputImage as OutputImage,
        OutputLogs as OutputLogs,
        Program as Program,
        ProgramAgent as ProgramAgent,
        ProgramOutput as ProgramOutput,
        ProgramOutputAgent as ProgramOutputAgent,
        Reasoning as Reasoning,
        Summary as Summary,
        Text as Text,
        TextFormatText as TextFormatText,
    )
    from .beta_params import (
        BetaComputerActionListParam as BetaComputerActionListParam,
        BetaComputerActionParam as BetaComputerActionParam,
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
        BetaResponseCompactionItemParamParam as BetaResponseCompactionItemParamParam,
        BetaResponseComputerToolCallOutputScreenshotParam as BetaResponseComputerToolCallOutputScreenshotParam,
        BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam,
        BetaResponseConfigurationUpdateItemParamParam as BetaResponseConfigurationUpdateItemParamParam,
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
        BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam,
        BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam,
        BetaResponseInputItemParam as BetaResponseInputItemParam,
        BetaResponseInputParam as BetaResponseInputParam,
        BetaResponseReasoningItemParam as BetaResponseReasoningItemParam,
        BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from .beta_response import (
        AccessPrograms as AccessPrograms,
        BetaCompactedResponse as BetaCompactedResponse,
        BetaResponse as BetaResponse,
        BetaResponseError as BetaResponseError,
        BetaResponseIncludable as BetaResponseIncludable,
        BetaResponseStatus as BetaResponseStatus,
        BetaResponseUsage as BetaResponseUsage,
        BetaServiceTier as BetaServiceTier,
        Conversation as Conversation,
        Image as Image,
        IncompleteDetails as IncompleteDetails,
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
        InputTransformation as InputTransformation,
        Misalignment as Misalignment,
        MisalignmentSteer as MisalignmentSteer,
        Moderation as Moderation,
        ModerationInput as ModerationInput,
        ModerationInputError as ModerationInputError,
        ModerationInputModerationResult as ModerationInputModerationResult,
        ModerationOutput as ModerationOutput,
        ModerationOutputError as ModerationOutputError,
        ModerationOutputModerationResult as ModerationOutputModerationResult,
        PromptCacheDiagnostics as PromptCacheDiagnostics,
        PromptCacheDiagnosticsCacheHit as PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsCacheMiss as PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsComparisonResponseNotFound as PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
        ToolChoice as ToolChoice,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        ToolUsage as ToolUsage,
        ToolUsageImageGen as ToolUsageImageGen,
        ToolUsageImageGenCachedTokensDetails as ToolUsageImageGenCachedTokensDetails,
        ToolUsageImageGenInputTokensDetails as ToolUsageImageGenInputTokensDetails,
        ToolUsageImageGenOutputTokensDetails as ToolUsageImageGenOutputTokensDetails,
        ToolUsageWebSearch as ToolUsageWebSearch,
    )
    from .beta_server_events import (
        BetaResponseAudioTranscriptWsDelta as BetaResponseAudioTranscriptWsDelta,
        BetaResponseAudioTranscriptWsDone as BetaResponseAudioTranscriptWsDone,
        BetaResponseAudioWsDelta as BetaResponseAudioWsDelta,
        BetaResponseAudioWsDone as BetaResponseAudioWsDone,
        BetaResponseCodeInterpreterCallCodeWsDelta as BetaResponseCodeInterpreterCallCodeWsDelta,
        BetaResponseCodeInterpreterCallCodeWsDone as BetaResponseCodeInterpreterCallCodeWsDone,
        BetaResponseCodeInterpreterCallInWsProgress as BetaResponseCodeInterpreterCallInWsProgress,
        BetaResponseCodeInterpreterCallWsCompleted as BetaResponseCodeInterpreterCallWsCompleted,
        BetaResponseCodeInterpreterCallWsInterpreting as BetaResponseCodeInterpreterCallWsInterpreting,
        BetaResponseCompactionWsCompacting as BetaResponseCompactionWsCompacting,
        BetaResponseContentPartWsAdded as BetaResponseContentPartWsAdded,
        BetaResponseContentPartWsDone as BetaResponseContentPartWsDone,
        BetaResponseCustomToolCallInputWsDelta as BetaResponseCustomToolCallInputWsDelta,
        BetaResponseCustomToolCallInputWsDone as BetaResponseCustomToolCallInputWsDone,
        BetaResponseFileSearchCallInWsProgress as BetaResponseFileSearchCallInWsProgress,
        BetaResponseFileSearchCallWsCompleted as BetaResponseFileSearchCallWsCompleted,
        BetaResponseFileSearchCallWsSearching as BetaResponseFileSearchCallWsSearching,
        BetaResponseFunctionCallArgumentsWsDelta as BetaResponseFunctionCallArgumentsWsDelta,
        BetaResponseFunctionCallArgumentsWsDone as BetaResponseFunctionCallArgumentsWsDone,
        BetaResponseImageGenCallInWsProgress as BetaResponseImageGenCallInWsProgress,
        BetaResponseImageGenCallPartialWsImage as BetaResponseImageGenCallPartialWsImage,
        BetaResponseImageGenCallWsCompleted as BetaResponseImageGenCallWsCompleted,
        BetaResponseImageGenCallWsGenerating as BetaResponseImageGenCallWsGenerating,
        BetaResponseInWsProgress as BetaResponseInWsProgress,
        BetaResponseMcpCallArgumentsWsDelta as BetaResponseMcpCallArgumentsWsDelta,
        BetaResponseMcpCallArgumentsWsDone as BetaResponseMcpCallArgumentsWsDone,
        BetaResponseMcpCallInWsProgress as BetaResponseMcpCallInWsProgress,
        BetaResponseMcpCallWsCompleted as BetaResponseMcpCallWsCompleted,
        BetaResponseMcpCallWsFailed as BetaResponseMcpCallWsFailed,
        BetaResponseMcpListToolsInWsProgress as BetaResponseMcpListToolsInWsProgress,
        BetaResponseMcpListToolsWsCompleted as BetaResponseMcpListToolsWsCompleted,
        BetaResponseMcpListToolsWsFailed as BetaResponseMcpListToolsWsFailed,
        BetaResponseOutputItemWsAdded as BetaResponseOutputItemWsAdded,
        BetaResponseOutputItemWsDone as BetaResponseOutputItemWsDone,
        BetaResponseOutputTextAnnotationWsAdded as BetaResponseOutputTextAnnotationWsAdded,
        BetaResponseReasoningSummaryPartWsAdded as BetaResponseReasoningSummaryPartWsAdded,
        BetaResponseReasoningSummaryPartWsDone as BetaResponseReasoningSummaryPartWsDone,
        BetaResponseReasoningSummaryTextWsDelta as BetaResponseReasoningSummaryTextWsDelta,
        BetaResponseReasoningSummaryTextWsDone as BetaResponseReasoningSummaryTextWsDone,
        BetaResponseReasoningTextWsDelta as BetaResponseReasoningTextWsDelta,
        BetaResponseReasoningTextWsDone as BetaResponseReasoningTextWsDone,
        BetaResponseRefusalWsDelta as BetaResponseRefusalWsDelta,
        BetaResponseRefusalWsDone as BetaResponseRefusalWsDone,
        BetaResponsesClientEvent as BetaResponsesClientEvent,
        BetaResponseShellCallCommandWsAdded as BetaResponseShellCallCommandWsAdded,
        BetaResponseShellCallCommandWsDelta as BetaResponseShellCallCommandWsDelta,
        BetaResponseShellCallCommandWsDone as BetaResponseShellCallCommandWsDone,
        BetaResponseShellCallOutputContentWsDelta as BetaResponseShellCallOutputContentWsDelta,
        BetaResponseShellCallOutputContentWsDone as BetaResponseShellCallOutputContentWsDone,
        BetaResponsesServerEvent as BetaResponsesServerEvent,
        BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
        BetaResponseTextWsDelta as BetaResponseTextWsDelta,
        BetaResponseTextWsDone as BetaResponseTextWsDone,
        BetaResponseWebSearchCallInWsProgress as BetaResponseWebSearchCallInWsProgress,
        BetaResponseWebSearchCallWsCompleted as BetaResponseWebSearchCallWsCompleted,
        BetaResponseWebSearchCallWsSearching as BetaResponseWebSearchCallWsSearching,
        BetaResponseWsCompleted as BetaResponseWsCompleted,
        BetaResponseWsCreated as BetaResponseWsCreated,
        BetaResponseWsError as BetaResponseWsError,
        BetaResponseWsErrorAgent as BetaResponseWsErrorAgent,
        BetaResponseWsErrorError as BetaResponseWsErrorError,
        BetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
        BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
        BetaResponseWsFailed as BetaResponseWsFailed,
        BetaResponseWsIncomplete as BetaResponseWsIncomplete,
        BetaResponseWsQueued as BetaResponseWsQueued,
        ResponseCreate as ResponseCreate,
        ResponseCreateAccessPrograms as ResponseCreateAccessPrograms,
        ResponseCreateContextManagement as ResponseCreateContextManagement,
        ResponseCreateConversation as ResponseCreateConversation,
        ResponseCreateImage as ResponseCreateImage,
        ResponseCreateModeration as ResponseCreateModeration,
        ResponseCreateModerationPolicy as ResponseCreateModerationPolicy,
        ResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput,
        ResponseCreateModerationPolicyOutput as ResponseCreateModerationPolicyOutput,
        ResponseCreateMultiAgent as ResponseCreateMultiAgent,
        ResponseCreateReasoning as ResponseCreateReasoning,
        ResponseCreateStreamOptions as ResponseCreateStreamOptions,
        ResponseCreateToolChoice as ResponseCreateToolChoice,
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    )
    from .beta_tool_calls import (
        AcknowledgedSafetyCheck as AcknowledgedSafetyCheck,
        Action as Action,
        Annotation as Annotation,
        BetaComputerAction as BetaComputerAction,
        BetaComputerActionList as BetaComputerActionList,
        BetaEasyInputMessage as BetaEasyInputMessage,
        BetaImageDetail as BetaImageDetail,
        BetaMcpToolCallError as BetaMcpToolCallError,
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput,
        BetaResponseComputerToolCall as BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem,
        BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot,
        BetaResponseContainerReference as BetaResponseContainerReference,
        BetaResponseCustomToolCall as BetaResponseCustomToolCall,
        BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem,
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
        BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
        BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList,
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
        BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
        BetaResponseFunctionToolCall as BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem,
        BetaResponseInputContent as BetaResponseInputContent,
        BetaResponseInputFile as BetaResponseInputFile,
        BetaResponseInputFileContent as BetaResponseInputFileContent,
        BetaResponseInputImage as BetaResponseInputImage,
        BetaResponseInputImageContent as BetaResponseInputImageContent,
        BetaResponseInputMessageContentList as BetaResponseInputMessageContentList,
        BetaResponseInputMessageItem as BetaResponseInputMessageItem,
        BetaResponseInputText as BetaResponseInputText,
        BetaResponseInputTextContent as BetaResponseInputTextContent,
        BetaResponseLocalEnvironment as BetaResponseLocalEnvironment,
        BetaResponseOutputMessage as BetaResponseOutputMessage,
        BetaResponseOutputRefusal as BetaResponseOutputRefusal,
        BetaResponseOutputText as BetaResponseOutputText,
        BetaResponsePrompt as BetaResponsePrompt,
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
        BetaResponseToolSearchCall as BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem,
        Caller as Caller,
        CallerDirect as CallerDirect,
        CallerProgram as CallerProgram,
        Content as Content,
        Delta as Delta,
        Drag as Drag,
        DragPath as DragPath,
        HTTPError as HTTPError,
        Keypress as Keypress,
        Logprob as Logprob,
        McpProtocolError as McpProtocolError,
        McpToolExecutionError as McpToolExecutionError,
        MultiAgentAction as MultiAgentAction,
        Operation as Operation,
        OperationCreateFile as OperationCreateFile,
        OperationDeleteFile as OperationDeleteFile,
        OperationUpdateFile as OperationUpdateFile,
        Outcome as Outcome,
        OutcomeExit as OutcomeExit,
        OutcomeTimeout as OutcomeTimeout,
        Output as Output,
        OutputOutcome as OutputOutcome,
        OutputOutcomeExit as OutputOutcomeExit,
        OutputOutcomeTimeout as OutputOutcomeTimeout,
        OutputOutputContentList as OutputOutputContentList,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        Result as Result,
        Screenshot as Screenshot,
        Type as Type,
        Variables as Variables,
        Wait as Wait,
    )
    from .beta_tool_params import (
        BetaApplyPatchToolParam as BetaApplyPatchToolParam,
        BetaComputerToolParam as BetaComputerToolParam,
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
        BetaContainerAutoParam as BetaContainerAutoParam,
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
        BetaContainerReferenceParam as BetaContainerReferenceParam,
        BetaCustomToolParam as BetaCustomToolParam,
        BetaFileSearchToolParam as BetaFileSearchToolParam,
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
        BetaFunctionToolParam as BetaFunctionToolParam,
        BetaInlineSkillParam as BetaInlineSkillParam,
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
        BetaLocalSkillParam as BetaLocalSkillParam,
        BetaMcpToolCallErrorParam as BetaMcpToolCallErrorParam,
        BetaNamespaceToolParam as BetaNamespaceToolParam,
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
        BetaResponseFormatTextConfigParam as BetaResponseFormatTextConfigParam,
        BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
        BetaResponseTextConfigParam as BetaResponseTextConfigParam,
        BetaSkillReferenceParam as BetaSkillReferenceParam,
        BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam,
        BetaToolChoiceApplyPatchParam as BetaToolChoiceApplyPatchParam,
        BetaToolChoiceCustomParam as BetaToolChoiceCustomParam,
        BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
        BetaToolChoiceMcpParam as BetaToolChoiceMcpParam,
        BetaToolChoiceShellParam as BetaToolChoiceShellParam,
        BetaToolChoiceTypesParam as BetaToolChoiceTypesParam,
        BetaToolParam as BetaToolParam,
        BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam,
        BetaToolSearchToolParam as BetaToolSearchToolParam,
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
    )
    from .beta_tools import (
        BetaApplyPatchTool as BetaApplyPatchTool,
        BetaComputerTool as BetaComputerTool,
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
        BetaContainerAuto as BetaContainerAuto,
        BetaContainerNetworkPolicyAllowlist as BetaContainerNetworkPolicyAllowlist,
        BetaContainerNetworkPolicyDisabled as BetaContainerNetworkPolicyDisabled,
        BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret,
        BetaContainerReference as BetaContainerReference,
        BetaCustomTool as BetaCustomTool,
        BetaFileSearchTool as BetaFileSearchTool,
        BetaFunctionShellTool as BetaFunctionShellTool,
        BetaFunctionTool as BetaFunctionTool,
        BetaInlineSkill as BetaInlineSkill,
        BetaInlineSkillSource as BetaInlineSkillSource,
        BetaLocalEnvironment as BetaLocalEnvironment,
        BetaLocalSkill as BetaLocalSkill,
        BetaNamespaceTool as BetaNamespaceTool,
        BetaResponseFormatTextConfig as BetaResponseFormatTextConfig,
        BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig,
        BetaResponseTextConfig as BetaResponseTextConfig,
        BetaSkillReference as BetaSkillReference,
        BetaTool as BetaTool,
        BetaToolChoiceAllowed as BetaToolChoiceAllowed,
        BetaToolChoiceApplyPatch as BetaToolChoiceApplyPatch,
        BetaToolChoiceCustom as BetaToolChoiceCustom,
        BetaToolChoiceFunction as BetaToolChoiceFunction,
        BetaToolChoiceMcp as BetaToolChoiceMcp,
        BetaToolChoiceOptions as BetaToolChoiceOptions,
        BetaToolChoiceShell as BetaToolChoiceShell,
        BetaToolChoiceTypes as BetaToolChoiceTypes,
        BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool as BetaToolSearchTool,
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterContainer as CodeInterpreterContainer,
        CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
        CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
        Filters as Filters,
        FiltersComparisonFilter as FiltersComparisonFilter,
        FiltersCompoundFilter as FiltersCompoundFilter,
        FiltersCompoundFilterFilter as FiltersCompoundFilterFilter,
        FiltersCompoundFilterFilterComparisonFilter as FiltersCompoundFilterFilterComparisonFilter,
        Format as Format,
        FormatGrammar as FormatGrammar,
        FormatText as FormatText,
        ImageGeneration as ImageGeneration,
        ImageGenerationInputImageMask as ImageGenerationInputImageMask,
        ImageGenerationSvg as ImageGenerationSvg,
        ImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
        JSONObject as JSONObject,
        LocalShell as LocalShell,
        Mcp as Mcp,
        McpAllowedTools as McpAllowedTools,
        McpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        McpRequireApproval as McpRequireApproval,
        McpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter,
        McpRequireApprovalMcpToolApprovalFilterAlways as McpRequireApprovalMcpToolApprovalFilterAlways,
        McpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever,
        NetworkPolicy as NetworkPolicy,
        ProgrammaticToolCalling as ProgrammaticToolCalling,
        RankingOptions as RankingOptions,
        RankingOptionsHybridSearch as RankingOptionsHybridSearch,
        Skill as Skill,
        ToolFunction as ToolFunction,
        UserLocation as UserLocation,
    )
    from .beta_web_search_tool import (
        BetaWebSearchTool as BetaWebSearchTool,
    )
    from .response_compact_params import (
        ResponseCompactParams as ResponseCompactParams,
    )
    from .thread_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
        ThreadCreateAndRunParamsBase as ThreadCreateAndRunParamsBase,
        ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunParamsNonStreaming,
        ThreadCreateAndRunParamsStreaming as ThreadCreateAndRunParamsStreaming,
        ThreadMessage as ThreadMessage,
        ThreadMessageAttachment as ThreadMessageAttachment,
        ThreadMessageAttachmentTool as ThreadMessageAttachmentTool,
        ThreadMessageAttachmentToolFileSearch as ThreadMessageAttachmentToolFileSearch,
        ThreadToolResources as ThreadToolResources,
        ThreadToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter,
        ThreadToolResourcesFileSearch as ThreadToolResourcesFileSearch,
        ThreadToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategy as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
        ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
        ThreadUpdateParams as ThreadUpdateParams,
        TruncationStrategy as TruncationStrategy,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
