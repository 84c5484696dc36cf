"""The news that an item was added to what is decided about, and such items as the server keeps them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .client_events import (
    ItemCustomToolCallOutputOutputParts as ItemCustomToolCallOutputOutputParts,
    ItemCustomToolCallOutputOutputPartsInputImage as ItemCustomToolCallOutputOutputPartsInputImage,
    ItemFunctionCallOutputOutputParts as ItemFunctionCallOutputOutputParts,
    ItemFunctionCallOutputOutputPartsInputImage as ItemFunctionCallOutputOutputPartsInputImage,
)
from .decision_stored_user_message import DecisionStoredUserMessage
from .decisions import DecisionStoredAssistantMessage, DecisionStoredDeveloperMessage, DecisionStoredSystemMessage


class DecisionItemCreatedEvent(Model):
    """The item was added; it has an id now."""

    event_id: str
    item: ItemUnion
    type: Literal["decision.item.created"]
    client_event_id: str | None = None


class ItemFunctionCall(Model):
    """A function was called. `arguments` is JSON text."""

    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemFunctionCallOutput(Model):
    """What the function of that call gave back."""

    id: str
    call_id: str
    output: str | list[ItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCall(Model):
    """A custom tool was called, with text."""

    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ItemCustomToolCallOutput(Model):
    """What the custom tool of that call gave back."""

    id: str
    call_id: str
    output: str | list[ItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


ItemUnion: TypeAlias = Union[
    DecisionStoredUserMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredAssistantMessage,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]
