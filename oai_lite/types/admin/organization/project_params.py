"""The requests of `admin.organization.projects`."""

from __future__ import annotations

from typing import Required, TypedDict

from .project import ProjectResidency


class ProjectCreateParams(TypedDict, total=False):
    """A project to make. `residency` says where its data is kept and worked on."""

    name: Required[str]
    external_key_id: str | None
    geography: str | None
    residency: ProjectResidency | None


class ProjectListParams(TypedDict, total=False):
    """Which projects to list; archived ones only on demand. `after` is the id to go on from."""

    after: str
    include_archived: bool
    limit: int


class ProjectUpdateParams(TypedDict, total=False):
    """What to change of a project."""

    external_key_id: str | None
    geography: str | None
    name: str | None
