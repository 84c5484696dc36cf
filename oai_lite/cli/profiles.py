"""Profiles: settings of the command line by name, in a TOML file. `docs/cli.md` describes the file.

Rules: a key is never in the file, which only names the environment variable or the command that gives it; an unknown or ill-typed
setting is an error that names the file. What stands on the command line wins over the profile, and the profile over the environment.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import ArgumentError

CONFIG = "OAI_LITE_CONFIG"  # the file's path
PROFILE = "OAI_LITE_PROFILE"  # the profile to use where none is named

_COMMAND = (str, list)
# What a profile may say, and of which types.
SETTINGS: Mapping[str, tuple[type, ...]] = {
    "base_url": (str,),
    "api_key_env": (str,),
    "api_key_command": _COMMAND,
    "admin_api_key_env": (str,),
    "admin_api_key_command": _COMMAND,
    "webhook_secret_env": (str,),
    "webhook_secret_command": _COMMAND,
    "organization": (str,),
    "project": (str,),
    "model": (str,),
    "output": (str,),
    "timeout": (int, float),
    "max_retries": (int,),
    "plugins": (list,),
    "ca_bundle": (str,),
    "azure": (bool,),
    "azure_endpoint": (str,),
    "azure_deployment": (str,),
    "api_version": (str,),
}
_NEVER = frozenset(("api_key", "admin_api_key", "azure_ad_token", "token", "webhook_secret"))


def config_path() -> Path:
    """Where the file is: `OAI_LITE_CONFIG`, else in the platform's folder for settings."""
    named = os.environ.get(CONFIG)
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "oai-lite" / "config.toml"


def profile(options: argparse.Namespace) -> Mapping[str, Any]:
    """The settings of the profile in use, read once a run; {} where there is none."""
    found: Mapping[str, Any] | None = getattr(options, "_profile", None)
    if found is None:
        found = _read(getattr(options, "profile", None) or os.environ.get(PROFILE) or None)
        options._profile = found
    return found


def names() -> list[str]:
    """The profiles that there are, for completion."""
    try:
        return sorted(_file(config_path()).get("profiles", {}))
    except (ArgumentError, OSError):
        return []


def _read(name: str | None) -> Mapping[str, Any]:
    path = config_path()
    try:
        content = _file(path)
    except FileNotFoundError:
        if name is None and not os.environ.get(CONFIG):
            return {}
        raise ArgumentError(f"profile {name!r}: there is no file {path}" if name else f"no file {path}") from None
    except OSError as error:
        raise ArgumentError(f"{path}: {error.strerror or error}") from None
    profiles = content.get("profiles", {})
    if not isinstance(profiles, dict) or not all(isinstance(each, dict) for each in profiles.values()):
        raise ArgumentError(f"{path}: a profile is a table, written [profiles.name]")
    unknown = content.keys() - {"profile", "profiles"}
    if unknown:
        raise ArgumentError(
            f"{path}: {min(unknown)!r} is no setting of the file, which has `profile` and [profiles.name]"
        )
    name = name or content.get("profile")
    if name is None:
        return {}
    if name not in profiles:
        from ..parts import near

        similar = near(str(name), profiles)
        hint = f"; did you mean {similar!r}?" if similar else f"; there are {', '.join(sorted(profiles)) or 'none'}"
        raise ArgumentError(f"{path} has no profile {name!r}{hint}")
    return _checked(f"{path}, profile {name!r}", profiles[name])


def _file(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:  # TOML's, or of the encoding
        raise ArgumentError(f"{path}: {error}") from None


def _checked(where: str, settings: Mapping[str, Any]) -> Mapping[str, Any]:
    for name, value in settings.items():
        if name in _NEVER:
            known = name if f"{name}_env" in SETTINGS else "api_key"
            raise ArgumentError(
                f"{where}: {name!r} does not belong in a file; name the environment variable that holds it with "
                f"{known}_env, or a command that prints it with {known}_command"
            )
        kinds = SETTINGS.get(name)
        if kinds is None:
            from ..parts import near

            similar = near(name, SETTINGS)
            raise ArgumentError(
                f"{where}: there is no setting {name!r}"
                + (f"; did you mean {similar!r}?" if similar else f"; there are {', '.join(SETTINGS)}")
            )
        if type(value) not in kinds or (isinstance(value, list) and not all(isinstance(each, str) for each in value)):
            expected = " or ".join(_WORDS[kind] for kind in kinds)
            raise ArgumentError(f"{where}: {name}: expected {expected}, got {value!r}")
    if settings.get("output", "json") not in ("json", "text", "table"):
        raise ArgumentError(f"{where}: output: expected json, text or table, got {settings['output']!r}")
    return settings


_WORDS: dict[type, str] = {
    str: "a text",
    list: "a list of texts",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


def key_of(settings: Mapping[str, Any], name: str = "api_key") -> str | None:
    """The key that a profile tells how to get, or None where it does not say."""
    variable, command = settings.get(f"{name}_env"), settings.get(f"{name}_command")
    if variable is not None and command is not None:
        raise ArgumentError(f"the profile gives both {name}_env and {name}_command; keep one of them")
    if variable is not None:
        value = os.environ.get(variable)
        if not value:
            raise ArgumentError(f"the profile takes its key from {variable}, which is not set ({name}_env)")
        return value
    return None if command is None else _printed(command, f"{name}_command")


def _printed(command: str | list[str], what: str) -> str:
    """What a command prints on its first line. It may ask for a passphrase: it has our terminal."""
    import shlex
    import subprocess

    words = shlex.split(command) if isinstance(command, str) else command
    if not words:
        raise ArgumentError(f"{what}: expected a command, got nothing")
    try:
        done = subprocess.run(words, stdout=subprocess.PIPE, check=False)
    except OSError as error:
        raise ArgumentError(f"{what}: {words[0]} cannot be run: {error.strerror}") from None
    if done.returncode:
        raise ArgumentError(f"{what}: {words[0]} ended with {done.returncode}")
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    if not lines or not lines[0].strip():
        raise ArgumentError(f"{what}: {words[0]} printed nothing")
    return lines[0].strip()
