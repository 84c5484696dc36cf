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
        "admin": "",
        "audio": "",
        "beta": "",
        "chat": "",
        "containers": "",
        "conversations": "",
        "evals": "",
        "fine_tuning": "",
        "graders": "",
        "live": "",
        "realtime": "",
        "responses": "",
        "safety": "",
        "shared": "AllModels ChatModel FunctionParameters Metadata OAuthErrorCode ReasoningEffort ResponsesModel"
        " ResponseFormatJSONObject ResponseFormatJSONSchema ResponseFormatText ResponseFormatTextGrammar"
        " ResponseFormatTextPython CustomToolInputFormat FunctionDefinition Reasoning ComparisonFilter"
        " CompoundFilter DecisionInputJSON DecisionQuestionInputImage DecisionQuestionInputPart"
        " DecisionQuestionInputText ErrorObject Misalignment MisalignmentSteer",
        "shared_params": "",
        "skills": "",
        "uploads": "",
        "vector_stores": "",
        "webhooks": "",
        "audio_model": "AudioModel AudioResponseFormat",
        "batch": "Batch Errors BatchError BatchRequestCounts BatchUsage InputTokensDetails OutputTokensDetails"
        " BatchCreateParams OutputExpiresAfter BatchListParams",
        "completion": "Completion CompletionChoice Logprobs CompletionCreateParamsBase CompletionCreateParamsNonStreaming"
        " CompletionCreateParamsStreaming CompletionCreateParams",
        "completion_usage": "CompletionUsage CompletionTokensDetails PromptTokensDetails",
        "container": "ContainerCreateResponse ExpiresAfter NetworkPolicy ContainerListResponse ContainerRetrieveResponse"
        " ContainerListParams",
        "content_provenance_check": "ContentProvenanceCheck ResultC2PA ResultSynthID Result ContentProvenanceCheckCreateParams",
        "decision": "Decision UsageInputTokensDetails UsageOutputTokensDetails AnswerAnswerResourcePredicate"
        " AnswerAnswerResourceChoice AnswerAnswerResourceChoiceProbability AnswerAnswerResourceScore"
        " AnswerAnswerResourceScoreProbability AnswerAnswerResourceRefusal Answer DecisionCreateParams"
        " PromptCacheOptions QuestionQuestionParamPredicate QuestionQuestionParamChoice"
        " QuestionQuestionParamChoiceChoice QuestionQuestionParamScore Question"
        " QuestionQuestionParamScoreLevel InputUnionMember1DecisionInputUserMessage"
        " InputUnionMember1DecisionInputDeveloperMessage InputUnionMember1DecisionInputSystemMessage"
        " InputUnionMember1DecisionInputAssistantMessage"
        " InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText"
        " InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal"
        " InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts"
        " InputUnionMember1DecisionInputFunctionCall InputUnionMember1DecisionInputFunctionCallOutput"
        " InputUnionMember1DecisionInputCustomToolCall InputUnionMember1DecisionInputCustomToolCallOutput"
        " InputUnionMember1 DecisionInputUserMessage DecisionInputMessageParam DecisionInputDeveloperMessage"
        " DecisionInputSystemMessage DecisionInputAssistantMessageContentPartsDecisionInputOutputText"
        " DecisionInputAssistantMessageContentPartsDecisionInputRefusal"
        " DecisionInputAssistantMessageContentParts DecisionInputAssistantMessage"
        " DecisionInputMessageUnionParam DecisionInputImageParam PromptCacheBreakpoint DecisionInputTextParam"
        " InputUnionMember1FunctionCallOutputOutputParts InputUnionMember1CustomToolCallOutputOutputParts"
        " DecisionInputPartUnionParam DecisionPromptCacheBreakpointParam",
        "embedding": "EmbeddingModel CreateEmbeddingResponse Embedding Usage EmbeddingCreateParams",
        "eval": "EvalCreateResponse DataSourceConfigLogs TestingCriterionEvalGraderTextSimilarity"
        " TestingCriterionEvalGraderPython TestingCriterionEvalGraderScoreModel TestingCriterion"
        " EvalRetrieveResponse EvalUpdateResponse EvalListResponse EvalDeleteResponse"
        " EvalCustomDataSourceConfig EvalStoredCompletionsDataSourceConfig DataSourceConfig",
        "file_object": "FilePurpose FileContent FileObject FileDeleted FileCreateParams FileListParams",
        "file_types": "FileTypes",
        "image": "Image ImageModel ImageGenCompletedEvent ImageGenPartialImageEvent ImageGenStreamEvent"
        " ImageEditCompletedEvent ImageEditPartialImageEvent ImageEditStreamEvent ImageGenerateParamsBase"
        " ImageGenerateParamsNonStreaming ImageGenerateParamsStreaming ImageGenerateParams",
        "images_response": "ImagesResponse SvgUsage",
        "model": "Model ModelDeleted",
        "moderation": "ModerationModel ModerationCreateResponse Moderation Categories CategoryScores"
        " CategoryAppliedInputTypes ModerationCreateParams ModerationTextInputParam"
        " ModerationImageURLInputParam ImageURL ModerationMultiModalInputParam",
        "skill": "Skill SkillList DeletedSkill SkillCreateParams SkillListParams SkillUpdateParams",
        "upload": "Upload UploadCreateParams UploadCompleteParams",
        "vector_store": "VectorStore FileCounts VectorStoreDeleted VectorStoreSearchResponse Content"
        " StaticFileChunkingStrategy StaticFileChunkingStrategyObject OtherFileChunkingStrategyObject"
        " FileChunkingStrategy",
        "video": "Video VideoModel VideoSeconds VideoSize VideoCreateError VideoCreateCharacterResponse"
        " VideoGetCharacterResponse VideoDeleteResponse",
        "container_create_params": "ContainerCreateParams",
        "eval_params": "EvalCreateParams DataSourceConfigCustom DataSourceConfigStoredCompletions TestingCriterionLabelModel"
        " TestingCriterionLabelModelInputSimpleInputMessage TestingCriterionLabelModelInputEvalItem"
        " TestingCriterionLabelModelInput TestingCriterionLabelModelInputEvalItemContentOutputText"
        " TestingCriterionLabelModelInputEvalItemContentInputImage"
        " TestingCriterionLabelModelInputEvalItemContent TestingCriterionTextSimilarity TestingCriterionPython"
        " TestingCriterionScoreModel EvalUpdateParams EvalListParams",
        "image_params": "ImageEditParamsBase ImageEditParamsNonStreaming Svg SvgReasoning ImageEditParamsStreaming"
        " ImageEditParams ImageCreateVariationParams ImageInputReferenceParam",
        "vector_store_params": "StaticFileChunkingStrategyObjectParam StaticFileChunkingStrategyParam AutoFileChunkingStrategyParam"
        " FileChunkingStrategyParam VectorStoreCreateParams VectorStoreListParams VectorStoreSearchParams"
        " Filters RankingOptions VectorStoreUpdateParams",
        "video_params": "VideoCreateCharacterParams VideoCreateParams InputReference VideoDownloadContentParams"
        " VideoEditParams VideoVideoReferenceInputParam VideoExtendParams VideoListParams VideoModelParam"
        " VideoRemixParams",
    },
)

if TYPE_CHECKING:
    from . import (
        admin as admin,
        audio as audio,
        beta as beta,
        chat as chat,
        containers as containers,
        conversations as conversations,
        evals as evals,
        fine_tuning as fine_tuning,
        graders as graders,
        live as live,
        realtime as realtime,
        responses as responses,
        safety as safety,
        shared as shared,
        shared_params as shared_params,
        skills as skills,
        uploads as uploads,
        vector_stores as vector_stores,
        webhooks as webhooks,
    )

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .container import ExpiresAfter as ExpiresAfter
    from .decision import (
        UsageInputTokensDetails as UsageInputTokensDetails,
        UsageOutputTokensDetails as UsageOutputTokensDetails,
    )
    from .embedding import Usage as Usage
    from .eval import (
        DataSourceConfig as DataSourceConfig,
        DataSourceConfigLogs as DataSourceConfigLogs,
        TestingCriterion as TestingCriterion,
    )
    from .image_params import (
        Svg as Svg,
        SvgReasoning as SvgReasoning,
    )
    from .model import Model as Model
    from .shared import (
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
    )

    # isort: split
    from .audio_model import *
    from .batch import *
    from .completion import *
    from .completion_usage import *
    from .container import *
    from .container_create_params import ContainerCreateParams as ContainerCreateParams
    from .content_provenance_check import *
    from .decision import *
    from .embedding import *
    from .eval import *
    from .eval_params import *
    from .file_object import *
    from .file_types import *
    from .image import *
    from .image_params import *
    from .images_response import *
    from .model import *
    from .moderation import *
    from .shared import (
        AllModels as AllModels,
        ChatModel as ChatModel,
        CustomToolInputFormat as CustomToolInputFormat,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputText as DecisionQuestionInputText,
        ErrorObject as ErrorObject,
        FunctionDefinition as FunctionDefinition,
        FunctionParameters as FunctionParameters,
        Metadata as Metadata,
        Misalignment as Misalignment,
        MisalignmentSteer as MisalignmentSteer,
        OAuthErrorCode as OAuthErrorCode,
        Reasoning as Reasoning,
        ReasoningEffort as ReasoningEffort,
        ResponseFormatJSONObject as ResponseFormatJSONObject,
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
        ResponseFormatText as ResponseFormatText,
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
        ResponseFormatTextPython as ResponseFormatTextPython,
        ResponsesModel as ResponsesModel,
    )
    from .skill import *
    from .upload import *
    from .vector_store import *
    from .vector_store_params import *
    from .video import *
    from .video_params import (
        InputReference as InputReference,
        VideoCreateCharacterParams as VideoCreateCharacterParams,
        VideoCreateParams as VideoCreateParams,
        VideoDownloadContentParams as VideoDownloadContentParams,
        VideoEditParams as VideoEditParams,
        VideoExtendParams as VideoExtendParams,
        VideoListParams as VideoListParams,
        VideoModelParam as VideoModelParam,
        VideoRemixParams as VideoRemixParams,
        VideoVideoReferenceInputParam as VideoVideoReferenceInputParam,
    )

    # isort: split
    from .container import ExpiresAfter as ExpiresAfter
    from .decision import (
        UsageInputTokensDetails as UsageInputTokensDetails,
        UsageOutputTokensDetails as UsageOutputTokensDetails,
    )
    from .embedding import Usage as Usage
    from .eval import (
        DataSourceConfig as DataSourceConfig,
        DataSourceConfigLogs as DataSourceConfigLogs,
        TestingCriterion as TestingCriterion,
    )
    from .image_params import (
        Svg as Svg,
        SvgReasoning as SvgReasoning,
    )
    from .model import Model as Model
    from .shared import (
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
