"""What JSON writes as one value, read into Python's own classes: numbers, times, ids, addresses; and what a rule asks
of them.

Rules: pure; each reader takes a parsed JSON value and gives the Python value or raises `Mismatch`. The strict readers
convert nothing that JSON can say itself; those in LAX convert as pydantic does when it is not told to be strict.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from .said import shown

WORDS = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "null": "null",
    "datetime": "a date and time (2024-05-06T07:08:09Z)",
    "date": "a date (2024-05-06)",
    "time": "a time (07:08:09)",
    "timedelta": "a duration (P1DT2H3M4S)",
    "UUID": "a UUID",
    "IPv4Address": "an IPv4 address",
    "IPv6Address": "an IPv6 address",
    "path": "a path as text",
    "Decimal": "a decimal number",
}


class Mismatch(Exception):
    """A value is not what was expected. `steps` lead to it, the last one first; each container that it passes adds its
    own."""

    def __init__(self, expected: str, value: Any = None, *, got: str | None = None) -> None:
        super().__init__(expected)
        self.expected: str = expected
        self.got: str = shown(value) if got is None else got
        self.steps: list[str] = []


def step(key: str) -> str:
    """A key as part of a path."""
    return f".{key}" if key.isidentifier() else f"[{key[:80]!r}]"


def read_str(value: Any, cls: Any = str) -> Any:
    """Text."""
    if type(value) is str:
        return value
    raise Mismatch(WORDS["str"], value)


def read_bool(value: Any, cls: Any = bool) -> Any:
    """True or false."""
    if value is True or value is False:
        return value
    raise Mismatch(WORDS["bool"], value)


def read_null(value: Any, cls: Any = None) -> Any:
    """None."""
    if value is None:
        return None
    raise Mismatch(WORDS["null"], value)


def read_int(value: Any, cls: Any = int) -> Any:
    """An integer. JSON does not tell `3.0` from `3`; past 2**53 a float no longer says which integer is meant."""
    kind = type(value)
    if kind is int:
        return value
    if (kind is float or hasattr(value, "as_tuple")) and abs(value) <= 2**53 and value == int(value):  # a Decimal, too
        return int(value)
    raise Mismatch(WORDS["int"], value)


def read_float(value: Any, cls: Any = float) -> Any:
    """A finite number."""
    if type(value) is not float:
        if value is None or type(value) in (bool, str, list, dict):
            raise Mismatch(WORDS["float"], value)
        try:
            value = float(value)
        except OverflowError:
            value = math.inf
    if value - value != 0:
        raise Mismatch("a number that a float can hold", got="one that is too large")
    return value


_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")


def read_decimal(value: Any, cls: Any) -> Any:
    """A decimal number, as number or text, with all the digits that were written."""
    if type(value) is str and not _DECIMAL.fullmatch(value) or value is None or type(value) in (bool, list, dict):
        raise Mismatch(WORDS["Decimal"], value)
    try:
        found = cls(repr(value) if type(value) is float else value)
    except ArithmeticError:
        found = None
    if found is None or not found.is_finite():
        raise Mismatch(WORDS["Decimal"], value)
    return found


def _text(name: str, pattern: str, make: Callable[[Any, str], Any]) -> Callable[[Any, Any], Any]:
    """A reader of text of one form. The form is checked first: Python's own constructors take more than the standard
    says."""
    form = re.compile(pattern)

    def read(value: Any, cls: Any) -> Any:
        if type(value) is str and form.fullmatch(value):
            try:
                return make(cls, value)
            except (ValueError, OverflowError):
                pass
        raise Mismatch(WORDS[name], value)

    return read


_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_HOUR = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?"
_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>[0-9]{1,12})W)?(?:(?P<days>[0-9]{1,12})D)?"
    r"(?:T(?=[0-9])(?:(?P<hours>[0-9]{1,15})H)?(?:(?P<minutes>[0-9]{1,15})M)?"
    r"(?:(?P<seconds>[0-9]{1,15})(?:\.(?P<fraction>[0-9]{1,9}))?S)?)?"
)


def _duration(cls: Any, text: str) -> Any:
    found = _DURATION.fullmatch(text)
    if found is None or text[-1] in "PT":
        raise ValueError(text)
    part = found.groupdict()
    size = cls(
        weeks=int(part["weeks"] or 0),
        days=int(part["days"] or 0),
        hours=int(part["hours"] or 0),
        minutes=int(part["minutes"] or 0),
        seconds=int(part["seconds"] or 0),
        microseconds=int((part["fraction"] or "0").ljust(6, "0")[:6]),
    )
    return -size if part["sign"] == "-" else size


READ: Mapping[str, Callable[[Any, Any], Any]] = {
    "str": read_str,
    "int": read_int,
    "float": read_float,
    "bool": read_bool,
    "null": read_null,
    "Decimal": read_decimal,
    "datetime": _text("datetime", f"{_DAY}[Tt ]{_HOUR}", lambda cls, text: cls.fromisoformat(text.upper())),
    "date": _text("date", _DAY, lambda cls, text: cls.fromisoformat(text)),
    "time": _text("time", _HOUR, lambda cls, text: cls.fromisoformat(text.upper())),
    "timedelta": _text("timedelta", r"[+-]?P.+", _duration),
    "UUID": _text("UUID", r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", lambda cls, text: cls(text)),
    "IPv4Address": _text("IPv4Address", r"[0-9.]{7,15}", lambda cls, text: cls(text)),
    "IPv6Address": _text("IPv6Address", r"[0-9a-fA-F:.]{2,45}(?:%[^%/]+)?", lambda cls, text: cls(text)),
    "path": _text("path", r"[^\0]*", lambda cls, text: cls(text)),
}

_TRUE = frozenset(("true", "t", "yes", "y", "on", "1"))
_FALSE = frozenset(("false", "f", "no", "n", "off", "0"))


def _lax_int(value: Any, cls: Any) -> Any:
    if value is True or value is False:
        return int(value)
    if type(value) is str and re.fullmatch(r"[+-]?[0-9]{1,4000}(?:\.0+)?", value.strip()):
        return int(value.strip().partition(".")[0])
    return read_int(value)


def _lax_float(value: Any, cls: Any) -> Any:
    if value is True or value is False:
        return float(value)
    if type(value) is str and _DECIMAL.fullmatch(value.strip()):
        return read_float(float(value))
    return read_float(value)


def _lax_bool(value: Any, cls: Any) -> Any:
    word = value.lower() if type(value) is str else str(value) if type(value) in (int, float) else ""
    if word.removesuffix(".0") in _TRUE:
        return True
    if word.removesuffix(".0") in _FALSE:
        return False
    return read_bool(value)


LAX: Mapping[str, Callable[[Any, Any], Any]] = {"int": _lax_int, "float": _lax_float, "bool": _lax_bool}


# ---------------------------------------------------------------------- rules

_SAID = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than", "multiple_of": "a multiple of"}


def check_rules(value: Any, rules: Mapping[str, Any]) -> None:
    """Mismatch if a value that was read does not keep the rules that apply to its class."""
    if value is None or isinstance(value, bool):
        return
    sized = isinstance(value, (str, list, tuple, dict))
    for name, limit in rules.items():
        if name in ("min_length", "max_length"):
            if sized and (len(value) < limit if name == "min_length" else len(value) > limit):
                what = "characters" if isinstance(value, str) else "items"
                raise Mismatch(
                    f"{'at least' if name == 'min_length' else 'at most'} {limit} {what}", got=str(len(value))
                )
        elif name == "pattern":
            if isinstance(value, str) and not re.search(limit, value):
                raise Mismatch(f"text that matches {limit!r}", value)
        elif not sized and not _keeps(name, value, limit):
            raise Mismatch(f"{_SAID[name]} {limit}", got=str(value))


def _keeps(name: str, value: Any, limit: Any) -> bool:
    try:
        if name == "ge":
            return bool(value >= limit)
        if name == "gt":
            return bool(value > limit)
        if name == "le":
            return bool(value <= limit)
        if name == "lt":
            return bool(value < limit)
        if isinstance(value, float) or isinstance(limit, float):
            # 0.3 is a multiple of 0.1, though no float says so exactly.
            times = float(value) / float(limit)
            return abs(times - round(times)) <= 1e-9 * max(1.0, abs(times))
        return bool(value % limit == 0)
    except (TypeError, ArithmeticError):  # a date with a zone against one without
        return False
