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
    from .automation import (
        Automation as Automation,
        AutomationAgentConfig as AutomationAgentConfig,
        AutomationCreatedBy as AutomationCreatedBy,
        AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent,
        AutomationCreatedByResourceDeveloper as AutomationCreatedByResourceDeveloper,
        AutomationCreateParams as AutomationCreateParams,
        AutomationDeleted as AutomationDeleted,
        AutomationEnvironment as AutomationEnvironment,
        AutomationEnvironmentResourceNone as AutomationEnvironmentResourceNone,
        AutomationEnvironmentResourceOpenAIHosted as AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentResourceOpenAIHostedDesktop as AutomationEnvironmentResourceOpenAIHostedDesktop,
        AutomationEnvironmentResourceOpenaiHostedFile as AutomationEnvironmentResourceOpenaiHostedFile,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline as AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
        AutomationEnvironmentResourceOpenAIHostedNetwork as AutomationEnvironmentResourceOpenAIHostedNetwork,
        AutomationEnvironmentResourceOpenAIHostedPackages as AutomationEnvironmentResourceOpenAIHostedPackages,
        AutomationEnvironmentResourceOpenaiHostedSkill as AutomationEnvironmentResourceOpenaiHostedSkill,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference as AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceSelfHosted as AutomationEnvironmentResourceSelfHosted,
        AutomationListParams as AutomationListParams,
        AutomationMetadataParam as AutomationMetadataParam,
        AutomationTarget as AutomationTarget,
        AutomationTargetParam as AutomationTargetParam,
        AutomationTargetParamExistingSession as AutomationTargetParamExistingSession,
        AutomationTargetParamNewSession as AutomationTargetParamNewSession,
        AutomationTargetParamNewSessionAgent as AutomationTargetParamNewSessionAgent,
        AutomationTargetParamNewSessionAgentCompaction as AutomationTargetParamNewSessionAgentCompaction,
        AutomationTargetParamNewSessionAgentExperimental as AutomationTargetParamNewSessionAgentExperimental,
        AutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession,
        AutomationTargetResourceNewSession as AutomationTargetResourceNewSession,
        AutomationTargetResourceNewSessionInput as AutomationTargetResourceNewSessionInput,
        AutomationUpdateParams as AutomationUpdateParams,
        Compaction as Compaction,
        CreateAutomationParamsOnce as CreateAutomationParamsOnce,
        CreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic,
        Environment as Environment,
        EnvironmentCreateParams as EnvironmentCreateParams,
        EnvironmentDesktop as EnvironmentDesktop,
        EnvironmentInfo as EnvironmentInfo,
        EnvironmentListParams as EnvironmentListParams,
        EnvironmentNetwork as EnvironmentNetwork,
        EnvironmentPackages as EnvironmentPackages,
        Experimental as Experimental,
        OneTimeAutomation as OneTimeAutomation,
        PeriodicAutomation as PeriodicAutomation,
        Vault as Vault,
        VaultCreateParams as VaultCreateParams,
        VaultDeleted as VaultDeleted,
        VaultListParams as VaultListParams,
        VaultStatus as VaultStatus,
        VaultStatusFilterParam as VaultStatusFilterParam,
        VaultUpdateParams as VaultUpdateParams,
    )
    from .session_params import *
    from .session_update_params import (
        AgentReasoning as AgentReasoning,
        SessionUpdateParams as SessionUpdateParams,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
