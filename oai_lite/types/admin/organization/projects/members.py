"""Who may do what in a project: its users, groups, and the roles that it has of its own."""

from __future__ import annotations

from typing import Literal

from .....model import Model


class ProjectUser(Model):
    """A member of a project. `role` is `owner` or `member`, or a custom one."""

    id: str
    added_at: int  # Unix seconds
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class UserDeleteResponse(Model):
    """The answer to removing a user from a project; the user stays in the organization."""

    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class ProjectGroup(Model):
    """A group that has access to a project."""

    created_at: int  # Unix seconds
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class GroupDeleteResponse(Model):
    """The answer to withdrawing a group's access."""

    deleted: bool
    object: Literal["project.group.deleted"]


class RoleDeleteResponse(Model):
    """The answer to deleting a project's role."""

    id: str
    deleted: bool
    object: Literal["role.deleted"]
