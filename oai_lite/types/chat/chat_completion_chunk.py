"""The pieces of a streamed chat completion.

Rules: a piece carries only what is new, so everything in a delta may be absent; strings are to be appended, tool calls
to be joined by `index`. `Choice` here is the streamed one, with a `delta` in place of the `message`.
"""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..completion_usage import CompletionUsage
from .completion import (
    ChoiceLogprobs as ChoiceLogprobs,
    Moderation as Moderation,
    ModerationInput as ModerationInput,
    ModerationInputError as ModerationInputError,
    ModerationInputModerationResults as ModerationInputModerationResults,
    ModerationInputModerationResultsResult as ModerationInputModerationResultsResult,
    ModerationOutput as ModerationOutput,
    ModerationOutputError as ModerationOutputError,
    ModerationOutputModerationResults as ModerationOutputModerationResults,
    ModerationOutputModerationResultsResult as ModerationOutputModerationResultsResult,
)


class ChatCompletionChunk(Model):
    """One piece of a stream. `id`, `created` and `model` are the same in all of them.

    With `stream_options={"include_usage": True}` a last piece has the `usage` and no choices; elsewhere it is None.
    """

    id: str
    choices: list[Choice]
    created: int  # Unix seconds
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation | None = None
    obfuscation: str | None = None  # random padding, so that lengths on the wire tell nothing
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class Choice(Model):
    """What one answer gained with this piece; `finish_reason` is set in its last piece only."""

    delta: ChoiceDelta
    index: int
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    logprobs: ChoiceLogprobs | None = None


class ChoiceDelta(Model):
    """The new part of the message. `role` comes with the first piece, `content` and `refusal` bit by bit."""

    audio: ChoiceDeltaAudio | None = None
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None


class ChoiceDeltaToolCall(Model):
    """A part of the tool call at position `index`: `id`, `type` and the name come first, the arguments in bits."""

    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None


class ChoiceDeltaToolCallFunction(Model):
    """The bits of a function's name and arguments; the arguments are JSON only once they are all there."""

    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaFunctionCall(Model):
    """The same for a call of the old `functions` interface."""

    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaAudio(Model):
    """A part of the spoken answer: more base64 `data`, more `transcript`; the `id` first, `expires_at` last."""

    id: str | None = None
    data: str | None = None
    expires_at: int | None = None  # Unix seconds
    transcript: str | None = None
