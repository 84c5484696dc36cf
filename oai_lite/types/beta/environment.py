"""Where a session's agent works: nowhere, in a container of OpenAI's, or on a machine of yours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ...model import Model
from ..responses.tool_params import InlineSkillSourceParam


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


# ---------------------------------------------------------------------- the environment that a session is to have, and what is put into it


class EnvironmentParamNone(TypedDict, total=False):
    """No environment: the agent can only talk and call tools."""

    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """A container that OpenAI runs: a new one, one from a template, or by `environment_id` one that exists.
    Secrets do not belong into `env`; see vaults.
    """

    type: Required[Literal["openai_hosted"]]
    capability_directories: Sequence[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    """Whether it has a screen."""

    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    """What the container may reach."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    """Packages to install."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    """A machine of yours, with the directory that the agent works in."""

    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Sequence[str] | None


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """A copy of an uploaded file at `path`."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """A small file; `data` is its content in base64."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]


class HostedPluginParam(TypedDict, total=False):
    """A plugin as a zip archive."""

    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    """A stored skill; without `version` its default one."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class HostedSkillParamInline(HostedPluginParam, total=False):
    """A skill as a zip archive."""


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]


class InlineCapabilitySourceParam(InlineSkillSourceParam, total=False):
    """The archive: `data` is base64."""


class SetupCommandParam(TypedDict, total=False):
    """A command that prepares the container, run before the agent starts."""

    command: Required[str]
    cwd: str | None
