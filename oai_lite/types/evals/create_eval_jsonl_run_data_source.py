"""The data source that is nothing but rows; its `Source` is narrower than that of the others."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class CreateEvalJSONLRunDataSource(Model):
    """Rows of a JSONL file or given inline, judged as they are."""

    source: Source
    type: Literal["jsonl"]


class SourceFileContent(Model):
    """Rows in the request itself."""

    content: list[SourceFileContentContent]
    type: Literal["file_content"]


class SourceFileContentContent(Model):
    """One row; `sample` is an output to be judged, where no model is asked for one."""

    item: dict[str, object]
    sample: dict[str, object] | None = None


class SourceFileID(Model):
    """A JSONL file that was uploaded, each line `{"item": …}`."""

    id: str
    type: Literal["file_id"]


Source: TypeAlias = Union[SourceFileContent, SourceFileID]
