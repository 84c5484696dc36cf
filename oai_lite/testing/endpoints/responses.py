"""`/responses`: items in, items out, kept for the next turn unless `store` is false.

A response is finished the moment it is asked for; `background=true` hides that for two polls (`queued`, `in_progress`,
`completed`), so that polling and cancelling can be practised. Hosted tools are accepted and never used; conversations
and stored prompts do not exist here, and asking for one is a 404.
"""

from __future__ import annotations

from dataclasses import replace

from ..errors import ApiError, missing
from ..exchange import Answer, EventStream, JsonObject, Request, json_reply
from ..fields import Fields, query_integer, query_text, read_body
from ..generation import ANY_OBJECT, Draft, Task, Turn, draft
from ..paging import page_of
from ..store import Store, StoredResponse
from .models import talking
from .response_events import events
from .response_items import check_calls, compacted, read_items, turns_of
from .tools import read_format, read_tools

_BACKGROUND_POLLS = 2


def create(request: Request, store: Store, id: str) -> Answer:
    """A response, whole, as a stream, or in the background."""
    body = read_body(request)
    model = talking(store, body, request)
    history, items = _conversation(body, store)
    check_calls([*history, *items])
    task = _task(body, history, items)
    background, stored = body.flag("background"), body.flag("store", default=True)
    if background and not stored:
        raise ApiError(400, "'background' needs 'store' to be true.", param="background")
    metadata = body.metadata()
    answer = draft(task, line=store.script.line(request))
    response = _response(request, store, body, task, answer)
    response["model"], response["metadata"] = model.id, metadata or {}
    stream = body.flag("stream")
    polls = _BACKGROUND_POLLS if background and not stream else 0
    kept = StoredResponse(response, items, (*history, *items), polls, _pieces(response, answer))
    if stored:
        store.responses.put(str(response["id"]), kept)
    tokens = task.prompt_tokens + answer.spent
    if not stream:
        return json_reply(_as_seen(kept), tokens=tokens)
    told, line = events(response, kept.pieces), answer.line
    return EventStream(told, tokens=tokens, cut=line.cut_bytes, pace=line.pace)


def retrieve(request: Request, store: Store, id: str) -> Answer:
    """The response as it stands; `stream=true` tells its events again, after `starting_after`."""
    row = _found(store.responses.update(id, lambda row: replace(row, polls=max(row.polls - 1, 0))), id)
    if query_text(request, "stream") == "true":
        after = query_integer(request, "starting_after", -1, 0, 1_000_000)
        return EventStream(events(row.response, row.pieces, after))
    return json_reply(_as_seen(row))


def delete(request: Request, store: Store, id: str) -> Answer:
    """Forgets a stored response."""
    _found(store.responses.remove(id), id)
    return json_reply({"id": id, "object": "response", "deleted": True})


def cancel(request: Request, store: Store, id: str) -> Answer:
    """Stops a background response that still runs; one that has ended stays as it is."""

    def cancelled(row: StoredResponse) -> StoredResponse:
        if not row.polls:
            return row
        response = {**row.response, "status": "cancelled", "output": [], "usage": None, "completed_at": None}
        return replace(row, response=response, polls=0)

    if not _found(store.responses.get(id), id).response["background"]:
        raise ApiError(400, "Cannot cancel a synchronous response.")
    return json_reply(_found(store.responses.update(id, cancelled), id).response)


def input_items(request: Request, store: Store, id: str) -> Answer:
    """What the response answered, newest first unless asked otherwise."""
    return json_reply(page_of(request, _found(store.responses.get(id), id).input_items, order="desc"))


def input_tokens(request: Request, store: Store, id: str) -> Answer:
    """Counts what `create` would read."""
    body = read_body(request)
    history, items = _conversation(body, store, required=False)
    return json_reply({"object": "response.input_tokens", "input_tokens": _task(body, history, items).prompt_tokens})


def compact(request: Request, store: Store, id: str) -> Answer:
    """The user's own messages as they were, everything folded into one opaque item behind them."""
    body = read_body(request)
    talking(store, body, request)
    history, items = _conversation(body, store)
    task = _task(body, history, items)
    folded = compacted(task.turns, store)
    said = [item for item in (*history, *items) if item["type"] == "message" and item["role"] == "user"]
    compaction: JsonObject = {
        "id": store.new_id("resp_"),
        "object": "response.compaction",
        "created_at": request.now,
        "output": [*said, folded],
        "usage": _usage(task.prompt_tokens, 1, Draft()),
    }
    return json_reply(compaction, tokens=task.prompt_tokens + 1)


def _conversation(
    body: Fields, store: Store, required: bool = True
) -> tuple[tuple[JsonObject, ...], tuple[JsonObject, ...]]:
    """The items of the turns before, and those of this one."""
    for key in ("conversation", "prompt"):
        if body.value(key) is not None:
            raise ApiError(404, f"'{key}' was not found: this server keeps none.", param=key)
    items, history = read_items(body, store), tuple[JsonObject, ...]()
    previous = body.text("previous_response_id")
    if previous is not None:
        row = store.responses.get(previous)
        if row is None:
            message = f"Previous response with id '{previous}' not found."
            raise ApiError(400, message, param="previous_response_id", code="previous_response_not_found")
        output = row.response["output"]
        history = (*row.history, *(output if isinstance(output, list) else ()))
    if required and not items and not history:
        raise missing("input")
    return history, items


def _task(body: Fields, history: tuple[JsonObject, ...], items: tuple[JsonObject, ...]) -> Task:
    body.number("temperature", 0, 2)
    body.number("top_p", 0, 1)
    body.choice("truncation", ("auto", "disabled"))
    instructions = body.text("instructions")
    turns = (*((Turn("system", instructions),) if instructions else ()), *turns_of((*history, *items)))
    tools, choice = read_tools(body, nested=False)
    text = body.nested("text")
    schema = read_format(text.nested("format") if text else None, nested=False)
    if schema is ANY_OBJECT and not any("json" in turn.text.lower() for turn in turns):
        message = "Input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'."
        raise ApiError(400, message, param="input")
    return Task(turns, tools, choice, schema, body.integer("max_output_tokens", 16))


def _response(request: Request, store: Store, body: Fields, task: Task, answer: Draft) -> JsonObject:
    """The finished response; most of it is the request said back, with the defaults filled in."""
    reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(answer.finish)
    complete = reason is None

    def said_back(key: str, default: object = None) -> object:
        return default if body.value(key) is None else body.value(key)

    text = body.nested("text")
    return {
        "id": store.new_id("resp_"),
        "object": "response",
        "created_at": request.now,
        "status": "completed" if complete else "incomplete",
        "background": said_back("background", False),
        "completed_at": request.now if complete else None,
        "error": None,
        "incomplete_details": None if complete else {"reason": reason},
        "instructions": said_back("instructions"),
        "max_output_tokens": said_back("max_output_tokens"),
        "max_tool_calls": said_back("max_tool_calls"),
        "model": None,
        "output": _items(answer, store, "completed" if complete else "incomplete"),
        "parallel_tool_calls": said_back("parallel_tool_calls", True),
        "previous_response_id": said_back("previous_response_id"),
        "prompt_cache_key": said_back("prompt_cache_key"),
        "reasoning": said_back("reasoning", {"effort": None, "summary": None}),
        "safety_identifier": said_back("safety_identifier"),
        "service_tier": "default",
        "store": said_back("store", True),
        "temperature": said_back("temperature", 1.0),
        "text": {"format": {"type": "text"}, "verbosity": "medium", **(text.data if text else {})},
        "tool_choice": said_back("tool_choice", "auto"),
        "tools": said_back("tools", []),
        "top_logprobs": said_back("top_logprobs", 0),
        "top_p": said_back("top_p", 1.0),
        "truncation": said_back("truncation", "disabled"),
        "usage": _usage(answer.read(task.prompt_tokens), answer.spent, answer),
        "user": said_back("user"),
        "metadata": {},
    }


def _items(answer: Draft, store: Store, status: str) -> list[JsonObject]:
    """What was thought, said and called, in this order."""
    made: list[JsonObject] = []
    if answer.reasoning is not None:
        summary = [{"type": "summary_text", "text": answer.reasoning}]
        made.append({"id": store.new_id("rs_"), "type": "reasoning", "summary": summary})
    if answer.refusal is not None or answer.text is not None:
        part: JsonObject = {"type": "output_text", "annotations": [], "logprobs": [], "text": answer.text}
        if answer.refusal is not None:
            part = {"type": "refusal", "refusal": answer.refusal}
        head = {"id": store.new_id("msg_"), "type": "message", "status": status}
        made.append({**head, "role": "assistant", "content": [part]})
    for call in answer.calls:
        head = {"id": store.new_id("fc_"), "type": "function_call", "status": status}
        called = {"call_id": call.id or store.new_id("call_"), "name": call.name, "arguments": call.arguments}
        made.append({**head, **called})
    return made


def _pieces(response: JsonObject, answer: Draft) -> dict[str, tuple[str, ...]]:
    """What each item is streamed in."""
    arguments = iter(answer.arguments)
    output = response["output"]
    return {
        str(item["id"]): answer.tokens if item["type"] == "message" else next(arguments)
        for item in (output if isinstance(output, list) else ())
        if item["type"] != "reasoning"
    }


def _usage(input: int, output: int, answer: Draft) -> JsonObject:
    return {
        "input_tokens": input,
        "input_tokens_details": {"cached_tokens": answer.line.usage.cached, "cache_write_tokens": 0},
        "output_tokens": output,
        "output_tokens_details": {"reasoning_tokens": answer.thought},
        "total_tokens": input + output,
    }


def _as_seen(row: StoredResponse) -> JsonObject:
    """A background response hides its end until it has been asked for often enough."""
    if not row.polls:
        return row.response
    status = "queued" if row.polls == _BACKGROUND_POLLS else "in_progress"
    hidden: JsonObject = {
        "status": status,
        "output": [],
        "usage": None,
        "completed_at": None,
        "incomplete_details": None,
    }
    return {**row.response, **hidden}


def _found(row: StoredResponse | None, id: str) -> StoredResponse:
    if row is None:
        raise ApiError(404, f"Response with id '{id}' not found.")
    return row
