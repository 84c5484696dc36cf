"""Files in environments."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class EnvironmentFile(Model):
    """A file at a path of an environment."""

    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
