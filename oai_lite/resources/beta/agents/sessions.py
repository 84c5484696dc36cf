"""Sessions: an agent at work in an environment, turn by turn. One keeps its history and its environment between turns."""

# Without an output_type, T is its default.
# pyright: reportInvalidTypeVarUse=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .... import types
from ....endpoint import OMIT, Async, M, Raw, RequestOptions, Streamed, Sync, delete, get, paged, post, streams
from ....errors import ArgumentError
from ....page import CursorPage
from ....registry import builtin_adapters
from .base import AgentsResource, plain_compaction
from .events import SessionEnding

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from .artifacts import Artifacts
    from .events import Events
    from .turn_stream import AgentSessionStream, AgentToolError, AsyncAgentSessionStream, ToolHandler
    from .turns import Subagents, Turns

    T = TypeVar("T", default=None)


class SessionParams(RequestOptions, total=False):
    """What a session may be started with besides its environment."""

    agent: types.beta.agents.session_params.Agent
    agent_id: str
    input: str | Iterable[types.beta.AgentSessionInputMessageParam] | None
    metadata: dict[str, str] | None
    output_type: type | None
    prompt_cache_options: types.beta.agents.session_params.PromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: types.beta.agents.session_params.SpendControl | None
    stream_options: types.beta.agents.session_params.StreamOptions
    vault_ids: Sequence[str] | None


class StreamParams(RequestOptions, total=False):
    """What a turn may be followed with."""

    tool_handlers: Mapping[str, ToolHandler] | None
    on_tool_error: Callable[[AgentToolError], object] | None
    idempotency_key: str


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """The body: compaction in its plain form, and a type that the output is to have as the format of the agent's text."""
    output_type = values.get("output_type")
    values = {name: value for name, value in values.items() if name != "output_type"}
    if output_type is not None:
        agent = dict(values.get("agent") or {})
        text = dict(agent.get("text") or {})
        if text.get("format") is not None:
            raise ArgumentError(
                "sessions.create: output_type and agent['text']['format'] both say what the output is; give one of them"
            )
        from ....structured.schema import described

        schema = dict(described(output_type, adapters=builtin_adapters()).schema)
        agent["text"] = {**text, "format": {"type": "json_schema", "schema": schema}}
        values["agent"] = agent
    return {**values, "agent": plain_compaction(values["agent"])} if "agent" in values else values


class Items(AgentsResource[M]):
    """The history of a session."""

    if TYPE_CHECKING:
        with_raw_response: Items[Raw[M]]
        with_streaming_response: Items[Streamed[M]]

    @paged("/agents/sessions/{session_id}/items")
    def list(
        self,
        session_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.AgentSessionItem]:
        """Messages, reasoning and calls of all turns."""
        ...


class Traces(AgentsResource[M]):
    """Traces for tools that read OpenTelemetry."""

    if TYPE_CHECKING:
        with_raw_response: Traces[Raw[M]]
        with_streaming_response: Traces[Streamed[M]]

    @paged("/agents/sessions/{session_id}/traces")
    def list(
        self,
        session_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.sessions.SessionTrace]:
        """The traces of a session."""
        ...


class Sessions(AgentsResource[M]):
    """Sessions: an agent at work in an environment, turn by turn."""

    if TYPE_CHECKING:
        with_raw_response: Sessions[Raw[M]]
        with_streaming_response: Sessions[Streamed[M]]

    @cached_property
    def artifacts(self) -> Artifacts[M]:
        """Files that agents hand out."""
        from .artifacts import Artifacts

        return Artifacts(self)

    @cached_property
    def events(self) -> Events[M]:
        """What is said to a session, and what it tells as it happens."""
        from .events import Events

        return Events(self)

    @cached_property
    def items(self) -> Items[M]:
        """The history of a session."""
        return Items(self)

    @cached_property
    def subagents(self) -> Subagents[M]:
        """Agents that a session's agent started."""
        from .turns import Subagents

        return Subagents(self)

    @cached_property
    def traces(self) -> Traces[M]:
        """Traces for tools that read OpenTelemetry."""
        return Traces(self)

    @cached_property
    def turns(self) -> Turns[M]:
        """The turns of a session."""
        from .turns import Turns

        return Turns(self)

    def _streamed(
        self, *, environment: types.beta.EnvironmentParam, stream: Literal[True], **params: Unpack[SessionParams]
    ) -> types.beta.AgentSessionEvent:
        """One event."""
        ...

    def _either(
        self, *, environment: types.beta.EnvironmentParam, stream: bool, **params: Unpack[SessionParams]
    ) -> object: ...

    @streams(_streamed, _either, SessionEnding)
    @post("/agents/sessions", before=_plain, starts_work=True)
    def create(
        self,
        *,
        environment: types.beta.EnvironmentParam,
        stream: Literal[False] = OMIT,
        **params: Unpack[SessionParams],
    ) -> types.beta.AgentSession:
        """Start a session, with a stored agent (`agent_id`) or one given in place (`agent`).

        With `input` its first turn begins at once. `output_type` (a dataclass, a pydantic model …) has the agent answer in JSON of its
        strict schema; pass it to `stream` as well. With `stream=True` the result is a `Stream` of its events; errors among them are
        events, too.
        """
        ...

    @get("/agents/sessions/{session_id}")
    def retrieve(self, session_id: str, **options: Unpack[RequestOptions]) -> types.beta.AgentSession:
        """The session as it is now."""
        ...

    @post("/agents/sessions/{session_id}")
    def update(
        self,
        session_id: str,
        *,
        agent: types.beta.agents.session_update_params.Agent = OMIT,
        metadata: dict[str, str] | None = OMIT,
        prompt_cache_options: types.beta.agents.PromptCacheOptions | None = OMIT,
        review: Literal["none", "auto_review"] = OMIT,
        spend_control: types.beta.agents.SpendControl | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.AgentSession:
        """Change a session: its model, tools and reasoning, metadata, limits. What is left out stays."""
        ...

    @paged("/agents/sessions")
    def list(
        self,
        *,
        after: str = OMIT,
        agent_id: str = OMIT,
        limit: int = OMIT,
        metadata: dict[str, str] = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.AgentSession]:
        """Sessions, by time of creation."""
        ...

    @delete("/agents/sessions/{session_id}")
    def delete(self, session_id: str, **options: Unpack[RequestOptions]) -> types.beta.AgentSessionDeleted:
        """Delete a session with its history."""
        ...

    @overload
    def stream(
        self: Sessions[Sync],
        session_id: str,
        *,
        input: str | Iterable[types.beta.AgentSessionInputMessageParam],
        output_type: type[T] = ...,
        **params: Unpack[StreamParams],
    ) -> AgentSessionStream[T]: ...
    @overload
    def stream(
        self: Sessions[Async],
        session_id: str,
        *,
        input: str | Iterable[types.beta.AgentSessionInputMessageParam],
        output_type: type[T] = ...,
        **params: Unpack[StreamParams],
    ) -> AsyncAgentSessionStream[T]: ...
    def stream(
        self,
        session_id: str,
        *,
        input: Any,
        output_type: Any = None,
        tool_handlers: Any = None,
        on_tool_error: Any = None,
        idempotency_key: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Say something to an idle session and follow the turn that comes of it: `with sessions.stream(id, input="…") as turn:`.

        Iterate over its events, or ask for `get_final_result()` (its `output_text`, `messages`). A function of the agent's tools
        that has a handler, `tool_handlers={name: function of a dict}`, is called and answered for you; what it raises goes to
        `on_tool_error`, the model is only told that it failed. With an `output_type`, which the session was made with, the result's
        `output_parsed` is an instance of it. Nothing is sent before `with`. Raises ArgumentError there if the session is not idle.
        """
        from .turn_stream import AgentSessionStream, AsyncAgentSessionStream

        kind = AsyncAgentSessionStream if self._client._asynchronous else AgentSessionStream
        return kind(
            self._client,
            session_id,
            lambda: Sessions.retrieve.call(session_id, **options),
            input,
            tool_handlers,
            on_tool_error,
            idempotency_key,
            options,
            output_type,
        )
