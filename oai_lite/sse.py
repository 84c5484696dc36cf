"""Server-sent events: bytes in, in any split; events out, each as soon as its blank line is there. No I/O.

Framing is done on bytes, so that no character is ever cut: lines end in LF, CRLF or CR, in any mix; U+2028 and its kin end no
line. A leading byte-order mark is dropped. Comments and the fields `id` and `retry` are ignored; an event with neither a name nor
data is none.
"""

from __future__ import annotations

from .errors import OpenAIError

# An image or a whole answer can be one event; nothing that the API sends comes near this. It bounds what a broken server can make us hold.
MAX_EVENT = 64 * 1024 * 1024


class EventTooLarge(OpenAIError):
    """One event grew past `MAX_EVENT` bytes."""


class EventDecoder:
    """Feed it bytes; it gives events as pairs of name (None if it has none) and data."""

    __slots__ = ("_data", "_first", "_held", "_name", "_over", "_pieces", "_size", "_skip_lf")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # a line that has not ended yet
        self._size = 0
        self._data: list[bytes] = []  # data lines of the event that has not ended yet
        self._held = 0
        self._name: bytes | None = None
        self._first = True
        self._skip_lf = False  # the last byte was a CR: an LF that follows belongs to it
        self._over = False  # past the limit: raised as soon as all events before it were given

    @property
    def held(self) -> int:
        """Bytes of an event that is not complete yet."""
        return self._size + self._held

    def feed(self, chunk: bytes) -> list[tuple[str | None, bytes]]:
        """The events that these bytes complete."""
        if not chunk:
            return []
        if self._skip_lf:
            self._skip_lf = False
            if chunk[0] == 10:
                chunk = chunk[1:]
        if b"\r" in chunk:
            if chunk[-1] == 13:
                self._skip_lf = True
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        end = chunk.rfind(b"\n")
        if end < 0:
            if chunk:
                self._keep(chunk)
            return self._within([])
        if self._pieces:
            self._pieces.append(chunk[: end + 1])
            whole = b"".join(self._pieces)
            self._pieces.clear()
        else:
            whole = chunk[: end + 1]
        self._size = 0
        if self._first:
            self._first = False
            whole = whole.removeprefix(b"\xef\xbb\xbf")
        events = self._lines(whole)
        rest = chunk[end + 1 :]
        if rest:
            self._keep(rest)
        return self._within(events)

    def _keep(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size > MAX_EVENT:
            self._over = True

    def _within(self, events: list[tuple[str | None, bytes]]) -> list[tuple[str | None, bytes]]:
        if self._over and not events:
            raise EventTooLarge(f"one event of the stream is larger than {MAX_EVENT} bytes")
        return events

    def _lines(self, whole: bytes) -> list[tuple[str | None, bytes]]:
        events: list[tuple[str | None, bytes]] = []
        data = self._data
        if self._over:
            return events
        for line in whole.split(b"\n")[:-1]:
            if not line:
                if data:
                    name = self._name
                    joined = data[0] if len(data) == 1 else b"\n".join(data)
                    if joined or name is not None:
                        events.append((None if name is None else name.decode("utf-8", "replace"), joined))
                    data.clear()
                    self._held = 0
                elif self._name is not None:
                    events.append((self._name.decode("utf-8", "replace"), b""))
                self._name = None
            elif line.startswith(b"data:"):
                text = line[6:] if line[5:6] == b" " else line[5:]
                data.append(text)
                self._held += len(text) + 1
                if self._held > MAX_EVENT:
                    self._over = True
                    break
            elif line.startswith(b"event:"):
                self._name = line[7:] if line[6:7] == b" " else line[6:]
            elif line == b"data":
                data.append(b"")
                self._held += 1
                if self._held > MAX_EVENT:
                    self._over = True
                    break
            elif line == b"event":
                self._name = b""
        return events

    def rest(self) -> tuple[str | None, bytes] | None:
        """At the end of the body: an event whose blank line never came, or None. Whether it counts is for the caller to say."""
        tail = b"".join(self._pieces)
        if self._first:
            tail = tail.removeprefix(b"\xef\xbb\xbf")
        self._pieces.clear()
        events = self._within(self._lines(tail + b"\n\n"))
        return events[-1] if events else None
