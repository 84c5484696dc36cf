"""`AssistantEventHandler` and `AsyncAssistantEventHandler`: the callbacks of a run's stream, and the shells that call them.

A subclass says what it wants to hear of by overriding `on_…` methods; a handler that overrides none is a stream of events. A handler is
for one stream. The two shells differ in awaiting and in nothing else.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from ..errors import APITimeoutError, StreamStateError, StreamTruncatedError
from .run_state import RunState

if TYPE_CHECKING:
    from ..request import RateLimit
    from ..response import BaseAPIResponse
    from ..types.beta.assistant_stream_event import AssistantStreamEvent
    from ..types.beta.threads.message_deltas import MessageDelta, TextDelta
    from ..types.beta.threads.messages import ImageFile, Message, Text
    from ..types.beta.threads.run import Run
    from ..types.beta.threads.runs.run_steps import RunStep, ToolCall
    from ..types.beta.threads.runs.tool_call_deltas import RunStepDelta, ToolCallDelta


class _Base:
    """What both colours share."""

    _raw: Any = None
    _state: RunState | None = None
    _failure: BaseException | None = None
    _ended = False
    _closed = False  # by its user, before the end
    _over = False  # all was read

    def _begin(self, raw: Any) -> None:
        if self._raw is not None:
            raise StreamStateError("a handler is for one stream; make a new one for each")
        self._raw = raw
        self._state = RunState()

    def _known(self) -> RunState:
        if self._state is None:
            raise StreamStateError(
                "this handler has no stream yet: it gets one on entering the `with` around runs.stream(…)"
            )
        return self._state

    def _failed(self, error: BaseException) -> None:
        self._failure = error
        if isinstance(error, StreamTruncatedError):
            whole = self._known().partial()
            error.partial = error.partial if whole is None else whole

    def _whole(self) -> RunState:
        if self._failure is not None:
            raise self._failure
        state = self._known()
        if not self._over:
            raise StreamTruncatedError(
                "this stream was closed before its end, so nothing about the run is final (what had come is in .partial)",
                partial=state.partial(),
            )
        return state

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that is being handled; None before the first and after the last."""
        return None if self._state is None else self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run as last reported."""
        return None if self._state is None else self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that is being told, as far as it was."""
        step = None if self._state is None else self._state.step
        return None if step is None else step.snapshot()

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that is being told, as far as it was, or the last one."""
        message = None if self._state is None else self._state.message
        return None if message is None else message.snapshot()

    @property
    def response(self) -> BaseAPIResponse[Any]:
        """The answer's status, headers and ids."""
        self._known()
        return cast("BaseAPIResponse[Any]", self._raw.response)

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave."""
        return self.response.request_id

    @property
    def rate_limit(self) -> RateLimit:
        """The `x-ratelimit-*` headers."""
        return self.response.rate_limit

    @property
    def usage(self) -> Any:
        """The run's token usage as last reported, else None."""
        self._known()
        return self._raw.usage

    def _run(self) -> Run:
        run = self._whole().run
        if run is None:
            raise StreamStateError("the stream brought no run")
        return run


def _wanted(handler: Any, base: type, name: str) -> Any:
    """The handler's own callback of this name, None if it has none."""
    method = getattr(handler, name)
    return None if getattr(method, "__func__", None) is base.__dict__[name] else method


def _main(handler: AssistantEventHandler, raw: Any, state: RunState) -> Iterator[AssistantStreamEvent]:
    try:
        for event in raw:
            for name, make in state.handle(event):
                callback = _wanted(handler, AssistantEventHandler, name)
                if callback is not None:
                    callback(*make())
            error = state.fault(event)
            if error is not None:
                raise error
            yield event
        handler._over = not handler._closed
    except GeneratorExit:
        raise
    except BaseException as error:
        handler._failed(error)
        if isinstance(error, APITimeoutError):
            handler.on_timeout()
        if isinstance(error, Exception):
            handler.on_exception(error)
        raise
    finally:
        state.event = None
        raw.close()
        handler.on_end()


class AssistantEventHandler(_Base):
    """Hears of a run's events. Override what you want to hear of, then iterate, or call `until_done()`."""

    _events: Iterator[AssistantStreamEvent] | None = None

    def _begin(self, raw: Any) -> None:
        super()._begin(raw)
        self._events = _main(self, raw, self._known())

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        self._known()
        return cast("Iterator[AssistantStreamEvent]", self._events)

    def __next__(self) -> AssistantStreamEvent:
        return next(iter(self))

    def close(self) -> None:
        """Give the rest of the stream up. Safe to call again."""
        events: Any = self._events
        self._closed = True
        if events is not None:
            try:
                events.close()
            except ValueError:  # it is running: called from a callback
                pass
            self._raw.close()

    def until_done(self) -> None:
        """Read to the end, calling what was overridden."""
        for _ in self:
            pass

    @property
    def text_deltas(self) -> Iterable[str]:
        """The text of the run's messages as it comes."""
        for event in self:
            yield from self._known().texts(event)

    def get_final_run(self) -> Run:
        """Read to the end; gives the run as it ended."""
        self.until_done()
        return self._run()

    def get_final_messages(self) -> list[Message]:
        """Read to the end; gives the messages that the run wrote (see `run_state.KEPT`)."""
        self.until_done()
        return self._whole().messages.all()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end; gives the steps that the run took, as they ended (see `run_state.KEPT`)."""
        self.until_done()
        return self._whole().steps.all()

    # ------------------------------------------------------------------ to be overridden

    def on_end(self) -> None:
        """The stream is over, however it ended; always the last."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event, before the callbacks that are about it."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step got more; `snapshot` is all of it so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended; its `status` says how."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A step uses a tool."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A use of a tool got more; `snapshot` is all of it so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A use of a tool is told to its end; comes once."""

    def on_exception(self, exception: Exception) -> None:
        """Reading, or a callback, failed; the error is raised afterwards."""

    def on_timeout(self) -> None:
        """A time-out fired; `on_exception` follows."""

    def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message got more; `snapshot` is all of it so far."""

    def on_message_done(self, message: Message) -> None:
        """A message has ended; its `status` says how."""

    def on_text_created(self, text: Text) -> None:
        """A text has begun in a message."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text got more; `snapshot` is all of it so far."""

    def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


class AsyncAssistantEventHandler(_Base):
    """Hears of a run's events. Override what you want to hear of, then iterate, or await `until_done()`."""

    _begun = False

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        self._known()
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        state = self._known()
        if self._ended:
            raise StopAsyncIteration
        self._begun = True
        try:
            event = await anext(self._raw)
            for name, make in state.handle(event):
                callback = _wanted(self, AsyncAssistantEventHandler, name)
                if callback is not None:
                    await callback(*make())
            error = state.fault(event)
            if error is not None:
                raise error
        except StopAsyncIteration:
            self._over = not self._closed
            await self._finish()
            raise
        except BaseException as error:
            self._failed(error)
            try:
                if isinstance(error, APITimeoutError):
                    await self.on_timeout()
                if isinstance(error, Exception):
                    await self.on_exception(error)
            finally:
                await self._finish()
            raise
        return cast("AssistantStreamEvent", event)

    async def _finish(self) -> None:
        if not self._ended:
            self._ended = True
            self._known().event = None
            await self._raw.close()
            await self.on_end()

    async def close(self) -> None:
        """Give the rest of the stream up. Safe to call again."""
        if self._raw is not None:
            self._closed = True
            await self._raw.close()
            if self._begun:
                await self._finish()

    aclose = close

    async def until_done(self) -> None:
        """Read to the end, calling what was overridden."""
        async for _ in self:
            pass

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the run's messages as it comes."""
        return _AsyncTexts(self)

    async def get_final_run(self) -> Run:
        """Read to the end; gives the run as it ended."""
        await self.until_done()
        return self._run()

    async def get_final_messages(self) -> list[Message]:
        """Read to the end; gives the messages that the run wrote (see `run_state.KEPT`)."""
        await self.until_done()
        return self._whole().messages.all()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end; gives the steps that the run took, as they ended (see `run_state.KEPT`)."""
        await self.until_done()
        return self._whole().steps.all()

    # ------------------------------------------------------------------ to be overridden

    async def on_end(self) -> None:
        """The stream is over, however it ended; always the last."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Any event, before the callbacks that are about it."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step got more; `snapshot` is all of it so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended; its `status` says how."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A step uses a tool."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A use of a tool got more; `snapshot` is all of it so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A use of a tool is told to its end; comes once."""

    async def on_exception(self, exception: Exception) -> None:
        """Reading, or a callback, failed; the error is raised afterwards."""

    async def on_timeout(self) -> None:
        """A time-out fired; `on_exception` follows."""

    async def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message got more; `snapshot` is all of it so far."""

    async def on_message_done(self, message: Message) -> None:
        """A message has ended; its `status` says how."""

    async def on_text_created(self, text: Text) -> None:
        """A text has begun in a message."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text got more; `snapshot` is all of it so far."""

    async def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


class _AsyncTexts:
    """The texts among events."""

    def __init__(self, handler: AsyncAssistantEventHandler) -> None:
        self._handler = handler
        self._ready: list[str] = []

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        while not self._ready:
            self._ready = self._handler._known().texts(await anext(self._handler))
        return self._ready.pop(0)
