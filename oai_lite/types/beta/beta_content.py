"""Messages and their parts in the beta of responses: texts, images, files, what cites what.
In this beta a response may be the work of several agents: `agent` names the one that an item came from. Otherwise
these are the shapes of `types.responses`, under names of their own.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.content import (
    AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    AnnotationFileCitation as AnnotationFileCitation,
    AnnotationFilePath as AnnotationFilePath,
    AnnotationURLCitation as AnnotationURLCitation,
    LogprobTopLogprob as LogprobTopLogprob,
    ResponseOutputRefusal,
)

# What one agent may do with others.
MultiAgentAction: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]


class BetaResponseOutputMessage(Model):
    """A message by the model: mostly one `output_text` part, or a refusal."""

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Agent | None = None
    phase: Literal["commentary", "final_answer"] | None = None  # working notes, or the answer itself


class Agent(Model):
    """Which of a response's agents something came from: the name of the root agent or of one that it spawned."""

    agent_name: str


class BetaResponseOutputText(Model):
    """Text by the model, with the sources that it cites."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None = None  # only if asked for with `include`


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    bytes: list[int]  # UTF-8 of the token; characters may span tokens
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


class BetaResponseOutputRefusal(ResponseOutputRefusal):
    """The model declined to answer; `refusal` says so in words for the user."""


# The thoughts in full.
Content: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]


class BetaResponseInputText(Model):
    """Text for the model."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class PromptCacheBreakpoint(Model):
    """Marks the end of a prefix that is worth caching, and for how long."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputTextContent(BetaResponseInputText):
    """Text that a tool returned, or that steers a response."""


class BetaResponseInputImage(Model):
    """An image, as a URL (`data:` URLs too) or an uploaded file; `detail` sets how closely it is looked at."""

    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputImageContent(Model):
    """An image that a tool returned, or that steers a response; unlike in messages, `detail` may be left out."""

    type: Literal["input_image"]
    detail: BetaImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputFile(Model):
    """A document: an uploaded file's id, a URL, or its content in base64 with a file name."""

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None  # of its pages, seen as images
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class BetaResponseInputFileContent(BetaResponseInputFile):
    """A document that a tool returned, or that steers a response."""


BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


class BetaResponseInputMessageItem(Model):
    """A message as it is stored, so with an id."""

    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Agent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]


class BetaEasyInputMessage(Model):
    """A message in its short form: plain text will do, and any role (`assistant` for earlier answers)."""

    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]
BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]
BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class BetaResponsePrompt(Model):
    """A stored prompt, and the values of its variables."""

    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
