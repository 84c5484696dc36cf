"""ChatKit sessions: what a chat in a browser may do, and the secret that lets it in."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

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


# ---------------------------------------------------------------------- what `chatkit.sessions.create` says


class SessionCreateParams(TypedDict, total=False):
    """Parameters of `chatkit.sessions.create`. `user` is your name for who chats: threads belong to it."""

    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """What the chat offers."""

    automatic_thread_titling: AutomaticThreadTitling
    file_upload: FileUpload
    history: History


class AutomaticThreadTitling(TypedDict, total=False):
    """Whether threads get titles by themselves; on unless said otherwise."""

    enabled: bool


class FileUpload(TypedDict, total=False):
    """Whether files may be sent, how large and how many; off unless said otherwise."""

    enabled: bool
    max_file_size: int  # megabytes, at most 512
    max_files: int


class History(TypedDict, total=False):
    """Whether earlier threads are shown, and how many (left out: all); on unless said otherwise."""

    enabled: bool
    recent_threads: int


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """How long the session lasts."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """How often the session may ask."""

    max_requests_per_1_minute: int


class ChatSessionWorkflowParam(TypedDict, total=False):
    """The workflow to run; left out, `version` is the deployed one."""

    id: Required[str]
    state_variables: dict[str, str | int | bool | float]
    tracing: Tracing
    version: str


class Tracing(TypedDict, total=False):
    """Whether runs can be looked at as traces; on unless said otherwise."""

    enabled: bool
