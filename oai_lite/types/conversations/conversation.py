"""Conversations: stored lists of items that responses read and add to."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Literal, Required, TypedDict

from ...model import Model
from ..responses.create_params import InputItemListParams
from ..responses.item_params import ResponseInputItemParam
from ..responses.response import ResponseIncludable
from ..shared_params import Metadata


class Conversation(Model):
    """A stored conversation, without its items; `conversations.items` lists them."""

    id: str
    created_at: int  # Unix seconds
    metadata: builtins.object
    object: Literal["conversation"]


class ConversationDeletedResource(Model):
    """The answer to deleting a conversation. Its items are not deleted."""

    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


# ---------------------------------------------------------------------- requests about conversations and their items


class ConversationCreateParams(TypedDict, total=False):
    """`items` are the first ones, at most 20."""

    items: Iterable[ResponseInputItemParam] | None
    metadata: Metadata | None


class ConversationUpdateParams(TypedDict, total=False):
    """The metadata that replace the old."""

    metadata: Required[Metadata | None]


class ItemCreateParams(TypedDict, total=False):
    """At most 20 `items` are added at a time."""

    items: Required[Iterable[ResponseInputItemParam]]
    include: list[ResponseIncludable]


class ItemListParams(InputItemListParams, total=False):
    """The query of `conversations.items.list`."""


class ItemRetrieveParams(TypedDict, total=False):
    """`include` asks for more of the item."""

    conversation_id: Required[str]
    include: list[ResponseIncludable]
