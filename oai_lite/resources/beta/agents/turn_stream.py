"""One turn of a session from input to end: say something, follow the events, run the functions that the agent calls.

Theory of operation. A flow opens the event stream before the input is sent, so that nothing is missed; then every step hands out
one event. A call of a function that there is a handler for is answered when the next event is asked for. The turn is over once it
has ended and the session is idle, or the session has failed; a stream that ends before was cut off.

`TurnWatch` decides, without I/O; the flows in `_TurnStream` are the same in both colours; the two classes below are their shells.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias

from .... import types
from ....endpoint import with_core
from ....errors import ArgumentError, OpenAIError, StreamTruncatedError
from ....flow import Call
from ....helpers.formats import Types
from ....model import Model
from ....request import given, mapping_of
from .events import Events
from .turn_result import AgentOutputParseError as AgentOutputParseError, AgentTurnResult as AgentTurnResult

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ....endpoint import RequestOptions
    from ....engine import Engine
    from ....flow import Flow

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    T = TypeVar("T", default=None)
else:
    from typing import TypeVar

    T = TypeVar("T")

# Takes the arguments of a call; in the asynchronous client it may be async. What it gives is told to the model: text and lists of
# content as they are, anything else as JSON.
ToolHandler: TypeAlias = Callable[[dict[str, Any]], object]
TOOL_FAILED = "Tool handler failed."  # all that the model is told: an exception's text may hold secrets
_END: Any = object()


class AgentTurnResultError(OpenAIError):
    """A turn gave no result. `reason`: `failed`, `cancelled`, `requires_action` (it waits for what no handler does: see
    `required_actions`), or `observation_failed` (following it failed: see `__cause__`; the turn may still go on).

    `turn` and `messages` are as last seen.
    """

    def __init__(self, reason: str, watch: TurnWatch) -> None:
        why = getattr(watch.turn and watch.turn.error, "message", None) or getattr(watch.session, "error", None)
        super().__init__(f"the turn gave no result: {reason}{f' ({why})' if why else ''}")
        self.reason: str = reason
        self.turn: types.beta.agents.sessions.Turn | None = watch.turn
        self.session_id: str = watch.session_id
        self.turn_id: str | None = watch.turn.id if watch.turn is not None else None
        self.messages: list[types.beta.AgentSessionMessage] = watch.result_messages()
        self.required_actions: list[types.beta.agent_session.RequiredAction] = watch.required


class AgentToolError:
    """A handler that failed, for `on_tool_error`. `stage`: `arguments` (no JSON object), `execution`, or `output` (no JSON)."""

    def __init__(self, error: Exception, call: types.beta.AgentFunctionCallItem, session_id: str, stage: str) -> None:
        self.error: Exception = error
        self.tool_name: str = call.name
        self.session_id: str = session_id
        self.turn_id: str = call.turn_id
        self.call_id: str = call.call_id
        self.stage: str = stage

    def __repr__(self) -> str:
        return f"AgentToolError({self.error!r}, tool_name={self.tool_name!r}, call_id={self.call_id!r}, stage={self.stage!r})"


class TurnWatch:
    """What a session's events say of one turn: the first that is created, subagents' turns apart. Pure."""

    def __init__(self, session_id: str, handled: Iterable[str] = ()) -> None:
        self.session_id: str = session_id
        self.handled: frozenset[str] = frozenset(handled)
        self.turn: types.beta.agents.sessions.Turn | None = None
        self.session: types.beta.AgentSession | None = None
        self.required: list[types.beta.agent_session.RequiredAction] = []
        self.done: bool = False
        self._said: dict[str, types.beta.AgentSessionAssistantMessage] = {}
        self._called: set[str] = set()

    def saw(self, event: Any) -> types.beta.AgentFunctionCallItem | None:
        """Take an event in; gives a call that a handler is to answer, each once."""
        kind = event.type or ""
        if kind.startswith("agent.session.turn."):
            turn, item = event.__dict__.get("turn"), event.__dict__.get("item")
            if isinstance(turn, types.beta.agents.sessions.Turn):
                self._saw_turn(turn, kind)
            if isinstance(item, types.beta.AgentFunctionCallItem) and kind.endswith("item.added"):
                if item.name in self.handled and item.call_id not in self._called:
                    self._called.add(item.call_id)
                    return item
            elif isinstance(item, types.beta.AgentSessionAssistantMessage) and self._is_answer(item):
                self._said[item.id] = item
        elif isinstance(event.__dict__.get("session"), types.beta.AgentSession):
            self.session = event.session
            self.required = event.session.required_actions or [] if kind.endswith(".requires_action") else []
            ended = self.turn is not None and self.turn.status in ("completed", "failed", "cancelled")
            self.done = self.done or kind == "agent.session.failed" or (kind == "agent.session.idle" and ended)
        return None

    def _saw_turn(self, turn: types.beta.agents.sessions.Turn, kind: str) -> None:
        first = self.turn is None and kind.endswith(".created") and turn.subagent_id is None
        if first or (self.turn is not None and self.turn.id == turn.id):
            self.turn = turn

    def _is_answer(self, item: types.beta.AgentSessionAssistantMessage) -> bool:
        ours = self.turn is not None and item.turn_id == self.turn.id
        return ours and item.role == "assistant" and item.status == "completed" and item.phase != "commentary"

    def waits(self) -> bool:
        """Whether the session waits for something that no handler does."""
        return any(not (isinstance(action, _FunctionCall) and action.name in self.handled) for action in self.required)

    def result_messages(self) -> list[types.beta.AgentSessionMessage]:
        """What the agent has said."""
        return [types.beta.AgentSessionMessage.model_validate(Model.to_dict(item)) for item in self._said.values()]

    def result(self) -> AgentTurnResult[Any]:
        """The result; raises AgentTurnResultError if there is none."""
        if self.waits():
            raise AgentTurnResultError("requires_action", self)
        if self.turn is None or self.turn.status != "completed":
            cancelled = self.turn is not None and self.turn.status == "cancelled"
            raise AgentTurnResultError("cancelled" if cancelled else "failed", self)
        return AgentTurnResult(self.turn, self.result_messages())


_FunctionCall = types.beta.RequiredActionSessionRequiredActionResourceFunctionCall


class _TurnStream(Generic[T]):
    """What both colours share."""

    def __init__(
        self,
        client: Engine,
        session_id: str,
        look: Callable[[], Flow[types.beta.AgentSession]],
        input: str | Iterable[types.beta.AgentSessionInputMessageParam],
        tool_handlers: Mapping[str, ToolHandler] | None,
        on_tool_error: Callable[[AgentToolError], object] | None,
        idempotency_key: str,
        options: RequestOptions,
        output_type: type[T] | None = None,
    ) -> None:
        self._client = client
        self._look = look
        self._session_id = session_id
        self._input = _messages(input)
        self._handlers = _checked_handlers(tool_handlers or {}, on_tool_error, client._asynchronous)
        self._on_tool_error = on_tool_error
        self._key = idempotency_key
        self._options = options
        self._watch = TurnWatch(session_id, self._handlers)
        self._output_type = output_type
        if output_type is not None:
            Types.of(client).reader(output_type)  # a type that cannot be read is refused before anything is sent
        self._stream: Any = None
        self._entered = False
        self._call: types.beta.AgentFunctionCallItem | None = None

    def _drive(self, flow: Flow[Any]) -> Any:
        return self._client._drive(with_core(self._client._core, flow))

    def _begin(self) -> Flow[Self]:
        if self._entered:
            raise ArgumentError("sessions.stream: entered a second time; make a new one for the next turn")
        self._entered = True
        session = yield from self._look()
        if session.status != "idle":
            raise ArgumentError(
                f"sessions.stream: session {self._session_id!r} is {session.status!r}, and must be 'idle' for a new turn; "
                "sessions.events.stream follows one that is at work"
            )
        opening = Events.stream.endpoint
        call = opening.make(opening.declared, (self._session_id,), {**self._options})
        self._stream = yield from self._client._finished(call, None)
        try:
            yield from self._say({"type": "agent.session.input.message", "input": self._input}, self._key)
        except BaseException:
            yield from self._end()
            raise
        return self

    def _say(self, event: types.beta.AgentSessionInputParam, key: str | None = None) -> Flow[None]:
        if key is None or not given(key):
            from uuid import uuid4

            key = str(uuid4())  # so that it can be sent again if the connection breaks
        yield from Events.create.call(self._session_id, events=[event], idempotency_key=key, **self._options)

    def _next(self) -> Flow[Any]:
        """The next event, or _END."""
        call, self._call = self._call, None
        if call is not None:
            yield from self._answer(call)
        if self._watch.done:
            yield from self._end()
            return _END
        if self._stream is None:
            raise ArgumentError("sessions.stream: use it in `with` (`async with`), and its events inside")
        following = self._stream.__anext__ if self._client._asynchronous else partial(next, self._stream, _END)
        try:
            event = yield from Call(following)
        except StopAsyncIteration:
            event = _END
        if event is _END:
            outer, ending = self._stream.response, self._stream._reading.decoder.ending
            raise StreamTruncatedError(
                f"sessions.stream: the events of session {self._session_id!r} ended before its turn; it may still go on: "
                "sessions.retrieve and sessions.items.list tell",
                outer.http_request,
                partial=self._watch.turn,
                events=ending.items,
            )
        self._call = self._watch.saw(event)
        return event

    def _answer(self, call: types.beta.AgentFunctionCallItem) -> Flow[None]:
        """Run a handler and tell the session what it gave. What fails in the handler is the model's to deal with."""
        answer: dict[str, Any] = {
            "type": "agent.session.input.tool_result",
            "turn_id": call.turn_id,
            "call_id": call.call_id,
            "success": True,
        }
        stage = "arguments"
        try:
            arguments = _arguments(call.arguments)
            stage = "execution"
            output = yield from Call(partial(self._handlers[call.name], arguments))
            stage = "output"
            answer["output"] = _output(output)
        except Exception as error:  # noqa: BLE001 - whatever it is, the session waits for an answer
            answer.update(success=False, error=TOOL_FAILED)
            yield from self._report(AgentToolError(error, call, self._session_id, stage))
        yield from self._say(answer)  # type: ignore[arg-type]  # one of its members, built in steps

    def _report(self, error: AgentToolError) -> Flow[None]:
        if self._on_tool_error is None:
            return
        try:
            yield from Call(partial(self._on_tool_error, error))
        except Exception as failure:  # noqa: BLE001 - a listener must not end a turn
            import warnings

            warnings.warn(f"sessions.stream: on_tool_error failed: {failure!r}", RuntimeWarning, stacklevel=2)

    def _end(self) -> Flow[None]:
        stream, self._stream = self._stream, None
        if stream is not None:
            yield from Call(stream.close)

    def _to_the_end(self) -> Flow[None]:
        while (yield from self._next()) is not _END:
            pass

    def _result(self) -> Flow[AgentTurnResult[T]]:
        watch = self._watch
        try:
            while not watch.done and not watch.waits():
                yield from self._next()
        except ArgumentError:
            raise
        except Exception as error:
            raise AgentTurnResultError("observation_failed", watch) from error
        result = watch.result()
        if self._output_type is None:
            return result
        return result._parse(self._output_type, Types.of(self._client).adapters)


class AgentSessionStream(_TurnStream[T]):
    """A turn, event by event: `with client.beta.agents.sessions.stream(…) as turn: for event in turn: …`."""

    def __enter__(self) -> Self:
        self._drive(self._begin())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> types.beta.AgentSessionEvent:
        event: Any = self._drive(self._next())
        if event is _END:
            raise StopIteration
        return event  # type: ignore[no-any-return]  # the state's events are untyped

    def until_done(self) -> None:
        """Follow the turn to its end, running handlers."""
        self._drive(self._to_the_end())

    def with_result_collection(self) -> Self:
        """Itself: results are always collected."""
        return self

    def get_final_result(self) -> AgentTurnResult[T]:
        """Follow the turn to its end and give what came of it. Raises AgentTurnResultError if it did not complete, and
        AgentOutputParseError if it is not of the `output_type`."""
        result: AgentTurnResult[T] = self._drive(self._result())
        return result

    def close(self) -> None:
        """Stop following. The turn goes on; the input `agent.session.input.cancel` stops it."""
        self._drive(self._end())


class AsyncAgentSessionStream(_TurnStream[T]):
    """A turn, event by event: `async with client.beta.agents.sessions.stream(…) as turn: async for event in turn: …`."""

    def __aenter__(self) -> Coroutine[Any, Any, Self]:
        made: Coroutine[Any, Any, Self] = self._drive(self._begin())
        return made

    def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> Coroutine[Any, Any, None]:
        return self.close()

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Coroutine[Any, Any, types.beta.AgentSessionEvent]:
        def step() -> Flow[types.beta.AgentSessionEvent]:
            event: Any = yield from self._next()
            if event is _END:
                raise StopAsyncIteration
            return event  # type: ignore[no-any-return]  # the state's events are untyped

        made: Coroutine[Any, Any, types.beta.AgentSessionEvent] = self._drive(step())
        return made

    def until_done(self) -> Coroutine[Any, Any, None]:
        """Follow the turn to its end, running handlers."""
        made: Coroutine[Any, Any, None] = self._drive(self._to_the_end())
        return made

    def with_result_collection(self) -> Self:
        """Itself: results are always collected."""
        return self

    def get_final_result(self) -> Coroutine[Any, Any, AgentTurnResult[T]]:
        """Follow the turn to its end and give what came of it. Raises AgentTurnResultError if it did not complete, and
        AgentOutputParseError if it is not of the `output_type`."""
        made: Coroutine[Any, Any, AgentTurnResult[T]] = self._drive(self._result())
        return made

    def close(self) -> Coroutine[Any, Any, None]:
        """Stop following. The turn goes on; the input `agent.session.input.cancel` stops it."""
        made: Coroutine[Any, Any, None] = self._drive(self._end())
        return made


# ---------------------------------------------------------------------- what goes in and out


def _messages(input: Any) -> list[types.beta.AgentSessionInputMessageParam]:
    if isinstance(input, str) and input:
        return [{"role": "user", "content": [{"type": "input_text", "text": input}]}]
    if isinstance(input, (str, bytes, Mapping)) or not isinstance(input, Iterable):
        raise ArgumentError(f"sessions.stream: input: expected text or a list of messages, got {input!r:.100}")
    messages = list(input)
    if not messages:
        raise ArgumentError("sessions.stream: input is empty; a turn begins with something said")
    return messages


def _checked_handlers(
    handlers: Mapping[str, ToolHandler], on_tool_error: Any, asynchronous: bool
) -> dict[str, ToolHandler]:
    from inspect import iscoroutinefunction

    found = dict(mapping_of("sessions.stream: tool_handlers", handlers))
    for name, handler in {**found, "on_tool_error": on_tool_error}.items():
        if not callable(handler) and handler is not on_tool_error:
            raise ArgumentError(f"sessions.stream: tool_handlers: {name}: expected a function, got {handler!r:.100}")
        if iscoroutinefunction(handler) and not asynchronous:
            raise ArgumentError(
                f"sessions.stream: {name}: {handler!r} is async, which only AsyncOpenAI can run; pass a plain function"
            )
    return found


def _arguments(value: Any) -> dict[str, Any]:
    arguments = json.loads(value) if isinstance(value, str) else value
    if not isinstance(arguments, dict):
        raise ValueError(f"the arguments are no JSON object: {arguments!r:.100}")
    return arguments


def _output(value: Any) -> Any:
    """What a handler gave, as a result is sent: None, text, content, or JSON as text."""
    if value is None or isinstance(value, (str, list, tuple)):
        return value
    if isinstance(value, Model):
        value = Model.to_dict(value)
    if isinstance(value, (Mapping, bool, int, float)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    raise TypeError(f"a handler gives text, a list of content, or what JSON can hold, not {type(value).__name__}")
