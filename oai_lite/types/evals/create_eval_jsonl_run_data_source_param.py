"""The data source that is nothing but rows; its `Source` is narrower than that of the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Rows of a JSONL file or given inline, judged as they are."""

    source: Required[Source]
    type: Required[Literal["jsonl"]]


class SourceFileContent(TypedDict, total=False):
    """Rows in the request itself."""

    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileContentContent(TypedDict, total=False):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: Required[dict[str, object]]
    sample: dict[str, object]


class SourceFileID(TypedDict, total=False):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: Required[str]
    type: Required[Literal["file_id"]]


Source: TypeAlias = Union[SourceFileContent, SourceFileID]
