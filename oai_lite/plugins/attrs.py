"""Classes made by attrs in structured outputs: described by their fields, and read as a dataclass is.

Nothing is imported: a class can only be attrs' if the program has imported attrs already.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, get_origin

from ..hooks import hookimpl

if TYPE_CHECKING:
    from ..hooks import SchemaAdapter
    from ..structured.kinds import ForeignRecord


class Plugin:
    """Knows attrs' classes."""

    @hookimpl
    def oai_lite_schema(self) -> SchemaAdapter:
        """See `Hooks.oai_lite_schema`."""
        return ADAPTER


class AttrsAdapter:
    """See `SchemaAdapter`."""

    def describe(self, tp: Any) -> ForeignRecord | None:
        """The fields of a class made by attrs. `field(metadata={"description": …})` describes one."""
        attr = sys.modules.get("attr")
        cls = get_origin(tp) or tp
        attributes = getattr(cls, "__attrs_attrs__", None)
        if attr is None or attributes is None:
            return None
        from ..errors import SchemaError
        from ..structured.kinds import MISSING, ForeignField, ForeignRecord

        fields: list[ForeignField] = []
        for each in attributes:
            if not each.init:
                continue
            if each.type is None:
                raise SchemaError(f"{cls.__name__}.{each.name} has no type; annotate it", f"{cls.__name__}.{each.name}")
            default, factory = (MISSING if each.default is attr.NOTHING else each.default), None
            if isinstance(default, attr.Factory):
                # A factory that looks at the object cannot be asked beforehand; attrs calls it where the key is
                # missing.
                default, factory = MISSING, (lambda: None) if default.takes_self else default.factory
            words = each.metadata.get("description")
            fields.append(
                ForeignField(
                    name=each.alias,
                    attribute=each.name,
                    annotation=each.type,
                    default=default,
                    default_factory=factory,
                    description=words if isinstance(words, str) else None,
                )
            )
        return ForeignRecord(tuple(fields), lambda values: cls(**values))


ADAPTER = AttrsAdapter()
