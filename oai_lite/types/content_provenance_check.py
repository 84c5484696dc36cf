"""Whether an image or a sound was made by a model, by the marks that it carries."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..model import Model
from .file_types import FileTypes


class ContentProvenanceCheck(Model):
    """What was found, one result for each kind of mark."""

    created_at: int  # Unix seconds
    object: Literal["content_provenance_check"]
    results: list[Result]


class ResultC2PA(Model):
    """Signed C2PA metadata in the file. `trusted` is more than `valid`: the signer is known, too."""

    generated_at: str | None = None
    issuer: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]


class ResultSynthID(Model):
    """A SynthID watermark in the content itself, which outlasts lost metadata."""

    generated_at: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]


Result: TypeAlias = Union[ResultC2PA, ResultSynthID]


# ---------------------------------------------------------------------- the request of `content_provenance_checks.create`


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """The file to look at."""

    file: Required[FileTypes]
