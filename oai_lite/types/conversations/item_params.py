"""The parts of messages, under the names that conversations have for them; they are those of responses."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.content_params import (
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputTextParam,
    ResponseOutputRefusalParam,
    ResponseOutputTextParam,
)

InputFileContentParam: TypeAlias = ResponseInputFileParam
InputImageContentParam: TypeAlias = ResponseInputImageParam
InputTextContentParam: TypeAlias = ResponseInputTextParam
OutputTextContentParam: TypeAlias = ResponseOutputTextParam
RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
