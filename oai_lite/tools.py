"""What structured outputs offer at the top of the package: a type's strict schema, and tools made of functions and
classes.

    @dataclass
    class City:
        name: str
        country: Annotated[str, "as ISO 3166-1 alpha-2"]

    strict_schema(City)                      the JSON schema, as it would be sent
    function_tool(City)                      a tool for chat completions, whose arguments are read as a City
    function_tool(weather)                   the same of a function, described by its docstring and its parameters
    responses_function_tool(weather)         in the shape of responses

A tool is a plain dict, ready to be sent or changed; it remembers what it was made of, so that `parse` and `stream` read
arguments with it.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from .registry import builtin_adapters
from .request import NOT_GIVEN, NotGiven, Omit, given
from .structured.parse import Reader
from .structured.schema import Description, described


def strict_schema(tp: Any) -> dict[str, Any]:
    """The strict JSON schema of a type: dataclass, TypedDict, NamedTuple, Enum, Literal, union, list, pydantic model
    and so on.

    What the root of a strict schema cannot be (a list, a union, a scalar) is wrapped as `{"value": …}`. SchemaError,
    which is a TypeError too, names the path of what strict mode cannot say, and what to use instead.
    """
    return deepcopy(dict(described(tp, adapters=builtin_adapters()).schema))


class TypedTool(dict[str, Any]):
    """The part of a tool that holds its name and parameters, with what it was made of.

    `model` is the function or class; `read(arguments)` turns the JSON text that a model wrote into an instance of the
    class, or into the keyword arguments for the function.
    """

    def __init__(self, content: dict[str, Any], model: Any, description: Description) -> None:
        super().__init__(content)
        self.model: Any = model
        self.description: Description = description
        self.read: Callable[[str], Any] = Reader(description)

    def __deepcopy__(self, memo: dict[int, Any]) -> TypedTool:
        return TypedTool(deepcopy(dict(self), memo), self.model, self.description)

    def __copy__(self) -> TypedTool:
        return TypedTool(dict(self), self.model, self.description)

    def copy(self) -> TypedTool:
        """A copy that knows the same."""
        return self.__copy__()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)  # in another process it is the plain dict that is sent


def function_tool(
    model: Any, name: str | None = None, description: str | None = None, *, strict: bool = True
) -> dict[str, Any]:
    """A function tool for chat completions, of a function or of a type.

    A function's parameters, which must be annotated, become the schema; its docstring is the description unless one is
    given. `Annotated[str, "what it is for"]` describes a parameter. `strict=False` asks for no strict mode, and may
    then take any dict.
    """
    return {"type": "function", "function": _tool(model, name, description, strict)}


def responses_function_tool(
    model: Any,
    name: str | None = None,
    description: str | None = None,
    *,
    strict: bool = True,
    defer_loading: bool | NotGiven | Omit = NOT_GIVEN,
) -> dict[str, Any]:
    """The same for responses. `defer_loading` leaves the tool to be found by tool search."""
    tool = _tool(model, name, description, strict, {"type": "function"})
    if given(defer_loading):
        tool["defer_loading"] = defer_loading
    return tool


def pydantic_function_tool(model: Any, *, name: str | None = None, description: str | None = None) -> dict[str, Any]:
    """`function_tool` under the official client's name. It takes any type that `function_tool` takes."""
    return function_tool(model, name, description)


def pydantic_responses_function_tool(
    model: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | NotGiven | Omit = NOT_GIVEN,
) -> dict[str, Any]:
    """`responses_function_tool` under the official client's name."""
    return responses_function_tool(model, name, description, defer_loading=defer_loading)


def _tool(
    model: Any, name: str | None, words: str | None, strict: bool, start: dict[str, Any] | None = None
) -> TypedTool:
    found = described(model, strict=strict, adapters=builtin_adapters())
    content = {
        **(start or {}),
        "name": name or found.name,
        "strict": strict,
        "parameters": deepcopy(dict(found.schema)),
    }
    if words is not None or found.doc:
        content["description"] = found.doc if words is None else words
    return TypedTool(content, model, found)
