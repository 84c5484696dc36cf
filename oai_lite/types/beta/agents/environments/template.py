"""Templates: environments described once, to be made many times."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model
from ....responses.tools import SkillReference
from ...agent_session import HostedPlugin


class EnvironmentTemplate(Model):
    """What environments made from it get. Variables and setup commands are not shown."""

    id: str
    capability_directories: list[str]
    created_at: int  # Unix seconds
    files: list[File]
    name: str | None = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int  # Unix seconds
    desktop: Desktop | None = None


class Network(Model):
    """What the container may reach."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class Packages(Model):
    """Packages to install."""

    npm: list[str]
    python: list[str]
    system: list[str]


class FileHostedTemplateFileResourceFileID(Model):
    """A copy of an uploaded file."""

    file_id: str
    path: str
    type: Literal["file_id"]


class FileHostedTemplateFileResourceInline(Model):
    """A file whose content was sent along."""

    path: str
    size_bytes: int
    type: Literal["inline"]


File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]


class SkillHostedTemplateSkillResourceSkillReference(SkillReference):
    """A stored skill."""


class SkillHostedTemplateSkillResourceInline(Model):
    """A skill that was sent along."""

    description: str
    name: str
    type: Literal["inline"]


Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]


class Desktop(Model):
    """Whether it has a screen."""

    enabled: bool


class EnvironmentTemplateDeleted(Model):
    """The answer to deleting a template."""

    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
