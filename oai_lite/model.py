"""Models: what the API sends back, as standard dataclasses that cost nothing until they are used.

Why not plain `@dataclass`: building one takes about 390 microseconds and the API has some 2,700 shapes. A `Model` subclass is
an ordinary class (6 microseconds) that becomes a real dataclass the first time anyone needs it to be one:
`dataclasses.fields`, `is_dataclass`, `replace`, `asdict`, `match`. Type checkers see a dataclass from the start.

Theory of operation. **Decoding adopts**: the dict that `json.loads` made *becomes* the instance's `__dict__`; only fields that
hold models are converted, in place, by a decoder compiled once for each class. So:

* unknown fields are kept and readable; absent declared ones read None; values of a wrong type pass through untouched;
* a field that the server names like one of our methods does not hide it (`_Behaviour`); it is in `to_dict()` and `model_extra`;
* where an attribute cannot have its JSON name (`schema`, `async`, `self-harm`), the class says so in `_wire_names`.

Unions need no declaration: `A | B | C` of models is told apart by the first field that they all declare as a `Literal` (`type`,
mostly), else by which member's required fields are all there. What fits no member becomes an `UnknownObject`: complete,
readable, and an instance of nothing that it is not.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Literal,
    TypeVar,
    Union,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

    from .request import ResponseInfo

    Convert = Callable[[Any], Any]

T = TypeVar("T")
F = TypeVar("F")

# Keys in a top-level instance's __dict__ that are no content: what is known of the answer, and how to get the next page.
_INFO = "_response"
_PAGER = "_pager"
_HIDDEN = frozenset((_INFO, _PAGER))


class _Behaviour:
    """A method that an instance's own `__dict__`, which holds what the server sent, does not hide: a data descriptor."""

    def __init__(self, function: Any) -> None:
        self.__wrapped__ = function
        self.__doc__ = function.__doc__

    def __get__(self, owner: Any, kind: Any = None) -> Any:
        return self.__wrapped__ if owner is None else MethodType(self.__wrapped__, owner)

    def __set__(self, owner: Any, value: Any) -> None:
        owner.__dict__[self.__wrapped__.__name__] = (
            value  # an attribute of that name is content, and comes out in to_dict()
        )


def _behaviour(function: F) -> F:
    return cast("F", _Behaviour(function))


class _ModelType(type):
    """Finishes a class as a dataclass when someone asks for what only dataclasses have."""


class _OnDemand:
    """What only dataclasses have, as an attribute of each class of its own: a base's must not be taken for a subclass's."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kept = f"_own{name}"

    def __get__(self, cls: Any, kind: Any = None) -> Any:
        if cls is None or "_abstract" in cls.__dict__:
            raise AttributeError(f"{cls!r} has no attribute {self.name!r}")
        if self.kept not in cls.__dict__:
            _finish(cls)
        return cls.__dict__[self.kept]

    def __set__(self, cls: Any, value: Any) -> None:
        type.__setattr__(cls, self.kept, value)


_DATACLASS_NAMES = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
for _name in _DATACLASS_NAMES:
    setattr(_ModelType, _name, _OnDemand(_name))


@dataclass_transform(kw_only_default=True, eq_default=True)
class Model(metaclass=_ModelType):
    """Base of everything that the API returns; see the module for how it behaves."""

    _abstract: ClassVar[bool] = True
    _wire_names: ClassVar[Mapping[str, str]] = {}

    if TYPE_CHECKING:
        _response: ClassVar[ResponseInfo | None]

    else:

        def __init__(self, /, **values: Any) -> None:
            # Written here and not by dataclass(), so that an optional field that was not given stays unset: it is not sent
            # when the object is passed back to the API.
            cls = type(self)
            for name in _annotations(cls):
                if name not in values and not _has_default(cls, name):
                    raise TypeError(f"{cls.__name__}() misses the keyword argument {name!r}")
            for name in values:
                if name not in _field_names(cls):
                    known = ", ".join(_annotations(cls))
                    raise TypeError(f"{cls.__name__}() has no field {name!r}; it has {known}")
            vars(self).update(values)

        def __getattr__(self, name: str) -> Any:
            # Only reached when neither the instance nor its class has the name: a declared field that the server left out
            # reads None, so that `response.usage` never needs a guard of its own.
            if name in _field_names(type(self)):
                return None
            if name in _HIDDEN:
                return None
            if name in _DATACLASS_NAMES:
                return getattr(type(self), name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    # ------------------------------------------------------------------ in and out

    @classmethod
    def model_validate(cls, obj: Mapping[str, Any]) -> Self:
        """An instance from a parsed JSON object, as if the server had sent it. The object is copied, not adopted."""
        return cast("Self", decoder(cls)(_deep_copy(obj)))

    @classmethod
    def model_validate_json(cls, data: str | bytes) -> Self:
        """An instance from JSON text."""
        import json

        return cast("Self", decoder(cls)(json.loads(data)))

    @classmethod
    def model_construct(cls, /, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An instance that has just these attributes; nothing is checked and required fields may be missing."""
        self = object.__new__(cls)
        vars(self).update(values)
        return self

    @classmethod
    def construct(cls, /, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """The older name of `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    @_behaviour
    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The content as plain dicts and lists: what the server sent, unknown fields included.

        `exclude_unset=False` adds declared fields that were not sent, as None; `exclude_defaults` leaves out optional fields
        that are None; `exclude_none` leaves out every None. `use_api_names=False` keeps attribute names (`schema_`).
        `mode` and `warnings` are accepted for compatibility: values are JSON values already, in both modes.
        """
        return _dump(self, use_api_names, exclude_unset, exclude_defaults, exclude_none)

    @_behaviour
    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The content as JSON text; the options are those of `to_dict`."""
        import json

        data = _dump(self, use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return json.dumps(data, indent=indent, ensure_ascii=False, default=str)

    @_behaviour
    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: set[str] | None = None,
        exclude: set[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **ignored: Any,
    ) -> dict[str, Any]:
        """As `to_dict`, with the defaults of the official models: declared fields that were not sent appear as None."""
        data = _dump(self, bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        wire = type(self)._wire_names if by_alias else {}
        if include is not None:
            names = {wire.get(name, name) for name in include}
            data = {key: value for key, value in data.items() if key in names}
        if exclude:
            names = {wire.get(name, name) for name in exclude}
            data = {key: value for key, value in data.items() if key not in names}
        return data

    @_behaviour
    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`model_dump` as JSON text."""
        import json

        separators = (",", ":") if indent is None else None
        return json.dumps(
            Model.model_dump(self, **options), indent=indent, ensure_ascii=False, separators=separators, default=str
        )

    @_behaviour
    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with `update`'s attributes set; `deep` copies nested values too."""
        from copy import deepcopy

        content = deepcopy(self.__dict__) if deep else dict(self.__dict__)
        new = object.__new__(type(self))
        vars(new).update(content)
        if update:
            vars(new).update(update)
        return new

    # ------------------------------------------------------------------ about the content

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the attributes that the server sent (or that were given on construction)."""
        return {name for name in self.__dict__ if name not in _HIDDEN}

    @property
    def model_extra(self) -> dict[str, Any]:
        """What was sent beyond the declared fields."""
        known = _field_names(type(self))
        return {name: value for name, value in self.__dict__.items() if name not in known and name not in _HIDDEN}

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the answer that this object was read from; None on nested objects."""
        return getattr(self.__dict__.get(_INFO), "request_id", None)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != _PAGER}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return _content(self) == _content(other)

    __hash__ = None  # type: ignore[assignment]  # mutable, as a dataclass with eq=True

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items() if name not in _HIDDEN)
        return f"{type(self).__qualname__}({inside})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from ((name, value) for name, value in self.__dict__.items() if name not in _HIDDEN)


class UnknownObject(Model):
    """An object of a kind that this version does not know: every field that was sent is readable as an attribute.

    Where a union was expected, the fields of its members read None, as they would on any member that was sent without them.
    """

    _absent: ClassVar[frozenset[str]] = frozenset()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return None if name in type(self)._absent else super().__getattr__(name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownObject):
            return NotImplemented
        return _content(self) == _content(other)

    __hash__ = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _unknown_again, (self.__getstate__(), type(self)._absent)

    @classmethod
    def among(cls, models: list[type[Model]]) -> type[UnknownObject]:
        """The class for what fits no member of this union."""
        return _unknown_kind(frozenset(name for model in models for name in _field_names(model)))


_unknown_kinds: dict[frozenset[str], Any] = {frozenset(): UnknownObject}


def _unknown_kind(absent: frozenset[str]) -> type[UnknownObject]:
    kind = _unknown_kinds.get(absent)
    if kind is None:
        made = _ModelType("UnknownObject", (UnknownObject,), {"_absent": absent, "__module__": __name__})
        kind = _unknown_kinds.setdefault(absent, made)
    return cast("type[UnknownObject]", kind)


def _unknown_again(content: dict[str, Any], absent: frozenset[str]) -> UnknownObject:
    new: Any = object.__new__(_unknown_kind(absent))
    new.__dict__ = content
    return cast("UnknownObject", new)


# ---------------------------------------------------------------------- dataclass on demand


def _finish(cls: Any) -> None:
    import dataclasses

    # It asks every base for its __dataclass_fields__, which finishes that one first.
    dataclasses.dataclass(init=False, kw_only=True, eq=False, repr=False)(cls)


def _content(obj: Model) -> dict[str, Any]:
    """What equality looks at: an absent field and one that is None are the same."""
    return {name: value for name, value in obj.__dict__.items() if value is not None and name not in _HIDDEN}


def _annotations(cls: type) -> dict[str, tuple[Any, type]]:
    """Field name -> (annotation, mostly as text, the class that declares it), bases first; class variables left out."""
    fields: dict[str, tuple[Any, type]] = {}
    for base in reversed(cls.__mro__):
        if base is Model or not isinstance(base, _ModelType):
            continue
        for name, annotation in base.__dict__.get("__annotations__", {}).items():
            if not str(annotation).startswith("ClassVar"):
                fields[name] = (annotation, base)
    return fields


_names_cache: dict[type, frozenset[str]] = {}


def _field_names(cls: type) -> frozenset[str]:
    names = _names_cache.get(cls)
    if names is None:
        names = _names_cache[cls] = frozenset(_annotations(cls))
    return names


def _dump(obj: Model, api_names: bool, no_unset: bool, no_defaults: bool, no_none: bool) -> dict[str, Any]:
    cls = type(obj)
    out: dict[str, Any] = {}
    values = obj.__dict__
    wire = cls._wire_names if api_names else {}
    for name, value in values.items():
        if name in _HIDDEN or (value is None and (no_none or (no_defaults and getattr(cls, name, 0) is None))):
            continue
        out[wire.get(name, name)] = _plain(value, api_names, no_unset, no_defaults, no_none)
    if not no_unset and not no_none:
        for name in _annotations(cls):
            if name not in values and not (no_defaults and getattr(cls, name, 0) is None):
                out[wire.get(name, name)] = None
    return out


def _plain(value: Any, *options: bool) -> Any:
    if isinstance(value, Model):
        return _dump(value, *options)
    if isinstance(value, (list, tuple)):
        return [_plain(item, *options) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, *options) for key, item in value.items()}
    return value


def _deep_copy(value: Any) -> Any:
    """A parsed JSON value copied, so that decoding can adopt it."""
    if isinstance(value, Model):
        return _dump(value, True, True, False, False)
    if isinstance(value, dict):
        return {key: _deep_copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_deep_copy(item) for item in value]
    return value


# ---------------------------------------------------------------------- decoding


_decoders: dict[Any, Convert] = {}
_new = object.__new__


def decoder(tp: Any) -> Convert:
    """The function that turns a parsed JSON value into `tp` (a Model, or a union, list or dict of them), adopting it."""
    try:
        found = _decoders.get(tp)
    except TypeError:  # an unhashable annotation
        return _converter(tp) or _same
    if found is None:
        if isinstance(tp, type) and issubclass(tp, Model):
            found = _model_decoder(tp)
        else:
            found = _converter(tp) or _same
        _decoders[tp] = found
    return found


def _same(value: Any) -> Any:
    return value


def _model_decoder(cls: type[Model]) -> Convert:
    """Compile lazily: a recursive type needs its own decoder to exist before its fields are looked at."""
    nested: list[tuple[str, Convert]] | None = None
    renamed = [(wire, name) for name, wire in cls._wire_names.items()]

    def decode(value: Any) -> Any:
        nonlocal nested
        if type(value) is not dict:
            return value
        if renamed:
            for wire, name in renamed:
                if wire in value:
                    value[name] = value.pop(wire)
        if nested is None:
            nested = [(name, convert) for name, tp in _nested_types(cls) if (convert := _converter(tp))]
        for name, convert in nested:
            inner = value.get(name)
            if inner is not None:
                value[name] = convert(inner)
        self: Any = _new(cls)
        self.__dict__ = value
        return self

    return decode


# Annotations made of these words only hold no model, and need not be evaluated (that costs about 5 microseconds each).
_PLAIN = frozenset(("str", "int", "float", "bool", "object", "None", "Any", "dict[str, str]"))


def _nested_types(cls: type) -> Iterator[tuple[str, Any]]:
    for name, (annotation, owner) in _annotations(cls).items():
        if isinstance(annotation, str):
            only = annotation.removesuffix(" | None")
            if only in _PLAIN or (only.startswith("Literal[") and only.find("]") == len(only) - 1):
                continue
            yield name, evaluate(annotation, owner.__module__)
        else:
            yield name, annotation


def evaluate(annotation: str, module: str) -> Any:
    """The type that an annotation's text means in the module that it was written in."""
    return eval(annotation, vars(sys.modules[module]))  # noqa: S307 - the text is this package's own source


def _converter(tp: Any) -> Convert | None:
    """How to convert a value of this annotation, or None where nothing in it can be a model."""
    if isinstance(tp, str):  # a forward reference inside an evaluated alias
        raise TypeError(f"annotation {tp!r} is text inside an alias; write the alias after its members")
    if isinstance(tp, _ModelType):
        return decoder(cast("type[Model]", tp))
    origin, args = get_origin(tp), get_args(tp)
    if origin is None or origin is Literal:
        return None
    if origin is list:
        return _list_of(_converter(args[0]))
    if origin is dict:
        return _dict_of(_converter(args[1]))
    if origin is Union or origin.__name__ == "UnionType":
        return _union_of(args)
    if isinstance(origin, _ModelType):  # a generic model
        return decoder(origin)
    return None


def _list_of(convert: Convert | None) -> Convert | None:
    if convert is None:
        return None

    def decode(value: Any) -> Any:
        if type(value) is list:
            value[:] = [convert(item) for item in value]
        return value

    return decode


def _dict_of(convert: Convert | None) -> Convert | None:
    if convert is None:
        return None

    def decode(value: Any) -> Any:
        if type(value) is dict:
            for key, item in value.items():
                value[key] = convert(item)
        return value

    return decode


def _union_of(members: tuple[Any, ...]) -> Convert | None:
    """Choose by the JSON type first (object, list), among several models by tag and shape."""
    models: list[type[Model]] = []
    lists: list[Any] = []
    others: list[Convert] = []
    plain = False  # whether an object that fits no model may stay a dict
    for member in _flat(members):
        plain = plain or member is object or get_origin(member) is dict
        if isinstance(member, _ModelType):
            models.append(cast("type[Model]", member))
        elif get_origin(member) is list:
            lists.append(get_args(member)[0])
        elif (convert := _converter(member)) is not None:
            others.append(convert)
    for_object: Convert | None = others[0] if others else None
    if len(models) == 1 and not plain:
        for_object = decoder(models[0])
    elif models:
        for_object = _choice_of(models, for_object or (_same if plain else decoder(UnknownObject.among(models))))
    # `list[A] | list[B]` is read as a list of `A | B`.
    for_list = _list_of(_union_of(tuple(lists))) if lists else None
    if for_object is None or for_list is None:
        return for_object or for_list
    as_object, as_list = for_object, for_list
    return lambda value: as_list(value) if type(value) is list else as_object(value)


def _flat(members: tuple[Any, ...]) -> Iterator[Any]:
    for member in members:
        if get_origin(member) is Union:
            yield from _flat(get_args(member))
        else:
            yield member


def _choice_of(models: list[type[Model]], otherwise: Convert) -> Convert:
    """One decoder for a union of models; `otherwise` takes what fits none of them."""
    tag, table = _tag_table(models)
    untagged = [model for model in models if tag not in _literals(model)] if tag else models
    by_tag = {value: decoder(same[0]) if len(same) == 1 else None for value, same in table.items()}

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            return value
        mark = value.get(tag)
        if type(mark) is str:
            convert = by_tag.get(mark)
            if convert is not None:
                return convert(value)
            candidates = table.get(mark, untagged)
        else:
            candidates = models if mark is None else untagged
        chosen = _best_fit(candidates, value)
        return (otherwise if chosen is None else decoder(chosen))(value)

    return decode


def _tag_table(models: list[type[Model]]) -> tuple[str | None, dict[str, list[type[Model]]]]:
    """The field that tells the members apart, and which value means which members."""
    best: str | None = None
    best_table: dict[str, list[type[Model]]] = {}
    best_score = (0, 0)
    for name in dict.fromkeys(name for model in models for name in _literals(model)):
        table: dict[str, list[type[Model]]] = {}
        for model in models:
            for value in _literals(model).get(name, ()):
                table.setdefault(value, []).append(model)
        # Best is what tells the most members apart; among equals, what needs the fewest values to do so (`type` has one each,
        # a `status` several).
        apart = {same[0] for same in table.values() if len(same) == 1}
        score = (len(apart), -len(table))
        if score > best_score:
            best, best_table, best_score = name, table, score
    return best, best_table


_literals_cache: dict[type, dict[str, tuple[str, ...]]] = {}


def _literals(cls: type[Model]) -> dict[str, tuple[str, ...]]:
    """Fields that are a Literal of texts, by JSON name, with their values."""
    found = _literals_cache.get(cls)
    if found is None:
        found = {}
        for name, (annotation, owner) in _annotations(cls).items():
            if isinstance(annotation, str):
                if not annotation.startswith("Literal["):
                    continue
                annotation = evaluate(annotation.removesuffix(" | None"), owner.__module__)
            if get_origin(annotation) is Literal:
                values = get_args(annotation)
                found[cls._wire_names.get(name, name)] = tuple(v for v in values if isinstance(v, str))
        _literals_cache[cls] = found
    return found


def _best_fit(models: list[type[Model]], value: dict[str, Any]) -> type[Model] | None:
    """The first member whose required fields are all there and whose literals agree, with the most fields in common."""
    best: type[Model] | None = None
    best_score = 0
    for model in models:
        fields = _annotations(model)
        wire = model._wire_names
        required = [wire.get(name, name) for name in fields if not _has_default(model, name)]
        if any(name not in value for name in required):
            continue
        if any(value.get(name) not in (None, *allowed) for name, allowed in _literals(model).items() if name in value):
            continue
        score = 1 + sum(wire.get(name, name) in value for name in fields)
        if score > best_score:
            best, best_score = model, score
    return best


def _has_default(cls: type, name: str) -> bool:
    return any(name in base.__dict__ for base in cls.__mro__)
