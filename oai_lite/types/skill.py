"""What `skills` answers: bundles of files with instructions that hosted tools can use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..model import Model
from .file_types import FileTypes


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


# ---------------------------------------------------------------------- the requests of `skills`


class SkillCreateParams(TypedDict, total=False):
    """The files of the first version: all of a folder, or one zip archive of it; `SKILL.md` must be among them."""

    files: Sequence[FileTypes] | FileTypes


class SkillListParams(TypedDict, total=False):
    """Which skills to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


class SkillUpdateParams(TypedDict, total=False):
    """Which version is the default from now on."""

    default_version: Required[str]
