"""Reading what chat and Responses share but write differently: tools, `tool_choice`, output formats, message contents.

Chat nests (`{"type": "function", "function": {"name": …}}`), Responses is flat (`{"type": "function", "name": …}`).
Only function tools are used by the toy model; hosted and custom ones are accepted and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ..errors import ApiError, wrong_type, wrong_value
from ..fields import Fields
from ..generation import ANY_OBJECT, Tool
from ..strict import objection

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def read_tools(body: Fields, nested: bool) -> tuple[tuple[Tool, ...], str]:
    """The function tools a body offers, and the choice it makes in `Task`'s words."""
    tools: list[Tool] = []
    for entry in body.objects("tools"):
        if entry.need_text("type") != "function":
            continue
        function = entry.need_nested("function") if nested else entry
        schema = function.nested("parameters")
        tool = Tool(_name(function), function.text("description") or "", schema.data if schema else None)
        complaint = objection(tool.parameters) if function.flag("strict") and schema else None
        if complaint and schema:
            message = f"Invalid schema for function '{tool.name}': {complaint}"
            raise ApiError(400, message, param=schema.at, code="invalid_function_parameters")
        tools.append(tool)
    return _choose(body, tools, nested)


def _choose(body: Fields, tools: list[Tool], nested: bool) -> tuple[tuple[Tool, ...], str]:
    choice = body.value("tool_choice")
    if choice is None:
        return tuple(tools), "auto"
    if not body.array("tools"):
        raise ApiError(400, "'tool_choice' is only allowed when 'tools' are specified.", param="tool_choice")
    if isinstance(choice, str):
        return tuple(tools), body.choice("tool_choice", ("none", "auto", "required")) or "auto"
    chosen = body.need_nested("tool_choice")
    kind = chosen.need_text("type")
    if kind == "allowed_tools":
        allowed = chosen.need_nested("allowed_tools") if nested else chosen
        names = {
            (entry.need_nested("function") if nested else entry).text("name") for entry in allowed.objects("tools")
        }
        mode = allowed.choice("mode", ("auto", "required")) or "auto"
        return tuple(tool for tool in tools if tool.name in names), mode
    if kind != "function":
        return tuple(tools), "auto"
    name = (chosen.need_nested("function") if nested else chosen).need_text("name")
    if all(tool.name != name for tool in tools):
        message = f"Tool choice 'function' not found in 'tools' parameter: '{name}'."
        raise ApiError(400, message, param="tool_choice")
    return tuple(tools), f"={name}"


def read_format(given: Fields | None, nested: bool) -> object:
    """The schema an answer must satisfy, from `response_format` or `text.format`; `None` for free text."""
    kind = given and given.need_text("type")
    if given is None or kind == "text":
        return None
    if kind == "json_object":
        return ANY_OBJECT
    if kind != "json_schema":
        raise wrong_value(given.name("type"), kind, ("json_object", "json_schema", "text"))
    described = given.need_nested("json_schema") if nested else given
    name = _name(described)
    schema = described.need_nested("schema") if not nested else described.nested("schema")
    if schema is None:
        return ANY_OBJECT
    complaint = objection(schema.data) if described.flag("strict") else None
    if complaint:
        message = f"Invalid schema for response_format '{name}': {complaint}"
        param = "response_format" if nested else schema.at
        raise ApiError(400, message, param=param, code=None if nested else "invalid_json_schema")
    return schema.data


def words_of(content: object, at: str) -> str:
    """The text of a message's content: a string, or the texts of its parts; other parts count as one mark each."""
    if content is None or isinstance(content, str):
        return content or ""
    if not isinstance(content, list):
        raise wrong_type(at, "a string or an array of parts", content)
    texts: list[str] = []
    for index, part in enumerate(cast("list[object]", content)):
        if not isinstance(part, Mapping):
            raise wrong_type(f"{at}[{index}]", "an object", part)
        fields = Fields(cast("Mapping[str, object]", part), f"{at}[{index}]")
        kind = fields.need_text("type")
        texts.append(fields.text("text") or fields.text("refusal") or f"[{kind}]")
    return "\n".join(texts)


def _name(function: Fields) -> str:
    name = function.need_text("name")
    if not _NAME.fullmatch(name):
        message = (
            f"Invalid '{function.name('name')}': string does not match pattern. "
            f"Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'."
        )
        raise ApiError(400, message, param=function.name("name"), code="invalid_value")
    return name
