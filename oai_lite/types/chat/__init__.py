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

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .completion import Choice as Choice
    from .message import (
        Custom as Custom,
        Function as Function,
        FunctionCall as FunctionCall,
        ImageURL as ImageURL,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )

    # isort: split
    from .chat_completion_chunk import *
    from .chat_completion_custom_tool_param import *
    from .chat_completion_named_tool_choice_param import *
    from .completion import *
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
    from .params import *
    from .parsed import *

    # isort: split
    from .completion import Choice as Choice
    from .message import (
        Custom as Custom,
        Function as Function,
        FunctionCall as FunctionCall,
        ImageURL as ImageURL,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
