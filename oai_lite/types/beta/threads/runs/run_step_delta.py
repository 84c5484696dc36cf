"""Pieces of run steps, as streams bring them; whole steps are in `run_steps`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model
from .run_step_delta_message_delta import RunStepDeltaMessageDelta
from .tool_call_deltas import ToolCallDeltaObject


class RunStepDeltaEvent(Model):
    """A piece of the step `id`."""

    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDelta(Model):
    """What the piece adds."""

    step_details: StepDetails | None = None


# Told apart by `type`.
StepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]
