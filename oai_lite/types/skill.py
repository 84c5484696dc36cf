"""What `skills` answers: bundles of files with instructions that hosted tools can use."""

from __future__ import annotations

from typing import Literal

from ..model import Model


class Skill(Model):
    """A skill. Name and description come from its default version, the one that is used where none is named."""

    id: str
    created_at: int  # Unix seconds
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(Model):
    """A page of skills, as it is on the wire."""

    data: list[Skill]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DeletedSkill(Model):
    """The answer to deleting a skill."""

    id: str
    deleted: bool
    object: Literal["skill.deleted"]
