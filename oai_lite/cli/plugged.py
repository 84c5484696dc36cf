"""Commands that plugins add with `oai_lite_commands`: those in `plugins/`, and those that installed distributions offer.

Rules: a plugin that cannot be loaded, or fails, costs only its own commands: it is named on standard error and the rest goes on; a
command of ours cannot be replaced.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from ..errors import OpenAIError
from ..hooks import PROJECT, HookFace


def add_plugged(commands: Any) -> None:
    """Adds the commands of every plugin there is; `commands` is argparse's group of sub-commands."""
    from ..registry import BuiltIns

    HookFace(BuiltIns(frozenset())).commands(commands)
    from importlib.metadata import entry_points

    found: dict[str, list[str]] = {}
    for entry in entry_points(group=PROJECT):
        found.setdefault(entry.name, []).append(f"{entry.dist.name} {entry.dist.version}" if entry.dist else "?")
    for name, origins in sorted(found.items()):
        try:
            _add_installed(name, commands)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's code does
            told = str(error) if isinstance(error, OpenAIError) else f"{type(error).__name__}: {error}"
            who = f"{name!r} ({', '.join(origins)})"
            print(f"oai-lite: no commands of the plugin {who}: {' '.join(told.split())}", file=sys.stderr)


def _add_installed(name: str, commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from ..hooks import Hooks
    from ..managers import Manager, installed_plugins

    manager = Manager(PROJECT)
    manager.add_hookspecs(Hooks)
    for plugin in installed_plugins(only=name).values():
        manager.register(plugin, name)
    HookFace(manager).commands(commands)
