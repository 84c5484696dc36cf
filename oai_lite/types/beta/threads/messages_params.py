"""What requests about messages say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...shared import Metadata
from ..assistant_params import CodeInterpreterToolParam


class MessageCreateParams(TypedDict, total=False):
    """Parameters of `threads.messages.create`."""

    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[Attachment] | None
    metadata: Metadata | None


class Attachment(TypedDict, total=False):
    """A file, and the tools that may read it."""

    file_id: str
    tools: Iterable[AttachmentTool]


class AttachmentToolFileSearch(TypedDict, total=False):
    """Searching; the file goes into a vector store of the thread."""

    type: Required[Literal["file_search"]]


AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]


class MessageListParams(TypedDict, total=False):
    """Parameters of `threads.messages.list`."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str


class MessageUpdateParams(TypedDict, total=False):
    """Parameters of `threads.messages.update`."""

    thread_id: Required[str]
    metadata: Metadata | None


class TextContentBlockParam(TypedDict, total=False):
    """A piece of text."""

    text: Required[str]
    type: Required[Literal["text"]]


class ImageFileParam(TypedDict, total=False):
    """A file with `purpose="vision"`, and how closely to look at it."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class ImageFileContentBlockParam(TypedDict, total=False):
    """An image among the files."""

    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]


class ImageURLParam(TypedDict, total=False):
    """An image's address, and how closely to look at it."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]


class ImageURLContentBlockParam(TypedDict, total=False):
    """An image on the web."""

    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]
