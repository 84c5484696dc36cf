"""Decisions: questions with fixed kinds of answer, asked about a running conversation, and the items they are about.

A question is a choice, a predicate (yes or no, as a probability), or a score. Items are messages of four roles,
calls of tools and their outputs; `client_events` adds them, and `server_events` brings the answers.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.content import ResponseOutputRefusal


class DecisionTrigger(Model):
    """Questions that are asked by themselves, as the transcript of one side grows."""

    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class Decisions(Model):
    """What is asked."""

    questions: list[DecisionQuestion]


class Choice(Model):
    """Which one of the `choices` is right. The answer carries `name`."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: Literal["choice"]
    name: str | None = None


class ChoiceInstructionsPartsInputImage(Model):
    """An image, by its address or as a `data:` URL."""

    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(Model):
    """Data: a JSON object, or a list of them."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Predicate(Model):
    """Whether something holds. The answer carries `name`."""

    instructions: str | list[PredicateInstructionsParts]
    type: Literal["predicate"]
    name: str | None = None


class PredicateInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image in the instructions."""


class PredicateInstructionsPartsInputJSON(Model):
    """JSON in the instructions."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Score(Model):
    """Where on a scale something stands. The answer carries `name`."""

    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: Literal["score"]
    name: str | None = None


DecisionQuestion: TypeAlias = Union[Choice, Predicate, Score]


class ScoreLevel(Model):
    """A step of the scale."""

    label: str
    description: str | None = None


class ScoreInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image in the instructions."""


class ScoreInstructionsPartsInputJSON(Model):
    """JSON in the instructions."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class DecisionChoiceOption(Model):
    """An answer to choose, and what it means."""

    value: str | bool
    description: str | None = None


class DecisionInputText(Model):
    """Text to decide about."""

    text: str
    type: Literal["input_text"]


ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputText, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]
PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputText, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]
ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputText, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]
DecisionJSONObject: TypeAlias = dict[str, object]


class DecisionAssistantMessage(Model):
    """What the model said. `phase` tells remarks on the way from the final answer."""

    content: str | list[ContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class ContentPartOutputText(Model):
    """Text of the model."""

    text: str
    type: Literal["output_text"]


class ContentPartRefusal(ResponseOutputRefusal):
    """The model declined; this says so."""


ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionDeveloperMessage(Model):
    """Instructions of the developer."""

    content: str | list[DecisionInputText]
    role: Literal["developer"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionStoredAssistantMessage(Model):
    """What the model said, as the server keeps it."""

    id: str
    content: str | list[ContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionStoredDeveloperMessage(Model):
    """Instructions of the developer, as the server keeps them."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: Literal["message"] | None = None


class DecisionStoredSystemMessage(Model):
    """Instructions of the system, as the server keeps them."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None = None


class DecisionSystemMessage(Model):
    """Instructions of the system."""

    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: str | None = None
    type: Literal["message"] | None = None


# Second names of shapes that are at home elsewhere.
DecisionsQuestion: TypeAlias = DecisionQuestion
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
