"""Results as plain values, the budgets they are held against, and the tables made of them. Pure: no clock, no files.

A budget is a limit on our own median, or on the ratio of our values to a peer's, round by round. Timed numbers are no test: a
missed budget is a "no" in the table and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Literal


@dataclass(frozen=True)
class Budget:
    """Our value, or its ratio to the peer `against`, may be `limit` at `bound`."""

    limit: float
    bound: Literal["most", "least"] = "most"
    against: str | None = None

    def describe(self, unit: str) -> str:
        """As a table shows it: `≤ 1.4 × bare`, `≤ 30 ms`."""
        sign = "≤" if self.bound == "most" else "≥"
        return f"{sign} {self.limit:g} {unit if self.against is None else f'× {self.against}'}".rstrip()


@dataclass(frozen=True)
class Row:
    """One measured quantity: each peer's values, round by round, in `unit`."""

    name: str
    unit: str
    values: Mapping[str, Sequence[float]]
    budget: Budget | None = None

    def ratio(self, peer: str, to: str) -> float | None:
        """The median over the rounds of one peer's value divided by the other's."""
        pairs = zip(self.values.get(peer, ()), self.values.get(to, ()), strict=False)
        ratios = [one / other for one, other in pairs if other]
        return median(ratios) if ratios else None

    def met(self) -> bool | None:
        """Whether the budget holds; None without one, or without the values to tell."""
        if self.budget is None or not self.values.get("ours"):
            return None
        against = self.budget.against
        value = median(self.values["ours"]) if against is None else self.ratio("ours", against)
        if value is None:
            return None
        return value <= self.budget.limit if self.budget.bound == "most" else value >= self.budget.limit


@dataclass(frozen=True)
class Table:
    """A table that is no comparison in rounds: a title, a sentence on what it shows, a header and its lines."""

    title: str
    about: str
    header: Sequence[str]
    lines: Sequence[Sequence[str]]


@dataclass
class Result:
    """What one measure gives."""

    rows: list[Row] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


PEER_COLUMNS = (("official", "official"), ("bare", "bare"), ("ours", "oai_lite"))


def number(value: float) -> str:
    """Three digits that mean something: 0.287, 5.61, 84.2, 1,240."""
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    return f"{value:.{1 if size >= 10 else 2 if size >= 1 else 3}f}"


def sample(values: Sequence[float]) -> str:
    """Median (lowest–highest); the median alone where there is one value, a dash where there is none."""
    if not values:
        return "–"
    middle = number(median(values))
    if len(values) == 1 or min(values) == max(values):
        return middle
    return f"{middle} ({number(min(values))}–{number(max(values))})"


def _times(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def comparison(rows: Sequence[Row]) -> Table:
    """The main table."""
    lines = []
    for row in rows:
        met = row.met()
        lines.append(
            [
                f"{row.name}, {row.unit}" if row.unit else row.name,
                *(sample(row.values.get(peer, ())) for peer, _ in PEER_COLUMNS),
                _times(row.ratio("ours", "bare")),
                _times(row.ratio("ours", "official")),
                "" if row.budget is None else row.budget.describe(row.unit),
                "" if row.budget is None else "–" if met is None else "yes" if met else "**no**",
            ]
        )
    header = ["", *(title for _, title in PEER_COLUMNS), "ours : bare", "ours : official", "budget", "met"]
    return Table("Side by side", "", header, lines)


def markdown(table: Table) -> str:
    """A table as Markdown, columns padded so that it reads well as plain text too."""
    grid = [list(table.header), *map(list, table.lines)]
    widths = [max(len(line[column]) for line in grid) for column in range(len(table.header))]

    def shown(cells: Sequence[str]) -> str:
        padded = (
            cell.ljust(width) if not column else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join(padded)} |"

    rule = "|".join("-" * (width + 2) if not column else "-" * (width + 1) + ":" for column, width in enumerate(widths))
    return "\n".join([shown(grid[0]), f"|{rule}|", *map(shown, grid[1:])])


def document(results: Sequence[Result], machine: str, date: str, failures: Sequence[str]) -> str:
    """RESULTS.md."""
    rows = [row for result in results for row in result.rows]
    parts = [
        "# What a call costs",
        f"Measured on {date}; {machine}. Made by `make bench`; what is counted, and how, stands in `benchmarks/__init__.py` and "
        "`benchmarks/measures.py`. Each value is the median of its rounds, with the lowest and the highest; each ratio is the "
        "median of the rounds' ratios. Another machine gives other values: compare ratios.",
    ]
    if rows:
        parts += [f"## {comparison(rows).title}", markdown(comparison(rows))]
    notes = [note for result in results for note in result.notes]
    if notes:
        parts.append("\n".join(f"* {note}" for note in notes))
    for result in results:
        for table in result.tables:
            parts += [f"## {table.title}", table.about, markdown(table)]
    if failures:
        parts += ["## Not measured", "\n".join(f"* {failure}" for failure in failures)]
    return "\n\n".join(parts) + "\n"
