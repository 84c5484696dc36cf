"""Files in environments."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .....model import Model


class EnvironmentFile(Model):
    """A file at a path of an environment."""

    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


# ---------------------------------------------------------------------- files to be put into an environment, or listed


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """A copy of an uploaded file at `path`."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """A small file; `data` is its content in base64."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


FileCreateParams: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class FileListParams(TypedDict, total=False):
    """Which files: below `path`, a page at a time."""

    limit: int | None
    order: Literal["asc", "desc"]
    page: str
    path: str | None
