"""What `videos` answers: jobs that make videos, and the characters that appear in them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ..model import Model
from .shared import Misalignment


class Video(Model):
    """A video, or the job that makes it: `completed` means that its content can be downloaded until `expires_at`.

    `progress` is in percent; `error` is there if it `failed`.
    """

    id: str
    completed_at: int | None = None
    created_at: int  # this and the other times: Unix seconds
    error: VideoCreateError | None = None
    expires_at: int | None = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    seconds: str | VideoSeconds
    size: VideoSize  # width x height
    status: Literal["queued", "in_progress", "completed", "failed"]


# Names of snapshots are taken, too.
VideoModel: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]


class VideoCreateError(Model):
    """Why a video was not made."""

    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class VideoCreateCharacterResponse(Model):
    """A character that was made from a video; prompts can name it."""

    id: str | None = None
    created_at: int  # Unix seconds
    name: str | None = None


class VideoGetCharacterResponse(VideoCreateCharacterResponse):
    """A character, looked up."""


class VideoDeleteResponse(Model):
    """The answer to deleting a video."""

    id: str
    deleted: bool
    object: Literal["video.deleted"]
