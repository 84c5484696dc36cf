"""The official path of the stream helpers of responses."""

from ....helpers.responses import ResponseStreamState as ResponseStreamState
from ....helpers.responses_events import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent as ResponseStreamEvent,
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from ....helpers.responses_stream import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
    ResponseStream as ResponseStream,
    ResponseStreamManager as ResponseStreamManager,
)

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseStreamState",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
