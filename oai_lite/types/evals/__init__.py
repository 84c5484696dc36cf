"""Runs of evals and their data sources; evals themselves are in `types.eval`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "runs": "",
        "run": "RunCreateResponse DataSourceResponses DataSourceResponsesSourceFileContent"
        " DataSourceResponsesSourceFileContentContent DataSourceResponsesSourceFileID"
        " DataSourceResponsesSourceResponses DataSourceResponsesSource"
        " DataSourceResponsesInputMessagesTemplate DataSourceResponsesInputMessagesTemplateTemplateChatMessage"
        " DataSourceResponsesInputMessagesTemplateTemplateEvalItem"
        " DataSourceResponsesInputMessagesTemplateTemplate"
        " DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText"
        " DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage"
        " DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"
        " DataSourceResponsesInputMessagesItemReference DataSourceResponsesInputMessages"
        " DataSourceResponsesSamplingParams DataSourceResponsesSamplingParamsText ResultCounts PerModelUsage"
        " PerTestingCriteriaResult RunRetrieveResponse RunListResponse RunCancelResponse RunDeleteResponse"
        " CreateEvalCompletionsRunDataSource DataSource SourceStoredCompletions Source InputMessagesTemplate"
        " InputMessagesTemplateTemplateEvalItem InputMessagesTemplateTemplate"
        " InputMessagesTemplateTemplateEvalItemContentOutputText"
        " InputMessagesTemplateTemplateEvalItemContentInputImage InputMessagesTemplateTemplateEvalItemContent"
        " InputMessagesItemReference InputMessages SamplingParams SamplingParamsResponseFormat EvalAPIError"
        " CreateEvalJSONLRunDataSource SourceFileContent SourceFileContentContent SourceFileID",
        "run_params": "CreateEvalCompletionsRunDataSourceParam RunCreateParams DataSourceCreateEvalResponsesRunDataSource"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference"
        " DataSourceCreateEvalResponsesRunDataSourceInputMessages"
        " DataSourceCreateEvalResponsesRunDataSourceSamplingParams"
        " DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText"
        " DataSourceCreateEvalResponsesRunDataSourceSourceFileContent"
        " DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent"
        " DataSourceCreateEvalResponsesRunDataSourceSourceFileID"
        " DataSourceCreateEvalResponsesRunDataSourceSourceResponses"
        " DataSourceCreateEvalResponsesRunDataSourceSource RunListParams CreateEvalJSONLRunDataSourceParam",
    },
)

if TYPE_CHECKING:
    from . import runs as runs
    from .run import *
    from .run_params import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
        DataSourceCreateEvalResponsesRunDataSource as DataSourceCreateEvalResponsesRunDataSource,
        DataSourceCreateEvalResponsesRunDataSourceInputMessages as DataSourceCreateEvalResponsesRunDataSourceInputMessages,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference as DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
        DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText as DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
        DataSourceCreateEvalResponsesRunDataSourceSamplingParams as DataSourceCreateEvalResponsesRunDataSourceSamplingParams,
        DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText as DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText,
        DataSourceCreateEvalResponsesRunDataSourceSource as DataSourceCreateEvalResponsesRunDataSourceSource,
        DataSourceCreateEvalResponsesRunDataSourceSourceFileContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
        DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent as DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent,
        DataSourceCreateEvalResponsesRunDataSourceSourceFileID as DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
        DataSourceCreateEvalResponsesRunDataSourceSourceResponses as DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
        RunCreateParams as RunCreateParams,
        RunListParams as RunListParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
