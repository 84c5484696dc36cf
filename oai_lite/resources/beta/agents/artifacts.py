"""Artifacts: files that agents hand out, and those of one turn by their paths."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .... import types
from ....endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, flow, get, paged
from ....errors import ArgumentError
from ....flow import Call, Flow
from ....model import Model
from ....page import CursorPage
from ....response import HttpxBinaryResponseContent
from .base import AgentsResource

if TYPE_CHECKING:
    from .turn_stream import AgentTurnResult


class _ArtifactsPage(Model):
    """A page, for flows."""

    data: list[types.beta.agents.sessions.SessionArtifact]
    has_more: bool | None = None


class Artifacts(AgentsResource[M]):
    """Files that agents hand out."""

    if TYPE_CHECKING:
        with_raw_response: Artifacts[Raw[M]]
        with_streaming_response: Artifacts[Streamed[M]]

    @get("/agents/sessions/{session_id}/artifacts/{artifact_id}")
    def retrieve(
        self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.sessions.SessionArtifact:
        """What is known of an artifact."""
        ...

    @paged("/agents/sessions/{session_id}/artifacts")
    def list(
        self,
        session_id: str,
        *,
        after: str = OMIT,
        environment_id: str | None = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.beta.agents.sessions.SessionArtifact]:
        """The artifacts of a session."""
        ...

    @delete("/agents/sessions/{session_id}/artifacts/{artifact_id}")
    def delete(
        self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]
    ) -> types.beta.agents.sessions.SessionArtifactDeleted:
        """Delete an artifact."""
        ...

    @get("/agents/sessions/{session_id}/artifacts/{artifact_id}/content", accept="application/octet-stream")
    def content(
        self, artifact_id: str, *, session_id: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """An artifact's bytes. For a large one use `with_streaming_response.content` and `stream_to_file`."""
        ...

    @get("/agents/sessions/{session_id}/artifacts")
    def _page(self, session_id: str, *, after: str = OMIT, **options: Unpack[RequestOptions]) -> _ArtifactsPage:
        """The same as `list`, for flows."""
        ...

    def for_result(self, result: AgentTurnResult[Any]) -> AgentResultArtifacts[M]:
        """The artifacts of the turn that a `sessions.stream` ended with, by their paths."""
        return AgentResultArtifacts(self, result)


class AgentResultArtifacts(AgentsResource[M]):
    """The artifacts of one turn, by their paths in the environment (`/workspace/report.pdf`)."""

    def __init__(self, artifacts: Artifacts[M], result: AgentTurnResult[Any]) -> None:
        super().__init__(artifacts)
        self._session_id: str = result.session_id
        self._turn_id: str = result.turn_id

    @flow
    def content(self, path: str, **options: Unpack[RequestOptions]) -> Flow[HttpxBinaryResponseContent]:
        """The bytes of the artifact at `path`. Raises ArgumentError unless the turn made exactly one."""
        found = yield from self._find("content", path, options)
        return (yield from Artifacts.content.call(found.id, session_id=self._session_id, **options))

    @flow
    def download(
        self, path: str, *, to: str | os.PathLike[str], **options: Unpack[RequestOptions]
    ) -> Flow[types.beta.agents.sessions.SessionArtifact]:
        """Write the artifact at `path` to a local file, as it comes; what is there is replaced once all has come.

        Gives what is known of the artifact. Raises ArgumentError unless the turn made exactly one at `path`.
        """
        target = os.fspath(to)
        if os.path.isdir(target):
            raise ArgumentError(f"artifacts.download: to: {target!r} is a directory; expected the path of a file")
        found = yield from self._find("download", path, options)
        content = Artifacts.content
        call = content.make(content.declared, (found.id,), {"session_id": self._session_id, **options})
        call.on_demand = True
        answer = yield from self._client._opened(call)
        part = f"{target}.part"
        try:
            yield from Call(partial(answer.stream_to_file, part))
            yield from Call(partial(os.replace, part, target))
        except BaseException:
            if os.path.exists(part):
                os.remove(part)
            raise
        finally:
            yield from Call(answer.close)
        return found

    def _find(
        self, method: str, path: str, options: RequestOptions
    ) -> Flow[types.beta.agents.sessions.SessionArtifact]:
        found = []
        after = OMIT
        while True:
            page = yield from Artifacts._page.call(self._session_id, after=after, **options)
            found += [item for item in page.data or () if (item.path, item.turn_id) == (path, self._turn_id)]
            last = page.data[-1].id if page.data else None
            if page.has_more is False or not last or last == after:
                break
            after = last
        if len(found) != 1:
            raise ArgumentError(
                f"artifacts.{method}: {'no artifact' if not found else f'{len(found)} artifacts'} of turn "
                f"{self._turn_id!r} at {path!r}; artifacts.list(session_id) has all of them"
            )
        return found[0]
