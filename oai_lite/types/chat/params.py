"""What a chat request is made of: messages, their parts, tools. The request itself is in `completion_create_params`.

Three shapes that share a short name (`Custom`, `Function`) with the tool calls here live in modules of their own:
`chat_completion_custom_tool_param` and the two `chat_completion_named_tool_choice…_param`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared import ReasoningEffort
from ..shared_params import FunctionDefinition
from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
from .chat_completion_named_tool_choice_param import (
    ChatCompletionNamedToolChoiceCustomParam,
    ChatCompletionNamedToolChoiceParam,
)

# ---------------------------------------------------------------------- messages


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions that the model puts above what users say; what system messages are for the older models."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions for models before o1; the newer ones treat it as a developer message."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says: text, or parts with images, audio and files. `name` tells several users apart."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    role: Required[Literal["user"]]
    name: str


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """An earlier answer of the model. `content` may be absent beside tool calls."""

    role: Required[Literal["assistant"]]
    audio: Audio | None
    content: str | Iterable[ContentArrayOfContentPart] | None
    function_call: FunctionCall | None  # the predecessor of `tool_calls`
    name: str
    refusal: str | None
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class Audio(TypedDict, total=False):
    """An earlier spoken answer, by its id."""

    id: Required[str]


class FunctionCall(TypedDict, total=False):
    """A call that the model made through the old `functions` interface."""

    arguments: Required[str]
    name: Required[str]


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """What a tool call gave. Every call of the assistant message before it needs one, told apart by `tool_call_id`."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """What a function gave, in the old `functions` interface."""

    content: Required[str | None]
    name: Required[str]
    role: Required[Literal["function"]]


# ---------------------------------------------------------------------- parts of a message


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """A part that is text."""

    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    """A part that is an image."""

    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint


class ImageURL(TypedDict, total=False):
    """A web address or a `data:` URL with base64; less `detail` costs fewer tokens."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """A part that is a recording."""

    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint


class InputAudio(TypedDict, total=False):
    """The recording, in base64."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class File(TypedDict, total=False):
    """A part that is a document, such as a PDF."""

    file: Required[FileFile]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: FilePromptCacheBreakpoint


class FileFile(TypedDict, total=False):
    """Either an uploaded file by `file_id`, or its content: `file_data` as a base64 `data:` URL with a `filename`."""

    file_data: str
    file_id: str
    filename: str


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    """A part of an assistant message in which the model declined."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


class PromptCacheBreakpoint(TypedDict, total=False):
    """Marks the prompt up to and with this part as worth caching, for `ttl`."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


FilePromptCacheBreakpoint: TypeAlias = PromptCacheBreakpoint

ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]
ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
CreateChatCompletionRequestMessageParam: TypeAlias = ChatCompletionMessageParam

# ---------------------------------------------------------------------- tool calls sent back


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A function call that the model made, as part of an assistant message."""

    id: Required[str]
    function: Required[Function]
    type: Required[Literal["function"]]


class Function(TypedDict, total=False):
    """Name and arguments of the call; `arguments` is the JSON text that the model wrote."""

    arguments: Required[str]
    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a custom tool that the model made."""

    id: Required[str]
    custom: Required[Custom]
    type: Required[Literal["custom"]]


class Custom(TypedDict, total=False):
    """Name and input of the call, the input as plain text."""

    input: Required[str]
    name: Required[str]


ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageCustomToolCallParam
]
ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam

# ---------------------------------------------------------------------- tools and the choice among them


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """A function that the model may call."""

    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]


ChatCompletionToolUnionParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]
ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Keeps the model to some of the tools, without changing `tools` (which would void the prompt cache)."""

    allowed_tools: Required[ChatCompletionAllowedToolsParam]
    type: Required[Literal["allowed_tools"]]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """The tools it is kept to, each as `{"type": "function", "function": {"name": ...}}`; `required` forces a call."""

    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, object]]]


ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Makes the model call this function, in the old `functions` interface."""

    name: Required[str]


# ---------------------------------------------------------------------- options of a request


class ChatCompletionAudioParam(TypedDict, total=False):
    """How a spoken answer sounds; needed when `modalities` has `audio`."""

    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[Voice]


class VoiceID(TypedDict, total=False):
    """A custom voice, by its id."""

    id: Required[str]


Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Text that the answer will mostly repeat, such as a file to be edited; where it does, the answer comes faster."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    type: Required[Literal["content"]]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Options of a stream: a last piece with the token usage, and whether pieces are padded to hide their lengths."""

    include_obfuscation: bool
    include_usage: bool


ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
