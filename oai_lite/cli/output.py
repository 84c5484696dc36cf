"""How a command prints what it got: as JSON for programs, as text or a table for people.

Rules: `json` is one document a result and one line an event or an item, and never changes with the terminal; `text` shows what a
person asked for (the answer's words, else names and values). Without `--output`, a terminal gets text and everything else JSON.
Nothing that a server wrote can steer the terminal: control characters are shown as `�` there.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TextIO

FORMS = ("json", "text", "table")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_COLUMNS = 6
# Of these events, the ones that bring a piece of the answer's text.
_TELLING = ("response.", "transcript.", "content.", "refusal.", "tool_calls.", "logprobs.", "agent.")
_TOLD = frozenset(
    (
        *("response.output_text.delta", "response.refusal.delta", "transcript.text.delta"),
        *("content.delta", "refusal.delta", "agent.session.turn.output_text.delta"),
    )
)
_WIDEST = 60  # characters of a cell


def form_of(options: argparse.Namespace, piped: str = "json") -> str:
    """`json`, `text` or `table`: what `--output` or the profile says, else text on a terminal, else `piped`."""
    from .profiles import profile

    said: str | None = getattr(options, "output", None) or profile(options).get("output")
    return said or ("text" if sys.stdout.isatty() else piped)


def show(value: Any, options: argparse.Namespace) -> None:
    """Print a result: a Model, a page, a list, a dict, a text, None; of a stream or an iterator, each item as it comes."""
    form = form_of(options)
    if isinstance(value, Iterator) or _is_stream(value):
        _show_each(value, form)
    elif form == "json":
        write(_json(plain(value), indent=2) + "\n")
    elif form == "table":
        _table(plain(value))
    else:
        _text(plain(value))


def plain(value: Any) -> Any:
    """Models as the dicts that they were, all the way down."""
    from ..model import Model

    if isinstance(value, Model):
        return Model.to_dict(value)
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value


def write(text: str, out: TextIO | None = None) -> None:
    """Write a text at once; to a terminal, without what could steer it."""
    to: TextIO = sys.stdout if out is None else out
    to.write(clean(text) if to.isatty() else text)
    to.flush()


def clean(text: str) -> str:
    """The text without control characters other than line feed and tab."""
    return _CONTROL.sub("�", text.replace("\r\n", "\n"))


def _json(value: Any, indent: int | None = None) -> str:
    import json

    return json.dumps(value, indent=indent, ensure_ascii=False, default=str)


# ---------------------------------------------------------------------- one after the other


def _is_stream(value: Any) -> bool:
    from ..stream import Stream

    return isinstance(value, Stream)


def _show_each(items: Iterable[Any], form: str) -> None:
    """Each item as it comes: a JSON line, or the text that it adds."""
    column = False
    for item in items:
        event = plain(item)
        piece = None if form == "json" else piece_of(event)
        if piece is None:
            write(("\n" if column else "") + _json(event) + "\n")
            column = False
        elif piece:
            write(piece)
            column = not piece.endswith("\n")
    if column:
        write("\n")


def piece_of(event: Any) -> str | None:
    """The text that an event of a stream adds to an answer; None for one of a stream that brings no text."""
    if not isinstance(event, dict):
        return event if isinstance(event, str) else None
    kind = event.get("type") if isinstance(event.get("type"), str) else event.get("event")
    if isinstance(event.get("choices"), list):
        first: Mapping[str, Any] = next((each for each in event["choices"] if each.get("index", 0) == 0), {})
        delta = first.get("delta") or {}
        return str(first.get("text") or delta.get("content") or delta.get("refusal") or "")
    if not isinstance(kind, str):
        return None
    if kind == "chunk" or kind.startswith(_TELLING):
        return str(event.get("delta") or "") if kind in _TOLD else ""
    if kind.startswith("thread."):
        parts = (event.get("data") or {}).get("delta", {}).get("content") or [] if kind.endswith("delta") else []
        return "".join(str((part.get("text") or {}).get("value") or "") for part in parts)
    return None


# ---------------------------------------------------------------------- for people


def _text(value: Any) -> None:
    if isinstance(value, dict):
        gist = gist_of(value)
        if gist is not None:
            write(gist.rstrip("\n") + "\n")
            return
        if isinstance(value.get("data"), list) and "id" not in value:
            value = value["data"]
    if isinstance(value, list) and (not value or all(isinstance(each, dict) and _name(each) for each in value)):
        _rows(value)
    elif isinstance(value, list):
        write("".join("\n".join(_lines(each)) + "\n" for each in value))
    elif value is not None:
        write("\n".join(_lines(value)) + "\n")


def gist_of(answer: Mapping[str, Any]) -> str | None:
    """The words of an answer that is mostly words; None for any other object."""
    kind = answer.get("object")
    if kind in ("chat.completion", "text_completion"):
        return "\n\n".join(filter(None, map(_choice, answer.get("choices") or ())))
    if kind == "response":
        return "\n\n".join(filter(None, map(_item, answer.get("output") or ()))) or None
    if isinstance(answer.get("text"), str) and "id" not in answer:  # a transcription
        return str(answer["text"])
    return None


def _choice(choice: Mapping[str, Any]) -> str:
    message = choice.get("message") or {}
    calls = [
        f"{(call.get('function') or {}).get('name')}({(call.get('function') or {}).get('arguments')})"
        for call in message.get("tool_calls") or ()
    ]
    said = choice.get("text") or message.get("content") or message.get("refusal")
    return "\n".join([*([str(said)] if said else []), *calls])


def _item(item: Mapping[str, Any]) -> str:
    if item.get("type") == "function_call":
        return f"{item.get('name')}({item.get('arguments')})"
    if item.get("type") != "message":
        return ""
    return "".join(str(part.get("text") or part.get("refusal") or "") for part in item.get("content") or ())


def _lines(value: Any, indent: str = "") -> list[str]:
    """Names and values, nested ones further in."""
    if isinstance(value, dict):
        found: list[str] = []
        for name, each in value.items():
            if isinstance(each, dict) and each:
                found += [f"{indent}{name}:", *_lines(each, indent + "  ")]
            elif isinstance(each, list) and any(isinstance(inner, (dict, list)) for inner in each):
                found.append(f"{indent}{name}:")
                for inner in each:
                    head, *rest = _lines(inner, indent + "    ") or [""]
                    found += [f"{indent}  - {head.strip()}", *rest]
            else:
                found.append(f"{indent}{name}: {cell(name, each)}")
        return found
    if isinstance(value, list):
        return [line for each in value for line in _lines(each, indent)]
    return [indent + line for line in cell("", value).splitlines()]


def cell(name: str, value: Any) -> str:
    """A value in one cell; times (`created_at`) as dates."""
    if value is None or isinstance(value, bool):
        return {None: "-", True: "yes", False: "no"}[value]
    if isinstance(value, int) and (name.endswith(("_at", "_time")) or name == "created") and 0 < value < 1 << 36:
        from datetime import datetime

        return f"{datetime.fromtimestamp(value, UTC):%Y-%m-%d %H:%M:%S}Z"
    if isinstance(value, list) and not any(isinstance(each, (dict, list)) for each in value):
        shown = ", ".join(map(str, value[:6]))
        return f"{shown}, … ({len(value)} in all)" if len(value) > 6 else shown or "-"
    return value if isinstance(value, str) else _json(value)


def _table(value: Any) -> None:
    if isinstance(value, dict) and isinstance(value.get("data"), list) and "id" not in value:
        _rows(value["data"])
    elif isinstance(value, dict):
        _grid(("name", "value"), [(name, cell(name, each)) for name, each in value.items()])
    elif isinstance(value, list):
        _rows(value)
    else:
        _text(value)


def _rows(items: Sequence[Any]) -> None:
    """A list: a row each, of what the items have in common and is short."""
    objects = [item for item in items if isinstance(item, dict)]
    if len(objects) < len(items):
        for item in items:
            write("\n".join(_lines(item)) + "\n")
    elif objects:
        names = _columns(objects)
        _grid(names, [[cell(name, item.get(name)) for name in names] for item in objects])
    elif sys.stdout.isatty():
        write("none\n")


def _columns(items: Sequence[Mapping[str, Any]]) -> list[str]:
    """The names worth a column: plain values that any item has."""
    named = any(map(_name, items))  # else what is nested is all that there is
    names = [
        name
        for name in dict.fromkeys(name for item in items for name in item)
        if not (named and any(isinstance(item.get(name), (dict, list)) for item in items)) and name != "object"
    ]
    names = [name for name in names if any(item.get(name) is not None for item in items)]
    names.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    return names[:_COLUMNS] or ["id"]


_FIRST = ("id", "name", "filename", "status")


def _name(item: Mapping[str, Any]) -> Any:
    """What an object is known by."""
    return item.get("id") or item.get("name")


def _grid(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from .screen import Screen

    def short(text: str) -> str:
        line = " ".join(clean(text).split())
        return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"

    Screen(sys.stdout).table(list(head), [[short(each) for each in row] for row in rows])
