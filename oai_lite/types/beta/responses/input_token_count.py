"""How many input tokens a beta response would take."""

from __future__ import annotations

from typing import Literal

from ....model import Model


class InputTokenCountResponse(Model):
    """The count: `input_tokens`."""

    input_tokens: int
    object: Literal["response.input_tokens"]
