"""What requests about run steps say."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .run_steps import RunStepInclude


class StepListParams(TypedDict, total=False):
    """Parameters of `threads.runs.steps.list`."""

    thread_id: Required[str]
    after: str
    before: str
    include: list[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


class StepRetrieveParams(TypedDict, total=False):
    """Parameters of `threads.runs.steps.retrieve`."""

    thread_id: Required[str]
    run_id: Required[str]
    include: list[RunStepInclude]
