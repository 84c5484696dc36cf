"""Where a session's agent works: nowhere, in a container of OpenAI's, or on a machine of yours."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model


class EnvironmentResourceNone(Model):
    """No environment: the agent can only talk and call tools."""

    type: Literal["none"]


class EnvironmentResourceOpenAIHosted(Model):
    """A container that OpenAI runs, with files, packages, skills and plugins in it."""

    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceOpenAIHostedNetwork(Model):
    """What the container may reach; `allowed_domains` counts when access is `restricted`."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(Model):
    """Packages that are installed."""

    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceOpenAIHostedDesktop(Model):
    """Whether it has a screen."""

    enabled: bool


class EnvironmentResourceSelfHosted(Model):
    """A machine of yours, which connects to `remote_url`."""

    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


Environment: TypeAlias = Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted]


class HostedEnvironmentFileResourceInline(Model):
    """A file whose content was sent along."""

    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


class HostedEnvironmentFileID(Model):
    """A copy of an uploaded file."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]


class HostedPlugin(Model):
    """A plugin: skills and tools in one bundle."""

    description: str
    name: str
    type: Literal["inline"]


class HostedSkillResourceInline(HostedPlugin):
    """A skill that was sent along."""


class HostedSkillReference(Model):
    """A stored skill, in one version."""

    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


HostedSkill: TypeAlias = Union[HostedSkillReference, HostedSkillResourceInline]
