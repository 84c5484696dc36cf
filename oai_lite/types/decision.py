"""Decisions: answers to fixed questions, each with how sure the model is."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model


class Decision(Model):
    """The answers in the order of the questions, the model that gave them, and the tokens that they took."""

    answers: list[Answer]
    model: str
    usage: Usage


class Usage(Model):
    """Tokens read and written."""

    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int


class UsageInputTokensDetails(Model):
    """How many of the tokens read came from the cache, and how many went into it."""

    cache_write_tokens: int
    cached_tokens: int


class UsageOutputTokensDetails(Model):
    """How many of the tokens written were thought, not said."""

    reasoning_tokens: int


class AnswerAnswerResourcePredicate(Model):
    """Whether something holds."""

    name: str | None = None
    probability: float  # 0 to 1
    type: Literal["predicate"]


class AnswerAnswerResourceChoice(Model):
    """The option that was chosen, and how likely each one was."""

    choice: str | bool
    confidence: float  # 0 to 1
    name: str | None = None
    probabilities: list[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]


class AnswerAnswerResourceChoiceProbability(Model):
    """How likely one option was."""

    probability: float  # 0 to 1
    value: str | bool


class AnswerAnswerResourceScore(Model):
    """The score, and how likely each level was."""

    confidence: float  # 0 to 1
    name: str | None = None
    probabilities: list[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]


class AnswerAnswerResourceScoreProbability(Model):
    """How likely one level was."""

    label: str
    probability: float  # 0 to 1
    value: int


class AnswerAnswerResourceRefusal(Model):
    """The model declined to answer."""

    name: str | None = None
    type: Literal["refusal"]


Answer: TypeAlias = Union[
    AnswerAnswerResourcePredicate, AnswerAnswerResourceChoice, AnswerAnswerResourceScore, AnswerAnswerResourceRefusal
]
