"""`responses.stream` and `.parse`: their requests, and the streams that they give in either colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic

from ..declared import OPTION_NAMES
from ..ending import ResumedEnding
from ..errors import ArgumentError
from ..request import OMIT, given
from ..types.responses.parsed import ContentT, ParsedResponse
from ..types.responses.response import Response
from .formats import Types, is_type
from .responses import ResponseStreamState
from .responses_events import ResponseStreamEvent
from .responses_read import ResponseReading, read_response, sent_tools
from .resume import AsyncResuming, Resuming, Resumption
from .streams import AsyncEventStream, AsyncStreamManager, EventStream, StreamManager, plain_only

if TYPE_CHECKING:
    from ..call import Call


class ResponseStream(EventStream[ResponseStreamState[ContentT], ResponseStreamEvent[ContentT]], Generic[ContentT]):
    """The events of a response. Iterate, or take what you need: `text_deltas()`, `get_final_response()`."""

    @property
    def current_response_snapshot(self) -> Response | None:
        """The response so far; None before its first event."""
        return self._state.partial()

    def get_final_response(self) -> ParsedResponse[ContentT]:
        """Read to the end; gives the whole response, read as the types that were asked for."""
        return self._final(self._state.get_final_response)


class AsyncResponseStream(
    AsyncEventStream[ResponseStreamState[ContentT], ResponseStreamEvent[ContentT]], Generic[ContentT]
):
    """The events of a response. Iterate, or take what you need: `text_deltas()`, `get_final_response()`."""

    @property
    def current_response_snapshot(self) -> Response | None:
        """The response so far; None before its first event."""
        return self._state.partial()

    async def get_final_response(self) -> ParsedResponse[ContentT]:
        """Read to the end; gives the whole response, read as the types that were asked for."""
        return await self._final(self._state.get_final_response)


class ResponseStreamManager(StreamManager[ResponseStream[ContentT]], Generic[ContentT]):
    """What `stream()` gives: use it in `with`."""


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[ContentT]], Generic[ContentT]):
    """What `stream()` gives: use it in `async with`."""


def _absent(value: Any) -> bool:
    return value is None or not given(value)


def _new(owner: Any, arguments: dict[str, Any], where: str, streamed: bool) -> tuple[Call, ResponseReading]:
    """The request for a new response, and how to read it."""
    types = Types.of(owner._client)
    text_format, parse_as = arguments.pop("text_format", OMIT), arguments.pop("parse_as", OMIT)
    tools: Any = arguments.get("tools")
    if not _absent(tools):
        tools = list(tools)
        arguments["tools"] = sent_tools(tools, where)
    if is_type(text_format):
        text: Any = arguments.get("text")
        text = {} if _absent(text) else dict(text)
        if not _absent(text.get("format")):
            raise ArgumentError(
                f"{where}: text_format and text['format'] both say what the text is to be; give one of them"
            )
        arguments["text"] = {**text, "format": types.describe(text_format).text_format()}
    elif not _absent(text_format):
        raise ArgumentError(f"{where}: text_format takes a type, got a dict; pass it as text={{'format': …}}")
    read = _read_as(where, arguments.get("input"), text_format, parse_as)
    if streamed:
        arguments["stream"] = True
    return type(owner).create.make((), arguments), ResponseReading.of(read, tools, types)


def _read_as(where: str, input: Any, text_format: Any, parse_as: Any) -> Any:
    """What to read texts as: `parse_as`, else the type that was sent, unless the conversation itself changes the format."""
    changed = None
    for item in input if isinstance(input, (list, tuple)) else ():
        if isinstance(item, Mapping) and item.get("type") == "configuration_update":
            text = item.get("text")
            format = text.get("format") if isinstance(text, Mapping) else None
            if isinstance(format, Mapping):
                changed = format.get("type")
    if given(parse_as):
        if parse_as is not None and changed == "text":
            raise ArgumentError(
                f"{where}: the input changes the format to plain text, so there is nothing to read as parse_as"
            )
        return parse_as
    if changed is not None and is_type(text_format):
        if changed != "text":
            raise ArgumentError(
                f"{where}: the input changes the format, so text_format does not say what comes; pass parse_as=… with the type "
                "that the new format has, or parse_as=None for the text as it is"
            )
        return None
    return text_format


def _existing(owner: Any, arguments: dict[str, Any]) -> tuple[Call, ResponseReading]:
    """The request for the events of a stored response, and how to read it."""
    passed = {name: value for name, value in arguments.items() if not _absent(value)}
    response_id = passed.pop("response_id", None)
    text_format, tools = passed.pop("text_format", OMIT), passed.pop("tools", OMIT)
    passed.pop("starting_after", None)
    others = sorted(passed.keys() - OPTION_NAMES)
    if others:
        raise ArgumentError(
            f"responses.stream: response_id and starting_after are for a response that exists; {', '.join(others)} "
            f"{'is' if len(others) == 1 else 'are'} for a new one"
        )
    if response_id is None:
        raise ArgumentError("responses.stream: starting_after needs response_id, the response to go on with")
    call = type(owner).retrieve.make((response_id,), {**passed, "stream": True})
    call.ending = ResumedEnding
    return call, ResponseReading.of(text_format, tools, Types.of(owner._client))


def _resumption(owner: Any, arguments: Mapping[str, Any]) -> Resumption:
    """How a stream with these arguments goes on."""
    response_id = arguments.get("response_id")
    if _absent(response_id) and arguments.get("background") is not True:
        raise ArgumentError(
            "responses.stream: resume=True needs background=True: only such a response goes on without a listener, so that the rest "
            "of its events can be asked for"
        )
    options = {name: arguments[name] for name in ("extra_headers", "timeout", "max_retries") if name in arguments}
    return Resumption(owner, None if _absent(response_id) else response_id, options)


def stream(owner: Any, arguments: dict[str, Any]) -> Any:
    """The manager of a stream with these arguments of `create`, or of `retrieve`."""
    plain_only(owner, "responses.stream", arguments)
    client = owner._client
    resume = arguments.pop("resume", False)
    resumption = _resumption(owner, arguments) if given(resume) and resume else None
    after = arguments.get("starting_after")
    if not _absent(arguments.get("response_id")) or not _absent(after):
        call, reading = _existing(owner, arguments)
    else:
        arguments = {n: v for n, v in arguments.items() if n not in ("response_id", "starting_after")}
        if _absent(arguments.get("prompt")):
            for name in ("input", "model"):
                if _absent(arguments.get(name)):
                    raise ArgumentError(f"responses.stream: {name} is needed for a new response")
        call, reading = _new(owner, arguments, "responses.stream", True)
    kind, manager = (
        (AsyncResponseStream, AsyncResponseStreamManager)
        if client._asynchronous
        else (ResponseStream, ResponseStreamManager)
    )

    def made(raw: Any) -> Any:
        if resumption is not None:
            raw = (AsyncResuming if client._asynchronous else Resuming)(raw, resumption)
        state: ResponseStreamState[Any] = ResponseStreamState(
            text_format=reading, starting_after=None if _absent(after) else after
        )
        return kind(raw, state)

    return manager(lambda: client._start(call, "plain"), made)


def parse(owner: Any, arguments: dict[str, Any]) -> Any:
    """The parsed response to these arguments of `create`, in the owner's colour and mode."""
    call, reading = _new(owner, dict(arguments), "responses.parse", False)

    def read(answer: Any, made_by: Call) -> Any:
        return read_response(answer, reading) if isinstance(answer, Response) else answer

    call.after = read
    return owner._client._start(call, owner._mode)
