"""Responses over a WebSocket, and their beta: several responses one after the other, or at once, on one connection."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Unpack

from .. import types
from .connection import Connection, M, Part, sends


class Response(Part[M]):
    """What the model makes."""

    @sends("response.create")
    def create(self, **params: Unpack[types.responses.create_params._ResponseCreateFields]) -> None:
        """Start a response. The parameters are those of `responses.create`; with `generate=False` the server only prepares for the
        next one, `stream_id` tells several at once apart."""

    @sends("response.steer")
    def steer(self, *, input: types.responses.create_params.ResponseSteerInputParam, previous_response_id: str) -> None:
        """Give a response under way more to go on."""


class ResponsesConnection(
    Connection[
        M,
        "types.responses.ResponsesServerEvent",
        "types.responses.ResponsesClientEvent | types.responses.ResponsesClientEventParam",
    ]
):
    """A connection of `client.responses`."""

    @cached_property
    def response(self) -> Response[M]:
        """What the model makes."""
        return Response(self)


class BetaResponse(Part[M]):
    """What the model makes."""

    @sends("response.create")
    def create(self, **params: Unpack[types.beta.beta_client_events_params._ResponseCreateFields]) -> None:
        """Start a response. The parameters are those of `beta.responses.create`; with `generate=False` the server only prepares for
        the next one, `stream_id` tells several at once apart."""

    @sends("response.inject")
    def inject(self, *, input: Iterable[types.beta.BetaResponseInputItemParam], response_id: str) -> None:
        """Put items into a response under way."""

    @sends("response.steer")
    def steer(self, *, input: types.beta.BetaResponseSteerInputParam, previous_response_id: str) -> None:
        """Give a response under way more to go on."""


class BetaResponsesConnection(
    Connection[
        M,
        "types.beta.BetaResponsesServerEvent",
        "types.beta.BetaResponsesClientEvent | types.beta.BetaResponsesClientEventParam",
    ]
):
    """A connection of `client.beta.responses`."""

    @cached_property
    def response(self) -> BetaResponse[M]:
        """What the model makes."""
        return BetaResponse(self)
