"""The versions that a skill has had; skills themselves are at the top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ...model import Model
from ..file_types import FileTypes


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


# ---------------------------------------------------------------------- the requests of `skills.versions`


class VersionCreateParams(TypedDict, total=False):
    """The files of a new version, all of them; `default` makes it the one that is used where none is named."""

    default: bool
    files: Sequence[FileTypes] | FileTypes


class VersionListParams(TypedDict, total=False):
    """Which versions to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
