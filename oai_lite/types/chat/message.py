"""The assistant's message: text or refusal, tool calls, audio, citations; and messages read back from storage."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import FunctionDefinition


class ChatCompletionMessage(Model):
    """One answer of the model. `content` is None when it only calls tools or declined (then `refusal` says why).

    To continue the conversation, append the message as it is to the `messages` of the next request.
    """

    content: str | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None  # the predecessor of `tool_calls`
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None


class Annotation(Model):
    """A note on a stretch of the text; so far always the web page that it was taken from."""

    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


class AnnotationURLCitation(Model):
    """The cited page. The indexes count characters of the message's `content`."""

    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionAudio(Model):
    """The spoken answer: `data` is base64 in the format asked for, `transcript` its text.

    The `id` can stand for the audio in later requests, until `expires_at`.
    """

    id: str
    data: str
    expires_at: int  # Unix seconds
    transcript: str


# ---------------------------------------------------------------------- tool calls


class ChatCompletionMessageFunctionToolCall(Model):
    """The model wants a function called. Answer with a `tool` message whose `tool_call_id` is this `id`."""

    id: str
    function: Function
    type: Literal["function"]


class Function(Model):
    """Name and arguments of a call. `arguments` is JSON text written by the model: it may be invalid, so check it."""

    arguments: str
    name: str


class ChatCompletionMessageCustomToolCall(Model):
    """The model calls a custom tool, one that takes free text. Answered like a function call."""

    id: str
    custom: Custom
    type: Literal["custom"]


class Custom(Model):
    """Name and input of a custom call; `input` is plain text, in the tool's grammar if it has one."""

    input: str
    name: str


class FunctionCall(Model):
    """The call of the old `functions` interface, which has no id and allows one call a message."""

    arguments: str
    name: str


ChatCompletionMessageToolCallUnion: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall
]
ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall


class ChatCompletionFunctionTool(Model):
    """A function that the model may call, as the API describes it back."""

    function: FunctionDefinition
    type: Literal["function"]


# ---------------------------------------------------------------------- stored messages


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a completion that was created with `store=True`, whoever wrote it.

    `content_parts` is there when the message was sent as parts; `content` then holds no text.
    """

    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None


class ChatCompletionContentPartText(Model):
    """A text part of a stored message."""

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ChatCompletionContentPartImage(Model):
    """An image part of a stored message."""

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ImageURL(Model):
    """Where the image is: a web address or a `data:` URL; and how closely the model looks at it."""

    url: str
    detail: Literal["auto", "low", "high", "original"] | None = None


class PromptCacheBreakpoint(Model):
    """A mark that the prompt up to this part is worth caching."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
ChatCompletionModality: TypeAlias = Literal["text", "audio"]
