"""The requests of a project's `spend_alerts` and `spend_limit`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SpendAlertCreateParams(TypedDict, total=False):
    """When to send an email, and to whom."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]  # cents


class NotificationChannel(TypedDict, total=False):
    """Who gets the email, and what its subject begins with."""

    recipients: Required[Sequence[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None


class SpendAlertListParams(TypedDict, total=False):
    """Which alerts to list; `after` and `before` are ids to go on from."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(TypedDict, total=False):
    """An alert's new content, all of it."""

    project_id: Required[str]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]  # cents


class SpendLimitUpdateParams(TypedDict, total=False):
    """The new limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]  # cents


# ---------------------------------------------------------------------- the requests of a project's `hosted_tool_permissions` and `model_permissions`


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """The tools to switch on or off; the others stay as they are."""

    code_interpreter: CodeInterpreter | None
    file_search: FileSearch | None
    image_generation: ImageGeneration | None
    mcp: Mcp | None
    web_search: WebSearch | None


class CodeInterpreter(TypedDict, total=False):
    """The code interpreter."""

    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    """File search."""

    enabled: Required[bool]


class ImageGeneration(TypedDict, total=False):
    """Image generation."""

    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    """Remote MCP servers."""

    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    """Web search."""

    enabled: Required[bool]


class ModelPermissionUpdateParams(TypedDict, total=False):
    """The new list, and whether it allows or forbids."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]
