"""What messages are made of (text, images, files, audio), and the format that an answer's text can be asked for in.

Each input part exists twice: `...Param` for messages and prompts, `...ContentParam` for what functions hand back and
for steering. The latter may also say null for what the former leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared_params import ResponseFormatJSONObject, ResponseFormatText
from . import ImageDetail


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the end of a prefix worth caching: everything up to and including this part."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


# Input parts of messages


class ResponseInputTextParam(TypedDict, total=False):
    """Plain text from the user, the developer or the system."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint


class ResponseInputImageParam(TypedDict, total=False):
    """An image to look at, given by URL (a `data:` one too) or as an uploaded file. More `detail` costs more tokens."""

    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint


class ResponseInputFileParam(TypedDict, total=False):
    """A document to read: uploaded before (`file_id`), inline (`file_data`, with a `filename`) or at a URL."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint


class ResponseInputAudioParam(TypedDict, total=False):
    """A recording to listen to."""

    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]


class InputAudio(TypedDict, total=False):
    """The recording itself and how it is encoded."""

    data: Required[str]  # base64
    format: Required[Literal["mp3", "wav"]]


ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]


# The same parts, as functions return them and as steering sends them


class ResponseInputTextContentParam(TypedDict, total=False):
    """Text within a function's output or a steering message."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image within a function's output or a steering message; here `detail` may be left to the server."""

    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


class ResponseInputFileContentParam(TypedDict, total=False):
    """A document within a function's output or a steering message."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None


ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]

ResponseFunctionCallOutputItemListParam: TypeAlias = list[ResponseFunctionCallOutputItemParam]

ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]


# Parts of earlier answers, sent back as context


class ResponseOutputTextParam(TypedDict, total=False):
    """Text that the model wrote earlier, with the sources it cited; send `annotations=[]` when there are none."""

    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[Logprob]


class ResponseOutputRefusalParam(TypedDict, total=False):
    """The words in which the model declined earlier."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


class AnnotationFileCitation(TypedDict, total=False):
    """A file that the text draws on."""

    file_id: Required[str]
    filename: Required[str]
    index: Required[int]  # where in the text
    type: Required[Literal["file_citation"]]


class AnnotationURLCitation(TypedDict, total=False):
    """A web page that backs the text between the two indexes."""

    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class AnnotationContainerFileCitation(TypedDict, total=False):
    """A file inside a code interpreter's container that the text between the two indexes mentions."""

    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class AnnotationFilePath(TypedDict, total=False):
    """A file that was made along with the text and can be downloaded."""

    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class Logprob(TypedDict, total=False):
    """How likely the chosen token was (natural log), and the likeliest alternatives at its place."""

    token: Required[str]
    bytes: Required[Iterable[int]]  # of the token in UTF-8
    logprob: Required[float]
    top_logprobs: Required[Iterable[LogprobTopLogprob]]


class LogprobTopLogprob(TypedDict, total=False):
    """One token that could have stood there."""

    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


# Prompts kept at OpenAI


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template; without `version` its current one. `variables` fill its placeholders."""

    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


Variables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


# The format of the text that comes back


class ResponseTextConfigParam(TypedDict, total=False):
    """How the answer's text should look: its format, and how much to say."""

    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Structured output: JSON that follows `schema`, without exception when `strict`."""

    name: Required[str]
    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: bool | None


ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam, ResponseFormatJSONObject
]
