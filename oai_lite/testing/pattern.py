"""A text that a regular expression matches: what `pattern` in a JSON schema needs.

A small reader of the common part of the syntax: literals, escapes, classes, groups (also named and non-capturing),
alternation, greedy and lazy quantifiers, anchors. Look-arounds, back references and flags are not read. Whatever comes
out is tried against the expression itself, so the answer is right or `None`, never wrong.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import TypeAlias

Part: TypeAlias = Callable[[random.Random], str]

_DIGITS = "0123456789"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PRINTABLE = _LETTERS + _DIGITS + " _-.,:;!?@#$%&*+=/()[]{}<>'\"\\^|~`"
_CLASSES = {
    "d": _DIGITS,
    "D": _LETTERS,
    "w": _LETTERS + _DIGITS + "_",
    "W": " -.",
    "s": " ",
    "S": _LETTERS + _DIGITS,
}
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: cannot be sent as UTF-8
_LONGEST = 1000  # repetitions; more than this is a mistake or an attack
_MORE = 3  # how far `*` and `+` go beyond their least number


def sample(expression: str, draw: random.Random, low: int = 0, high: int | None = None) -> str | None:
    """A string of `low` to `high` characters in which `expression` is found, or `None` if none was."""
    try:
        part = _Reader(expression).whole()
        check = re.compile(expression)
    except (re.error, ValueError, IndexError, RecursionError):
        return None
    for _ in range(50):
        text = part(draw)
        fits = low <= len(text) and (high is None or len(text) <= high) and not _SURROGATE.search(text)
        if fits and check.search(text):
            return text
    return None


class _Reader:
    """Reads an expression once, from left to right, into functions that draw a text."""

    def __init__(self, expression: str) -> None:
        self.text = expression
        self.at = 0

    def whole(self) -> Part:
        part = self.alternatives()
        if self.at < len(self.text):
            raise ValueError("unbalanced )")
        return part

    def alternatives(self) -> Part:
        found = [self.sequence()]
        while self.take("|"):
            found.append(self.sequence())
        return lambda draw: draw.choice(found)(draw)

    def sequence(self) -> Part:
        parts: list[Part] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            parts.append(self.repeated(self.atom()))
        return lambda draw: "".join(part(draw) for part in parts)

    def repeated(self, part: Part) -> Part:
        bounds = re.compile(r"[*+?]|\{(\d*)(,?)(\d*)\}").match(self.text, self.at)
        if bounds is None or bounds[0] in ("{}", "{,}"):
            return part
        self.at = bounds.end()
        if self.take("+"):
            raise ValueError("possessive quantifiers are not read")
        self.take("?")  # lazy or greedy is all the same here
        if bounds[0] in "*+?":
            low, high = {"*": (0, _MORE), "+": (1, 1 + _MORE), "?": (0, 1)}[bounds[0]]
        else:
            low = int(bounds[1] or 0)
            high = int(bounds[3]) if bounds[3] else low + _MORE if bounds[2] else low
        if high > _LONGEST:
            raise ValueError("too many repetitions")
        return lambda draw: "".join(part(draw) for _ in range(draw.randint(low, high)))

    def atom(self) -> Part:
        mark = self.next()
        if mark == "(":
            return self.group()
        if mark == "[":
            return self.one_of(self.character_class())
        if mark == "\\":
            return self.escape()
        if mark in "^$":
            return lambda draw: ""
        if mark == ".":
            return self.one_of(_LETTERS + _DIGITS)
        return lambda draw: mark

    def group(self) -> Part:
        if self.take("?") and not (self.take(":") or self.named()):
            raise ValueError("only plain, named and non-capturing groups are read")
        part = self.alternatives()
        if not self.take(")"):
            raise ValueError("missing )")
        return part

    def named(self) -> bool:
        name = re.compile(r"P?<\w+>").match(self.text, self.at)
        self.at = name.end() if name else self.at
        return name is not None

    def escape(self) -> Part:
        mark = self.next()
        if mark in _CLASSES:
            return self.one_of(_CLASSES[mark])
        if mark in "bBAZz":
            return lambda draw: ""
        if mark in "pP" or (mark.isdigit() and mark != "0"):
            raise ValueError("back references and Unicode properties are not read")
        text = self.control(mark)
        return lambda draw: text

    def control(self, mark: str) -> str:
        """The character that an escape such as `\\n`, `\\x41` or `\\.` stands for."""
        if mark in "xu":
            digits = 2 if mark == "x" else 4
            self.at += digits
            return chr(int(self.text[self.at - digits : self.at], 16))
        return _CONTROLS.get(mark, mark)

    def character_class(self) -> str:
        excluded = self.take("^")
        members = ""
        first = True
        while first or self.text[self.at] != "]":
            first = False
            mark = self.next()
            if mark == "\\" and self.text[self.at] in _CLASSES:
                members += _CLASSES[self.next()]
                continue
            start = self.control(self.next()) if mark == "\\" else mark
            if self.text[self.at] == "-" and self.text[self.at + 1] != "]":
                self.at += 1
                mark = self.next()
                end = self.control(self.next()) if mark == "\\" else mark
                members += "".join(map(chr, range(ord(start), min(ord(end), ord(start) + 500) + 1)))
            else:
                members += start
        self.at += 1
        return "".join(mark for mark in _PRINTABLE if mark not in members) if excluded else members

    def one_of(self, marks: str) -> Part:
        if not marks:
            raise ValueError("an empty class")
        return lambda draw: draw.choice(marks)

    def next(self) -> str:
        self.at += 1
        return self.text[self.at - 1]

    def take(self, mark: str) -> bool:
        found = self.text.startswith(mark, self.at)
        self.at += len(mark) if found else 0
        return found
