"""Fine-tuning jobs, their methods with hyperparameters, and the events that they log.
A hyperparameter left out or `auto` is chosen by the service.
"""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias, Union

from ...model import Model
from ..graders.grader import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader
from ..shared import Metadata


class FineTuningJob(Model):
    """A job. When `status` is `succeeded`, `fine_tuned_model` is the name to use in requests.
    `hyperparameters` is filled in for supervised jobs only; `method` has those of every kind.
    """

    id: str
    created_at: int  # Unix seconds
    error: Error | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None  # Unix seconds
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]  # ids of files with the metrics
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None  # billable, once finished
    training_file: str
    validation_file: str | None = None
    estimated_finish: int | None = None  # Unix seconds
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    metadata: Metadata | None = None
    method: Method | None = None


class Hyperparameters(Model):
    """Those of supervised fine-tuning."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class Error(Model):
    """Why the job failed; `param` is the one at fault."""

    code: str
    message: str
    param: str | None = None


class Method(Model):
    """How the model is trained: `type`, and its options under the field of that name."""

    type: Literal["supervised", "dpo", "reinforcement"]
    dpo: DpoMethod | None = None
    reinforcement: ReinforcementMethod | None = None
    supervised: SupervisedMethod | None = None


class FineTuningJobEvent(Model):
    """A line of the job's log. Metrics are in `data`, with `type` `metrics`."""

    id: str
    created_at: int  # Unix seconds
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: builtins.object | None = None
    type: Literal["message", "metrics"] | None = None


class FineTuningJobWandbIntegration(Model):
    """The Weights & Biases project, and the run in it, that metrics go to."""

    project: str
    entity: str | None = None
    name: str | None = None
    tags: list[str] | None = None


class FineTuningJobWandbIntegrationObject(Model):
    """Metrics are sent to Weights & Biases, too."""

    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject


class SupervisedMethod(Model):
    """Learning from examples of good answers."""

    hyperparameters: SupervisedHyperparameters | None = None


class DpoMethod(Model):
    """Direct preference optimisation: learning from pairs of a preferred and another answer."""

    hyperparameters: DpoHyperparameters | None = None


class ReinforcementMethod(Model):
    """Learning from the scores that `grader` gives to the model's answers."""

    grader: Grader
    hyperparameters: ReinforcementHyperparameters | None = None


Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]


class DpoHyperparameters(Model):
    """`beta` is the weight of staying near the original model."""

    batch_size: Literal["auto"] | int | None = None
    beta: Literal["auto"] | float | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class ReinforcementHyperparameters(Model):
    """`eval_interval` is in training steps, `compute_multiplier` scales the exploration, `reasoning_effort` is the
    model's.
    """

    batch_size: Literal["auto"] | int | None = None
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None


class SupervisedHyperparameters(Hyperparameters):
    """`n_epochs` counts passes over the data."""
