"""The schemas are those of the official client (`drift/schemas.py` recorded them), but where those break strict mode's
rules."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

from drift import schemas
from oai_lite.errors import SchemaError
from oai_lite.structured.schema import described

from .rules import Rule, faults

RECORD: dict[str, Any] = json.loads(schemas.FIXTURE.read_text("utf-8"))["schemas"]
FAMILY = dict(schemas.family())

# Where ours differs, by a part of the annotation: why the official schema is refused, and what stands in ours instead.
REFUSED = {
    "dict[": "an open object: strict mode wants additionalProperties false",
    "set[": "uniqueItems is no keyword of strict mode",
    "Any": "a schema without a type",
}
REWRITTEN = {
    "tuple[int, str]": "prefixItems is no keyword of strict mode: any of the kinds, in the right number",
    "tuple[int, int]": "the same, of one kind",
    "Path": "the format 'path' is none of strict mode's: said in the description",
}


def reason(name: str, table: dict[str, str]) -> str | None:
    return next((why for part, why in table.items() if part in name), None)


@pytest.fixture(autouse=True)
def family_module() -> Iterator[None]:
    """The classes live in a module of their own, so that forward references mean something."""
    yield
    sys.modules.pop("family", None)


def ours(name: str) -> type:
    """The class of that name in the family, as a dataclass."""

    def rule(attribute: str) -> Any:
        return lambda value: Rule(**{attribute: value})

    module = ModuleType("family")
    vars(module).update(
        schemas.NAMES,
        dataclass=dataclass,
        Words=lambda text: text,
        Ge=rule("ge"),
        Gt=rule("gt"),
        Le=rule("le"),
        Lt=rule("lt"),
        MaxLen=rule("max_length"),
        MinLen=rule("min_length"),
        MultipleOf=rule("multiple_of"),
    )
    sys.modules["family"] = module
    exec(compile(schemas.source(FAMILY[name], None), "<family>", "exec", 0, True), vars(module))
    found: type = vars(module)["Root"]
    return found


def test_the_record_is_of_this_family() -> None:
    """Whoever changes the family writes the record again: `python -m drift.schemas --write`."""
    assert RECORD.keys() == FAMILY.keys()
    assert len(RECORD) > 200


@pytest.mark.parametrize("name", RECORD)
def test_the_schema_is_the_official_one(name: str) -> None:
    """Key by key, and the properties in the same order; and where the official one breaks no rule of strict mode,
    without a reason to differ."""
    why = reason(name, REFUSED)
    if why is not None:
        with pytest.raises(SchemaError):
            described(ours(name))
        assert faults(RECORD[name]), why
        return
    schema = json.loads(json.dumps(described(ours(name)).schema))
    assert not faults(schema)
    if reason(name, REWRITTEN):
        assert schema != RECORD[name]
        assert faults(RECORD[name])
    else:
        assert schema == RECORD[name]
        assert list(schema["properties"]) == list(RECORD[name]["properties"])
        assert not faults(RECORD[name])


@pytest.mark.parametrize("name", [name for name in RECORD if "set[" not in name])
def test_without_strict_mode_it_is_the_official_one_always(name: str) -> None:
    """`strict=False`, for servers that take more, sends what the official client sends; sets excepted, which JSON has
    not."""
    schema = json.loads(json.dumps(described(ours(name), strict=False).schema))
    assert schema == RECORD[name]
