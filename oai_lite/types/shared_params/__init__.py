"""Shapes that several resources accept: the TypedDict counterparts of `shared`, under the same names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "params": "ResponseFormatText ResponseFormatJSONSchema JSONSchema ResponseFormatJSONObject FunctionDefinition"
        " Text Grammar CustomToolInputFormat Reasoning ComparisonFilter Filter CompoundFilter"
        " DecisionQuestionInputText DecisionQuestionInputImage DecisionInputJSON DecisionQuestionInputPart"
        " ChatModel FunctionParameters Metadata OAuthErrorCode ReasoningEffort ResponsesModel",
    },
)

if TYPE_CHECKING:
    from .params import (
        ChatModel as ChatModel,
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        CustomToolInputFormat as CustomToolInputFormat,
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
        DecisionQuestionInputText as DecisionQuestionInputText,
        Filter as Filter,
        FunctionDefinition as FunctionDefinition,
        FunctionParameters as FunctionParameters,
        Grammar as Grammar,
        JSONSchema as JSONSchema,
        Metadata as Metadata,
        OAuthErrorCode as OAuthErrorCode,
        Reasoning as Reasoning,
        ReasoningEffort as ReasoningEffort,
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
        ResponsesModel as ResponsesModel,
        Text as Text,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
