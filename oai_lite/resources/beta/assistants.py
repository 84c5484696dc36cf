"""Assistants: a model with instructions, tools and files under one id. OpenAI has deprecated them in favour of responses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ...page import CursorPage
from .headers import ASSISTANTS


class Assistants(Resource[M]):
    """Assistants; to put one to work, run it on a thread (`beta.threads`). Deprecated: use `responses`."""

    _headers = ASSISTANTS

    if TYPE_CHECKING:
        with_raw_response: Assistants[Raw[M]]
        with_streaming_response: Assistants[Streamed[M]]

    @post("/assistants")
    def create(
        self,
        *,
        model: str | types.ChatModel,
        description: str | None = OMIT,
        instructions: str | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        name: str | None = OMIT,
        reasoning_effort: types.ReasoningEffort | None = OMIT,
        response_format: types.beta.AssistantResponseFormatOptionParam | None = OMIT,
        temperature: float | None = OMIT,
        tool_resources: types.beta.assistant_create_params.ToolResources | None = OMIT,
        tools: Iterable[types.beta.AssistantToolParam] = OMIT,
        top_p: float | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.Assistant:
        """Make an assistant: up to 128 tools, and instructions of up to 256,000 characters."""
        ...

    @get("/assistants/{assistant_id}")
    def retrieve(self, assistant_id: str, **options: Unpack[RequestOptions]) -> types.beta.Assistant:
        """An assistant as it is now."""
        ...

    @post("/assistants/{assistant_id}")
    def update(
        self,
        assistant_id: str,
        *,
        description: str | None = OMIT,
        instructions: str | None = OMIT,
        metadata: types.Metadata | None = OMIT,
        model: types.beta.AssistantModel = OMIT,
        name: str | None = OMIT,
        reasoning_effort: types.ReasoningEffort | None = OMIT,
        response_format: types.beta.AssistantResponseFormatOptionParam | None = OMIT,
        temperature: float | None = OMIT,
        tool_resources: types.beta.assistant_params.ToolResources | None = OMIT,
        tools: Iterable[types.beta.AssistantToolParam] = OMIT,
        top_p: float | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.beta.Assistant:
        """Change an assistant; what is not passed stays. Runs that have begun go on as they were."""
        ...

    @paged("/assistants")
    def list(
        self,
        *,
        after: str = OMIT,
        before: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.Assistant]:
        """The assistants of the project, newest first unless `order="asc"`. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/assistants/{assistant_id}")
    def delete(self, assistant_id: str, **options: Unpack[RequestOptions]) -> types.beta.AssistantDeleted:
        """Delete an assistant. Its threads and files stay."""
        ...
