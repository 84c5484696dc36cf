"""Medians, ratios, budgets and the tables made of them."""

from __future__ import annotations

import pytest

from benchmarks.report import Budget, Result, Row, Table, comparison, document, markdown, number, sample


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    """Rounds are paired: a slow spell that hits both peers of a round does not change the ratio."""
    row = Row("call", "µs", {"bare": [100, 1000, 200], "ours": [120, 1200, 240]})
    assert row.ratio("ours", "bare") == pytest.approx(1.2)
    assert row.ratio("ours", "official") is None


@pytest.mark.parametrize(
    ("budget", "met"),
    [
        (Budget(30), True),
        (Budget(19), False),
        (Budget(2, against="bare"), True),
        (Budget(1.9, against="bare"), False),
        (Budget(2, "least", "bare"), True),
        (Budget(2.1, "least", "bare"), False),
        (Budget(1, against="official"), None),
        (None, None),
    ],
)
def test_a_budget_is_met_or_not(budget: Budget | None, met: bool | None) -> None:
    """A limit holds for our median or for the ratio, from above or from below; without values to tell there is no answer."""
    assert Row("call", "µs", {"bare": [10, 10, 10], "ours": [19, 20, 21]}, budget).met() is met


def test_a_budget_describes_itself() -> None:
    """As the table shows it."""
    assert Budget(30).describe("ms") == "≤ 30 ms"
    assert Budget(1.4, against="bare").describe("ms") == "≤ 1.4 × bare"
    assert Budget(5, "least", "official").describe("1/s") == "≥ 5 × official"


@pytest.mark.parametrize(
    ("value", "text"), [(0.28714, "0.287"), (5.614, "5.61"), (84.25, "84.2"), (1240.4, "1,240"), (0, "0.000")]
)
def test_numbers_keep_three_digits(value: float, text: str) -> None:
    """No digit that noise has made."""
    assert number(value) == text


def test_a_sample_shows_its_spread() -> None:
    """Median, lowest and highest; a single value alone; nothing as a dash."""
    assert sample([3.0, 1.0, 2.0]) == "2.00 (1.00–3.00)"
    assert sample([2.0]) == sample([2.0, 2.0]) == "2.00"
    assert sample([]) == "–"


def test_the_comparison_says_which_budgets_hold() -> None:
    """One line a row: values, both ratios, the budget, and yes, no or a dash."""
    values = {"official": [1000.0], "bare": [200.0], "ours": [250.0]}
    rows = [
        Row("call", "µs", values, Budget(1.4, against="bare")),
        Row("chunk", "µs", values, Budget(1.2, against="bare")),
        Row("streams", "s", {"ours": [1.0]}, Budget(2, against="bare")),
        Row("free", "", values),
    ]
    assert [list(line) for line in comparison(rows).lines] == [
        ["call, µs", "1,000", "200", "250", "1.25", "0.25", "≤ 1.4 × bare", "yes"],
        ["chunk, µs", "1,000", "200", "250", "1.25", "0.25", "≤ 1.2 × bare", "**no**"],
        ["streams, s", "–", "–", "1.00", "–", "–", "≤ 2 × bare", "–"],
        ["free", "1,000", "200", "250", "1.25", "0.25", "", ""],
    ]


def test_a_table_becomes_markdown() -> None:
    """Columns are padded, the first to the left and numbers to the right, and every line has as many cells as the header."""
    assert markdown(Table("T", "", ["module", "ms"], [["ssl", "12.0"], ["urllib3", "3.1"]])) == (
        "| module  |   ms |\n|---------|-----:|\n| ssl     | 12.0 |\n| urllib3 |  3.1 |"
    )


def test_the_document_holds_everything() -> None:
    """Machine and date, the comparison, notes, other tables, and what could not be measured."""
    result = Result(
        [Row("call", "µs", {"ours": [1.0]})], [Table("Imports", "The slow ones.", ["m"], [["ssl"]])], ["A note."]
    )
    text = document([result], "4 CPUs", "2026-01-02", ["async: it broke"])
    for part in (
        "2026-01-02; 4 CPUs",
        "| call, µs",
        "* A note.",
        "## Imports\n\nThe slow ones.\n\n| m ",
        "* async: it broke",
    ):
        assert part in text
    assert "Not measured" not in document([result], "4 CPUs", "2026-01-02", [])
