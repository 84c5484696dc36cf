"""Parsed JSON → models, by adoption: the dict that `json.loads` made *becomes* the instance's `__dict__`.

Only fields that hold models are converted, in place, by a decoder compiled once for each class, on first use. That costs about a
microsecond an object over `json.loads` itself, and nothing that the server sent is lost.

Unions need no declaration. `A | B | C` of models is told apart by a tag: the field that, as a `Literal` of texts, tells the most
members apart (`type`, mostly). Members that share a tag, or an object without one, are told apart by shape: whose required fields
are all there, and whose literals agree. What fits none becomes an `UnknownObject`, or stays a dict where one may.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, Union, cast, get_args, get_origin

from .model import Model, ModelType, UnknownObject, annotations_of, has_default

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Convert = Callable[[Any], Any]

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
    for name, (annotation, owner) in annotations_of(cls).items():
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
    if isinstance(tp, ModelType):
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
    if isinstance(origin, ModelType):  # a generic model
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
        if isinstance(member, ModelType):
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
        for name, (annotation, owner) in annotations_of(cls).items():
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
    """The first member whose required fields are all there and whose literals agree, with the most fields in common.

    A field is in common if it may hold what is there: `content: str` has no place for an object.
    """
    best: type[Model] | None = None
    best_score = 0
    for model in models:
        fields = annotations_of(model)
        wire = model._wire_names
        required = [wire.get(name, name) for name in fields if not has_default(model, name)]
        if any(name not in value for name in required):
            continue
        if any(value.get(name) not in (None, *allowed) for name, allowed in _literals(model).items() if name in value):
            continue
        score = 1 + sum(
            (key := wire.get(name, name)) in value and _has_place(value[key], *declared)
            for name, declared in fields.items()
        )
        if score > best_score:
            best, best_score = model, score
    return best


def _has_place(value: Any, annotation: Any, owner: type) -> bool:
    """Whether a field of this annotation may hold the value, as far as objects and lists go."""
    if type(value) is not dict and type(value) is not list:
        return True
    return _may_hold(evaluate(annotation, owner.__module__) if isinstance(annotation, str) else annotation, value)


def _may_hold(tp: Any, value: Any) -> bool:
    kind, origin = type(value), get_origin(tp)
    if origin is Union or getattr(origin, "__name__", "") == "UnionType":
        return any(_may_hold(member, value) for member in get_args(tp))
    if isinstance(tp, ModelType):
        literals = _literals(cast("type[Model]", tp)) if kind is dict else {}
        return kind is dict and all(value.get(name) in (None, *allowed) for name, allowed in literals.items())
    if origin is list:
        return kind is list and all(
            _may_hold(get_args(tp)[0], each) for each in value[:1]
        )  # the others are like the first
    return tp is object or tp is Any or isinstance(origin, ModelType) or (origin or tp) is kind
