"""The bytes that the server answers with, and what the peers ask: one copy, so that all do the same work.

Shapes, sizes and the number of headers follow what the API sends. Nothing is imported here but `json`: the server and the
programs that are measured both read this file.
"""

from __future__ import annotations

import json

MODEL = "gpt-5-mini"
MESSAGES = [
    {"role": "system", "content": "You are a helpful assistant."},
    {"role": "user", "content": "Name three rivers in Europe, and nothing else."},
]
KEY = "sk-benchmark"
TEXT = "The Danube, the Rhine and the Loire."

# As many as the API sends; reading them is a good part of what a small call costs.
HEADERS = {
    "Date": "Mon, 05 Jan 2026 12:00:00 GMT",
    "Connection": "keep-alive",
    "access-control-expose-headers": "X-Request-ID",
    "openai-organization": "org-benchmark",
    "openai-processing-ms": "412",
    "openai-project": "proj_0123456789abcdef",
    "openai-version": "2020-10-01",
    "x-envoy-upstream-service-time": "430",
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-limit-tokens": "2000000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "1999960",
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "1ms",
    "x-request-id": "req_0123456789abcdef0123456789abcdef",
    "X-Content-Type-Options": "nosniff",
    "Server": "cloudflare",
    "CF-RAY": "0123456789abcdef-FRA",
}

_USAGE = {
    "prompt_tokens": 29,
    "completion_tokens": 11,
    "total_tokens": 40,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}
_COMPLETION = {
    "id": "chatcmpl-0123456789abcdefghijklmnopqrs",
    "object": "chat.completion",
    "created": 1767614400,
    "model": "gpt-5-mini-2025-08-07",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": TEXT, "refusal": None, "annotations": []},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": _USAGE,
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}
_RESPONSE = {
    "id": "resp_0123456789abcdef",
    "object": "response",
    "created_at": 1767614400,
    "status": "completed",
    "model": "gpt-5-mini-2025-08-07",
    "output": [
        {
            "id": "msg_0123456789abcdef",
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [{"type": "output_text", "text": TEXT, "annotations": [], "logprobs": []}],
        }
    ],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
    "usage": {
        "input_tokens": 29,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 11,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 40,
    },
}
_EMBEDDINGS = {
    "object": "list",
    "data": [{"object": "embedding", "index": 0, "embedding": "AACAPwAAAEA="}],
    "model": "text-embedding-3-small",
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}
_TEXT_COMPLETION = {
    "id": "cmpl-0123456789abcdef",
    "object": "text_completion",
    "created": 1767614400,
    "model": "gpt-3.5-turbo-instruct",
    "choices": [{"index": 0, "text": TEXT, "logprobs": None, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 29, "completion_tokens": 11, "total_tokens": 40},
}
_LIST: dict[str, object] = {"object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False}
_OBJECT = {"id": "obj_0123456789abcdef", "object": "benchmark", "data": []}
_ERROR = {"error": {"message": "The benchmark asked for this error.", "type": "benchmark", "param": None, "code": None}}


def _packed(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


ANSWERS = {
    "/chat/completions": _packed(_COMPLETION),
    "/completions": _packed(_TEXT_COMPLETION),
    "/embeddings": _packed(_EMBEDDINGS),
    "/responses": _packed(_RESPONSE),
}
LIST = _packed(_LIST)
OBJECT = _packed(_OBJECT)
ERROR = _packed(_ERROR)


def _chunk(delta: dict[str, str], finish_reason: str | None) -> bytes:
    value = {
        "id": "chatcmpl-0123456789abcdefghijklmnopqrs",
        "object": "chat.completion.chunk",
        "created": 1767614400,
        "model": "gpt-5-mini-2025-08-07",
        "service_tier": "default",
        "system_fingerprint": "fp_0123456789",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}],
        "usage": None,
        "obfuscation": "a8Kd02mXq",
    }
    return b"data: " + _packed(value) + b"\n\n"


def chat_events(count: int) -> list[bytes]:
    """A streamed chat answer of `count` chunks (two at least: the first and the last have no text), and `[DONE]`."""
    first, last = _chunk({"role": "assistant", "content": ""}, None), _chunk({}, "stop")
    return [first, *[_chunk({"content": " river"}, None)] * (count - 2), last, b"data: [DONE]\n\n"]
