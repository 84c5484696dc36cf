"""Environments that live apart from sessions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypedDict

from ....model import Model
from ..environment import (
    HostedEnvironmentFile,
    HostedEnvironmentFileParam,
    HostedPlugin,
    HostedPluginParam,
    HostedSkill,
    HostedSkillParam,
    SetupCommandParam,
)


class EnvironmentInfo(Model):
    """An environment of its own, which several sessions may use one after the other; and what is in it."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


# ---------------------------------------------------------------------- an environment to be made before any session


class EnvironmentCreateParams(TypedDict, total=False):
    """The environment, and the vaults that it may take secrets from."""

    environment: Required[Environment]
    vault_ids: Sequence[str] | None
    idempotency_key: str  # a header


class Environment(TypedDict, total=False):
    """A container that OpenAI runs, bare or from a template."""

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    desktop: EnvironmentDesktop | None
    env: dict[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | None
    packages: EnvironmentPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentDesktop(TypedDict, total=False):
    """Whether it has a screen."""

    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    """What it may reach."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentPackages(TypedDict, total=False):
    """Packages to install."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentListParams(TypedDict, total=False):
    """Which environments, a page at a time."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]
