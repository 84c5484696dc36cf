"""What `admin.organization.projects` answers: a project, and the regions that one can be kept in."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ....model import Model


class Project(Model):
    """A project: its own keys, members, limits and data. It can be archived (`archived_at` is set then), never
    deleted.
    """

    id: str
    created_at: int  # Unix seconds
    object: Literal["organization.project"]
    archived_at: int | None = None  # Unix seconds
    external_key_id: str | None = None
    name: str | None = None
    residency: ProjectResidency | None = None
    status: str | None = None


# Where a project's data is stored, and for `…_PROCESSING` also worked on. Chosen when the project is made.
ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]


# ---------------------------------------------------------------------- the requests of `admin.organization.projects`


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
