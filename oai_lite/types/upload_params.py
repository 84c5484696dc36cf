"""The request that ends an upload; the one that begins it is in `upload_create_params`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class UploadCompleteParams(TypedDict, total=False):
    """The parts in the order of the file; `md5` (of the whole file, in hex) lets the server check what it got."""

    part_ids: Required[Sequence[str]]
    md5: str
