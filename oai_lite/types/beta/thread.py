"""Threads: conversations that assistants are run on."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.names import Metadata
from .assistant import (
    ToolResources,
    ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    ToolResourcesFileSearch as ToolResourcesFileSearch,
)


class Thread(Model):
    """A conversation, kept by the server. Its messages are listed by `threads.messages`."""

    id: str
    created_at: int  # Unix seconds
    metadata: Metadata | None = None
    object: Literal["thread"]
    tool_resources: ToolResources | None = None


class ThreadDeleted(Model):
    """What deleting a thread gives."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]
