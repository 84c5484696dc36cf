"""A step that writes a message, as streams bring it; the whole one is in `run_steps`."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class RunStepDeltaMessageDelta(Model):
    """The step writes a message."""

    type: Literal["message_creation"]
    message_creation: MessageCreation | None = None


class MessageCreation(Model):
    """The message."""

    message_id: str | None = None
