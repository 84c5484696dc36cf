"""Moderation results that travel with a chat completion when the request asked for them with `moderation=`.

Input and output have the same shapes under names of their own. The categories are plain dicts, unlike those of the
moderations resource.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class Moderation(Model):
    """The verdicts on what was sent and on what was generated; each is either results or an error."""

    input: ModerationInput
    output: ModerationOutput


class ModerationInputModerationResults(Model):
    """The verdicts on the input and the moderation model that gave them."""

    model: str
    results: list[ModerationInputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationInputModerationResultsResult(Model):
    """One verdict. The keys of its dicts are category names, such as `self-harm/intent`; scores go from 0 to 1."""

    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationInputError(Model):
    """The input could not be moderated; the completion itself went through."""

    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResults(Model):
    """The verdicts on the output and the moderation model that gave them."""

    model: str
    results: list[ModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]


class ModerationOutputModerationResultsResult(ModerationInputModerationResultsResult):
    """One verdict on generated content."""


class ModerationOutputError(ModerationInputError):
    """The output could not be moderated."""


ModerationInput: TypeAlias = Union[ModerationInputModerationResults, ModerationInputError]
ModerationOutput: TypeAlias = Union[ModerationOutputModerationResults, ModerationOutputError]
