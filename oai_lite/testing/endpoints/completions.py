"""`POST /completions`: the old prompt-in, text-out endpoint, whole or as a stream."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from ..errors import wrong_type
from ..exchange import DONE, Answer, Event, EventStream, JsonObject, Request, dump, json_reply
from ..fields import Fields, read_body
from ..generation import Draft, Task, Turn, draft
from ..store import Store
from .chat import FINGERPRINT, read_limits, usage_of
from .models import talking


def create(request: Request, store: Store, id: str) -> Answer:
    """`n` continuations of each prompt, or a stream of their pieces."""
    body = read_body(request)
    model = talking(store, body, request)
    stops = read_limits(body)
    limit = body.integer("max_tokens", 0)
    if limit is None and not store.script.waits(request, "text"):
        limit = 16  # this endpoint's documented default
    count, echo = body.integer("n", 1, 128) or 1, body.flag("echo")
    options = body.nested("stream_options")
    prompts = _prompts(body)
    tasks = [Task((Turn("user", prompt),), limit=limit, stops=stops, seed=body.integer("seed")) for prompt in prompts]
    drafts = [draft(task, index, store.script.line(request)) for task in tasks for index in range(count)]
    echoed = [prompt if echo else "" for prompt in prompts for _ in range(count)]
    asked = sum(task.prompt_tokens for task in tasks)
    usage = usage_of(asked, drafts)
    head: JsonObject = {
        "id": store.new_id("cmpl-"),
        "object": "text_completion",
        "created": request.now,
        "model": model.id,
        "system_fingerprint": FINGERPRINT,
    }
    tokens = asked + sum(answer.spent for answer in drafts)
    line = drafts[0].line
    if body.flag("stream"):
        last = usage if options and options.flag("include_usage") else None
        return EventStream(_chunks(head, drafts, echoed, last), tokens=tokens, cut=line.cut_bytes, pace=line.pace)
    choices = [
        _choice(index, prompt + (answer.text or ""), answer.finish)
        for index, (prompt, answer) in enumerate(zip(echoed, drafts, strict=True))
    ]
    return json_reply({**head, "choices": choices, "usage": usage}, tokens=tokens)


def _prompts(body: Fields) -> list[str]:
    """A string, several, or token numbers of either, which count as words."""
    prompt = body.value("prompt")
    if prompt is None or isinstance(prompt, str):
        return [prompt or ""]
    entries = body.array("prompt") or [""]
    if all(isinstance(entry, int) for entry in entries):
        entries = [entries]
    prompts: list[str] = []
    for index, entry in enumerate(entries):
        if isinstance(entry, list):
            prompts.append(" ".join(map(str, cast("list[object]", entry))))
        elif isinstance(entry, str):
            prompts.append(entry)
        else:
            raise wrong_type(f"prompt[{index}]", "a string or an array of integers", entry)
    return prompts


def _choice(index: int, said: str, finish: str | None) -> JsonObject:
    return {"text": said, "index": index, "logprobs": None, "finish_reason": finish}


def _chunks(
    head: JsonObject, drafts: Sequence[Draft], echoed: Sequence[str], usage: JsonObject | None
) -> Iterator[Event]:
    more: JsonObject = {} if usage is None else {"usage": None}
    for index, (prompt, answer) in enumerate(zip(echoed, drafts, strict=True)):
        for token in [*([prompt] if prompt else ()), *answer.tokens]:
            yield Event(dump({**head, "choices": [_choice(index, token, None)], **more}), token=True)
        yield Event(dump({**head, "choices": [_choice(index, "", answer.finish)], **more}))
    if usage is not None:
        yield Event(dump({**head, "choices": [], "usage": usage}))
    yield DONE
