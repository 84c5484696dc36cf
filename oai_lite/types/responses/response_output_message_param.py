"""An assistant message that goes back in; on its own because its `Content` is not the one of reasoning items."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .content_params import ResponseOutputRefusalParam, ResponseOutputTextParam


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message the model wrote earlier, exactly as it was returned (to write one by hand: `EasyInputMessageParam`)."""

    id: Required[str]
    content: Required[Iterable[Content]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


Content: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]
