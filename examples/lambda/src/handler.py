"""A Lambda function that answers a question, and that answers in time: see the README.

It takes `{"question": "…"}`, as an event of its own or as the body of a function URL's request.
"""

from __future__ import annotations

import base64
import json
import os
from typing import Any

from oai_lite import APITimeoutError, OpenAI

MODEL = os.environ.get("MODEL", "gpt-5-mini")

# Made once, when Lambda starts the process: all invocations share its connections. The key comes from OPENAI_API_KEY.
client = OpenAI()


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """The answer; where the function's time ends first, as much as has come, with `complete` false."""
    question = question_of(event)
    if question is None:
        return reply(400, {"error": 'expected JSON such as {"question": "What is a lambda?"}'})
    text, complete = "", True
    # Retries, pauses and a slow stream end half a second before Lambda would end us.
    in_time = client.with_deadline(context)
    try:
        messages: Any = [{"role": "user", "content": question}]
        with in_time.chat.completions.create(model=MODEL, messages=messages, stream=True) as stream:
            for piece in stream.text_deltas():
                text += piece
    except APITimeoutError as error:
        if error.timer != "deadline":
            raise
        complete = False
    return reply(200 if complete else 504, {"answer": text, "complete": complete})


def question_of(event: dict[str, Any]) -> str | None:
    """The question in an event, or None."""
    if "body" in event:  # of a function URL, or of API Gateway
        body = event["body"] or ""
        try:
            event = json.loads(base64.b64decode(body) if event.get("isBase64Encoded") else body)
        except ValueError:
            return None
    question = event.get("question") if isinstance(event, dict) else None
    return question if isinstance(question, str) and question else None


def reply(status: int, value: dict[str, Any]) -> dict[str, Any]:
    """An HTTP answer, as function URLs and API Gateway take it."""
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(value)}
