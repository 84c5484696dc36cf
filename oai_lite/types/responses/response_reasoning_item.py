"""What the model thought. A module of its own because its `Content` differs from a message's."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class ResponseReasoningItem(Model):
    """The model's reasoning: summaries if you asked for them. Send it back with the calls that followed it."""

    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] | None = None  # the reasoning itself, from models that show it
    encrypted_content: str | None = None  # for stateless use: ask for it with `include`, send it back as it is
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(Model):
    """A part of the summary."""

    text: str
    type: Literal["summary_text"]


class Content(Model):
    """A part of the reasoning itself."""

    text: str
    type: Literal["reasoning_text"]
