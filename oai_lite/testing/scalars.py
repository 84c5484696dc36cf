"""Numbers and formatted strings within the bounds of a schema.

Rules: integers and multiples are worked out exactly (`Fraction`), because 0.07 / 0.01 is not 7 in floating point and a
validator would notice; every candidate is tried against the bounds before it is given out.
"""

from __future__ import annotations

import math
import random
import uuid
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from .schema import Schema, UnsatisfiableError, number_of

_SPREAD = 100  # how far a number goes from its only bound
_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)


def integer(rules: Schema, draw: random.Random) -> int:
    """A whole number within `minimum` … `maximum`, and a multiple where one is asked for."""
    low, low_out, high, high_out = _limits(rules)
    # The multiples of n/d that are whole are those of n.
    step = _step(rules).numerator if "multipleOf" in rules else 1
    first = (
        None if low is None else math.floor(Fraction(low) / step) + 1 if low_out else math.ceil(Fraction(low) / step)
    )
    last = (
        None
        if high is None
        else math.ceil(Fraction(high) / step) - 1
        if high_out
        else math.floor(Fraction(high) / step)
    )
    return step * _between(first, last, draw)


def number(rules: Schema, draw: random.Random) -> int | float:
    """A number within its bounds, with two decimals where that fits."""
    low, low_out, high, high_out = _limits(rules)

    def fits(value: float) -> bool:
        above = low is None or (value > low if low_out else value >= low)
        return above and (high is None or (value < high if high_out else value <= high))

    if "multipleOf" in rules:
        step = _step(rules)
        first = None if low is None else math.ceil(Fraction(low) / step)
        last = None if high is None else math.floor(Fraction(high) / step)
        for _ in range(100):
            exact = step * _between(first, last, draw)
            value = int(exact) if exact.denominator == 1 else float(exact)
            if fits(value) and (value / float(step)).is_integer():
                return value
        raise UnsatisfiableError("no multiple was found between minimum and maximum")
    start = low if low is not None else high - _SPREAD if high is not None else 0
    end = min(high if high is not None else math.inf, start + _SPREAD)
    drawn = start + (end - start) * draw.random()
    edges = (math.nextafter(start, math.inf), math.nextafter(end, -math.inf), start, end)
    for value in (round(drawn, 2), drawn, *edges):
        if fits(value) and math.isfinite(value):
            return value
    raise UnsatisfiableError("minimum is above maximum")


def formatted(kind: str, draw: random.Random) -> str | None:
    """A string of one of the formats that strict mode knows and a few more; `None` for a format not known."""
    moment = _EPOCH + timedelta(seconds=draw.randrange(366 * 86400))
    name = "".join(draw.choices("abcdefghijklmnopqrstuvwxyz", k=6))
    match kind:
        case "date-time":
            return moment.isoformat().replace("+00:00", "Z")
        case "date":
            return moment.date().isoformat()
        case "time":
            return moment.time().isoformat() + "Z"
        case "duration":
            return f"P{draw.randint(1, 9)}DT{draw.randint(1, 23)}H"
        case "email" | "idn-email":
            return f"{name}@example.com"
        case "hostname" | "idn-hostname":
            return f"{name}.example.com"
        case "ipv4":
            return f"192.0.2.{draw.randint(1, 254)}"
        case "ipv6":
            return f"2001:db8::{draw.randint(1, 0xFFFF):x}"
        case "uuid":
            return str(uuid.UUID(int=draw.getrandbits(128), version=4))
        case "uri" | "url" | "iri" | "uri-reference" | "iri-reference":
            return f"https://example.com/{name}"
        case "json-pointer":
            return f"/{name}"
        case "regex":
            return f"^{name}$"
        case _:
            return None


def _between(first: int | None, last: int | None, draw: random.Random) -> int:
    """A whole number from `first` to `last`; near the only bound there is, from 1 up without any."""
    if first is None:
        first = 1 if last is None or last >= 1 else last - _SPREAD
    if last is None:
        last = first + _SPREAD - 1
    if last < first:
        raise UnsatisfiableError("no number lies between its bounds")
    return draw.randint(first, min(last, first + 1_000_000))


def _step(rules: Schema) -> Fraction:
    step = number_of(rules, "multipleOf")
    if step is None or step <= 0:
        raise UnsatisfiableError("multipleOf must be a number above zero")
    return Fraction(str(step))


def _limits(rules: Schema) -> tuple[int | float | None, bool, int | float | None, bool]:
    """Lower bound, whether it is excluded itself, upper bound, whether it is excluded itself."""
    low, high = number_of(rules, "minimum"), number_of(rules, "maximum")
    above, below = number_of(rules, "exclusiveMinimum"), number_of(rules, "exclusiveMaximum")
    low_out = above is not None and (low is None or above >= low)
    high_out = below is not None and (high is None or below <= high)
    return above if low_out else low, low_out, below if high_out else high, high_out
