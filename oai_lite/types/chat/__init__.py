"""Chat completions: what comes back (`ChatCompletion`, `ChatCompletionChunk`…) and what is sent.

Names that end in `Param` or `Params` are TypedDicts. Where a returned class and a TypedDict share a short name
(`Function`, `Custom`, `Moderation`…), the package has the class; the TypedDict is in `params` or in
`completion_create_params`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "completions": "",
        "chat_completion_chunk": "ChatCompletionChunk ChoiceDelta ChoiceDeltaToolCall ChoiceDeltaToolCallFunction"
        " ChoiceDeltaFunctionCall ChoiceDeltaAudio",
        "completion": "Moderation ModerationInputModerationResults ModerationInputModerationResultsResult"
        " ModerationInputError ModerationOutputModerationResults ModerationOutputModerationResultsResult"
        " ModerationOutputError ModerationInput ModerationOutput ChatCompletion Choice ChoiceLogprobs"
        " ChatCompletionTokenLogprob TopLogprob ChatCompletionDeleted",
        "message": "ChatCompletionMessage Annotation AnnotationURLCitation ChatCompletionAudio"
        " ChatCompletionMessageFunctionToolCall Function ChatCompletionMessageCustomToolCall Custom"
        " FunctionCall ChatCompletionMessageToolCallUnion ChatCompletionMessageToolCall"
        " ChatCompletionFunctionTool ChatCompletionStoreMessage ChatCompletionContentPartText"
        " ChatCompletionContentPartImage ImageURL PromptCacheBreakpoint ChatCompletionStoreMessageContentPart"
        " ChatCompletionRole ChatCompletionModality",
        "parsed": "ParsedFunction ParsedFunctionToolCall ParsedToolCall ParsedChatCompletionMessage ParsedChoice"
        " ParsedChatCompletion",
        "chat_completion_custom_tool_param": "ChatCompletionCustomToolParam CustomFormatText CustomFormatGrammar CustomFormatGrammarGrammar"
        " CustomFormat",
        "chat_completion_named_tool_choice_param": "ChatCompletionNamedToolChoiceParam ChatCompletionNamedToolChoiceCustomParam",
        "completion_create_params": "CompletionCreateParamsBase CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming"
        " CompletionCreateParams ResponseFormat ModerationPolicy ModerationPolicyInput ModerationPolicyOutput"
        " PromptCacheOptions WebSearchOptions WebSearchOptionsUserLocation"
        " WebSearchOptionsUserLocationApproximate CompletionListParams CompletionUpdateParams ChatModel"
        " FunctionParameters Metadata ReasoningEffort",
        "params": "ChatCompletionDeveloperMessageParam ChatCompletionSystemMessageParam ChatCompletionUserMessageParam"
        " ChatCompletionAssistantMessageParam Audio ChatCompletionToolMessageParam"
        " ChatCompletionFunctionMessageParam ChatCompletionContentPartTextParam"
        " ChatCompletionContentPartImageParam ChatCompletionContentPartInputAudioParam InputAudio File"
        " FileFile ChatCompletionContentPartRefusalParam FilePromptCacheBreakpoint"
        " ChatCompletionContentPartParam ContentArrayOfContentPart ChatCompletionMessageParam"
        " CreateChatCompletionRequestMessageParam ChatCompletionMessageFunctionToolCallParam"
        " ChatCompletionMessageCustomToolCallParam ChatCompletionMessageToolCallUnionParam"
        " ChatCompletionMessageToolCallParam ChatCompletionFunctionToolParam ChatCompletionToolUnionParam"
        " ChatCompletionToolParam ChatCompletionAllowedToolChoiceParam ChatCompletionAllowedToolsParam"
        " ChatCompletionToolChoiceOptionParam ChatCompletionFunctionCallOptionParam ChatCompletionAudioParam"
        " VoiceID Voice ChatCompletionPredictionContentParam ChatCompletionStreamOptionsParam"
        " ChatCompletionReasoningEffort",
    },
)

if TYPE_CHECKING:
    from . import completions as completions
    from .chat_completion_chunk import (
        ChatCompletionChunk as ChatCompletionChunk,
        ChoiceDelta as ChoiceDelta,
        ChoiceDeltaAudio as ChoiceDeltaAudio,
        ChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall,
        ChoiceDeltaToolCall as ChoiceDeltaToolCall,
        ChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    )
    from .chat_completion_custom_tool_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
        CustomFormat as CustomFormat,
        CustomFormatGrammar as CustomFormatGrammar,
        CustomFormatGrammarGrammar as CustomFormatGrammarGrammar,
        CustomFormatText as CustomFormatText,
    )
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from .completion import (
        ChatCompletion as ChatCompletion,
        ChatCompletionDeleted as ChatCompletionDeleted,
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
        Choice as Choice,
        ChoiceLogprobs as ChoiceLogprobs,
        Moderation as Moderation,
        ModerationInput as ModerationInput,
        ModerationInputError as ModerationInputError,
        ModerationInputModerationResults as ModerationInputModerationResults,
        ModerationInputModerationResultsResult as ModerationInputModerationResultsResult,
        ModerationOutput as ModerationOutput,
        ModerationOutputError as ModerationOutputError,
        ModerationOutputModerationResults as ModerationOutputModerationResults,
        ModerationOutputModerationResultsResult as ModerationOutputModerationResultsResult,
        TopLogprob as TopLogprob,
    )
    from .completion_create_params import (
        ChatModel as ChatModel,
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParamsBase as CompletionCreateParamsBase,
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
        CompletionListParams as CompletionListParams,
        CompletionUpdateParams as CompletionUpdateParams,
        FunctionParameters as FunctionParameters,
        Metadata as Metadata,
        ModerationPolicy as ModerationPolicy,
        ModerationPolicyInput as ModerationPolicyInput,
        ModerationPolicyOutput as ModerationPolicyOutput,
        PromptCacheOptions as PromptCacheOptions,
        ReasoningEffort as ReasoningEffort,
        ResponseFormat as ResponseFormat,
        WebSearchOptions as WebSearchOptions,
        WebSearchOptionsUserLocation as WebSearchOptionsUserLocation,
        WebSearchOptionsUserLocationApproximate as WebSearchOptionsUserLocationApproximate,
    )
    from .message import *
    from .params import (
        Audio as Audio,
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
        ChatCompletionAudioParam as ChatCompletionAudioParam,
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
        ChatCompletionMessageParam as ChatCompletionMessageParam,
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
        ChatCompletionReasoningEffort as ChatCompletionReasoningEffort,
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
        ChatCompletionToolParam as ChatCompletionToolParam,
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
        ContentArrayOfContentPart as ContentArrayOfContentPart,
        CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
        File as File,
        FileFile as FileFile,
        FilePromptCacheBreakpoint as FilePromptCacheBreakpoint,
        InputAudio as InputAudio,
        Voice as Voice,
        VoiceID as VoiceID,
    )
    from .parsed import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
