"""What a user said, as the server keeps it for decisions."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from .session import (
    AudioFormat,
    ChoiceInstructionsPartsInputImage,
    ClientConfig,
    DecisionJSONObject,
    SessionUpdateConfig,
)


class DecisionStoredUserMessage(Model):
    """What the user said, as the server keeps it: with an id."""

    id: str
    content: str | list[ContentPart]
    role: Literal["user"]
    type: Literal["message"] | None = None


class ContentPartInputText(Model):
    """Text of the user."""

    text: str
    type: Literal["input_text"]


class ContentPartInputImage(ChoiceInstructionsPartsInputImage):
    """An image of the user."""


class ContentPartInputJSON(Model):
    """Data of the user."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


ContentPart: TypeAlias = Union[ContentPartInputText, ContentPartInputImage, ContentPartInputJSON]


# ---------------------------------------------------------------------- what a user said, for decisions


class DecisionUserMessage(Model):
    """What the user said, as text or in parts, which may be images and data."""

    content: str | list[ContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None


# ---------------------------------------------------------------------- the configuration of a fork that brings its own audio


class ForkSessionConfig(Model):
    """What a fork sets for itself."""

    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    store: bool | None = None


class Audio(Model):
    """The format of audio that goes over the fork's connection."""

    format: AudioFormat | None = None


class Delegation(SessionUpdateConfig.DelegationResponses):
    """Changes to how work is handed to the Responses API."""
