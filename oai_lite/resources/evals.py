"""Evals: criteria that judge outputs, and runs that try models on them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ..page import CursorPage


class OutputItems(Resource[M]):
    """The rows of a run, each with its output and its verdicts."""

    if TYPE_CHECKING:
        with_raw_response: OutputItems[Raw[M]]
        with_streaming_response: OutputItems[Streamed[M]]

    @get("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}")
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> types.evals.runs.OutputItemRetrieveResponse:
        """One row of a run."""
        ...

    @paged("/evals/{eval_id}/runs/{run_id}/output_items")
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        status: Literal["fail", "pass"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.evals.runs.OutputItemListResponse]:
        """The rows of a run, oldest first unless `order="desc"`; `status` keeps only those that passed, or failed."""
        ...


class Runs(Resource[M]):
    """Trials of a model, or of outputs that exist, by an eval's criteria."""

    if TYPE_CHECKING:
        with_raw_response: Runs[Raw[M]]
        with_streaming_response: Runs[Streamed[M]]

    @cached_property
    def output_items(self) -> OutputItems[M]:
        """The rows of a run."""
        return OutputItems(self)

    @post("/evals/{eval_id}/runs", starts_work=True)
    def create(
        self,
        eval_id: str,
        *,
        data_source: types.evals.run_params.DataSource,
        metadata: types.Metadata | None = OMIT,
        name: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.evals.RunCreateResponse:
        """Start a run, which goes on by itself: `retrieve` it until `status` is `completed`, `failed` or `canceled`.

        The rows of `data_source` come from a file, the request itself, or stored completions and responses. What models
        do in a run is paid for.
        """
        ...

    @get("/evals/{eval_id}/runs/{run_id}")
    def retrieve(
        self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]
    ) -> types.evals.RunRetrieveResponse:
        """How far a run got: `status`, counts, usage, and `report_url` for people to read."""
        ...

    @paged("/evals/{eval_id}/runs")
    def list(
        self,
        eval_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.evals.RunListResponse]:
        """The runs of an eval, oldest first unless `order="desc"`."""
        ...

    @delete("/evals/{eval_id}/runs/{run_id}")
    def delete(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> types.evals.RunDeleteResponse:
        """Delete a run."""
        ...

    @post("/evals/{eval_id}/runs/{run_id}/cancel")
    def cancel(self, run_id: str, *, eval_id: str, **options: Unpack[RequestOptions]) -> types.evals.RunCancelResponse:
        """Stop a run that is still going on."""
        ...


class Evals(Resource[M]):
    """Evals: what outputs are judged by."""

    if TYPE_CHECKING:
        with_raw_response: Evals[Raw[M]]
        with_streaming_response: Evals[Streamed[M]]

    @cached_property
    def runs(self) -> Runs[M]:
        """Trials by an eval."""
        return Runs(self)

    @post("/evals")
    def create(
        self,
        *,
        data_source_config: types.eval_params.DataSourceConfig,
        testing_criteria: Iterable[types.eval_params.TestingCriterion],
        metadata: types.Metadata | None = OMIT,
        name: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.EvalCreateResponse:
        """Define what its rows look like (`data_source_config`) and what judges them (`testing_criteria`). Nothing runs yet.

        Criteria are templates: `{{item.field}}` is of the row, `{{sample.output_text}}` what the model wrote.
        """
        ...

    @get("/evals/{eval_id}")
    def retrieve(self, eval_id: str, **options: Unpack[RequestOptions]) -> types.EvalRetrieveResponse:
        """A stored eval."""
        ...

    @post("/evals/{eval_id}")
    def update(
        self,
        eval_id: str,
        *,
        metadata: types.Metadata | None = OMIT,
        name: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.EvalUpdateResponse:
        """Change the name or the metadata; the criteria stay."""
        ...

    @paged("/evals")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        order_by: Literal["created_at", "updated_at"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.EvalListResponse]:
        """The evals of the project, oldest first unless `order="desc"`."""
        ...

    @delete("/evals/{eval_id}")
    def delete(self, eval_id: str, **options: Unpack[RequestOptions]) -> types.EvalDeleteResponse:
        """Delete an eval."""
        ...
