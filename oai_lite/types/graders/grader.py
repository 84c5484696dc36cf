"""Graders as the API returns them: what judges a model's output in evals and in reinforcement fine-tuning.
Texts are templates: `{{item.field}}` stands for the dataset's row, `{{sample.output_text}}` for what the model
wrote.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.tools import ResponseInputAudio, ResponseInputText
from ..shared import ReasoningEffort


class StringCheckGrader(Model):
    """Compares `input` with `reference`: equal, unequal, or containing it (`like`; `ilike` ignores case)."""

    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class TextSimilarityGrader(Model):
    """Measures how near `input` is to `reference`, by the metric named."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


class LabelModelGrader(Model):
    """Lets `model` put one of `labels` on the output; it passes if that is among `passing_labels`."""

    input: list[Input]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]


class Input(Model):
    """One message to the judging model. Text may hold `{{item.field}}` and `{{sample.output_text}}`."""

    content: InputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class InputContentOutputText(Model):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class InputContentInputImage(Model):
    """An image by URL or data URL; `detail` is `high`, `low` or `auto`."""

    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class ScoreModelGrader(Model):
    """Lets `model` give a score within `range`, [0, 1] if none is given."""

    input: list[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] | None = None
    sampling_params: SamplingParams | None = None


class SamplingParams(Model):
    """How the judging model samples. Beware of the spelling of `max_completions_tokens`."""

    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None


class PythonGrader(Model):
    """Runs your Python: `source` defines `grade(sample, item)`, which returns a number."""

    name: str
    source: str
    type: Literal["python"]
    image_tag: str | None = None  # of the runtime image


class MultiGrader(Model):
    """Combines graders: `calculate_output` is a formula over their names."""

    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]


Graders: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]


class GraderInputItemOutputText(Model):
    """Text that a model wrote."""

    text: str
    type: Literal["output_text"]


class GraderInputItemInputImage(InputContentInputImage):
    """An image among several parts."""


GraderInputItem: TypeAlias = Union[
    str, ResponseInputText, GraderInputItemOutputText, GraderInputItemInputImage, ResponseInputAudio
]
# Several parts of one message.
GraderInputs: TypeAlias = list[GraderInputItem]
InputContent: TypeAlias = Union[
    str, ResponseInputText, InputContentOutputText, InputContentInputImage, ResponseInputAudio, GraderInputs
]
