"""ChatKit: sessions for a chat in a browser, its threads, and what requests about them say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "chat_session": "ChatSession ChatSessionStatus ChatSessionAutomaticThreadTitling ChatSessionChatKitConfiguration"
        " ChatSessionFileUpload ChatSessionHistory ChatSessionRateLimits SessionCreateParams"
        " ChatSessionChatKitConfigurationParam AutomaticThreadTitling FileUpload History"
        " ChatSessionExpiresAfterParam ChatSessionRateLimitsParam ChatSessionWorkflowParam Tracing",
        "chatkit_thread": "ChatKitThread StatusActive StatusLocked StatusClosed Status ChatKitThreadItemList"
        " DataChatKitClientToolCall DataChatKitTask DataChatKitTaskGroup DataChatKitTaskGroupTask"
        " ChatKitThreadAssistantMessageItem ChatKitThreadUserMessageItem ContentInputText ContentQuotedText"
        " Content InferenceOptions InferenceOptionsToolChoice ChatKitWidgetItem Data ChatKitAttachment"
        " ChatKitResponseOutputText AnnotationFile AnnotationFileSource AnnotationURL Annotation"
        " AnnotationURLSource ThreadDeleteResponse ThreadListItemsParams ThreadListParams",
    },
)

if TYPE_CHECKING:
    from .chat_session import *
    from .chatkit_thread import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
