"""Shapes that several resources return: response formats, tools, reasoning settings, filters, errors; and model names.

The same ones as parameters are in `shared_params`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "names": "AllModels ChatModel FunctionParameters Metadata OAuthErrorCode ReasoningEffort ResponsesModel",
        "formats": "JSONSchema ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText"
        " ResponseFormatTextGrammar ResponseFormatTextPython",
        "tools": "CustomToolInputFormat FunctionDefinition Grammar Text",
        "reasoning": "Reasoning",
        "filters": "ComparisonFilter CompoundFilter Filter",
        "decisions": "DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText",
        "error_object": "ErrorObject Misalignment MisalignmentSteer",
    },
)

if TYPE_CHECKING:
    from .decisions import (
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
        DecisionQuestionInputText as DecisionQuestionInputText,
    )
    from .error_object import (
        ErrorObject as ErrorObject,
        Misalignment as Misalignment,
        MisalignmentSteer as MisalignmentSteer,
    )
    from .filters import (
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        Filter as Filter,
    )
    from .formats import (
        JSONSchema as JSONSchema,
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
        ResponseFormatTextPython as ResponseFormatTextPython,
    )
    from .names import (
        AllModels as AllModels,
        ChatModel as ChatModel,
        FunctionParameters as FunctionParameters,
        Metadata as Metadata,
        OAuthErrorCode as OAuthErrorCode,
        ReasoningEffort as ReasoningEffort,
        ResponsesModel as ResponsesModel,
    )
    from .reasoning import Reasoning as Reasoning
    from .tools import (
        CustomToolInputFormat as CustomToolInputFormat,
        FunctionDefinition as FunctionDefinition,
        Grammar as Grammar,
        Text as Text,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
