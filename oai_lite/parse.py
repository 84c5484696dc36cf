"""JSON text → a value of the type that was asked for, every part of it checked.

`reader(tp)` compiles a type once into small functions, one a kind; reading is then linear in the text. Nothing is guessed: text is no
number, `true` is no 1, a missing or unknown key is an error, and so are a key that comes twice, NaN, and a number too large to be one. Two
things that JSON does not tell apart are taken: `3` where a float and `3.0` where an integer is asked for. A mismatch is a `ParseError`
with the path (`$.cities[2].name`), what was expected, what came, and the whole text.

Rules: pure; nothing but a ParseError comes out of reading, however long or deep the text is (nesting is bounded by Python's stack).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import ParseError
from .kinds import Anything, Choice, Either, Fixed, Foreign, Kind, Listing, Noted, Record, Scalar, Table
from .said import shown
from .scalars import LAX, READ, WORDS, Mismatch
from .schema import WRAPPER, Cache, Description, described

if TYPE_CHECKING:
    from .hooks import SchemaAdapter

    Memo = dict[tuple[int, int], Any]
    Read = Callable[[Any, Memo], Any]

# Longer content than any model writes today (a million tokens are some 4 MB), and little enough to be parsed in a second or two.
MAX_TEXT = 64 * 1024 * 1024


def reader(tp: Any, *, lax: bool = False, strict: bool = True, adapters: tuple[SchemaAdapter, ...] = ()) -> Reader:
    """The function that reads a type's JSON text. `strict` and `adapters` are those of `schema.described`.

    `lax` converts as the official client's models do: `"3"` and `true` to an integer, `"yes"` to True; unknown keys are passed over.
    """
    return _cache.get(
        (tp, lax, strict, adapters), lambda: Reader(described(tp, strict=strict, adapters=adapters), lax)
    )


class Reader:
    """Reads one type. Call it with the text."""

    def __init__(self, description: Description, lax: bool = False) -> None:
        self.description = description
        kind = description.kind
        while isinstance(kind, Noted) and not kind.rules:
            kind = kind.kind
        # A foreign class reads the text itself, after the checks that are ours.
        self._whole = kind.read if isinstance(kind, Foreign) and not description.wrapped else None
        self._exact = _holds_decimal(kind)
        compiled = _Compiler(lax).compile(kind)
        self._read = _unwrap(compiled, lax) if description.wrapped else compiled

    def __call__(self, text: str) -> Any:
        """The value; ParseError if the text is no JSON, or not of the type."""
        value = load(text, exact=self._exact)
        try:
            if self._whole is not None:
                return _foreign(self._whole, text)
            return self._read(value, {})
        except Mismatch as error:
            path = "$" + "".join(reversed(error.steps))
            failure = ParseError(
                f"{path}: expected {error.expected}, got {error.got}",
                path=path,
                expected=error.expected,
                got=error.got,
                text=text,
            )
            raise failure from error.__cause__
        except RecursionError:
            _too_deep(text)

    def __repr__(self) -> str:
        return f"reader({self.description.name})"


def load(text: str, *, exact: bool = False) -> Any:
    """The plain JSON value of a text; ParseError if it is none. `exact` reads numbers with a point as Decimal."""
    if not isinstance(text, str):
        raise ParseError(f"$: expected JSON text, got {shown(text)}", expected="JSON text", got=shown(text))
    if len(text) > MAX_TEXT:
        raise ParseError(
            f"$: the text has {len(text):,} characters; at most {MAX_TEXT:,} are read",
            expected=f"at most {MAX_TEXT:,} characters",
            got=f"{len(text):,}",
            text=text,
        )
    try:
        value = (_exact_decoder if exact else _decoder).decode(text)
    except json.JSONDecodeError as error:
        place, excerpt = error.pos, text[max(error.pos - 20, 0) : error.pos + 20]
        got = f"{error.msg} at character {place}: …{excerpt}…" if text.strip() else "an empty text"
        raise ParseError(f"$: expected JSON, got {got}", expected="JSON", got=got, text=text) from None
    except RecursionError:
        _too_deep(text)
    except ValueError as error:  # an integer of more digits than Python converts (4,300)
        raise ParseError(f"$: expected JSON, got {error}", expected="JSON", got=str(error), text=text) from None
    if '"' in text:
        _check_keys(value, text)
    return value


def _too_deep(text: str) -> NoReturn:
    expected = "less deep nesting"
    raise ParseError(
        "$: the JSON is nested more deeply than can be read", expected=expected, got="too deep", text=text
    ) from None


class _Twice(dict[str, Any]):
    """An object in which a key came twice."""


_twice_key = object()


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) == len(pairs):
        return value
    return _Twice(value, **{})


def _check_keys(value: Any, text: str) -> None:
    """Nothing, mostly: an object with a double key is of another class, and that is looked for only where there is one."""


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which is not JSON")


def _decimal(text: str) -> Any:
    from decimal import Decimal

    return Decimal(text)


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)
_exact_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_float=_decimal)
