"""Function tools: of functions and of types, in both shapes."""

from __future__ import annotations

import copy
import functools
import json
import pickle
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import pytest

from oai_lite import (
    ParseError,
    SchemaError,
    function_tool,
    omit,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    responses_function_tool,
)
from oai_lite.structured.parse import reader
from oai_lite.structured.schema import described
from oai_lite.tools import TypedTool

from .rules import faults


@dataclass
class Lookup:
    """Look something up."""

    item: str
    depth: Literal[1, 2] = 1


def weather(city: Annotated[str, "where"], units: Literal["c", "f"] = "c", *, where: Lookup | None = None) -> str:
    """Tell the weather.

    Of any city.
    """
    return f"{city} {units} {where}"


PARAMETERS = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "title": "City", "description": "where"},
        "units": {"type": "string", "enum": ["c", "f"], "title": "Units", "default": "c"},
        "where": {"anyOf": [{"$ref": "#/$defs/Lookup"}, {"type": "null"}]},
    },
    "required": ["city", "units", "where"],
    "additionalProperties": False,
}


def test_a_function() -> None:
    """Its name, its docstring, its parameters; arguments are read as keyword arguments for it."""
    tool = function_tool(weather)
    inner = tool["function"]
    assert tool == {
        "type": "function",
        "function": {
            "name": "weather",
            "strict": True,
            "parameters": {"$defs": inner["parameters"]["$defs"], **PARAMETERS},
            "description": "Tell the weather.\n\nOf any city.",
        },
    }
    assert not faults(inner["parameters"])
    arguments = inner.read('{"city": "Rome", "units": "f", "where": {"item": "x", "depth": 2}}')
    assert weather(**arguments) == "Rome f Lookup(item='x', depth=2)"
    assert inner.read('{"city": "Rome"}') == {"city": "Rome"}
    with pytest.raises(ParseError, match=r"\$\.where\.depth: expected one of 1, 2, got the number 3"):
        inner.read('{"city": "Rome", "units": "f", "where": {"item": "x", "depth": 3}}')


def test_a_class_in_the_chat_shape() -> None:
    """As the official client makes it of a model."""
    tool = pydantic_function_tool(Lookup)
    assert tool["function"]["description"] == "Look something up."
    assert list(tool["function"]) == ["name", "strict", "parameters", "description"]
    assert tool["function"]["parameters"] == described(Lookup).schema
    assert tool["function"].read('{"item": "x", "depth": 2}') == Lookup("x", 2)
    assert tool["function"].model is Lookup
    named = pydantic_function_tool(Lookup, name="find", description="Find it.")["function"]
    assert (named["name"], named["description"]) == ("find", "Find it.")


def test_a_class_in_the_shape_of_responses() -> None:
    """The same, flat."""
    tool = pydantic_responses_function_tool(Lookup)
    assert list(tool) == ["type", "name", "strict", "parameters", "description"]
    assert tool == {"type": "function", **function_tool(Lookup)["function"]}
    assert responses_function_tool(weather)["name"] == "weather"
    deferred = pydantic_responses_function_tool(Lookup, name="find", description="", defer_loading=True)
    assert deferred["defer_loading"] is True
    assert deferred["description"] == ""
    assert "defer_loading" not in responses_function_tool(Lookup, defer_loading=omit)


def test_what_is_no_object_is_wrapped() -> None:
    """Arguments are an object, always."""
    tool = function_tool(list[int], "numbers")["function"]
    assert tool["parameters"]["required"] == ["value"]
    assert tool.read('{"value": [1]}') == [1]


def test_not_strict() -> None:
    """Then open dicts may be asked for."""

    def store(facts: dict[str, Any]) -> None: ...

    with pytest.raises(SchemaError, match=r"store\(facts\): dict\[str, Any\] is not"):
        function_tool(store)
    tool = function_tool(store, strict=False)["function"]
    assert tool["strict"] is False
    assert "description" not in tool
    assert tool.read('{"facts": {"a": [1]}}') == {"facts": {"a": [1]}}


def test_a_tool_is_a_plain_dict() -> None:
    """It can be sent, changed, copied; a copy still knows what it was made of, and another process gets what is
    sent."""
    tool = function_tool(Lookup)
    assert json.loads(json.dumps(tool)) == tool
    for other in (copy.deepcopy(tool), {**tool}, copy.copy(tool)):
        assert other == tool
        assert other["function"].read('{"item": "x"}') == Lookup("x")
    for inner in (copy.copy(tool["function"]), tool["function"].copy(), copy.deepcopy(tool["function"])):
        assert isinstance(inner, TypedTool)
        assert inner is not tool["function"]
    assert pickle.loads(pickle.dumps(tool)) == tool
    tool["function"]["parameters"]["properties"].clear()
    assert function_tool(Lookup)["function"]["parameters"]["properties"]


def test_descriptions_and_readers_take_functions() -> None:
    """So that whoever reads a tool's arguments need not ask what it was made of."""
    assert described(weather).name == "weather"
    assert reader(weather)('{"city": "x"}') == {"city": "x"}


class Oven:
    """Things to call that are no plain function."""

    def bake(self, minutes: int) -> None:
        """Bake."""

    @classmethod
    def clean(cls, hard: bool) -> None:
        """Clean."""

    def __call__(self, degrees: int) -> None:
        """Heat."""


def test_other_things_to_call() -> None:
    """Methods, partials, decorated functions, objects; functions inside functions."""

    @dataclass
    class Local:
        x: int

    def inner(value: Any) -> int:
        return int(value.x)

    inner.__annotations__["value"] = Local

    @functools.wraps(weather)
    def around(*args: Any, **kwargs: Any) -> Any:
        return weather(*args, **kwargs)

    assert list(function_tool(Oven().bake)["function"]["parameters"]["properties"]) == ["minutes"]
    assert list(function_tool(Oven.clean)["function"]["parameters"]["properties"]) == ["hard"]
    assert list(function_tool(Oven(), "heat")["function"]["parameters"]["properties"]) == ["degrees"]
    assert list(function_tool(around)["function"]["parameters"]["properties"]) == ["city", "units", "where"]
    partial = functools.partial(weather, "Rome")
    assert list(function_tool(partial, "w")["function"]["parameters"]["properties"]) == ["units", "where"]
    assert function_tool(lambda: None, "nothing")["function"]["parameters"]["properties"] == {}
    assert list(function_tool(inner)["function"]["parameters"]["properties"]) == ["value"]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def f(*parts: int): ...", r"f\(parts\): \*parts is open"),
        ("def f(**parts: int): ...", r"f\(parts\): \*\*parts is open"),
        ("def f(a: int, /): ...", r"f\(a\) is positional only.*remove the /"),
        ("def f(a): ...", r"f\(a\) has no annotation"),
        ("def f(a: set[int]): ...", r"f\(a\): set\[int\] is not.*use list\[int\]"),
        ("def f(a: 'Nowhere'): ...", r"f\(a\): the annotation 'Nowhere' means nothing"),
    ],
)
def test_functions_that_cannot_be_tools(source: str, message: str) -> None:
    """Refused when the tool is made, with the parameter."""
    space: dict[str, Any] = {}
    exec(compile(source, "<test>", "exec", 0, True), space)
    with pytest.raises(SchemaError, match=message):
        function_tool(space["f"])


def test_built_in_functions_cannot_be_tools() -> None:
    """They have no annotations."""
    with pytest.raises(SchemaError, match="its parameters cannot be seen"):
        function_tool(len)
