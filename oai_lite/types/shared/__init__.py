"""Shapes that several resources return: response formats, tools, reasoning settings, filters, errors; and model names.

The same ones as parameters are in `shared_params`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "decisions": "DecisionQuestionInputText DecisionQuestionInputImage DecisionInputJSON DecisionQuestionInputPart",
        "error_object": "ErrorObject Misalignment MisalignmentSteer",
        "filters": "ComparisonFilter Filter CompoundFilter",
        "formats": "ResponseFormatText ResponseFormatJSONSchema JSONSchema ResponseFormatJSONObject"
        " ResponseFormatTextGrammar ResponseFormatTextPython",
        "names": "Connector ImageToolModel ReasoningEffort Metadata FunctionParameters OAuthErrorCode ChatModel"
        " ResponsesModel AllModels",
        "reasoning": "Reasoning",
        "tools": "FunctionDefinition Text Grammar CustomToolInputFormat",
    },
)

if TYPE_CHECKING:
    from .decisions import *
    from .error_object import *
    from .filters import *
    from .formats import *
    from .names import *
    from .reasoning import *
    from .tools import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
