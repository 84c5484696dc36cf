"""Skills: bundles of files that hosted tools can use, and their versions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, get, paged, post
from ..page import CursorPage
from ..response import HttpxBinaryResponseContent


class Content(Resource[M]):
    """Skills as archives."""

    if TYPE_CHECKING:
        with_raw_response: Content[Raw[M]]
        with_streaming_response: Content[Streamed[M]]

    @get("/skills/{skill_id}/content", accept="application/binary")
    def retrieve(self, skill_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """A zip archive of the files."""
        ...


class VersionContent(Resource[M]):
    """Versions as archives."""

    if TYPE_CHECKING:
        with_raw_response: VersionContent[Raw[M]]
        with_streaming_response: VersionContent[Streamed[M]]

    @get("/skills/{skill_id}/versions/{version}/content", accept="application/binary")
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """A zip archive of the files."""
        ...


class Versions(Resource[M]):
    """The versions of skills; what is in one does not change."""

    if TYPE_CHECKING:
        with_raw_response: Versions[Raw[M]]
        with_streaming_response: Versions[Streamed[M]]

    @cached_property
    def content(self) -> VersionContent[M]:
        """Versions as archives."""
        return VersionContent(self)

    @post("/skills/{skill_id}/versions", multipart=("files",), only_with_files=True)
    def create(
        self,
        skill_id: str,
        *,
        default: bool = OMIT,
        files: Sequence[types.FileTypes] | types.FileTypes = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.skills.SkillVersion:
        """Add a version: all its files, as in `skills.create`. With `default=True` it is the one used from now on."""
        ...

    @get("/skills/{skill_id}/versions/{version}")
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]) -> types.skills.SkillVersion:
        """What is known of a version."""
        ...

    @paged("/skills/{skill_id}/versions")
    def list(
        self,
        skill_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.skills.SkillVersion]:
        """A skill's versions. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/skills/{skill_id}/versions/{version}")
    def delete(
        self, version: str, *, skill_id: str, **options: Unpack[RequestOptions]
    ) -> types.skills.DeletedSkillVersion:
        """Delete a version."""
        ...


class Skills(Resource[M]):
    """Bundles of instructions, scripts and other files that hosted tools can use."""

    if TYPE_CHECKING:
        with_raw_response: Skills[Raw[M]]
        with_streaming_response: Skills[Streamed[M]]

    @cached_property
    def content(self) -> Content[M]:
        """Skills as archives."""
        return Content(self)

    @cached_property
    def versions(self) -> Versions[M]:
        """The versions of skills."""
        return Versions(self)

    @post("/skills", multipart=("files",), only_with_files=True)
    def create(
        self, *, files: Sequence[types.FileTypes] | types.FileTypes = OMIT, **options: Unpack[RequestOptions]
    ) -> types.Skill:
        """Make a skill of a folder's files (a list; names with paths: `("my-skill/SKILL.md", content)`) or of one zip
        archive.

        `SKILL.md` must be among them: it gives the name and the description.
        """
        ...

    @get("/skills/{skill_id}")
    def retrieve(self, skill_id: str, **options: Unpack[RequestOptions]) -> types.Skill:
        """What is known of a skill."""
        ...

    @post("/skills/{skill_id}")
    def update(self, skill_id: str, *, default_version: str, **options: Unpack[RequestOptions]) -> types.Skill:
        """Choose the version that is used where none is named."""
        ...

    @paged("/skills")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> CursorPage[types.Skill]:
        """The project's skills. A page holds up to `limit` (at most 100)."""
        ...

    @delete("/skills/{skill_id}")
    def delete(self, skill_id: str, **options: Unpack[RequestOptions]) -> types.DeletedSkill:
        """Delete a skill with all its versions."""
        ...
