"""JSON that is still being written, read as far as it goes. Pure.

What is incomplete is left out: a string without its end, a key without a value, half a literal, a number that ends in `.`, `e` or
`-`. A number at the very end counts as it stands (`12` of `123` is 12). One pass over the text, and the standard parser for the rest.
"""

from __future__ import annotations

import json
import re
from typing import Any

NOTHING: Any = object()

_TOKEN = re.compile(
    r"""[ \t\n\r]*(?:
        (?P<string>"[^"\\]*(?:\\.[^"\\]*)*")
      | (?P<number>[-0-9][-+.0-9eE]*)
      | (?P<word>true|false|null)
      | (?P<mark>[\[\]{},:])
    )""",
    re.VERBOSE | re.DOTALL,
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


def partial_json(text: str) -> Any:
    """The value of which this text is the beginning; `NOTHING` if there is none yet, or if it cannot be JSON."""
    closers: list[str] = []  # what has to follow for what was opened to be closed
    keys: list[bool] = []  # for each of these: whether a key comes next
    end = 0  # up to where the text stands for itself; what is open there is open at the end, too
    position = 0
    match = _TOKEN.match
    while found := match(text, position):
        position = found.end()
        kind = found.lastgroup
        if kind == "mark":
            mark = text[position - 1]
            if mark in "[{":
                closers.append("]" if mark == "[" else "}")
                keys.append(mark == "{")
            elif mark in "]}":
                if not closers or closers.pop() != mark:
                    return NOTHING
                keys.pop()
            else:
                if not closers:
                    return NOTHING
                keys[-1] = mark == "," and closers[-1] == "}"
                continue
        elif kind == "number":
            if not _NUMBER.fullmatch(found["number"]):
                if position < len(text):
                    return NOTHING
                break
        elif keys and keys[-1]:
            continue  # a key
        end = position
        if not closers:
            break
    if not end:
        return NOTHING
    try:
        return json.loads(text[:end] + "".join(reversed(closers)))
    except (ValueError, RecursionError):
        return NOTHING
