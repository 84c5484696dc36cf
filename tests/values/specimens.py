"""Event streams as servers send them, and decoders for them without a client."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from oai_lite.decode import decoder
from oai_lite.ending import ChoicesEnding, Ending, ResponseEnding
from oai_lite.errors import APIError
from oai_lite.request import Headers, Request, ResponseInfo
from oai_lite.stream import ItemDecoder
from oai_lite.types import Completion
from oai_lite.types.chat import ChatCompletionChunk
from oai_lite.types.responses import ResponseStreamEvent

DONE = b"data: [DONE]\n\n"


def event(value: object, name: str | None = None) -> bytes:
    """One event with JSON data."""
    head = "" if name is None else f"event: {name}\n"
    return f"{head}data: {json.dumps(value, ensure_ascii=False)}\n\n".encode()


def chunk(*choices: dict[str, Any], **more: Any) -> bytes:
    """One chunk of a chat completion."""
    shared = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-x"}
    return event({**shared, "choices": list(choices), **more})


def piece(content: str | None = None, *, index: int = 0, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """One choice of a chat chunk."""
    if content is not None:
        delta["content"] = content
    return {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}


USAGE = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}

CHAT = b"".join(
    [
        chunk(piece("", role="assistant")),
        chunk(piece("Grüße")),
        b": keep-alive\n\n",
        chunk(piece(", 🦊\n")),
        chunk(piece("end.")),
        chunk(piece(finish="stop")),
        chunk(usage=USAGE),
        DONE,
    ]
)
CHAT_TEXT = "Grüße, 🦊\nend."

TWO_CHOICES = b"".join(
    [
        chunk(piece("", index=0, role="assistant"), piece("", index=1, role="assistant")),
        chunk(piece("a", index=1)),
        chunk(piece("b", index=0)),
        chunk(piece(finish="stop", index=1)),
        chunk(piece("c", index=0)),
        chunk(piece(finish="length", index=0)),
        DONE,
    ]
)

TOOLS = b"".join(
    [
        chunk(
            piece(
                role="assistant",
                tool_calls=[{"index": 0, "id": "c1", "type": "function", "function": {"name": "f", "arguments": ""}}],
            )
        ),
        chunk(piece(tool_calls=[{"index": 0, "function": {"arguments": '{"a"'}}])),
        chunk(piece(tool_calls=[{"index": 0, "function": {"arguments": ": 1}"}}])),
        chunk(piece(finish="tool_calls")),
        DONE,
    ]
)


def _text(text: str, finish: str | None = None, index: int = 0) -> bytes:
    choice = {"index": index, "text": text, "finish_reason": finish, "logprobs": None}
    return event({"id": "cmpl-1", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]})


COMPLETIONS = b"".join([_text("On"), _text("ce ü"), _text("pon"), _text("", "stop"), DONE])


def _response(status: str, **more: Any) -> dict[str, Any]:
    return {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": status, "output": [], **more}


def _numbered(*events: dict[str, Any]) -> bytes:
    return b"".join(event({**value, "sequence_number": i}, value["type"]) for i, value in enumerate(events))


_MESSAGE = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed"}
_PLACE = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
RESPONSE_OUTPUT = [{**_MESSAGE, "content": [{"type": "output_text", "text": "Grüße", "annotations": []}]}]
RESPONSES = _numbered(
    {"type": "response.created", "response": _response("queued")},
    {"type": "response.in_progress", "response": _response("in_progress")},
    {"type": "response.output_item.added", "output_index": 0, "item": {**_MESSAGE, "content": []}},
    {"type": "response.output_text.delta", **_PLACE, "delta": "Grü", "logprobs": []},
    {"type": "response.output_text.delta", **_PLACE, "delta": "ße", "logprobs": []},
    {"type": "response.output_text.done", **_PLACE, "text": "Grüße", "logprobs": []},
    {"type": "response.output_item.done", "output_index": 0, "item": RESPONSE_OUTPUT[0]},
    {
        "type": "response.completed",
        "response": _response("completed", output=RESPONSE_OUTPUT, usage={"input_tokens": 1, "output_tokens": 2}),
    },
)

INFO = ResponseInfo(
    200,
    Headers({"content-type": "text/event-stream", "x-request-id": "req_1"}),
    Request("POST", "http://h/v1/chat/completions", path="/chat/completions"),
)


def chat_decoder(**asked: Any) -> ItemDecoder:
    """Reads the stream of a chat completion that was asked for with these parameters."""
    ending = ChoicesEnding()
    ending.asked(asked)
    return ItemDecoder(decoder(ChatCompletionChunk), ending, INFO, "POST /chat/completions")


def completions_decoder(**asked: Any) -> ItemDecoder:
    """Reads the stream of a text completion."""
    ending = ChoicesEnding()
    ending.asked(asked)
    return ItemDecoder(decoder(Completion), ending, INFO, "POST /completions")


def responses_decoder(ending: Callable[[], Ending] = ResponseEnding) -> ItemDecoder:
    """Reads the stream of a response."""
    return ItemDecoder(decoder(ResponseStreamEvent), ending(), INFO, "POST /responses", union=True)


def walk(items: ItemDecoder, *chunks: bytes) -> tuple[list[Any], APIError | None]:
    """What a stream gives for a body that comes in these chunks and then ends: its items, and the error at their end."""
    found: list[Any] = []
    for data in (*chunks, None):
        for item in items.finish() if data is None else items.feed(data):
            if isinstance(getattr(item, "error", None), APIError):
                return found, item.error
            found.append(item)
        if items.done:
            break
    return found, None
