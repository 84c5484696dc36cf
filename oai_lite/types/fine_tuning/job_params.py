"""Requests about fine-tuning jobs: the methods with their hyperparameters, and lists.
A hyperparameter left out or `auto` is chosen by the service.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..graders.grader_params import (
    MultiGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from ..shared_params import Metadata


class SupervisedMethodParam(TypedDict, total=False):
    """Learning from examples of good answers."""

    hyperparameters: SupervisedHyperparametersParam


class DpoMethodParam(TypedDict, total=False):
    """Direct preference optimisation: learning from pairs of a preferred and another answer."""

    hyperparameters: DpoHyperparametersParam


class ReinforcementMethodParam(TypedDict, total=False):
    """Learning from the scores that `grader` gives to the model's answers."""

    grader: Required[Grader]
    hyperparameters: ReinforcementHyperparametersParam


Grader: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, MultiGraderParam
]


class DpoHyperparametersParam(TypedDict, total=False):
    """`beta` is the weight of staying near the original model."""

    batch_size: Literal["auto"] | int
    beta: Literal["auto"] | float
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """`eval_interval` is in training steps, `compute_multiplier` scales the exploration, `reasoning_effort` is the
    model's.
    """

    batch_size: Literal["auto"] | int
    compute_multiplier: Literal["auto"] | float
    eval_interval: Literal["auto"] | int
    eval_samples: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int
    reasoning_effort: Literal["default", "low", "medium", "high"]


class SupervisedHyperparametersParam(TypedDict, total=False):
    """`n_epochs` counts passes over the data."""

    batch_size: Literal["auto"] | int
    learning_rate_multiplier: Literal["auto"] | float
    n_epochs: Literal["auto"] | int


class JobCreateParams(TypedDict, total=False):
    """The request of `fine_tuning.jobs.create`."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    training_file: Required[str]  # id of a JSONL file, purpose `fine-tune`
    hyperparameters: Hyperparameters  # the predecessor of `method`
    integrations: Iterable[Integration] | None
    metadata: Metadata | None
    method: Method
    seed: int | None
    suffix: str | None  # up to 64 characters of the new model's name
    validation_file: str | None  # id; metrics are computed on it


class Hyperparameters(SupervisedHyperparametersParam, total=False):
    """The predecessor of `method.supervised.hyperparameters`."""


class Method(TypedDict, total=False):
    """How to train: `type`, and its options under the field of that name."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    dpo: DpoMethodParam
    reinforcement: ReinforcementMethodParam
    supervised: SupervisedMethodParam


class Integration(TypedDict, total=False):
    """Another service that metrics are sent to."""

    type: Required[Literal["wandb"]]
    wandb: Required[IntegrationWandb]


class IntegrationWandb(TypedDict, total=False):
    """The Weights & Biases project; `name` and `tags` are of the run in it."""

    project: Required[str]
    entity: str | None
    name: str | None
    tags: Sequence[str]


class JobListParams(TypedDict, total=False):
    """`metadata` keeps only the jobs that have these pairs."""

    after: str
    limit: int
    metadata: dict[str, str] | None


class JobListEventsParams(TypedDict, total=False):
    """The query of `fine_tuning.jobs.list_events`."""

    after: str
    limit: int
