"""What the server remembers between requests: models, files, stored completions, responses, and scripted answers.

One lock around every step; rows are replaced, never changed in place, so that a reader may hold one without a lock.
Ids come from a counter: the same calls in the same order give the same ids, and no two are alike.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .catalogue import Model
from .exchange import JsonObject
from .script import Script

Row = TypeVar("Row")

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class StoredFile:
    """An uploaded file: how it is listed, and its bytes."""

    listing: JsonObject
    content: bytes


@dataclass(frozen=True)
class StoredCompletion:
    """A chat completion kept with `store=true`, and the messages it answered."""

    completion: JsonObject
    messages: tuple[JsonObject, ...]


@dataclass(frozen=True)
class StoredResponse:
    """A response, the items it answered, and those of the turns before.

    A background response is finished from the start, but must be asked `polls` times before it says so. `pieces` are what the texts
    of its items are streamed in, by the item's id.
    """

    response: JsonObject
    input_items: tuple[JsonObject, ...]
    history: tuple[JsonObject, ...] = ()
    polls: int = 0
    pieces: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Table(Generic[Row]):
    """Rows by id in the order in which they came. A removed row keeps its place, so that paging may go on after it."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock
        self._rows: dict[str, Row] = {}
        self._places: dict[str, int] = {}

    def put(self, id: str, row: Row) -> None:
        """Adds a row, or replaces the one of that id in its place."""
        with self._lock:
            self._rows[id] = row
            self._places.setdefault(id, len(self._places))

    def get(self, id: str) -> Row | None:
        """The row, or `None`."""
        with self._lock:
            return self._rows.get(id)

    def update(self, id: str, change: Callable[[Row], Row]) -> Row | None:
        """Replaces a row by what `change` makes of it, and gives the new one; `None` when there is no such row."""
        with self._lock:
            if id not in self._rows:
                return None
            self._rows[id] = change(self._rows[id])
            return self._rows[id]

    def remove(self, id: str) -> Row | None:
        """Takes a row out, and gives it."""
        with self._lock:
            return self._rows.pop(id, None)

    def rows(self) -> list[tuple[int, Row]]:
        """Every row with its place, oldest first."""
        with self._lock:
            return [(self._places[id], row) for id, row in self._rows.items()]

    def place(self, id: str) -> int | None:
        """Where a row stands, or stood; `None` when it never was."""
        with self._lock:
            return self._places.get(id)


class Store:
    """All tables of one server."""

    def __init__(self, models: Iterable[Model] = (), strict: bool = False) -> None:
        self._lock = threading.Lock()
        self._ids = 0
        self.script: Script = Script(strict)
        self.models: Table[Model] = Table(self._lock)
        self.files: Table[StoredFile] = Table(self._lock)
        self.completions: Table[StoredCompletion] = Table(self._lock)
        self.responses: Table[StoredResponse] = Table(self._lock)
        for model in models:
            self.models.put(model.id, model)

    def new_id(self, prefix: str) -> str:
        """A fresh id: `prefix` and 24 letters and digits."""
        with self._lock:
            self._ids += 1
            number = int.from_bytes(hashlib.sha256(f"{prefix}{self._ids}".encode()).digest(), "big")
        marks = ""
        for _ in range(24):
            number, mark = divmod(number, len(_ALPHABET))
            marks += _ALPHABET[mark]
        return prefix + marks
