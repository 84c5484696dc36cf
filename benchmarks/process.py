"""Runs a Python program in a process of its own and says what it cost.

The child is started without `site` (no `.pth` files), with one folder on its path and an environment that holds no settings.
Wall time is from just before the start to just after the end, CPU time is the kernel's count for the child alone.

The peak of memory is asked for inside the child (`PEAK`): the kernel's record that a parent can read afterwards (`ru_maxrss`)
starts at the *parent's* size, because a child shares its parent's memory until it becomes another program.

POSIX only: the kernel's count for one child comes from `wait4`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


class MeasureError(Exception):
    """A measurement could not be made: a program failed, or gave another answer than it should."""


@dataclass(frozen=True)
class Run:
    """One finished child."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    output: str
    errors: str


# A program text that defines `peak()`: the most memory that this process has had, in bytes.
PEAK = """
def peak():
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    import resource, sys
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
"""


def _environment(path: Path | None) -> dict[str, str]:
    environment = {
        name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ
    }
    environment.update(LANG="C.UTF-8", PYTHONHASHSEED="0", NO_PROXY="*")
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    return environment


# -S: no site, hence no .pth files; -P: the working directory is not on the path.
_PYTHON = (sys.executable, "-S", "-P")


def run(arguments: Sequence[str], path: Path | None = None, *, options: Sequence[str] = (), limit: float = 120) -> Run:
    """Run `python arguments…` with `path` as the only place for packages; raises MeasureError unless it ends well."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            [*_PYTHON, *options, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=_environment(path)
        )
        status, cpu = _wait(process, start + limit)
        wall = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        output, errors = out.read(), err.read()
    if status != 0:
        raise _failure(errors, status)
    return Run(wall, cpu, output, errors)


def _failure(errors: str, status: int | None) -> MeasureError:
    last = errors.strip().splitlines()[-1:] or [f"the process ended with status {status}"]
    return MeasureError(last[0])


def _wait(process: subprocess.Popen[bytes], until: float) -> tuple[int, float]:
    """The exit status and CPU seconds. A process that takes too long is killed."""
    late = threading.Timer(until - time.perf_counter(), process.kill)
    late.daemon = True
    late.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        late.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime


class Worker:
    """A child that stays, and does its work once for each `step()`; so peers can take turns many times within a round."""

    def __init__(self, arguments: Sequence[str], path: Path) -> None:
        self._errors = tempfile.TemporaryFile("w+")
        self._process = subprocess.Popen(
            [*_PYTHON, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=_environment(path),
            text=True,
        )

    def step(self, limit: float = 60) -> str:
        """Have it work once; the line that it answers with."""
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        late = threading.Timer(limit, process.kill)
        late.daemon = True
        late.start()
        try:
            process.stdin.write("step\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            late.cancel()
        if not line:
            status = process.wait()
            self._errors.seek(0)
            raise _failure(self._errors.read(), status)
        return line

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()


def allow_many_files() -> None:
    """Lift the limit on open files as far as this process may: a thousand streams are a thousand sockets."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 8192 if hard == resource.RLIM_INFINITY else min(8192, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
