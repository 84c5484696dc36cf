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
    from .message_deltas import (
        AnnotationDelta as AnnotationDelta,
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
        FilePathDeltaAnnotation as FilePathDeltaAnnotation,
        ImageFileDelta as ImageFileDelta,
        ImageFileDeltaBlock as ImageFileDeltaBlock,
        ImageURLDelta as ImageURLDelta,
        ImageURLDeltaBlock as ImageURLDeltaBlock,
        MessageContentDelta as MessageContentDelta,
        MessageDelta as MessageDelta,
        MessageDeltaEvent as MessageDeltaEvent,
        RefusalDeltaBlock as RefusalDeltaBlock,
        TextDelta as TextDelta,
        TextDeltaBlock as TextDeltaBlock,
    )
    from .messages import *
    from .messages_params import (
        AttachmentToolFileSearch as AttachmentToolFileSearch,
        ImageFileContentBlockParam as ImageFileContentBlockParam,
        ImageFileParam as ImageFileParam,
        ImageURLContentBlockParam as ImageURLContentBlockParam,
        ImageURLParam as ImageURLParam,
        MessageContentPartParam as MessageContentPartParam,
        MessageCreateParams as MessageCreateParams,
        MessageListParams as MessageListParams,
        MessageUpdateParams as MessageUpdateParams,
        TextContentBlockParam as TextContentBlockParam,
    )
    from .run import (
        Function as Function,
        LastError as LastError,
        RequiredAction as RequiredAction,
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
        RequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
        Run as Run,
        RunStatus as RunStatus,
        TruncationStrategy as TruncationStrategy,
        Usage as Usage,
    )
    from .run_params import (
        AdditionalMessage as AdditionalMessage,
        AdditionalMessageAttachment as AdditionalMessageAttachment,
        AdditionalMessageAttachmentTool as AdditionalMessageAttachmentTool,
        AdditionalMessageAttachmentToolFileSearch as AdditionalMessageAttachmentToolFileSearch,
        RunCreateParams as RunCreateParams,
        RunCreateParamsBase as RunCreateParamsBase,
        RunCreateParamsNonStreaming as RunCreateParamsNonStreaming,
        RunCreateParamsStreaming as RunCreateParamsStreaming,
        RunListParams as RunListParams,
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
        RunSubmitToolOutputsParamsBase as RunSubmitToolOutputsParamsBase,
        RunSubmitToolOutputsParamsNonStreaming as RunSubmitToolOutputsParamsNonStreaming,
        RunSubmitToolOutputsParamsStreaming as RunSubmitToolOutputsParamsStreaming,
        RunUpdateParams as RunUpdateParams,
        ToolOutput as ToolOutput,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
