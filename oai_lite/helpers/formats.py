"""Types in requests and answers: what `response_format`, `text_format` and typed tools become, and how content is read as them.

Rules: a type is described before anything is sent, so that one that cannot be described costs nothing; content is read only when it
is whole, by the type's own reader, and an error carries the answer that it came in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, ContentFilterFinishReasonError, LengthFinishReasonError, ParseError
from ..model import _PARSED
from ..request import given

if TYPE_CHECKING:
    from ..schema import Description
    from ..types.chat.parsed import ParsedChatCompletion

Read = Callable[[str], Any]


def is_type(value: Any) -> bool:
    """Whether a format is a type to read content as, and not a dict of the API's or nothing."""
    return value is not None and given(value) and not isinstance(value, Mapping)


class Types:
    """How types are described and read for one client.

    `strict` refuses what OpenAI's strict mode cannot say (open dicts, Any). Other servers may take it, so they are left to judge;
    so is all that is only read. Reading is `lax`, as moving code expects it: `"3"` is taken for an integer.
    """

    def __init__(self, strict: bool = False, adapters: tuple[Any, ...] = ()) -> None:
        self.strict = strict
        self.adapters = adapters

    @classmethod
    def of(cls, client: Any) -> Types:
        """What a client's plugins and server make of types."""
        config = client._config
        host = client._core.origin[1] or ""
        strict = any(host == name or host.endswith(f".{name}") for name in _STRICT_HOSTS)
        return cls(strict, client._registry.hooks.schema(config))

    def describe(self, tp: Any) -> Description:
        """A type's name and schema."""
        from ..schema import described

        return described(tp, strict=self.strict, adapters=self.adapters)

    def reader(self, tp: Any) -> Read:
        """What makes a value of the type from JSON text."""
        from ..parse import reader

        return reader(tp, lax=True, strict=self.strict, adapters=self.adapters)


# Where the rules of strict mode are known to hold.
_STRICT_HOSTS = ("openai.com", "azure.com", "azure.us", "azure.cn")


class Format:
    """A type as the format of content: its description and its reader."""

    def __init__(self, tp: Any, types: Types) -> None:
        self.description: Description = types.describe(tp)
        self.read: Read = types.reader(tp)

    def partly(self, value: Any) -> Any:
        """Half-read JSON, without the object that a root which is none is wrapped in."""
        if self.description.wrapped:
            return next(iter(value.values()), None) if type(value) is dict else None
        return value


def chat_format(value: Any, types: Types) -> Any:
    """What is sent as `response_format`: a type as its schema, a dict as it is."""
    return types.describe(value).chat_format() if is_type(value) else value


def _strict_json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(
            f"a tool call's arguments are not valid JSON ({error}): {text[:200]!r}", expected="JSON", text=text
        ) from error


class ToolReading:
    """How the arguments of one tool are read: as what it was made of, or as JSON where it is strict."""

    def __init__(self, function: Mapping[str, Any]) -> None:
        description = getattr(function, "description", None)  # of a tool that function_tool made
        self.strict: bool = description is not None or function.get("strict") is True
        self.read: Read | None = _strict_json if self.strict else None
        if description is not None:
            from ..parse import Reader

            self.read = Reader(description, True)


def tools_by_name(tools: Iterable[Any]) -> dict[str, ToolReading]:
    """The function tools among those of a chat request."""
    found = {}
    for tool in tools:
        if isinstance(tool, Mapping) and tool.get("type") == "function":
            function = tool.get("function")
            if isinstance(function, Mapping) and isinstance(function.get("name"), str):
                found[function["name"]] = ToolReading(function)
    return found


def only_strict(tools: Iterable[Any], where: str) -> None:
    """`parse` reads every call, so each of its tools has to be a function with a strict schema."""
    for number, tool in enumerate(tools):
        kind = tool.get("type") if isinstance(tool, Mapping) else type(tool).__name__
        if kind != "function":
            raise ArgumentError(f"{where}: tools[{number}]: only function tools can be read, got {kind!r}; use create(…)")
        function = tool.get("function")
        if not isinstance(function, Mapping) or function.get("strict") is not True:
            name = function.get("name") if isinstance(function, Mapping) else None
            raise ArgumentError(
                f"{where}: tools[{number}] ({name!r}) is not strict, so its arguments may be anything; add "
                '"strict": True to its function, or use create(…) or stream(…)'
            )


def _partly_plain(value: Any) -> Any:
    return value


class ChatReading:
    """How the content and the calls of a chat answer are read."""

    def __init__(self, format: Format | None, tools: dict[str, ToolReading]) -> None:
        self._format = format
        self._tools = tools
        self.parses: bool = format is not None or any(tool.strict for tool in tools.values())
        self.partly: Callable[[Any], Any] | None = None if format is None else format.partly

    @classmethod
    def of(cls, response_format: Any, tools: Any, types: Types | None = None) -> ChatReading:
        """What the arguments of a request mean."""
        types = types or Types()
        found = tools_by_name(tools) if tools is not None and given(tools) else {}
        return cls(Format(response_format, types) if is_type(response_format) else None, found)

    def partly_call(self, name: str | None) -> Callable[[Any], Any] | None:
        """How half-written arguments of this tool are shown."""
        tool = self._tools.get(name or "")
        return _partly_plain if tool is not None and tool.strict else None

    def content(self, text: str, answer: Any) -> Any:
        """Content as the type that was asked for."""
        return None if self._format is None else read_as(self._format.read, text, answer)

    def arguments(self, name: str | None, text: str, answer: Any) -> Any:
        """A call's arguments as the tool's type, or as JSON if it is strict."""
        tool = self._tools.get(name or "")
        return None if tool is None or tool.read is None else read_as(tool.read, text, answer)


def read_as(read: Read, text: str, answer: Any) -> Any:
    """What a reader makes of a text; its error carries the answer."""
    try:
        return read(text)
    except ParseError as error:
        if error.completion is None:
            error.completion = answer_of(answer)
        raise


def answer_of(answer: Any) -> Any:
    """The answer itself, where a state stands for it."""
    snapshot = getattr(type(answer), "snapshot", None)
    return answer if snapshot is None else snapshot(answer)


def finished(reason: Any, answer: Any) -> None:
    """Raise if an answer ended in a way that leaves nothing whole to read."""
    if reason == "length":
        raise LengthFinishReasonError(completion=answer_of(answer))
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=answer_of(answer))


def read_completion(made: ParsedChatCompletion[Any], reading: ChatReading, always: bool = False) -> None:
    """Read the content and the calls of a whole answer, in place. `always` refuses cut-off answers even if nothing is to be read."""
    if reading.parses or always:
        for choice in made.choices or ():
            finished(choice.finish_reason, made)
    for choice in made.choices or ():
        message = choice.message
        if message is None:
            continue
        for call in message.tool_calls or ():
            function = getattr(call, "function", None)
            if function is not None:
                name, text = function.name, function.arguments
                vars(function)[_PARSED] = reading.arguments(name, text or "", made)
        content = message.content
        parsed = reading.content(content, made) if isinstance(content, str) and content and not message.refusal else None
        vars(message)[_PARSED] = parsed
        vars(message).setdefault("tool_calls", None)
