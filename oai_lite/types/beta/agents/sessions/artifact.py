"""Artifacts: files that an agent hands out."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class SessionArtifact(Model):
    """A file that a turn produced. `sessions.artifacts.content` has its bytes."""

    id: str
    created_at: int  # Unix seconds
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(Model):
    """The answer to deleting an artifact."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]
