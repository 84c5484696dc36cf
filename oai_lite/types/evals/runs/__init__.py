"""Rows of an eval's finished run, each with the model's output and every grader's verdict."""

from __future__ import annotations

import builtins
from typing import Literal, Required, TypedDict

from ....model import Model
from ..run import EvalAPIError


class OutputItemRetrieveResponse(Model):
    """One row: what went in (`datasource_item`), what the model wrote (`sample`), how it was judged (`results`)."""

    id: str
    created_at: int  # Unix seconds
    datasource_item: dict[str, builtins.object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    run_id: str
    sample: Sample
    status: str  # such as `pass` or `fail`


class Sample(Model):
    """What the model was asked and answered. `error` is filled in if it did not."""

    error: EvalAPIError
    finish_reason: str
    input: list[SampleInput]
    max_completion_tokens: int
    model: str
    output: list[SampleOutput]
    seed: int
    temperature: float
    top_p: float
    usage: SampleUsage


class SampleUsage(Model):
    """Tokens of this row."""

    cached_tokens: int
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class SampleInput(Model):
    """A message that the model got, its template filled in."""

    content: str
    role: str


class SampleOutput(Model):
    """A message that the model wrote."""

    content: str | None = None
    role: str | None = None


class Result(Model):
    """One grader's verdict. `sample` is what a judging model wrote."""

    name: str
    passed: bool
    score: float
    sample: dict[str, object] | None = None
    type: str | None = None


class OutputItemListResponse(OutputItemRetrieveResponse):
    """One row of a list."""


# ---------------------------------------------------------------------- the query of `evals.runs.output_items.list`


class OutputItemListParams(TypedDict, total=False):
    """`status` keeps only rows that passed, or only those that failed."""

    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]
