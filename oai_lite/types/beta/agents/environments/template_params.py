"""Templates to be made, changed, listed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypedDict

from ....chat.completions import MessageListParams
from ...agent_session import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam


class TemplateCreateParams(TypedDict, total=False):
    """A new template. Secrets do not belong into `env`; see vaults."""

    capability_directories: Sequence[str] | None
    desktop: Desktop | None
    env: dict[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: Network | None
    packages: Packages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class Desktop(TypedDict, total=False):
    """Whether it has a screen."""

    enabled: Required[bool]


class Network(TypedDict, total=False):
    """What the container may reach."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class Packages(TypedDict, total=False):
    """Packages to install."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class TemplateListParams(MessageListParams, total=False):
    """Which templates, a page at a time."""


class TemplateUpdateParams(TemplateCreateParams, total=False):
    """Changes; what is left out stays."""
