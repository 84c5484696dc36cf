"""ChatKit: a chat in a browser, run by a workflow at OpenAI. A server of yours makes sessions; the browser talks for itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage
from .headers import CHATKIT


class Sessions(Resource[M]):
    """What lets a browser in."""

    _headers = CHATKIT

    if TYPE_CHECKING:
        with_raw_response: Sessions[Raw[M]]
        with_streaming_response: Sessions[Streamed[M]]

    @post("/chatkit/sessions")
    def create(
        self,
        *,
        user: str,
        workflow: types.beta.chatkit.ChatSessionWorkflowParam,
        chatkit_configuration: types.beta.chatkit.ChatSessionChatKitConfigurationParam = OMIT,
        expires_after: types.beta.chatkit.ChatSessionExpiresAfterParam = OMIT,
        rate_limits: types.beta.chatkit.ChatSessionRateLimitsParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.chatkit.ChatSession:
        """Make a session for `user`, your name for who chats. Its `client_secret` is for the browser."""
        ...

    @post("/chatkit/sessions/{session_id}/cancel")
    def cancel(self, session_id: str, **options: Unpack[RequestOptions]) -> types.beta.chatkit.ChatSession:
        """End a session: its secret lets nobody in any more."""
        ...


class Threads(Resource[M]):
    """The conversations of all users."""

    _headers = CHATKIT

    if TYPE_CHECKING:
        with_raw_response: Threads[Raw[M]]
        with_streaming_response: Threads[Streamed[M]]

    @get("/chatkit/threads/{thread_id}")
    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.chatkit.ChatKitThread:
        """What is known of a thread."""
        ...

    @paged("/chatkit/threads")
    def list(
        self,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        user: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.beta.chatkit.ChatKitThread]:
        """The threads, or those of one user, newest first unless `order="asc"`."""
        ...

    @delete("/chatkit/threads/{thread_id}")
    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.chatkit.ThreadDeleteResponse:
        """Delete a thread with its items."""
        ...

    @paged("/chatkit/threads/{thread_id}/items")
    def list_items(
        self,
        thread_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.beta.chatkit.Data]:
        """What is in a thread: messages, widgets, tasks, calls of the browser's tools."""
        ...


class ChatKit(Resource[M]):
    """Sessions and threads of ChatKit."""

    if TYPE_CHECKING:
        with_raw_response: ChatKit[Raw[M]]
        with_streaming_response: ChatKit[Streamed[M]]

    @cached_property
    def sessions(self) -> Sessions[M]:
        """What lets a browser in."""
        return Sessions(self)

    @cached_property
    def threads(self) -> Threads[M]:
        """The conversations."""
        return Threads(self)
