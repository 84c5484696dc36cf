"""A resource and a plugin as a third party writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

import oai_lite
from oai_lite.endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, get, post


class Widgets(Resource[M]):
    """Widgets."""

    if TYPE_CHECKING:
        with_raw_response: Widgets[Raw[M]]
        with_streaming_response: Widgets[Streamed[M]]

    @get("/organization/widgets/{widget_id}", admin=True)
    def retrieve(self, widget_id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """A widget, for administrators."""
        ...

    @post("/widgets", query=("dry",), headers={"OpenAI-Beta": "widgets=v1"})
    def create(
        self, *, name: str, dry: bool = OMIT, note: str | None = OMIT, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """Make a widget."""
        ...

    @get("/widgets/{widget_id}/parts/{part_id}")
    def part(
        self, widget_id: str, *, part_id: str, depth: int = OMIT, **options: Unpack[RequestOptions]
    ) -> dict[str, Any]:
        """One part of a widget."""
        ...


class WidgetPlugin:
    """Mounts the widgets."""

    name = "widget-plugin"

    @oai_lite.hookimpl
    def oai_lite_resources(self) -> Mapping[str, str]:
        """The mount."""
        return {"widgets": f"{__name__}:Widgets"}
