"""ChatKit: sessions for a chat in a browser, its threads, and what requests about them say."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ....model import Model
from ..agent_session import ChatKitWorkflow


class ChatKitThread(Model):
    """A conversation of one user."""

    id: str
    created_at: int  # Unix seconds
    object: Literal["chatkit.thread"]
    status: Status
    title: str | None = None  # None until there is one
    user: str


class StatusActive(Model):
    """Takes messages."""

    type: Literal["active"]


class StatusLocked(Model):
    """Takes no new messages for now."""

    reason: str | None = None
    type: Literal["locked"]


class StatusClosed(Model):
    """Takes no messages any more."""

    reason: str | None = None
    type: Literal["closed"]


Status: TypeAlias = Union[StatusActive, StatusLocked, StatusClosed]


class ChatKitThreadItemList(Model):
    """A page of items as plain data; `threads.list_items` gives a page that goes on by itself."""

    data: list[Data]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DataChatKitClientToolCall(Model):
    """A call that the browser answers."""

    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None = None
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]


class DataChatKitTask(Model):
    """One thing that the workflow did, as the chat shows it."""

    id: str
    created_at: int
    heading: str | None = None
    object: Literal["chatkit.thread_item"]
    summary: str | None = None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]


class DataChatKitTaskGroup(Model):
    """Tasks shown together."""

    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]


class DataChatKitTaskGroupTask(Model):
    """One of them."""

    heading: str | None = None
    summary: str | None = None
    type: Literal["custom", "thought"]


class ChatKitThreadAssistantMessageItem(Model):
    """What the assistant said."""

    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadUserMessageItem(Model):
    """What the user said."""

    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    inference_options: InferenceOptions | None = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]


class ContentInputText(Model):
    """Text that the user wrote."""

    text: str
    type: Literal["input_text"]


class ContentQuotedText(Model):
    """Text that the user quoted."""

    text: str
    type: Literal["quoted_text"]


Content: TypeAlias = Union[ContentInputText, ContentQuotedText]


class InferenceOptions(Model):
    """What the user chose for this message."""

    model: str | None = None
    tool_choice: InferenceOptionsToolChoice | None = None


class InferenceOptionsToolChoice(Model):
    """The tool that the user asked for."""

    id: str


class ChatKitWidgetItem(Model):
    """A widget, as JSON text."""

    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


# Told apart by `type`.
Data: TypeAlias = Union[
    ChatKitThreadUserMessageItem,
    ChatKitThreadAssistantMessageItem,
    ChatKitWidgetItem,
    DataChatKitClientToolCall,
    DataChatKitTask,
    DataChatKitTaskGroup,
]


class ChatKitAttachment(Model):
    """A file that came with a message."""

    id: str
    mime_type: str
    name: str
    preview_url: str | None = None  # a small image to show, if there is one
    type: Literal["image", "file"]


class ChatKitResponseOutputText(Model):
    """Text, and the sources of it."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]


class AnnotationFile(Model):
    """A file as source."""

    source: AnnotationFileSource
    type: Literal["file"]


class AnnotationFileSource(Model):
    """The file's name."""

    filename: str
    type: Literal["file"]


class AnnotationURL(Model):
    """A web page as source."""

    source: AnnotationURLSource
    type: Literal["url"]


Annotation: TypeAlias = Union[AnnotationFile, AnnotationURL]


class AnnotationURLSource(Model):
    """Its address."""

    type: Literal["url"]
    url: str


class ThreadDeleteResponse(Model):
    """What deleting a thread gives."""

    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


# ---------------------------------------------------------------------- what requests about ChatKit threads say


class ThreadListItemsParams(TypedDict, total=False):
    """Parameters of `chatkit.threads.list_items`."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class ThreadListParams(TypedDict, total=False):
    """Parameters of `chatkit.threads.list`; `user` leaves out the threads of others."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str


# ---------------------------------------------------------------------- chatKit sessions


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
