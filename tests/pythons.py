"""Runs the test-suite on every CPython from 3.11 on that this machine has: `make test-pythons`.

They are found as commands (`python3.11`, `python3.12`, … on the PATH) and among pyenv's versions; the environment variable PYTHONS,
with interpreters' paths, stands in for the search. Each gets an environment of its own (`.venv-3.12`, …). The version that this
program runs on is passed over, for `make test` does, and so are the checkers' tests, whose answer does not depend on what runs them.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).parent.parent
ASK = """
import json, sys
try:
    import ensurepip, ssl, venv
    whole = True
except ImportError:
    whole = False
print(json.dumps([sys.implementation.name, sys.version_info[:3], sys.version_info.releaselevel == "final" and whole]))
"""


def candidates() -> Iterator[Path]:
    """What may be an interpreter."""
    if named := os.environ.get("PYTHONS"):
        yield from map(Path, named.replace(os.pathsep, " ").split())
        return
    yield Path(sys.executable)
    for minor in range(OLDEST[1], 30):
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            yield Path(folder, f"python3.{minor}")
    root = os.environ.get("PYENV_ROOT")
    if root is None and (pyenv := shutil.which("pyenv")):
        root = subprocess.run([pyenv, "root"], capture_output=True, text=True).stdout.strip()
    if root:
        yield from Path(root, "versions").glob("*/bin/python")


def version(path: Path) -> tuple[int, int, int] | None:
    """The version of a CPython that can make environments; None for all else, as for commands that only say what is missing."""
    if not path.is_file():
        return None
    try:
        done = subprocess.run([path, "-c", ASK], capture_output=True, text=True, timeout=30)
        name, numbers, whole = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    major, minor, micro = numbers
    return (major, minor, micro) if name == "cpython" and whole and (major, minor) >= OLDEST else None


def found() -> dict[tuple[int, int], tuple[int, Path]]:
    """The newest of each minor version, with its last number."""
    newest: dict[tuple[int, int], tuple[int, Path]] = {}
    for path in dict.fromkeys(candidates()):
        if known := version(path):
            major, minor, micro = known
            if (major, minor) not in newest or newest[major, minor][0] < micro:
                newest[major, minor] = (micro, path)
    return dict(sorted(newest.items()))


def main(arguments: list[str]) -> int:
    """Test on each; `arguments` go to pytest."""
    # Where this runs in the background, interrupts are ignored by all that it starts, and some tests send them.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    pythons = found()
    said = []
    for (major, minor), (micro, path) in pythons.items():
        print(f"found CPython {major}.{minor}.{micro}: {path}", flush=True)
    failed = False
    for (major, minor), (micro, path) in pythons.items():
        name = f"{major}.{minor}"
        if (major, minor) == sys.version_info[:2]:
            said.append(f"CPython {name}.{micro}: the one of `make test`")
            continue
        print(f"testing on CPython {name}.{micro}", flush=True)
        begin = time.monotonic()
        options = " ".join(["--ignore=tests/typing", "-p", "no:cacheprovider", *arguments])
        make = ["make", "test", f"PYTHON={path}", f"VENV=.venv-{name}", f"TESTS={options}"]
        passed = subprocess.run(make, cwd=ROOT).returncode == 0
        failed = failed or not passed
        said.append(f"CPython {name}.{micro}: {'passed' if passed else 'FAILED'} in {time.monotonic() - begin:.0f} s")
    print(*(said or ["no CPython 3.11 or newer was found"]), sep="\n")
    return int(failed or not pythons)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
