"""What code put out, as streams bring it."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class CodeInterpreterLogs(Model):
    """More of what the code printed."""

    index: int
    type: Literal["logs"]
    logs: str | None = None


class CodeInterpreterOutputImage(Model):
    """An image that the code made."""

    index: int
    type: Literal["image"]
    image: Image | None = None


class Image(Model):
    """The image's file."""

    file_id: str | None = None
