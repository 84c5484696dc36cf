"""Automations: what an agent does by the clock, and the runs that came of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ....errors import ArgumentError
from ....page import CursorPage
from .base import AgentsResource, plain_compaction

# What each type of automation needs, and what belongs to the other one.
_BY_TYPE = {"periodic": (("expression", "timezone"), ("run_at",)), "once": (("run_at",), ("expression", "timezone"))}


def _checked(values: dict[str, Any]) -> dict[str, Any]:
    needed, strange = _BY_TYPE.get(values["type"], ((), ()))
    missing = [name for name in needed if name not in values]
    if missing or any(name in values for name in strange):
        raise ArgumentError(
            f"automations.create: type={values['type']!r} needs {' and '.join(needed)}, and no {' or '.join(strange)}"
        )
    return _plain(values)


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    target = values.get("target")
    if isinstance(target, Mapping) and "agent" in target:
        return {**values, "target": {**target, "agent": plain_compaction(target["agent"])}}
    return values


class Invocations(AgentsResource[M]):
    """Runs of automations."""

    if TYPE_CHECKING:
        with_raw_response: Invocations[Raw[M]]
        with_streaming_response: Invocations[Streamed[M]]

    @post("/agents/automations/{automation_id}/invocations", starts_work=True)
    def create(
        self, automation_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.automations.AutomationInvocation:
        """Run an automation now, whatever the clock says."""
        ...

    @get("/agents/automations/{automation_id}/invocations/{invocation_id}")
    def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.automations.AutomationInvocation:
        """What is known of a run."""
        ...

    @paged("/agents/automations/{automation_id}/invocations")
    def list(
        self,
        automation_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.automations.AutomationInvocation]:
        """The runs of an automation."""
        ...


class Automations(AgentsResource[M]):
    """Automations: sessions started, or gone on with, by the clock."""

    if TYPE_CHECKING:
        with_raw_response: Automations[Raw[M]]
        with_streaming_response: Automations[Streamed[M]]

    @cached_property
    def invocations(self) -> Invocations[M]:
        """Runs of automations."""
        return Invocations(self)

    @post("/agents/automations", before=_checked)
    def create(
        self,
        *,
        expression: str = OMIT,
        name: str,
        target: types.beta.agents.AutomationTargetParam,
        timezone: str = OMIT,
        type: Literal["periodic", "once"],
        metadata: types.beta.agents.AutomationMetadataParam = OMIT,
        run_at: int = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.Automation:
        """Make an automation.

        It is `periodic`, with a cron `expression` in a `timezone`, or runs `once`, at `run_at` (Unix seconds). Every
        run starts a new session or goes on with one: `target`.
        """
        ...

    @get("/agents/automations/{automation_id}")
    def retrieve(self, automation_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.Automation:
        """What is known of an automation."""
        ...

    @post("/agents/automations/{automation_id}", before=_plain)
    def update(
        self,
        automation_id: str,
        *,
        expression: str = OMIT,
        metadata: dict[str, str] = OMIT,
        name: str = OMIT,
        run_at: int = OMIT,
        target: types.beta.agents.AutomationTargetParam = OMIT,
        timezone: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.agents.Automation:
        """Change an automation. Its type stays."""
        ...

    @paged("/agents/automations")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        session_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.Automation]:
        """Automations, or with `session_id` those that go on with this session."""
        ...

    @delete("/agents/automations/{automation_id}")
    def delete(self, automation_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.AutomationDeleted:
        """Delete an automation. Sessions that it started stay."""
        ...

    @post("/agents/automations/{automation_id}/pause")
    def pause(self, automation_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.Automation:
        """Stop it from running until `resume`."""
        ...

    @post("/agents/automations/{automation_id}/resume")
    def resume(self, automation_id: str, **options: Unpack[RequestOptions]) -> types.beta.agents.Automation:
        """Let a paused automation run again."""
        ...
