"""What a user said, for decisions."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .decision_stored_user_message import (
    ContentPart as ContentPart,
    ContentPartInputImage as ContentPartInputImage,
    ContentPartInputJSON as ContentPartInputJSON,
    ContentPartInputText as ContentPartInputText,
)


class DecisionUserMessage(Model):
    """What the user said, as text or in parts, which may be images and data."""

    content: str | list[ContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None
