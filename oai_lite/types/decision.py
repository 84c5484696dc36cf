"""Decisions: answers to fixed questions, each with how sure the model is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..model import Model
from .shared_params import DecisionInputJSON, DecisionQuestionInputPart


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


# ---------------------------------------------------------------------- the request of `decisions.create`


class DecisionCreateParams(TypedDict, total=False):
    """`input` is text or a conversation; every question is answered about all of it."""

    input: Required[str | Iterable[InputUnionMember1]]
    model: Required[str]
    questions: Required[Iterable[Question]]
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    safety_identifier: str | None


class PromptCacheOptions(TypedDict, total=False):
    """Whether the prompt is cached by itself or only up to breakpoints, and for how long."""

    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]


class QuestionQuestionParamPredicate(TypedDict, total=False):
    """Does the statement in `instructions` hold?"""

    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["predicate"]]
    name: str


class QuestionQuestionParamChoice(TypedDict, total=False):
    """Which of the `choices` fits?"""

    choices: Required[Iterable[QuestionQuestionParamChoiceChoice]]
    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    type: Required[Literal["choice"]]
    name: str


class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    """A value, and what it means."""

    value: Required[str | bool]
    description: str


class QuestionQuestionParamScore(TypedDict, total=False):
    """Where on the scale of `levels`?"""

    instructions: Required[str | Iterable[DecisionQuestionInputPart]]
    levels: Required[Iterable[QuestionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


Question: TypeAlias = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]


class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    """A level, and what it means."""

    label: Required[str]
    description: str


class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    """The user's message: text, images, JSON."""

    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    """Instructions of the application."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    """Instructions of the system."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    """An earlier answer of a model."""

    content: Required[str | Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(
    TypedDict, total=False
):
    """Text of the answer."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(
    TypedDict, total=False
):
    """Why the model declined."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]


class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    """A call of a function; `arguments` is JSON text."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    """What the function gave."""

    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    """A call of a custom tool, with free text."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    """What the tool gave."""

    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


InputUnionMember1: TypeAlias = Union[
    InputUnionMember1DecisionInputUserMessage,
    InputUnionMember1DecisionInputDeveloperMessage,
    InputUnionMember1DecisionInputSystemMessage,
    InputUnionMember1DecisionInputAssistantMessage,
    InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallOutput,
    InputUnionMember1DecisionInputCustomToolCall,
    InputUnionMember1DecisionInputCustomToolCallOutput,
]


class DecisionInputUserMessage(InputUnionMember1DecisionInputUserMessage, total=False):
    """The user's message: text, images, JSON."""


class DecisionInputMessageParam(DecisionInputUserMessage, total=False):
    """A message of the user, under its own name."""


class DecisionInputDeveloperMessage(InputUnionMember1DecisionInputDeveloperMessage, total=False):
    """Instructions of the application."""


class DecisionInputSystemMessage(InputUnionMember1DecisionInputSystemMessage, total=False):
    """Instructions of the system."""


class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    """Text of the answer."""

    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    """Why the model declined."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]


DecisionInputAssistantMessageContentParts: TypeAlias = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]


class DecisionInputAssistantMessage(TypedDict, total=False):
    """An earlier answer of a model."""

    content: Required[str | Iterable[DecisionInputAssistantMessageContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessage, DecisionInputDeveloperMessage, DecisionInputSystemMessage, DecisionInputAssistantMessage
]


class DecisionInputImageParam(TypedDict, total=False):
    """An image by URL or data URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


class PromptCacheBreakpoint(TypedDict, total=False):
    """The prompt up to here is cached."""

    mode: Required[Literal["explicit"]]


class DecisionInputTextParam(TypedDict, total=False):
    """Text."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]
InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]
DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, DecisionInputJSON]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """The prompt up to here is cached."""

    mode: Required[Literal["explicit"]]
