"""Conversations: items that are stored on the server, for responses to read and add to."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ..page import ConversationCursorPage

# In the classes below, `list` is a method.
Includes: TypeAlias = "list[types.responses.ResponseIncludable]"


class Items(Resource[M]):
    """The messages, calls and results of a conversation."""

    if TYPE_CHECKING:
        with_raw_response: Items[Raw[M]]
        with_streaming_response: Items[Streamed[M]]

    @post("/conversations/{conversation_id}/items", query=("include",))
    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[types.responses.ResponseInputItemParam],
        include: Includes = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.conversations.ConversationItemList:
        """Append items, at most 20 at a time. The answer has them as they are stored."""
        ...

    @get("/conversations/{conversation_id}/items/{item_id}")
    def retrieve(
        self, item_id: str, *, conversation_id: str, include: Includes = OMIT, **options: Unpack[RequestOptions]
    ) -> types.conversations.ConversationItem:
        """One item. `include` asks for more of it, such as the results of a file search."""
        ...

    @paged("/conversations/{conversation_id}/items")
    def list(
        self,
        conversation_id: str,
        *,
        after: str = OMIT,
        include: Includes = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.conversations.ConversationItem]:
        """The items, newest first unless `order="asc"`."""
        ...

    @delete("/conversations/{conversation_id}/items/{item_id}")
    def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> types.conversations.Conversation:
        """Take an item out. The answer is the conversation."""
        ...


class Conversations(Resource[M]):
    """Stored conversations; `responses.create(conversation=…)` goes on with one."""

    if TYPE_CHECKING:
        with_raw_response: Conversations[Raw[M]]
        with_streaming_response: Conversations[Streamed[M]]

    @cached_property
    def items(self) -> Items[M]:
        """What is in a conversation."""
        return Items(self)

    @post("/conversations")
    def create(
        self,
        *,
        items: Iterable[types.responses.ResponseInputItemParam] | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.conversations.Conversation:
        """Start a conversation, with up to 20 `items` to begin with."""
        ...

    @get("/conversations/{conversation_id}")
    def retrieve(self, conversation_id: str, **options: Unpack[RequestOptions]) -> types.conversations.Conversation:
        """A conversation without its items."""
        ...

    @post("/conversations/{conversation_id}")
    def update(
        self, conversation_id: str, *, metadata: types.Metadata | None, **options: Unpack[RequestOptions]
    ) -> types.conversations.Conversation:
        """Replace the metadata: at most 16 pairs, names up to 64 characters, values up to 512."""
        ...

    @delete("/conversations/{conversation_id}")
    def delete(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> types.conversations.ConversationDeletedResource:
        """Delete a conversation. Its items are not deleted."""
        ...
