"""The error that the API describes inside an answer (a failed HTTP request raises an exception instead)."""

from __future__ import annotations

from typing import Literal

from ...model import Model


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
