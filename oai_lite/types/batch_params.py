"""The requests of `batches`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .shared.names import Metadata


class BatchCreateParams(TypedDict, total=False):
    """A batch to start: an uploaded JSONL file (purpose `batch`) whose lines are requests to one `endpoint`."""

    completion_window: Required[Literal["24h"]]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    input_file_id: Required[str]
    metadata: Metadata | None
    output_expires_after: OutputExpiresAfter


class OutputExpiresAfter(TypedDict, total=False):
    """Deletes the output and error files so many seconds after they were made: an hour (3600) to 30 days (2592000)."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchListParams(TypedDict, total=False):
    """Which batches to list; `after` is the id to go on from."""

    after: str
    limit: int
