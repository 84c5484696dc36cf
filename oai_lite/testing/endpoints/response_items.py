"""The items of a Responses conversation: brought into one form, listed with ids, and read as turns of a conversation.

What a caller may write short (a plain string, a message without `type`, content as a string) is written out here, so
that `input_items` gives back what the real API would and the rest of the code knows one form only.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, cast

from ..errors import ApiError, missing, wrong_type, wrong_value
from ..exchange import JsonObject
from ..fields import Fields
from ..generation import Turn
from ..store import Store
from .tools import words_of

_ROLES = ("user", "assistant", "system", "developer")
_PREFIXES = {"message": "msg_", "function_call": "fc_", "function_call_output": "fco_", "reasoning": "rs_"}


def read_items(body: Fields, store: Store) -> tuple[JsonObject, ...]:
    """`input` as items, each with an id."""
    given = body.value("input")
    if given is None:
        return ()
    if isinstance(given, str):
        return (_written_out(Fields({"role": "user", "content": given}, "input"), store),)
    if not isinstance(given, list):
        raise wrong_type("input", "a string or an array of items", given)
    return tuple(_written_out(item, store) for item in body.objects("input"))


def turns_of(items: Iterable[JsonObject]) -> Iterator[Turn]:
    """The conversation that a list of items amounts to. Items of hosted tools and reasoning say nothing here."""
    names: dict[str, str] = {}
    for item in items:
        match item.get("type"):
            case "message":
                yield Turn(_speaker(str(item["role"])), words_of(item.get("content"), "input"))
            case "function_call":
                names[str(item.get("call_id"))] = str(item.get("name"))
                yield Turn("assistant", f"{item.get('name')} {item.get('arguments')}")
            case "function_call_output":
                words = words_of(item.get("output"), "input")
                yield Turn("tool", words, names.get(str(item.get("call_id")), ""))
            case "compaction":
                yield Turn("system", opened(str(item.get("encrypted_content"))))
            case _:
                pass


def check_calls(items: Sequence[JsonObject]) -> None:
    """Every tool result must answer a call that came before it, and every call must have its result."""
    called: set[object] = set()
    answered: set[object] = set()
    for item in items:
        if item.get("type") == "function_call":
            called.add(item.get("call_id"))
        elif item.get("type") == "function_call_output":
            call = item.get("call_id")
            if call not in called:
                message = f"No tool call found for function call output with call_id {call}."
                raise ApiError(400, message, param="input")
            answered.add(call)
    for call in called - answered:
        raise ApiError(400, f"No tool output found for function call {call}.", param="input")


def compacted(turns: Iterable[Turn], store: Store) -> JsonObject:
    """A conversation folded into one item: its last two hundred words, wrapped so that nobody relies on them."""
    words = " ".join(turn.text for turn in turns).split()[-200:]
    sealed = base64.b64encode(" ".join(words).encode()).decode()
    return {"id": store.new_id("cmp_"), "type": "compaction", "encrypted_content": sealed}


def opened(sealed: str) -> str:
    """The words inside a compaction item; none if it was not made here."""
    try:
        return base64.b64decode(sealed, validate=True).decode()
    except ValueError:
        return ""


def _written_out(item: Fields, store: Store) -> JsonObject:
    kind = item.text("type") or ("message" if item.value("role") is not None else None)
    if kind is None:
        raise missing(item.name("type"))
    id = item.text("id") or store.new_id(_PREFIXES.get(kind, "item_"))
    made: JsonObject = {**item.data, "id": id, "type": kind}
    if kind == "message":
        role = item.need_text("role")
        if role not in _ROLES:
            raise wrong_value(item.name("role"), role, _ROLES)
        content = item.need("content")
        if isinstance(content, str):
            part: JsonObject = {"type": "input_text", "text": content}
            if role == "assistant":
                part = {"type": "output_text", "text": content, "annotations": []}
            content = [part]
        words_of(content, item.name("content"))  # complains about what is no content
        made.update(content=content, status=item.text("status") or "completed")
    elif kind == "function_call":
        for key in ("call_id", "name", "arguments"):
            item.need_text(key)
        made["status"] = item.text("status") or "completed"
    elif kind == "function_call_output":
        item.need_text("call_id")
        words_of(item.need("output"), item.name("output"))
        made["status"] = item.text("status") or "completed"
    return made


def _speaker(role: str) -> Literal["system", "user", "assistant"]:
    return cast("Literal['user', 'assistant']", role) if role in ("user", "assistant") else "system"
