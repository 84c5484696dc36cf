"""Messages and runs of threads, and what requests about them say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "runs": "",
        "message_deltas": "FileCitationDeltaAnnotation FilePathDeltaAnnotation MessageDeltaEvent MessageDelta AnnotationDelta"
        " ImageFileDelta ImageFileDeltaBlock ImageURLDelta ImageURLDeltaBlock RefusalDeltaBlock TextDelta"
        " TextDeltaBlock MessageContentDelta",
        "messages": "Message IncompleteDetails Attachment AttachmentToolAssistantToolsFileSearchTypeOnly AttachmentTool"
        " MessageDeleted Text TextContentBlock ImageFile ImageFileContentBlock ImageURL ImageURLContentBlock"
        " RefusalContentBlock MessageContent FileCitationAnnotation FileCitation FilePathAnnotation Annotation"
        " FilePath",
        "run": "Run LastError RequiredAction RequiredActionSubmitToolOutputs TruncationStrategy Usage RunStatus"
        " RequiredActionFunctionToolCall Function",
        "messages_params": "MessageCreateParams AttachmentToolFileSearch MessageListParams MessageUpdateParams"
        " TextContentBlockParam ImageFileParam ImageFileContentBlockParam ImageURLParam"
        " ImageURLContentBlockParam MessageContentPartParam",
        "run_params": "RunCreateParamsBase RunCreateParamsNonStreaming AdditionalMessage AdditionalMessageAttachment"
        " AdditionalMessageAttachmentToolFileSearch AdditionalMessageAttachmentTool RunCreateParamsStreaming"
        " RunCreateParams RunListParams RunSubmitToolOutputsParamsBase RunSubmitToolOutputsParamsNonStreaming"
        " ToolOutput RunSubmitToolOutputsParamsStreaming RunSubmitToolOutputsParams RunUpdateParams",
    },
)

if TYPE_CHECKING:
    from . import runs as runs

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .messages import (
        Attachment as Attachment,
        AttachmentTool as AttachmentTool,
        FileCitation as FileCitation,
        FilePath as FilePath,
        IncompleteDetails as IncompleteDetails,
    )
    from .run import TruncationStrategy as TruncationStrategy

    # isort: split
    from .message_deltas import *
    from .messages import *
    from .messages_params import *
    from .run import *
    from .run_params import *

    # isort: split
    from .messages import (
        Attachment as Attachment,
        AttachmentTool as AttachmentTool,
        FileCitation as FileCitation,
        FilePath as FilePath,
        IncompleteDetails as IncompleteDetails,
    )
    from .run import TruncationStrategy as TruncationStrategy

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
