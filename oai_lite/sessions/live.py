"""Live sessions over a WebSocket: a session's own connection, a second one beside it (`sideband`), and a fork's."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import types
from ..request import OMIT
from .connection import Connection, E, M, Part, S, sends

if TYPE_CHECKING:
    from ..types.live import client_events_params as params
    from ..types.responses import ResponseInputItemParam


class DecisionItem(Part[M]):
    """What decisions are about."""

    @sends("decision.item.create")
    def create(self, *, item: params.ItemUnion, event_id: str | None = OMIT) -> None:
        """Add an item. Answered by `decision.item.created`."""

    @sends("decision.item.delete")
    def delete(self, *, item_id: str, event_id: str | None = OMIT) -> None:
        """Take an item away. Answered by `decision.item.deleted`."""


class Decision(Part[M]):
    """Questions that are asked again and again."""

    @cached_property
    def item(self) -> DecisionItem[M]:
        """What they are about."""
        return DecisionItem(self)

    @sends("decision.create")
    def create(self, *, event_id: str) -> None:
        """Ask them now. Answered by `decision.…` events."""


class ResponseItem(Part[M]):
    """What the delegated model works on."""

    @sends("response.item.create")
    def create(self, *, item: ResponseInputItemParam, event_id: str | None = OMIT) -> None:
        """Add an item, such as a function's output."""


class Response(Part[M]):
    """The model that work is delegated to."""

    @cached_property
    def item(self) -> ResponseItem[M]:
        """What it works on."""
        return ResponseItem(self)

    @sends("response.create")
    def create(self, *, event_id: str | None = OMIT) -> None:
        """Let it go on."""


class Commentary(Part[M]):
    """What the model may say aloud of work under way."""

    @sends("session.commentary.append")
    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = OMIT) -> None:
        """Add to it; `delegation_id` says of which work, None of none."""


class Instructions(Part[M]):
    """What the model is to do."""

    @sends("session.instructions.append")
    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = OMIT) -> None:
        """Add to it; `delegation_id` says for which work, None for none."""


class Thinking(Part[M]):
    """What the model is to know without saying it."""

    @sends("session.thinking.append")
    def append(self, *, content: str, delegation_id: str | None, event_id: str | None = OMIT) -> None:
        """Add to it; `delegation_id` says of which work, None of none."""


class Muting(Part[M]):
    """What the model hears."""

    @sends("session.input_audio.mute")
    def mute(self, *, event_id: str | None = OMIT) -> None:
        """Let the model hear nothing."""

    @sends("session.input_audio.unmute")
    def unmute(self, *, event_id: str | None = OMIT) -> None:
        """Let it hear again."""


class InputAudio(Muting[M]):
    """What the model hears."""

    @sends("session.input_audio.append")
    def append(self, *, audio: str, event_id: str | None = OMIT) -> None:
        """Add audio: base64, in the session's format."""


class Fixture(Part[M]):
    """Recorded audio in place of the model's voice."""

    @sends("session.output_audio.fixture.play")
    def play(self, *, audio: str, event_id: str | None = OMIT) -> None:
        """Play it: base64, in the session's format."""


class OutputAudio(Part[M]):
    """What the user hears."""

    @cached_property
    def fixture(self) -> Fixture[M]:
        """Recorded audio."""
        return Fixture(self)


class BaseSession(Part[M]):
    """What every connection to a session can do."""

    @cached_property
    def commentary(self) -> Commentary[M]:
        """What the model may say aloud of work under way."""
        return Commentary(self)

    @cached_property
    def instructions(self) -> Instructions[M]:
        """What it is to do."""
        return Instructions(self)

    @cached_property
    def thinking(self) -> Thinking[M]:
        """What it is to know."""
        return Thinking(self)

    @cached_property
    def output_audio(self) -> OutputAudio[M]:
        """What the user hears."""
        return OutputAudio(self)

    @sends("session.update")
    def update(self, *, session: types.live.SessionUpdateConfigParam, event_id: str | None = OMIT) -> None:
        """Change settings. Answered by `session.updated`."""

    @sends("session.close")
    def close(self, *, event_id: str | None = OMIT) -> None:
        """End the session. Answered by `session.closed`."""


class SidebandSession(BaseSession[M]):
    """The session, seen from the side."""

    @cached_property
    def input_audio(self) -> Muting[M]:
        """What the model hears."""
        return Muting(self)


class HearingSession(BaseSession[M]):
    """A session that takes audio over this connection."""

    @cached_property
    def input_audio(self) -> InputAudio[M]:
        """What the model hears."""
        return InputAudio(self)


class Session(HearingSession[M]):
    """The session."""

    @sends("session.start")
    def start(self, *, session: types.live.SessionConfigParam, event_id: str | None = OMIT) -> None:
        """Start it. Answered by `session.started`."""


class ForkSession(HearingSession[M]):
    """The fork."""

    @sends("session.start")
    def start(self, *, session: types.live.ForkSessionConfigParam, event_id: str | None = OMIT) -> None:
        """Start it; what `session` does not say is as in the session that it is a fork of."""


class Dtmf(Part[M]):
    """The telephone's keys."""

    @sends("transport.dtmf.send")
    def send(self, *, event: str, event_id: str | None = OMIT) -> None:
        """Press keys: `0` to `9`, `*`, `#`, `A` to `D`."""


class Transport(Part[M]):
    """The telephone call."""

    @cached_property
    def dtmf(self) -> Dtmf[M]:
        """Its keys."""
        return Dtmf(self)


class BaseConnection(Connection[M, E, S]):
    """What the three have in common."""

    @cached_property
    def decision(self) -> Decision[M]:
        """Questions that are asked again and again."""
        return Decision(self)

    @cached_property
    def response(self) -> Response[M]:
        """The model that work is delegated to."""
        return Response(self)


class LiveConnection(
    BaseConnection[M, "types.live.ServerEvent", "types.live.ClientEvent | types.live.ClientEventParam"]
):
    """A session of `client.live`."""

    @cached_property
    def session(self) -> Session[M]:
        """The session."""
        return Session(self)


class SidebandConnection(
    BaseConnection[
        M, "types.live.ConnectServerEvent", "types.live.ConnectClientEvent | types.live.ConnectClientEventParam"
    ]
):
    """A second connection to a session, which watches and steers it."""

    @cached_property
    def session(self) -> SidebandSession[M]:
        """The session."""
        return SidebandSession(self)

    @cached_property
    def transport(self) -> Transport[M]:
        """The telephone call."""
        return Transport(self)


class ForksConnection(
    BaseConnection[M, "types.live.ForkServerEvent", "types.live.ForkClientEvent | types.live.ForkClientEventParam"]
):
    """The connection of a fork."""

    @cached_property
    def session(self) -> ForkSession[M]:
        """The fork."""
        return ForkSession(self)
