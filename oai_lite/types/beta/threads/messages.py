"""Messages of threads."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ....model import Model
from ...shared import Metadata
from ..assistant import CodeInterpreterTool


class Message(Model):
    """One message of a thread, by the user or by an assistant."""

    id: str
    assistant_id: str | None = None  # who wrote it, if an assistant did
    attachments: list[Attachment] | None = None
    completed_at: int | None = None
    content: list[MessageContent]
    created_at: int  # Unix seconds, as all times here
    incomplete_at: int | None = None
    incomplete_details: IncompleteDetails | None = None
    metadata: Metadata | None = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None = None  # None for messages that were added by hand
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


class IncompleteDetails(Model):
    """Why the message ends early."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Attachment(Model):
    """A file, and the tools that may read it."""

    file_id: str | None = None
    tools: list[AttachmentTool] | None = None


class AttachmentToolAssistantToolsFileSearchTypeOnly(Model):
    """Searching the file."""

    type: Literal["file_search"]


AttachmentTool: TypeAlias = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]


class MessageDeleted(Model):
    """What deleting a message gives."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class Text(Model):
    """Text, and what parts of it stand for."""

    annotations: list[Annotation]
    value: str


class TextContentBlock(Model):
    """A piece of text."""

    text: Text
    type: Literal["text"]


class ImageFile(Model):
    """An uploaded image, and how closely the model looks at it."""

    file_id: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageFileContentBlock(Model):
    """An image among the files."""

    image_file: ImageFile
    type: Literal["image_file"]


class ImageURL(Model):
    """An image's address, and how closely the model looks at it."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageURLContentBlock(Model):
    """An image on the web."""

    image_url: ImageURL
    type: Literal["image_url"]


class RefusalContentBlock(Model):
    """What the model said instead of an answer."""

    refusal: str
    type: Literal["refusal"]


# Told apart by `type`.
MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]


class FileCitationAnnotation(Model):
    """`text`, at these characters of the message, stands for a quotation of a file."""

    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]


class FileCitation(Model):
    """The file that is quoted."""

    file_id: str


class FilePathAnnotation(Model):
    """`text`, at these characters of the message, stands for a file that the code interpreter made."""

    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]


Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]


class FilePath(Model):
    """The file to fetch."""

    file_id: str
