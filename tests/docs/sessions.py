"""A WebSocket server for the snippets of docs/realtime.md: it answers as the API does, in very few words."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

ANSWER = (
    {"type": "response.output_text.delta", "delta": "Hello"},
    {"type": "response.done"},
    {"type": "response.completed"},
)


@contextmanager
def session_server(drop: bool) -> Iterator[str]:
    """Its origin. With `drop`, the first connection is closed for a restart as soon as an answer is asked for."""
    left = [1 if drop else 0]

    def talk(connection: ServerConnection) -> None:
        connection.send('{"type": "session.created"}')
        if drop and not left[0]:
            connection.send(json.dumps(ANSWER[1]))
        for message in connection:
            if json.loads(message)["type"] == "response.create":
                if left[0]:
                    left[0] -= 1
                    connection.close(1012)
                for event in ANSWER:
                    connection.send(json.dumps(event))

    def handler(connection: ServerConnection) -> None:
        try:
            talk(connection)
        except ConnectionClosed:
            pass

    with serve(handler, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        server.shutdown()
        thread.join()
