"""What `chat.completions` answers: the completion, its choices and their token probabilities.

The message inside a choice is in `message`, streamed pieces are in `chat_completion_chunk`.
"""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..completion_usage import CompletionUsage
from ..shared.names import Metadata
from .message import ChatCompletionMessage
from .moderation import Moderation


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
