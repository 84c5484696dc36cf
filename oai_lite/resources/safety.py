"""Safety: alerts and cases, by the ids that the API told of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import types
from ..endpoint import M, Raw, RequestOptions, Resource, Streamed, get


class Alerts(Resource[M]):
    """What a model did and possibly should not have."""

    if TYPE_CHECKING:
        with_raw_response: Alerts[Raw[M]]
        with_streaming_response: Alerts[Streamed[M]]

    @get("/safety/alerts/{id}")
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.safety.SafetyAlert:
        """What a model did that was possibly not meant, and in which request."""
        ...


class Cases(Resource[M]):
    """Notices about those who use the API through you."""

    if TYPE_CHECKING:
        with_raw_response: Cases[Raw[M]]
        with_streaming_response: Cases[Streamed[M]]

    @get("/safety/cases/{id}")
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.safety.SafetyCase:
        """Who it is about, why, and whether it is a warning or a deactivation."""
        ...


class Safety(Resource[M]):
    """Alerts and cases."""

    if TYPE_CHECKING:
        with_raw_response: Safety[Raw[M]]
        with_streaming_response: Safety[Streamed[M]]

    @cached_property
    def alerts(self) -> Alerts[M]:
        """What a model did and possibly should not have."""
        return Alerts(self)

    @cached_property
    def cases(self) -> Cases[M]:
        """Notices about those who use the API through you."""
        return Cases(self)
