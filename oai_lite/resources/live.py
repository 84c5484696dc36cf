"""Live: sessions in which a model listens and speaks at once, over WebRTC or a telephone call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import types
from ..declared import ConnectOptions
from ..encode import path_segment
from ..endpoint import OMIT, M, Raw, RequestOptions, Resource, Streamed, get, post
from ..response import HttpxBinaryResponseContent

if TYPE_CHECKING:
    from ..sessions.connection import ConnectionManager
    from ..sessions.live import ForksConnection, LiveConnection, SidebandConnection

LIVE_QUEUE = 1 << 21  # bytes: audio comes in larger pieces here


class Live(Resource[M]):
    """Live sessions, begun by the client."""

    if TYPE_CHECKING:
        with_raw_response: Live[Raw[M]]
        with_streaming_response: Live[Streamed[M]]

    @cached_property
    def sessions(self) -> Sessions[M]:
        """Sessions that exist: telephone calls to take or decline, forks, recordings."""
        return Sessions(self)

    @cached_property
    def forks(self) -> Forks[M]:
        """Forks of a session, each with a connection of its own."""
        return Forks(self)

    @cached_property
    def sideband(self) -> Sideband[M]:
        """A second connection to a session, which watches and steers it."""
        return Sideband(self)

    @post("/live/sessions", starts_work=True)
    def create(
        self,
        *,
        session: types.live.MediaSessionConfigParam,
        transport: types.live.request_params.Transport,
        **options: Unpack[RequestOptions],
    ) -> types.live.LiveCreateResponse:
        """Start a session over WebRTC. `transport` is `{"type": "webrtc", "sdp": offer}`; the result holds the session's id
        and the SDP answer, with which the audio begins to flow.
        """
        ...

    def connect(self, **options: Unpack[ConnectOptions]) -> ConnectionManager[M, LiveConnection[M]]:
        """A session over a WebSocket: `with client.live.connect() as connection`, or `async with`; begin with
        `connection.session.start(session={…})`. Events and options: see docs/realtime.md. Needs `pip install oai-lite[realtime]`.
        """
        from ..sessions.connection import ConnectionManager
        from ..sessions.live import LiveConnection

        return ConnectionManager(self, LiveConnection, "/live/sessions", {}, options, queue=LIVE_QUEUE)


class Sessions(Resource[M]):
    """Sessions by id. A telephone call rings until it is accepted or rejected."""

    if TYPE_CHECKING:
        with_raw_response: Sessions[Raw[M]]
        with_streaming_response: Sessions[Streamed[M]]

    @post("/live/sessions/{session_id}/accept")
    def accept(
        self,
        session_id: str,
        *,
        session: types.live.request_params.Session,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take a telephone call, and configure the session that answers it: `{"type": "live", "model": …}`."""
        ...

    @post("/live/sessions/{session_id}/reject")
    def reject(self, session_id: str, *, status_code: int, **options: Unpack[RequestOptions]) -> None:
        """Decline a telephone call with a status of SIP, such as 486 for busy or 603 for declined."""
        ...

    @post("/live/sessions/{session_id}/refer")
    def refer(self, session_id: str, *, target_uri: str, **options: Unpack[RequestOptions]) -> None:
        """Pass a telephone call on to a `tel:` or `sip:` address."""
        ...

    @post("/live/sessions/{session_id}/hangup")
    def hangup(self, session_id: str, **options: Unpack[RequestOptions]) -> None:
        """End a session's call."""
        ...

    @post("/live/sessions/{session_id}/fork", starts_work=True)
    def fork(
        self,
        session_id: str,
        *,
        transport: types.live.request_params.Transport,
        session: types.live.MediaSessionForkConfigParam = OMIT,
        **options: Unpack[RequestOptions],
    ) -> types.live.SessionForkResponse:
        """Begin a new session over WebRTC as a fork of this one. `transport` and the result are as in `live.create`."""
        ...

    @get("/live/sessions/{session_id}/content", accept="application/binary")
    def download_recording(self, session_id: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """A session's recorded audio. For a long one use `with_streaming_response.download_recording` and `stream_to_file`."""
        ...


class Forks(Resource[M]):
    """Forks of a session."""

    if TYPE_CHECKING:
        with_raw_response: Forks[Raw[M]]
        with_streaming_response: Forks[Streamed[M]]

    def connect(
        self, *, session_id: str, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[M, ForksConnection[M]]:
        """The connection of a new fork of the session; see `live.connect`."""
        from ..sessions.connection import ConnectionManager
        from ..sessions.live import ForksConnection

        return ConnectionManager(
            self,
            ForksConnection,
            f"/live/sessions/{path_segment('session_id', session_id, 'live.forks.connect')}/fork",
            {},
            options,
            queue=LIVE_QUEUE,
        )


class Sideband(Resource[M]):
    """Second connections to sessions."""

    if TYPE_CHECKING:
        with_raw_response: Sideband[Raw[M]]
        with_streaming_response: Sideband[Streamed[M]]

    def connect(
        self, *, session_id: str, graceful_close: bool = OMIT, **options: Unpack[ConnectOptions]
    ) -> ConnectionManager[M, SidebandConnection[M]]:
        """A connection to a session that another one carries; see `live.connect`."""
        from ..sessions.connection import ConnectionManager
        from ..sessions.live import SidebandConnection

        return ConnectionManager(
            self,
            SidebandConnection,
            f"/live/sessions/{path_segment('session_id', session_id, 'live.sideband.connect')}/attach",
            {"graceful_close": graceful_close},
            options,
            queue=LIVE_QUEUE,
        )
