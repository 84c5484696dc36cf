"""`chat.completions.stream` and `.parse`: their requests, and the streams that they give in either colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from ..request import given
from ..types.chat.parsed import ContentT, ParsedChatCompletion
from .chat import ChatCompletionStreamState
from .chat_events import ChatCompletionStreamEvent
from .formats import ChatReading, Types, chat_format, only_strict, read_completion
from .streams import AsyncEventStream, AsyncStreamManager, EventStream, StreamManager, plain_only

if TYPE_CHECKING:
    from ..call import Call


class ChatCompletionStream(
    EventStream[ChatCompletionStreamState[ContentT], ChatCompletionStreamEvent[ContentT]], Generic[ContentT]
):
    """The events of a chat completion. Iterate, or take what you need: `text_deltas()`, `get_final_completion()`."""

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ContentT]:
        """The answer so far."""
        return self._state.snapshot()

    @property
    def reasoning_text(self) -> str:
        """The model's thoughts so far, where the server shows them."""
        return self._state.reasoning_text

    def get_final_completion(self) -> ParsedChatCompletion[ContentT]:
        """Read to the end; gives the whole answer, read as the types that were asked for."""
        return self._final(self._state.get_final_completion)


class AsyncChatCompletionStream(
    AsyncEventStream[ChatCompletionStreamState[ContentT], ChatCompletionStreamEvent[ContentT]], Generic[ContentT]
):
    """The events of a chat completion. Iterate, or take what you need: `text_deltas()`, `get_final_completion()`."""

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ContentT]:
        """The answer so far."""
        return self._state.snapshot()

    @property
    def reasoning_text(self) -> str:
        """The model's thoughts so far, where the server shows them."""
        return self._state.reasoning_text

    async def get_final_completion(self) -> ParsedChatCompletion[ContentT]:
        """Read to the end; gives the whole answer, read as the types that were asked for."""
        return await self._final(self._state.get_final_completion)


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[ContentT]], Generic[ContentT]):
    """What `stream()` gives: use it in `with`."""


class AsyncChatCompletionStreamManager(AsyncStreamManager[AsyncChatCompletionStream[ContentT]], Generic[ContentT]):
    """What `stream()` gives: use it in `async with`."""


def _call(owner: Any, arguments: dict[str, Any], mark: str) -> tuple[Call, ChatReading]:
    types = Types.of(owner._client)
    tools = arguments.get("tools")
    if tools is not None and given(tools):
        tools = arguments["tools"] = list(tools)
        if mark == "parse":
            only_strict(tools, "chat.completions.parse")
    format = arguments.get("response_format")
    reading = ChatReading.of(format, tools, types)
    if format is not None and given(format):
        arguments["response_format"] = chat_format(format, types)
    call = type(owner).create.make((), arguments)
    call.headers = {**(call.headers or {}), "X-Stainless-Helper-Method": f"chat.completions.{mark}"}
    return call, reading


def stream(owner: Any, arguments: dict[str, Any]) -> Any:
    """The manager of a stream with these arguments of `create`."""
    plain_only(owner, "chat.completions.stream", arguments)
    client = owner._client
    call, reading = _call(owner, {**arguments, "stream": True}, "stream")
    kind, manager = (
        (AsyncChatCompletionStream, AsyncChatCompletionStreamManager)
        if client._asynchronous
        else (ChatCompletionStream, ChatCompletionStreamManager)
    )

    def made(raw: Any) -> Any:
        state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(response_format=reading)
        return kind(raw, state)

    return manager(lambda: client._start(call, "plain"), made)


def parse(owner: Any, arguments: dict[str, Any]) -> Any:
    """The parsed answer to these arguments of `create`, in the owner's colour and mode."""
    call, reading = _call(owner, {**arguments, "stream": False}, "parse")
    call.result = ParsedChatCompletion

    def read(answer: Any, made_by: Call) -> Any:
        if isinstance(answer, ParsedChatCompletion):
            read_completion(answer, reading, always=True)
        return answer

    call.after = read
    return owner._client._start(call, owner._mode)
