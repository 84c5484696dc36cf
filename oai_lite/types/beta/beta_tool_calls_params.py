"""Errors of MCP servers, and what else belongs to calls that are sent back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.item_params import ResponseFunctionShellCallOutputContentParam
from .beta_content_params import (
    Agent,
    BetaResponseInputFileParam,
    BetaResponseInputImageParam,
    BetaResponseInputTextParam,
)


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What your custom tool gave back for a call."""

    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Agent | None
    caller: Caller | None


class CallerDirect(TypedDict, total=False):
    """The model itself made the call."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program made it; `caller_id` names the `Program`."""

    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]
OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseFunctionShellCallOutputContentParam(ResponseFunctionShellCallOutputContentParam, total=False):
    """What one command printed, and how it ended."""


class OutcomeTimeout(TypedDict, total=False):
    """It took longer than it was allowed."""

    type: Required[Literal["timeout"]]


class OutcomeExit(TypedDict, total=False):
    """It ended by itself."""

    exit_code: Required[int]
    type: Required[Literal["exit"]]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
