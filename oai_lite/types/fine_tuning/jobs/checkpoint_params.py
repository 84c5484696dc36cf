"""The query of `fine_tuning.jobs.checkpoints.list`."""

from __future__ import annotations

from typing import TypedDict


class CheckpointListParams(TypedDict, total=False):
    """A page, after the checkpoint with the id `after`."""

    after: str
    limit: int
