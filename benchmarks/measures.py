"""The measures. Each function's docstring says what is counted; `MEASURES` lists them in the order of the report.

A measure is a function of a `Bench` that gives a `Result`, or raises MeasureError. Peers take turns: `Bench.in_turns` runs one
round after the other, each round all peers, each time in a new process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from oai_lite.packing.bundle import bundle

from . import peers
from .layers import add_distributions, add_ours, without_bytecode, zip_size
from .payloads import KEY, MESSAGES, MODEL, TEXT
from .peers import FIRST_CALLS, OFFICIAL, OURS, Peer
from .process import PEAK, MeasureError, Run, Worker, run
from .report import Budget, Result, Row, Table

MB = 1_000_000
WORKER = Path(__file__).with_name("worker.py")


@dataclass
class Bench:
    """What measures share."""

    server: str  # its address
    folder: Path  # for layers
    peers: Sequence[Peer]
    quick: bool
    wanted_rounds: int | None
    progress: Callable[[str], None]

    def url(self, how: str = "") -> str:
        """A base URL; `how` is what the server reads from it."""
        return f"{self.server}/{how}/v1" if how else f"{self.server}/v1"

    def layer(self, peer: Peer) -> Path:
        """The folder with all that a peer needs, made on first use."""
        layer = self.folder / peer.name
        if not layer.exists():
            self.progress(f"copying what {peer.title} needs")
            layer.mkdir()
            add_distributions(layer, peer.distributions)
            if peer is OURS:
                add_ours(layer)
        return layer

    def rounds(self, usual: int) -> int:
        """How many rounds count: as the caller wants, else the measure's own number, else few if it has to be quick."""
        return self.wanted_rounds or (max(3, usual // 3) if self.quick else usual)

    def of(self, *wanted: Peer) -> list[Peer]:
        """Those of `wanted` that take part."""
        return [peer for peer in wanted if peer in self.peers]

    def in_turns(
        self, taking_part: Sequence[Peer], measure: Callable[[Peer], Mapping[str, float]], rounds: int, *, warm: int = 1
    ) -> dict[str, dict[str, list[float]]]:
        """`measure` for A, B, C, A, B, C, …; the first `warm` rounds do not count. Gives quantity → peer → values."""
        found: dict[str, dict[str, list[float]]] = {}
        for index in range(-warm, rounds):
            for peer in taking_part:
                where = f"round {index + 1} of {rounds}" if index >= 0 else "warming up"
                self.progress(f"{where}: {peer.title}")
                try:
                    values = measure(peer)
                except MeasureError as error:
                    raise MeasureError(f"{peer.title}: {error}") from None
                if index >= 0:
                    for quantity, value in values.items():
                        found.setdefault(quantity, {}).setdefault(peer.name, []).append(value)
        return found

    def task(self, peer: Peer, task: str, how: str, more: Mapping[str, object]) -> list[str]:
        """The arguments that make `worker` do a task."""
        spec = {
            "task": task,
            "module": peer.module,
            "base_url": self.url(how),
            "model": MODEL,
            "messages": MESSAGES,
            "text": TEXT,
            "key": KEY,
            "peak": PEAK,
            **more,
        }
        return [str(WORKER), json.dumps(spec)]

    def work(self, peer: Peer, task: str, how: str = "", **more: object) -> dict[str, float]:
        """A task that is done once, in a new process."""
        made: dict[str, float] = json.loads(run(self.task(peer, task, how, more), self.layer(peer), limit=300).output)
        return made

    def interleaved(
        self, taking_part: Sequence[Peer], task: str, how: str, rounds: int, turns: int, **more: object
    ) -> dict[str, dict[str, list[float]]]:
        """A task that is repeated. In each round every peer has a new process, and they take turns many times within it, so that
        whatever else the machine does meanwhile hits all of them alike; a peer's value for the round is the median of its
        turns. Gives quantity → peer → values."""
        found: dict[str, dict[str, list[float]]] = {}
        for index in range(rounds):
            taken: dict[str, dict[str, list[float]]] = {}
            with ExitStack() as stack:
                workers = [
                    (peer, stack.enter_context(Worker(self.task(peer, task, how, more), self.layer(peer))))
                    for peer in taking_part
                ]
                for turn in range(-1, turns):  # the first turn warms up
                    self.progress(f"{how or task}, round {index + 1} of {rounds}, turn {turn + 1} of {turns}")
                    for peer, worker in workers:
                        try:
                            values: dict[str, float] = json.loads(worker.step())
                        except MeasureError as error:
                            raise MeasureError(f"{peer.title}: {error}") from None
                        for quantity, value in values.items():
                            if turn >= 0:
                                taken.setdefault(quantity, {}).setdefault(peer.name, []).append(value)
            for quantity, by_peer in taken.items():
                for name, its in by_peer.items():
                    found.setdefault(quantity, {}).setdefault(name, []).append(median(its))
        return found


def _checked(finished: Run) -> Run:
    if finished.output.splitlines()[:1] != [TEXT]:
        raise MeasureError(f"wrong answer: {finished.output[:100]!r}")
    return finished


def imports(bench: Bench) -> Result:
    """Importing: `from openai import OpenAI`, `import json, urllib3`, `from oai_lite import OpenAI`, each a whole process from
    its start to its end, the start of Python itself included (see the note for how much that is). "Bytecode written" is the
    second start on a machine; without is every cold start of a zip that holds sources only, in a place that cannot be written."""
    rounds = bench.rounds(15)

    def once(options: Sequence[str]) -> Callable[[Peer], Mapping[str, float]]:
        def measure(peer: Peer) -> Mapping[str, float]:
            done = run(["-c", peers.import_program(peer)], bench.layer(peer), options=options)
            return {"wall": done.wall * 1e3, "cpu": done.cpu * 1e3}

        return measure

    for peer in bench.peers:
        without_bytecode(bench.layer(peer))
    bare_source = bench.in_turns(bench.peers, once(["-B"]), rounds)
    warm = bench.in_turns(bench.peers, once([]), rounds, warm=2)
    empty = [run(["-c", "pass"]).wall * 1e3 for _ in range(rounds)]
    return Result(
        [
            Row("import", "ms", warm["wall"], Budget(30)),
            Row("import, CPU", "ms", warm["cpu"]),
            Row("import without bytecode", "ms", bare_source["wall"]),
        ],
        notes=[f"An empty program takes {median(empty):.1f} ms here, which every import and first answer includes."],
    )


def first_answer(bench: Bench) -> Result:
    """From the start of Python to its end, with one chat call in between: importing, building the client, connecting, sending,
    reading, decoding."""

    def measure(peer: Peer) -> Mapping[str, float]:
        done = _checked(run(["-c", peers.first_call_program(peer, bench.url())], bench.layer(peer)))
        return {"wall": done.wall * 1e3, "cpu": done.cpu * 1e3}

    found = bench.in_turns(bench.peers, measure, bench.rounds(15), warm=2)
    return Result(
        [
            Row("first answer", "ms", found["wall"], Budget(1.4, against="bare")),
            Row("first answer, CPU", "ms", found["cpu"]),
        ]
    )


def memory(bench: Bench) -> Result:
    """The most memory (resident set) of a process that made one chat call, Python itself included."""

    def measure(peer: Peer) -> Mapping[str, float]:
        program = peers.first_call_program(peer, bench.url()) + PEAK + "print(peak())"
        return {"peak": int(_checked(run(["-c", program], bench.layer(peer))).output.split()[-1]) / MB}

    found = bench.in_turns(bench.peers, measure, bench.rounds(5))
    return Result([Row("peak memory after one call", "MB", found["peak"], Budget(1.25, against="bare"))])


def call(bench: Bench) -> Result:
    """CPU time of one small chat call on a connection that is kept alive, in a process that has made many."""
    found = bench.interleaved(bench.peers, "calls", "", bench.rounds(7), 6 if bench.quick else 15, warm=60, count=100)
    return Result([Row("CPU per small call", "µs", found["cpu"], Budget(1.4, against="bare"))])


def chunk(bench: Bench) -> Result:
    """CPU time of one chunk of a long streamed chat answer, the call itself spread over them.

    "Each framed by itself" is how the API sends chunks, read as fast as they can be; "gathered" has 20 of them in each frame of
    HTTP's chunked encoding, as after a proxy, and so is mostly JSON; "one by one" arrive with a millisecond in between, as tokens
    do, so that each costs its peer waking up and reading the socket. Bare splits on blank lines and calls `json.loads`; no more.
    "Through the helper" is `chat.completions.stream`: events, and the whole answer put together.
    """
    batches = 6 if bench.quick else 15
    ways = {"": ("stream/1000", 1000), ", gathered": ("packed/1000", 1000), ", one by one": ("paced/200/1", 200)}
    rows = []
    for way, (how, count) in ways.items():
        few = how.startswith("paced")  # these are slow, and no budget hangs on them
        found = bench.interleaved(
            bench.peers, "chunks", how, bench.rounds(3 if few else 7), batches // 3 if few else batches, count=count
        )
        rows.append(Row(f"CPU per streamed chunk{way}", "µs", found["cpu"], None if few else Budget(2, against="bare")))
    long = 2000 if bench.quick else 20_000
    found = bench.interleaved(bench.of(OFFICIAL, OURS), "helper", f"stream/{long}", bench.rounds(3), 2, count=long)
    rows.append(Row(f"CPU per chunk through the helper, {long:,} chunks", "µs", found["cpu"], Budget(15)))
    return Result(rows)


def flight(bench: Bench) -> Result:
    """Chat calls per second of the asynchronous clients, with 32 and with 256 at any moment; the server takes its share of the
    machine. CPU is the client's for each of those calls."""
    rows = []
    for size in (32, 256):
        found = bench.interleaved(
            bench.of(OFFICIAL, OURS), "flight", "", bench.rounds(3), 3 if bench.quick else 8, flight=size, seconds=0.7
        )
        rows += [
            Row(f"async calls, {size} in flight", "1/s", found["rate"], Budget(5, "least", "official")),
            Row(f"async calls, {size} in flight, CPU per call", "µs", found["cpu"]),
        ]
    return Result(rows)


def streams(bench: Bench) -> Result:
    """A thousand slow chat streams at once in one asynchronous client: 20 chunks each, one every 300 ms. CPU is for all of them,
    from opening the first to the end of the last; memory is the process's peak."""
    many, count, pause = (300, 8, 200) if bench.quick else (1000, 20, 300)

    def measure(peer: Peer) -> Mapping[str, float]:
        made = bench.work(peer, "streams", f"paced/{count}/{pause}", streams=many, count=count)
        return {"cpu": made["cpu"], "peak": made["peak"] / MB}

    found = bench.in_turns(bench.of(OFFICIAL, OURS), measure, bench.rounds(3), warm=0)
    name = f"{many:,} slow streams at once"
    return Result([Row(f"{name}, CPU", "s", found["cpu"]), Row(f"{name}, peak memory", "MB", found["peak"])])


def layer(bench: Bench) -> Result:
    """What has to be deployed, as a zip without bytecode (`zip -9`), dependencies included: ours as `oai-lite bundle` makes and proves
    it, with licences and manifest; the official client's as pip installs it; bare stands for urllib3 and pluggy, as pip installs them."""
    floor = bench.folder / "floor"
    floor.mkdir()
    add_distributions(floor, OURS.distributions)
    sizes = {peer.name: [zip_size(bench.layer(peer)) / MB] for peer in bench.of(OFFICIAL)}
    sizes["bare"] = [zip_size(floor) / MB]
    rows = []
    for name, parts, limit, docs in (
        ("everything", "all", 0.90, False),
        ("everything, with comments and docstrings", "all", 0.90, True),
        ("chat only", "chat", 0.30, False),
    ):
        ours: dict[str, list[float]] = {}
        if OURS in bench.peers:
            plugins = ["all"] if parts == "all" else ["api_key"]
            ours["ours"] = [bundle(bench.folder / "bundle.zip", [parts], plugins, docs=docs).size / MB]
        others = sizes if parts == "all" else {"bare": sizes["bare"]}
        rows.append(Row(f"layer, {name}", "MB", {**others, **ours}, Budget(limit)))
    return Result(rows, notes=["The layers' column “bare” is urllib3 with pluggy, both whole."])


def import_table(bench: Bench) -> Result:
    """Where the time of our first call goes: the modules that take longest to import, each without those it imports itself, from
    `-X importtime`, which makes all of them look slower than they are."""
    if OURS not in bench.peers:
        return Result()
    program = peers.first_call_program(OURS, bench.url())
    times: dict[str, list[float]] = {}
    for _ in range(bench.rounds(9)):
        bench.progress("-X importtime")
        done = run(["-c", program], bench.layer(OURS), options=["-X", "importtime"])
        for own, name in re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", done.errors):
            times.setdefault(name, []).append(int(own) / 1e3)
    slowest = sorted(times, key=lambda name: -median(times[name]))
    ours = [name for name in times if name.startswith(OURS.module or "")]
    total = sum(median(values) for values in times.values())
    own = sum(median(times[name]) for name in ours)
    lines = [[name, f"{median(times[name]):.2f}"] for name in slowest[:15]]
    about = (
        f"The 15 modules of our first call that take longest to import, each without what it imports itself. All {len(times)} "
        f"take {total:.1f} ms, our own {len(ours)} of them {own:.1f} ms; `-X importtime` itself adds to each."
    )
    return Result(tables=[Table("Imports of a first call", about, ["module", "ms"], lines)])


def resources(bench: Bench) -> Result:
    """What each resource adds to a client that has made a request already: from the first mention of it to the answer of its first
    call (about a millisecond of which is the call), with all its types."""
    rounds = bench.rounds(3)
    lines: list[list[str]] = []
    taking_part = bench.of(OFFICIAL, OURS)
    for name, text in FIRST_CALLS.items():
        cells: dict[str, str] = {}
        values: dict[str, list[float]] = {}
        for _ in range(rounds):
            for peer in taking_part:
                bench.progress(f"{name}: {peer.title}")
                try:
                    done = run(["-c", peers.resource_program(peer, bench.url(), text)], bench.layer(peer))
                except MeasureError as error:
                    raise MeasureError(f"{peer.title}, {name}: {error}") from None
                if done.output.strip() != "absent":
                    values.setdefault(peer.name, []).append(float(done.output))
        for peer in taking_part:
            cells[peer.name] = f"{median(values[peer.name]):.1f}" if peer.name in values else "–"
        lines.append([name, *(cells.get(peer.name, "–") for peer in (OFFICIAL, OURS))])
    about = "Milliseconds from the first mention of a resource to the answer of its first call, in a client that is warm otherwise."
    return Result(tables=[Table("First use of a resource", about, ["resource", "official", "oai_lite"], lines)])


MEASURES: dict[str, Callable[[Bench], Result]] = {
    "import": imports,
    "first-answer": first_answer,
    "memory": memory,
    "call": call,
    "chunk": chunk,
    "async": flight,
    "streams": streams,
    "layer": layer,
    "import-table": import_table,
    "resources": resources,
}
