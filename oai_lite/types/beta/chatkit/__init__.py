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
    from .chat_session import (
        AutomaticThreadTitling as AutomaticThreadTitling,
        ChatSession as ChatSession,
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
        ChatSessionFileUpload as ChatSessionFileUpload,
        ChatSessionHistory as ChatSessionHistory,
        ChatSessionRateLimits as ChatSessionRateLimits,
        ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
        ChatSessionStatus as ChatSessionStatus,
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
        FileUpload as FileUpload,
        History as History,
        SessionCreateParams as SessionCreateParams,
        Tracing as Tracing,
    )
    from .chatkit_thread import (
        Annotation as Annotation,
        AnnotationFile as AnnotationFile,
        AnnotationFileSource as AnnotationFileSource,
        AnnotationURL as AnnotationURL,
        AnnotationURLSource as AnnotationURLSource,
        ChatKitAttachment as ChatKitAttachment,
        ChatKitResponseOutputText as ChatKitResponseOutputText,
        ChatKitThread as ChatKitThread,
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
        ChatKitThreadItemList as ChatKitThreadItemList,
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
        ChatKitWidgetItem as ChatKitWidgetItem,
        Content as Content,
        ContentInputText as ContentInputText,
        ContentQuotedText as ContentQuotedText,
        Data as Data,
        DataChatKitClientToolCall as DataChatKitClientToolCall,
        DataChatKitTask as DataChatKitTask,
        DataChatKitTaskGroup as DataChatKitTaskGroup,
        DataChatKitTaskGroupTask as DataChatKitTaskGroupTask,
        InferenceOptions as InferenceOptions,
        InferenceOptionsToolChoice as InferenceOptionsToolChoice,
        Status as Status,
        StatusActive as StatusActive,
        StatusClosed as StatusClosed,
        StatusLocked as StatusLocked,
        ThreadDeleteResponse as ThreadDeleteResponse,
        ThreadListItemsParams as ThreadListItemsParams,
        ThreadListParams as ThreadListParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
