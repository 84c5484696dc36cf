"""Every shape that the API returns (classes) or accepts (TypedDicts, named `…Params` or `…Param`).

The big resources have subpackages (`types.chat`, `types.responses`); this level has the smaller ones and what several
of them share. Nothing is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy
from . import _official as _official  # official module paths below this one

_lazily = lazy(
    __name__,
    {
        "chat": "",
        "responses": "",
        "shared": "",
        "shared_params": "",
        "completion": "Completion CompletionChoice Logprobs",
        "completion_usage": "CompletionUsage CompletionTokensDetails PromptTokensDetails",
        "completion_create_params": "CompletionCreateParams CompletionCreateParamsBase"
        " CompletionCreateParamsNonStreaming CompletionCreateParamsStreaming",
        "embedding": "Embedding CreateEmbeddingResponse Usage EmbeddingModel",
        "embedding_create_params": "EmbeddingCreateParams",
        "file_object": "FileObject FileDeleted FileContent FilePurpose",
        "file_create_params": "FileCreateParams FileListParams",
        "file_types": "FileTypes",
        "model": "Model ModelDeleted",
        "moderation": "Moderation ModerationCreateResponse Categories CategoryScores CategoryAppliedInputTypes"
        " ModerationModel",
        "moderation_create_params": "ModerationCreateParams ModerationMultiModalInputParam ModerationTextInputParam"
        " ModerationImageURLInputParam ImageURL",
        "shared.names": "AllModels ChatModel FunctionParameters Metadata OAuthErrorCode ReasoningEffort ResponsesModel",
        "shared.formats": "ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText"
        " ResponseFormatTextGrammar ResponseFormatTextPython",
        "shared.tools": "CustomToolInputFormat FunctionDefinition",
        "shared.reasoning": "Reasoning",
        "shared.filters": "ComparisonFilter CompoundFilter",
        "shared.decisions": "DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart"
        " DecisionQuestionInputText",
        "shared.error_object": "ErrorObject Misalignment MisalignmentSteer",
    },
)

if TYPE_CHECKING:
    from . import chat as chat, responses as responses, shared as shared, shared_params as shared_params
    from .completion import (
        Completion as Completion,
        CompletionChoice as CompletionChoice,
        Logprobs as Logprobs,
    )
    from .completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParamsBase as CompletionCreateParamsBase,
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
    from .completion_usage import (
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        PromptTokensDetails as PromptTokensDetails,
    )
    from .embedding import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
        Embedding as Embedding,
        EmbeddingModel as EmbeddingModel,
        Usage as Usage,
    )
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .file_create_params import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
    )
    from .file_object import (
        FileContent as FileContent,
        FileDeleted as FileDeleted,
        FileObject as FileObject,
        FilePurpose as FilePurpose,
    )
    from .file_types import FileTypes as FileTypes
    from .model import (
        Model as Model,
        ModelDeleted as ModelDeleted,
    )
    from .moderation import (
        Categories as Categories,
        CategoryAppliedInputTypes as CategoryAppliedInputTypes,
        CategoryScores as CategoryScores,
        Moderation as Moderation,
        ModerationCreateResponse as ModerationCreateResponse,
        ModerationModel as ModerationModel,
    )
    from .moderation_create_params import (
        ImageURL as ImageURL,
        ModerationCreateParams as ModerationCreateParams,
        ModerationImageURLInputParam as ModerationImageURLInputParam,
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
        ModerationTextInputParam as ModerationTextInputParam,
    )
    from .shared.decisions import (
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
        DecisionQuestionInputText as DecisionQuestionInputText,
    )
    from .shared.error_object import (
        ErrorObject as ErrorObject,
        Misalignment as Misalignment,
        MisalignmentSteer as MisalignmentSteer,
    )
    from .shared.filters import (
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
    )
    from .shared.formats import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
        ResponseFormatTextPython as ResponseFormatTextPython,
    )
    from .shared.names import (
        AllModels as AllModels,
        ChatModel as ChatModel,
        FunctionParameters as FunctionParameters,
        Metadata as Metadata,
        OAuthErrorCode as OAuthErrorCode,
        ReasoningEffort as ReasoningEffort,
        ResponsesModel as ResponsesModel,
    )
    from .shared.reasoning import Reasoning as Reasoning
    from .shared.tools import (
        CustomToolInputFormat as CustomToolInputFormat,
        FunctionDefinition as FunctionDefinition,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
