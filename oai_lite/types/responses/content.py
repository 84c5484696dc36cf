"""What messages are made of: the parts that you send (text, images, files) and the parts that the model writes.

Two sets of input parts exist, alike but for their names: `ResponseInputText` and its kind stand in messages,
`ResponseInputTextContent` and its kind in the results of function calls and in steering.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model

# ---------------------------------------------------------------------- what the model writes


class ResponseOutputMessage(Model):
    """A message by the model: mostly one `output_text` part, or a refusal."""

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None  # working notes, or the answer itself


class ResponseOutputText(Model):
    """Text by the model, with the sources that it cites."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None = None  # only if asked for with `include`


class ResponseOutputRefusal(Model):
    """The model declined to answer; `refusal` says so in words for the user."""

    refusal: str
    type: Literal["refusal"]


Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]


# Citations: what a text rests on. `start_index` and `end_index` count its characters.


class AnnotationURLCitation(Model):
    """A web page."""

    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class AnnotationFileCitation(Model):
    """A file that file search found in a vector store."""

    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class AnnotationContainerFileCitation(Model):
    """A file in a code interpreter's container; fetch it with `containers.files.content.retrieve`."""

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class AnnotationFilePath(Model):
    """A file that was made for the user; fetch it with `files.content`."""

    file_id: str
    index: int
    type: Literal["file_path"]


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    bytes: list[int]  # UTF-8 of the token; characters may span tokens
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


class LogprobTopLogprob(Model):
    """One candidate for a token's place."""

    token: str
    bytes: list[int]
    logprob: float


# ---------------------------------------------------------------------- what you send


class ResponseInputText(Model):
    """Text for the model."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImage(Model):
    """An image, as a URL (`data:` URLs too) or an uploaded file; `detail` sets how closely it is looked at."""

    detail: ImageDetail
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputFile(Model):
    """A document: an uploaded file's id, a URL, or its content in base64 with a file name."""

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None  # of its pages, seen as images
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputAudio(Model):
    """A sound clip."""

    input_audio: InputAudio
    type: Literal["input_audio"]


class InputAudio(Model):
    """The clip itself, in base64."""

    data: str
    format: Literal["mp3", "wav"]


class PromptCacheBreakpoint(Model):
    """Marks the end of a prefix that is worth caching, and for how long."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
OutputOutputContentList: TypeAlias = ResponseInputContent


class ResponseInputTextContent(ResponseInputText):
    """Text that a tool returned, or that steers a response."""


class ResponseInputImageContent(Model):
    """An image that a tool returned, or that steers a response; unlike in messages, `detail` may be left out."""

    type: Literal["input_image"]
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputFileContent(ResponseInputFile):
    """A document that a tool returned, or that steers a response."""


ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent
]
ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]


# ---------------------------------------------------------------------- messages that you send


class EasyInputMessage(Model):
    """A message in its short form: plain text will do, and any role (`assistant` for earlier answers)."""

    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    # of an earlier assistant message; send it back as it came
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class Message(Model):
    """A message whose content is a list of parts."""

    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ResponseInputMessageItem(Model):
    """A message as it is stored, so with an id."""

    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
