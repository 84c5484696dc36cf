"""A finished response told as the stream that would have led to it.

Order, as in the real API: `response.created`, `response.in_progress`; for each item `output_item.added`, its parts or
arguments in deltas with `….done` after them, `output_item.done`; at the end `response.completed` or `.incomplete` with
the whole response. `sequence_number` counts from 0; there is no `[DONE]`. Because the stream is a function of the
response, it can be told again later, from any number on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, cast

from .. import text
from ..exchange import Event, JsonObject, dump

Pieces: TypeAlias = Mapping[str, tuple[str, ...]]  # of an item's text, by the item's id
Told: TypeAlias = Iterator[tuple[str, JsonObject, bool]]  # an event's name, its data, and whether it carries a token


def events(response: JsonObject, pieces: Pieces, after: int = -1) -> Iterator[Event]:
    """The events whose number is above `after`."""
    for number, (name, data, token) in enumerate(_told(response, pieces)):
        if number > after:
            yield Event(dump({"type": name, "sequence_number": number, **data}), name, token)


def _told(response: JsonObject, pieces: Pieces) -> Told:
    begun: JsonObject = {**response, "status": "in_progress", "output": [], "usage": None, "incomplete_details": None}
    begun["completed_at"] = None
    if response["background"]:
        yield "response.created", {"response": {**begun, "status": "queued"}}, False
        yield "response.queued", {"response": {**begun, "status": "queued"}}, False
    else:
        yield "response.created", {"response": begun}, False
    yield "response.in_progress", {"response": begun}, False
    for index, item in enumerate(cast("list[JsonObject]", response["output"])):
        opening, tell = _KINDS[str(item["type"])]
        added = {**item, **opening, **({"status": "in_progress"} if "status" in item else {})}
        yield "response.output_item.added", {"output_index": index, "item": added}, False
        yield from tell(item, {"item_id": item["id"], "output_index": index}, pieces.get(str(item["id"]), ()))
        yield "response.output_item.done", {"output_index": index, "item": item}, False
    yield f"response.{response['status']}", {"response": response}, False


def _message(item: JsonObject, place: JsonObject, pieces: tuple[str, ...]) -> Told:
    for index, part in enumerate(cast("list[JsonObject]", item["content"])):
        here = {**place, "content_index": index}
        key, name = ("refusal", "refusal") if part["type"] == "refusal" else ("text", "output_text")
        more: JsonObject = {} if key == "refusal" else {"logprobs": []}
        yield "response.content_part.added", {**here, "part": {**part, key: ""}}, False
        for token in pieces:
            yield f"response.{name}.delta", {**here, "delta": token, **more}, True
        yield f"response.{name}.done", {**here, key: part[key], **more}, False
        yield "response.content_part.done", {**here, "part": part}, False


def _call(item: JsonObject, place: JsonObject, pieces: tuple[str, ...]) -> Told:
    for token in pieces:
        yield "response.function_call_arguments.delta", {**place, "delta": token}, True
    done = {**place, "arguments": item["arguments"], "name": item["name"]}
    yield "response.function_call_arguments.done", done, False


def _reasoning(item: JsonObject, place: JsonObject, pieces: tuple[str, ...]) -> Told:
    for index, part in enumerate(cast("list[JsonObject]", item["summary"])):
        here = {**place, "summary_index": index}
        yield "response.reasoning_summary_part.added", {**here, "part": {**part, "text": ""}}, False
        for token in text.tokens(str(part["text"])):
            yield "response.reasoning_summary_text.delta", {**here, "delta": token}, True
        yield "response.reasoning_summary_text.done", {**here, "text": part["text"]}, False
        yield "response.reasoning_summary_part.done", {**here, "part": part}, False


# What an item of each type lacks at first, and how the rest is told.
_KINDS: dict[str, tuple[JsonObject, Callable[[JsonObject, JsonObject, tuple[str, ...]], Told]]] = {
    "message": ({"content": []}, _message),
    "function_call": ({"arguments": ""}, _call),
    "reasoning": ({"summary": []}, _reasoning),
}
