"""Annotations understood: a Python type as a tree of kinds. The one place that knows typing.

Classes with fields (dataclasses, TypedDicts, NamedTuples, our own Models), enums, literals, unions, generics, forward
references, notes in `Annotated`. Other libraries' classes come through adapters (`hooks.SchemaAdapter`).

Rules: a type that JSON cannot hold is refused here, when it is described and never when an answer comes, with the path
to it and the way out. Constraints are recognised by their attributes (`ge`, `max_length`, …), so that nobody's package
has to be imported.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from enum import Enum, Flag
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ForwardRef,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    is_typeddict,
)

from ..errors import SchemaError
from ..model import Model
from .fields import (
    dataclass_fields,
    keywords,
    meanings,
    model_fields,
    named_tuple_fields,
    typed_dict_fields,
    with_default,
)
from .kinds import (
    Anything,
    Choice,
    Either,
    Field,
    Fixed,
    Foreign,
    ForeignRecord,
    ForeignSchema,
    Kind,
    Listing,
    Noted,
    Record,
    Scalar,
    Table,
    applies,
    nullable,
    plain_members,
)
from .said import said, way_out

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter

RULES = ("ge", "gt", "le", "lt", "multiple_of", "min_length", "max_length", "pattern")

# What JSON writes as one value, by module and name so that none of these modules is imported for it.
SCALARS = {
    "builtins.str": "str",
    "builtins.int": "int",
    "builtins.float": "float",
    "builtins.bool": "bool",
    "builtins.NoneType": "null",
    "datetime.datetime": "datetime",
    "datetime.date": "date",
    "datetime.time": "time",
    "datetime.timedelta": "timedelta",
    "decimal.Decimal": "Decimal",
    "uuid.UUID": "UUID",
    "ipaddress.IPv4Address": "IPv4Address",
    "ipaddress.IPv6Address": "IPv6Address",
}
_LISTS = {"list", "Sequence", "MutableSequence", "Collection", "Iterable"}
_TABLES = {"dict", "Mapping", "MutableMapping"}
_WRAPPERS = {"Required", "NotRequired", "ReadOnly", "Final"}


@dataclasses.dataclass(slots=True)
class Scope:
    """Where an annotation stands: the names it may use, what its type variables mean, and its path for messages."""

    module: str
    variables: Mapping[Any, Any]
    path: str
    local: bool = False

    def at(self, step: str) -> Scope:
        """The same, one step further."""
        return Scope(self.module, self.variables, self.path + step, self.local)


def _scope_in(owner: type, meaning: Mapping[Any, Mapping[Any, Any]], path: str) -> Scope:
    return Scope(owner.__module__, meaning.get(owner, {}), path, "<locals>" in owner.__qualname__)


def kind_of(tp: Any, *, strict: bool = True, adapters: tuple[SchemaAdapter, ...] = ()) -> Kind:
    """The tree of a type; SchemaError where it holds what JSON (or, with `strict`, strict mode) cannot say."""
    scope = Scope(getattr(tp, "__module__", "builtins"), {}, said(tp))
    try:
        return Builder(strict, adapters).build(tp, scope)
    except RecursionError:
        raise SchemaError(
            f"{said(tp)} is nested too deeply, or is a generic that grows without end", said(tp)
        ) from None


class Builder:
    """Builds one tree. A class that was met before is the same node, so recursion ends."""

    def __init__(self, strict: bool, adapters: tuple[SchemaAdapter, ...] = ()) -> None:
        self.strict: bool = strict
        self.adapters: tuple[SchemaAdapter, ...] = adapters
        self.made: dict[Any, Kind] = {}
        self.names: dict[str, Any] = {}
        self.aliases: list[Any] = []

    def build(self, tp: Any, scope: Scope) -> Kind:
        """The node for an annotation."""
        tp = self.resolved(tp, scope)
        origin, args = get_origin(tp), get_args(tp)
        if tp is Any or tp is object:
            return self.only_loose(Anything(), tp, scope)
        if type(tp).__name__ == "TypeAliasType" or type(origin).__name__ == "TypeAliasType":
            return self.alias(tp, origin, args, scope)
        if isinstance(tp, TypeVar):
            raise SchemaError(
                f"{scope.path}: {said(tp)} is open; say which type it stands for, as in Box[int] for Box", scope.path
            )
        if hasattr(tp, "__supertype__"):  # NewType
            return self.build(tp.__supertype__, scope)
        if origin is Annotated:
            return self.annotated(args, scope)
        if getattr(origin, "__name__", getattr(origin, "_name", None)) in _WRAPPERS:
            return self.build(args[0], scope)
        if origin is Literal:
            return self.literal(tp, args, scope)
        if origin is Union or origin is types.UnionType:
            return self.union(tp, args, scope)
        if origin is tuple:
            return self.tuple_of(tp, args, scope)
        if tp in (list, tuple, dict) and not self.strict:
            return Table(Anything()) if tp is dict else Listing(Anything(), tuple if tp is tuple else None)
        name = getattr(origin, "__name__", None)
        if origin is not None and getattr(origin, "__module__", "") in ("builtins", "collections.abc"):
            if name in _LISTS:
                return Listing(self.build(args[0], scope.at("[]")))
            if name in _TABLES and not self.strict:
                if self.resolved(args[0], scope) is not str:
                    raise self.refused(tp, scope)
                return Table(self.build(args[1], scope.at("{}")))
        if isinstance(origin or tp, type):
            return self.of_class(tp, origin or tp, args, scope)
        raise self.refused(tp, scope)

    def only_loose(self, kind: Kind, tp: Any, scope: Scope) -> Kind:
        """A kind that strict mode has no schema for."""
        if self.strict:
            raise self.refused(tp, scope)
        return kind

    def refused(self, tp: Any, scope: Scope) -> SchemaError:
        """The error for a type that cannot be used here."""
        return SchemaError(
            f"{scope.path}: {said(tp)} is not something that a strict schema can say; {way_out(tp)}", scope.path
        )

    def resolved(self, tp: Any, scope: Scope) -> Any:
        """The type itself: text evaluated where it was written, type variables replaced."""
        while isinstance(tp, (str, ForwardRef)):
            module = getattr(tp, "__forward_module__", None) or scope.module
            text = tp if isinstance(tp, str) else tp.__forward_arg__
            space = vars(sys.modules[module]) if module in sys.modules else {}
            try:
                try:
                    # A class inside a function is no name of its module; another one there may have its name.
                    tp = eval(text, space, self.names if scope.local else {})  # noqa: S307 - the user's own annotation
                except NameError:
                    tp = eval(text, space, self.names)  # noqa: S307
            except Exception as error:  # noqa: BLE001 - whatever the text does
                raise SchemaError(
                    f"{scope.path}: the annotation {text!r} means nothing in {module} ({type(error).__name__}: {error}); "
                    "define or import what it names at the top of that module, not inside a function or under TYPE_CHECKING",
                    scope.path,
                ) from None
        if tp is None:
            return type(None)
        if isinstance(tp, TypeVar):
            return scope.variables.get(tp, tp)
        open_ = getattr(tp, "__parameters__", ())
        if scope.variables and open_ and get_origin(tp) is not None:
            return tp[tuple(scope.variables.get(each, each) for each in open_)]
        return tp

    # ------------------------------------------------------------------ by form

    def alias(self, tp: Any, origin: Any, args: tuple[Any, ...], scope: Scope) -> Kind:
        """What a `type X = …` statement names."""
        alias = tp if origin is None else origin
        if alias in self.aliases:
            raise SchemaError(f"{scope.path}: {said(alias)} is an alias of itself; make a dataclass of it", scope.path)
        self.aliases.append(alias)
        given = dict(zip(alias.__type_params__, args, strict=False))
        kind = self.build(
            alias.__value__, Scope(alias.__module__ or scope.module, given or scope.variables, scope.path)
        )
        self.aliases.pop()
        return kind

    def annotated(self, args: tuple[Any, ...], scope: Scope) -> Kind:
        """A type with notes."""
        rules: dict[str, Any] = {}
        words: list[str] = []
        for note in args[1:]:
            _collect(note, rules, words)
        kind = self.build(args[0], scope)
        return Noted(kind, _checked(rules, kind, scope), words[-1] if words else None) if rules or words else kind

    def literal(self, tp: Any, values: tuple[Any, ...], scope: Scope) -> Kind:
        """A Literal."""
        pairs = tuple((each.value if isinstance(each, Enum) else each, each) for each in values)
        for plain, _ in pairs:
            if type(plain) not in (str, int, bool, type(None)):
                raise SchemaError(
                    f"{scope.path}: {said(tp)}: {plain!r} is not a JSON value; use text or integers", scope.path
                )
        return Choice(pairs)

    def union(self, tp: Any, args: tuple[Any, ...], scope: Scope) -> Kind:
        """A union; the same one is one node."""
        key = ("union", tp, repr(tp)) if not _has_text(tp) else ("union", id(tp), scope.module)
        try:
            found = self.made.get(key)
        except TypeError:  # an unhashable note inside
            found, key = None, ("union", id(tp), "")
        if found is None:
            flat: list[Kind] = []
            for each in args:
                kind = self.build(each, scope)
                flat.extend(kind.members if isinstance(kind, Either) else (kind,))
            found = self.made[key] = Either(tuple(flat))
        return found

    def tuple_of(self, tp: Any, args: tuple[Any, ...], scope: Scope) -> Kind:
        """A tuple: of a length, or of any."""
        if len(args) == 2 and args[1] is Ellipsis:
            return Listing(self.build(args[0], scope.at("[]")), tuple)
        if not args or any(get_origin(each) is not None and "Unpack" in str(get_origin(each)) for each in args):
            raise self.refused(tp, scope)
        return Fixed(tuple(self.build(each, scope.at(f"[{place}]")) for place, each in enumerate(args)))

    # ------------------------------------------------------------------ by class

    def of_class(self, tp: Any, cls: Any, args: tuple[Any, ...], scope: Scope) -> Kind:
        """A class, which may have been met before."""
        scalar = SCALARS.get(f"{cls.__module__}.{cls.__qualname__}")
        if scalar is not None:
            return Scalar(scalar, cls)
        key: Any = (cls, args)
        try:
            found = self.made.get(key)
        except TypeError:  # an unhashable note among the arguments
            key, found = (cls, id(tp)), None
        if found is None:
            found = self.new_class(tp, cls, args, key, scope)
        return found

    def new_class(self, tp: Any, cls: Any, args: tuple[Any, ...], key: Any, scope: Scope) -> Kind:
        """A class that was not."""
        if issubclass(cls, Enum):
            kind = self.made[key] = self.enum(cls, scope)
            return kind
        if hasattr(cls, "__fspath__") and "pathlib" in sys.modules:
            if issubclass(cls, sys.modules["pathlib"].PurePath):
                return Scalar("path", cls)
        for adapter in self.adapters:
            answer = adapter.describe(tp)
            if isinstance(answer, ForeignSchema):
                kind = self.made[key] = Foreign(tp, answer.schema, answer.read)
                return kind
            if isinstance(answer, ForeignRecord):
                record = self.record(tp, cls, args, key, answer.make)
                record.fields = tuple(self.foreign_fields(record, cls, args, answer, scope))
                return record
        if issubclass(cls, Model) and cls is not Model:
            fields, make = model_fields, keywords(cls)
        elif dataclasses.is_dataclass(cls):
            fields, make = dataclass_fields, keywords(cls)
        elif is_typeddict(cls):
            fields, make = typed_dict_fields, dict
        elif issubclass(cls, tuple) and hasattr(cls, "_fields"):
            fields, make = named_tuple_fields, keywords(cls)
        else:
            raise self.refused(tp, scope)
        record = self.record(tp, cls, args, key, make)
        record.fields = tuple(self.fields(record, cls, args, fields, scope))
        return record

    def enum(self, cls: type[Enum], scope: Scope) -> Kind:
        """An Enum of values that JSON has."""
        for member in cls:
            if type(member.value) not in (str, int, float, bool, type(None)) or issubclass(cls, Flag):
                raise SchemaError(
                    f"{scope.path}: {cls.__name__}.{member.name} is {member.value!r}; strict mode takes enums of text and "
                    "numbers; "
                    + ("use a list of plain Enum members" if issubclass(cls, Flag) else "give it such a value"),
                    scope.path,
                )
        if not len(cls):
            raise SchemaError(f"{scope.path}: {cls.__name__} has no members, so nothing would fit", scope.path)
        return Choice(tuple((member.value, member) for member in cls), cls, doc_of(cls))

    def record(
        self, tp: Any, cls: Any, args: tuple[Any, ...], key: Any, make: Callable[[dict[str, Any]], Any]
    ) -> Record:
        """The node of a class with fields, known before its fields are."""
        title = f"{cls.__name__}[{', '.join(said(each) for each in args)}]" if args else cls.__name__
        record = self.made[key] = Record(tp, title, doc_of(cls), make)
        self.names.setdefault(cls.__name__, cls)
        return record

    def fields(self, record: Record, cls: Any, args: tuple[Any, ...], found: Any, scope: Scope) -> Iterator[Field]:
        """The fields of one of Python's own kinds of classes."""
        meaning = meanings(cls, tuple(self.resolved(each, scope) for each in args))
        for field, annotation, owner in found(cls):
            inner = _scope_in(owner, meaning, f"{record.title}.{field.key}")
            yield self.complete(field, annotation, inner, cls)

    def foreign_fields(
        self, record: Record, cls: Any, args: tuple[Any, ...], answer: ForeignRecord, scope: Scope
    ) -> Iterator[Field]:
        """The fields that an adapter told of."""
        meaning = meanings(cls, tuple(self.resolved(each, scope) for each in args))
        for each in answer.fields:
            attribute = each.attribute or each.name
            owner = next((base for base in cls.__mro__ if attribute in base.__dict__.get("__annotations__", {})), cls)
            field = Field(each.name, each.name, Anything(), description=each.description)
            with_default(field, each.default, each.default_factory)
            inner = _scope_in(owner, meaning, f"{record.title}.{field.key}")
            yield self.complete(field, each.annotation, inner, cls)

    def complete(self, field: Field, annotation: Any, scope: Scope, cls: Any) -> Field:
        """A field with its annotation understood."""
        annotation = self.resolved(annotation, scope)
        if isinstance(annotation, dataclasses.InitVar) or annotation is dataclasses.InitVar:
            raise SchemaError(f"{scope.path}: an InitVar is no part of the value; make it a field", scope.path)
        if is_typeddict(cls):
            field.required = not _says(annotation, "NotRequired") and (field.required or _says(annotation, "Required"))
        field.kind = self.build(annotation, scope)
        if is_typeddict(cls) and not field.required and not nullable(field.kind):
            # Strict mode has no keys that may be missing: null stands for that, and is left out again on reading.
            field.kind = Either((field.kind, Scalar("null", type(None))))
            field.null_is_absent = True
        if isinstance(field.kind, Noted) and field.description is None:
            field.description = field.kind.description
        return field


# ---------------------------------------------------------------------- notes


def _collect(note: Any, rules: dict[str, Any], words: list[str]) -> None:
    """A note's rules and words, by its attributes. Notes that have none of them are somebody else's."""
    if isinstance(note, str):
        words.append(note)
        return
    for inner in (
        note.metadata if isinstance(getattr(note, "metadata", None), (list, tuple)) else ()
    ):  # pydantic's Field()
        _collect(inner, rules, words)
    for name in RULES:
        value = getattr(note, name, None)
        if value is not None and not callable(value):
            rules[name] = getattr(value, "pattern", value) if name == "pattern" else value
    for name in ("description", "documentation"):  # the second is typing_extensions.Doc's
        text = getattr(note, name, None)
        if isinstance(text, str):
            words.append(text)


def _checked(rules: dict[str, Any], kind: Kind, scope: Scope) -> dict[str, Any]:
    rules = {name: value for name, value in rules.items() if not (name == "min_length" and value == 0)}
    for name, value in rules.items():
        if not any(applies(name, each) for each in plain_members(kind)):
            raise SchemaError(f"{scope.path}: {name}={value!r} has no meaning for this type", scope.path)
        if name == "pattern":
            import re

            try:
                re.compile(value)
            except (re.error, TypeError) as error:
                raise SchemaError(f"{scope.path}: {value!r} is not a regular expression: {error}", scope.path) from None
    return rules


def _says(annotation: Any, wrapper: str) -> bool:
    """Whether an annotation is `NotRequired[…]` and the like, on the outside or within `Annotated`."""
    origin = get_origin(annotation)
    if origin is Annotated or getattr(origin, "_name", None) == "ReadOnly":
        return _says(get_args(annotation)[0], wrapper)
    return getattr(origin, "_name", None) == wrapper


def _has_text(tp: Any) -> bool:
    """Whether a forward reference is inside, whose meaning depends on where it stands."""
    return isinstance(tp, (str, ForwardRef)) or any(
        _has_text(each) for each in get_args(tp) if get_origin(tp) is not Literal
    )


def doc_of(cls: Any) -> str | None:
    """A class's own docstring, tidied; not the one that dataclasses, NamedTuples or enums make up, and not a base's."""
    doc = cls.__dict__.get("__doc__")
    if not isinstance(doc, str) or not doc.strip():
        return None
    if doc == "An enumeration." or doc.startswith(f"{cls.__name__}(") and doc.endswith(")"):
        return None
    return inspect.cleandoc(doc)
