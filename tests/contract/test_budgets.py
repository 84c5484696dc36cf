"""What the package costs, against limits: to import, and in memory after one call. What it weighs: `tests/packing`.

Times and memory are compared with bare urllib3's in the same run, medians over several interpreters, so that the machine does not
matter; the limits leave room for noise. `make bench` measures more, and finer.
"""

from __future__ import annotations

import statistics
from pathlib import Path

from oai_lite.testing import Server

from .place import PACKAGE, chat_program, output

ROUNDS = 5


def medians(programs: dict[str, str], *paths: Path) -> dict[str, float]:
    """The median of what each program prints as its last line. They take turns, so that all have the same weather."""
    for program in programs.values():
        output(program, *paths)  # bytecode is made once, and does not count
    found: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, program in programs.items():
            found[name].append(float(output(program, *paths).splitlines()[-1]))
    return {name: statistics.median(values) for name, values in found.items()}


def test_import_time(needed: Path) -> None:
    """`import oai_lite` takes at most a thirtieth of what `import urllib3` takes."""
    # Processor time: another process on the same core does not count.
    timed = "import time; start = time.process_time(); import {}; print(time.process_time() - start)"
    times = medians({name: timed.format(name) for name in ("urllib3", "oai_lite")}, PACKAGE.parent, needed)
    assert times["oai_lite"] <= times["urllib3"] / 30


def test_importing_a_client_class(needed: Path) -> None:
    """`from oai_lite import OpenAI` takes at most a fifteenth of what `import urllib3` takes."""
    timed = "import time; start = time.process_time(); {}; print(time.process_time() - start)"
    programs = {"bare": timed.format("import urllib3"), "ours": timed.format("from oai_lite import OpenAI")}
    times = medians(programs, PACKAGE.parent, needed)
    assert times["ours"] <= times["bare"] / 15


PEAK = """
def peak():
    try:
        with open("/proc/self/status") as status:  # getrusage also counts what the parent was before exec
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak())
"""
BARE = """
import json, urllib3
body = json.dumps({{"model": "gpt-4o", "messages": [{{"role": "user", "content": "Hello"}}]}})
headers = {{"Authorization": "Bearer sk-test", "Content-Type": "application/json"}}
answer = urllib3.PoolManager().request("POST", "{}/chat/completions", body=body, headers=headers)
print(json.loads(answer.data)["choices"][0]["message"]["content"])
"""


def test_memory_after_one_call(server: Server, needed: Path) -> None:
    """After its first chat call, a process has needed at most 1.3 of the memory that one with bare urllib3 and json needs."""
    programs = {"bare": BARE.format(server.base_url) + PEAK, "ours": chat_program(server.base_url) + PEAK}
    peaks = medians(programs, PACKAGE.parent, needed)
    assert peaks["ours"] <= 1.3 * peaks["bare"]
