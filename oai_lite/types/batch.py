"""What `batches` answers: a file of requests that is worked off within a day, and how far it got."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..model import Model
from .shared import Metadata


class Batch(Model):
    """A batch. The answers are the lines of file `output_file_id`, in any order: match them by `custom_id`.

    Lines that failed are in `error_file_id`; what was wrong with the input file as a whole is in `errors`. Each
    `…_at` is absent until the batch gets there. A cancelled or expired batch still has the answers that were finished
    by then.
    """

    id: str
    completion_window: str  # `24h`
    created_at: int  # this and the other times: Unix seconds
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: int | None = None
    cancelling_at: int | None = None
    completed_at: int | None = None
    error_file_id: str | None = None
    errors: Errors | None = None
    expired_at: int | None = None
    expires_at: int | None = None
    failed_at: int | None = None
    finalizing_at: int | None = None
    in_progress_at: int | None = None
    metadata: Metadata | None = None
    model: str | None = None  # the one that its requests name
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None  # of the whole batch; absent on older ones


class Errors(Model):
    """Why the input file was refused."""

    data: list[BatchError] | None = None
    object: str | None = None


class BatchError(Model):
    """One fault of the input file; `line` counts from 1, where it is a line's."""

    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None


class BatchRequestCounts(Model):
    """How many requests there are, and how many have ended which way."""

    completed: int
    failed: int
    total: int


class BatchUsage(Model):
    """Tokens of all answers together."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class InputTokensDetails(Model):
    """How much of the input came from the prompt cache."""

    cached_tokens: int


class OutputTokensDetails(Model):
    """How much of the output was reasoning."""

    reasoning_tokens: int


# ---------------------------------------------------------------------- the requests of `batches`


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
