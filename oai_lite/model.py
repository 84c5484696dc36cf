"""Models: what the API sends back, as standard dataclasses that cost nothing until they are used.

Why not plain `@dataclass`: building one takes about 390 microseconds and the API has some 2,700 shapes. A `Model` subclass is
an ordinary class (6 microseconds) that becomes a real dataclass the first time anyone needs it to be one:
`dataclasses.fields`, `is_dataclass`, `replace`, `asdict`, `match`. Type checkers see a dataclass from the start.

The parsed JSON object *is* an instance's `__dict__` (see `decode`), so unknown fields are kept and readable, absent declared ones
read None, and values of a wrong type pass through untouched. A field that the server names like one of our methods does not hide
it (`_Behaviour`); it is in `to_dict()` and `model_extra`. Where an attribute cannot have its JSON name (`schema`, `async`,
`self-harm`), the class says so in `_wire_names`. What fits no kind of object that was expected is an `UnknownObject`: complete,
readable, and an instance of nothing that it is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Literal,
    TypeVar,
    cast,
    dataclass_transform,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

    from .request import ResponseInfo

    Convert = Callable[[Any], Any]

T = TypeVar("T")
F = TypeVar("F")

# Keys in an instance's __dict__ that are no content: what is known of the answer, how to get the next page, and what its text was
# read as (which is not sent back).
_INFO = "_response"
_PAGER = "_pager"
_PARSED = "_parsed"
_HIDDEN = frozenset((_INFO, _PAGER, _PARSED))


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


class ModelType(type):
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
    setattr(ModelType, _name, _OnDemand(_name))


@dataclass_transform(kw_only_default=True, eq_default=True)
class Model(metaclass=ModelType):
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
            for name in annotations_of(cls):
                if name not in values and not has_default(cls, name):
                    raise TypeError(f"{cls.__name__}() misses the keyword argument {name!r}")
            for name in values:
                if name not in field_names(cls):
                    known = ", ".join(annotations_of(cls))
                    raise TypeError(f"{cls.__name__}() has no field {name!r}; it has {known}")
            vars(self).update(values)

        def __getattr__(self, name: str) -> Any:
            # Only reached when neither the instance nor its class has the name: a declared field that the server left out
            # reads None, so that `response.usage` never needs a guard of its own.
            if name in field_names(type(self)):
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
        return cast("Self", _decoded(cls, _deep_copy(obj)))

    @classmethod
    def model_validate_json(cls, data: str | bytes) -> Self:
        """An instance from JSON text."""
        import json

        return cast("Self", _decoded(cls, json.loads(data)))

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
        known = field_names(type(self))
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

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # mutable, as a dataclass with eq=True

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items() if name not in _HIDDEN)
        return f"{type(self).__name__}({inside})"

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

    __hash__: ClassVar[None] = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _unknown_again, (self.__getstate__(), type(self)._absent)

    @classmethod
    def among(cls, models: list[type[Model]]) -> type[UnknownObject]:
        """The class for what fits no member of this union."""
        return _unknown_kind(frozenset(name for model in models for name in field_names(model)))


_unknown_kinds: dict[frozenset[str], Any] = {frozenset(): UnknownObject}


def _unknown_kind(absent: frozenset[str]) -> type[UnknownObject]:
    kind = _unknown_kinds.get(absent)
    if kind is None:
        made = ModelType("UnknownObject", (UnknownObject,), {"_absent": absent, "__module__": __name__})
        kind = _unknown_kinds.setdefault(absent, made)
    return cast("type[UnknownObject]", kind)


def _unknown_again(content: dict[str, Any], absent: frozenset[str]) -> UnknownObject:
    new: Any = object.__new__(_unknown_kind(absent))
    new.__dict__ = content
    return cast("UnknownObject", new)


# ---------------------------------------------------------------------- dataclass on demand


def _decoded(cls: Any, value: Any) -> Any:
    from .decode import decoder

    return decoder(cls)(value)


def _finish(cls: Any) -> None:
    import dataclasses

    # It asks every base for its __dataclass_fields__, which finishes that one first.
    dataclasses.dataclass(init=False, kw_only=True, eq=False, repr=False)(cls)


def _content(obj: Model) -> dict[str, Any]:
    """What equality looks at: an absent field and one that is None are the same."""
    return {name: value for name, value in obj.__dict__.items() if value is not None and name not in _HIDDEN}


def annotations_of(cls: type) -> dict[str, tuple[Any, type]]:
    """Field name -> (annotation, mostly as text, the class that declares it), bases first; class variables left out."""
    fields: dict[str, tuple[Any, type]] = {}
    for base in reversed(cls.__mro__):
        if base is Model or not isinstance(base, ModelType):
            continue
        for name, annotation in base.__dict__.get("__annotations__", {}).items():
            if not str(annotation).startswith("ClassVar"):
                fields[name] = (annotation, base)
    return fields


_names_cache: dict[type, frozenset[str]] = {}


def field_names(cls: type) -> frozenset[str]:
    """The declared fields, those of bases included."""
    names = _names_cache.get(cls)
    if names is None:
        names = _names_cache[cls] = frozenset(annotations_of(cls))
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
        for name in annotations_of(cls):
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


def has_default(cls: type, name: str) -> bool:
    """Whether a field may be left out."""
    return any(name in base.__dict__ for base in cls.__mro__)
