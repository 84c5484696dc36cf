"""Requests about runs of an eval, above all where the rows come from and what the model is asked.
Three kinds of data source: `jsonl` (rows as they are), `completions` and `responses` (rows that a model answers
first).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..chat.params import ChatCompletionFunctionToolParam
from ..graders.grader_params import GraderInputsParam, GraderInputsParamItemInputImage, GraderInputsParamItemOutputText
from ..responses.content_params import ResponseFormatTextConfigParam, ResponseInputAudioParam, ResponseInputTextParam
from ..responses.item_params import EasyInputMessageParam
from ..responses.tool_params import ToolParam
from ..shared import ReasoningEffort
from ..shared_params import Metadata, ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Rows of a JSONL file or given inline, judged as they are."""

    source: Required[_CreateEvalJSONLRunDataSourceParam_Source]
    type: Required[Literal["jsonl"]]


class SourceFileContent(TypedDict, total=False):
    """Rows in the request itself."""

    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileContentContent(TypedDict, total=False):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: Required[dict[str, object]]
    sample: dict[str, object]


class SourceFileID(TypedDict, total=False):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: Required[str]
    type: Required[Literal["file_id"]]


_CreateEvalJSONLRunDataSourceParam_Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Rows answered through chat completions, or stored completions as they are."""

    source: Required[Source]
    type: Required[Literal["completions"]]
    input_messages: InputMessages
    model: str
    sampling_params: SamplingParams


class InputMessagesTemplate(TypedDict, total=False):
    """Messages with `{{item.field}}` in their text, filled in row by row."""

    template: Required[Iterable[InputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    """A message of text, an image, audio, or several of them."""

    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]


class InputMessagesTemplateTemplateEvalItemContentOutputText(GraderInputsParamItemOutputText, total=False):
    """Text that a model wrote."""


class InputMessagesTemplateTemplateEvalItemContentInputImage(GraderInputsParamItemInputImage, total=False):
    """An image by URL or data URL."""


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class InputMessagesItemReference(TypedDict, total=False):
    """The field of each row that holds its messages, such as `item.conversation`."""

    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]


class SamplingParams(TypedDict, total=False):
    """How the model answers the rows."""

    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    response_format: SamplingParamsResponseFormat
    seed: int
    temperature: float
    tools: Iterable[ChatCompletionFunctionToolParam]
    top_p: float


SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class SourceStoredCompletions(TypedDict, total=False):
    """Stored chat completions that match all that is given here."""

    type: Required[Literal["stored_completions"]]
    created_after: int | None  # Unix seconds
    created_before: int | None  # Unix seconds
    limit: int | None
    metadata: Metadata | None
    model: str | None


Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]


class RunCreateParams(TypedDict, total=False):
    """The request of `evals.runs.create`."""

    data_source: Required[DataSource]
    metadata: Metadata | None
    name: str


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    """Rows answered through the Responses API."""

    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    model: str
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams


DataSource: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    DataSourceCreateEvalResponsesRunDataSource,
]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict, total=False):
    """Messages with `{{item.field}}` in their text, filled in row by row."""

    template: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]]
    type: Required[Literal["template"]]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict, total=False):
    """A message of text alone."""

    content: Required[str]
    role: Required[str]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    """A message of text, an image, audio, or several of them."""

    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    GraderInputsParamItemOutputText, total=False
):
    """Text that a model wrote."""


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    GraderInputsParamItemInputImage, total=False
):
    """An image by URL or data URL."""


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict, total=False):
    """The field of each row that holds its messages, such as `item.conversation`."""

    item_reference: Required[str]
    type: Required[Literal["item_reference"]]


DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    """How the model answers the rows."""

    max_completion_tokens: int
    reasoning_effort: ReasoningEffort | None
    seed: int
    temperature: float
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    tools: Iterable[ToolParam]
    top_p: float


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    """The form of the text: plain, JSON, or JSON by a schema."""

    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict, total=False):
    """Rows in the request itself."""

    content: Required[Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]]
    type: Required[Literal["file_content"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: Required[dict[str, object]]
    sample: dict[str, object]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict, total=False):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: Required[str]
    type: Required[Literal["file_id"]]


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    """Stored responses that match all that is given here."""

    type: Required[Literal["responses"]]
    created_after: int | None  # Unix seconds
    created_before: int | None  # Unix seconds
    instructions_search: str | None  # found in the instructions
    metadata: object | None
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: Sequence[str] | None
    top_p: float | None
    users: Sequence[str] | None


DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]


class RunListParams(TypedDict, total=False):
    """The query of `evals.runs.list`."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
