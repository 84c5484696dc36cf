"""What `skills.versions` answers: the states that a skill has had."""

from __future__ import annotations

from typing import Literal

from ...model import Model


class SkillVersion(Model):
    """One state of a skill; versions do not change."""

    id: str
    created_at: int  # Unix seconds
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str  # a number, as text


class SkillVersionList(Model):
    """A page of versions, as it is on the wire."""

    data: list[SkillVersion]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DeletedSkillVersion(Model):
    """The answer to deleting a version."""

    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
