"""Settings changed in mid-conversation; on its own because its `Text` and `Reasoning` are less than a request's."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..shared_params import ReasoningEffort, ResponseFormatText
from .content_params import ResponseFormatTextJSONSchemaConfigParam


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """An input item that changes settings from its place on; what it leaves out stays as it was."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: Reasoning
    text: Text


class Reasoning(TypedDict, total=False):
    """How hard to think from here on."""

    effort: ReasoningEffort | None


class Text(TypedDict, total=False):
    """What format to answer in from here on."""

    format: Required[TextFormat]


TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]
