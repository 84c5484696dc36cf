"""`POST /chat/completions`: messages in, choices out, whole or as chunks.

The whole completion is made first; the stream is that completion told piece by piece, so both say the same. Rules kept
as the real API keeps them: a tool result must answer a call made just before it, and every call must be answered; JSON
mode wants the word "json" in a message; a forced call ends with `stop`, a chosen one with `tool_calls`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from .. import text
from ..errors import ApiError, missing, wrong_value
from ..exchange import DONE, Answer, Event, EventStream, JsonObject, Request, dump, json_reply
from ..fields import Fields, read_body
from ..generation import ANY_OBJECT, Draft, Task, Turn, draft
from ..store import Store, StoredCompletion
from .models import talking
from .tools import read_format, read_tools, words_of

FINGERPRINT = "fp_toy_model_1"
_ROLES = ("system", "developer", "user", "assistant", "tool", "function")
_LIKELY = tuple(f" {word}" for word in "the a and of to in is it on at by or no so up we he she as an".split())


def create(request: Request, store: Store, id: str) -> Answer:
    """One completion, or a stream of its pieces; kept with `store=true`."""
    body = read_body(request)
    model = talking(store, body, request)
    task = _task(body)
    count = body.integer("n", 1, 128) or 1
    stream, options = body.flag("stream"), body.nested("stream_options")
    if options and not stream:
        message = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
        raise ApiError(400, message, param="stream_options")
    tops = body.integer("top_logprobs", 0, 20)
    if tops is not None and not body.flag("logprobs"):
        raise ApiError(400, "'top_logprobs' needs 'logprobs' to be true.", param="top_logprobs")
    metadata = body.metadata()
    drafts = [draft(task, index, store.script.line(request)) for index in range(count)]
    usage = usage_of(task.prompt_tokens, drafts)
    likely = (tops or 0) if body.flag("logprobs") else None
    completion: JsonObject = {
        "id": store.new_id("chatcmpl-"),
        "object": "chat.completion",
        "created": request.now,
        "model": model.id,
        "choices": [_choice(index, answer, store, likely) for index, answer in enumerate(drafts)],
        "usage": usage,
        "service_tier": "default",
        "system_fingerprint": FINGERPRINT,
    }
    if body.flag("store"):
        _keep(store, completion, body, metadata)
    tokens = task.prompt_tokens + sum(answer.spent for answer in drafts)
    if not stream:
        return json_reply(completion, tokens=tokens)
    events, line = _chunks(completion, drafts, bool(options and options.flag("include_usage"))), drafts[0].line
    return EventStream(events, tokens=tokens, cut=line.cut_bytes, pace=line.pace)


def usage_of(prompt: int, drafts: Sequence[Draft]) -> JsonObject:
    """`usage` as chat and the old completions write it."""
    prompt, completion = drafts[0].read(prompt), sum(answer.spent for answer in drafts)
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": drafts[0].line.usage.cached, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": sum(answer.thought for answer in drafts),
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def read_limits(body: Fields) -> tuple[str, ...]:
    """Checks the sampling parameters, which the toy model has no use for, and reads `stop`."""
    body.number("temperature", 0, 2)
    body.number("top_p", 0, 1)
    body.number("presence_penalty", -2, 2)
    body.number("frequency_penalty", -2, 2)
    bias = body.nested("logit_bias")
    for token in bias.data if bias else ():
        Fields(bias.data if bias else {}, "logit_bias").number(token, -100, 100)
    stop = body.value("stop")
    stops = [stop] if isinstance(stop, str) else body.array("stop") or []
    if len(stops) > 4 or not all(isinstance(entry, str) for entry in stops):
        raise ApiError(
            400, "Invalid 'stop': expected a string or at most 4 strings.", param="stop", code="invalid_value"
        )
    return tuple(str(entry) for entry in stops if entry)


def _task(body: Fields) -> Task:
    turns = _turns(body)
    tools, choice = read_tools(body, nested=True)
    schema = read_format(body.nested("response_format"), nested=True)
    if schema is ANY_OBJECT and not any("json" in turn.text.lower() for turn in turns):
        message = (
            "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."
        )
        raise ApiError(400, message, param="messages")
    stops = read_limits(body)
    limits = [body.integer(key, 1) for key in ("max_tokens", "max_completion_tokens")]
    if None not in limits:
        message = "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported."
        raise ApiError(400, message, param="max_tokens", code="invalid_parameter_combination")
    limit = next((found for found in limits if found is not None), None)
    return Task(turns, tools, choice, schema, limit, stops, body.integer("seed"))


def _turns(body: Fields) -> tuple[Turn, ...]:
    body.need("messages")
    turns: list[Turn] = []
    open_calls: dict[str, str] = {}  # id of a call not answered yet -> the function's name
    for message in body.objects("messages"):
        role = message.need_text("role")
        if role not in _ROLES:
            raise wrong_value(message.name("role"), role, _ROLES)
        if role == "tool":
            call = message.need_text("tool_call_id")
            if call not in open_calls:
                complaint = "messages with role 'tool' must be a response to a preceding message with 'tool_calls'."
                raise ApiError(400, f"Invalid parameter: {complaint}", param=message.name("role"))
            content = words_of(message.need("content"), message.name("content"))
            turns.append(Turn("tool", content, open_calls.pop(call)))
            continue
        _all_answered(open_calls, message.at)
        calls = list(message.objects("tool_calls"))
        open_calls = {call.need_text("id"): _called(call) for call in calls}
        if role != "assistant" and message.value("content") is None:
            raise missing(message.name("content"))
        words = words_of(message.value("content"), message.name("content"))
        spoken = " ".join([words, *(dump(call.data.get("function")) for call in calls)]).strip()
        turns.append(Turn(_speaker(role), spoken, message.text("name") or ""))
    _all_answered(open_calls, f"messages[{len(body.array('messages') or ())}]")
    if not turns:
        message_ = (
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead."
        )
        raise ApiError(400, message_, param="messages", code="empty_array")
    return tuple(turns)


def _speaker(role: str) -> Literal["system", "user", "assistant", "tool"]:
    match role:
        case "assistant":
            return "assistant"
        case "function":
            return "tool"
        case "user":
            return "user"
        case _:
            return "system"


def _called(call: Fields) -> str:
    function = call.nested("function") or call.nested("custom")
    if function is None:
        raise missing(call.name("function"))
    return function.need_text("name")


def _all_answered(open_calls: dict[str, str], at: str) -> None:
    if open_calls:
        message = (
            "An assistant message with 'tool_calls' must be followed by tool messages responding to each "
            f"'tool_call_id'. The following tool_call_ids did not have response messages: {', '.join(open_calls)}"
        )
        raise ApiError(400, message, param=f"{at}.role")


def _choice(index: int, answer: Draft, store: Store, tops: int | None) -> JsonObject:
    message: JsonObject = {"role": "assistant", "content": answer.text, "refusal": answer.refusal, "annotations": []}
    if answer.reasoning is not None:
        message["reasoning_content"] = answer.reasoning  # not of the API itself, but of many that speak it
    if answer.calls:
        message["tool_calls"] = [
            {
                "id": call.id or store.new_id("call_"),
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in answer.calls
        ]
    logprobs = None if tops is None or answer.text is None else _logprobs(answer.tokens, tops, answer.line.logprobs)
    return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": answer.finish}


def _logprobs(tokens: Sequence[str], tops: int, scripted: Sequence[float]) -> JsonObject:
    """The scripted probabilities, then invented ones, the same for the same token at the same place."""

    def entry(token: str, logprob: float) -> JsonObject:
        return {"token": token, "logprob": round(logprob, 6), "bytes": list(token.encode())}

    content: list[JsonObject] = []
    for place, token in enumerate(tokens):
        own = entry(token, scripted[place] if place < len(scripted) else -0.5 * text.dice(token, place).random())
        others = [entry(other, -1.5 - rank) for rank, other in enumerate(word for word in _LIKELY if word != token)]
        content.append({**own, "top_logprobs": [own, *others][:tops]})
    return {"content": content, "refusal": None}


def _keep(store: Store, completion: JsonObject, body: Fields, metadata: dict[str, str] | None) -> None:
    id = str(completion["id"])
    messages = tuple(
        {"id": f"{id}-{index}", "content_parts": None, **message.data}
        for index, message in enumerate(body.objects("messages"))
    )
    store.completions.put(id, StoredCompletion({**completion, "metadata": metadata or {}}, messages))


def _chunks(completion: JsonObject, drafts: Sequence[Draft], include_usage: bool) -> Iterator[Event]:
    """The stream: a choice opens with its role, goes on token by token, closes with its reason; then usage and [DONE].

    Several choices take turns, as they do in the real API.
    """
    head = {key: completion[key] for key in ("id", "created", "model", "service_tier", "system_fingerprint")}
    usage = {"usage": None} if include_usage else {}

    def chunk(choices: list[JsonObject], token: bool = False, **more: object) -> Event:
        return Event(
            dump({**head, "object": "chat.completion.chunk", "choices": choices, **usage, **more}), token=token
        )

    choices = completion["choices"]
    assert isinstance(choices, list)
    told = [_deltas(choice, answer) for choice, answer in zip(choices, drafts, strict=True)]
    while told:
        for deltas in list(told):
            piece = next(deltas, None)
            if piece is None:
                told.remove(deltas)
            else:
                yield chunk([piece[0]], token=piece[1])
    if include_usage:
        yield chunk([], usage=completion["usage"])
    yield DONE


def _deltas(choice: JsonObject, answer: Draft) -> Iterator[tuple[JsonObject, bool]]:
    """The chunks of one choice, each with whether it carries a token."""
    message, logprobs = choice["message"], choice["logprobs"]
    assert isinstance(message, dict)
    likely = logprobs["content"] if isinstance(logprobs, dict) else None

    def delta(value: JsonObject, place: int | None = None, finish: object = None) -> JsonObject:
        here = None if likely is None or place is None else {"content": [likely[place]], "refusal": None}
        return {"index": choice["index"], "delta": value, "logprobs": here, "finish_reason": finish}

    opening: JsonObject = {"role": "assistant", "content": None if answer.text is None else "", "refusal": None}
    calls = message.get("tool_calls", [])
    if calls and answer.text is None:  # the first call opens with the role, as in the real API
        opening["tool_calls"] = [_opened(calls[0], 0)]
    yield delta(opening), False
    if answer.reasoning is not None:
        for token in text.tokens(answer.reasoning):
            yield delta({"reasoning_content": token}), True
    key = "content" if answer.refusal is None else "refusal"
    for place, token in enumerate(answer.tokens):
        yield delta({key: token}, place), True
    for at, pieces in enumerate(answer.arguments):
        if at or answer.text is not None:
            yield delta({"tool_calls": [_opened(calls[at], at)]}), False
        for token in pieces:
            yield delta({"tool_calls": [{"index": at, "function": {"arguments": token}}]}), True
    yield delta({}, finish=answer.finish), False


def _opened(call: JsonObject, index: int) -> JsonObject:
    """A call as its first chunk shows it."""
    function = call["function"]
    assert isinstance(function, dict)
    return {**call, "index": index, "function": {**function, "arguments": ""}}
