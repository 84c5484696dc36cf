"""What is shared all over the API: names of models, levels of effort, response formats, tools, reasoning settings, filters, errors.

Model names are lists of what was known at release: wherever one is accepted, any other string is too. The same shapes as parameters
are in `shared_params`.
"""

from __future__ import annotations

from typing import Literal, Optional, TypeAlias, Union

from ...model import Model

# Services that the API connects to by itself.
Connector: TypeAlias = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]

# Models that the image generation tool may use.
ImageToolModel: TypeAlias = Literal[
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1.5",
    "chatgpt-image-latest",
]

ReasoningEffort: TypeAlias = Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]

Metadata: TypeAlias = dict[str, str]  # at most 16 entries; keys up to 64 characters, values up to 512
FunctionParameters: TypeAlias = dict[str, object]  # a JSON schema

OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]

ChatModel: TypeAlias = Literal[
    "gpt-6-astra",
    "gpt-6.1-sol",
    "gpt-6.1-terra",
    "gpt-6-sol",
    "gpt-6-luna",
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5",
    "gpt-5.5-2026-04-23",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano-2026-03-17",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest",
    "gpt-5.2-pro",
    "gpt-5.2-pro-2025-12-11",
    "gpt-5.1",
    "gpt-5.1-2025-11-13",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5.1-chat-latest",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-5-chat-latest",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
    "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17",
    "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17",
    "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest",
    "codex-mini-latest",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0301",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]

ResponsesModel: TypeAlias = Union[
    str,
    ChatModel,
    Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
    ],
]  # also the models that only the Responses API serves

AllModels: TypeAlias = ResponsesModel


# ---------------------------------------------------------------------- how tools are described


class FunctionDefinition(Model):
    """A function that the model may call. Without `parameters` it takes no arguments."""

    name: str
    description: str | None = None
    parameters: FunctionParameters | None = None
    strict: bool | None = None


class Text(Model):
    """A custom tool that takes any text."""

    type: Literal["text"]


class Grammar(Model):
    """A custom tool whose input must match a grammar, written in the syntax of Lark or as a regular expression."""

    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]


# ---------------------------------------------------------------------- the reasoning settings of a response


class Reasoning(Model):
    """How a reasoning model was told to think, and which summary of its thoughts it was to give.

    `generate_summary` is the earlier name of `summary`.
    """

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: ReasoningEffort | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


# ---------------------------------------------------------------------- response formats


class ResponseFormatText(Model):
    """Free text, the default."""

    type: Literal["text"]


class ResponseFormatJSONSchema(Model):
    """JSON that follows a schema ("structured outputs")."""

    json_schema: JSONSchema
    type: Literal["json_schema"]


class JSONSchema(Model):
    """The schema and a name for it. Only with `strict=True` is the output bound to follow it."""

    _wire_names = {"schema_": "schema"}

    name: str
    description: str | None = None
    schema_: dict[str, object] | None = None
    strict: bool | None = None


class ResponseFormatJSONObject(Model):
    """Valid JSON of any shape; the older mode, in which the prompt must ask for JSON as well."""

    type: Literal["json_object"]


class ResponseFormatTextGrammar(Model):
    """Text that a grammar allows."""

    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(Model):
    """Text that is valid Python."""

    type: Literal["python"]


# ---------------------------------------------------------------------- the error that the API describes inside an answer (a failed HTTP request raises an exception instead)


class ErrorObject(Model):
    """What went wrong: `message` for people, `code` for programs, `param` for the argument at fault if there is one."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    misalignment: Misalignment | None = None


class _Misalignment(Model):
    """All but what may be done about it, which has two names."""

    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None


class Misalignment(_Misalignment):
    """Why an action of the model was stopped as probably not what its user wanted, and what may be done about it."""

    steer: MisalignmentSteer | None = None


class MisalignmentSteer(Model):
    """A message that would lead the model back on course."""

    message: str


# ---------------------------------------------------------------------- what a decision question may show to the model


class DecisionQuestionInputText(Model):
    """A piece of text."""

    text: str
    type: Literal["input_text"]


class DecisionQuestionInputImage(Model):
    """An image, by web address or `data:` URL."""

    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionInputJSON(Model):
    """Structured data: an object or a list of objects."""

    data: list[dict[str, object | None]] | dict[str, object | None]
    type: Literal["input_json"]


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]


# ---------------------------------------------------------------------- filters over the attributes of stored files, as file search uses them


class ComparisonFilter(Model):
    """Compares the attribute `key` with `value`; `in` and `nin` take a list."""

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


Filter: TypeAlias = Union[ComparisonFilter, object]  # `object` is a nested CompoundFilter, which the API leaves open


class CompoundFilter(Model):
    """Joins filters with `and` or `or`; they may be compound ones themselves."""

    filters: list[Filter]
    type: Literal["and", "or"]
