"""Pieces of messages, as streams bring them. A block's pieces have one `index`; texts are joined."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model

# ---------------------------------------------------------------------- a quotation of a file in a message, as streams bring it; the whole one is in `messages`


class FileCitationDeltaAnnotation(Model):
    """A quotation of a file, or a piece of one."""

    index: int
    type: Literal["file_citation"]
    end_index: int | None = None
    file_citation: FileCitation | None = None
    start_index: int | None = None
    text: str | None = None


class FileCitation(Model):
    """The file that is quoted, and the words."""

    file_id: str | None = None
    quote: str | None = None


# ---------------------------------------------------------------------- a file that code made, as streams bring the mention of it; the whole one is in `messages`


class FilePathDeltaAnnotation(Model):
    """A file that the code interpreter made, or a piece of the mention."""

    index: int
    type: Literal["file_path"]
    end_index: int | None = None
    file_path: FilePath | None = None
    start_index: int | None = None
    text: str | None = None


class FilePath(Model):
    """The file to fetch."""

    file_id: str | None = None


# ---------------------------------------------------------------------- pieces of messages, as streams bring them


class MessageDeltaEvent(Model):
    """A piece of the message `id`."""

    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class MessageDelta(Model):
    """What the piece adds."""

    content: list[MessageContentDelta] | None = None
    role: Literal["user", "assistant"] | None = None


AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]


class ImageFileDelta(Model):
    """An uploaded image."""

    detail: Literal["auto", "low", "high"] | None = None
    file_id: str | None = None


class ImageFileDeltaBlock(Model):
    """An image among the files."""

    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None = None


class ImageURLDelta(Model):
    """An image's address."""

    detail: Literal["auto", "low", "high"] | None = None
    url: str | None = None


class ImageURLDeltaBlock(Model):
    """An image on the web."""

    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None = None


class RefusalDeltaBlock(Model):
    """More of a refusal."""

    index: int
    type: Literal["refusal"]
    refusal: str | None = None


class TextDelta(Model):
    """More text, and more annotations."""

    annotations: list[AnnotationDelta] | None = None
    value: str | None = None


class TextDeltaBlock(Model):
    """More of a piece of text."""

    index: int
    type: Literal["text"]
    text: TextDelta | None = None


MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]
