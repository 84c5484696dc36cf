"""Runs: an assistant at work on a thread, and the steps that it took."""

from __future__ import annotations

# The type variables below have defaults for what is not passed.
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack, overload

from ... import types
from ...ending import RunEnding
from ...endpoint import OMIT, Async, M, Raw, RequestOptions, Resource, Streamed, Sync, flow, get, paged, post, streams
from ...flow import Flow
from ...page import CursorPage
from ...polling import Pace, id_of
from .headers import ASSISTANTS

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ...helpers.assistants import AssistantEventHandler, AsyncAssistantEventHandler
    from ...helpers.assistants_stream import AssistantStreamManager, AsyncAssistantStreamManager

    H = TypeVar("H", bound=AssistantEventHandler, default=AssistantEventHandler)
    AH = TypeVar("AH", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler)

# In the classes below, `list` is a method.
Includes: TypeAlias = "list[types.beta.threads.runs.RunStepInclude]"

# A run in any other state goes on by itself.
STOPPED = frozenset(("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"))


class RunParams(RequestOptions, total=False):
    """What a run may say beside its assistant. None and what is left out come from the assistant."""

    additional_instructions: str | None
    additional_messages: Iterable[types.beta.threads.run_params.AdditionalMessage] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: types.Metadata | None
    model: str | types.ChatModel | None
    parallel_tool_calls: bool
    reasoning_effort: types.ReasoningEffort | None
    response_format: types.beta.AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_choice: types.beta.AssistantToolChoiceOptionParam | None
    tools: Iterable[types.beta.AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: types.beta.threads.run_params.TruncationStrategy | None


class Steps(Resource[M]):
    """What a run did, step by step: messages written, tools used."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Steps[Raw[M]]
        with_streaming_response: Steps[Streamed[M]]

    @get("/threads/{thread_id}/runs/{run_id}/steps/{step_id}")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Includes = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.threads.runs.RunStep:
        """One step. The texts that a file search found are there only if `include` asks for them."""
        ...

    @paged("/threads/{thread_id}/runs/{run_id}/steps")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str = OMIT,
        before: str = OMIT,
        include: Includes = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.threads.runs.RunStep]:
        """The steps of a run, newest first unless `order="asc"`. A page holds up to `limit` (at most 100)."""
        ...


class Runs(Resource[M]):
    """Runs. A thread takes one at a time."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Runs[Raw[M]]
        with_streaming_response: Runs[Streamed[M]]

    @cached_property
    def steps(self) -> Steps[M]:
        """What a run did."""
        return Steps(self)

    def _streamed_create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: Includes = OMIT,
        **params: Unpack[RunParams],
    ) -> types.beta.AssistantStreamEvent:
        """One event of the run."""
        ...

    def _either_create(
        self, thread_id: str, *, assistant_id: str, stream: bool, include: Includes = OMIT, **params: Unpack[RunParams]
    ) -> object: ...

    @streams(_streamed_create, _either_create, RunEnding)
    @post("/threads/{thread_id}/runs", query=("include",), starts_work=True)
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Includes = OMIT,
        stream: Literal[False] | None = OMIT,
        **params: Unpack[RunParams],
    ) -> types.beta.threads.Run:
        """Run an assistant on a thread, after adding `additional_messages`. The result is the run as it was queued.

        With `stream=True` it is a `Stream` of events instead (`event` says which, `data` is the run, step, message or a piece),
        until the run is done or waits in `requires_action`; it raises `StreamTruncatedError` if it breaks off.
        """
        ...

    @get("/threads/{thread_id}/runs/{run_id}")
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.threads.Run:
        """How far a run is."""
        ...

    @post("/threads/{thread_id}/runs/{run_id}")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: types.Metadata | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.threads.Run:
        """Replace a run's metadata; nothing else can be changed."""
        ...

    @paged("/threads/{thread_id}/runs")
    def list(
        self,
        thread_id: str,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.threads.Run]:
        """The runs of a thread, newest first unless `order="asc"`. A page holds up to `limit` (at most 100)."""
        ...

    @post("/threads/{thread_id}/runs/{run_id}/cancel")
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]) -> types.beta.threads.Run:
        """Stop a run that is at work: it is `cancelling`, later `cancelled`."""
        ...

    def _streamed_submit(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> types.beta.AssistantStreamEvent:
        """One event of the run."""
        ...

    def _either_submit(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> object: ...

    @streams(_streamed_submit, _either_submit, RunEnding)
    @post("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        stream: Literal[False] | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.threads.Run:
        """Answer a run in `requires_action`: one output for each call, all in one request. With `stream=True`, as `create`."""
        ...

    @overload
    def stream(
        self: Runs[Sync],
        *,
        thread_id: str,
        assistant_id: str,
        include: Includes = ...,
        event_handler: H = ...,
        **params: Unpack[RunParams],
    ) -> AssistantStreamManager[H]: ...
    @overload
    def stream(
        self: Runs[Async],
        *,
        thread_id: str,
        assistant_id: str,
        include: Includes = ...,
        event_handler: AH = ...,
        **params: Unpack[RunParams],
    ) -> AsyncAssistantStreamManager[AH]: ...
    def stream(self, **params: Any) -> Any:
        """Run an assistant on a thread, and follow it: use the result in `with` (`async with`), which gives the handler.

        Iterate over its events, or over `text_deltas`; or pass an `event_handler` whose `on_…` methods are called. When all is read,
        `get_final_run()`, `get_final_messages()` and `get_final_run_steps()` give what came of it.
        """
        from ...helpers.assistants_stream import stream

        return stream(self, "create", "threads.runs.create_and_stream", params)

    @overload
    def create_and_stream(
        self: Runs[Sync],
        *,
        thread_id: str,
        assistant_id: str,
        include: Includes = ...,
        event_handler: H = ...,
        **params: Unpack[RunParams],
    ) -> AssistantStreamManager[H]: ...
    @overload
    def create_and_stream(
        self: Runs[Async],
        *,
        thread_id: str,
        assistant_id: str,
        include: Includes = ...,
        event_handler: AH = ...,
        **params: Unpack[RunParams],
    ) -> AsyncAssistantStreamManager[AH]: ...
    def create_and_stream(self, **params: Any) -> Any:
        """The older name of `stream`."""
        from ...helpers.assistants_stream import stream

        return stream(self, "create", "threads.runs.create_and_stream", params)

    @overload
    def submit_tool_outputs_stream(
        self: Runs[Sync],
        *,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: H = ...,
        **params: Unpack[RequestOptions],
    ) -> AssistantStreamManager[H]: ...
    @overload
    def submit_tool_outputs_stream(
        self: Runs[Async],
        *,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AH = ...,
        **params: Unpack[RequestOptions],
    ) -> AsyncAssistantStreamManager[AH]: ...
    def submit_tool_outputs_stream(self, **params: Any) -> Any:
        """Answer a run in `requires_action`, and follow it on, as `stream` does."""
        from ...helpers.assistants_stream import stream

        return stream(self, "submit_tool_outputs", "threads.runs.submit_tool_outputs_stream", params)

    @flow
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.beta.threads.Run]:
        """Ask for a run until it is done, or waits for you: look at its `status`.

        The pause is `poll_interval_ms`, else what the server asks for with each answer, else a second. `max_wait_seconds` (None:
        no limit) is for all of it; then `PollTimeoutError` is raised, whose `.last` is the run as last seen. The run goes on.
        """
        pace = Pace("runs.poll", poll_interval_ms, max_wait_seconds)
        return (yield from _until_stopped(pace, run_id, thread_id, options))

    @flow
    def create_and_poll(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        include: Includes = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **params: Unpack[RunParams],
    ) -> Flow[types.beta.threads.Run]:
        """`create`, then wait as `poll` does."""
        pace = Pace("runs.create_and_poll", poll_interval_ms, max_wait_seconds)
        create = Runs.create.endpoint
        run = yield from create.call(thread_id, assistant_id=assistant_id, include=include, stream=False, **params)
        return (yield from _until_stopped(pace, id_of(run), thread_id, params))

    @flow
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[types.beta.threads.run_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.beta.threads.Run]:
        """`submit_tool_outputs`, then wait as `poll` does: the run may ask for more."""
        pace = Pace("runs.submit_tool_outputs_and_poll", poll_interval_ms, max_wait_seconds)
        submit = Runs.submit_tool_outputs.endpoint
        yield from submit.call(run_id, thread_id=thread_id, tool_outputs=tool_outputs, stream=False, **options)
        return (yield from _until_stopped(pace, run_id, thread_id, options))


def run_as_it_ends(pace: Pace, run: types.beta.threads.Run, options: RequestOptions) -> Flow[types.beta.threads.Run]:
    """A run that was just made, once it has stopped."""
    return _until_stopped(pace, id_of(run), id_of(run, "thread_id"), options)


def _until_stopped(pace: Pace, run_id: str, thread_id: str, options: RequestOptions) -> Flow[types.beta.threads.Run]:
    asking = pace.asking(options)
    return pace.until(
        lambda run: run.status in STOPPED, lambda: Runs.retrieve.call(run_id, thread_id=thread_id, **asking)
    )
