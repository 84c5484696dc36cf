"""Shell calls. A module of its own because its `Action` differs from the `Action` of computer calls."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .tool_calls import Caller, CallerDirect as CallerDirect, CallerProgram as CallerProgram


class ResponseFunctionShellToolCall(Model):
    """The model runs shell commands; in a local environment you are the one to run them."""

    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller | None = None
    created_by: str | None = None


class Action(Model):
    """The commands, which may run at the same time, and their limits."""

    commands: list[str]
    max_output_length: int | None = None  # characters to keep of each output
    timeout_ms: int | None = None


class ResponseLocalEnvironment(Model):
    """On a machine of yours."""

    type: Literal["local"]


class ResponseContainerReference(Model):
    """In this container."""

    container_id: str
    type: Literal["container_reference"]


Environment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]
