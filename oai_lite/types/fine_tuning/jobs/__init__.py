"""Models that a job left on its way."""

from __future__ import annotations

from typing import Literal, TypedDict

from ....model import Model


class FineTuningJobCheckpoint(Model):
    """The model after `step_number` steps; `fine_tuned_model_checkpoint` is its name in requests."""

    id: str
    created_at: int  # Unix seconds
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class Metrics(Model):
    """Losses and token accuracies at that step. The `valid` ones need a validation file, the `full_valid` ones are
    over all of it.
    """

    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None


# ---------------------------------------------------------------------- the query of `fine_tuning.jobs.checkpoints.list`


class CheckpointListParams(TypedDict, total=False):
    """A page, after the checkpoint with the id `after`."""

    after: str
    limit: int
