"""Answers about graders that are tried out before they are used in reinforcement fine-tuning."""

from __future__ import annotations

from typing import TypeAlias, Union

from ....model import Model
from ...graders.grader import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader


class GraderRunResponse(Model):
    """What a grader gave: the `reward`, and `sub_rewards` by name where graders are combined."""

    _wire_names = {"api_model_grader_token_usage_per_model": "model_grader_token_usage_per_model"}

    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, object]
    reward: float
    sub_rewards: dict[str, object]


class Metadata(Model):
    """How it came to be. `execution_time` is in seconds."""

    errors: MetadataErrors
    execution_time: float
    name: str
    sampled_model_name: str | None = None  # of the judging model
    scores: dict[str, object]
    token_usage: int | None = None  # of the judging model
    type: str


class MetadataErrors(Model):
    """What went wrong: each kind is True or False, some with details."""

    _wire_names = {
        "api_model_grader_parse_error": "model_grader_parse_error",
        "api_model_grader_refusal_error": "model_grader_refusal_error",
        "api_model_grader_server_error": "model_grader_server_error",
        "api_model_grader_server_error_details": "model_grader_server_error_details",
    }

    formula_parse_error: bool
    invalid_variable_error: bool
    api_model_grader_parse_error: bool
    api_model_grader_refusal_error: bool
    api_model_grader_server_error: bool
    api_model_grader_server_error_details: str | None = None
    other_error: bool
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool


class GraderValidateResponse(Model):
    """The grader as it was understood."""

    grader: Grader | None = None


Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
