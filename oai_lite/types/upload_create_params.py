"""The request that begins an upload."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .file_object import FilePurpose


class UploadCreateParams(TypedDict, total=False):
    """Announces a file: its exact size, its name and type, and what for."""

    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: ExpiresAfter


class ExpiresAfter(TypedDict, total=False):
    """Deletes the file so many seconds after its upload: from an hour (3600) to 30 days (2592000)."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
