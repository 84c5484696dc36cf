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
    from .audio_model import *
    from .batch import (
        Batch as Batch,
        BatchCreateParams as BatchCreateParams,
        BatchError as BatchError,
        BatchListParams as BatchListParams,
        BatchRequestCounts as BatchRequestCounts,
        BatchUsage as BatchUsage,
        Errors as Errors,
        InputTokensDetails as InputTokensDetails,
        OutputExpiresAfter as OutputExpiresAfter,
        OutputTokensDetails as OutputTokensDetails,
    )
    from .completion import (
        Completion as Completion,
        CompletionChoice as CompletionChoice,
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParamsBase as CompletionCreateParamsBase,
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
        Logprobs as Logprobs,
    )
    from .completion_usage import (
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        PromptTokensDetails as PromptTokensDetails,
    )
    from .container import (
        ContainerCreateResponse as ContainerCreateResponse,
        ContainerListParams as ContainerListParams,
        ContainerListResponse as ContainerListResponse,
        ContainerRetrieveResponse as ContainerRetrieveResponse,
        ExpiresAfter as ExpiresAfter,
        NetworkPolicy as NetworkPolicy,
    )
    from .container_create_params import (
        ContainerCreateParams as ContainerCreateParams,
    )
    from .content_provenance_check import (
        ContentProvenanceCheck as ContentProvenanceCheck,
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
        Result as Result,
        ResultC2PA as ResultC2PA,
        ResultSynthID as ResultSynthID,
    )
    from .decision import (
        Answer as Answer,
        AnswerAnswerResourceChoice as AnswerAnswerResourceChoice,
        AnswerAnswerResourceChoiceProbability as AnswerAnswerResourceChoiceProbability,
        AnswerAnswerResourcePredicate as AnswerAnswerResourcePredicate,
        AnswerAnswerResourceRefusal as AnswerAnswerResourceRefusal,
        AnswerAnswerResourceScore as AnswerAnswerResourceScore,
        AnswerAnswerResourceScoreProbability as AnswerAnswerResourceScoreProbability,
        Decision as Decision,
        DecisionCreateParams as DecisionCreateParams,
        DecisionInputAssistantMessage as DecisionInputAssistantMessage,
        DecisionInputAssistantMessageContentParts as DecisionInputAssistantMessageContentParts,
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
        DecisionInputAssistantMessageContentPartsDecisionInputRefusal as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
        DecisionInputDeveloperMessage as DecisionInputDeveloperMessage,
        DecisionInputImageParam as DecisionInputImageParam,
        DecisionInputMessageParam as DecisionInputMessageParam,
        DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
        DecisionInputPartUnionParam as DecisionInputPartUnionParam,
        DecisionInputSystemMessage as DecisionInputSystemMessage,
        DecisionInputTextParam as DecisionInputTextParam,
        DecisionInputUserMessage as DecisionInputUserMessage,
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts,
        InputUnionMember1 as InputUnionMember1,
        InputUnionMember1CustomToolCallOutputOutputParts as InputUnionMember1CustomToolCallOutputOutputParts,
        InputUnionMember1DecisionInputAssistantMessage as InputUnionMember1DecisionInputAssistantMessage,
        InputUnionMember1DecisionInputCustomToolCall as InputUnionMember1DecisionInputCustomToolCall,
        InputUnionMember1DecisionInputCustomToolCallOutput as InputUnionMember1DecisionInputCustomToolCallOutput,
        InputUnionMember1DecisionInputDeveloperMessage as InputUnionMember1DecisionInputDeveloperMessage,
        InputUnionMember1DecisionInputFunctionCall as InputUnionMember1DecisionInputFunctionCall,
        InputUnionMember1DecisionInputFunctionCallOutput as InputUnionMember1DecisionInputFunctionCallOutput,
        InputUnionMember1DecisionInputSystemMessage as InputUnionMember1DecisionInputSystemMessage,
        InputUnionMember1DecisionInputUserMessage as InputUnionMember1DecisionInputUserMessage,
        InputUnionMember1FunctionCallOutputOutputParts as InputUnionMember1FunctionCallOutputOutputParts,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        PromptCacheOptions as PromptCacheOptions,
        Question as Question,
        QuestionQuestionParamChoice as QuestionQuestionParamChoice,
        QuestionQuestionParamChoiceChoice as QuestionQuestionParamChoiceChoice,
        QuestionQuestionParamPredicate as QuestionQuestionParamPredicate,
        QuestionQuestionParamScore as QuestionQuestionParamScore,
        QuestionQuestionParamScoreLevel as QuestionQuestionParamScoreLevel,
        UsageInputTokensDetails as UsageInputTokensDetails,
        UsageOutputTokensDetails as UsageOutputTokensDetails,
    )
    from .embedding import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
        Embedding as Embedding,
        EmbeddingCreateParams as EmbeddingCreateParams,
        EmbeddingModel as EmbeddingModel,
        Usage as Usage,
    )
    from .eval import (
        DataSourceConfig as DataSourceConfig,
        DataSourceConfigLogs as DataSourceConfigLogs,
        EvalCreateResponse as EvalCreateResponse,
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
        EvalDeleteResponse as EvalDeleteResponse,
        EvalListResponse as EvalListResponse,
        EvalRetrieveResponse as EvalRetrieveResponse,
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
        EvalUpdateResponse as EvalUpdateResponse,
        TestingCriterion as TestingCriterion,
        TestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
        TestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    )
    from .eval_params import (
        DataSourceConfigCustom as DataSourceConfigCustom,
        DataSourceConfigStoredCompletions as DataSourceConfigStoredCompletions,
        EvalCreateParams as EvalCreateParams,
        EvalListParams as EvalListParams,
        EvalUpdateParams as EvalUpdateParams,
        TestingCriterionLabelModel as TestingCriterionLabelModel,
        TestingCriterionLabelModelInput as TestingCriterionLabelModelInput,
        TestingCriterionLabelModelInputEvalItem as TestingCriterionLabelModelInputEvalItem,
        TestingCriterionLabelModelInputEvalItemContent as TestingCriterionLabelModelInputEvalItemContent,
        TestingCriterionLabelModelInputEvalItemContentInputImage as TestingCriterionLabelModelInputEvalItemContentInputImage,
        TestingCriterionLabelModelInputEvalItemContentOutputText as TestingCriterionLabelModelInputEvalItemContentOutputText,
        TestingCriterionLabelModelInputSimpleInputMessage as TestingCriterionLabelModelInputSimpleInputMessage,
        TestingCriterionPython as TestingCriterionPython,
        TestingCriterionScoreModel as TestingCriterionScoreModel,
        TestingCriterionTextSimilarity as TestingCriterionTextSimilarity,
    )
    from .file_object import (
        FileContent as FileContent,
        FileCreateParams as FileCreateParams,
        FileDeleted as FileDeleted,
        FileListParams as FileListParams,
        FileObject as FileObject,
        FilePurpose as FilePurpose,
    )
    from .file_types import *
    from .image import (
        Image as Image,
        ImageEditCompletedEvent as ImageEditCompletedEvent,
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
        ImageEditStreamEvent as ImageEditStreamEvent,
        ImageGenCompletedEvent as ImageGenCompletedEvent,
        ImageGenerateParams as ImageGenerateParams,
        ImageGenerateParamsBase as ImageGenerateParamsBase,
        ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
        ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
        ImageGenStreamEvent as ImageGenStreamEvent,
        ImageModel as ImageModel,
    )
    from .image_params import *
    from .images_response import (
        ImagesResponse as ImagesResponse,
        SvgUsage as SvgUsage,
    )
    from .model import *
    from .moderation import (
        Categories as Categories,
        CategoryAppliedInputTypes as CategoryAppliedInputTypes,
        CategoryScores as CategoryScores,
        ImageURL as ImageURL,
        Moderation as Moderation,
        ModerationCreateParams as ModerationCreateParams,
        ModerationCreateResponse as ModerationCreateResponse,
        ModerationImageURLInputParam as ModerationImageURLInputParam,
        ModerationModel as ModerationModel,
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
        ModerationTextInputParam as ModerationTextInputParam,
    )
    from .shared import (
        AllModels as AllModels,
        ChatModel as ChatModel,
        ComparisonFilter as ComparisonFilter,
        CompoundFilter as CompoundFilter,
        CustomToolInputFormat as CustomToolInputFormat,
        DecisionInputJSON as DecisionInputJSON,
        DecisionQuestionInputImage as DecisionQuestionInputImage,
        DecisionQuestionInputPart as DecisionQuestionInputPart,
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
    from .skill import (
        DeletedSkill as DeletedSkill,
        Skill as Skill,
        SkillCreateParams as SkillCreateParams,
        SkillList as SkillList,
        SkillListParams as SkillListParams,
        SkillUpdateParams as SkillUpdateParams,
    )
    from .upload import (
        Upload as Upload,
        UploadCompleteParams as UploadCompleteParams,
        UploadCreateParams as UploadCreateParams,
    )
    from .vector_store import (
        Content as Content,
        FileChunkingStrategy as FileChunkingStrategy,
        FileCounts as FileCounts,
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
        VectorStore as VectorStore,
        VectorStoreDeleted as VectorStoreDeleted,
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from .vector_store_params import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
        FileChunkingStrategyParam as FileChunkingStrategyParam,
        Filters as Filters,
        RankingOptions as RankingOptions,
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
        VectorStoreCreateParams as VectorStoreCreateParams,
        VectorStoreListParams as VectorStoreListParams,
        VectorStoreSearchParams as VectorStoreSearchParams,
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
    from .video import (
        Video as Video,
        VideoCreateCharacterResponse as VideoCreateCharacterResponse,
        VideoCreateError as VideoCreateError,
        VideoDeleteResponse as VideoDeleteResponse,
        VideoGetCharacterResponse as VideoGetCharacterResponse,
        VideoModel as VideoModel,
        VideoSeconds as VideoSeconds,
        VideoSize as VideoSize,
    )
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

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
