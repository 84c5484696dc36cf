"""What the sub-resources of `beta.responses` take and return: input items, and how many tokens an input would take."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ....model import Model
from ..beta_client_events_params import ResponseCreateReasoning
from ..beta_create_params import BetaResponseConversationParamParam
from ..beta_output_items import BetaResponseItem
from ..beta_params import BetaResponseInputItemParam
from ..beta_response import BetaResponseIncludable
from ..beta_tool_params import (
    BetaResponseTextConfigParam,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceCustomParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceShellParam,
    BetaToolChoiceTypesParam,
    BetaToolParam,
)
from ..beta_tools import BetaToolChoiceOptions


class InputTokenCountResponse(Model):
    """The count: `input_tokens`."""

    input_tokens: int
    object: Literal["response.input_tokens"]


# ---------------------------------------------------------------------- what `beta.responses.input_tokens.count` takes


class InputTokenCountParams(TypedDict, total=False):
    """A response's input and settings, as `create` takes them."""

    conversation: Conversation | None
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: Text | None
    tool_choice: ToolChoice | None
    tools: Iterable[BetaToolParam] | None
    truncation: Literal["auto", "disabled"]
    betas: list[Literal["responses_multi_agent=v1"]]


Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class Reasoning(ResponseCreateReasoning, total=False):
    """How hard to think first, and what to tell of it."""


class Text(BetaResponseTextConfigParam, total=False):
    """The format of the text, and how long it should be."""


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """Make the model write a program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]


# ---------------------------------------------------------------------- a list of stored items, as the API writes it


class BetaResponseItemList(Model):
    """A page of items; `has_more` says whether another one follows `last_id`."""

    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


# ---------------------------------------------------------------------- what `beta.responses.input_items.list` takes


class InputItemListParams(TypedDict, total=False):
    """Which page of the items, and what to include."""

    after: str
    include: list[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: list[Literal["responses_multi_agent=v1"]]
