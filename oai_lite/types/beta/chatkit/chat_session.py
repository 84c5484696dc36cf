"""ChatKit sessions: what a chat in a browser may do, and the secret that lets it in."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from ..chatkit_workflow import ChatKitWorkflow


class ChatSession(Model):
    """A session for one user of a workflow. Hand `client_secret` to the browser, nothing else."""

    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int  # Unix seconds
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]


class ChatSessionAutomaticThreadTitling(Model):
    """Whether threads get titles by themselves."""

    enabled: bool


class ChatSessionChatKitConfiguration(Model):
    """What the chat offers."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionFileUpload(Model):
    """Whether files may be sent, how large and how many."""

    enabled: bool
    max_file_size: int | None = None  # megabytes
    max_files: int | None = None


class ChatSessionHistory(Model):
    """Whether earlier threads are shown, and how many (None: all)."""

    enabled: bool
    recent_threads: int | None = None


class ChatSessionRateLimits(Model):
    """How often the session may ask."""

    max_requests_per_1_minute: int
