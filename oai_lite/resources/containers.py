"""Containers: machines that hosted tools run in, and the files in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ..page import CursorPage
from ..response import HttpxBinaryResponseContent


class Content(Resource[M]):
    """What the files hold."""

    if TYPE_CHECKING:
        with_raw_response: Content[Raw[M]]
        with_streaming_response: Content[Streamed[M]]

    @get("/containers/{container_id}/files/{file_id}/content", accept="application/binary")
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """A file's bytes. For a large file use `with_streaming_response.retrieve` and `stream_to_file`."""
        ...


class Files(Resource[M]):
    """The files in containers."""

    if TYPE_CHECKING:
        with_raw_response: Files[Raw[M]]
        with_streaming_response: Files[Streamed[M]]

    @cached_property
    def content(self) -> Content[M]:
        """What the files hold."""
        return Content(self)

    @post("/containers/{container_id}/files", multipart=("file",), only_with_files=True)
    def create(
        self,
        container_id: str,
        *,
        file: types.FileTypes = OMIT,
        file_id: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.containers.FileCreateResponse:
        """Put a file into a container: `file` itself, or `file_id` of one that was uploaded before."""
        ...

    @get("/containers/{container_id}/files/{file_id}")
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]
    ) -> types.containers.FileRetrieveResponse:
        """Where a file lies in its container, and how large it is."""
        ...

    @paged("/containers/{container_id}/files")
    def list(
        self,
        container_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.containers.FileListResponse]:
        """The files in a container. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/containers/{container_id}/files/{file_id}")
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a file in a container."""
        ...


class Containers(Resource[M]):
    """Machines for the code interpreter and the shell tool."""

    if TYPE_CHECKING:
        with_raw_response: Containers[Raw[M]]
        with_streaming_response: Containers[Streamed[M]]

    @cached_property
    def files(self) -> Files[M]:
        """The files in containers."""
        return Files(self)

    @post("/containers")
    def create(
        self,
        *,
        name: str,
        expires_after: types.container_create_params.ExpiresAfter = OMIT,
        file_ids: Sequence[str] = OMIT,
        memory_limit: Literal["1g", "4g", "16g", "64g"] = OMIT,
        network_policy: types.container_create_params.NetworkPolicy = OMIT,
        skills: Iterable[types.container_create_params.Skill] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.ContainerCreateResponse:
        """Make a container. It is paid for while it lives, and lives until it was idle for `expires_after` (20
        minutes unless said otherwise).
        """
        ...

    @get("/containers/{container_id}")
    def retrieve(self, container_id: str, **options: Unpack[RequestOptions]) -> types.ContainerRetrieveResponse:
        """What is known of a container."""
        ...

    @paged("/containers")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        name: str = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.ContainerListResponse]:
        """The project's containers. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/containers/{container_id}")
    def delete(self, container_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a container; its files are lost."""
        ...
