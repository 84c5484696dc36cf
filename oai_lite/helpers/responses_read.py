"""Responses read as types: which texts and calls of a response are read, and as what. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..errors import ArgumentError
from ..model import _PARSED, Model
from ..request import given
from ..types.responses.parsed import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from ..types.responses.response import Response
from ..types.responses.tool_calls import ResponseFunctionToolCall
from ..types.responses.tools import ResponseOutputMessage, ResponseOutputText
from .formats import Format, ToolReading, Types, is_type, read_as


def sent_tools(tools: Iterable[Any], where: str) -> list[Any]:
    """The tools of a request. Typed ones in the shape of chat completions are put into the shape of responses."""
    made = []
    for number, tool in enumerate(tools):
        inner = tool.get("function") if isinstance(tool, Mapping) and tool.get("type") == "function" else None
        if inner is not None:
            if getattr(inner, "description", None) is None:
                raise ArgumentError(
                    f"{where}: tools[{number}] is in the shape of chat completions; responses take name, description, parameters "
                    "and strict beside type, without function"
                )
            tool = {"type": "function", **inner}
        made.append(tool)
    return made


def _readings(tools: Iterable[Any], namespace: str | None, found: dict[tuple[str | None, str], ToolReading]) -> None:
    for tool in tools:
        if not isinstance(tool, Mapping):
            continue
        if tool.get("type") == "namespace":
            _readings(tool.get("tools") or (), tool.get("name"), found)
        elif tool.get("type") == "function":
            function = tool.get("function") if isinstance(tool.get("function"), Mapping) else tool
            name = cast("Mapping[str, Any]", function).get("name")
            if isinstance(name, str):
                found[namespace, name] = ToolReading(cast("Mapping[str, Any]", function))


class ResponseReading:
    """How the texts and the calls of a response are read."""

    def __init__(self, format: Format | None, tools: dict[tuple[str | None, str], ToolReading]) -> None:
        self._format = format
        self._tools = tools

    @classmethod
    def of(cls, text_format: Any, tools: Any, types: Types | None = None) -> ResponseReading:
        """What the arguments of a request mean."""
        found: dict[tuple[str | None, str], ToolReading] = {}
        if tools is not None and given(tools):
            _readings(tools, None, found)
        return cls(Format(text_format, types or Types()) if is_type(text_format) else None, found)

    def text(self, text: Any, phase: Any, answer: Any) -> Any:
        """A text as the type that was asked for; None where it is no answer but a comment on the way."""
        if self._format is None or phase not in (None, "final_answer") or not isinstance(text, str):
            return None
        return read_as(self._format.read, text, answer)

    def arguments(self, name: Any, namespace: Any, text: Any, answer: Any) -> Any:
        """A call's arguments as the tool's type, or as JSON if it is strict."""
        tool = self._tools.get((namespace, name))
        if tool is None or tool.read is None or not isinstance(text, str):
            return None
        return read_as(tool.read, text, answer)


def _as(kind: Any, old: Model) -> Any:
    made = object.__new__(kind)
    made.__dict__ = old.__dict__
    return made


def read_response(response: Response, reading: ResponseReading) -> ParsedResponse[Any]:
    """The same response, its texts and calls read. It is taken over."""
    made: ParsedResponse[Any] = _as(ParsedResponse, response)
    values = vars(made)
    values["output"] = [_read_item(item, reading, made) for item in values.get("output") or ()]
    return made


def _read_item(item: Any, reading: ResponseReading, response: Any) -> Any:
    if type(item) is ResponseOutputMessage:
        item = _as(ParsedResponseOutputMessage, item)
        phase = item.phase
        vars(item)["content"] = [_read_part(part, phase, reading, response) for part in item.content or ()]
    elif type(item) is ResponseFunctionToolCall:
        item = _as(ParsedResponseFunctionToolCall, item)
        namespace = item.__dict__.get("namespace")
        vars(item)[_PARSED] = reading.arguments(item.name, namespace, item.arguments, response)
    return item


def _read_part(part: Any, phase: Any, reading: ResponseReading, response: Any) -> Any:
    if type(part) is ResponseOutputText:
        part = _as(ParsedResponseOutputText, part)
        vars(part)[_PARSED] = reading.text(part.text, phase, response)
    return part
