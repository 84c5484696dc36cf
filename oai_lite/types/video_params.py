"""The requests of `videos`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict, Union

from .file_types import FileTypes
from .image_params import ImageInputReferenceParam
from .video import VideoSeconds, VideoSize


class VideoCreateCharacterParams(TypedDict, total=False):
    """A video to take a character from, and the character's name."""

    name: Required[str]
    video: Required[FileTypes]


class VideoCreateParams(TypedDict, total=False):
    """A video to make; 4 seconds of 720x1280 unless said otherwise."""

    prompt: Required[str]
    input_reference: InputReference
    model: VideoModelParam
    seconds: VideoSeconds
    size: VideoSize


# An image to begin with. `videos.create` takes files only: its form cannot hold a reference.
InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]


class VideoDownloadContentParams(TypedDict, total=False):
    """What to download: the video, its thumbnail, or a sheet of frames."""

    variant: Literal["video", "thumbnail", "spritesheet"]


class VideoEditParams(TypedDict, total=False):
    """A video to change, and how."""

    prompt: Required[str]
    video: Required[Video]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    """A finished video, by its id."""

    id: Required[str]


# A video. `videos.edit` and `extend` take files only: their form cannot hold a reference.
Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]


class VideoExtendParams(TypedDict, total=False):
    """A video to go on with, how, and by how many seconds."""

    prompt: Required[str]
    seconds: Required[VideoSeconds]
    video: Required[Video]


class VideoListParams(TypedDict, total=False):
    """Which videos to list; `after` is the id to go on from."""

    after: str
    limit: int
    order: Literal["asc", "desc"]


# Names of snapshots are taken, too.
VideoModelParam: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]


class VideoRemixParams(TypedDict, total=False):
    """What to change of a finished video."""

    prompt: Required[str]
