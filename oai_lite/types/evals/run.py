"""Runs of an eval: where their rows come from, what the model was asked, how many passed.
Three kinds of data source: `jsonl` (rows as they are), `completions` and `responses` (rows that a model answers
first).
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..chat.message import ChatCompletionFunctionTool
from ..graders.grader import GraderInputItemInputImage, GraderInputItemOutputText, GraderInputs
from ..responses.tools import EasyInputMessage, ResponseFormatTextConfig, ResponseInputAudio, ResponseInputText, Tool
from ..shared import Metadata, ReasoningEffort, ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText


class RunCreateResponse(Model):
    """A run. It goes on by itself: ask again until `status` is `completed`, `failed` or `canceled`.
    The results row by row are in `runs.output_items`; people read them at `report_url`.
    """

    id: str
    created_at: int  # Unix seconds
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Metadata | None = None
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


class DataSourceResponses(Model):
    """Rows answered through the Responses API."""

    source: DataSourceResponsesSource
    type: Literal["responses"]
    input_messages: DataSourceResponsesInputMessages | None = None
    model: str | None = None
    sampling_params: DataSourceResponsesSamplingParams | None = None


class DataSourceResponsesSourceFileContent(Model):
    """Rows in the request itself."""

    content: list[DataSourceResponsesSourceFileContentContent]
    type: Literal["file_content"]


class DataSourceResponsesSourceFileContentContent(Model):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: dict[str, object]
    sample: dict[str, object] | None = None


class DataSourceResponsesSourceFileID(Model):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: str
    type: Literal["file_id"]


class DataSourceResponsesSourceResponses(Model):
    """Stored responses that match all that is given here."""

    type: Literal["responses"]
    created_after: int | None = None  # Unix seconds
    created_before: int | None = None  # Unix seconds
    instructions_search: str | None = None  # found in the instructions
    metadata: object | None = None
    model: str | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    tools: list[str] | None = None
    top_p: float | None = None
    users: list[str] | None = None


# Where the rows come from.
DataSourceResponsesSource: TypeAlias = Union[
    DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses
]


class DataSourceResponsesInputMessagesTemplate(Model):
    """Messages with `{{item.field}}` in their text, filled in row by row."""

    template: list[DataSourceResponsesInputMessagesTemplateTemplate]
    type: Literal["template"]


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    """A message of text alone."""

    content: str
    role: str


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    """A message of text, an image, audio, or several of them."""

    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(GraderInputItemOutputText):
    """Text that a model wrote."""


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(GraderInputItemInputImage):
    """An image by URL or data URL."""


DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]


class DataSourceResponsesInputMessagesItemReference(Model):
    """The field of each row that holds its messages, such as `item.conversation`."""

    item_reference: str
    type: Literal["item_reference"]


DataSourceResponsesInputMessages: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference
]


class DataSourceResponsesSamplingParams(Model):
    """How the model answers the rows."""

    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: float | None = None
    text: DataSourceResponsesSamplingParamsText | None = None
    tools: list[Tool] | None = None
    top_p: float | None = None


class DataSourceResponsesSamplingParamsText(Model):
    """The form of the text: plain, JSON, or JSON by a schema."""

    format: ResponseFormatTextConfig | None = None


class ResultCounts(Model):
    """Rows by outcome. `errored` ones could not be judged."""

    errored: int
    failed: int
    passed: int
    total: int


class PerModelUsage(Model):
    """Tokens and calls of one model, judging models included."""

    _wire_names = {"run_model_name": "model_name"}

    cached_tokens: int
    completion_tokens: int
    invocation_count: int
    run_model_name: str
    prompt_tokens: int
    total_tokens: int


class PerTestingCriteriaResult(Model):
    """How one criterion went; `testing_criteria` says which."""

    failed: int
    passed: int
    testing_criteria: str


class RunRetrieveResponse(RunCreateResponse):
    """A run as it stands."""


class RunListResponse(RunCreateResponse):
    """One run of a list."""


class RunCancelResponse(RunCreateResponse):
    """The run that was stopped."""


class RunDeleteResponse(Model):
    """The answer to deleting a run."""

    deleted: bool | None = None
    object: str | None = None
    run_id: str | None = None


class CreateEvalJSONLRunDataSource(Model):
    """Rows of a JSONL file or given inline, judged as they are."""

    source: _CreateEvalJSONLRunDataSource_Source
    type: Literal["jsonl"]


class SourceFileContent(Model):
    """Rows in the request itself."""

    content: list[SourceFileContentContent]
    type: Literal["file_content"]


class SourceFileContentContent(Model):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: dict[str, object]
    sample: dict[str, object] | None = None


class SourceFileID(Model):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: str
    type: Literal["file_id"]


_CreateEvalJSONLRunDataSource_Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class CreateEvalCompletionsRunDataSource(Model):
    """Rows answered through chat completions, or stored completions as they are."""

    source: Source
    type: Literal["completions"]
    input_messages: InputMessages | None = None
    model: str | None = None
    sampling_params: SamplingParams | None = None


DataSource: TypeAlias = Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses]


class SourceStoredCompletions(Model):
    """Stored chat completions that match all that is given here."""

    type: Literal["stored_completions"]
    created_after: int | None = None  # Unix seconds
    created_before: int | None = None  # Unix seconds
    limit: int | None = None
    metadata: Metadata | None = None
    model: str | None = None


Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]


class InputMessagesTemplate(Model):
    """Messages with `{{item.field}}` in their text, filled in row by row."""

    template: list[InputMessagesTemplateTemplate]
    type: Literal["template"]


class InputMessagesTemplateTemplateEvalItem(Model):
    """A message of text, an image, audio, or several of them."""

    content: InputMessagesTemplateTemplateEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]


class InputMessagesTemplateTemplateEvalItemContentOutputText(GraderInputItemOutputText):
    """Text that a model wrote."""


class InputMessagesTemplateTemplateEvalItemContentInputImage(GraderInputItemInputImage):
    """An image by URL or data URL."""


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudio,
    GraderInputs,
]


class InputMessagesItemReference(Model):
    """The field of each row that holds its messages, such as `item.conversation`."""

    item_reference: str
    type: Literal["item_reference"]


InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]


class SamplingParams(Model):
    """How the model answers the rows."""

    max_completion_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    response_format: SamplingParamsResponseFormat | None = None
    seed: int | None = None
    temperature: float | None = None
    tools: list[ChatCompletionFunctionTool] | None = None
    top_p: float | None = None


SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class EvalAPIError(Model):
    """Why a run or a sample failed."""

    code: str
    message: str
