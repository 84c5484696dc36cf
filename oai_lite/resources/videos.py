"""Videos: jobs that are begun, waited for, then downloaded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import types
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, delete, flow, get, paged, post
from ..errors import ArgumentError
from ..flow import Flow
from ..page import ConversationCursorPage
from ..polling import Pace, id_of
from ..response import HttpxBinaryResponseContent


class NotAFile(ArgumentError, RuntimeError):
    """A reference was given where only a file can be sent."""


def files_only(values: dict[str, Any]) -> dict[str, Any]:
    """Refuse references to images and videos: the form that these requests are cannot hold them."""
    for name in ("input_reference", "video"):
        value = values.get(name)
        if isinstance(value, Mapping):
            raise NotAFile(
                f"videos: {name} must be a file (bytes, an open binary file, a pathlib.Path or a tuple), got a mapping with "
                f"{', '.join(map(repr, value))}; download what it refers to and pass that"
            )
    return values


class Videos(Resource[M]):
    """Videos made from text, images and other videos.

    Deprecated: OpenAI has announced the end of this API for 24 September 2026.
    """

    if TYPE_CHECKING:
        with_raw_response: Videos[Raw[M]]
        with_streaming_response: Videos[Streamed[M]]

    @post("/videos", multipart=("input_reference",), starts_work=True, before=files_only)
    def create(
        self,
        *,
        prompt: str,
        input_reference: types.InputReference = OMIT,
        model: types.VideoModelParam = OMIT,
        seconds: types.VideoSeconds = OMIT,
        size: types.VideoSize = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.Video:
        """Begin a video; `poll` waits for it. `input_reference` is an image of the video's size to begin with: a
        file, because a form cannot hold a reference to one.
        """
        ...

    @get("/videos/{video_id}")
    def retrieve(self, video_id: str, **options: Unpack[RequestOptions]) -> types.Video:
        """How far a video got."""
        ...

    @paged("/videos")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.Video]:
        """The project's videos, newest first unless `order="asc"`. A page holds up to `limit`."""
        ...

    @delete("/videos/{video_id}")
    def delete(self, video_id: str, **options: Unpack[RequestOptions]) -> types.VideoDeleteResponse:
        """Delete a finished or failed video with its content."""
        ...

    @post("/videos/characters", multipart=("video",), before=files_only)
    def create_character(
        self, *, name: str, video: types.FileTypes, **options: Unpack[RequestOptions]
    ) -> types.VideoCreateCharacterResponse:
        """Take a character from a short video, for prompts to name."""
        ...

    @get("/videos/{video_id}/content", accept="application/binary")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """A finished video as MP4, or its `thumbnail` (WebP) or `spritesheet` (JPEG).

        For the video itself use `with_streaming_response.download_content` and `stream_to_file`.
        """
        ...

    @post("/videos/edits", multipart=("video",), starts_work=True, before=files_only)
    def edit(self, *, prompt: str, video: types.video_params.Video, **options: Unpack[RequestOptions]) -> types.Video:
        """Begin a changed copy of a video, which must be given as a file."""
        ...

    @post("/videos/extensions", multipart=("video",), starts_work=True, before=files_only)
    def extend(
        self,
        *,
        prompt: str,
        seconds: types.VideoSeconds,
        video: types.video_params.Video,
        **options: Unpack[RequestOptions],
    ) -> types.Video:
        """Begin a longer version of a video, which must be given as a file; `seconds` is how much is added."""
        ...

    @get("/videos/characters/{character_id}")
    def get_character(self, character_id: str, **options: Unpack[RequestOptions]) -> types.VideoGetCharacterResponse:
        """What is known of a character."""
        ...

    @post("/videos/{video_id}/remix", starts_work=True)
    def remix(self, video_id: str, *, prompt: str, **options: Unpack[RequestOptions]) -> types.Video:
        """Begin a new version of a finished video: the same scene, changed as the prompt says."""
        ...

    @flow
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.Video]:
        """Ask until a video is `completed` or `failed`, as often as the server suggests unless `poll_interval_ms` is given.

        Raises `PollTimeoutError` once `max_wait_seconds` are over; its `.last` is the video as last seen.
        """
        pace = Pace("videos.poll", poll_interval_ms, max_wait_seconds)
        return (yield from _ended(pace, video_id, options))

    @flow
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: types.InputReference = OMIT,
        model: types.VideoModelParam = OMIT,
        seconds: types.VideoSeconds = OMIT,
        size: types.VideoSize = OMIT,
        poll_interval_ms: int = OMIT,
        max_wait_seconds: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> Flow[types.Video]:
        """`create`, then `poll`. Look at the `status`: a video that `failed` has an `error`."""
        pace = Pace("videos.create_and_poll", poll_interval_ms, max_wait_seconds)
        video = yield from Videos.create.call(
            prompt=prompt, input_reference=input_reference, model=model, seconds=seconds, size=size, **options
        )
        return (yield from _ended(pace, id_of(video), options))


def _ended(pace: Pace, video_id: str, options: RequestOptions) -> Flow[types.Video]:
    asking = pace.asking(options)
    return pace.until(
        lambda video: video.status not in ("queued", "in_progress"), lambda: Videos.retrieve.call(video_id, **asking)
    )
