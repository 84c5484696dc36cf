"""Filters over the attributes of stored files, as file search uses them."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class ComparisonFilter(Model):
    """Compares the attribute `key` with `value`; `in` and `nin` take a list."""

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


Filter: TypeAlias = Union[ComparisonFilter, object]  # `object` is a nested CompoundFilter, which the API leaves open


class CompoundFilter(Model):
    """Joins filters with `and` or `or`; they may be compound ones themselves."""

    filters: list[Filter]
    type: Literal["and", "or"]
