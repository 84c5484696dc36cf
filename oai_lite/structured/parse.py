"""JSON text → a value of the type that was asked for, every part of it checked.

`reader(tp)` compiles a type once into small functions, one a kind; reading is then linear in the text. Nothing is
guessed: text is no number, `true` is no 1, a missing or unknown key is an error, and so are a key that comes twice,
NaN, and a number too large to be one. Two things that JSON does not tell apart are taken: `3` where a float and `3.0`
where an integer is asked for. A mismatch is a `ParseError` with the path (`$.cities[2].name`), what was expected, what
came, and the whole text.

Rules: pure; nothing but a ParseError comes out of reading, however long or deep the text is (nesting is bounded by
Python's stack).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, NoReturn

from ..errors import ParseError
from .kinds import Choice, Either, Fixed, Foreign, Kind, Listing, Noted, Record, Scalar, Table
from .said import shown
from .scalars import LAX, READ, WORDS, Mismatch, check_rules, step
from .schema import WRAPPER, Cache, Description, cache_key, described
from .union import either

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter

    Memo = dict[tuple[int, int], Any]
    Read = Callable[[Any, Memo], Any]

# Longer content than any model writes today (a million tokens are some 4 MB), and little enough to be parsed in a few
# seconds.
MAX_TEXT = 64 * 1024 * 1024


def reader(tp: Any, *, lax: bool = False, strict: bool = True, adapters: tuple[SchemaAdapter, ...] = ()) -> Reader:
    """The function that reads a type's JSON text. `strict` and `adapters` are those of `schema.described`.

    `lax` converts as the official client's models do: `"3"` and `true` to an integer, `"yes"` to True; unknown keys are
    passed over.
    """
    key = (cache_key(tp), lax, strict, adapters)
    found: Reader = _cache.get(key, lambda: Reader(described(tp, strict=strict, adapters=adapters), lax))
    return found


class Reader:
    """Reads one type. Call it with the text."""

    def __init__(self, description: Description, lax: bool = False) -> None:
        self.description: Description = description
        kind = description.kind
        # A foreign class reads the text itself, once our own checks have passed.
        self._whole = kind.read if isinstance(kind, Foreign) and not description.wrapped else None
        self._exact = _holds_decimal(kind)
        read = _Compiler(lax).compile(kind)
        self._read = _unwrapping(read) if description.wrapped else read

    def __call__(self, text: str) -> Any:
        """The value; ParseError if the text is no JSON, or not of the type."""
        value = load(text, exact=self._exact)
        try:
            return self._read(value, {}) if self._whole is None else _foreign(self._whole, text)
        except Mismatch as error:
            path = "$" + "".join(reversed(error.steps))
            raise _failure(text, error.expected, error.got, path) from error.__cause__
        except RecursionError:
            raise _too_deep(text) from None

    def __repr__(self) -> str:
        return f"reader({self.description.name})"


def _failure(text: Any, expected: str, got: str, path: str = "$") -> ParseError:
    whole = text if isinstance(text, str) else ""
    return ParseError(f"{path}: expected {expected}, got {got}", path=path, expected=expected, got=got, text=whole)


def _too_deep(text: str) -> ParseError:
    return _failure(text, "nesting of a depth that can be read", "too many levels")


# ---------------------------------------------------------------------- text → plain JSON


def load(text: str, *, exact: bool = False) -> Any:
    """The plain JSON value of a text; ParseError if it is none. `exact` reads numbers with a point as Decimal."""
    if not isinstance(text, str):
        raise _failure(text, "JSON text", shown(text) if text is None else type(text).__name__)
    if len(text) > MAX_TEXT:
        raise _failure(text, f"at most {MAX_TEXT:,} characters of JSON", f"{len(text):,}")
    try:
        return (_exact_decoder if exact else _decoder).decode(text)
    except _Double as error:
        raise _failure(text, "each key once", f"{error.key!r} twice", _path_of_double(text)) from None
    except json.JSONDecodeError as error:
        excerpt = text[max(error.pos - 20, 0) : error.pos + 20]
        got = f"{error.msg} at character {error.pos}: …{excerpt}…" if text.strip() else "an empty text"
        raise _failure(text, "JSON", got) from None
    except RecursionError:
        raise _too_deep(text) from None
    except ValueError as error:  # NaN; an integer of more digits than Python converts (4,300)
        raise _failure(text, "JSON", str(error)) from None
    except ArithmeticError:  # an exponent past what Decimal holds
        raise _failure(text, "JSON", "a number that is too large") from None


class _Double(Exception):
    """A key came twice in one object."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class _Marked(dict[str, Any]):
    """The object in which it did."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        raise _Double(next(key for key, _ in pairs if key in seen or seen.add(key)))  # type: ignore[func-returns-value]  # for its None
    return value


def _path_of_double(text: str) -> str:
    """Parsed once more, to say where."""

    def mark(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        return value if len(value) == len(pairs) else _Marked(value)

    left: list[tuple[Any, str]] = [(json.loads(text, object_pairs_hook=mark), "$")]
    while left:
        value, path = left.pop()
        if isinstance(value, _Marked):
            return path
        if isinstance(value, dict):
            left.extend((inner, path + step(key)) for key, inner in value.items() if isinstance(inner, (dict, list)))
        elif isinstance(value, list):
            left.extend((inner, f"{path}[{place}]") for place, inner in enumerate(value))
    return "$"  # inside what the second of the two replaced


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which is no JSON")


def _decimal(text: str) -> Any:
    from decimal import Decimal

    return Decimal(text)


_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)
_exact_decoder = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_float=_decimal)


# ---------------------------------------------------------------------- plain JSON → the type


class _Compiler:
    """Makes the reading function of each kind. A record's exists before its fields are looked at, so recursion ends."""

    def __init__(self, lax: bool) -> None:
        self.lax = lax
        self.made: dict[int, Read] = {}

    def compile(self, kind: Kind) -> Read:
        found = self.made.get(id(kind))
        if found is None:
            if isinstance(kind, (Record, Either)):
                inner: list[Read] = []
                self.made[id(kind)] = lambda value, memo: inner[0](value, memo)
                inner.append(self.new(kind))
                found = inner[0]
            else:
                found = self.new(kind)
            self.made[id(kind)] = found
        return found

    def new(self, kind: Kind) -> Read:
        match kind:
            case Scalar(name=name, cls=cls):
                read = LAX.get(name, READ[name]) if self.lax else READ[name]
                return lambda value, memo: read(value, cls)
            case Choice():
                return _choice(kind)
            case Listing():
                return _listing(self.compile(kind.item), kind)
            case Fixed():
                return _fixed([self.compile(each) for each in kind.items])
            case Table():
                return _table(self.compile(kind.value))
            case Record():
                return self.record(kind)
            case Either():
                return either(kind, [self.compile(each) for each in kind.members], self.lax, expectation(kind))
            case Noted():
                return _noted(self.compile(kind.kind), kind.rules)
            case Foreign():
                return _nested_foreign(kind.read)
            case _:
                return lambda value, memo: value

    def record(self, kind: Record) -> Read:
        lax, make, title = self.lax, kind.make, kind.title
        kinds = {each.key: each.kind for each in kind.fields}
        fields = [
            (each.key, each.name, self.compile(each.kind), each.required, each.null_is_absent) for each in kind.fields
        ]

        def read(value: Any, memo: Memo) -> Any:
            if type(value) is not dict:
                raise Mismatch(f"an object ({title})", value)
            found: dict[str, Any] = {}
            left, key = len(value), ""
            try:
                for key, name, convert, required, null_is_absent in fields:
                    if key in value:
                        left -= 1
                        item = convert(value[key], memo)
                        if item is not None or not null_is_absent:
                            found[name] = item
                    elif required:
                        raise Mismatch(expectation(kinds[key]), got="nothing (the key is missing)")
            except Mismatch as error:
                error.steps.append(step(key))
                raise
            if left and not lax:
                raise _unknown_key(value, kinds.keys(), title)
            try:
                return make(found)
            except (ValueError, TypeError) as error:  # from __post_init__ and the like
                raise Mismatch(f"a valid {title}", got=f"{type(error).__name__}: {error}") from error

        return read


def _unknown_key(value: dict[str, Any], keys: Collection[str], title: str) -> Mismatch:
    unknown = next(key for key in value if key not in keys)
    failure = Mismatch(
        f"no key but {', '.join(sorted(keys))} in {title}" if keys else f"no key in {title}", value[unknown]
    )
    failure.steps.append(step(unknown))
    return failure


def _choice(kind: Choice) -> Read:
    # By class, too: 1, 1.0 and True are equal, and one of them may be no choice.
    table = {(type(plain), plain): meant for plain, meant in kind.values}
    expected = expectation(kind)
    floats = any(type(plain) is float for plain, _ in kind.values)

    def read(value: Any, memo: Memo) -> Any:
        if type(value) in (str, int, bool, float, type(None)):
            key = (type(value), value)
            if key in table:
                return table[key]
            if floats and type(value) is int and (float, value) in table:
                return table[(float, value)]
        elif floats and hasattr(value, "is_finite"):  # a Decimal, in a type that holds some
            return read(float(value), memo)
        raise Mismatch(expected, value)

    return read


def _listing(convert: Read, kind: Listing) -> Read:
    make = kind.make

    def read(value: Any, memo: Memo) -> Any:
        if type(value) is not list:
            raise Mismatch("an array", value)
        found: list[Any] = []
        add = found.append
        try:
            for item in value:
                add(convert(item, memo))
        except Mismatch as error:
            error.steps.append(f"[{len(found)}]")
            raise
        return found if make is None else make(found)

    return read


def _fixed(converts: list[Read]) -> Read:
    size = len(converts)

    def read(value: Any, memo: Memo) -> Any:
        if type(value) is not list or len(value) != size:
            raise Mismatch(f"an array of {size}", value)
        found: list[Any] = []
        try:
            for convert, item in zip(converts, value, strict=True):
                found.append(convert(item, memo))
        except Mismatch as error:
            error.steps.append(f"[{len(found)}]")
            raise
        return tuple(found)

    return read


def _table(convert: Read) -> Read:
    def read(value: Any, memo: Memo) -> Any:
        if type(value) is not dict:
            raise Mismatch("an object", value)
        found: dict[str, Any] = {}
        key = ""
        try:
            for key, item in value.items():
                found[key] = convert(item, memo)
        except Mismatch as error:
            error.steps.append(step(key))
            raise
        return found

    return read


def _noted(convert: Read, rules: dict[str, Any]) -> Read:
    if not rules:
        return convert

    def read(value: Any, memo: Memo) -> Any:
        found = convert(value, memo)
        check_rules(found, rules)
        return found

    return read


def _unwrapping(convert: Read) -> Read:
    """The root that strict mode could not take, out of the object that was made for it."""

    def read(value: Any, memo: Memo) -> Any:
        if type(value) is not dict or list(value) != [WRAPPER]:
            raise Mismatch(f"an object with the one key {WRAPPER!r}", value)
        try:
            return convert(value[WRAPPER], memo)
        except Mismatch as error:
            error.steps.append(step(WRAPPER))
            raise

    return read


def _nested_foreign(read: Callable[[str], Any]) -> Read:
    return lambda value, memo: _foreign(read, json.dumps(value, default=float))


def _foreign(read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except ParseError as error:
        failure = Mismatch(error.expected, got=error.got)
        failure.steps.append(error.path[1:])
        raise failure from error.__cause__
    except ValueError as error:
        raise Mismatch("a valid value", got=str(error)) from error


def expectation(kind: Kind) -> str:
    """A kind in words, for messages."""
    match kind:
        case Scalar(name=name):
            return WORDS[name]
        case Choice():
            values = [json.dumps(plain, ensure_ascii=False) for plain, _ in kind.values]
            listed = ", ".join(values[:12]) + (", …" if len(values) > 12 else "")
            return f"one of {listed}" if len(values) > 1 else listed
        case Listing() | Fixed():
            return "an array"
        case Record(title=title):
            return f"an object ({title})"
        case Either():
            return " or ".join(dict.fromkeys(expectation(each) for each in kind.members))
        case Noted():
            return expectation(kind.kind)
        case _:
            return "an object"


def _holds_decimal(kind: Kind) -> bool:
    seen: set[int] = set()
    left = [kind]
    while left:
        each = left.pop()
        if id(each) not in seen:
            seen.add(id(each))
            if isinstance(each, Scalar) and each.name == "Decimal":
                return True
            left.extend(each.inner())
    return False


_cache = Cache()
