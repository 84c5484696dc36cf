"""New input for a response that is being made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.item_params import CallerProgram
from .beta_content_params import (
    Agent,
    BetaResponseFunctionCallOutputItemListParam,
    BetaResponseInputFileContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputTextContentParam,
)


class BetaResponseSteerEventParam(TypedDict, total=False):
    """Gives a response under way more to go on: words from the user, or a function's output."""

    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    """What the user adds."""

    content: Required[Iterable[BetaResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: ResponseSteerInputItemListMessageAgent | None
    status: str | None


class ResponseSteerInputItemListMessageAgent(Agent, total=False):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    """What your function returned: text (JSON, mostly), or a list of parts."""

    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]
BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]


class ResponseSteerInputItemListFunctionCallOutputAgent(Agent, total=False):
    """Which agent it came from."""


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model itself called the function."""

    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(CallerProgram, total=False):
    """A program of the model's called it."""


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect, ResponseSteerInputItemListFunctionCallOutputCallerProgram
]
