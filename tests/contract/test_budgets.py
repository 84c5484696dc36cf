"""What the package costs, against limits: to import, in memory after one call, and in the size of a layer.

Times and memory are compared with bare urllib3's in the same run, medians over several interpreters, so that the machine does not
matter; the limits leave room for noise. `make bench` measures more, and finer.
"""

from __future__ import annotations

import io
import statistics
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

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


# ---------------------------------------------------------------------- size


def megabytes(files: Iterable[tuple[Path, Path]]) -> float:
    """The size of a zip, packed as well as deflate can, of these files (each with the folder that its name begins below)."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as layer:
        for path, root in files:
            layer.write(path, path.relative_to(root).as_posix())
    return packed.tell() / 1e6


def needed_files(needed: Path) -> list[tuple[Path, Path]]:
    """urllib3 and pluggy as they are installed, without bytecode."""
    return [(path, needed) for path in sorted(needed.rglob("*")) if path.is_file() and path.suffix != ".pyc"]


def own_files() -> list[Path]:
    """Everything in the package, without bytecode."""
    return [path for path in sorted(PACKAGE.rglob("*")) if path.is_file() and path.suffix != ".pyc"]


# What no deployment has a use for: the command line and the kit for tests. Everything else is every resource and every plugin.
NOT_DEPLOYED = ("cli", "testing", "__main__.py")
# What a deployment keeps of these folders that only calls `chat.completions.create`, in all its forms.
KEPT = {
    "auth": (),
    "resources": ("__init__", "chat"),
    "plugins": ("__init__", "api_key"),
    "providers": (),
    "types": ("__init__", "_official", "chat", "shared", "shared_params", "completion_usage"),
    "helpers": (),
    "lib": (),
    "structured": (),
}

# Of other resources and uploads, identities, structured outputs, observers, module-level use.
NOT_FOR_CHAT = {
    f"{name}.py" for name in ("module_client", "multipart", "observe", "polling", "tokens", "tools", "workload")
} | {"transports/fetch.py"}  # for browsers


def chat_only(path: Path) -> bool:
    """Whether a deployment that only chats needs this file."""
    inner = path.relative_to(PACKAGE)
    if inner.as_posix() in NOT_FOR_CHAT:
        return False
    return inner.parts[0] not in KEPT or inner.parts[1].removesuffix(".py") in KEPT[inner.parts[0]]


@pytest.mark.parametrize(("which", "limit"), [("chat only", 0.30), ("everything", 0.90)])
def test_layer_size(which: str, limit: float, needed: Path) -> None:
    """A Lambda layer, zip -9 without bytecode, urllib3 and pluggy included: at most 0.30 MB to chat, 0.90 MB for everything."""
    files = [path for path in own_files() if path.relative_to(PACKAGE).parts[0] not in NOT_DEPLOYED]
    files = [path for path in files if which == "everything" or chat_only(path)]
    assert (PACKAGE / "resources" / "chat.py") in files
    size = megabytes([*((path, PACKAGE.parent) for path in files), *needed_files(needed)])
    assert 0.15 < size <= limit
