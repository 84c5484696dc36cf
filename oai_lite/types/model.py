"""What `models` answers: the models that the API key may use."""

from __future__ import annotations

from typing import Literal

from ..model import Model as _Model


class Model(_Model):
    """A model that can be asked for; `id` is the name to give as `model=`."""

    id: str
    created: int  # Unix seconds
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None  # absent as long as no end is planned


class ModelDeleted(_Model):
    """The answer to deleting a fine-tuned model."""

    id: str
    deleted: bool
    object: str
