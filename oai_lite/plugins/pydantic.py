"""Pydantic's models and dataclasses in structured outputs: they describe and read themselves, and their schema is made
strict.

Nothing is imported: a class can only be pydantic's if the program has imported pydantic already. Pydantic 2.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..hooks import hookimpl

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..hooks import SchemaAdapter
    from ..structured.kinds import ForeignSchema


class Plugin:
    """Knows pydantic's classes."""

    @hookimpl
    def oai_lite_schema(self) -> SchemaAdapter:
        """See `Hooks.oai_lite_schema`."""
        return ADAPTER


class PydanticAdapter:
    """See `SchemaAdapter`."""

    def describe(self, tp: Any) -> ForeignSchema | None:
        """The schema of a model or pydantic dataclass, and its own JSON reader."""
        pydantic = sys.modules.get("pydantic")
        if pydantic is None or not isinstance(tp, type):
            return None
        if issubclass(tp, getattr(pydantic, "BaseModel", ())):
            schema: Any = tp.model_json_schema  # type: ignore[attr-defined]  # a pydantic model
            validate: Any = tp.model_validate_json  # type: ignore[attr-defined]  # a pydantic model
        elif "__pydantic_validator__" in tp.__dict__ and hasattr(tp, "__dataclass_fields__"):
            adapter = pydantic.TypeAdapter(tp)
            schema, validate = adapter.json_schema, adapter.validate_json
        else:
            return None
        from ..errors import SchemaError
        from ..structured.kinds import ForeignSchema

        try:
            described = schema()
        except pydantic.PydanticUserError as error:
            raise SchemaError(f"{tp.__name__}: pydantic cannot describe it: {error.message}", tp.__name__) from error
        return ForeignSchema(described, _reading(validate, pydantic.ValidationError))


def _reading(validate: Callable[[str], Any], invalid: type[Exception]) -> Callable[[str], Any]:
    from ..errors import ParseError
    from ..structured.scalars import step

    def read(text: str) -> Any:
        try:
            return validate(text)
        except invalid as error:
            first = error.errors(include_url=False)[0]  # type: ignore[attr-defined]  # pydantic's
            path = "$" + "".join(f"[{each}]" if isinstance(each, int) else step(each) for each in first["loc"])
            got = repr(first.get("input"))
            raise ParseError(
                str(error), path=path, expected=first["msg"], got=got if len(got) <= 80 else f"{got[:80]}…", text=text
            ) from error

    return read


ADAPTER = PydanticAdapter()
