"""How far something has got, on one line of the terminal that is drawn over and over, and is gone at the end.

Rules: it writes to standard error, and nothing at all where that is no terminal; it never draws more than ten times a second.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from types import TracebackType
from typing import Self

_PACE = 0.1  # seconds between two drawings
_BAR = 24  # characters


class Progress:
    """`with Progress("Uploading", total=size, unit="B") as bar: bar.advance(1024)`. Without a total there is no bar, only what is
    said of it. `unit="B"` writes numbers as kB and MB."""

    def __init__(self, label: str, total: float | None = None, *, unit: str = "") -> None:
        self.label = label
        self.total = total
        self.unit = unit
        self.done: float = 0
        self._said = ""
        self._drawn: float | None = None
        self._terminal = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"

    def __enter__(self) -> Self:
        self._draw(now=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._terminal:
            self._write("")

    def advance(self, n: float = 1) -> None:
        """So much more is done."""
        self.at(self.done + n)

    def at(self, n: float) -> None:
        """So much is done in all."""
        self.done = n
        self._draw(now=self.total is not None and n >= self.total)

    def say(self, text: str) -> None:
        """What is going on, in a word or two: `in_progress`."""
        if text != self._said:
            self._said = text
            self._draw(now=True)

    def _draw(self, *, now: bool = False) -> None:
        if not self._terminal:
            return
        clock = time.monotonic()
        if now or self._drawn is None or clock - self._drawn >= _PACE:
            self._drawn = clock
            self._write(self._line())

    def _line(self) -> str:
        parts = [self.label]
        if self.total:
            share = min(max(self.done / self.total, 0.0), 1.0)
            full = int(share * _BAR)
            parts += [f"[{'█' * full}{'░' * (_BAR - full)}]", f"{share:4.0%}"]
            parts.append(f"{self._number(self.done)} of {self._number(self.total)}")
        elif self.done:
            parts.append(self._number(self.done))
        return "  ".join([*parts, *([self._said] if self._said else [])])

    def _number(self, value: float) -> str:
        if self.unit != "B":
            return f"{value:,g} {self.unit}".rstrip()
        for unit in ("B", "kB", "MB", "GB"):
            if value < 1000 or unit == "GB":
                break
            value /= 1000
        return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"

    def _write(self, line: str) -> None:
        """The line in place of the one before; "" takes it away."""
        from .output import clean

        width = shutil.get_terminal_size((80, 24)).columns
        sys.stderr.write(f"\r\x1b[K{clean(line)[: width - 1]}")
        sys.stderr.flush()
