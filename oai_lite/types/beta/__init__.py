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
        " ToolFunction UserLocation BetaWebSearchTool",
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
        " ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming ResponseRetrieveParams"
        " ResponseCompactParams",
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

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .agent import (
        Agent as Agent,
        Compaction as Compaction,
        Experimental as Experimental,
        InputTokensDetails as InputTokensDetails,
        OutputTokensDetails as OutputTokensDetails,
        TextFormat as TextFormat,
    )
    from .agent_session import (
        Environment as Environment,
        PromptCacheOptions as PromptCacheOptions,
    )
    from .assistant import (
        FileSearch as FileSearch,
        FileSearchRankingOptions as FileSearchRankingOptions,
        FunctionTool as FunctionTool,
        Thread as Thread,
        ToolResources as ToolResources,
        ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from .beta_client_events_params import ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions
    from .beta_events import (
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
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ComputerCallOutput as ComputerCallOutput,
        FunctionCallOutput as FunctionCallOutput,
        McpApprovalResponse as McpApprovalResponse,
        Message as Message,
        MultiAgentCall as MultiAgentCall,
        MultiAgentCallOutput as MultiAgentCallOutput,
        ShellCallOutput as ShellCallOutput,
        Tool as Tool,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
        ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    )
    from .beta_output_items import (
        Reasoning as Reasoning,
        Summary as Summary,
        Text as Text,
    )
    from .beta_tool_calls import (
        Annotation as Annotation,
        CallerProgram as CallerProgram,
        Content as Content,
        Logprob as Logprob,
        OperationDeleteFile as OperationDeleteFile,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        Variables as Variables,
    )
    from .beta_tools import (
        Filters as Filters,
        UserLocation as UserLocation,
    )

    # isort: split
    from .agent import *
    from .agent_events import *
    from .agent_params import *
    from .agent_session import *
    from .assistant import *
    from .assistant_create_params import *
    from .assistant_params import *
    from .assistant_stream_event import *
    from .beta_client_events_params import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
        BetaResponsesClientEventParam as BetaResponsesClientEventParam,
    )
    from .beta_content_params import *
    from .beta_create_params import (
        BetaResponseConversationParamParam as BetaResponseConversationParamParam,
        ContextManagement as ContextManagement,
        ModerationPolicy as ModerationPolicy,
        ModerationPolicyInput as ModerationPolicyInput,
        ModerationPolicyOutput as ModerationPolicyOutput,
        MultiAgent as MultiAgent,
        ResponseCompactParams as ResponseCompactParams,
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
    from .beta_events import *
    from .beta_input_items import *
    from .beta_output_items import *
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
    from .beta_response import *
    from .beta_server_events import *
    from .beta_tool_calls import *
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
    from .beta_tools import *
    from .thread_params import *

    # isort: split
    from .agent import (
        Agent as Agent,
        Compaction as Compaction,
        Experimental as Experimental,
        InputTokensDetails as InputTokensDetails,
        OutputTokensDetails as OutputTokensDetails,
        TextFormat as TextFormat,
    )
    from .agent_session import (
        Environment as Environment,
        PromptCacheOptions as PromptCacheOptions,
    )
    from .assistant import (
        FileSearch as FileSearch,
        FileSearchRankingOptions as FileSearchRankingOptions,
        FunctionTool as FunctionTool,
        Thread as Thread,
        ToolResources as ToolResources,
        ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from .beta_client_events_params import ResponseCreatePromptCacheOptions as ResponseCreatePromptCacheOptions
    from .beta_events import (
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
        ApplyPatchCallOutput as ApplyPatchCallOutput,
        ComputerCallOutput as ComputerCallOutput,
        FunctionCallOutput as FunctionCallOutput,
        McpApprovalResponse as McpApprovalResponse,
        Message as Message,
        MultiAgentCall as MultiAgentCall,
        MultiAgentCallOutput as MultiAgentCallOutput,
        ShellCallOutput as ShellCallOutput,
        Tool as Tool,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
        ToolMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
    )
    from .beta_output_items import (
        Reasoning as Reasoning,
        Summary as Summary,
        Text as Text,
    )
    from .beta_tool_calls import (
        Annotation as Annotation,
        CallerProgram as CallerProgram,
        Content as Content,
        Logprob as Logprob,
        OperationDeleteFile as OperationDeleteFile,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        Variables as Variables,
    )
    from .beta_tools import (
        Filters as Filters,
        UserLocation as UserLocation,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
