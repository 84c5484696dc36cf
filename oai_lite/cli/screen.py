"""Writing for people: headings, wrapped text that may arrive word by word, and a table.

Rules: colour and the passing "waiting" note only on a terminal that wants them (`NO_COLOR`, `TERM=dumb`); piped output
is the same text without them. Everything goes to one stream, and what is written is shown at once.
"""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Iterable, Sequence
from typing import TextIO

_INDENT = "  "
_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


class Screen:
    """One place to write to."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._terminal = out.isatty() and os.environ.get("TERM") != "dumb"
        self._colours = self._terminal and not os.environ.get("NO_COLOR")
        self._width = min(shutil.get_terminal_size((100, 24)).columns, 110)
        self._column = 0  # where a text that comes in pieces has got to
        self._waiting = False

    def style(self, text: str, *styles: str) -> str:
        """`text` in the styles named, if this screen shows any."""
        if not self._colours or not styles:
            return text
        return f"\x1b[{';'.join(_STYLES[style] for style in styles)}m{text}\x1b[0m"

    def heading(self, text: str) -> None:
        """A title on a line of its own."""
        self._end_text()
        self._write("\n" + self.style(text, "bold", "cyan") + "\n")

    def waiting(self) -> None:
        """Shows that an answer is being waited for, until something else is written."""
        if self._terminal:
            self._end_text()
            self._write(self.style(f"{_INDENT}…", "dim"))
            self._waiting = True

    def text(self, text: str, *styles: str) -> None:
        """A paragraph, wrapped and indented."""
        self._end_text()
        for line in text.splitlines() or [""]:
            wrapped = textwrap.wrap(line, self._width - len(_INDENT), break_on_hyphens=False) or [""]
            for part in wrapped:
                self._write((_INDENT + self.style(part, *styles) if part else "") + "\n")

    def fact(self, name: str, value: object) -> None:
        """A name and its value, one below the other in a column."""
        self._end_text()
        lines = textwrap.wrap(str(value), max(20, self._width - 18), break_on_hyphens=False) or [""]
        self._write(f"{_INDENT}{self.style(f'{name:<14}', 'dim')}  {lines[0]}\n")
        for line in lines[1:]:
            self._write(" " * 18 + line + "\n")

    def piece(self, text: str) -> None:
        """A piece of a text that goes on: written now, wrapped as it comes."""
        for index, line in enumerate(text.split("\n")):
            if index:
                self._end_text()
            if self._column and self._column + len(line) > self._width:
                self._end_text()
            shown = line if self._column else _INDENT + line.lstrip()
            if shown.strip():
                self._write(shown)
                self._column += len(shown)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], styles: Iterable[str] = ()) -> None:
        """Columns as wide as their content, the last one cut to the screen; `styles` colours the second, row by row."""
        self._end_text()
        body = [list(row) for row in rows]
        widths = [max(len(row[column]) for row in [list(head), *body]) for column in range(len(head))]
        room = self._width - len(_INDENT) - sum(widths[:-1]) - 2 * (len(head) - 1)
        widths[-1] = min(widths[-1], max(room, 20)) if self._terminal else widths[-1]
        self._write(_INDENT + self.style(self._row(head, widths), "bold") + "\n")
        self._write(_INDENT + self.style("  ".join("─" * width for width in widths), "dim") + "\n")
        for row, style in zip(body, [*styles, *("" for _ in body)], strict=False):
            line = self._row(row, widths)
            if style:
                at = widths[0] + 2
                line = line[:at] + self.style(line[at : at + len(row[1])], style) + line[at + len(row[1]) :]
            self._write(_INDENT + line + "\n")

    @staticmethod
    def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
        cut = [
            cell if len(cell) <= width else cell[: width - 1] + "…" for cell, width in zip(cells, widths, strict=True)
        ]
        return "  ".join(f"{cell:<{width}}" for cell, width in zip(cut, widths, strict=True)).rstrip()

    def _end_text(self) -> None:
        if self._column:
            self._write("\n")
        self._column = 0

    def _write(self, text: str) -> None:
        if self._waiting:
            self._waiting = False
            self._out.write("\r\x1b[K")
        self._out.write(text)
        self._out.flush()
