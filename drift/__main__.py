"""`python -m drift`: see the package's docstring."""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from . import official, ours
from .compare import Difference, compare
from .surface import Surface

HERE = Path(__file__).parent
COVERAGE = HERE.parent / "docs" / "coverage.md"
BEGIN, END = "<!-- coverage, made by make drift -->", "<!-- end of coverage -->"


def explained(differences: Iterable[Difference]) -> tuple[list[Difference], dict[str, list[Difference]], list[str]]:
    """Those without a reason, the others by reason, and the reasons that nothing needs any more."""
    reasons = tomllib.loads((HERE / "explained.toml").read_text("utf-8"))["reason"]
    left: list[Difference] = []
    by_reason: dict[str, list[Difference]] = {}
    used: set[str] = set()
    for difference in differences:
        text = f"{difference.what} {difference.key}"
        for reason in reasons:
            pattern = next((each for each in reason["of"] if fnmatchcase(text, each)), None)
            if pattern is not None:
                used.add(pattern)
                by_reason.setdefault(reason["why"], []).append(difference)
                break
        else:
            left.append(difference)
    return left, by_reason, [each for reason in reasons for each in reason["of"] if each not in used]


def table(theirs: Surface, here: Surface) -> Iterator[str]:
    """The table of docs/coverage.md: for each resource how many of the official client's methods are here, and what is here besides."""
    yield "| resource | methods of the official client | here | only here |"
    yield "|---|--:|--:|---|"
    tops = Counter(path.split(".")[0] for path in theirs.methods)
    common = Counter(path.split(".")[0] for path in theirs.methods.keys() & here.methods.keys())
    for top in sorted({*tops, *(path.split(".")[0] for path in here.methods)}):
        more = sorted(
            path.removeprefix(f"{top}.")
            for path in here.methods
            if path.split(".")[0] == top and path not in theirs.methods
        )
        yield f"| `{top}` | {tops[top]} | {common[top]} | {', '.join(f'`{each}`' for each in more)} |"
    yield f"| all | {tops.total()} | {common.total()} | |"


def write(lines: Iterable[str]) -> None:
    """Put the table into docs/coverage.md, between its two marks."""
    text = COVERAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    COVERAGE.write_text("\n".join([f"{before}{BEGIN}", *lines, f"{END}{after}"]), "utf-8")


def main() -> int:
    """Report; 1 if something is unexplained."""
    parser = argparse.ArgumentParser(prog="python -m drift", description="Compare with the installed official client.")
    parser.add_argument("--table", action="store_true", help="print the table of coverage and stop")
    parser.add_argument("--write", action="store_true", help="write that table into docs/coverage.md as well")
    parser.add_argument("--all", action="store_true", help="list the explained differences, too")
    options = parser.parse_args()
    theirs = official.read()
    here = ours.read(theirs.shapes)
    if options.table:
        print("\n".join(table(theirs, here)))
        return 0
    if options.write:
        write(table(theirs, here))
    left, by_reason, unused = explained(compare(theirs, here))
    print(f"official client {official.version()}: {len(theirs.methods)} methods, {len(theirs.shapes)} types")
    for why, found in by_reason.items():
        print(f"\n{len(found)} explained: {why}")
        if options.all:
            print("\n".join(f"  {each}" for each in found))
    for pattern in unused:
        print(f"\nnothing needs this explanation any more: {pattern}")
    print(f"\n{len(left)} unexplained" + ("" if left else ": the two clients offer the same"))
    print("\n".join(f"  {each}" for each in left))
    return 1 if left or unused else 0


if __name__ == "__main__":
    sys.exit(main())
