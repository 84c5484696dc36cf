"""`oai-lite api realtime.connect` and its like: a session over a WebSocket, by lines.

Each line of standard input is an event to send, each event that comes is a line of output; as text, what the model says and nothing
else. Rules: it goes on until the server closes the session, an event of `--until` comes, or Ctrl-C; the end of the input ends nothing,
since answers are still to come. A line that is no event ends the session, for what follows may depend on it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import threading
from typing import Any

from ..errors import ArgumentError, OpenAIError, WebSocketConnectionClosedError
from .common import form_of, open_input, plain, write

_SAID = re.compile(r"(response|session)\.(output_)?(text|refusal|transcript|audio[._]transcript)\.(delta|done)")
_OVER = ("response.done", "response.completed", "response.incomplete", "response.failed")


def hold(manager: Any, options: argparse.Namespace) -> None:
    """Holds the session that `connect` gave."""
    until: list[str] = options.until or []
    with manager as connection:
        sender = _Sender(connection)
        sender.start()
        ended = _receive(connection, until, form_of(options) == "json")
    if sender.failure is not None:
        raise sender.failure
    if until and not ended:
        raise OpenAIError(f"the session was closed before {' or '.join(until)} came")


def _receive(connection: Any, until: list[str], as_json: bool) -> bool:
    """Prints what comes; whether one of the events came that end it."""
    column = False
    try:
        for received in connection:
            event = plain(received)
            kind = str(event.get("type"))
            if as_json:
                write(json.dumps(event, ensure_ascii=False) + "\n")
            elif kind == "error":
                told = event.get("error") if isinstance(event.get("error"), dict) else event
                write(("\n" if column else "") + f"error: {told.get('message') or json.dumps(told)}\n", sys.stderr)
                column = False
            else:
                said = _SAID.fullmatch(kind)
                piece = str(event.get("delta") or "") if said and said[4] == "delta" else ""
                if column and not piece and (said or kind in _OVER):
                    piece = "\n"
                if piece:
                    write(piece)
                    column = not piece.endswith("\n")
            if kind in until:
                return True
        return False
    finally:
        if column:
            write("\n")


class _Sender(threading.Thread):
    """Sends the lines of standard input, while the main thread receives. It waits for input, which nothing can end; so nobody waits
    for it."""

    def __init__(self, connection: Any) -> None:
        super().__init__(daemon=True)
        self._connection = connection
        self.failure: Exception | None = None

    def run(self) -> None:
        """See `threading.Thread`."""
        try:
            # A reader of its own: that of `sys.stdin` must not be in use when Python ends.
            for number, line in enumerate(open_input("-") if sys.stdin is not None else (), 1):
                if line.strip():
                    self._connection.send(_event(line, number))
        except WebSocketConnectionClosedError:
            pass  # whoever receives is told why
        except Exception as error:  # noqa: BLE001 - the main thread raises it
            self.failure = error
            self._connection.close()


def _event(line: bytes, number: int) -> dict[str, Any]:
    """The event that a line says."""
    where = f"standard input, line {number}"
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise ArgumentError(f"{where}: not text in UTF-8: byte {error.start} cannot be read") from None
    try:
        event = json.loads(text)
    except RecursionError:
        raise ArgumentError(f"{where}: nested too deep to be read") from None
    except json.JSONDecodeError as error:
        near = text[error.pos : error.pos + 20].rstrip()
        at = f"at {near!r}" if near else "at the end"
        raise ArgumentError(f"{where}, column {error.pos + 1}: not JSON: {error.msg} {at}") from None
    if not isinstance(event, dict) or not isinstance(event.get("type"), str):
        raise ArgumentError(f'{where}: expected an event, an object with a "type", got {text.strip()[:60]}')
    return event
