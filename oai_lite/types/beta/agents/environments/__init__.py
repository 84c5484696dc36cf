"""What belongs to environments: files, templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "file": "EnvironmentFile HostedEnvironmentFileParamFileID HostedEnvironmentFileParamInline FileCreateParams"
        " FileListParams",
        "template": "EnvironmentTemplate Network Packages FileHostedTemplateFileResourceFileID"
        " FileHostedTemplateFileResourceInline File SkillHostedTemplateSkillResourceSkillReference"
        " SkillHostedTemplateSkillResourceInline Skill Desktop EnvironmentTemplateDeleted",
        "template_params": "TemplateCreateParams TemplateListParams TemplateUpdateParams",
    },
)

if TYPE_CHECKING:
    from .file import *
    from .template import *
    from .template_params import (
        TemplateCreateParams as TemplateCreateParams,
        TemplateListParams as TemplateListParams,
        TemplateUpdateParams as TemplateUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
