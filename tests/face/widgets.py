"""A resource and a plugin as a third party writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

import oai_lite
from oai_lite.endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, get, paged, post
from oai_lite.page import Page
from oai_lite.types import FileTypes


class Audits(Resource[M]):
    """What administrators see of widgets."""

    _admin = True

    if TYPE_CHECKING:
        with_raw_response: Audits[Raw[M]]
        with_streaming_response: Audits[Streamed[M]]

    @get("/organization/widgets/{widget_id}")
    def retrieve(self, widget_id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """A widget, for administrators."""
        ...

    @paged("/organization/widgets/search", method="POST")
    def search(self, *, words: str, **options: Unpack[RequestOptions]) -> Page[dict[str, Any]]:
        """Widgets with these words."""
        ...


class Widgets(Resource[M]):
    """Widgets."""

    if TYPE_CHECKING:
        with_raw_response: Widgets[Raw[M]]
        with_streaming_response: Widgets[Streamed[M]]

    _headers = {"OpenAI-Beta": "widgets=v1"}

    @cached_property
    def audits(self) -> Audits[M]:
        """What administrators see."""
        return Audits(self)

    @get("/widgets/{widget_id}")
    def retrieve(self, widget_id: str, **options: Unpack[RequestOptions]) -> dict[str, Any]:
        """A widget."""
        ...

    @post("/widgets", query=("dry",), as_headers={"once": "Idempotency-Key", "betas": "OpenAI-Beta"})
    def create(
        self,
        *,
        name: str,
        dry: bool = OMIT,
        note: str | None = OMIT,
        once: str = OMIT,
        betas: Sequence[str] | None = OMIT,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Make a widget."""
        ...

    @post("/widgets/{widget_id}/drawing", multipart=("drawing",), only_with_files=True)
    def draw(
        self,
        widget_id: str,
        *,
        drawing: FileTypes | list[FileTypes] = OMIT,
        colour: str = OMIT,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Any]:
        """Give a widget a drawing, or a plain colour."""
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
