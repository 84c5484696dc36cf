"""Questions with fixed kinds of answer, and the items that they are about, as they are sent. See `decisions`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..decision import (
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    QuestionQuestionParamChoiceChoice,
    QuestionQuestionParamScoreLevel,
)
from .decisions import DecisionJSONObject


class DecisionTriggerParam(TypedDict, total=False):
    """Questions that are asked by themselves, as the transcript of one side grows."""

    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class Decisions(TypedDict, total=False):
    """What is asked."""

    questions: Required[Iterable[DecisionQuestionParam]]


class Choice(TypedDict, total=False):
    """Which one of the `choices` is right. The answer carries `name`."""

    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[str | Iterable[ChoiceInstructionsParts]]
    type: Required[Literal["choice"]]
    name: str


class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    """An image, by its address or as a `data:` URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    """Data: a JSON object, or a list of them."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Predicate(TypedDict, total=False):
    """Whether something holds. The answer carries `name`."""

    instructions: Required[str | Iterable[PredicateInstructionsParts]]
    type: Required[Literal["predicate"]]
    name: str


class PredicateInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image in the instructions."""


class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    """JSON in the instructions."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Score(TypedDict, total=False):
    """Where on a scale something stands. The answer carries `name`."""

    instructions: Required[str | Iterable[ScoreInstructionsParts]]
    levels: Required[Iterable[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str


DecisionQuestionParam: TypeAlias = Union[Choice, Predicate, Score]


class ScoreLevel(QuestionQuestionParamScoreLevel, total=False):
    """A step of the scale."""


class ScoreInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image in the instructions."""


class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
    """JSON in the instructions."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class DecisionChoiceOptionParam(QuestionQuestionParamChoiceChoice, total=False):
    """An answer to choose, and what it means."""


class DecisionInputTextParam(TypedDict, total=False):
    """Text to decide about."""

    text: Required[str]
    type: Required[Literal["input_text"]]


ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]
PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]
ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]
DecisionJSONObjectParam: TypeAlias = dict[str, object]


class DecisionAssistantMessageParam(TypedDict, total=False):
    """What the model said. `phase` tells remarks on the way from the final answer."""

    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class ContentPartOutputText(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText, total=False
):
    """Text of the model."""


class ContentPartRefusal(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal, total=False
):
    """The model declined; this says so."""


ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """Instructions of the developer."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


class DecisionSystemMessageParam(TypedDict, total=False):
    """Instructions of the system."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]


# Second names of shapes that are at home elsewhere.
DecisionsQuestion: TypeAlias = DecisionQuestionParam
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam
