"""Types of agents' automations, environments, sessions and vaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "automations": "",
        "environments": "",
        "sessions": "",
        "vaults": "",
        "automation": "OneTimeAutomation PeriodicAutomation Automation AutomationAgentConfig Compaction Experimental"
        " AutomationTargetResourceNewSession AutomationTargetResourceNewSessionInput"
        " AutomationTargetResourceExistingSession AutomationTarget AutomationEnvironmentResourceNone"
        " AutomationEnvironmentResourceOpenAIHosted AutomationEnvironmentResourceOpenAIHostedDesktop"
        " AutomationEnvironmentResourceOpenAIHostedNetwork AutomationEnvironmentResourceOpenAIHostedPackages"
        " AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID"
        " AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline"
        " AutomationEnvironmentResourceOpenaiHostedFile"
        " AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference"
        " AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline"
        " AutomationEnvironmentResourceOpenaiHostedSkill AutomationEnvironmentResourceSelfHosted"
        " AutomationEnvironment AutomationCreatedByResourceDeveloper AutomationCreatedByResourceAgent"
        " AutomationCreatedBy AutomationDeleted CreateAutomationParamsPeriodic CreateAutomationParamsOnce"
        " AutomationCreateParams AutomationUpdateParams AutomationListParams AutomationTargetParamNewSession"
        " AutomationTargetParamNewSessionAgent AutomationTargetParamNewSessionAgentExperimental"
        " AutomationTargetParamNewSessionAgentCompaction AutomationTargetParamExistingSession"
        " AutomationTargetParam AutomationMetadataParam EnvironmentInfo EnvironmentCreateParams Environment"
        " EnvironmentDesktop EnvironmentNetwork EnvironmentPackages EnvironmentListParams Vault VaultDeleted"
        " VaultStatus VaultCreateParams VaultListParams VaultStatusFilterParam VaultUpdateParams",
        "session_params": "SessionCreateParamsBase SessionCreateParamsNonStreaming Agent AgentExperimental AgentCompaction"
        " StreamOptions PromptCacheOptions SpendControl SessionCreateParamsStreaming SessionCreateParams"
        " SessionListParams",
        "session_update_params": "SessionUpdateParams AgentReasoning",
    },
)

if TYPE_CHECKING:
    from . import automations as automations, environments as environments, sessions as sessions, vaults as vaults

    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .session_update_params import AgentReasoning as AgentReasoning

    # isort: split
    from .automation import *
    from .session_params import *
    from .session_update_params import SessionUpdateParams as SessionUpdateParams

    # isort: split
    from .session_update_params import AgentReasoning as AgentReasoning

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
