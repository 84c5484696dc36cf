"""Fine-tuning jobs, their methods and events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "alpha": "",
        "checkpoints": "",
        "jobs": "",
        "job": "FineTuningJob Hyperparameters Error Method FineTuningJobEvent FineTuningJobWandbIntegration"
        " FineTuningJobWandbIntegrationObject FineTuningJobIntegration SupervisedMethod DpoMethod"
        " ReinforcementMethod Grader DpoHyperparameters ReinforcementHyperparameters SupervisedHyperparameters",
        "job_params": "SupervisedMethodParam DpoMethodParam ReinforcementMethodParam DpoHyperparametersParam"
        " ReinforcementHyperparametersParam SupervisedHyperparametersParam JobCreateParams Integration"
        " IntegrationWandb JobListParams JobListEventsParams",
    },
)

if TYPE_CHECKING:
    from . import alpha as alpha, checkpoints as checkpoints, jobs as jobs
    from .job import *
    from .job_params import (
        DpoHyperparametersParam as DpoHyperparametersParam,
        DpoMethodParam as DpoMethodParam,
        Integration as Integration,
        IntegrationWandb as IntegrationWandb,
        JobCreateParams as JobCreateParams,
        JobListEventsParams as JobListEventsParams,
        JobListParams as JobListParams,
        ReinforcementHyperparametersParam as ReinforcementHyperparametersParam,
        ReinforcementMethodParam as ReinforcementMethodParam,
        SupervisedHyperparametersParam as SupervisedHyperparametersParam,
        SupervisedMethodParam as SupervisedMethodParam,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
