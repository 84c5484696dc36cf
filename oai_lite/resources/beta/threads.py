"""Threads: conversations that the server keeps, for assistants to be run on. Runs are in `runs`."""

from __future__ import annotations

# The type variables below have defaults for what is not passed.
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from ... import types
from ...ending import RunEnding
from ...endpoint import (
    OMIT,
    Async,
    M,
    Raw,
    RequestOptions,
    Resource,
    Streamed,
    Sync,
    delete,
    flow,
    get,
    paged,
    post,
    streams,
)
from ...flow import Flow
from ...page import CursorPage
from ...polling import Pace
from .headers import ASSISTANTS

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ...helpers.assistants import AssistantEventHandler, AsyncAssistantEventHandler
    from ...helpers.assistants_stream import AssistantStreamManager, AsyncAssistantStreamManager
    from .runs import Runs

    H = TypeVar("H", bound=AssistantEventHandler, default=AssistantEventHandler)
    AH = TypeVar("AH", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler)


class CreateAndRunParams(RequestOptions, total=False):
    """What `create_and_run` may say beside the assistant. None and what is left out come from the assistant."""

    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: types.Metadata | None
    model: str | types.ChatModel | None
    parallel_tool_calls: bool
    response_format: types.beta.AssistantResponseFormatOptionParam | None
    temperature: float | None
    thread: types.beta.thread_params.Thread
    tool_choice: types.beta.AssistantToolChoiceOptionParam | None
    tool_resources: types.beta.assistant_params.ToolResources | None
    tools: Iterable[types.beta.AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: types.beta.thread_params.TruncationStrategy | None


class Messages(Resource[M]):
    """The messages of a thread."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Messages[Raw[M]]
        with_streaming_response: Messages[Streamed[M]]

    @post("/threads/{thread_id}/messages")
    def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[types.beta.threads.MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[types.beta.threads.messages_params.Attachment] | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.threads.Message:
        """Add a message. Refused while a run is at work on the thread."""
        ...

    @get("/threads/{thread_id}/messages/{message_id}")
    def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.threads.Message:
        """One message. Its text is in `content[…].text.value`, what the text cites in `content[…].text.annotations`."""
        ...

    @post("/threads/{thread_id}/messages/{message_id}")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: types.Metadata | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.threads.Message:
        """Replace a message's metadata; nothing else can be changed."""
        ...

    @paged("/threads/{thread_id}/messages")
    def list(
        self,
        thread_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        run_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.threads.Message]:
        """The messages, newest first unless `order="asc"`; with `run_id`, those of one run. A page holds at most 100."""
        ...

    @delete("/threads/{thread_id}/messages/{message_id}")
    def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.threads.MessageDeleted:
        """Delete a message."""
        ...


class Threads(Resource[M]):
    """Threads. Deprecated by OpenAI, as all of assistants: `conversations` are what `responses` go on with."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Threads[Raw[M]]
        with_streaming_response: Threads[Streamed[M]]

    @cached_property
    def messages(self) -> Messages[M]:
        """What was said."""
        return Messages(self)

    @cached_property
    def runs(self) -> Runs[M]:
        """Assistants at work on a thread."""
        from .runs import Runs

        return Runs(self)

    @post("/threads")
    def create(
        self,
        *,
        messages: Iterable[types.beta.assistant_create_params.Message] = OMIT,
        metadata: types.Metadata | None = OMIT,
        tool_resources: types.beta.assistant_create_params.ToolResources | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.Thread:
        """Begin a thread, empty or with messages."""
        ...

    @get("/threads/{thread_id}")
    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.Thread:
        """What is known of a thread; its messages are in `messages.list`."""
        ...

    @post("/threads/{thread_id}")
    def update(
        self,
        thread_id: str,
        *,
        metadata: types.Metadata | None = OMIT,
        tool_resources: types.beta.assistant_params.ToolResources | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.Thread:
        """Replace a thread's metadata or the files of its tools; what is not passed stays."""
        ...

    @delete("/threads/{thread_id}")
    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.ThreadDeleted:
        """Delete a thread with its messages."""
        ...

    def _streamed(
        self, *, assistant_id: str, stream: Literal[True], **params: Unpack[CreateAndRunParams]
    ) -> types.beta.AssistantStreamEvent:
        """One event of the run."""
        ...

    def _either(self, *, assistant_id: str, stream: bool, **params: Unpack[CreateAndRunParams]) -> object: ...

    @streams(_streamed, _either, RunEnding)
    @post("/threads/runs", starts_work=True)
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[CreateAndRunParams],
    ) -> types.beta.threads.Run:
        """Begin a thread and run an assistant on it, in one request. See `runs.create`."""
        ...

    @overload
    def create_and_run_stream(
        self: Threads[Sync],
        *,
        assistant_id: str,
        event_handler: H = ...,
        **params: Unpack[CreateAndRunParams],
    ) -> AssistantStreamManager[H]: ...
    @overload
    def create_and_run_stream(
        self: Threads[Async],
        *,
        assistant_id: str,
        event_handler: AH = ...,
        **params: Unpack[CreateAndRunParams],
    ) -> AsyncAssistantStreamManager[AH]: ...
    def create_and_run_stream(self, **params: Any) -> Any:
        """Begin a thread, run an assistant on it, and follow it, as `runs.stream` does."""
        from ...helpers.assistants_stream import stream

        return stream(self, "create_and_run", "threads.create_and_run_stream", params)

    @flow
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **params: Unpack[CreateAndRunParams],
    ) -> Flow[types.beta.threads.Run]:
        """`create_and_run`, then wait as `runs.poll` does."""
        from .runs import run_as_it_ends

        pace = Pace("threads.create_and_run_poll", poll_interval_ms, max_wait_seconds)
        create = Threads.create_and_run.endpoint
        run = yield from create.call(assistant_id=assistant_id, stream=False, **params)
        return (yield from run_as_it_ends(pace, run, params))
