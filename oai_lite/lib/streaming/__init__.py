"""The official path of the stream helpers: assistants' here, the others' in `chat` and `responses`."""

from ...helpers.assistants import (
    AssistantEventHandler as AssistantEventHandler,
    AsyncAssistantEventHandler as AsyncAssistantEventHandler,
)
from ...helpers.assistants_stream import (
    AssistantStreamManager as AssistantStreamManager,
    AsyncAssistantStreamManager as AsyncAssistantStreamManager,
)

__all__ = [
    "AssistantEventHandler",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantStreamManager",
]
