"""Fine-tuning: models trained further on your data, the checkpoints that they leave, and graders to train by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ..page import ConversationCursorPage, CursorPage, Page


class Graders(Resource[M]):
    """Graders tried out before a reinforcement job uses them."""

    if TYPE_CHECKING:
        with_raw_response: Graders[Raw[M]]
        with_streaming_response: Graders[Streamed[M]]

    @post("/fine_tuning/alpha/graders/run")
    def run(
        self,
        *,
        grader: types.fine_tuning.alpha.grader_params.Grader,
        model_sample: str,
        item: object = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.fine_tuning.alpha.GraderRunResponse:
        """Judge one output; the score is `reward`.

        `model_sample` is the output's text, `item` the row of data that templates call by that name.
        """
        ...

    @post("/fine_tuning/alpha/graders/validate")
    def validate(
        self, *, grader: types.fine_tuning.alpha.grader_params.Grader, **options: Unpack[RequestOptions]
    ) -> types.fine_tuning.alpha.GraderValidateResponse:
        """Check a grader without running it."""
        ...


class Alpha(Resource[M]):
    """What may still change."""

    if TYPE_CHECKING:
        with_raw_response: Alpha[Raw[M]]
        with_streaming_response: Alpha[Streamed[M]]

    @cached_property
    def graders(self) -> Graders[M]:
        """Graders tried out."""
        return Graders(self)


class Permissions(Resource[M]):
    """Which projects of the organization may use a fine-tuned model.

    The API wants an admin key here, and takes it from `api_key`.
    """

    if TYPE_CHECKING:
        with_raw_response: Permissions[Raw[M]]
        with_streaming_response: Permissions[Streamed[M]]

    @paged("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", method="POST")
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Page[types.fine_tuning.checkpoints.PermissionCreateResponse]:
        """Let projects use a checkpoint. The answer has one permission for each."""
        ...

    @get("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["ascending", "descending"] = OMIT,
        project_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.fine_tuning.checkpoints.PermissionRetrieveResponse:
        """One page of permissions as a plain value. Deprecated: use `list`, which pages."""
        ...

    @paged("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["ascending", "descending"] = OMIT,
        project_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.fine_tuning.checkpoints.PermissionListResponse]:
        """A checkpoint's permissions, newest first unless `order="ascending"`."""
        ...

    @delete("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}")
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[RequestOptions]
    ) -> types.fine_tuning.checkpoints.PermissionDeleteResponse:
        """Take a permission back."""
        ...


class Checkpoints(Resource[M]):
    """Fine-tuned models."""

    if TYPE_CHECKING:
        with_raw_response: Checkpoints[Raw[M]]
        with_streaming_response: Checkpoints[Streamed[M]]

    @cached_property
    def permissions(self) -> Permissions[M]:
        """Which projects may use them."""
        return Permissions(self)


class JobCheckpoints(Resource[M]):
    """The models that a job left on its way."""

    if TYPE_CHECKING:
        with_raw_response: JobCheckpoints[Raw[M]]
        with_streaming_response: JobCheckpoints[Streamed[M]]

    @paged("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(
        self, fine_tuning_job_id: str, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.fine_tuning.jobs.FineTuningJobCheckpoint]:
        """A job's checkpoints. Each has a model name that requests can use."""
        ...


class Jobs(Resource[M]):
    """Training."""

    if TYPE_CHECKING:
        with_raw_response: Jobs[Raw[M]]
        with_streaming_response: Jobs[Streamed[M]]

    @cached_property
    def checkpoints(self) -> JobCheckpoints[M]:
        """The models that a job left on its way."""
        return JobCheckpoints(self)

    @post("/fine_tuning/jobs", starts_work=True)
    def create(
        self,
        *,
        model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str,
        hyperparameters: types.fine_tuning.job_params.Hyperparameters = OMIT,
        integrations: Iterable[types.fine_tuning.Integration] | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        method: types.fine_tuning.job_params.Method = OMIT,
        seed: int | None = OMIT,
        suffix: str | None = OMIT,
        validation_file: str | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.fine_tuning.FineTuningJob:
        """Start training `model` on an uploaded JSONL file (`files.create(purpose="fine-tune")`).

        `method` says how: supervised, DPO or reinforcement, with its hyperparameters. The new model is
        `fine_tuned_model` once `status` is `succeeded`; `suffix` goes into its name. Training is paid for.
        """
        ...

    @get("/fine_tuning/jobs/{fine_tuning_job_id}")
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> types.fine_tuning.FineTuningJob:
        """How far a job got."""
        ...

    @paged("/fine_tuning/jobs")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        metadata: dict[str, str] | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.fine_tuning.FineTuningJob]:
        """The organization's jobs. `metadata` keeps only those that have these pairs."""
        ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> types.fine_tuning.FineTuningJob:
        """Stop a job for good."""
        ...

    @paged("/fine_tuning/jobs/{fine_tuning_job_id}/events")
    def list_events(
        self, fine_tuning_job_id: str, *, after: str = OMIT, limit: int = OMIT, **options: Unpack[RequestOptions]
    ) -> CursorPage[types.fine_tuning.FineTuningJobEvent]:
        """What a job has logged."""
        ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
    def pause(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> types.fine_tuning.FineTuningJob:
        """Hold a running job."""
        ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
    def resume(self, fine_tuning_job_id: str, **options: Unpack[RequestOptions]) -> types.fine_tuning.FineTuningJob:
        """Go on with a paused job."""
        ...


class FineTuning(Resource[M]):
    """Fine-tuning."""

    if TYPE_CHECKING:
        with_raw_response: FineTuning[Raw[M]]
        with_streaming_response: FineTuning[Streamed[M]]

    @cached_property
    def alpha(self) -> Alpha[M]:
        """What may still change."""
        return Alpha(self)

    @cached_property
    def checkpoints(self) -> Checkpoints[M]:
        """Fine-tuned models and who may use them."""
        return Checkpoints(self)

    @cached_property
    def jobs(self) -> Jobs[M]:
        """Training."""
        return Jobs(self)
