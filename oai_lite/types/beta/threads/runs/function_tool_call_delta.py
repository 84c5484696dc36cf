"""A call of one of your functions, as streams bring it; the whole one is in `run_steps`."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class FunctionToolCallDelta(Model):
    """More of a call of one of your functions."""

    index: int
    type: Literal["function"]
    id: str | None = None
    function: Function | None = None


class Function(Model):
    """More of the arguments; the name comes with the first piece."""

    arguments: str | None = None
    name: str | None = None
    output: str | None = None
