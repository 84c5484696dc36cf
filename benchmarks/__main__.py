"""The command: `python -m benchmarks`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .measures import MEASURES, Bench
from .peers import PEERS
from .process import MeasureError, allow_many_files
from .report import Result, comparison, document
from .server import running

RESULTS = Path(__file__).with_name("RESULTS.md")

_EPILOG = f"""measures: {", ".join(MEASURES)}

A whole run takes some ten minutes and writes benchmarks/RESULTS.md; a quick or partial one takes seconds to two minutes, prints
its tables and leaves that file alone, as does one in which a measure failed. The exit status says whether everything could be measured, never whether it was fast.

examples:
  python -m benchmarks                                  everything, for the record
  python -m benchmarks --quick                          the same, roughly
  python -m benchmarks --quick --only call --peers bare,ours
                                                        while tuning: seconds
"""


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure oai_lite beside the official client and bare urllib3, in turns, against a local server.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller crowds: good for a first look only")
    parser.add_argument(
        "--only", action="append", choices=list(MEASURES), metavar="NAME", help="this measure; may be repeated"
    )
    parser.add_argument("--rounds", type=_positive, metavar="N", help="rounds that count, for every measure")
    parser.add_argument(
        "--peers", type=_peers, default=list(PEERS), metavar="NAMES", help="official,bare,ours or some of these"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="write the report there (a whole run's default: benchmarks/RESULTS.md)",
    )
    return parser.parse_args(argv)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("expected 1 or more")
    return number


def _peers(text: str) -> list[object]:
    by_name = {peer.name: peer for peer in PEERS}
    names = text.split(",")
    for name in names:
        if name not in by_name:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(by_name)}")
    return [peer for peer in PEERS if peer.name in names]


class _Progress:
    """One line that changes on a terminal, one line a measure elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._measure = ""
        self._start = time.monotonic()

    def begin(self, measure: str) -> None:
        """A measure begins."""
        self._measure = measure
        if not self._live:
            print(f"[{time.monotonic() - self._start:4.0f} s] {measure}", file=sys.stderr, flush=True)

    def __call__(self, what: str) -> None:
        if self._live:
            seconds = time.monotonic() - self._start
            print(f"\r\x1b[K[{seconds:4.0f} s] {self._measure}: {what}", end="", file=sys.stderr, flush=True)

    def line(self, text: str) -> None:
        """Something that stays."""
        print(f"\r\x1b[K{text}" if self._live else text, file=sys.stderr, flush=True)


def cpu_count() -> int:
    """CPUs that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def describe_machine() -> str:
    """The machine in general words, and the versions measured."""

    def of(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "absent"

    return (
        f"{platform.system()} on {platform.machine()}, {cpu_count()} CPUs, {platform.python_implementation()} "
        f"{platform.python_version()}; openai {of('openai')}, urllib3 {of('urllib3')}, pluggy {of('pluggy')}"
    )


def busy_note(load: float, cpus: int) -> str | None:
    """What to say of a machine that had other work when the run began: then wall-clock values are worth little, and peers with
    several threads get more than their share."""
    if load < 0.3 * cpus:
        return None
    return (
        f"The machine was busy when this run began (load {load:.1f} on {cpus} CPUs): wall-clock values and calls per second are not "
        "to be trusted, CPU times roughly, memory and sizes fully."
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run; 1 if a measure failed."""
    options = _arguments(argv)
    allow_many_files()
    progress = _Progress()
    results: list[Result] = []
    failures: list[str] = []
    busy = busy_note(os.getloadavg()[0], cpu_count())
    if busy is not None:
        progress.line(busy)
        results.append(Result(notes=[busy]))
    with running() as server, tempfile.TemporaryDirectory() as folder:
        bench = Bench(server, Path(folder), options.peers, options.quick, options.rounds, progress)
        for name in options.only or MEASURES:
            progress.begin(name)
            try:
                result = MEASURES[name](bench)
            except MeasureError as error:
                failures.append(f"{name}: {error}")
                progress.line(f"{name} failed: {error}")
                continue
            results.append(result)
            for row in comparison(result.rows).lines:
                progress.line("  ".join(cell for cell in row if cell))
    whole = not options.quick and options.only is None and list(options.peers) == list(PEERS)
    text = document(results, describe_machine(), datetime.now(UTC).date().isoformat(), failures)
    target = options.output or (RESULTS if whole and not failures else None)
    print(text)
    if target is not None:
        target.write_text(text)
        progress.line(f"written: {target.name}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
