"""What `chat.completions` answers: the completion, its choices and their token probabilities.

The message inside a choice is in `message`, streamed pieces are in `chat_completion_chunk`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..completion_usage import CompletionUsage
from ..shared import Metadata
from .message import ChatCompletionMessage

# ---------------------------------------------------------------------- moderation results that travel with a chat completion when the request asked for them with `moderation=`


class Moderation(Model):
    """The verdicts on what was sent and on what was generated; each is either results or an error."""

    input: ModerationInput
    output: ModerationOutput


class ModerationInputModerationResults(Model):
    """The verdicts on the input and the moderation model that gave them."""

    model: str
    results: list[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationInputModerationResultsResult(Model):
    """One verdict. The keys of its dicts are category names, such as `self-harm/intent`; scores go from 0 to 1."""

    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationInputError(Model):
    """The input could not be moderated; the completion itself went through."""

    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResults(Model):
    """The verdicts on the output and the moderation model that gave them."""

    model: str
    results: list[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationOutputModerationResultsResult(ModerationInputModerationResultsResult):
    """One verdict on generated content."""


class ModerationOutputError(ModerationInputError):
    """The output could not be moderated."""


ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]
ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]


# ---------------------------------------------------------------------- what `chat.completions` answers


class ChatCompletion(Model):
    """An answered chat request. The text is in `choices[0].message.content`; more choices come only with `n > 1`."""

    id: str
    choices: list[Choice]
    created: int  # Unix seconds
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata | None = None
    moderation: Moderation | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class Choice(Model):
    """One of the answers. `finish_reason` says whether it is whole: `length` means that the token limit cut it off."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: ChoiceLogprobs | None = None
    message: ChatCompletionMessage


class ChoiceLogprobs(Model):
    """Probabilities token by token, for requests with `logprobs=True`; of the text and of a refusal apart."""

    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


class ChatCompletionTokenLogprob(Model):
    """A generated token, its natural-log probability and what else could have stood there.

    `bytes` is its UTF-8; a character may be spread over several tokens, so join the bytes before decoding them.
    """

    token: str
    bytes: list[int] | None = None
    logprob: float
    top_logprobs: list[TopLogprob]


class TopLogprob(Model):
    """A likely token at one position; the generated one is usually among them."""

    token: str
    bytes: list[int] | None = None
    logprob: float


class ChatCompletionDeleted(Model):
    """The answer to deleting a stored completion."""

    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]
