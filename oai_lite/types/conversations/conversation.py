"""Conversations: stored lists of items that responses read and add to."""

from __future__ import annotations

import builtins
from typing import Literal

from ...model import Model


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
