"""The requests of `admin.organization.invites`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypedDict


class InviteCreateParams(TypedDict, total=False):
    """Whom to invite, and as what. Without `projects` the person joins the default project."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[Project]


class Project(TypedDict, total=False):
    """A project to join, and as what."""

    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteListParams(TypedDict, total=False):
    """Which invitations to list; `after` is the id to go on from."""

    after: str
    limit: int
