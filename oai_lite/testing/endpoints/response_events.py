"""A finished response told as the stream that would have led to it.

Order, as in the real API: `response.created`, `response.in_progress`; for each item `output_item.added`, its parts or
arguments in deltas with `….done` after them, `output_item.done`; at the end `response.completed` or `.incomplete` with
the whole response. `sequence_number` counts from 0; there is no `[DONE]`. Because the stream is a function of the
response, it can be told again later, from any number on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .. import text
from ..exchange import Event, JsonObject, dump


def events(response: JsonObject, after: int = -1) -> Iterator[Event]:
    """The events whose number is above `after`."""
    for number, (name, data, token) in enumerate(_told(response)):
        if number > after:
            yield Event(dump({"type": name, "sequence_number": number, **data}), name, token)


def _told(response: JsonObject) -> Iterator[tuple[str, JsonObject, bool]]:
    begun: JsonObject = {**response, "status": "in_progress", "output": [], "usage": None, "incomplete_details": None}
    begun["completed_at"] = None
    if response["background"]:
        yield "response.created", {"response": {**begun, "status": "queued"}}, False
        yield "response.queued", {"response": {**begun, "status": "queued"}}, False
    else:
        yield "response.created", {"response": begun}, False
    yield "response.in_progress", {"response": begun}, False
    for index, item in enumerate(cast("list[JsonObject]", response["output"])):
        opening: JsonObject = {"content": []} if item["type"] == "message" else {"arguments": ""}
        added = {**item, "status": "in_progress", **opening}
        yield "response.output_item.added", {"output_index": index, "item": added}, False
        place = {"item_id": item["id"], "output_index": index}
        yield from _message(item, place) if item["type"] == "message" else _call(item, place)
        yield "response.output_item.done", {"output_index": index, "item": item}, False
    yield f"response.{response['status']}", {"response": response}, False


def _message(item: JsonObject, place: JsonObject) -> Iterator[tuple[str, JsonObject, bool]]:
    for index, part in enumerate(cast("list[JsonObject]", item["content"])):
        here = {**place, "content_index": index}
        yield "response.content_part.added", {**here, "part": {**part, "text": ""}}, False
        for token in text.tokens(str(part["text"])):
            yield "response.output_text.delta", {**here, "delta": token, "logprobs": []}, True
        yield "response.output_text.done", {**here, "text": part["text"], "logprobs": []}, False
        yield "response.content_part.done", {**here, "part": part}, False


def _call(item: JsonObject, place: JsonObject) -> Iterator[tuple[str, JsonObject, bool]]:
    for token in text.tokens(str(item["arguments"])):
        yield "response.function_call_arguments.delta", {**place, "delta": token}, True
    yield (
        "response.function_call_arguments.done",
        {**place, "arguments": item["arguments"], "name": item["name"]},
        False,
    )
