"""Which exchange of a tape answers a request, and if none does, what is different: decisions only.

Two requests are the same if method, path, query and body are: JSON whatever the order of its keys, forms part by part whatever
their boundary. Headers do not count. Requests that are the same take their answers in the recorded order.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeAlias

from .tape import Json, body_kind

Difference: TypeAlias = tuple[str, Any, Any]  # where, what was recorded, what was asked

_SHOWN = 60  # characters of a value
_READ = 2000  # characters of a text that are compared to find the nearest one


class _Nothing:
    """Where one side has nothing at all."""

    def __repr__(self) -> str:
        return "nothing"


_NOTHING = _Nothing()


class Player:
    """The exchanges of one tape, and which of them have been played. `repeat`: the last answer to a request may be given again."""

    def __init__(self, name: str, exchanges: dict[int, Json], repeat: bool) -> None:
        self._name = name
        self._exchanges = exchanges
        self._repeat = repeat
        self._lock = threading.Lock()
        self._played = dict.fromkeys(exchanges, 0)
        self._places: dict[tuple[str, str], list[int]] = {}
        for number, exchange in exchanges.items():
            self._places.setdefault(_address(exchange["request"]), []).append(number)

    def take(self, asked: Json) -> Json | None:
        """The recorded answer to a request; None if there is none, or no more."""
        with self._lock:
            same = self._same(asked)
            free = [number for number in same if not self._played[number]]
            if not free and not (same and self._repeat):
                return None
            number = free[0] if free else same[-1]
            self._played[number] += 1
            answer: Json = self._exchanges[number]["answer"]
            return answer

    def _same(self, asked: Json) -> list[int]:
        return [
            number
            for number in self._places.get(_address(asked), ())
            if next(differences(self._exchanges[number]["request"], asked), None) is None
        ]

    def unplayed(self) -> list[str]:
        """The exchanges that nobody asked for, by line and request."""
        return [
            f"line {number}: {' '.join(_address(self._exchanges[number]['request']))}"
            for number, times in self._played.items()
            if not times
        ]

    @property
    def played(self) -> int:
        """How many answers were given."""
        return sum(self._played.values())

    def complaint(self, asked: Json) -> str:
        """Why a request has no answer: the nearest one on the tape, and the first difference."""
        address = _address(asked)
        shown = " ".join(address)
        same, places = self._same(asked), self._places.get(address, [])
        if same:
            times = "once" if len(same) == 1 else f"{len(same)} times"
            return (
                f"{shown} is on {self._name} {times} (line {', '.join(str(number) for number in same)}) and was asked for once "
                "more; repeat=True would play its last answer again"
            )
        if not places:
            return f"{shown} is not on {self._name}, which has {self._contents(shown)}"
        found = [(list(differences(self._exchanges[number]["request"], asked)), number) for number in places]
        nearest, number = min(found, key=lambda one: (len(one[0]), _distance(one[0]), self._played[one[1]] > 0))
        where, recorded, wanted = nearest[0]
        more = f" (and {len(nearest) - 1} more)" if len(nearest) > 1 else ""
        left, right = _shown(recorded, wanted)
        return f"{shown} fits nothing on {self._name}; nearest is line {number}: {where}: recorded {left}, asked {right}{more}"

    def _contents(self, wanted: str) -> str:
        from difflib import get_close_matches

        counts = Counter(" ".join(address) for address, places in self._places.items() for _ in places)
        if not counts:
            return "nothing yet"
        near = get_close_matches(wanted, counts, 5, 0.3) or list(counts)[:5]
        more = f" and {len(counts) - len(near)} more" if len(counts) > len(near) else ""
        return ", ".join(name if counts[name] == 1 else f"{name} ({counts[name]} times)" for name in near) + more


def _address(request: Json) -> tuple[str, str]:
    return request["method"], request["path"]


def differences(recorded: Json, asked: Json) -> Iterator[Difference]:
    """What two requests to the same address differ in."""
    yield from _between(recorded.get("query", {}), asked.get("query", {}), "query ?")
    kind, other = body_kind(recorded), body_kind(asked)
    if kind != other:
        yield "body", recorded.get(kind or "", _NOTHING), asked.get(other or "", _NOTHING)
    elif kind == "form":
        yield from _between(_parts(recorded["form"]), _parts(asked["form"]), "form ")
    elif kind is not None:
        yield from _between(recorded[kind], asked[kind], "$" if kind == "json" else "body")


def _parts(form: list[Json]) -> Json:
    """A form's parts by name, numbered where a name occurs again. A part's type is its sender's guess, and does not count."""
    found: Json = {}
    counts: Counter[str] = Counter()
    for part in form:
        name = str(part.get("name"))
        counts[name] += 1
        key = name if counts[name] == 1 else f"{name}#{counts[name]}"
        found[key] = {what: value for what, value in part.items() if what not in ("name", "type")}
        if found[key].keys() == {"text"}:
            found[key] = part["text"]
    return found


def _between(recorded: Any, asked: Any, where: str) -> Iterator[Difference]:
    if isinstance(recorded, dict) and isinstance(asked, dict):
        dot = "." if where[-1] not in " ?" else ""
        for key in {**recorded, **asked}:
            yield from _between(recorded.get(key, _NOTHING), asked.get(key, _NOTHING), f"{where}{dot}{key}")
    elif isinstance(recorded, list) and isinstance(asked, list):
        for index in range(max(len(recorded), len(asked))):
            left, right = (items[index] if index < len(items) else _NOTHING for items in (recorded, asked))
            yield from _between(left, right, f"{where}[{index}]")
    elif recorded != asked or isinstance(recorded, bool) is not isinstance(asked, bool):
        yield where, recorded, asked


def _distance(found: list[Difference]) -> float:
    """How far apart texts are that differ."""
    from difflib import SequenceMatcher

    texts = [(a[:_READ], b[:_READ]) for _, a, b in found if isinstance(a, str) and isinstance(b, str)]
    return len(found) - sum(SequenceMatcher(None, a, b, autojunk=False).quick_ratio() for a, b in texts)


def _shown(recorded: Any, asked: Any) -> tuple[str, str]:
    """Both values, cut to what is different where they are long."""
    start = 0
    if isinstance(recorded, str) and isinstance(asked, str):
        same = next(
            (at for at, (a, b) in enumerate(zip(recorded, asked, strict=False)) if a != b),
            min(len(recorded), len(asked)),
        )
        start = max(0, same - _SHOWN // 2) if max(len(recorded), len(asked)) > _SHOWN else 0
    return _cut(recorded, start), _cut(asked, start)


def _cut(value: Any, start: int) -> str:
    if isinstance(value, _Nothing):
        return repr(value)
    if isinstance(value, str):
        ending = "…" if len(value) > start + _SHOWN else ""
        return json.dumps(("…" if start else "") + value[start : start + _SHOWN] + ending, ensure_ascii=False)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
