"""What helper streams hand out: models, some of whose fields are made when somebody looks.

A snapshot of everything so far, made for each of 20,000 chunks, would cost the square of the answer. So an event knows where its
snapshot comes from and how long it was then, and makes it on the first look; after that it is a field like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from ..model import Model, _behaviour

if TYPE_CHECKING:
    from typing import Self

E = TypeVar("E", bound="Event")
_new = object.__new__


class Event(Model):
    """Base of helper events."""

    __slots__ = ("_source",)
    _abstract: ClassVar[bool] = True
    _late: ClassVar[Mapping[str, Callable[[Any], Any]]] = {}  # field -> how it is made of the source

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            make = type(self)._late.get(name)
            if make is None or name == "_source":
                return super().__getattr__(name)
            try:
                source = self._source
            except AttributeError:  # a copy, whose fields were all made
                return None
            value = self.__dict__[name] = make(source)
            return value

    def _made(self) -> Self:
        """The same, with every field there."""
        for name in type(self)._late:
            getattr(self, name)
        return self

    if not TYPE_CHECKING:

        @_behaviour
        def to_dict(self, **options: Any) -> dict[str, Any]:
            """See `Model.to_dict`."""
            return Model.to_dict(self._made(), **options)

        @_behaviour
        def to_json(self, **options: Any) -> str:
            """See `Model.to_json`."""
            return Model.to_json(self._made(), **options)

        @_behaviour
        def model_dump(self, **options: Any) -> dict[str, Any]:
            """See `Model.model_dump`."""
            return Model.model_dump(self._made(), **options)

        @_behaviour
        def model_dump_json(self, **options: Any) -> str:
            """See `Model.model_dump_json`."""
            return Model.model_dump_json(self._made(), **options)

        @_behaviour
        def model_copy(self, **options: Any) -> Any:
            """See `Model.model_copy`."""
            return Model.model_copy(self._made(), **options)

    def __getstate__(self) -> dict[str, Any]:
        return Model.__getstate__(self._made())

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Event):
            other._made()
        return Model.__eq__(self._made(), other)

    __hash__: ClassVar[None] = None

    def __repr__(self) -> str:
        return Model.__repr__(self._made())


def event(cls: type[E], fields: dict[str, Any], source: Any = None) -> E:
    """An event of these fields, which it takes over; what is late is made of `source`."""
    made: Any = _new(cls)
    made.__dict__ = fields
    made._source = source
    return cast("E", made)
