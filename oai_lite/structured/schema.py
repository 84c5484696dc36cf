"""A Python type → the strict JSON schema that is sent, and what else a request says of it.

`described(City)` has the schema, a name that the API takes, and whether the type had to be wrapped: the root of a
strict schema is an object, so a list, union or scalar becomes `{"value": …}`, and `parse` takes it out again. Titles,
descriptions, definitions and defaults stand where the official client (through pydantic) puts them.

Rules: pure; cached for the last types asked for, not for all, since types made at run time would pile up. A returned
schema is shared: copy it before changing it.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from threading import Lock
from typing import TYPE_CHECKING, Any

from .kinds import (
    MISSING,
    Anything,
    Choice,
    Either,
    Field,
    Fixed,
    Foreign,
    Kind,
    Listing,
    Noted,
    Record,
    Scalar,
    Table,
    applies,
)
from .parameters import is_function, parameters_of
from .said import said
from .strict import conform
from .typeinfo import doc_of, kind_of

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter

WRAPPER = "value"  # the key of what had to be wrapped

_PLAIN: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "null": {"type": "null"},
    "datetime": {"format": "date-time", "type": "string"},
    "date": {"format": "date", "type": "string"},
    "time": {"format": "time", "type": "string"},
    "timedelta": {"format": "duration", "type": "string"},
    "UUID": {"format": "uuid", "type": "string"},
    "IPv4Address": {"format": "ipv4", "type": "string"},
    "IPv6Address": {"format": "ipv6", "type": "string"},
    "path": {"format": "path", "type": "string"},
    # Text keeps all the digits that a model writes; a number is what many write all the same.
    "Decimal": {"anyOf": [{"type": "number"}, {"type": "string"}]},
}
_BOUNDS = {
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}
_WORDS = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than", "multiple_of": "a multiple of"}


@dataclass(slots=True, frozen=True)
class Description:
    """What a request says of a type. `kind` is the type as `parse` reads it; `doc` is the class's own docstring."""

    type: Any
    name: str
    schema: Mapping[str, Any]
    wrapped: bool
    doc: str | None
    kind: Kind
    strict: bool

    def chat_format(self) -> dict[str, Any]:
        """`response_format` of chat completions."""
        return {"type": "json_schema", "json_schema": {"schema": self.schema, "name": self.name, "strict": True}}

    def text_format(self) -> dict[str, Any]:
        """`text.format` of responses."""
        return {"type": "json_schema", "strict": True, "name": self.name, "schema": self.schema}


def described(tp: Any, *, strict: bool = True, adapters: tuple[SchemaAdapter, ...] = ()) -> Description:
    """The description of a type; SchemaError (also a TypeError) where strict mode cannot say it.

    `adapters` are what the `oai_lite_schema` hooks gave: without them only Python's own kinds of classes are known.
    `strict=False` lets through what other servers may take: open dicts, `Any`, tuples place by place.
    """
    key = (cache_key(tp), strict, adapters)
    found: Description = _cache.get(key, lambda: _described(tp, strict, adapters))
    return found


def _described(tp: Any, strict: bool, adapters: tuple[SchemaAdapter, ...]) -> Description:
    function = is_function(tp)
    kind = (parameters_of if function else kind_of)(tp, strict=strict, adapters=adapters)
    label = kind.title if isinstance(kind, Record) else said(tp)
    raw, wrapped = _Writer().root(kind)
    doc = kind.doc if isinstance(kind, Record) else doc_of(tp) if isinstance(kind, Foreign) else None
    if function:  # the docstring is the tool's, and need not be sent twice
        raw.pop("description", None)
        raw.pop("title", None)
    # Servers without strict mode's rules take any name, and get the class's own, as from the official client.
    name = label if isinstance(kind, Record) and not strict else safe_name(label)
    return Description(tp, name, conform(raw, label, strict=strict), wrapped, doc, kind, strict)


def safe_name(text: str) -> str:
    """A name that the API takes: `[a-zA-Z0-9_-]`, at most 64 of them."""
    return re.sub(r"[^a-zA-Z0-9-]+", "_", text).strip("_")[:64] or "answer"


class _Writer:
    """Writes one schema, in full JSON schema; `conform` then makes it strict."""

    def __init__(self) -> None:
        self.defs: dict[str, Any] = {}
        self.named: dict[int, str] = {}
        self.keys: dict[str, Any] = {}

    def root(self, kind: Kind) -> tuple[dict[str, Any], bool]:
        if isinstance(kind, Noted) and isinstance(kind.kind, (Record, Foreign)):
            body, wrapped = self.root(kind.kind)
            return ({**body, "description": kind.description} if kind.description else body), wrapped
        if isinstance(kind, Record):
            written = self.write(kind)
            # A record that nothing refers to needs no definition: it is the root itself.
            body = self.defs[self.named[id(kind)]] if _holds_itself(kind) else self.defs.pop(self.named[id(kind)])
            written = dict(body)
        elif isinstance(kind, Foreign) and _is_object(kind.schema):
            written = self.foreign(kind)
        else:
            written = {
                "type": "object",
                "properties": {WRAPPER: self.write(kind)},
                "required": [WRAPPER],
                "additionalProperties": False,
            }
            return ({"$defs": self.defs, **written} if self.defs else written), True
        return ({"$defs": self.defs, **written} if self.defs else written), False

    def write(self, kind: Kind) -> dict[str, Any]:
        """The schema of one node; records and enums as a reference."""
        match kind:
            case Scalar(name=name):
                return dict(_PLAIN[name])
            case Choice(cls=None):
                return _choice([plain for plain, _ in kind.values])
            case Choice():
                return self.refer(kind, kind.cls, lambda: self.enum(kind))
            case Record():
                return self.refer(kind, kind.cls, lambda: self.record(kind), kind.title)
            case Listing():
                return {"items": self.write(kind.item), "type": "array"}
            case Fixed():
                places = [self.write(each) for each in kind.items]
                return {"maxItems": len(places), "minItems": len(places), "prefixItems": places, "type": "array"}
            case Table():
                value = {} if isinstance(kind.value, Anything) else self.write(kind.value)
                return {"additionalProperties": value or True, "type": "object"}
            case Either():
                return _any_of([self.write(each) for each in kind.members])
            case Noted():
                return self.noted(kind)
            case Foreign():
                written = self.foreign(kind)
                title = written.get("title")
                return self.refer(kind, kind.cls, lambda: written, title if isinstance(title, str) else None)
            case _:
                return {}

    def refer(self, kind: Kind, cls: Any, write: Any, title: str | None = None) -> dict[str, Any]:
        name = self.named.get(id(kind))
        if name is None:
            name = self.named[id(kind)] = self.free_name(cls, title)
            self.defs[name] = {}  # its place, while it is written
            self.defs[name] = write()
        return {"$ref": f"#/$defs/{name}"}

    def free_name(self, cls: Any, title: str | None) -> str:
        plain = re.sub(r"[^a-zA-Z0-9.\-_]", "_", title or said(cls))
        longer = re.sub(
            r"[^a-zA-Z0-9.\-_]", "_", f"{getattr(cls, '__module__', '')}__{getattr(cls, '__qualname__', plain)}"
        )
        names = [plain, longer, *(f"{longer}__{number}" for number in range(2, len(self.defs) + 3))]
        return next(name for name in names if name not in self.defs)

    def enum(self, kind: Choice) -> dict[str, Any]:
        written = {
            **_choice([plain for plain, _ in kind.values], single=False),
            "title": getattr(kind.cls, "__name__", ""),
        }
        return {"description": kind.doc, **written} if kind.doc else written

    def record(self, kind: Record) -> dict[str, Any]:
        written = {
            "properties": {field.key: self.field(field) for field in kind.fields},
            "required": [field.key for field in kind.fields],
            "title": kind.title,
            "type": "object",
            "additionalProperties": False,
        }
        return {"description": kind.doc, **written} if kind.doc else written

    def field(self, field: Field) -> dict[str, Any]:
        written = self.write(field.kind)
        if field.description is not None:
            written["description"] = field.description
        default = _default(field.default)
        if default is not MISSING:
            written["default"] = default
        if _titled(field.kind):
            written.setdefault("title", field.key.title().replace("_", " ").strip())
        return written

    def noted(self, kind: Noted) -> dict[str, Any]:
        words: list[str] = []
        written = self.ruled(kind.kind, kind.rules, words)
        text = "; ".join(each for each in (kind.description, ", ".join(words)) if each)
        return {**written, "description": text} if text else written

    def ruled(self, kind: Kind, rules: Mapping[str, Any], words: list[str]) -> dict[str, Any]:
        """A kind with rules: as keywords on each member that they apply to, or in words where there is no keyword for
        one."""
        if isinstance(kind, Either):
            return _any_of([self.ruled(each, rules, words) for each in kind.members])
        if isinstance(kind, Noted):
            written = self.ruled(kind.kind, {**kind.rules, **rules}, words)
            return {**written, "description": kind.description} if kind.description else written
        written = self.write(kind)
        for name, value in rules.items():
            if not applies(name, kind):
                continue
            if name == "pattern":
                written["pattern"] = value
            elif name in ("min_length", "max_length"):
                noun = "Items" if isinstance(kind, Listing) else "Length" if isinstance(kind, Scalar) else "Properties"
                written[f"{name[:3]}{noun}"] = value
            elif isinstance(kind, Scalar) and kind.name in ("int", "float") and isinstance(value, (int, float)):
                written[_BOUNDS[name]] = value
            elif f"{_WORDS[name]} {value}" not in words:
                words.append(f"{_WORDS[name]} {value}")
        return written

    def foreign(self, kind: Foreign) -> dict[str, Any]:
        """Another library's schema, its definitions moved among ours, under other names where ours have theirs."""
        written = dict(kind.schema)
        theirs = written.pop("$defs", {})
        renamed = {name: name for name in theirs}
        for name, body in theirs.items():
            if name in self.defs and self.keys.get(name) != body:
                renamed[name] = next(f"{name}__{n}" for n in range(2, 10_000) if f"{name}__{n}" not in self.defs)
            self.keys[renamed[name]] = body
        for name, body in theirs.items():
            self.defs[renamed[name]] = _with_refs(body, renamed)
        written = _with_refs(written, renamed)
        ref = written.get("$ref")
        if isinstance(ref, str) and len(written) == 1:
            written = dict(self.defs[ref.rpartition("/")[2]])
        return written


def _any_of(members: list[dict[str, Any]]) -> dict[str, Any]:
    """A union: unions in it become part of it, nothing stands twice, null comes last."""
    flat: list[dict[str, Any]] = []
    for each in members:
        flat.extend(each["anyOf"] if each.keys() == {"anyOf"} else [each])
    null = {"type": "null"}
    flat = [each for place, each in enumerate(flat) if each not in flat[:place] and each != null] + [null] * (
        null in flat
    )
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _with_refs(value: Any, renamed: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        out = {key: _with_refs(inner, renamed) for key, inner in value.items()}
        if isinstance(out.get("$ref"), str):
            head, _, name = out["$ref"].rpartition("/")
            out["$ref"] = f"{head}/{renamed.get(name, name)}"
        return out
    return [_with_refs(each, renamed) for each in value] if isinstance(value, list) else value


def _is_object(schema: Mapping[str, Any]) -> bool:
    body: Any = schema
    while isinstance(body, Mapping) and "$ref" in body:
        body = schema.get("$defs", {}).get(body["$ref"].rpartition("/")[2])
    return isinstance(body, Mapping) and body.get("type") == "object"


def _holds_itself(record: Record) -> bool:
    seen: set[int] = set()
    left = list(record.inner())
    while left:
        each = left.pop()
        if each is record:
            return True
        if id(each) not in seen:
            seen.add(id(each))
            left.extend(each.inner())
    return False


def _choice(values: list[Any], single: bool = True) -> dict[str, Any]:
    types = {type(value) for value in values}
    names = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
    named = {"type": names[types.pop()]} if len(types) == 1 else {}
    return {"const": values[0], **named} if single and len(values) == 1 else {"enum": values, **named}


def _default(value: Any) -> Any:
    """A default as JSON, or MISSING: null is what `nullable` says already, and what is not plain is left to the
    reader."""
    if isinstance(value, Enum):
        return _default(value.value)
    if type(value) in (str, bool, int) or (type(value) is float and value - value == 0):
        return value
    if isinstance(value, (list, tuple)):
        inner = [_default(each) for each in value]
        return MISSING if MISSING in inner else inner
    return MISSING


def _titled(kind: Kind) -> bool:
    """Whether the field gives the title: a class, alone or with None, has its own."""
    if isinstance(kind, Noted):
        return _titled(kind.kind)
    if isinstance(kind, Either):
        others = [each for each in kind.members if not (isinstance(each, Scalar) and each.name == "null")]
        return len(others) != 1 or _titled(others[0])
    return not (isinstance(kind, (Record, Foreign)) or (isinstance(kind, Choice) and kind.cls is not None))


def cache_key(tp: Any) -> Any:
    """Unions of the same members are equal in any order, but their schemas are not."""
    return tp if isinstance(tp, type) else (tp, repr(tp))


class Cache:
    """The last few values made, by key. Types made at run time come and go; a cache of all would keep every one
    alive."""

    def __init__(self, size: int = 256) -> None:
        self.size: int = size
        self.kept: OrderedDict[Any, Any] = OrderedDict()
        self.lock: Any = Lock()

    def get(self, key: Any, make: Any) -> Any:
        """The value, made now if it is not there; made each time for a key that cannot be hashed."""
        try:
            found = self.kept.get(key, MISSING)
        except TypeError:
            return make()
        if found is MISSING:
            found = make()
            with self.lock:
                self.kept[key] = found
                while len(self.kept) > self.size:
                    self.kept.popitem(last=False)
        return found


_cache = Cache()
