"""Copies of the package in places of all kinds, and Python processes that know of nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pluggy
import urllib3

import oai_lite

PACKAGE = Path(oai_lite.__file__).parent
NEEDED = tuple(Path(str(module.__file__)).parent for module in (urllib3, pluggy))
_NO_BYTECODE = shutil.ignore_patterns("__pycache__", "*.pyc")


def copy_package(target: Path, source: Path = PACKAGE) -> Path:
    """A copy of a package, without bytecode, as the folder `target`."""
    shutil.copytree(source, target, ignore=_NO_BYTECODE)
    return target


def copy_needed(folder: Path) -> Path:
    """urllib3 and pluggy, and nothing else, in a folder."""
    for source in NEEDED:
        copy_package(folder / source.name, source)
    return folder


def python(
    code: str, *paths: Path, options: Iterable[str] = (), cwd: Path | None = None, bytecode: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run a program in a Python that finds packages in these places only: no site-packages, no working directory. Its warnings
    are errors, and nothing of this process's environment reaches it."""
    environment = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    environment.update(LANG="C.UTF-8", PYTHONHASHSEED="0", NO_PROXY="*", PYTHONPATH=os.pathsep.join(map(str, paths)))
    if not bytecode:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return subprocess.run(
        [sys.executable, "-S", "-P", "-W", "error", *options, "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        cwd=cwd,
        timeout=60,
        check=False,
    )


def output(code: str, *paths: Path, options: Iterable[str] = (), cwd: Path | None = None, bytecode: bool = True) -> str:
    """What such a program prints; it must end well and complain of nothing."""
    done = python(code, *paths, options=options, cwd=cwd, bytecode=bytecode)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout.strip()


def chat_program(base_url: str, package: str = "oai_lite", options: str = "") -> str:
    """A chat call that prints its answer; `client` is left behind for programs that go on."""
    return f"""
from {package} import OpenAI
client = OpenAI(api_key="sk-test", base_url={base_url!r}, max_retries=0, {options})
answer = client.chat.completions.create(model="gpt-4o", messages=[{{"role": "user", "content": "Hello"}}])
print(answer.choices[0].message.content)
"""
